package mixta_test

import (
	"bytes"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// TestEveryPackageHasAnExample: go doc of a package that others import shows it used.
func TestEveryPackageHasAnExample(t *testing.T) {
	has := map[string]bool{} // of each package: whether it has an Example
	err := filepath.WalkDir(".", func(path string, d fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		if d.IsDir() {
			_, nested := os.Stat(filepath.Join(path, "go.mod"))
			switch {
			case path != "." && nested == nil, d.Name() == "internal", d.Name() == "testdata", path != "." && d.Name()[0] == '.':
				return filepath.SkipDir
			}
			return nil
		}
		if !strings.HasSuffix(path, ".go") {
			return nil
		}
		text, err := os.ReadFile(path)
		if err != nil {
			return err
		}
		folder := filepath.ToSlash(filepath.Dir(path))
		switch {
		case strings.HasSuffix(path, "_test.go"):
			if bytes.Contains(text, []byte("\nfunc Example")) {
				has[folder] = true
			}
		case !bytes.Contains(text, []byte("\npackage main\n")) && !bytes.HasPrefix(text, []byte("package main\n")):
			if !has[folder] {
				has[folder] = false // counted, and without an Example so far
			}
		}
		return nil
	})
	if err != nil || len(has) < 40 {
		t.Fatal(len(has), err)
	}
	for folder, ok := range has {
		if !ok {
			t.Errorf("package %s has no Example", folder)
		}
	}
}
