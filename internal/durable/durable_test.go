//go:build linux || darwin

package durable

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"math/rand/v2"
	"os"
	"os/exec"
	"os/signal"
	"path/filepath"
	"strconv"
	"strings"
	"syscall"
	"testing"
	"time"

	"github.com/comision-mixta/mixta/check"
)

// content is what version n of the file holds: a reader can tell whether it is
// whole.
func content(n int) []byte { return bytes.Repeat([]byte(fmt.Sprintf("%08d\n", n)), 20_000) }

// TestMain is also the writer that the fault tests kill and hinder.
func TestMain(m *testing.M) {
	if name := os.Getenv("DURABLE_FILE"); name != "" {
		hinder()
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

// hinder takes from this process what the test asks for: room on disk, or the
// right to write to folders of others.
func hinder() {
	signal.Ignore(syscall.SIGXFSZ) // a write without room then fails, as on a full disk
	if room, err := strconv.ParseUint(os.Getenv("DURABLE_ROOM"), 10, 64); err == nil {
		if err := syscall.Setrlimit(syscall.RLIMIT_FSIZE, &syscall.Rlimit{Cur: room, Max: room}); err != nil {
			panic(err)
		}
	}
	if os.Getenv("DURABLE_NOBODY") != "" && os.Geteuid() == 0 {
		const nobody = 65534
		if err := syscall.Setuid(nobody); err != nil {
			panic(err)
		}
	}
}

// writer is a process that replaces the file by version n.
func writer(name string, n int, env ...string) *exec.Cmd {
	cmd := exec.Command(os.Args[0])
	cmd.Env = append(os.Environ(), "DURABLE_FILE="+name, fmt.Sprint("DURABLE_VERSION=", n), "DURABLE_STOP=1000000000")
	cmd.Env = append(cmd.Env, env...)
	return cmd
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
		cmd := writer(name, n, fmt.Sprint("DURABLE_STOP=", stop))
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
	t.Run("two writers", func(t *testing.T) {
		err := Replace(name, func(io.Writer) error { return Replace(name, whole) })
		if !errors.Is(err, ErrBusy) {
			t.Error(err)
		}
		if said, ok := check.Say(err, check.ES); !ok || !strings.HasPrefix(said, "otro programa está escribiendo") {
			t.Errorf("%q %v", said, ok)
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

// TestHindered: where there is no room, however little of it lacks, and in a
// folder that may not be written to, there is an error, the old file stands and
// nothing lies beside it, not even a lock.
func TestHindered(t *testing.T) {
	var ways []string
	whole := len(content(0))
	for _, room := range []int{0, 1, whole / 2, whole - 1} {
		ways = append(ways, fmt.Sprint("DURABLE_ROOM=", room))
	}
	for _, way := range append(ways, "DURABLE_NOBODY=1") {
		dir := t.TempDir()
		name := filepath.Join(dir, "state.json")
		if err := os.WriteFile(name, content(0), 0o600); err != nil {
			t.Fatal(err)
		}
		if way == "DURABLE_NOBODY=1" {
			for d, mode := range map[string]os.FileMode{dir: 0o555, filepath.Dir(dir): 0o755} {
				if err := os.Chmod(d, mode); err != nil {
					t.Fatal(err)
				}
			}
		}
		out, err := writer(name, 1, way).CombinedOutput()
		if err == nil || !bytes.Contains(out, []byte("state.json")) {
			t.Errorf("%s: no error that names the file: %v %s", way, err, out)
		}
		t.Logf("%s: %s", way, out)
		if err := os.Chmod(dir, 0o755); err != nil {
			t.Fatal(err)
		}
		if b, err := os.ReadFile(name); err != nil || !bytes.Equal(b, content(0)) {
			t.Errorf("%s: the old file does not stand: %d bytes, %v", way, len(b), err)
		}
		if left, err := os.ReadDir(dir); err != nil || len(left) != 1 {
			t.Errorf("%s: %v %v", way, left, err)
		}
		if err := writer(name, 1, "DURABLE_ROOM="+fmt.Sprint(whole)).Run(); err != nil {
			t.Errorf("with room enough: %v", err)
		}
		if b, err := os.ReadFile(name); err != nil || !bytes.Equal(b, content(1)) {
			t.Errorf("%s: the new file does not stand: %d bytes, %v", way, len(b), err)
		}
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

// TestClosing: what writes the new content has the old file open, what puts it in
// the place of the old file has not.
func TestClosing(t *testing.T) {
	name := filepath.Join(t.TempDir(), "state.json")
	if err := os.WriteFile(name, []byte("old"), 0o600); err != nil {
		t.Fatal(err)
	}
	old, err := os.Open(name)
	if err != nil {
		t.Fatal(err)
	}
	var b bytes.Buffer
	write := closing(old, func(old *os.File, w io.Writer) error { _, err := io.Copy(w, old); return err })
	if err := write(&b); err != nil || b.String() != "old" {
		t.Errorf("%q %v", b.String(), err)
	}
	if _, err := old.Stat(); !errors.Is(err, os.ErrClosed) {
		t.Errorf("it is still open: %v", err)
	}
}

// TestDraft: a draft can be read again, and has no name that another could open
// or that could be left behind.
func TestDraft(t *testing.T) {
	dir := t.TempDir()
	d, err := NewDraft(dir)
	if err != nil {
		t.Fatal(err)
	}
	if left, err := os.ReadDir(dir); err != nil || len(left) != 0 {
		t.Errorf("%v %v", left, err)
	}
	if _, err := d.Write([]byte("plain")); err != nil {
		t.Fatal(err)
	}
	b := make([]byte, 5)
	if _, err := d.ReadAt(b, 0); err != nil || string(b) != "plain" {
		t.Errorf("%q %v", b, err)
	}
	if err := d.Close(); err != nil {
		t.Error(err)
	}
	_, err = NewDraft(filepath.Join(dir, "nowhere"))
	if told, _ := check.Say(err, check.ES); !errors.Is(err, os.ErrNotExist) || !strings.HasSuffix(told, "nowhere): no existe tal archivo o carpeta") {
		t.Error(err, told)
	}
}

// TestDevices: nothing takes the place of what is no file.
func TestDevices(t *testing.T) {
	pipe := filepath.Join(t.TempDir(), "pipe")
	if err := syscall.Mkfifo(pipe, 0o600); err != nil {
		t.Fatal(err)
	}
	for name, write := range map[string]func() error{
		"Write":   func() error { return Write(pipe, 0o600, Bytes([]byte("new"))) },
		"Replace": func() error { return Replace(pipe, Bytes([]byte("new"))) },
	} {
		read := make(chan string, 1)
		go func() {
			b, err := os.ReadFile(pipe)
			if err != nil {
				b = []byte(err.Error())
			}
			read <- string(b)
		}()
		if err := write(); err != nil {
			t.Errorf("%s: %v", name, err)
		}
		if got := <-read; got != "new" {
			t.Errorf("%s: %q", name, got)
		}
		if info, err := os.Stat(pipe); err != nil || info.Mode().Type() != os.ModeNamedPipe {
			t.Fatalf("%s: it is %v now, %v", name, info.Mode(), err)
		}
	}
}
