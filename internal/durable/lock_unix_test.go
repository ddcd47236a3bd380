//go:build !windows

package durable

import (
	"errors"
	"os"
	"path/filepath"
	"testing"
)

// TestLockEnds: a lock is not tried for without end, whatever becomes of its
// file.
func TestLockEnds(t *testing.T) {
	name := filepath.Join(t.TempDir(), "state.json")
	if err := os.WriteFile(name, nil, 0o600); err != nil {
		t.Fatal(err)
	}
	tries, odd := 0, errors.New("odd")
	never := func(string, *os.File) (bool, error) { tries++; return false, nil }
	if _, _, err := holdIf(never, name); !errors.Is(err, ErrBusy) || tries != mostTries {
		t.Errorf("%d tries: %v", tries, err)
	}
	if _, _, err := holdIf(func(string, *os.File) (bool, error) { return false, odd }, name); !errors.Is(err, odd) {
		t.Error(err)
	}
	_, release, err := holdIf(func(name string, f *os.File) (bool, error) {
		if tries++; tries == mostTries+1 {
			if err := errors.Join(os.Remove(name), os.WriteFile(name, nil, 0o600)); err != nil { // as its owner does
				t.Error(err)
			}
		}
		return stands(name, f)
	}, name)
	if err != nil || tries != mostTries+2 {
		t.Fatalf("%d tries: %v", tries-mostTries, err)
	}
	release()
}

// TestStands: only a file that is gone is none; what cannot be told is an error.
func TestStands(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "dir")
	name := filepath.Join(dir, "lock")
	if err := os.Mkdir(dir, 0o700); err != nil {
		t.Fatal(err)
	}
	f, err := os.Create(name)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	for _, step := range []struct {
		does  func() error
		ours  bool
		fails bool
	}{
		{func() error { return nil }, true, false},
		{func() error { return os.Remove(name) }, false, false},
		{func() error { return os.WriteFile(name, nil, 0o600) }, false, false},
		{func() error { return errors.Join(os.RemoveAll(dir), os.WriteFile(dir, nil, 0o600)) }, false, true},
	} {
		if err := step.does(); err != nil {
			t.Fatal(err)
		}
		if ours, err := stands(name, f); ours != step.ours || (err != nil) != step.fails {
			t.Errorf("%v %v", ours, err)
		}
	}
}
