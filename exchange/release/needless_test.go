package release

import (
	"bytes"
	"fmt"
	"math/rand/v2"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"

	"github.com/comision-mixta/mixta"
	"github.com/comision-mixta/mixta/record"
)

// needless is how much was withheld for quoting that quotes nothing: no whole
// string or number that was withheld elsewhere, and no planted part of one.
type needless struct{ quotes, none, withheld int }

func (n *needless) String() string {
	return fmt.Sprintf("%d members or records withheld, %d of them for quoting, of which %d (%.1f %%) hold nothing whole that is withheld elsewhere",
		n.withheld, n.quotes, n.none, 100*float64(n.none)/float64(max(1, n.quotes)))
}

// add counts those of one copy, by plain reading of the file.
func (n *needless) add(t testing.TB, b []byte, account *Account, planted map[string]string) {
	t.Helper()
	items := map[string]Item{} // by id and member
	for _, i := range account.Withheld {
		items[string(i.ID)+"/"+i.Member] = i
	}
	in := func(id, member string) (string, Item, bool) {
		for _, at := range []string{id + "/", id + "/" + member} {
			if i, ok := items[at]; ok {
				return at, i, true
			}
		}
		return "", Item{}, false
	}
	type source struct {
		at   string
		more bool
	}
	values := map[string]source{} // withheld, by their letters and digits
	texts := map[string][]string{}
	each(t, b, func(id, member, s, _ string) {
		at, item, ok := in(id, member)
		if !ok {
			return
		}
		if item.Reason == Quotes {
			texts[at] = append(texts[at], s)
		}
		if v := plain(s); utf8.RuneCountInString(v) >= 4 && !known[s] {
			before, there := values[v]
			values[v] = source{at, there && (before.more || before.at != at)}
		}
	})
	n.withheld += len(account.Withheld)
	for at, all := range texts {
		n.quotes++
		needed := false
		for _, s := range all {
			whole := plain(s)
			for v, from := range values {
				needed = needed || (from.at != at || from.more) && strings.Contains(whole, v)
			}
			needed = needed || planted[s] != ""
		}
		if !needed {
			n.none++
		}
	}
}

// plain returns the letters and digits of a text, written without the code that is
// tested.
func plain(s string) string {
	return strings.Map(func(r rune) rune {
		if unicode.IsLetter(r) || unicode.IsDigit(r) {
			return r
		}
		return -1
	}, strings.ToLower(norm.NFKD.String(s)))
}

// How much the examples withhold needlessly: as they are, and with random markings.
func TestNeedlessInExamples(t *testing.T) {
	if testing.Short() {
		t.Skip("long, and nothing in it runs at the same time")
	}
	names, err := filepath.Glob("../../examples/*/*.json")
	if err != nil {
		t.Fatal(err)
	}
	r := rand.New(rand.NewPCG(5, 6))
	var asMarked, random needless
	files := 0
	for _, name := range names {
		b, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		if report, err := mixta.Validate(bytes.NewReader(b)); err != nil || !report.OK() {
			continue // other data of an example
		}
		files++
		for _, recipient := range []record.Actor{"PE-DIRANDRO", "PE-DEVIDA", "BO-FELCN", "UNODC", "BR"} {
			_, account := copyOf(t, b, to(recipient))
			asMarked.add(t, b, account, nil)
		}
		if len(b) > 200_000 {
			continue
		}
		for range 20 {
			planted := map[string]string{}
			marked := mark(t, r, bytes.Clone(b), planted)
			_, account := copyOf(t, marked, to("PE-DIRANDRO"))
			random.add(t, marked, account, planted)
		}
	}
	if files < 5 || random.quotes == 0 {
		t.Errorf("%d files, %d quotes", files, random.quotes)
	}
	t.Logf("%d files, as they are: %v", files, &asMarked)
	t.Logf("with random markings: %v", &random)
}
