package main

import (
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/comision-mixta/mixta/cmd/mixta/internal/cli"
)

// altered writes testdata/operations.json with parts replaced, in pairs of old
// and new, and returns its name.
func altered(t *testing.T, name string, pairs ...string) string {
	t.Helper()
	b, err := os.ReadFile("testdata/operations.json")
	if err != nil {
		t.Fatal(err)
	}
	text := string(b)
	for i := 0; i < len(pairs); i += 2 {
		if !strings.Contains(text, pairs[i]) {
			t.Fatalf("%q is not in it", pairs[i])
		}
		text = strings.ReplaceAll(text, pairs[i], pairs[i+1])
	}
	file := filepath.Join(t.TempDir(), name+".json")
	if err := os.WriteFile(file, []byte(text), 0o600); err != nil {
		t.Fatal(err)
	}
	return file
}

const (
	ofBO      = `"id":"0e5a1000-0000-4000-8000-000000000060","version":{"BO-FELCN":1}`
	ofPE      = `"id":"0e5a1000-0000-4000-8000-000000000061","version":{"PE-DIRANDRO":1}`
	paste     = `"lines":[{"substance":"coca-paste","quantity":{"value":339,"unit":"kg"}}]`
	withdrawn = `{"id":"0e5a1000-0000-4000-8000-000000000060","version":{"BO-FELCN":2},"issuer":"BO-FELCN","issued":"2022-07-30T12:00:00-04:00","marking":{"tlp":"AMBER","releasable":["BO","PE"]},"exercise":true,"kind":"result","reason":{"es":"Duplicado."},"authority":{"actor":"BO-FELCN"}}`
)

// asBO makes the Peruvian result one of Bolivia.
var asBO = []string{`"of":["PE"]`, `"of":["BO"]`, ofPE + `,"issuer":"PE-DIRANDRO"`, strings.Replace(ofPE, "PE-DIRANDRO", "BO-FELCN", 1) + `,"issuer":"BO-FELCN"`}

// What totals leave out, count once or leave in doubt is told.
func TestTotalsTell(t *testing.T) {
	for _, test := range []struct {
		name   string
		pairs  []string
		row    string // in CSV, after the operation
		stderr string
	}{
		{"a line that holds less than the seizure", []string{`"value":339`, `"value":10`}, "coca-paste,,10,,10,,,kg", "not subtracted from the sum, because the lines of both do not include all of it: 0e5a1000-0000-4000-8000-000000000040"},
		{"a line of another substance", []string{paste, strings.Replace(paste, "coca-paste", "cocaine", 1)}, "cocaine,,339,,339,,,kg", "not subtracted from the sum"},
		{"a seizure that is elsewhere", []string{`"seizures":["0e5a1000-0000-4000-8000-000000000041"]`, `"seizures":["0e5a1000-0000-4000-8000-000000000049"]`}, "coca-paste,,339,,339,,,kg", "seizures counted that are not in the files: 1;"},
		{"persons of both", []string{paste, paste + `,"persons":[{"count":5,"standing":"arrested"}]`}, "arrested,25,5,,30,,,person", "persons: the figures of both sides are added"},
		{"withheld", []string{paste + ",", ``, `{` + ofPE, `{"absent":{"lines":"withheld"},` + ofPE}, "cocaine-base,320.4,,,320.4,538.4,,kg", `000061 is without "lines", which is known and withheld`},
		{"one side only", asBO, "coca-paste,339,,,339,,,kg", "PE states no result of its own"},
		{"two for the same days", asBO, "coca-paste,339,,,339,,,kg", "results 0e5a1000-0000-4000-8000-000000000060 and 0e5a1000-0000-4000-8000-000000000061 of one side cover the same days"},
		{"a real result of a drill", []string{`"exercise":true,"operation":"0e5a1000-0000-4000-8000-000000000010","of":["PE"]`, `"operation":"0e5a1000-0000-4000-8000-000000000010","of":["PE"]`}, "cocaine-base,320.4,,,320.4,538.4,,kg", "results not added because they are of an exercise in a real operation, or the reverse: 1"},
	} {
		t.Run(test.name, func(t *testing.T) {
			out, stderr, _ := call("en", "", "ops", "totals", "--format", "csv", altered(t, "f", test.pairs...))
			if !strings.Contains(out, ","+test.row+",,,\r\n") {
				t.Errorf("no row %q in\n%s", test.row, out)
			}
			if !strings.Contains(strings.ReplaceAll(out, `""`, `"`), test.stderr) || stderr != "" {
				t.Errorf("%q is not told:\n%s%s", test.stderr, out, stderr)
			}
		})
	}
}

// A result that a later file withdraws is in no sum.
func TestTotalsWithdrawn(t *testing.T) {
	later := filepath.Join(t.TempDir(), "later.json")
	file := `{"mixta":"1.0","envelope":{"id":"0e5a1000-0000-4000-8000-000000000099","sender":"BO-FELCN","recipient":"PE-DIRANDRO","issued":"2022-08-01T12:00:00-04:00","marking":{"tlp":"AMBER","releasable":["BO","PE"]}},"withdrawals":[` + withdrawn + `]}`
	if err := os.WriteFile(later, []byte(file), 0o600); err != nil {
		t.Fatal(err)
	}
	out, stderr, code := call("en", "", "ops", "totals", "--format=csv", "testdata/operations.json", later)
	if code != cli.ExitClean || !strings.Contains(out, ",coca-paste,,339,,339,,,kg,") || !strings.Contains(out, "BO states no result of its own") {
		t.Errorf("%d\n%s%s", code, out, stderr)
	}
}

// Nothing is added of a file that is not valid.
func TestTotalsInvalid(t *testing.T) {
	out, stderr, code := call("en", "", "ops", "totals", altered(t, "f", `"of":["PE"]`, `"of":["BO"]`))
	if out != "" || code != cli.ExitFindings || !strings.Contains(stderr, "is not valid (errors: 1)") {
		t.Errorf("%d\n%s%s", code, out, stderr)
	}
}

// What a side does not state is told, but not of a sum from which a seizure of
// its own was taken off.
func TestTotalsOneSided(t *testing.T) {
	for _, c := range []struct {
		pairs  []string
		stderr bool
	}{
		{nil, false},
		{[]string{`"seizures":["0e5a1000-0000-4000-8000-000000000041"]`, `"seizures":["0e5a1000-0000-4000-8000-000000000049"]`}, true}, // nothing is taken off
	} {
		stderr, _, _ := call("en", "", "ops", "totals", altered(t, "f", c.pairs...))
		if strings.Contains(stderr, "BO does not state coca paste") != c.stderr || !strings.Contains(stderr, "PE does not state cocaine base, diesel") {
			t.Errorf("%v:\n%s", c.pairs, stderr)
		}
	}
}

// Results whose operation is in an earlier file are no answer, and are told.
func TestTotalsWithoutOperation(t *testing.T) {
	out, stderr, code := call("en", "", "ops", "totals", altered(t, "f", `"operation":"0e5a1000-0000-4000-8000-000000000010"`, `"operation":"0e5a1000-0000-4000-8000-000000000019"`))
	if stderr != "" || code != cli.ExitFailure || !strings.Contains(out, "operation 0e5a1000-0000-4000-8000-000000000019 is not in the files: its results (3) are not") {
		t.Errorf("%d\n%s%s", code, out, stderr)
	}
}

// Which of two versions was read first decides nothing; one that knows both does.
func TestVersions(t *testing.T) {
	version := func(v, litres string) string {
		return altered(t, "v", ofBO, strings.Replace(ofBO, `{"BO-FELCN":1}`, v, 1), `{"value":350,"unit":"l"}`, `{"value":`+litres+`,"unit":"l"}`)
	}
	old, one, other, both := version(`{"BO-FELCN":1}`, "349"), version(`{"BO-FELCN":2}`, "351"), version(`{"BO-FELCN":1,"BO-FTC":1}`, "352"), version(`{"BO-FELCN":2,"BO-FTC":1}`, "353")
	for _, c := range []struct {
		files []string
		row   string // "" where none is taken
		code  int
	}{
		{[]string{old, one}, "diesel,351,,,351,,,l", cli.ExitClean},
		{[]string{one, old}, "diesel,351,,,351,,,l", cli.ExitClean},
		{[]string{one, other}, "", cli.ExitFindings},
		{[]string{other, one, old}, "", cli.ExitFindings},
		{[]string{one, both, other}, "diesel,353,,,353,,,l", cli.ExitClean},
		{[]string{other, one, both}, "diesel,353,,,353,,,l", cli.ExitClean},
	} {
		out, stderr, code := call("en", "", append([]string{"ops", "totals", "--format=csv"}, c.files...)...)
		torn := strings.Contains(out, "0e5a1000-0000-4000-8000-000000000060 was changed concurrently by both sides")
		if code != c.code || torn != (c.row == "") || strings.Contains(out, ",diesel,") == torn || !strings.Contains(out, c.row) {
			t.Errorf("%v: %d\n%s%s", c.files, code, out, stderr)
		}
	}
}

// What is left out is in the result, in every format.
func TestLeftOutIsInTheResult(t *testing.T) {
	version := func(v string) string {
		return altered(t, "v", ofBO, strings.Replace(ofBO, `{"BO-FELCN":1}`, v, 1))
	}
	files := []string{version(`{"BO-FELCN":2}`), version(`{"BO-FELCN":1,"BO-FTC":1}`)}
	for _, command := range [][]string{{"totals"}, {"clock"}, {"destructions"}, {"conflicts", "--separation", "land-land=1/1"}, {"conflicts", "--answers", "--separation", "land-land=1/1"}} {
		for _, format := range []string{"text", "csv", "json"} {
			out, stderr, _ := call("en", "", slices.Concat([]string{"ops"}, command, []string{"--format=" + format}, files)...)
			if text := strings.Join(strings.Fields(out), " "); !strings.Contains(text, "0e5a1000-0000-4000-8000-000000000060 was changed concurrently by both sides") || stderr != "" {
				t.Errorf("%v %s: %s%s", command, format, out, stderr)
			}
		}
	}
}

// A craft that a radar loses before the border and finds behind it has crossed it,
// whichever way the line is drawn; a line that is said to go the other way is refused.
// One of the same number hours later may be another.
func TestCrossingsOfLog(t *testing.T) {
	dir := t.TempDir()
	write := func(name, text string) string {
		name = filepath.Join(dir, name)
		if err := os.WriteFile(name, []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
		return name
	}
	north := write("north.json", `{"type":"LineString","coordinates":[[-69,-20],[-69,-10]]}`)
	south := write("south.json", `{"type":"LineString","coordinates":[[-69,-10],[-69,-20]]}`)
	log := write("log.csv", "time,number,lon,lat\n2024-03-01T04:00:00Z,31,-69.2,-15\n2024-03-01T04:01:00Z,31,-69.1,-15\n2024-03-01T04:12:00Z,31,-68.9,-15\n2024-03-01T04:13:00Z,31,-68.8,-15\n"+
		"2024-03-01T09:00:00Z,31,-69.1,-15\n2024-03-01T09:01:00Z,31,-69.2,-15\n")
	tracks := filepath.Join(dir, "tracks.json")
	if out, stderr, code := call("en", "", "import", "radar", log, "--issuer", "PE-FAP", "--recipient", "BO-COSDEA", "--out", tracks); code != cli.ExitClean {
		t.Fatal(out, stderr)
	}
	const row = ",PE,BO,2024-03-01T00:06:30-04:00,2024-02-29T23:06:30-05:00,2024-03-01T04:06:30Z,2024-03-01T04:01:00Z,2024-03-01T04:12:00Z,-69.00000,-15.00000,"
	for _, line := range []string{north, south} {
		out, stderr, code := call("en", "", "ops", "crossings", tracks, "--border", line, "--accuracy", "500", "--format", "csv")
		if code != cli.ExitClean || strings.Count(out, "\n") != 3 || !strings.Contains(out, row) || !strings.Contains(out, "same track number") || !strings.Contains(out, "states no accuracy") ||
			!strings.Contains(out, "last seen in BO at 2024-03-01 04:13:00 UTC and then in PE at 2024-03-01 09:00:00 UTC") {
			t.Errorf("%s%s", out, stderr)
		}
		if out, stderr, code := call("en", "", "ops", "crossings", tracks, "--border", line, "--accuracy", "500", "--left", map[string]string{north: "BO", south: "PE"}[line]); code != cli.ExitFailure || out != "" || !strings.Contains(stderr, "is on the left") {
			t.Errorf("%d: %s%s", code, out, stderr)
		}
	}
}

// What cannot be decided is told.
func TestCheckTells(t *testing.T) {
	border := []string{"--border", "testdata/line.geojson", "--accuracy", "500"}
	for _, test := range []struct {
		name   string
		pairs  []string
		stderr string
	}{
		{"an unknown start", []string{`,"actual":{"from":"2022-05-16T05:20:00-05:00","to":"2022-05-16T10:00:00-05:00"}`, ""}, ",actual starts,1 of 2 starts known,\r\n"},
		{"a place without a position", []string{`,"point":{"type":"Point","coordinates":[-69.3,-16.3]}`, ""}, ",tierra-pe,info: must have a point or an area"},
	} {
		out, stderr, _ := call("en", "", append([]string{"ops", "check", "--format", "csv", altered(t, "f", test.pairs...)}, border...)...)
		if !strings.Contains(out, test.stderr) {
			t.Errorf("%s: no %q in\n%s%s", test.name, test.stderr, out, stderr)
		}
	}
}

// A guard that is no guard, and a separation given twice, are refused.
func TestOpsUsage(t *testing.T) {
	for _, args := range [][]string{
		{"totals", "--percent", "nan"}, {"totals", "--percent", "101"}, {"totals", "--days", "-3"}, {"totals", "--metres", "-1"}, {"totals", "--metres", "inf"},
		{"conflicts", "--separation", "land-air=1/1", "--separation", "air-land=2/2"},
	} {
		if out, stderr, code := call("es", "", append(append([]string{"ops"}, args...), "testdata/operations.json")...); code != cli.ExitFailure || out != "" {
			t.Errorf("%v: %d\n%s%s", args, code, out, stderr)
		}
	}
}
