package sheet

import (
	"github.com/comision-mixta/mixta"
	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/cmd/mixta/internal/cli"
	"github.com/comision-mixta/mixta/cmd/mixta/internal/keys"
	"github.com/comision-mixta/mixta/convert/sheet"
)

// newCommand makes "mixta sheet new".
func newCommand(a *cli.App) *cli.Command {
	var head headFlags
	var extensions keys.Extensions
	var from string
	out := "-"
	c := a.Command(cli.Help{
		Use:   check.Text{ES: "new TIPO…", EN: "new KIND…"},
		Short: check.Text{ES: "Prepara un libro para llenar, con una hoja por tipo de registro", EN: "Make a book to be filled in, with a sheet for each kind of record"},
		Long: check.Text{
			ES: "Escribe un libro .xlsx con una hoja por cada tipo de registro, y otra por cada lista de partes: con títulos, notas,\nlistas de códigos e instrucciones. La marca y si es un simulacro valen para todo el libro, salvo que una fila diga\notra cosa. Con --from, los registros de un estado se ofrecen para referirse a ellos.",
			EN: "Write an .xlsx book with a sheet for each kind of record, and one for each list of parts: with titles, notes, code\nlists and instructions. The marking, and whether it is an exercise, hold for the whole book unless a row says\notherwise. With --from, the records of a state are offered to be referred to."},
		Example: "mixta sheet new meeting plan action --as BO-VDSSC --out plan.xlsx",
		Args:    cli.AtLeast(1, textKindsNeeded),
	}, func(args []string) error {
		all, err := kinds(a, args)
		if err != nil {
			return err
		}
		state := &mixta.File{}
		if from != "" {
			if state, err = a.Survey(from); err != nil {
				return err
			}
		}
		b := head.book(a)
		if b.Extensions, err = extensions.Needed(a); err != nil {
			return err
		}
		offered, kept := offers(b, state)
		w, err := sheet.NewWriter(b, all, offered)
		if err != nil {
			return err
		}
		if err := a.Output(out, 0o600, w.Close); err != nil {
			return err
		}
		if kept > 0 {
			a.Note(textKept, kept)
		}
		return nil
	})
	head.define(a, c)
	a.Require(c, &head.as, "as")
	c.Flags().StringVar(&from, "from", "", a.Say(textFlagFrom))
	a.OutFlag(c, &out)
	extensions.Flags(a, c, nil)
	cli.Completes(c, kindNames)
	return c
}

// offers returns the names of records that may be referred to, and how many records are
// kept back: whoever may have the book may not have them.
func offers(b sheet.Book, state *mixta.File) (n *sheet.Names, kept int) {
	n = sheet.NewNames(b.Lang, b.Actor)
	for r := range state.All() {
		m := b.Marking.Join(r.Head().Marking)
		if m.Handling = b.Marking.Handling; !m.Equal(b.Marking) {
			kept++
			continue
		}
		n.Add(r)
	}
	return n, kept
}

var (
	textKept     = check.Text{ES: "registros que el libro no ofrece, porque su marca es más estricta que la del libro: %d", EN: "%d records are not offered by the book: their marking is stricter than that of the book"}
	textFlagFrom = check.Text{ES: "`ESTADO` a cuyos registros se puede hacer referencia", EN: "`STATE` whose records can be referred to"}
)
