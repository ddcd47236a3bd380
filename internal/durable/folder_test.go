package durable

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"testing"
)

// TestFolder: a folder has its name when it is kept, or nothing is left of it.
func TestFolder(t *testing.T) {
	dir := t.TempDir()
	name := filepath.Join(dir, "in")
	fill := func() *Folder {
		f, err := NewFolder(name)
		if err != nil {
			t.Fatal(err)
		}
		if err := f.Create("a", Bytes([]byte("text"))); err != nil {
			t.Fatal(err)
		}
		if err := f.Create("a", Bytes(nil)); !errors.Is(err, fs.ErrExist) {
			t.Errorf("a file of that name is there: %v", err)
		}
		return f
	}
	left := func() int {
		all, err := os.ReadDir(dir)
		if err != nil {
			t.Fatal(err)
		}
		return len(all)
	}
	fill().Close()
	if n := left(); n != 0 {
		t.Errorf("%d things are left of a folder that was not kept", n)
	}

	abandoned := fill()
	if err := abandoned.pending.file.Close(); err != nil { // as when the process is killed
		t.Fatal(err)
	}
	f := fill()
	if _, err := os.Stat(abandoned.Path("a")); !errors.Is(err, fs.ErrNotExist) {
		t.Errorf("the folder of who is gone stays: %v", err)
	}
	sweep(private(dir))
	if _, err := os.Stat(f.Path("a")); err != nil {
		t.Errorf("a folder that is being filled is swept: %v", err)
	}
	if err := f.Keep(); err != nil {
		t.Fatal(err)
	}
	f.Close()
	if b, err := os.ReadFile(filepath.Join(name, "a")); err != nil || string(b) != "text" || left() != 1 {
		t.Errorf("%q %v, and %d things are there", b, err, left())
	}
	if _, err := NewFolder(name); !errors.Is(err, fs.ErrExist) {
		t.Errorf("a folder of that name is there: %v", err)
	}
}
