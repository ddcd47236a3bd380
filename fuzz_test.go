package mixta

import (
	"bytes"
	"encoding/binary"
	"io"
	"strings"
	"testing"

	"github.com/go-json-experiment/json"
	"pgregory.net/rapid"

	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/conformance"
	"github.com/comision-mixta/mixta/internal/packed"
)

// FuzzValidate shows any bytes to the reader: it never panics, never fails on
// bytes that are at hand, and agrees with the schema about what is JSON.
func FuzzValidate(f *testing.F) {
	for _, c := range conformance.Changes() {
		b, err := c.File()
		if err != nil {
			f.Fatal(err)
		}
		f.Add(b)
	}
	f.Fuzz(func(t *testing.T, text []byte) { agreeText(t, text) })
}

// FuzzReadWrite reads any bytes, writes what could be read, and reads that: a
// file that was written is read as it was, and written alike.
func FuzzReadWrite(f *testing.F) {
	for _, c := range conformance.Changes() {
		b, err := c.File()
		if err != nil {
			f.Fatal(err)
		}
		f.Add(b)
	}
	f.Fuzz(func(t *testing.T, text []byte) {
		file, _ := Read(bytes.NewReader(text))
		var once, twice bytes.Buffer
		if err := file.Write(&once); err != nil {
			return
		}
		again, err := Read(bytes.NewReader(once.Bytes()))
		if err != nil {
			t.Fatalf("what was written is refused: %v\n%s", err, once.Bytes())
		}
		if err := again.Write(&twice); err != nil {
			t.Fatal(err)
		}
		if !bytes.Equal(once.Bytes(), twice.Bytes()) {
			t.Fatalf("written once:\n%s\nand again:\n%s", once.Bytes(), twice.Bytes())
		}
	})
}

// FuzzFix fixes any bytes: what is not fixed stays as it is, what was JSON still is, each
// fix ends its finding, and after a few rounds there is nothing more to fix.
func FuzzFix(f *testing.F) {
	for _, c := range conformance.Changes() {
		b, err := c.File()
		if err != nil {
			f.Fatal(err)
		}
		report, err := Validate(bytes.NewReader(b), WithProfile(c.Profile))
		if err != nil {
			f.Fatal(err)
		}
		if len(safeFixes(report)) > 0 {
			f.Add(b)
		}
	}
	f.Fuzz(func(t *testing.T, text []byte) {
		if len(text) >= 4 && !bytes.HasPrefix(bytes.TrimLeft(text, " \t\r\n\ufeff"), []byte("{")) {
			return // compressed, or no file at all
		}
		before, err := Validate(bytes.NewReader(text))
		for range 8 {
			if err != nil {
				return
			}
			var out bytes.Buffer
			done, err := Fix(&out, bytes.NewReader(text), before)
			if err != nil {
				t.Fatal(err)
			}
			if want := spliced(text, done); !bytes.Equal(out.Bytes(), want) {
				t.Fatalf("written:\n%s\nnot\n%s", out.Bytes(), want)
			}
			if len(done) == 0 {
				return
			}
			after, err := Validate(bytes.NewReader(out.Bytes()))
			if err != nil {
				t.Fatalf("fixed, it cannot be read: %v\n%s", err, out.Bytes())
			}
			had, has := foundAt(before), foundAt(after)
			for _, made := range done {
				if k := place(made); has[k] >= had[k] {
					t.Fatalf("%s stays at %s: %q → %q\n%s", made.Rule.ID, made.Pointer, made.Fix.Old, made.Fix.New, out.Bytes())
				}
			}
			if malformed(after) > malformed(before) {
				t.Fatalf("fixing makes it no JSON\n%s\n%s", text, out.Bytes())
			}
			text, before = out.Bytes(), after
		}
		t.Fatalf("there is always more to fix:\n%s", text)
	})
}

// spliced is a text with each fix made where it says.
func spliced(text []byte, fixes []check.Finding) (out []byte) {
	at := 0
	for _, f := range fixes {
		out = append(append(out, text[at:f.Fix.Offset]...), f.Fix.New...)
		at = int(f.Fix.End())
	}
	return append(out, text[at:]...)
}

// foundAt counts findings by rule and record.
func foundAt(r check.Report) map[string]int {
	all := map[string]int{}
	for _, f := range r.Findings {
		all[place(f)]++
	}
	return all
}

// malformed counts the findings of text that is no JSON.
func malformed(r check.Report) (n int) {
	for _, f := range r.Findings {
		if strings.HasPrefix(f.Rule.ID, "json.") {
			n++
		}
	}
	return n
}

func place(f check.Finding) string { return f.Rule.ID + " " + f.Kind + " " + f.ID }

// The properties of property_test.go, driven by coverage.
func FuzzGoValues(f *testing.F)     { f.Fuzz(rapid.MakeFuzz(propGoValue)) }
func FuzzGoFiles(f *testing.F)      { f.Fuzz(rapid.MakeFuzz(propFile)) }
func FuzzMutatedFiles(f *testing.F) { f.Fuzz(rapid.MakeFuzz(propMutated)) }

// FuzzCuts reads parts of any text from cuts: what they come to is what they come to read
// from the beginning. A cut that nothing found, anywhere in the text, is refused or read.
func FuzzCuts(f *testing.F) {
	for i, c := range conformance.Changes() {
		if i%16 > 0 {
			continue // each is read some twenty times
		}
		b, err := c.File()
		if err != nil {
			f.Fatal(err)
		}
		f.Add(b, uint8(3), int64(len(b)/2), 1, "plans", "")
		f.Add(b, uint8(9), int64(len(b)/3), 0, "conflicts", "parcels")
	}
	f.Fuzz(func(t *testing.T, text []byte, more uint8, at int64, index int, member, inside string) {
		of := int(more)%9 + 2
		sameFromCuts(t, "fuzzed", text, of, WithToday("2026-11-30"))
		file, size := bytes.NewReader(text), int64(len(text))
		found, err := CutsOf(file, size, of)
		if err != nil {
			return
		}
		forged := Cut{Offset: at, Line: index, Column: 1, Index: index, Before: index, Members: []string{member}}
		if inside != "" {
			forged.Inside = []string{inside}
		}
		found.At = []Cut{forged}
		facts, err := FactsOf(file, size, Part{of, of}, WithCuts(found))
		if err != nil {
			if _, ok := check.Say(err, check.ES); !ok {
				t.Errorf("in one language only: %v", err)
			}
			return
		}
		defer facts.Close()
		if _, err := facts.Report(); err == nil && len(facts.Parts()) != of {
			t.Error("a report of one part")
		}
	})
}

// FuzzFacts shows any head and rows to the reader of facts: it never panics, and says
// why it refuses them in both languages.
func FuzzFacts(f *testing.F) {
	unfold := func(b []byte) []byte {
		in, err := packed.Open(bytes.NewReader(b))
		if err != nil {
			f.Fatal(err)
		}
		text, err := io.ReadAll(in)
		if err != nil {
			f.Fatal(err)
		}
		return text
	}
	for _, c := range conformance.Changes() {
		text, err := c.File()
		if err != nil {
			f.Fatal(err)
		}
		parts, err := partsOf(text, 1)
		if err != nil {
			continue
		}
		p := parts[0].parts[0]
		head, err := json.Marshal(&p.head)
		if err != nil {
			f.Fatal(err)
		}
		rows := make([]byte, p.n)
		if _, err := p.rows.ReadAt(rows, 0); err != nil {
			f.Fatal(err)
		}
		f.Add(head, unfold(rows), 0)
	}
	f.Fuzz(func(t *testing.T, head, rows []byte, cut int) {
		b := factsFrom(t, head, rows)
		if cut > 0 {
			b = b[:min(cut, len(b))]
		}
		facts, err := ReadFacts(bytes.NewReader(b), int64(len(b)))
		if err == nil {
			_, err = facts.Report()
		}
		if _, both := check.Both(err); err != nil && !both {
			t.Errorf("%v", err)
		}
	})
}

// factsFrom makes a file of facts of one part.
func factsFrom(t *testing.T, head, rows []byte) []byte {
	b := []byte(factsMagic)
	var folded [2][]byte
	for i, text := range [][]byte{head, rows} {
		var out bytes.Buffer
		z, err := packed.Zstd(&out)
		if err != nil {
			t.Fatal(err)
		}
		z.Write(text) // to memory
		if err := z.Close(); err != nil {
			t.Fatal(err)
		}
		folded[i] = out.Bytes()
		b = binary.BigEndian.AppendUint64(b, uint64(out.Len()))
	}
	return append(append(b, folded[0]...), folded[1]...)
}
