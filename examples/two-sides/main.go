// Command two-sides has Bolivia and Peru work apart on the plan of the ninth
// meeting for three rounds, with nothing between them but files: they change
// one action at once, one file is lost and one altered on the way, one record
// is erased, and both end with the same state, byte for byte. Every file is
// signed, sealed to its recipient, and holds what he may have: of a last report
// one member stays at home. One file goes in one pack with a document that it
// names, and the last has data of Bolivia's own, which Peru checks by its schema. Everything that the records say is invented.
package main

import (
	"fmt"
	"io"
	"log"
	"os"
	"strings"

	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/exchange/trust"
	"github.com/comision-mixta/mixta/plan"
	"github.com/comision-mixta/mixta/record/extension"
)

func main() {
	dir, err := os.MkdirTemp("", "two-sides-")
	if err != nil {
		log.Fatal(err)
	}
	defer os.RemoveAll(dir)
	if err := play(dir, os.Stdout); err != nil {
		log.Fatal(err)
	}
}

// play acts out the three rounds in a folder and narrates them.
func play(dir string, out io.Writer) error {
	s := &stage{out: out, lang: check.EN, believed: trust.New()}
	bo, pe := s.side(dir, "BO-VDSSC"), s.side(dir, "PE-DEVIDA")
	ids := bo.begin()

	s.title("Round 1: Bolivia sends the plan")
	s.carry(bo, pe, arrives)
	pe.inbox()
	s.carry(pe, bo, arrives)
	bo.inbox()

	s.title("Round 2: both change action 1 at once; Bolivia's file is lost")
	bo.revise("due 2023-06-30 → 2023-07-31", func(a *plan.Action) { a.Due = "2023-07-31" })
	pe.revise("due 2023-06-30 → 2023-08-31", func(a *plan.Action) { a.Due = "2023-08-31" })
	pe.revise("aeronaves ilegales → aeronaves ilegales y pistas", func(a *plan.Action) {
		a.Text.ES = "Intercambiar información sobre aeronaves ilegales y pistas."
	})
	s.carry(bo, pe, isLost)
	s.carry(pe, bo, arrives)
	bo.inbox()

	s.title("Round 3: Bolivia's next file is altered, not believed, and sent again")
	s.carry(bo, pe, isAltered)
	pe.inbox()
	bo.check()
	bo.resolve(ids.action, map[string][]byte{"/due": []byte(`"2023-08-31"`)})
	bo.erase(ids.statistic)
	s.carry(bo, pe, isDamaged)
	s.carry(bo, pe, arrives)
	pe.inbox()
	s.carry(pe, bo, arrives)
	bo.inbox()

	s.title("The end")
	bo.history(ids.action)
	bo.check()
	same := string(bo.common()) == string(pe.common())
	s.say("the states of both sides are the same, byte for byte: %v", same)

	s.title("Afterwards: a report of which one member stays in Bolivia")
	bo.report(ids.action)
	s.carry(bo, pe, arrives)
	pe.inbox()
	s.carry(pe, bo, arrives)
	bo.inbox()
	bo.comesHome(pe)

	s.title("What each side asks beside the exchange")
	bo.verdicts()

	s.title("On a stick: the next file, with the document that it names")
	bo.act("%PDF: an invented act")
	s.stick(bo, pe)
	pe.inbox()

	s.title("Data of Bolivia's own, by a schema that both know")
	bo.define(vdsscSchema)
	bo.extend(strings.Replace(own, "VDSSC-0417", "417", 1))
	bo.extend(own)
	s.carry(bo, pe, arrives)
	pe.inbox()
	pe.extended(bo)
	return s.err
}

// stage is where the sides meet: it narrates what happens, and ends the play at
// the first error.
type stage struct {
	out      io.Writer
	lang     check.Lang
	believed *trust.Trust        // the keys that the sides have handed each other
	schemas  []*extension.Schema // of extensions, that both have read
	hours    int
	err      error
}

func (s *stage) title(text string) { s.say("\n%s", text) }

func (s *stage) say(format string, args ...any) { fmt.Fprintf(s.out, format+"\n", args...) }

// try does the next thing, unless one before it has failed.
func (s *stage) try(do func() error) {
	if s.err == nil {
		s.err = do()
	}
}
