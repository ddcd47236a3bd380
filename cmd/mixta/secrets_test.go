package main

import (
	"io/fs"
	"os"
	"path/filepath"
	"runtime"
	"testing"
)

// TestSecretsAreTheOwners: what is secret is written for its owner alone, and a
// key never over another.
func TestSecretsAreTheOwners(t *testing.T) {
	dir := t.TempDir()
	in := func(name string) string { return filepath.Join(dir, name) }
	for _, args := range [][]string{
		{"keys", "new", "--actor", "BO-FELCN", "--out", in("sign.key")},
		{"keys", "seal", "--out", in("open.key")},
		{"release", "testdata/clean.json", "--from", "BO-VDSSC", "--to", "PE-DEVIDA", "--issued", "2023-01-01T00:00:00Z", "--out", in("copy.json"), "--account", in("account.txt")},
	} {
		if _, err, code := call("en", "", args...); code != exitClean {
			t.Fatalf("%v: exit %d, %s", args, code, err)
		}
	}
	for _, name := range []string{"sign.key", "open.key", "copy.json", "account.txt"} {
		info, err := os.Stat(in(name))
		if err != nil {
			t.Fatal(err)
		}
		if mode := info.Mode().Perm(); mode != 0o600 && runtime.GOOS != "windows" {
			t.Errorf("%s: %v", name, fs.FileMode(mode))
		}
	}
	before, _ := os.ReadFile(in("sign.key"))
	if _, _, code := call("en", "", "keys", "new", "--actor", "BO-FELCN", "--out", in("sign.key")); code == exitClean {
		t.Error("a key was written over another")
	}
	if after, _ := os.ReadFile(in("sign.key")); string(before) != string(after) {
		t.Error("the key is another")
	}
}
