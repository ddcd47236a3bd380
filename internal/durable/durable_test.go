//go:build linux || darwin

package durable

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"maps"
	"math/rand/v2"
	"os"
	"os/exec"
	"os/signal"
	"path/filepath"
	"runtime"
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
				if os.Getenv("DURABLE_ABANDON") != "" {
					Abandon()
					os.Exit(3)
				}
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

// hinder takes from this process what the test asks for: room on disk, the right
// to write to folders of others, or files without a name.
func hinder() {
	if os.Getenv("DURABLE_NAMED") != "" {
		withoutName = func(string) (*os.File, error) { return nil, errors.ErrUnsupported }
	}
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
// or so long after it has written them all. The old file stands or the new one;
// what has a name besides is in the private folder, whole where files without a
// name are known, and gone once another has written.
func TestKilled(t *testing.T) {
	points := 150
	if testing.Short() {
		points = 25
	}
	for _, named := range []bool{runtime.GOOS != "linux", true} {
		t.Run(fmt.Sprint("named=", named), func(t *testing.T) { killed(t, points, named) })
	}
}

func killed(t *testing.T, points int, named bool) {
	dir := t.TempDir()
	name := filepath.Join(dir, "state.json")
	if err := os.WriteFile(name, content(0), 0o600); err != nil {
		t.Fatal(err)
	}
	var env []string
	if named {
		env = []string{"DURABLE_NAMED=1"}
	}
	last, replaced, left := 0, 0, 0
	for n := 1; n <= points; n++ {
		stop := rand.IntN(2 * len(content(0)))
		cmd := writer(name, n, append(env, fmt.Sprint("DURABLE_STOP=", stop))...)
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
		drafts, _ := os.ReadDir(private(dir))
		if left += len(drafts); len(drafts) > 1 {
			t.Errorf("%v are left at point %d", drafts, n)
		}
		for _, d := range drafts {
			if b, err := os.ReadFile(filepath.Join(private(dir), d.Name())); !named && (err != nil || !bytes.Equal(b, content(n))) {
				t.Errorf("a draft of %d bytes has a name: %v", len(b), err)
			}
		}
		if all, err := os.ReadDir(dir); err != nil || len(all) > 2 || len(all) == 2 && all[0].Name() != filepath.Base(private(dir)) {
			t.Fatalf("%v %v", all, err)
		}
	}
	if err := Replace(name, Bytes(content(0))); err != nil {
		t.Fatal(err)
	}
	if all, err := os.ReadDir(dir); err != nil || len(all) != 1 {
		t.Errorf("%v %v", all, err)
	}
	t.Logf("%d points, replaced at %d of them, a draft left at %d", points, replaced, left)
}

// TestAbandon: who is told to end leaves nothing.
func TestAbandon(t *testing.T) {
	dir := t.TempDir()
	out, err := writer(filepath.Join(dir, "state.json"), 1, "DURABLE_NAMED=1", "DURABLE_STOP=7", "DURABLE_ABANDON=1").Output()
	var ended *exec.ExitError
	if !errors.As(err, &ended) || ended.ExitCode() != 3 {
		t.Errorf("%s %v", out, err)
	}
	if all, err := os.ReadDir(dir); err != nil || len(all) != 0 {
		t.Errorf("%v %v", all, err)
	}
}

// TestSweep: what is removed is what no process has, in the folder of the user
// alone; of another host, what is old.
func TestSweep(t *testing.T) {
	dir := t.TempDir()
	cmd := writer(filepath.Join(dir, "other.json"), 1, "DURABLE_NAMED=1", "DURABLE_STOP=7")
	out, err := cmd.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	io.ReadFull(out, make([]byte, 4))
	kept := map[string]bool{"elsewhere.boot.1.NEW": true}
	drafts, _ := os.ReadDir(private(dir))
	for _, d := range drafts {
		kept[d.Name()] = true
		if parts := strings.Split(d.Name(), "."); len(parts) != 4 || parts[0]+"." != host() || parts[2] != strconv.Itoa(cmd.Process.Pid) {
			t.Errorf("%s does not tell its owner", d.Name())
		}
	}
	if len(kept) != 2 {
		t.Fatal(kept)
	}
	for name, age := range map[string]time.Duration{
		owner() + ".GONE": 0, host() + "earlier." + strconv.Itoa(cmd.Process.Pid) + ".GONE": 0,
		"elsewhere.boot.1.NEW": 0, "elsewhere.boot.1.OLD": 2 * forgotten,
	} {
		name = filepath.Join(private(dir), name)
		then := time.Now().Add(-age)
		if err := errors.Join(os.WriteFile(name, nil, 0o600), os.Chtimes(name, then, then)); err != nil {
			t.Fatal(err)
		}
	}
	write := func(want error) map[string]bool {
		if err := Write(filepath.Join(dir, "state.json"), 0o600, Bytes(content(1))); !errors.Is(err, want) {
			t.Error(err)
		}
		left := map[string]bool{}
		all, _ := os.ReadDir(private(dir))
		for _, d := range all {
			left[d.Name()] = true
		}
		return left
	}
	if left := write(nil); !maps.Equal(left, kept) {
		t.Errorf("%v are left, not %v", left, kept)
	}
	cmd.Process.Kill()
	cmd.Wait()
	delete(kept, drafts[0].Name())
	if left := write(nil); !maps.Equal(left, kept) {
		t.Errorf("%v are left, not %v", left, kept)
	}
	if err := errors.Join(os.Chmod(private(dir), 0o777), os.WriteFile(filepath.Join(private(dir), owner()+".GONE"), nil, 0o600)); err != nil {
		t.Fatal(err)
	}
	kept[owner()+".GONE"] = true
	if left := write(errForeign); !maps.Equal(left, kept) {
		t.Errorf("%v are left, not %v", left, kept)
	}
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

// TestNew: of two that make one file, one fails; and nothing is created over what
// is there.
func TestNew(t *testing.T) {
	name := filepath.Join(t.TempDir(), "state.json")
	err := Replace(name, func(w io.Writer) error {
		if err := Replace(name, Bytes([]byte("first"))); err != nil {
			t.Error(err)
		}
		return Bytes([]byte("second"))(w)
	})
	if !errors.Is(err, ErrBusy) {
		t.Error(err)
	}
	if err := Create(name, 0o600, Bytes([]byte("third"))); !errors.Is(err, fs.ErrExist) {
		t.Error(err)
	}
	if b, err := os.ReadFile(name); string(b) != "first" {
		t.Errorf("%q %v", b, err)
	}
	if left, err := os.ReadDir(filepath.Dir(name)); err != nil || len(left) != 1 {
		t.Errorf("%v %v", left, err)
	}
}

// TestLinks: where a link leads, in however many steps, and from wherever, is
// written; the links stay. Nothing is written to a folder.
func TestLinks(t *testing.T) {
	t.Chdir(t.TempDir())
	for _, dir := range []string{"a", "b/c", "b/d"} {
		if err := os.MkdirAll(dir, 0o700); err != nil {
			t.Fatal(err)
		}
	}
	links := map[string]string{"a/linked": "../b/c", "b/c/state.json": "../d/state.json", "a/state.json": "linked/state.json", "a/self": "self"}
	for link, to := range links {
		if err := os.Symlink(to, link); err != nil {
			t.Skip(err)
		}
	}
	for i, write := range []func(text string) error{
		func(text string) error { return Write("a/state.json", 0o600, Bytes([]byte(text))) }, // which makes it
		func(text string) error { return Write("a/state.json", 0o600, Bytes([]byte(text))) },
		func(text string) error { return Replace("a/state.json", Bytes([]byte(text))) },
	} {
		text := fmt.Sprint("text ", i)
		if err := write(text); err != nil {
			t.Fatal(err)
		}
		if info, err := os.Lstat("b/d/state.json"); err != nil || !info.Mode().IsRegular() {
			t.Fatalf("%v %v", info, err)
		}
		if b, err := os.ReadFile("b/d/state.json"); string(b) != text {
			t.Errorf("%q %v", b, err)
		}
	}
	for link, to := range links {
		if now, err := os.Readlink(link); now != to {
			t.Errorf("%s leads to %s now: %v", link, now, err)
		}
	}
	if err := Write("a/self", 0o600, Bytes(nil)); err == nil {
		t.Error("what leads to itself was replaced")
	}
	for _, err := range []error{Write("a", 0o600, Bytes(nil)), Replace("a", Bytes(nil))} {
		if !errors.Is(err, ErrFolder) {
			t.Error(err)
		}
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
