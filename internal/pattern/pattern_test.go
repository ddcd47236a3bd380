package pattern

import (
	"regexp"
	"strings"
	"sync"
	"testing"
)

const uuid = `^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$`

var examples = []struct {
	name, expr string
	yes, no    []string
}{
	{
		"uuid", uuid,
		[]string{"0190b3a4-7c1e-7def-8a3b-0123456789ab"},
		[]string{"", "0190B3A4-7c1e-7def-8a3b-0123456789ab", "0190b3a4-7c1e-7def-8a3b-0123456789abc", " 0190b3a4-7c1e-7def-8a3b-0123456789ab", "0190b3a4-7c1e-7def-8a3b-0123456789ab\n"},
	},
	{
		"instant", `^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\.[0-9]{1,9})?(Z|[+\-]([01][0-9]|2[0-3]):[0-5][0-9])$`,
		[]string{"2024-02-29T23:59:59Z", "2024-02-29T23:59:59.100+00:00", "2024-12-31T00:00:00.123456789-05:00"},
		[]string{"2024-02-29", "2024-02-29T24:00:00Z", "2024-02-29T23:59:59", "2024-02-29t23:59:59Z", "2024-02-29T23:59:59.Z", "2024-02-29T23:59:59+0500", "٢٠٢٤-02-29T23:59:59Z"},
	},
	{
		"date", `^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$`,
		[]string{"2024-02-29", "2024-02-31"},
		[]string{"2024-2-29", "2024-00-10", "2024-01-32", "2024-01-011"},
	},
	{
		"region", `^[A-Z]{2}(-[A-Z0-9]{2,12})?$`,
		[]string{"CO", "CO-NAR", "CO-123456789012"},
		[]string{"C", "co", "CO-", "CO-N", "CO-1234567890123"},
	},
	{
		"sha256", `^sha256:[0-9a-f]{64}$`,
		[]string{"sha256:" + strings.Repeat("0f", 32)},
		[]string{"sha256:" + strings.Repeat("0f", 31) + "0", "sha256:" + strings.Repeat("0F", 32), strings.Repeat("0f", 32)},
	},
	{
		"language", `^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$`,
		[]string{"es", "es-CO", "es-419", "quz-Latn-PE"},
		[]string{"", "e", "ES", "es-co", "es-", "es_CO"},
	},
	{
		"not a line end", `^[^\n]+$`,
		[]string{"a", "ñ", "水", "🌱", "\u2028", "\r", "\uFFFD", "\uD7FF\uE000\U0010FFFF"},
		[]string{"", "a\n", "\n", "\xff", "a\xc3", "\xed\xa0\x80", "\xc0\xaf", "\xf4\x90\x80\x80"},
	},
	{
		"search", `[^\/]é`,
		[]string{"xé", "//éé", "\xff水é/"},
		[]string{"é", "/é", "\xffé", "e"},
	},
	{"start", `^ab|^c`, []string{"abx", "c", "c\xff"}, []string{"xc", "a", ""}},
	{"end", `ab$|c$`, []string{"xab", "c", "\xffc"}, []string{"cx", "b", ""}},
	{"empty", ``, []string{"", "a", "\xff"}, nil},
	{"only empty", `^$`, []string{""}, []string{"a", "\n"}},
	{"either case", `^[Aa][Kk]$`, []string{"aK", "AK", "ak"}, []string{"a\u212A", "b"}},
	{"hyphens", `^[\-a][b\-][+-\-]$`, []string{"---", "ab+", "-b,"}, []string{"aa-", "ab."}},
	{"escapes", `^\x41\xe9\t\/\.[\-\]\\0-9]$`, []string{"Aé\t/.-", "Aé\t/.]", "Aé\t/.\\", "Aé\t/.7"}, []string{"A\xe9\t/.-", "Aé\t/.x"}},
	{"nothing", "[^\x00-\U0010FFFF]", nil, []string{"", "a"}},
}

// mustCompile is Compile for expressions known to be good.
func mustCompile(t testing.TB, expr string) *Pattern {
	t.Helper()
	p, err := Compile(expr)
	if err != nil {
		t.Fatal(err)
	}
	return p
}

func TestMatch(t *testing.T) {
	for _, x := range examples {
		t.Run(x.name, func(t *testing.T) {
			p := mustCompile(t, x.expr)
			if p.String() != x.expr {
				t.Errorf("String() = %q, want %q", p, x.expr)
			}
			for _, s := range x.yes {
				if !p.MatchString(s) || !p.Match([]byte(s)) {
					t.Errorf("%q does not match %q", p, s)
				}
			}
			for _, s := range x.no {
				if p.MatchString(s) || p.Match([]byte(s)) {
					t.Errorf("%q matches %q", p, s)
				}
			}
		})
	}
}

func TestConcurrentUse(t *testing.T) {
	p := mustCompile(t, uuid)
	var group sync.WaitGroup
	for range 8 {
		group.Go(func() {
			for range 1000 {
				if !p.MatchString("0190b3a4-7c1e-7def-8a3b-0123456789ab") {
					t.Error("no match")
				}
			}
		})
	}
	group.Wait()
}

func TestMatchAllocatesNothing(t *testing.T) {
	p := mustCompile(t, uuid)
	b := []byte("0190b3a4-7c1e-7def-8a3b-0123456789ab")
	if n := testing.AllocsPerRun(100, func() { p.Match(b); p.MatchString("x") }); n != 0 {
		t.Errorf("%v allocations", n)
	}
}

func BenchmarkUUID(b *testing.B) {
	in := []byte("0190b3a4-7c1e-7def-8a3b-0123456789ab")
	type matcher interface{ Match([]byte) bool }
	for name, m := range map[string]matcher{"pattern": mustCompile(b, uuid), "regexp": regexp.MustCompile(uuid)} {
		b.Run(name, func(b *testing.B) {
			b.SetBytes(int64(len(in)))
			b.ReportAllocs()
			for b.Loop() {
				if !m.Match(in) {
					b.Fatal("no match")
				}
			}
		})
	}
}

func BenchmarkCompile(b *testing.B) {
	for b.Loop() {
		mustCompile(b, uuid)
	}
}

// TestExcludes: two patterns exclude each other where no text matches both.
func TestExcludes(t *testing.T) {
	for _, x := range []struct {
		a, b string
		want bool
	}{
		{uuid, `[^ -~]`, true},
		{`^[a-z]{1,9}$`, `[\n\r]`, true},
		{`^[^a]{1,9}$`, `[\n\r]`, false},
		{`^[a-z]{1,9}`, `[\n\r]`, false}, // what follows the match is free
		{`^a{3}$`, `^a{2}$`, true},
		{`^a{3}$`, `^a{2}`, false},
		{`^(ab){1,5}$`, `^a(ba){0,4}b$`, false},
		{`é`, `^[a-z]*$`, true},
		{``, ``, false},
	} {
		a, b := mustCompile(t, x.a), mustCompile(t, x.b)
		if a.Excludes(b) != x.want || b.Excludes(a) != x.want {
			t.Errorf("%q and %q: %v and %v, want %v", x.a, x.b, a.Excludes(b), b.Excludes(a), x.want)
		}
	}
}
