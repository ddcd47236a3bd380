package pattern

import (
	"errors"
	"regexp"
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	"pgregory.net/rapid"
)

// want is the answer of package regexp, asked about each stretch of valid
// UTF-8 by itself, for a match cannot reach over a byte outside of them.
func want(t interface{ Fatalf(string, ...any) }, p *Pattern, s string) bool {
	re, err := regexp.Compile(p.expr)
	if err != nil {
		t.Fatalf("regexp refuses what Compile takes: %v", err)
	}
	a, _ := scan(p.expr)
	parts := stretches(s)
	switch {
	case len(parts) == 1:
		return re.MatchString(s)
	case a.start && a.end:
		return false
	case a.start:
		return re.MatchString(parts[0])
	case a.end:
		return re.MatchString(parts[len(parts)-1])
	}
	for _, part := range parts {
		if re.MatchString(part) {
			return true
		}
	}
	return false
}

func stretches(s string) []string {
	parts, from := []string(nil), 0
	for i := 0; i < len(s); {
		r, size := utf8.DecodeRuneInString(s[i:])
		if r == utf8.RuneError && size == 1 {
			parts = append(parts, s[from:i])
			from = i + 1
		}
		i += size
	}
	return append(parts, s[from:])
}

func FuzzMatch(f *testing.F) {
	for _, x := range examples {
		for _, s := range append(x.yes, x.no...) {
			f.Add(x.expr, s)
		}
	}
	for _, x := range refusals {
		f.Add(x.expr, "a")
	}
	f.Fuzz(func(t *testing.T, expr, s string) {
		p, err := Compile(expr)
		if err != nil {
			return
		}
		if got, want := p.MatchString(s), want(t, p, s); got != want {
			t.Fatalf("%q.MatchString(%q) = %v, regexp says %v", p, s, got, want)
		}
		if p.Match([]byte(s)) != p.MatchString(s) {
			t.Fatalf("%q: Match and MatchString differ on %q", p, s)
		}
	})
}

// expressions draws expressions of the common part over a small alphabet, so
// that an input drawn over the same one often matches.
func expressions(depth int) *rapid.Generator[string] {
	return rapid.Custom(func(t *rapid.T) string {
		start, end := rapid.SampledFrom([]string{"", "^"}).Draw(t, "start"), rapid.SampledFrom([]string{"", "$"}).Draw(t, "end")
		alts := rapid.SliceOfN(sequence(depth), 1, 3).Draw(t, "alternatives")
		return start + strings.Join(alts, end+"|"+start) + end
	})
}

func sequence(depth int) *rapid.Generator[string] {
	return rapid.Custom(func(t *rapid.T) string {
		return strings.Join(rapid.SliceOfN(repeatedAtom(depth), 0, 4).Draw(t, "sequence"), "")
	})
}

func repeatedAtom(depth int) *rapid.Generator[string] {
	quantifiers := []string{"", "", "", "*", "+", "?", "{0}", "{2}", "{1,}", "{0,2}", "{1,3}"}
	return rapid.Custom(func(t *rapid.T) string {
		kinds := []*rapid.Generator[string]{
			rapid.SampledFrom([]string{"a", "b", "é", "水", "🌱", "\n", `\n`, `\xe9`, `[0-9]`, `\.`, "-", "\u2028", "\uFFFD", "\u212A"}),
			class(),
		}
		if depth > 0 {
			kinds = append(kinds, group(depth-1))
		}
		return rapid.OneOf(kinds...).Draw(t, "atom") + rapid.SampledFrom(quantifiers).Draw(t, "quantifier")
	})
}

func group(depth int) *rapid.Generator[string] {
	return rapid.Custom(func(t *rapid.T) string {
		open := rapid.SampledFrom([]string{"(", "(?:"}).Draw(t, "open")
		return open + strings.Join(rapid.SliceOfN(sequence(depth), 1, 3).Draw(t, "alternatives"), "|") + ")"
	})
}

func class() *rapid.Generator[string] {
	members := []string{"a", "A", "k", "K", "b-d", "é", "à-ö", "水", "一-龥", "🌱", "\u0700-\uFFFD", "\x00-\U0010FFFF", `0-9`, `\n`, `\-`, `\]`, ".", `\x80-\xff`}
	return rapid.Custom(func(t *rapid.T) string {
		not := rapid.SampledFrom([]string{"", "^", `\-`, `^\-`}).Draw(t, "not")
		last := rapid.SampledFrom([]string{"", `\-`}).Draw(t, "last")
		drawn := rapid.SliceOfN(rapid.SampledFrom(members), 1, 3).Draw(t, "members")
		return "[" + not + strings.Join(slices.Compact(drawn), "") + last + "]" // ".." is an operator to some
	})
}

func inputs() *rapid.Generator[string] {
	pieces := []string{"a", "b", "c", "A", "k", "K", "0", "é", "水", "🌱", "\n", ".", "-", "]", "\u2028", "\uFFFD", "\u212A", "\u07FF", "\u0800", "\U0010FFFF", "\xff", "\xc3", "\x80", "\xed\xa0\x80"}
	return rapid.Custom(func(t *rapid.T) string {
		return strings.Join(rapid.SliceOfN(rapid.SampledFrom(pieces), 0, 8).Draw(t, "pieces"), "")
	})
}

func TestRandomExpressions(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		expr := expressions(2).Draw(t, "expr")
		p, err := Compile(expr)
		if refused := new(Error); errors.As(err, &refused) && refused.Offset < 0 {
			t.Skip("too large")
		} else if err != nil {
			t.Fatalf("an expression of the common part is refused: %v", err)
		}
		for _, s := range rapid.SliceOfN(inputs(), 1, 10).Draw(t, "inputs") {
			if got, want := p.MatchString(s), want(t, p, s); got != want {
				t.Fatalf("%q.MatchString(%q) = %v, regexp says %v", p, s, got, want)
			}
		}
	})
}

// TestEveryCodePoint holds the cutting of ranges into bytes against every
// code point there is.
func TestEveryCodePoint(t *testing.T) {
	for _, expr := range []string{"^[^\n]$", "^[^é水🌱]$", "^[\x01-\U0010FFFE]$", "^[\u0081-\uD7FE\uE001-\U000FFFFE]$", "^[\u0412-\u2345\U00012345-\U00054321]$"} {
		p, re := mustCompile(t, expr), regexp.MustCompile(expr)
		for r := rune(0); r <= utf8.MaxRune; r++ {
			if s := string(r); utf8.ValidRune(r) && p.MatchString(s) != re.MatchString(s) {
				t.Errorf("%q and regexp differ on %U", p, r)
			}
		}
	}
}
