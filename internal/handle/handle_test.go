package handle

import (
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"testing"
	"testing/iotest"
)

// TestMany: of many files few are open, and each is read as if it were.
func TestMany(t *testing.T) {
	dir := t.TempDir()
	var p Pool
	defer p.Close()
	files := make([]*File, 10*most)
	text := func(i int) string { return fmt.Sprintf("file %d, second half", i) }
	for i := range files {
		name := filepath.Join(dir, fmt.Sprint(i))
		if err := os.WriteFile(name, []byte(text(i)), 0o600); err != nil {
			t.Fatal(err)
		}
		f, err := p.Open(name)
		if err != nil {
			t.Fatal(err)
		}
		files[i] = f
	}
	half := make([]byte, 5)
	for i, f := range files {
		if _, err := io.ReadFull(f, half); err != nil || string(half) != "file " {
			t.Fatalf("%d: %q %v", i, half, err)
		}
		if len(p.open) > most {
			t.Fatalf("%d are open", len(p.open))
		}
	}
	for i, f := range files {
		if rest, err := io.ReadAll(f); err != nil || "file "+string(rest) != text(i) {
			t.Errorf("%q %v", rest, err)
		}
		if _, err := f.ReadAt(half, 0); err != nil || string(half) != "file " {
			t.Errorf("%q %v", half, err)
		}
		if at, err := f.Seek(-5, io.SeekCurrent); err != nil || at != int64(len(text(i)))-5 {
			t.Errorf("%d %v", at, err)
		}
	}
}

// TestReads: it keeps the rules of readers.
func TestReads(t *testing.T) {
	name := filepath.Join(t.TempDir(), "file")
	if err := os.WriteFile(name, []byte("content"), 0o600); err != nil {
		t.Fatal(err)
	}
	var p Pool
	f, err := p.Open(name)
	if err != nil {
		t.Fatal(err)
	}
	if err := iotest.TestReader(f, []byte("content")); err != nil {
		t.Error(err)
	}
	p.Close()
	if len(p.open) > 0 || f.opened != nil {
		t.Error("it is open")
	}
}

// TestAnother: another file in the place of one that was closed in between is
// not read for it.
func TestAnother(t *testing.T) {
	name := filepath.Join(t.TempDir(), "file")
	var p Pool
	defer p.Close()
	if _, err := p.Open(name); !errors.Is(err, os.ErrNotExist) || len(p.open) > 0 {
		t.Error(err)
	}
	if err := os.WriteFile(name, []byte("one"), 0o600); err != nil {
		t.Fatal(err)
	}
	f, err := p.Open(name)
	if err != nil {
		t.Fatal(err)
	}
	kept, err := os.Open(name) // so that its number is not given to the other
	if err != nil {
		t.Fatal(err)
	}
	defer kept.Close()
	if err := errors.Join(f.Close(), os.Remove(name), os.WriteFile(name, []byte("two"), 0o600)); err != nil {
		t.Fatal(err)
	}
	if b, err := io.ReadAll(f); !errors.Is(err, ErrChanged) {
		t.Errorf("%q %v", b, err)
	}
}

// TestPipe: what cannot be opened again is not closed.
func TestPipe(t *testing.T) {
	r, w, err := os.Pipe()
	if err != nil {
		t.Fatal(err)
	}
	defer r.Close()
	if _, err := fmt.Fprint(w, "piped"); err != nil {
		t.Fatal(err)
	}
	w.Close()
	name := fmt.Sprintf("/dev/fd/%d", r.Fd())
	if _, err := os.Stat(name); err != nil {
		t.Skip(err)
	}
	var p Pool
	defer p.Close()
	f, err := p.Open(name)
	if err != nil {
		t.Fatal(err)
	}
	other := filepath.Join(t.TempDir(), "file")
	if err := os.WriteFile(other, nil, 0o600); err != nil {
		t.Fatal(err)
	}
	for range 2 * most {
		if _, err := p.Open(other); err != nil {
			t.Fatal(err)
		}
	}
	if b, err := io.ReadAll(f); err != nil || string(b) != "piped" {
		t.Errorf("%q %v", b, err)
	}
}
