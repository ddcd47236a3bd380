package main

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/comision-mixta/mixta/internal/embedded"
)

// TestPack: what is embedded is opened as it was packed, and what was not is not.
func TestPack(t *testing.T) {
	files := map[string][]byte{
		"a":              []byte("3 b\nabc"), // looks like another file
		"empty":          {},
		"dir/with space": {0, 0xff, '\n'},
	}
	packed, err := packFiles(files)
	if err != nil {
		t.Fatal(err)
	}
	if d := cmp.Diff(files, embedded.Files(string(packed))); d != "" {
		t.Error(d)
	}
	none, err := packFiles(nil)
	if err != nil || len(embedded.Files(string(none))) != 0 {
		t.Error("no files are some", err)
	}
	long, err := pack([]byte("9 a\nshort"))
	if err != nil {
		t.Fatal(err)
	}
	for _, broken := range []string{"", string(packed[:len(packed)/2]), string(long)} {
		func() {
			defer func() {
				if recover() == nil {
					t.Errorf("%q was opened", broken)
				}
			}()
			embedded.Files(broken)
		}()
	}
}
