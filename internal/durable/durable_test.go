//go:build !windows

package durable

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"math/rand/v2"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"testing"
	"time"
)

// content is what version n of the file holds: a reader can tell whether it is
// whole.
func content(n int) []byte { return bytes.Repeat([]byte(fmt.Sprintf("%08d\n", n)), 20_000) }

// TestMain is also the writer that the fault test kills.
func TestMain(m *testing.M) {
	if name := os.Getenv("DURABLE_FILE"); name != "" {
		n, _ := strconv.Atoi(os.Getenv("DURABLE_VERSION"))
		stop, _ := strconv.Atoi(os.Getenv("DURABLE_STOP"))
		err := Replace(name, func(w io.Writer) error {
			b := content(n)
			if stop < len(b) { // the rest is never written
				w.Write(b[:stop])
				fmt.Println("here")
				select {}
			}
			_, err := w.Write(b)
			fmt.Println("here")
			return err
		})
		if err != nil {
			fmt.Fprintln(os.Stderr, err)
			os.Exit(1)
		}
		os.Exit(0)
	}
	os.Exit(m.Run())
}

// TestKilled kills a writer at a thousand random points: after so many bytes,
// or so long after it has written them all. The old file stands or the new one.
func TestKilled(t *testing.T) {
	points := 1000
	if testing.Short() {
		points = 50
	}
	name := filepath.Join(t.TempDir(), "state.json")
	if err := os.WriteFile(name, content(0), 0o600); err != nil {
		t.Fatal(err)
	}
	last, replaced := 0, 0
	for n := 1; n <= points; n++ {
		stop := rand.IntN(2 * len(content(0)))
		cmd := exec.Command(os.Args[0])
		cmd.Env = append(os.Environ(), "DURABLE_FILE="+name, fmt.Sprint("DURABLE_VERSION=", n), fmt.Sprint("DURABLE_STOP=", stop))
		out, err := cmd.StdoutPipe()
		if err != nil {
			t.Fatal(err)
		}
		if err := cmd.Start(); err != nil {
			t.Fatal(err)
		}
		io.ReadFull(out, make([]byte, 4))
		time.Sleep(time.Duration(rand.IntN(3000)) * time.Microsecond)
		cmd.Process.Kill()
		cmd.Wait()
		got, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		switch {
		case bytes.Equal(got, content(n)):
			last = n
			replaced++
		case !bytes.Equal(got, content(last)):
			t.Fatalf("killed at point %d: neither the old file nor the new one: %d bytes", n, len(got))
		}
	}
	t.Logf("%d points, replaced at %d of them", points, replaced)
}

func TestErrorsLoseNothing(t *testing.T) {
	dir := t.TempDir()
	name := filepath.Join(dir, "state.json")
	if err := os.WriteFile(name, []byte("old"), 0o600); err != nil {
		t.Fatal(err)
	}
	whole := func(w io.Writer) error { _, err := w.Write([]byte("new")); return err }
	t.Run("writer fails", func(t *testing.T) {
		broken := errors.New("broken")
		if err := Replace(name, func(w io.Writer) error { whole(w); return broken }); !errors.Is(err, broken) {
			t.Error(err)
		}
	})
	t.Run("full disk", func(t *testing.T) {
		full, err := os.OpenFile("/dev/full", os.O_WRONLY, 0)
		if err != nil {
			t.Skip(err)
		}
		defer full.Close()
		if err := Replace(name, func(io.Writer) error { return whole(full) }); err == nil {
			t.Error("no error")
		}
	})
	t.Run("two writers", func(t *testing.T) {
		err := Replace(name, func(io.Writer) error { return Replace(name, whole) })
		if !errors.Is(err, ErrBusy) {
			t.Error(err)
		}
	})
	t.Run("read-only folder", func(t *testing.T) {
		if os.Geteuid() == 0 {
			t.Skip("nothing is read-only for root")
		}
		os.Chmod(dir, 0o500)
		defer os.Chmod(dir, 0o700)
		if err := Replace(name, whole); err == nil {
			t.Error("no error")
		}
	})
	if b, err := os.ReadFile(name); err != nil || string(b) != "old" {
		t.Errorf("%q %v", b, err)
	}
	if err := Replace(name, whole); err != nil {
		t.Fatal(err)
	}
	if b, err := os.ReadFile(name); err != nil || string(b) != "new" {
		t.Errorf("%q %v", b, err)
	}
}

// TestWrite: the permissions are those asked for, whatever those of a file
// before it were; a write that fails leaves that file, and nothing beside it.
func TestWrite(t *testing.T) {
	dir := t.TempDir()
	name := filepath.Join(dir, "secret")
	if err := os.WriteFile(name, []byte("old"), 0o644); err != nil {
		t.Fatal(err)
	}
	failed := errors.New("failed")
	if err := Write(name, 0o600, func(w io.Writer) error { io.WriteString(w, "ha"); return failed }); !errors.Is(err, failed) {
		t.Fatal(err)
	}
	if b, _ := os.ReadFile(name); string(b) != "old" {
		t.Errorf("%q", b)
	}
	if err := Write(name, 0o600, Bytes([]byte("new"))); err != nil {
		t.Fatal(err)
	}
	info, err := os.Stat(name)
	if err != nil {
		t.Fatal(err)
	}
	if b, _ := os.ReadFile(name); string(b) != "new" || info.Mode().Perm() != 0o600 {
		t.Errorf("%q, %v", b, info.Mode())
	}
	if left, _ := os.ReadDir(dir); len(left) != 1 {
		t.Errorf("%v", left)
	}
}
