//go:build !windows

package main

import (
	"os"
	"path/filepath"
	"strings"
	"syscall"
	"testing"
	"time"
)

// TestMergeIntoItsInput: what is put into a state while a merge into it waits
// for another input is not lost.
func TestMergeIntoItsInput(t *testing.T) {
	start, err := os.ReadFile("testdata/clean.json")
	if err != nil {
		t.Fatal(err)
	}
	t.Chdir(t.TempDir())
	s := &story{T: t, lang: "en"}
	s.file("clean.json", string(start))
	s.do("merge --as BO-VDSSC --out state.json clean.json")
	if err := syscall.Mkfifo("pipe", 0o600); err != nil {
		t.Skip(err)
	}
	ended := make(chan int)
	go func() {
		_, _, code := call("en", "", "merge", "--as", "BO-VDSSC", "--out", "state.json", "state.json", "pipe")
		ended <- code
	}()
	time.Sleep(100 * time.Millisecond) // until it waits
	s.edit("action.json", "state.json", first, "2023-06-30", "2023-07-31")
	revise := func() int {
		_, _, code := call("en", "", "revise", "--as", "BO-VDSSC", "state.json", "action.json")
		return code
	}
	at := revise()
	if err := os.WriteFile("pipe", start, 0o600); err != nil {
		t.Fatal(err)
	}
	if code := <-ended; code != exitClean {
		t.Fatalf("merge: exit %d", code)
	}
	if at != exitClean { // it was told to wait
		at = revise()
	}
	if got := s.read("state.json"); at != exitClean || !strings.Contains(got, "2023-07-31") {
		t.Errorf("the revision is lost; exit %d", at)
	}
}

// TestLinkedState: the file that a link leads to is written, and the link stays.
func TestLinkedState(t *testing.T) {
	start, err := os.ReadFile("testdata/clean.json")
	if err != nil {
		t.Fatal(err)
	}
	t.Chdir(t.TempDir())
	s := &story{T: t, lang: "en"}
	s.file("clean.json", string(start))
	s.file("real/.keep", "")
	if err := os.Symlink(filepath.Join("real", "state.json"), "state.json"); err != nil {
		t.Skip(err)
	}
	s.do("merge --as BO-VDSSC --out real/state.json clean.json")
	for _, line := range []string{"merge --as BO-VDSSC --out state.json state.json clean.json", "revise --as BO-VDSSC state.json action.json"} {
		s.edit("action.json", "real/state.json", first, "2023-06-30", "2023-07-31")
		s.do(line)
		if _, err := os.Readlink("state.json"); err != nil {
			t.Errorf("%s: the link is gone: %v", line, err)
		}
	}
	if !strings.Contains(s.read("real/state.json"), "2023-07-31") {
		t.Errorf("the real file is as it was:\n%s", s.told.String())
	}
}
