package conformance_test

import (
	"bytes"
	"os"
	"strings"
	"testing"

	"github.com/go-json-experiment/json"

	"github.com/comision-mixta/mixta/conformance"
)

// TestManifest makes every case from this folder as its README says, knowing
// nothing of the package, and compares it with the file that partners get.
func TestManifest(t *testing.T) {
	b, err := os.ReadFile("manifest.json")
	if err != nil {
		t.Fatal(err)
	}
	var manifest struct {
		Cases []struct {
			File   string
			Change *struct {
				Base, Old string
				New       string
				NewBase64 []byte
			}
		}
	}
	if err := json.Unmarshal(b, &manifest, json.MatchCaseInsensitiveNames(true)); err != nil {
		t.Fatal(err)
	}
	files, err := conformance.Files()
	if err != nil {
		t.Fatal(err)
	}
	checked := 0
	for name := range files {
		if strings.HasPrefix(name, "clean/") || strings.HasPrefix(name, "cases/") {
			checked++
		}
	}
	if len(manifest.Cases) != checked {
		t.Errorf("%d of %d files are listed", len(manifest.Cases), checked)
	}
	for _, c := range manifest.Cases {
		name := c.File
		if c.Change != nil {
			name = c.Change.Base
		}
		text, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		if change := c.Change; change != nil {
			if n := bytes.Count(text, []byte(change.Old)); n != 1 {
				t.Errorf("%s: %q stands %d times in %s", c.File, change.Old, n, change.Base)
			}
			text = bytes.Replace(text, []byte(change.Old), append([]byte(change.New), change.NewBase64...), 1)
		}
		if !bytes.Equal(text, files[c.File]) {
			t.Errorf("%s: made from the manifest it is not what is handed out", c.File)
		}
	}
}
