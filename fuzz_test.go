package mixta

import (
	"bytes"
	"testing"

	"pgregory.net/rapid"

	"github.com/comision-mixta/mixta/conformance"
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

// The properties of property_test.go, driven by coverage.
func FuzzGoValues(f *testing.F)     { f.Fuzz(rapid.MakeFuzz(propGoValue)) }
func FuzzGoFiles(f *testing.F)      { f.Fuzz(rapid.MakeFuzz(propFile)) }
func FuzzMutatedFiles(f *testing.F) { f.Fuzz(rapid.MakeFuzz(propMutated)) }
