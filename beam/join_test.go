package mixtabeam

import (
	"context"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/apache/beam/sdks/v2/go/pkg/beam"
	"github.com/apache/beam/sdks/v2/go/pkg/beam/runners/prism"

	"github.com/comision-mixta/mixta/check"
)

// work runs a command of mixta-beam into a folder, and returns what it says of it.
func work(t *testing.T, j Job, command string, paths ...string) error {
	t.Helper()
	p, s := beam.NewPipelineWithRoot()
	if err := j.Build(s, command, paths); err != nil {
		t.Fatal(err)
	}
	r, err := prism.Execute(context.Background(), p)
	if err != nil {
		t.Fatal(err)
	}
	return j.Failed(command, r.Metrics())
}

// exercise writes the files of an exercise into a new folder.
func exercise(t *testing.T, args ...string) (dir string) {
	t.Helper()
	dir = filepath.Join(t.TempDir(), "x")
	const director = "age1mx0lrd05kee3zngl2qnjaa4my5yttylsvyt6dwyf2guu6tdf3vzq7p9yfa"
	if out, code := command(t, append([]string{"drill", "--to", director, "--out", dir}, args...)...); code != 0 {
		t.Fatalf("code %d, %s", code, out)
	}
	return dir
}

// merged is what "mixta merge" comes to: the state, what it tells, and its exit code.
func merged(t *testing.T, keeper string, paths ...string) (state, told string, code int) {
	t.Helper()
	name, err := program()
	if err != nil {
		t.Fatal(err)
	}
	out := filepath.Join(t.TempDir(), "state.json")
	c := exec.Command(name, append([]string{"merge", "--as", keeper, "--format", "json", "--out", out}, paths...)...)
	c.Env = append(os.Environ(), "MIXTA_LANG=en")
	var b strings.Builder
	c.Stderr = &b
	if err := c.Run(); err != nil && c.ProcessState.ExitCode() != 1 {
		t.Fatalf("%v: %s", err, b.String())
	}
	text, _ := os.ReadFile(out)
	return string(text), strings.ReplaceAll(b.String(), out, "state.json"), c.ProcessState.ExitCode()
}

// sameMerge fails where the pipeline writes another state than the command line, or tells
// something else. It returns how many findings there are.
func sameMerge(t *testing.T, keeper string, paths ...string) int {
	t.Helper()
	slices.Sort(paths)
	out := t.TempDir()
	j := Job{Options: Options{Today: "2026-11-30", Parts: 3}, Merge: Merge{Keeper: keeper, Shares: 7}, Out: out}
	err := work(t, j, "merge", paths...)
	want, told, code := merged(t, keeper, paths...)
	got, _ := os.ReadFile(filepath.Join(out, "state.json"))
	if string(got) != want {
		t.Errorf("%v: another state, of %d bytes, not %d", paths, len(got), len(want))
	}
	report, readErr := os.ReadFile(filepath.Join(out, "state.json.report"))
	if readErr != nil {
		t.Fatal(readErr)
	}
	have := strings.ReplaceAll(string(report), filepath.Join(out, "state.json"), "state.json")
	if n := strings.Count(have, `"rule":`); told == "" && n > 0 || told != "" && !strings.Contains(told, strings.TrimSpace(have)) {
		t.Errorf("%v:\nwant %s\ngot  %s", paths, told, have)
	}
	if (err != nil) != (code != 0) {
		t.Errorf("%v: %v, but code %d", paths, err, code)
	}
	return strings.Count(have, `"rule":`)
}

// TestJoinExamples: examples merge as the command line merges them, each by itself and all of
// those that merge together.
func TestJoinExamples(t *testing.T) {
	var all []string
	for _, s := range examples(t) {
		all = append(all, s.Path)
	}
	byFolder := map[string][]string{}
	for _, p := range all {
		byFolder[filepath.Dir(p)] = append(byFolder[filepath.Dir(p)], p)
	}
	for _, paths := range byFolder {
		sameMerge(t, "CM-BOPE", paths...)
	}
}

// TestJoinExercise: so do both sides' files of an exercise, with forks and conflicts, and
// with the state that one of them keeps.
func TestJoinExercise(t *testing.T) {
	dir := exercise(t, "--seed", "7", "--parcels", "400")
	at := func(name string) string { return filepath.Join(dir, name) }
	sent := []string{at("bo.json"), at("bo-again.json"), at("pe.json"), at("pe-again.json")}
	if n := sameMerge(t, "CM-BOPE", sent...); n < 10 {
		t.Errorf("only %d findings", n)
	}
	state, _, _ := merged(t, "BO-FELCN", sent[:3]...)
	if err := os.WriteFile(at("state.json"), []byte(state), 0o600); err != nil {
		t.Fatal(err)
	}
	sameMerge(t, "BO-FELCN", at("state.json"), at("pe-again.json"))
}

// TestJoinWithdrawals: what was withdrawn or erased is gone, and what must be destroyed is
// named; a version that nobody could issue excludes its file.
func TestJoinWithdrawals(t *testing.T) {
	dir := exercise(t, "--seed", "3", "--parcels", "100", "--plant", "2")
	bo, err := os.ReadFile(filepath.Join(dir, "bo.json"))
	if err != nil {
		t.Fatal(err)
	}
	var ids []string
	for line := range strings.Lines(string(bo)) {
		if id, ok := strings.CutPrefix(line, `{"id":"`); ok && strings.Contains(line, `"actNumber"`) {
			ids = append(ids, id[:36])
		}
	}
	if len(ids) < 3 {
		t.Fatalf("%d seizures", len(ids))
	}
	const head = `"issued":"2024-01-02T09:00:00-04:00","marking":{"tlp":"AMBER","releasable":["BO","PE"]}`
	file := func(name, sender, records string) string {
		text := `{"mixta":"1.0",` + "\n" + `"envelope":{"id":"0199a000-0000-7000-8000-0000000000ff","sender":"` + sender + `","recipient":"PE-DIRANDRO",` + head + "},\n" + records + "}\n"
		path := filepath.Join(dir, name)
		if err := os.WriteFile(path, []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
		return path
	}
	take := func(id, version, issuer, more string) string {
		return fmt.Sprintf(`{"id":%q,"version":%s,"issuer":%q,%s,"exercise":true,"kind":"seizure","reason":{"es":"Registrado por error"},"authority":{"actor":%q}%s}`, id, version, issuer, head, issuer, more)
	}
	withdrawn := file("bo-withdrawn.json", "BO-FELCN", `"withdrawals":[`+"\n"+take(ids[0], `{"BO-FELCN":2}`, "BO-FELCN", "")+",\n"+take(ids[1], `{"BO-FELCN":2}`, "BO-FELCN", `,"erase":true`)+"\n]")
	sent := []string{filepath.Join(dir, "bo.json"), filepath.Join(dir, "pe.json")}
	if n := sameMerge(t, "PE-DIRANDRO", append(sent, withdrawn)...); n == 0 {
		t.Error("no file must be destroyed")
	}
	forged := file("pe-forged.json", "PE-DEVIDA", `"withdrawals":[`+"\n"+take(ids[2], `{"BO-FELCN":1,"PE-DEVIDA":1}`, "PE-DEVIDA", "")+"\n]")
	if n := sameMerge(t, "PE-DIRANDRO", append(sent, forged)...); n == 0 {
		t.Error("nothing is left out")
	}
	broken := file("bo-broken.json", "BO-FELCN", `"seizures":[{}]`)
	if n := sameMerge(t, "PE-DIRANDRO", append(sent, broken)...); n == 0 {
		t.Error("nothing is refused")
	}
}

// TestInvalid: of a file with errors no figures are written, and whoever runs the command
// learns of it.
func TestInvalid(t *testing.T) {
	out := t.TempDir()
	broken := filepath.Join(t.TempDir(), "broken.json")
	text, err := os.ReadFile("../examples/amistad-tiwanaku/operations.json")
	if err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(broken, []byte(strings.Replace(string(text), `"mixta":"1.0"`, `"mixta":"9.0"`, 1)), 0o600); err != nil {
		t.Fatal(err)
	}
	j := Job{Out: out, Options: Options{Today: "2026-11-30"}}
	failed := work(t, j, "totals", broken, "../examples/coca-monitoring/parcels.json")
	if es, _ := check.Say(failed, check.ES); failed == nil || !strings.Contains(failed.Error(), "files with errors: 1") || !strings.Contains(es, "archivos con errores: 1") {
		t.Errorf("%v", failed)
	}
	if _, err := os.Stat(filepath.Join(out, "totals.ndjson")); err == nil {
		t.Error("totals of an invalid file")
	}
	if err := work(t, j, "totals", "../examples/amistad-tiwanaku/operations.json"); err != nil {
		t.Error(err)
	}
	if _, err := os.Stat(filepath.Join(out, "totals.ndjson")); err != nil {
		t.Error(err)
	}
}
