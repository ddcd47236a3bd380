//go:build !windows

package main

import (
	"crypto/sha256"
	"fmt"
	"path/filepath"
	"strings"
	"syscall"
	"testing"

	"github.com/comision-mixta/mixta/cmd/mixta/internal/cli"
)

// TestManyFiles: more files than may be open at once are taken in, merged and
// searched.
func TestManyFiles(t *testing.T) {
	t.Chdir(t.TempDir())
	s := &story{T: t, lang: "en"}
	const n = 400
	var names []string
	previous := ""
	for i := range n {
		text := fmt.Sprintf(`{"mixta":"1.0","envelope":{"id":"0199a000-0000-7000-9002-%012d","sender":"PE-DEVIDA","recipient":"BO-VDSSC","issued":"2023-06-01T00:00:00Z","sequence":%d%s,"marking":{"tlp":"CLEAR"}},"meetings":[`+
			`{"id":"0199a000-0000-7000-9001-%012d","version":{"PE-DEVIDA":1},"issuer":"PE-DEVIDA","issued":"2022-10-01T18:00:00-04:00","marking":{"tlp":"CLEAR"},"joint":true,"ordinal":%d,"session":"ordinary","held":"2022-09-29"}]}`,
			i, i+1, previous, i, i+1)
		previous = fmt.Sprintf(`,"previous":"sha256:%x"`, sha256.Sum256([]byte(text)))
		names = append(names, filepath.Join("archive", fmt.Sprintf("PE-%04d.json", i+1)))
		s.file(names[i], text)
	}
	var limit syscall.Rlimit
	if err := syscall.Getrlimit(syscall.RLIMIT_NOFILE, &limit); err != nil {
		t.Skip(err)
	}
	t.Cleanup(func() { syscall.Setrlimit(syscall.RLIMIT_NOFILE, &limit) })
	few := limit
	few.Cur = n / 2
	if err := syscall.Setrlimit(syscall.RLIMIT_NOFILE, &few); err != nil {
		t.Skip(err)
	}
	for _, args := range [][]string{
		append([]string{"merge", "--as", "BO-VDSSC", "--out", "merged.json"}, names...),
		{"inbox", "archive", "--as", "BO-VDSSC"},
		{"inbox", "archive", "--as", "BO-VDSSC"}, // as archived
		{"ledger", "outbox", "archive", "--as", "BO-VDSSC", "--to", "PE-DEVIDA"},
		{"history", "0199a000-0000-7000-9001-000000000000", "archive"},
	} {
		if _, err, code := call("en", "", args...); code != cli.ExitClean {
			t.Fatalf("%s %s: exit %d: %s", args[0], args[1], code, err)
		}
	}
	for _, name := range []string{"merged.json", "archive/state.json"} {
		if got := strings.Count(s.read(name), `"ordinal"`); got != n {
			t.Errorf("%s has %d meetings", name, got)
		}
	}
}
