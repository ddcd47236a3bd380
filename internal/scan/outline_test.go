package scan

import (
	"bytes"
	"fmt"
	"math/rand/v2"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/go-json-experiment/json/jsontext"
)

// members lists what the outline notes in a text that is written in pieces.
func members(text string, pieces func() int) (all []string) {
	o := NewOutline(func(parent, name string, value int64) bool {
		all = append(all, fmt.Sprintf("%s/%s@%d", parent, name, value))
		return parent == "" && name == "in"
	})
	for b := []byte(text); len(b) > 0; {
		n := min(pieces(), len(b))
		o.Write(b[:n])
		b = b[n:]
	}
	return all
}

// membersByTokens is the same by jsontext.
func membersByTokens(t *testing.T, text string) (all []string) {
	d := jsontext.NewDecoder(strings.NewReader(text))
	if tok, err := d.ReadToken(); err != nil || tok.Kind() != '{' {
		return nil
	}
	var object func(parent string)
	object = func(parent string) {
		for d.PeekKind() == '"' {
			tok, err := d.ReadToken()
			if err != nil {
				t.Fatal(err)
			}
			name := tok.String()
			if len(name) > longestName {
				name = "" // is of no interest
			}
			kind := d.PeekKind()
			at := d.InputOffset()
			for strings.ContainsRune(" \t\r\n:", rune(text[at])) {
				at++
			}
			all = append(all, fmt.Sprintf("%s/%s@%d", parent, name, at))
			if parent == "" && name == "in" && kind == '{' {
				d.ReadToken()
				object("in")
				d.ReadToken()
			} else if err := d.SkipValue(); err != nil {
				t.Fatal(err)
			}
		}
	}
	object("")
	return all
}

// TestOutline: the members are those that a parser finds, however the text is cut.
func TestOutline(t *testing.T) {
	texts := []string{
		`{}`, `[]`, `7`, ` {"a":1}`, `{"a":[{"b":"]}"},"\\\"",["}"]],"c":{"d":{}}}`,
		`{"in":{"a":[1],"b":{"in":{}},"":"in"},"z":{"in":{"q":1}}}`, `{"\u0069n":{"\u0061":"\u0022\"\\"},"i":-0.5e1,"t":true}`,
		`{"in":[{"a":1}],"after":null}`, `{"in":"x","in2":{"c":1}}`, `{"` + strings.Repeat("n", 2000) + `":[[[[[[]]]]]],"x":1}`,
		"{ \"a\" :\r\n\t[ 1 , { \"b\" : \"é\u20ac𝄞\" } ] , \"in\" : { \"c\" : [ ] } }\n",
	}
	files, err := filepath.Glob("../../conformance/clean/*.json")
	if err != nil || len(files) == 0 {
		t.Fatal(err, files)
	}
	for _, name := range files {
		b, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		texts = append(texts, string(b), strings.Replace(string(b), `"meetings"`, `"in":{"x":[{}]},"meetings"`, 1))
	}
	r := rand.New(rand.NewPCG(1, 2))
	for _, text := range texts {
		want := fmt.Sprint(membersByTokens(t, text))
		for _, most := range []int{1, 7, 64, 1 << 20} {
			if got := fmt.Sprint(members(text, func() int { return 1 + r.IntN(most) })); got != want {
				t.Errorf("%.200s\n got %s\nwant %s", text, got, want)
			}
		}
	}
}

// TestOutlineEnds: it knows where the object has ended, and that a text is none.
func TestOutlineEnds(t *testing.T) {
	for text, done := range map[string]bool{"": false, "  ": false, `{"a":[`: false, `{"a":"}`: false, `{}`: true, ` {"a":{}}`: true, `[`: true, `x`: true, `"{`: false, "\xef\xbb\xbf{": false, `}`: true} {
		o := NewOutline(func(string, string, int64) bool { return false })
		o.Write([]byte(text))
		if o.Done() != done {
			t.Errorf("%q: %v", text, o.Done())
		}
	}
}

// FuzzOutline: what a strict scanner accepts has the members that it finds; no
// text panics.
func FuzzOutline(f *testing.F) {
	f.Add([]byte(`{"in":{"a":"\u0022]"},"b":[[{"c":"}"}]]}`), uint8(3))
	f.Fuzz(func(t *testing.T, b []byte, n uint8) {
		got := members(string(b), func() int { return int(n) + 1 })
		if !jsontext.Value(b).IsValid() || b[0] == ' ' {
			return
		}
		if want := membersByTokens(t, string(b)); fmt.Sprint(got) != fmt.Sprint(want) {
			t.Errorf("%q\n got %v\nwant %v", b, got, want)
		}
	})
}

// BenchmarkOutline compares it with scanning the same text.
func BenchmarkOutline(b *testing.B) {
	line := `{"id":"0199a000-0000-7000-8000-000000000031","marking":{"tlp":"CLEAR"},"survey":"0199a000-0000-7000-8000-000000000020","geometry":{"type":"MultiPolygon","coordinates":[[[[-65.1234567,-16.1234567],[-65.1234561,-16.1234567],[-65.1234567,-16.1234563],[-65.1234567,-16.1234567]]]]},"class":"coca-production"}`
	text := []byte(`{"parcels":[` + strings.Repeat(line+",\n", 16<<20/len(line)) + line + `]}`)
	b.Run("outline", func(b *testing.B) {
		b.SetBytes(int64(len(text)))
		for range b.N {
			o := NewOutline(func(string, string, int64) bool { return false })
			for rest := text; len(rest) > 0; {
				n := min(len(rest), 256<<10)
				o.Write(rest[:n])
				rest = rest[n:]
			}
		}
	})
	b.Run("scan", func(b *testing.B) {
		b.SetBytes(int64(len(text)))
		for range b.N {
			New(bytes.NewReader(text), Limits{}).Skip()
		}
	})
}
