package main

import (
	"errors"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"syscall"
	"testing"

	"github.com/spf13/cobra"

	"github.com/comision-mixta/mixta/cmd/mixta/internal/cli"
)

// releasing is a call of "mixta release" for the clean file.
func releasing(more ...string) []string {
	return append([]string{"release", "clean.json", "--from", "BO-VDSSC", "--to", "PE-DEVIDA", "--issued", "2023-01-01T00:00:00Z"}, more...)
}

// there puts the clean file, as a state too, into a folder of its own.
func there(t *testing.T) {
	t.Helper()
	b, err := os.ReadFile("testdata/clean.json")
	if err != nil {
		t.Fatal(err)
	}
	t.Chdir(t.TempDir())
	for _, name := range []string{"clean.json", "state.json"} {
		if err := os.WriteFile(name, b, 0o600); err != nil {
			t.Fatal(err)
		}
	}
}

// TestAccountApart: an account is never written over the file that is sent, nor
// over the one at home.
func TestAccountApart(t *testing.T) {
	there(t)
	before, _ := os.ReadFile("clean.json")
	outbox := []string{"ledger", "outbox", ".", "--as", "BO-VDSSC", "--to", "PE-DEVIDA", "--at", "2023-01-01T00:00:00Z"}
	if err := os.WriteFile("other.json", nil, 0o600); err != nil {
		t.Fatal(err)
	}
	if err := os.Link("other.json", "linked.json"); err != nil {
		t.Fatal(err)
	}
	for _, args := range [][]string{
		releasing("--out", "sent.json", "--account", "sent.json"),
		releasing("--out", "sent.json", "--account", "./SENT.json"),
		releasing("--out", "other.json", "--account", "linked.json"),
		releasing("--account", "-"),
		releasing("--out", "sent.json", "--account", "clean.json"),
		append(outbox, "--out", "sent.json", "--account", "sent.json"),
		append(outbox, "--account", "-"),
		append(outbox, "--out", "sent.json", "--account", "state.json"),
	} {
		out, stderr, code := call("es", "", args...)
		if code != cli.ExitFailure || out != "" || !strings.Contains(stderr, "--account debe nombrar un archivo aparte") {
			t.Errorf("%v: exit %d, %s%s", args, code, out, stderr)
		}
	}
	if _, err := os.Stat("sent.json"); err == nil {
		t.Error("something was written")
	}
	if after, _ := os.ReadFile("clean.json"); string(after) != string(before) {
		t.Error("the file at home is another")
	}
	for _, args := range [][]string{releasing("-o", "sent.json", "--account", "account.txt"), append(outbox, "-o", "next.json", "--account", "account.txt")} {
		if _, stderr, code := call("es", "", args...); code != cli.ExitClean {
			t.Errorf("%v: exit %d, %s", args, code, stderr)
		}
	}
}

// TestCopyApart: a copy never takes the place of the file that it is made from,
// whatever that is called.
func TestCopyApart(t *testing.T) {
	there(t)
	before, _ := os.ReadFile("clean.json")
	for _, name := range []string{"clean.json", "state.json"} {
		if err := os.Link(name, "linked-"+name); err != nil {
			t.Fatal(err)
		}
	}
	outbox := []string{"ledger", "outbox", ".", "--as", "BO-VDSSC", "--to", "PE-DEVIDA", "--at", "2023-01-01T00:00:00Z"}
	for _, args := range [][]string{
		releasing("--out", "clean.json", "--account", "account.txt"), releasing("-o", "./clean.json"), releasing("-o", "linked-clean.json"),
		append(outbox, "--out", "state.json"), append(outbox, "--out", "linked-state.json"),
	} {
		out, stderr, code := call("es", "", args...)
		if code != cli.ExitFailure || out != "" || !strings.Contains(stderr, "--out debe nombrar otro archivo") {
			t.Errorf("%v: exit %d, %s%s", args, code, out, stderr)
		}
	}
	for _, name := range []string{"clean.json", "state.json"} {
		if after, _ := os.ReadFile(name); string(after) != string(before) {
			t.Errorf("%s is another", name)
		}
	}
}

// TestCutFile: of a file that was cut short nothing is released or sent.
func TestCutFile(t *testing.T) {
	there(t)
	b, _ := os.ReadFile("clean.json")
	for _, name := range []string{"clean.json", "state.json"} {
		if err := os.WriteFile(name, b[:len(b)-100], 0o600); err != nil {
			t.Fatal(err)
		}
	}
	for _, args := range [][]string{releasing("--out", "sent.json"), {"ledger", "outbox", ".", "--as", "BO-VDSSC", "--to", "PE-DEVIDA", "--out", "sent.json"}} {
		out, stderr, code := call("es", "", args...)
		if code != cli.ExitFailure || out != "" || !strings.Contains(stderr, "json.syntax: debe ser JSON bien formado") {
			t.Errorf("%v: exit %d, %s%s", args, code, out, stderr)
		}
	}
	if _, err := os.Stat("sent.json"); err == nil {
		t.Error("something was written")
	}
}

// TestSentStays: a file that was sent is not replaced by the next one, and no
// file is written beside the signatures of another.
func TestSentStays(t *testing.T) {
	there(t)
	for _, name := range []string{"sent.json", "gone.json.jws"} {
		if err := os.WriteFile(name, []byte(name), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	outbox := []string{"ledger", "outbox", ".", "--as", "BO-VDSSC", "--to", "PE-DEVIDA", "--at", "2023-01-01T00:00:00Z"}
	for _, name := range []string{"sent.json", "gone.json"} {
		if _, stderr, code := call("es", "", append(outbox, "--out", name)...); code != cli.ExitFailure || !strings.Contains(stderr, "ya existe: --out debe nombrar un archivo nuevo") {
			t.Errorf("%s: exit %d, %s", name, code, stderr)
		}
	}
	if _, stderr, code := call("es", "", append(outbox, "--out", "unsigned.json", "--key", "sent.json")...); code != cli.ExitFailure {
		t.Errorf("no key: exit %d, %s", code, stderr)
	}
	if _, err := os.Stat("unsigned.json"); err == nil {
		t.Error("a file was written that cannot be signed")
	}
	if b, err := os.ReadFile("sent.json"); err != nil || string(b) != "sent.json" {
		t.Errorf("%q %v", b, err)
	}
	if _, err := os.Stat("gone.json"); err == nil {
		t.Error("something was written")
	}
	if _, stderr, code := call("es", "", append(outbox, "--out", os.DevNull)...); code != cli.ExitClean {
		t.Errorf("a device: exit %d, %s", code, stderr)
	}
}

// TestAccountIsTold: what stays at home is told by its id and reason, if not in a
// file of one's own, then on standard error.
func TestAccountIsTold(t *testing.T) {
	there(t)
	b, err := os.ReadFile("state.json")
	if err != nil {
		t.Fatal(err)
	}
	secret := strings.Replace(string(b), `"start":"2022-11-01"`, `"markings":{"start":{"tlp":"AMBER","releasable":["BO"]}},"start":"2022-11-01"`, 1)
	if err := os.WriteFile("state.json", []byte(secret), 0o600); err != nil {
		t.Fatal(err)
	}
	for _, command := range [][]string{{"ledger", "outbox", ".", "--as", "BO-VDSSC"}, {"release", "state.json", "--from", "BO-VDSSC"}} {
		out, stderr, code := call("es", "", append(command, "--to", "PE-DEVIDA")...)
		if code != cli.ExitClean || !strings.Contains(stderr, "Este informe no se entrega") || !strings.Contains(stderr, "start") || strings.Contains(out, "2022-11-01") {
			t.Errorf("%v: exit %d, %s", command, code, stderr)
		}
		for format, want := range map[string]string{
			"text": "para entregarlo: BO-VDSSC debe marcarlo como entregable a PE-DEVIDA",
			"csv":  ",start,TLP:AMBER BO,marked,,0,",
			"json": `"es": "BO-VDSSC debe marcarlo como entregable a PE-DEVIDA"`,
		} {
			_, stderr, code = call("es", "", append(slices.Clone(command), "--to", "PE-DEVIDA", "--format", format)...)
			if code != cli.ExitClean || !strings.Contains(stderr, want) {
				t.Errorf("%v as %s: exit %d, %s", command, format, code, stderr)
			}
		}
	}
}

// TestNoCopyWithoutAccount: a copy whose account cannot be written is not written
// either.
func TestNoCopyWithoutAccount(t *testing.T) {
	there(t)
	for _, command := range [][]string{{"ledger", "outbox", ".", "--as", "BO-VDSSC"}, {"release", "state.json", "--from", "BO-VDSSC"}} {
		_, stderr, code := call("es", "", append(command, "--to", "PE-DEVIDA", "--out", "copy.json", "--account", "nowhere/account.txt")...)
		if _, err := os.Stat("copy.json"); code != cli.ExitFailure || !strings.Contains(stderr, "nowhere/account.txt") || err == nil {
			t.Errorf("%v: exit %d, %s", command, code, stderr)
		}
	}
}

// TestDash: "-" is standard output, wherever a command writes a file, and -o is
// short for --out.
func TestDash(t *testing.T) {
	there(t)
	to, stderr, code := call("en", "", "keys", "seal", "-o", "open.key")
	if code != cli.ExitClean {
		t.Fatal(stderr)
	}
	gpx := `<gpx version="1.1" xmlns="http://www.topografix.com/GPX/1/1"><trk><trkseg><trkpt lat="-16.5" lon="-68.1"><time>2022-05-16T10:00:00Z</time></trkpt><trkpt lat="-16.6" lon="-68.2"><time>2022-05-16T10:01:00Z</time></trkpt></trkseg></trk></gpx>`
	if err := os.WriteFile("log.gpx", []byte(gpx), 0o600); err != nil {
		t.Fatal(err)
	}
	seal := []string{"seal", "clean.json", "--to", strings.TrimSpace(to)}
	if _, stderr, code := call("en", "", append(seal, "-o", "sealed.age")...); code != cli.ExitClean {
		t.Fatal(stderr)
	}
	for _, args := range [][]string{
		releasing(), seal, {"open", "sealed.age", "--key", "open.key"}, {"import", "gpx", "log.gpx", "--issuer", "PE-FAP", "--recipient", "BO-COSDEA"},
		{"merge", "clean.json"}, {"ledger", "outbox", ".", "--as", "BO-VDSSC", "--to", "PE-DEVIDA"},
	} {
		for _, more := range [][]string{nil, {"--out", "-"}, {"-o", "-"}} {
			out, stderr, code := call("en", "", append(args, more...)...)
			if code != cli.ExitClean || out == "" {
				t.Errorf("%v %v: exit %d, %q, %s", args, more, code, out, stderr)
			}
		}
		if out, stderr, code := call("en", "", append(args, "-o", "written")...); code != cli.ExitClean || out != "" {
			t.Errorf("%v: exit %d, %q, %s", args, code, out, stderr)
		}
		if err := os.Remove("written"); err != nil {
			t.Errorf("%v: %v", args, err)
		}
		if args[0] == "ledger" || args[0] == "merge" {
			continue // they replace a file that stands
		}
		name := filepath.Join("nowhere", "file")
		if _, stderr, code := call("es", "", append(args, "-o", name)...); code != cli.ExitFailure || !strings.HasPrefix(stderr[strings.LastIndex(stderr[:len(stderr)-1], "\n")+1:], "mixta: "+name) {
			t.Errorf("%v: exit %d, %s", args, code, stderr)
		}
	}
	if _, err := os.Lstat("-"); !errors.Is(err, os.ErrNotExist) {
		t.Error("there is a file called -")
	}
	var check func(c *cobra.Command)
	check = func(c *cobra.Command) {
		if f := c.Flags().Lookup("out"); f != nil && f.Shorthand != "o" {
			t.Errorf("%s: --out has no short form", c.CommandPath())
		}
		for _, below := range c.Commands() {
			check(below)
		}
	}
	check((&cli.App{}).Root(groups...))
}

// full is a writer to which nothing can be written.
type full struct{}

func (full) Write([]byte) (int, error) { return 0, errors.New("no space left on device") }

// noRoom is a writer that the system has no room for.
type noRoom struct{}

func (noRoom) Write([]byte) (int, error) {
	return 0, &os.PathError{Op: "write", Path: "/dev/stdout", Err: syscall.ENOSPC}
}

// TestOneLanguage: what the system and the libraries below answer is said in the
// user's language too.
func TestOneLanguage(t *testing.T) {
	there(t)
	to, stderr, code := call("en", "", "keys", "seal", "-o", "open.key")
	if code != cli.ExitClean {
		t.Fatal(stderr)
	}
	if err := os.WriteFile("bad.geojson", []byte("{"), 0o600); err != nil {
		t.Fatal(err)
	}
	dir, _ := os.Getwd()
	for _, name := range []string{"TMPDIR", "TMP"} {
		t.Setenv(name, filepath.Join(dir, "nowhere"))
	}
	const noRoomLeft = "/dev/stdout: no queda espacio en el disco"
	for want, args := range map[string][]string{
		"open.key: no se pudo escribir la salida: ya existe, y no se sobrescribe": {"keys", "new", "--actor", "BO-FELCN", "-o", "open.key"},
		"nowhere): no existe tal archivo o carpeta":                               {"merge", "clean.json"},
		"bad.geojson: la línea debe ser GeoJSON":                                  {"crops", "overlaps", "clean.json", "--border", "bad.geojson", "--accuracy", "5", "--source", "x"},
		"bad.geojson: no es GeoJSON":                                              {"ops", "check", "clean.json", "--border", "bad.geojson", "--accuracy", "5"},
		".: es una carpeta, no un archivo":                                        {"import", "csv", "clean.json", "--mapping", ".", "--into", "clean.json"},
		"no se pudo cifrar el archivo: " + noRoomLeft:                             {"seal", "clean.json", "--to", strings.TrimSpace(to)},
		"no se pudo escribir la copia: " + noRoomLeft:                             releasing(),
	} {
		var stderr strings.Builder
		a := &cli.App{In: strings.NewReader(""), Out: noRoom{}, Err: &stderr, Env: func(string) string { return "es_BO.UTF-8" }}
		if code := a.Run(args, groups...); code != cli.ExitFailure || !strings.Contains(stderr.String(), want) {
			t.Errorf("%v: exit %d, %s", args, code, stderr.String())
		}
		for _, english := range []string{"jsontext", "no such", "no space", "is a directory", "write /dev", "exists"} {
			if strings.Contains(stderr.String(), english) {
				t.Errorf("%v: %q in %s", args, english, stderr.String())
			}
		}
	}
}

// TestFull: that nothing could be written is said in the user's language.
func TestFull(t *testing.T) {
	there(t)
	var stderr strings.Builder
	a := &cli.App{In: strings.NewReader(""), Out: full{}, Err: &stderr, Env: func(string) string { return "es_BO.UTF-8" }}
	if code := a.Run(releasing(), groups...); code != cli.ExitFailure || !strings.Contains(stderr.String(), "no se pudo escribir la copia") {
		t.Errorf("exit %d, %s", code, stderr.String())
	}
}
