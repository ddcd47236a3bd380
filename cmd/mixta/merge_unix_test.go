//go:build !windows

package main

import (
	"os"
	"path/filepath"
	"strings"
	"syscall"
	"testing"
	"time"

	"github.com/comision-mixta/mixta/cmd/mixta/internal/cli"
	"github.com/comision-mixta/mixta/exchange/trust"
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
	if code := <-ended; code != cli.ExitClean {
		t.Fatalf("merge: exit %d", code)
	}
	if at != cli.ExitClean { // it had to wait
		at = revise()
	}
	if got := s.read("state.json"); at != cli.ExitClean || !strings.Contains(got, "2023-07-31") {
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
		t.Errorf("the real file is as it was:\n%s", s.transcript.String())
	}
	s.file("archive/"+"PE-1.json", strings.NewReplacer(`"sender":"BO-VDSSC"`, `"sender":"PE-DEVIDA"`, `"recipient":"PE-DEVIDA"`, `"recipient":"BO-VDSSC"`).Replace(string(start)))
	if err := os.Symlink(filepath.Join("..", "real", "state.json"), "archive/state.json"); err != nil {
		t.Fatal(err)
	}
	before := s.read("real/state.json")
	s.do("inbox --as BO-VDSSC archive")
	s.do("ledger outbox --as BO-VDSSC --to PE-DEVIDA --out out.json archive")
	if _, err := os.Readlink("archive/state.json"); err != nil || s.read("real/state.json") == before || s.read("real/state.json.sent") == "" || strings.Contains(s.transcript.String(), "passed-over") {
		t.Errorf("%v\n%s", err, s.transcript.String())
	}
}

// TestLinkedTrust: who reads a file of trust, or signatures, where a link leads
// gets the change too.
func TestLinkedTrust(t *testing.T) {
	t.Chdir(t.TempDir())
	s := &story{T: t, lang: "en"}
	s.file("mine/act.json", "{}")
	s.file("shared/act.jws", "")
	entry, stderr, code := call("en", "", "keys", "new", "--actor", "BO-FELCN", "--out", "sign.key")
	if code != cli.ExitClean {
		t.Fatal(stderr)
	}
	if _, stderr, code := call("en", entry, "keys", "add", "-", "--trust", "shared/trust.json"); code != cli.ExitClean {
		t.Fatal(stderr)
	}
	links := map[string]string{"mine/trust.json": "trust.json", "mine/act.json.jws": "act.jws"}
	for link, to := range links {
		if err := os.Symlink(filepath.Join("..", "shared", to), link); err != nil {
			t.Skip(err)
		}
	}
	believed, err := trust.ParseTrustedKey([]byte(entry))
	if err != nil {
		t.Fatal(err)
	}
	s.do("keys revoke " + believed.ID() + " --trust mine/trust.json --at 2026-11-24T00:00:00-04:00 --reason lost")
	s.do("sign mine/act.json --key sign.key")
	for link := range links {
		if _, err := os.Readlink(link); err != nil {
			t.Errorf("the link is gone: %v", err)
		}
	}
	if !strings.Contains(s.read("shared/trust.json"), "lost") || s.read("shared/act.jws") == "" {
		t.Errorf("a file is as it was:\n%s", s.transcript.String())
	}
}
