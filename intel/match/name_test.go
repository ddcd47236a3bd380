package match

import (
	"strings"
	"testing"
)

// FuzzName: the normal spelling of a normal spelling is itself, and the order
// and case of the words do not matter.
func FuzzName(f *testing.F) {
	for _, s := range []string{"Pérez Ñuñez, Ana", "ANA PEREZ NUNEZ", "n\u0303", "D'Ávila", "İI", "\xff", "ẞß", "Ǆ"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		n := normalName(s)
		if got := normalName(n); got != n {
			t.Fatalf("%q becomes %q, then %q", s, n, got)
		}
		words := strings.Fields(s)
		if got := normalName(strings.Join(reversed(words), " ")); got != n {
			t.Fatalf("%q becomes %q, its words reversed %q", s, n, got)
		}
	})
}

func reversed(words []string) []string {
	out := make([]string, 0, len(words))
	for i := len(words) - 1; i >= 0; i-- {
		out = append(out, words[i])
	}
	return out
}

func TestNames(t *testing.T) {
	for _, tt := range []struct{ a, b string }{
		{"Pérez Ñuñez, Ana", "ANA PEREZ NUNEZ"}, {"D'Ávila", "Davila"}, {"Quispe–Mamani", "quispe mamani"},
	} {
		if normalName(tt.a) != normalName(tt.b) {
			t.Errorf("%q is %q, %q is %q", tt.a, normalName(tt.a), tt.b, normalName(tt.b))
		}
	}
}
