package main

import (
	"html"
	"io/fs"
	"os"
	"path/filepath"
	"regexp"
	"runtime"
	"strings"
	"testing"

	"github.com/comision-mixta/mixta/cmd/mixta/internal/cli"
	"github.com/comision-mixta/mixta/conformance"
	"github.com/comision-mixta/mixta/report"
)

// TestRedacted: no string or number of the file is in a redacted report, in any
// format, but for names of members, ids and what the rules themselves say.
func TestRedacted(t *testing.T) {
	text, err := os.ReadFile("testdata/broken.json")
	if err != nil {
		t.Fatal(err)
	}
	secret := regexp.MustCompile(`"[^"]{4,}"(:?)|\b\d{2,}\b`)
	for _, format := range report.Formats() {
		stderr, _, _ := call("en", "", "validate", "--format", format, "testdata/broken.json")
		out, _, code := call("en", "", "validate", "--redact", "--format", format, "testdata/broken.json")
		if code != cli.ExitFindings || out == stderr {
			t.Fatalf("%s: exit %d", format, code)
		}
		leaks := func(s string) (n int) {
			for _, m := range secret.FindAllStringSubmatch(string(text), -1) {
				if v := strings.Trim(m[0], `"`); m[1] == "" && !strings.HasPrefix(v, "0199a000-") && quoted(s, v) {
					n++
				}
			}
			return n
		}
		if n := leaks(out); n > 0 {
			t.Errorf("%s: %d values of the file are in it:\n%s", format, n, out)
		}
		if leaks(stderr) == 0 {
			t.Errorf("%s: nothing would be noticed", format)
		}
	}
}

// TestRedactedNames: a name that the model has not is content too, wherever it
// stands; so are a record's id that is none, and what a receipt says of either.
func TestRedactedNames(t *testing.T) {
	text, err := os.ReadFile("testdata/clean.json")
	if err != nil {
		t.Fatal(err)
	}
	leak := string(text)
	for _, c := range [][2]string{
		{`"number":1,`, `"number":1,"Juan Pérez 4711":1,"juanperez":{"x":1},`},
		{`"version":{"BO-VDSSC":1}`, `"version":{"BO-VDSSC":1,"informante Juan":1}`},
		{first, "Juan Pérez"},
	} {
		if !strings.Contains(leak, c[0]) {
			t.Fatal(c[0])
		}
		leak = strings.Replace(leak, c[0], c[1], 1)
	}
	name := filepath.Join(t.TempDir(), "leak.json")
	if err := os.WriteFile(name, []byte(leak), 0o600); err != nil {
		t.Fatal(err)
	}
	calls := [][]string{{"ledger", "receipt", name, "--as", "PE-DEVIDA"}}
	for _, format := range report.Formats() {
		calls = append(calls, []string{"validate", "--redact", "--format", format, name})
	}
	for _, args := range calls {
		out, _, _ := call("es", "", args...)
		if strings.Contains(strings.ToLower(out), "juan") {
			t.Errorf("%v tells:\n%s", args, out)
		}
		if !strings.Contains(out, "/actions/0") {
			t.Errorf("%v does not tell where:\n%s", args, out)
		}
	}
}

// TestIdentifiersUntold: no report, in any format, tells a number or mark that
// singles out a person, organisation or craft, nor quotes the line it is in.
func TestIdentifiersUntold(t *testing.T) {
	name := filepath.Join(t.TempDir(), "broken.json")
	seen := 0
	for _, c := range conformance.Changes() {
		value := c.New[strings.LastIndex(c.New, ":")+1:]
		switch {
		case c.Rule == "intel.flight.identity":
			value = `"E8C000"`
		case !strings.Contains(c.Pointer, "/identifiers/") && c.Rule != "intel.flight.address-state" && c.Rule != "intel.flight.registration",
			!strings.HasSuffix(c.Pointer, "/value") && !strings.HasPrefix(c.Rule, "intel.flight."), len(c.Also) > 0:
			continue
		}
		seen++
		text, err := c.File()
		if err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(name, text, 0o600); err != nil {
			t.Fatal(err)
		}
		for _, format := range report.Formats() {
			out, _, _ := call("en", "", "validate", "--format", format, name)
			if !strings.Contains(out, c.Rule) || strings.Contains(out, strings.Trim(value, `"}`)) {
				t.Errorf("%s, %s: tells %s or not the rule:\n%s", c.Rule, format, value, out)
			}
		}
	}
	if seen < 14 {
		t.Errorf("only %d cases", seen)
	}
}

// quoted reports whether a report quotes the value: findings do so in quotes.
func quoted(report, value string) bool {
	return strings.Contains(report, `"`+value+`"`) || strings.Contains(html.UnescapeString(report), `"`+value+`"`) || strings.Contains(report, `\"`+value+`\"`)
}

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
		if _, err, code := call("en", "", args...); code != cli.ExitClean {
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
	t.Run("not shown", func(t *testing.T) {
		t.Chdir(t.TempDir())
		for _, args := range [][]string{{"keys", "new", "--actor", "BO-FELCN", "--out", "-"}, {"keys", "seal", "-o", "-"}} {
			out, stderr, code := call("es", "", args...)
			if left, err := os.ReadDir("."); code != cli.ExitFailure || out != "" || !strings.Contains(stderr, "una clave secreta no se muestra") || err != nil || len(left) > 0 {
				t.Errorf("%v: exit %d, %s%s, %v", args, code, out, stderr, left)
			}
		}
	})
	before, _ := os.ReadFile(in("sign.key"))
	if _, _, code := call("en", "", "keys", "new", "--actor", "BO-FELCN", "--out", in("sign.key")); code == cli.ExitClean {
		t.Error("a key was written over another")
	}
	if after, _ := os.ReadFile(in("sign.key")); string(before) != string(after) {
		t.Error("the key is another")
	}
}
