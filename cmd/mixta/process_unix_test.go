//go:build !windows

package main

import (
	"errors"
	"os"
	"os/exec"
	"syscall"
	"testing"
)

// process is the program as a process of its own.
func process(args ...string) *exec.Cmd {
	cmd := exec.Command(os.Args[0], args...)
	cmd.Env = append(os.Environ(), "MIXTA_ITSELF=1", "LANG=en_XX.UTF-8")
	return cmd
}

// TestToldToEnd: a signal leaves the old file, nothing beside it, and an exit code
// that tells the signal.
func TestToldToEnd(t *testing.T) {
	start, err := os.ReadFile("testdata/clean.json")
	if err != nil {
		t.Fatal(err)
	}
	t.Chdir(t.TempDir())
	s := &story{T: t, lang: "en"}
	s.file("clean.json", string(start))
	s.file("state/state.json", string(start))
	s.do("merge --as BO-VDSSC --out state/state.json clean.json")
	if err := syscall.Mkfifo("pipe", 0o600); err != nil {
		t.Skip(err)
	}
	before := s.read("state/state.json")
	for _, sig := range []syscall.Signal{syscall.SIGHUP, syscall.SIGINT, syscall.SIGTERM} {
		cmd := process("merge", "--as", "BO-VDSSC", "--out", "state/state.json", "state/state.json", "pipe")
		if err := cmd.Start(); err != nil {
			t.Fatal(err)
		}
		pipe, err := os.OpenFile("pipe", os.O_WRONLY, 0) // which waits until it is read
		if err != nil {
			t.Fatal(err)
		}
		if err := cmd.Process.Signal(sig); err != nil {
			t.Fatal(err)
		}
		var ended *exec.ExitError
		if err := cmd.Wait(); !errors.As(err, &ended) || ended.ExitCode() != 128+int(sig) {
			t.Errorf("%v: %v", sig, err)
		}
		pipe.Close()
		left, err := os.ReadDir("state")
		if err != nil || len(left) != 1 || s.read("state/state.json") != before {
			t.Errorf("%v: %v %v", sig, left, err)
		}
	}
}
