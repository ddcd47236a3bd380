package data

import (
	"os"
	"path/filepath"
	"testing"

	"github.com/comision-mixta/mixta"
)

// TestValid: the files are valid, in all their forms.
func TestValid(t *testing.T) {
	for _, k := range Kinds() {
		for _, f := range []File{{}, {Random: true}, {Others: true, Border: true}} {
			f.Kind, f.Bytes = k, 300_000
			path := filepath.Join(t.TempDir(), k.Plural)
			n, err := f.Write(path, path+".ndjson")
			if err != nil {
				t.Fatal(err)
			}
			in, err := os.Open(path)
			if err != nil {
				t.Fatal(err)
			}
			report, err := mixta.Validate(in)
			if err != nil || !report.OK() || n < 50 {
				t.Errorf("%d %s, %+v: %v %v", n, k.Plural, f, report.Err(), err)
			}
			for _, found := range report.Findings {
				if found.Rule.ID != "file.order" {
					t.Errorf("%s, random %t: %s at %s %s", k.Plural, f.Random, found.Rule.ID, found.Kind, found.Pointer)
					break
				}
			}
			in.Close()
		}
	}
}
