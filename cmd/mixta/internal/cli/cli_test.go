package cli

import (
	"compress/gzip"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"syscall"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/comision-mixta/mixta/check"
)

func TestAlike(t *testing.T) {
	known := []string{"action", "plan.action.two-leads", "plan.action.one-side", "plan.plan.agreed"}
	for name, want := range map[string][]string{
		"plan.action.x":   known[1:3],
		"plan.x.x":        known[1:],
		"x.action.x":      known,
		"x":               known,
		".":               known,
		"plan.action.x.y": known[1:3],
	} {
		if diff := cmp.Diff(want, alike(name, known)); diff != "" {
			t.Errorf("alike to %q (-want +got):\n%s", name, diff)
		}
	}
}

func TestLanguage(t *testing.T) {
	for _, test := range []struct {
		env  map[string]string
		args string
		want string
	}{
		{nil, "", "en"},
		{map[string]string{"LANG": "es_BO.UTF-8"}, "", "es"},
		{map[string]string{"LANG": "es"}, "", "es"},
		{map[string]string{"LANG": "es_PE@euro", "LC_MESSAGES": "C"}, "", "en"},
		{map[string]string{"LANG": "en_US.UTF-8", "LC_ALL": "es-PE"}, "", "es"},
		{map[string]string{"LANG": "est_EE"}, "", "en"},
		{map[string]string{"LANG": "es_BO.UTF-8"}, "validate --lang en x", "en"},
		{nil, "validate x --lang=es", "es"},
		{nil, "validate -- --lang=es", "en"},
	} {
		got := language(strings.Fields(test.args), func(name string) string { return test.env[name] })
		if string(got) != test.want {
			t.Errorf("%v %s: %s, want %s", test.env, test.args, got, test.want)
		}
	}
}

func TestNearest(t *testing.T) {
	known := []string{"action", "meeting", "plan", "plan.action.due-before-start"}
	for name, want := range map[string]string{"acton": "action", "Actions": "action", "meet": "meeting", "plan.action.due": "plan.action.due-before-start", "xyz": "", "": "", "pln": "plan"} {
		if got := Nearest(name, known); got != want {
			t.Errorf("nearest to %q: %q, want %q", name, got, want)
		}
	}
}

// What people are told of an error keeps what caused it.
func TestErrorsWrap(t *testing.T) {
	cause := &fs.PathError{Op: "read", Path: "x", Err: syscall.EIO}
	for _, err := range []error{
		Unread(cause), Unread(fmt.Errorf("gzip: %w", io.ErrUnexpectedEOF)), Unread(fmt.Errorf("the gzip file could not be read: %w", gzip.ErrHeader)),
		InFile("x", cause), Unwritten(cause), Unwritten(syscall.ENOSPC), FromFile("x", check.Reword(io.EOF, textNoID, "x")), Usagef(textNotWritten, io.EOF),
		flagError(fmt.Errorf("flag: %w", io.EOF)), OfFile(fmt.Errorf("merge: %w", InFile("x", io.EOF))),
	} {
		known := false
		for _, cause := range []error{syscall.EIO, io.ErrUnexpectedEOF, gzip.ErrHeader, syscall.ENOSPC, io.EOF} {
			known = known || errors.Is(err, cause)
		}
		if !known {
			t.Errorf("%v wraps nothing", err)
		}
	}
}

// No error is made of a sentence alone that somebody was told of another: its
// cause would be lost.
func TestNoCauseIsDropped(t *testing.T) {
	drops := regexp.MustCompile(`errors\.New\([^"]|fmt\.Errorf\("%s"|Errorf\([^)]*\.Error\(\)`)
	files, err := filepath.Glob("../*/*.go")
	if err != nil || len(files) < 40 {
		t.Fatal(err, len(files))
	}
	for _, name := range files {
		b, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		if m := drops.Find(b); m != nil && !strings.HasSuffix(name, "_test.go") {
			t.Errorf("%s: %s", name, m)
		}
	}
}
