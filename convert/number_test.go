package convert_test

import (
	"strconv"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"github.com/comision-mixta/mixta/convert"
)

func TestNumber(t *testing.T) {
	for _, c := range []struct {
		locale     convert.Locale
		text, want string // "" and the rule's id where it is refused
	}{
		{convert.Bolivia, "1.874", "1874"}, {convert.Peru, "1.874", "1.874"}, {convert.Unstated, "1.874", "!convert.number-ambiguous"},
		{convert.Bolivia, "1.874,749", "1874.749"}, {convert.Peru, "1,874.749", "1874.749"},
		{convert.Unstated, "1.874,749", "1874.749"}, {convert.Unstated, "1,874.749", "1874.749"},
		{convert.Unstated, "1,874", "!convert.number-ambiguous"}, {convert.Unstated, "12.345", "!convert.number-ambiguous"},
		{convert.Unstated, "0.874", "0.874"}, {convert.Unstated, "0,874", "0.874"}, {convert.Unstated, "1.87", "1.87"},
		{convert.Unstated, "1874.749", "1874.749"}, {convert.Unstated, "1.874.749", "1874749"}, {convert.Unstated, "1,874,749", "1874749"},
		{convert.Unstated, "1874", "1874"}, {convert.Unstated, "-0,5", "-0.5"}, {convert.Unstated, "007", "7"}, {convert.Unstated, "1 874,5", "1874.5"},
		{convert.Bolivia, "1.87", "!convert.number"}, {convert.Peru, "1,87", "!convert.number"}, {convert.Peru, "1.874,7", "!convert.number"},
		{convert.Unstated, "", "!convert.number"}, {convert.Unstated, "1e5", "!convert.number"}, {convert.Unstated, "ha", "!convert.number"}, {convert.Unstated, "5.", "!convert.number"},
	} {
		got, broken := c.locale.Number(c.text)
		if broken != nil {
			got = "!" + broken.ID
		}
		if got != c.want {
			t.Errorf("%q in %q: %s, want %s", c.text, c.locale, got, c.want)
		}
	}
}

// TestNumberBack: what a locale writes it reads.
func TestNumberBack(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		s := strconv.FormatFloat(rapid.Float64Range(0, 1e9).Draw(t, "x"), 'f', -1, 64)
		for _, l := range []convert.Locale{convert.Bolivia, convert.Peru} {
			if got, broken := l.Number(l.Write(s)); broken != nil || got != s {
				t.Fatalf("%s in %s: %q %v", s, l, got, broken)
			}
		}
	})
}

func FuzzNumber(f *testing.F) {
	f.Add("1.874,749")
	f.Add("-,")
	f.Fuzz(func(t *testing.T, s string) {
		for _, l := range []convert.Locale{convert.Unstated, convert.Bolivia, convert.Peru} {
			got, broken := l.Number(s)
			if broken == nil {
				if _, err := strconv.ParseFloat(got, 64); err != nil || strings.Contains(got, ",") {
					t.Errorf("%q in %q is %q", s, l, got)
				}
			}
		}
	})
}

func TestShow(t *testing.T) {
	for s, want := range map[string][3]string{
		"1874.749": {"1874,749", "1874.749", "1874.749"}, "12345": {"12.345", "12,345", "12345"}, "-1234567.5": {"-1.234.567,5", "-1,234,567.5", "-1234567.5"},
		"0.25": {"0,25", "0.25", "0.25"}, "1.5e-7": {"1,5e-7", "1.5e-7", "1.5e-7"}, "": {}, "2023-05": {"2023-05", "2023-05", "2023-05"}, "abc": {"abc", "abc", "abc"}, "100000": {"100.000", "100,000", "100000"},
	} {
		if got := [3]string{convert.Bolivia.Show(s), convert.Peru.Show(s), convert.Unstated.Show(s)}; got != want {
			t.Errorf("%q: %q, want %q", s, got, want)
		}
	}
}

func TestShowAligned(t *testing.T) {
	for s, want := range map[string][3]string{
		"874": {"874", "874", "874"}, "1874.749": {"1.874,749", "1,874.749", "1874.749"}, "-8769": {"-8.769", "-8,769", "-8769"}, "12345": {"12.345", "12,345", "12345"}, "2023-05": {"2023-05", "2023-05", "2023-05"},
	} {
		if got := [3]string{convert.Bolivia.ShowAligned(s), convert.Peru.ShowAligned(s), convert.Unstated.ShowAligned(s)}; got != want {
			t.Errorf("%q: %q, want %q", s, got, want)
		}
	}
}
