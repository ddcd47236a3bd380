package print

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"
)

func text(g *Grid) string {
	var p Page
	p.Grid(g)
	return p.b.String()
}

func TestGrid(t *testing.T) {
	g := &Grid{Wide: 40, Long: 1, Right: 1 << 0}
	g.Head("N.º", "Acción", "Área")
	g.Row("1", "Mbokuapy mba’e jehechauka, g̃uarani ñe’ẽme", "prevención")
	g.Note("Una nota que es más larga que el ancho de la columna.")
	g.Row("10", "Corta", "control")
	want := `
N.º  Acción                   Área
───  ───────────────────────  ──────────
  1  Mbokuapy mba’e           prevención
     jehechauka, g̃uarani
     ñe’ẽme
       Una nota que es más larga que el
       ancho de la columna.
 10  Corta                    control
`
	if diff := cmp.Diff(want[1:], text(g)); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
}

func TestWidth(t *testing.T) {
	for s, want := range map[string]int{
		"":                         0,
		"acción":                   6,
		"accio\u0301n":             6, // the accent as a letter of its own
		"g\u0303uarani":            7, // has no single letter for it
		"\u200bzero":               4,
		"«N.º 1» – 12 000 ha, 3 %": 24,
	} {
		if got := Width(s); got != want {
			t.Errorf("Width(%q) = %d, want %d", s, got, want)
		}
	}
}

func TestCutAndWrap(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		s, n := rapid.String().Draw(t, "text"), rapid.IntRange(1, 30).Draw(t, "columns")
		if c := Cut(s, n); Width(c) > n {
			t.Fatalf("Cut(%q, %d) = %q of %d columns", s, n, c, Width(c))
		}
		lines := Wrap(s, n)
		if diff := cmp.Diff(strings.Fields(s), strings.Fields(strings.Join(lines, " "))); diff != "" {
			t.Fatalf("words (-want +got):\n%s", diff)
		}
		for _, line := range lines {
			if Width(line) > n && len(strings.Fields(line)) > 1 {
				t.Fatalf("a line of %d columns: %q", Width(line), line)
			}
		}
	})
}
