//go:build !windows

package main

import (
	"bytes"
	"errors"
	"net"
	"os"
	"os/exec"
	"os/signal"
	"strings"
	"syscall"
	"testing"

	"github.com/comision-mixta/mixta/cmd/mixta/internal/cli"
)

// process is the program as a process of its own.
func process(args ...string) *exec.Cmd {
	cmd := exec.Command(os.Args[0], args...)
	cmd.Env = append(os.Environ(), "MIXTA_ITSELF=1", "LANG=en_XX.UTF-8")
	return cmd
}

// succeed makes a call and returns what it prints.
func succeed(t *testing.T, line string) string {
	t.Helper()
	out, stderr, code := call("en", "", words(line)...)
	if code != cli.ExitClean {
		t.Fatalf("%s: exit %d, %s", line, code, stderr)
	}
	return out
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
		if signal.Ignored(sig) { // the process inherits that, as under nohup
			continue
		}
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

// TestDevices: what may never end, or is no file, is told and not read.
func TestDevices(t *testing.T) {
	there(t)
	s := &story{T: t, lang: "en"}
	entry := succeed(t, "keys new --actor BO-FELCN --out sign.key")
	s.file("entry.json", entry)
	succeed(t, "keys add entry.json --trust trust.json")
	socket, err := net.Listen("unix", "socket")
	if err != nil {
		t.Skip(err)
	}
	defer socket.Close()
	for _, device := range []string{"/dev/zero", "socket"} {
		for _, line := range []string{
			"validate DEVICE", "summary DEVICE", "merge clean.json DEVICE", "release DEVICE --from BO-VDSSC --to PE-DEVIDA", "diff clean.json DEVICE",
			"sign DEVICE --key sign.key", "sign clean.json --key DEVICE", "verify DEVICE --trust trust.json", "verify clean.json --trust DEVICE",
			"inbox --as BO-VDSSC --state DEVICE .", "ledger receipt --as BO-VDSSC DEVICE", "export csv DEVICE", "keys add DEVICE --trust trust.json",
		} {
			out, stderr, code := call("en", "", strings.Fields(strings.ReplaceAll(line, "DEVICE", device))...)
			if code != cli.ExitFailure || !strings.Contains(out+stderr, "it is a device or socket, not a file") {
				t.Errorf("%s: exit %d, %s%s", line, code, out, stderr)
			}
		}
	}
}

// TestPipe: a named pipe is read once, and quoted from nevertheless. What has its
// signatures beside it must be a file.
func TestPipe(t *testing.T) {
	broken, err := os.ReadFile("testdata/broken.json")
	if err != nil {
		t.Fatal(err)
	}
	t.Chdir(t.TempDir())
	if err := syscall.Mkfifo("pipe", 0o600); err != nil {
		t.Skip(err)
	}
	s := &story{T: t, lang: "en"}
	s.file("broken.json", string(broken))
	s.file("entry.json", succeed(t, "keys new --actor BO-FELCN --out sign.key"))
	succeed(t, "keys add entry.json --trust trust.json")
	run := func(args ...string) (string, string, int) {
		pipe := make(chan error, 1)
		go func() { pipe <- os.WriteFile("pipe", broken, 0) }()
		out, stderr, code := call("en", "", args...)
		if err := <-pipe; err != nil && !errors.Is(err, syscall.EPIPE) {
			t.Error(err)
		}
		return out, stderr, code
	}
	want, _, _ := call("en", "", "validate", "broken.json")
	if out, _, code := run("validate", "pipe"); code != cli.ExitFindings || out != strings.ReplaceAll(want, "broken.json", "pipe") {
		t.Errorf("exit %d, %s", code, out)
	}
	for _, args := range [][]string{{"sign", "pipe", "--key", "sign.key"}, {"verify", "pipe", "--trust", "trust.json"}} {
		if out, stderr, code := run(args...); code != cli.ExitFailure || !strings.Contains(out+stderr, "must be a file, not a pipe") {
			t.Errorf("%v: exit %d, %s%s", args, code, out, stderr)
		}
	}
}

// TestClosedOutput: a file that is written to closed standard output is lost, and
// that is told; a report that is thrown away is not.
func TestClosedOutput(t *testing.T) {
	for args, code := range map[string]int{
		"export csv ../../examples/coca-monitoring/parcels.json":     cli.ExitFailure,
		"merge testdata/clean.json":                                  cli.ExitFailure,
		"release testdata/clean.json --from BO-VDSSC --to PE-DEVIDA": cli.ExitFailure,
		"schema action":                cli.ExitFailure,
		"validate testdata/clean.json": cli.ExitClean,
	} {
		for redirect, code := range map[string]int{">&-": code, ">/dev/null": cli.ExitClean} {
			cmd := process()
			cmd.Path, cmd.Args = "/bin/sh", append([]string{"sh", "-c", `exec "$0" "$@" ` + redirect, os.Args[0]}, strings.Fields(args)...)
			var stderr bytes.Buffer
			cmd.Stderr = &stderr
			cmd.Run()
			if got := cmd.ProcessState.ExitCode(); got != code || code == cli.ExitFailure && !strings.Contains(stderr.String(), "standard output is closed") {
				t.Errorf("%s %s: exit %d, %s", args, redirect, got, stderr.String())
			}
		}
	}
}

// TestOthers: a key that others can read and a trust file that others can change
// are refused, with the command that mends it.
func TestOthers(t *testing.T) {
	there(t)
	s := &story{T: t, lang: "es"}
	s.file("entry.json", succeed(t, "keys new --actor BO-VDSSC --out sign.key"))
	s.file("a b/.keep", "")
	succeed(t, "keys add entry.json --trust trust.json")
	succeed(t, "keys add entry.json --trust 'a b/trust.json'")
	recipient := strings.TrimSpace(succeed(t, "keys seal --out open.key"))
	succeed(t, "seal clean.json --out sealed --to "+recipient)
	succeed(t, "sign clean.json --key sign.key")
	for _, c := range []struct {
		name string
		mode os.FileMode
		mend string
		args [][]string
	}{
		{"sign.key", 0o640, "chmod 600 sign.key", [][]string{{"sign", "clean.json", "--key", "sign.key"}, {"ledger", "outbox", ".", "--as", "BO-VDSSC", "--to", "PE-DEVIDA", "--key", "sign.key", "--out", "out.json"}}},
		{"open.key", 0o604, "chmod 600 open.key", [][]string{{"open", "sealed", "--key", "open.key"}}},
		{"trust.json", 0o664, "chmod go-w trust.json", [][]string{
			{"verify", "clean.json", "--trust", "trust.json"}, {"inbox", ".", "--as", "BO-VDSSC", "--trust", "trust.json"},
			{"ledger", "check", ".", "--trust", "trust.json"}, {"keys", "list", "trust.json"}, {"keys", "add", "entry.json", "--trust", "trust.json"}}},
		{"a b", 0o757, "chmod o-w 'a b'", [][]string{{"verify", "clean.json", "--trust", "a b/trust.json"}}},
	} {
		info, err := os.Stat(c.name)
		if err != nil {
			t.Fatal(err)
		}
		modes := map[os.FileMode]bool{c.mode: true, info.Mode().Perm(): false}
		if info.IsDir() {
			modes[0o777|os.ModeSticky] = false
		}
		for mode, refused := range modes {
			if err := os.Chmod(c.name, mode); err != nil {
				t.Fatal(err)
			}
			for _, args := range c.args {
				os.Remove("out.json")
				os.Remove("out.json.jws")
				_, stderr, code := call("es", "", args...)
				if got := code == cli.ExitFailure && strings.Contains(stderr, c.mend+"\n"); got != refused {
					t.Errorf("%v, %s %v: exit %d, %s", args, c.name, mode, code, stderr)
				}
			}
		}
		if err := os.Chmod(c.name, info.Mode().Perm()); err != nil {
			t.Fatal(err)
		}
	}
}
