package scan

import (
	"bytes"
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"
)

func ExampleScanner() {
	s := New(strings.NewReader(`{"place": "Desaguadero", "at": [-69.04, -16.56], "note": null}`), Limits{})
	if s.Peek() != '{' {
		return
	}
	s.OpenObject()
	for name, ok := s.Member(); ok; name, ok = s.Member() {
		switch {
		case string(name) == "place" && s.Peek() == '"':
			fmt.Printf("%s\n", s.String())
		case string(name) == "at":
			fmt.Println(s.Position())
		default:
			s.Skip()
		}
	}
	s.End()
	fmt.Println(s.Err())
	// Output:
	// Desaguadero
	// -69.04 -16.56 true
	// <nil>
}

func TestTokens(t *testing.T) {
	text := "{ \"a\" : [ 1 , -2.50e+3,\t[ ] ,{}, true,false , null ],\r\n\"ñ\":\"ñá\\n\" }\n"
	want := []string{
		"0: {", `2: "a"`, "8: [",
		"10: 0", `10: "1"`, "to 11, depth 2",
		"14: 0", `14: "-2.50e+3"`, "to 22, depth 2",
		"24: [", "to 27, depth 2",
		"29: {", "to 31, depth 2",
		"33: t", `33: "true"`, "to 37, depth 2",
		"38: f", `38: "false"`, "to 43, depth 2",
		"46: n", "to 50, depth 2",
		"to 52, depth 1",
		`55: "ñ"`, `60: "`, `60: "ñá\n"`, "to 68, depth 1",
		"to 70, depth 0",
	}
	for name, reader := range readers {
		got := read(New(reader(strings.NewReader(text)), Limits{}), []byte(text), nil)
		if diff := cmp.Diff(want, got); diff != "" {
			t.Errorf("%s:\n%s", name, diff)
		}
	}
	if diff := cmp.Diff(want, read(NewBytes([]byte(text), Limits{}), []byte(text), nil)); diff != "" {
		t.Error(diff)
	}
}

// In whatever pieces a text arrives, the same is read, down to the last
// column.
func TestPieces(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		text := texts.Draw(t, "text")
		window := rapid.IntRange(256, 4096).Draw(t, "window")
		skips := rapid.SliceOfN(rapid.Bool(), 1, 8).Draw(t, "skips")
		skip := func() func() bool {
			i := 0
			return func() bool { i++; return skips[i%len(skips)] }
		}
		want := read(NewBytes(text, Limits{}), text, skip())
		sizes := rapid.SliceOfN(rapid.IntRange(1, 20), 1, 10).Draw(t, "sizes")
		i := 0
		r := &pieces{bytes.NewReader(text), func() int { i++; return sizes[i%len(sizes)] }}
		got := read(New(r, Limits{Window: window}), text, skip())
		if diff := cmp.Diff(want, got); diff != "" {
			t.Fatal(diff)
		}
	})
}

// texts are JSON texts, about half of them slightly spoilt.
var texts = rapid.Custom(func(t *rapid.T) []byte {
	var b bytes.Buffer
	drawValue(t, &b, 0)
	text := b.Bytes()
	for range rapid.SampledFrom([]int{0, 0, 1, 2}).Draw(t, "spoils") {
		at := rapid.IntRange(0, len(text)).Draw(t, "at")
		piece := rapid.SampledFrom([]string{
			"", ",", ":", "]", "}", "[", "{", `"`, `\`, "\x00", "\n", "\xff", "\xc3", "0", "0\xff,00", "-", ".", "e", "nul", `\ud800`, "\ufeff", " ",
		}).Draw(t, "piece")
		cut := min(at+rapid.IntRange(0, 3).Draw(t, "cut"), len(text))
		text = append(append(append([]byte(nil), text[:at]...), piece...), text[cut:]...)
	}
	return text
})

func drawValue(t *rapid.T, b *bytes.Buffer, depth int) {
	space := func() {
		b.WriteString(rapid.SampledFrom([]string{"", "", "", " ", "\n", "\r\n\t", "           "}).Draw(t, "space"))
	}
	kinds := `"0tfn`
	if depth < 5 {
		kinds += "{[p{[p"
	}
	space()
	switch k := rapid.SampledFrom([]byte(kinds)).Draw(t, "kind"); k {
	case '{':
		b.WriteByte('{')
		for i := range rapid.IntRange(0, 4).Draw(t, "members") {
			if i > 0 {
				b.WriteByte(',')
			}
			space()
			drawString(t, b)
			space()
			b.WriteByte(':')
			drawValue(t, b, depth+1)
		}
		b.WriteByte('}')
	case '[':
		b.WriteByte('[')
		for i := range rapid.IntRange(0, 4).Draw(t, "elements") {
			if i > 0 {
				b.WriteByte(',')
			}
			drawValue(t, b, depth+1)
		}
		b.WriteByte(']')
	case 'p':
		b.WriteByte('[')
		drawNumber(t, b)
		space()
		b.WriteByte(',')
		space()
		drawNumber(t, b)
		b.WriteByte(']')
	case '"':
		drawString(t, b)
	case '0':
		drawNumber(t, b)
	case 't':
		b.WriteString("true")
	case 'f':
		b.WriteString("false")
	case 'n':
		b.WriteString("null")
	}
	space()
}

func drawString(t *rapid.T, b *bytes.Buffer) {
	b.WriteByte('"')
	for _, piece := range rapid.SliceOfN(rapid.SampledFrom([]string{
		"a", "b", "ñ", "ción", "€", "𝄞", "Puno ", "operación", "abcdefghijklmnop", `\n`, `\"`, `\u00e1`, `\ud834\udd1e`, `\ud834`, "\xff", "\xc3",
	}), 0, 8).Draw(t, "string") {
		b.WriteString(piece)
	}
	b.WriteByte('"')
}

func drawNumber(t *rapid.T, b *bytes.Buffer) {
	b.WriteString(rapid.StringMatching(`-?(0|[1-9][0-9]{0,20})(\.[0-9]{1,20})?([eE][+-]?[0-9]{1,3})?`).Draw(t, "number"))
}

// Whatever is called in whatever order, nothing panics and all comes to an
// end.
func TestAnyOrder(t *testing.T) {
	calls := []func(*Scanner){
		func(s *Scanner) { s.Peek() }, (*Scanner).OpenObject, func(s *Scanner) { s.Member() }, (*Scanner).OpenArray,
		func(s *Scanner) { s.Element() }, func(s *Scanner) { s.String() }, func(s *Scanner) { s.Number() },
		func(s *Scanner) { s.Bool() }, (*Scanner).Null, (*Scanner).Skip, func(s *Scanner) { s.Position() }, (*Scanner).End,
		(*Scanner).Mark, (*Scanner).Unmark, func(s *Scanner) { s.Marked() }, func(s *Scanner) { s.LineColumn(s.Offset()) },
		func(s *Scanner) { s.LineColumn(s.MarkOffset()) }, func(s *Scanner) { s.LineColumn(s.NameOffset()) },
	}
	rapid.Check(t, func(t *rapid.T) {
		text := texts.Draw(t, "text")
		r := &pieces{bytes.NewReader(text), func() int { return 3 }}
		s := New(r, Limits{Window: rapid.IntRange(1, 100).Draw(t, "window")})
		for _, i := range rapid.SliceOfN(rapid.IntRange(0, len(calls)-1), 0, 40).Draw(t, "calls") {
			calls[i](s)
		}
	})
}
