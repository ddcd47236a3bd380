package main

import (
	"bytes"
	"encoding/csv"
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/spf13/cobra"

	"github.com/comision-mixta/mixta"
	"github.com/comision-mixta/mixta/cmd/mixta/internal/cli"
	"github.com/comision-mixta/mixta/conformance"
)

var update = flag.Bool("update", false, "write the golden files anew")

// TestMain keeps the program from the settings of whoever runs the tests.
// TestMain is also the program itself, for what only a process of its own shows.
func TestMain(m *testing.M) {
	if os.Getenv("MIXTA_ITSELF") != "" {
		main()
	}
	settings, err := os.MkdirTemp("", "mixta")
	if err == nil {
		err = os.Setenv("XDG_CONFIG_HOME", settings)
	}
	if err != nil {
		panic(err)
	}
	code := m.Run()
	os.RemoveAll(settings)
	os.Exit(code)
}

// call runs the program with the arguments, as in a system that speaks the
// given language, and returns what came out.
func call(lang, stdin string, args ...string) (out, err string, code int) {
	var o, e bytes.Buffer
	a := &cli.App{In: strings.NewReader(stdin), Out: &o, Err: &e, Env: func(name string) string {
		return map[string]string{"LANG": lang + "_XX.UTF-8"}[name]
	}}
	code = a.Run(args, groups...)
	return o.String(), e.String(), code
}

func TestTranscripts(t *testing.T) {
	t.Chdir("testdata")
	transcripts(t, []transcript{
		{"clean", "", []string{"validate", "clean.json"}},
		{"clean-json", "", []string{"validate", "--format", "json", "clean.json"}},
		{"clean-junit", "", []string{"validate", "--format", "junit", "clean.json"}},
		{"compressed", "", []string{"validate", "clean.json.gz"}},
		{"damaged", "\x1f\x8bdamaged", []string{"validate", "-"}},
		{"cut-short", "\x1f\x8b\x08\x00", []string{"summary", "-"}},
		{"broken", "", []string{"validate", "broken.json"}},
		{"broken-redact", "", []string{"validate", "--redact", "broken.json"}},
		{"broken-redact-json", "", []string{"validate", "--redact", "--format", "json", "broken.json"}},
		{"broken-max", "", []string{"validate", "--max", "4", "broken.json"}},
		{"broken-json", "", []string{"validate", "--format=json", "broken.json"}},
		{"broken-draft", "", []string{"validate", "--profile", "draft", "broken.json"}},
		{"records", "", []string{"validate", "--kind", "action", "actions.ndjson"}},
		{"records-redact", "", []string{"validate", "--kind", "action", "--redact", "actions.ndjson"}},
		{"records-none", "", []string{"validate", "--kind", "action", "-"}},
		{"indented", "", []string{"validate", "tabs.json"}},
		{"several", "", []string{"validate", "clean.json", "nowhere.json", ".", "broken.json", "--max=1"}},
		{"several-sarif", "", []string{"validate", "--format=sarif", "--max=2", "clean.json", "nowhere.json", "tabs.json"}},
		{"several-junit", "", []string{"validate", "--format=junit", "--max=3", "nowhere.json", "tabs.json"}},
		{"stdin", `{"mixta":"1.0"}`, []string{"validate", "-"}},
		{"stdin-empty", "", []string{"validate", "-"}},
		{"publish", "", []string{"validate", "--profile", "publish", "clean.json"}},
		{"format-check", "", []string{"format", "--check", "clean.json", "broken.json", "nowhere.json", "."}},
		{"format-out", "", []string{"format", "clean.json.gz", "broken.json", "--out", "-"}},
		{"format-stdin", `{"plans":[],"envelope":{"id":"0199a000-0000-7000-8000-000000000001","sender":"BO-VDSSC","recipient":"PE-DEVIDA","issued":"2026-03-01T09:00:00-04:00","marking":{"tlp":"CLEAR"}},"mixta":"1.0"}`, []string{"format", "-"}},
		{"format-broken", "", []string{"format", "--out", "-", "broken.json"}},
		{"format-usage", "", []string{"format", "--check", "--out", "x.json", "clean.json"}},
		{"summary", "", []string{"summary", "clean.json"}},
		{"summary-json", "", []string{"summary", "--format", "json", "clean.json"}},
		{"summary-broken", "", []string{"summary", "broken.json"}},
		{"summary-nowhere", "", []string{"summary", "nowhere.json"}},
		{"intel-gaps", "", []string{"intel", "gaps", "--to", "2023-09-30", "../../../examples/air-bulletin/bo-2023-q1.json", "../../../examples/air-bulletin/bo-2023-q3.json", "../../../examples/air-bulletin/pe-2023-q1.json", "../../../examples/air-bulletin/pe-2023-q2.json"}},
		{"intel-gaps-json", "", []string{"intel", "gaps", "--format", "json", "../../../examples/air-bulletin/bo-2023-q1.json", "../../../examples/air-bulletin/bo-2023-q3.json"}},
		{"intel-gaps-broken", "", []string{"intel", "gaps", "broken.json", "nowhere.json"}},
		{"intel-gaps-day", "", []string{"intel", "gaps", "--to", "2023-02-30", "clean.json"}},
		{"intel-gaps-reversed", "", []string{"intel", "gaps", "--from", "2024-01-01", "--to", "2023-01-01", "clean.json"}},
		{"intel-network", "", []string{"intel", "network", "../../../conformance/clean/intel.json"}},
		{"intel-network-dot", "", []string{"intel", "network", "--format=dot", "../../../conformance/clean/intel.json"}},
		{"intel-network-from", "", []string{"intel", "network", "--from=00000106-0000-4000-8000-000000000000", "../../../conformance/clean/intel.json"}},
		{"intel-network-alone", "", []string{"intel", "network", "--from=00000101-0000-4000-8000-000000000000", "../../../conformance/clean/intel.json"}},
		{"intel-network-stranger", "", []string{"intel", "network", "--from=CP-0000", "../../../conformance/clean/intel.json"}},
		{"intel-gaps-invalid", "", []string{"intel", "gaps", "broken.json"}},
		{"plan-review-invalid", "", []string{"plan", "review", "--as-of", "2023-01-01", "broken.json"}},
		{"ops-totals-invalid", "", []string{"ops", "totals", "broken.json"}},
		{"intel-same", "", []string{"intel", "same", "../../../conformance/clean/intel.json", "other.json"}},
		{"intel-disclosures", "", []string{"intel", "disclosures", "00000101-0000-4000-8000-000000000000", "../../../conformance/clean/intel.json"}},
		{"intel-disclosures-capitals", "", []string{"intel", "disclosures", strings.ToUpper("00000105-abcd-4000-8000-000000000000"), "../../../conformance/clean/intel.json"}},
		{"intel-disclosures-x", "", []string{"intel", "disclosures", "x", "../../../conformance/clean/intel.json"}},
		{"overlaps-alone", "", []string{"crops", "overlaps", "--accuracy", "5", "clean.json"}},
		{"help-of-none", "", []string{"help", "plan", "foo"}},
		{"help-of-nothing", "", []string{"help", "plann"}},
		{"help-intel", "", []string{"intel", "--help"}},
		{"help-intel-match", "", []string{"intel", "match", "--help"}},
		{"help-intel-match-ask", "", []string{"intel", "match", "ask", "--help"}},
		{"help-intel-match-answer", "", []string{"intel", "match", "answer", "--help"}},
		{"ops-totals", "", []string{"ops", "totals", "operations.json"}},
		{"ops-totals-csv", "", []string{"ops", "totals", "operations.json", "--format=csv"}},
		{"ops-totals-json", "", []string{"ops", "totals", "operations.json", "--format=json"}},
		{"ops-totals-twice", "", []string{"ops", "totals", "operations.json", "operations.json"}},
		{"ops-conflicts", "", []string{"ops", "conflicts", "operations.json", "--separation", "land-land=2000/60"}},
		{"ops-conflicts-answers", "", []string{"ops", "conflicts", "operations.json", "--separation", "land-land=2000/60", "--answers"}},
		{"ops-conflicts-usage", "", []string{"ops", "conflicts", "operations.json", "--separation", "land=2"}},
		{"ops-check", "", []string{"ops", "check", "operations.json", "--border", "line.geojson", "--left", "PE", "--accuracy", "500"}},
		{"ops-check-usage", "", []string{"ops", "check", "operations.json", "--border", "line.geojson"}},
		{"ops-crossings", "", []string{"ops", "crossings", "operations.json", "--border", "line.geojson", "--left", "PE", "--accuracy", "500"}},
		{"ops-clock", "", []string{"ops", "clock", "operations.json"}},
		{"import-usage", "", []string{"import", "sbs", "log.sbs"}},
		{"help-import-radar", "", []string{"import", "radar", "--help"}},
		{"help-ops-conflicts", "", []string{"ops", "conflicts", "--help"}},
		{"help-drill", "", []string{"drill", "--help"}},
		{"help-drill-check", "", []string{"drill", "check", "--help"}},
		{"help-validate", "", []string{"validate", "--help"}},
		{"help-format", "", []string{"format", "--help"}},
		{"help-explain", "", []string{"help", "explain"}},
		{"help-schema", "", []string{"schema", "-h"}},
		{"help-conformance", "", []string{"conformance", "-h"}},
		{"help-conformance-run", "", []string{"conformance", "run", "-h"}},
		{"conformance-answer", `{"case":"x","do":"fly","folder":"","input":{}}`, []string{"conformance", "answer"}},
		{"conformance-no-program", "", []string{"conformance", "run"}},
		{"conformance-level", "", []string{"conformance", "run", "--level", "5", "--", "x"}},
		{"help-schema-diff", "", []string{"schema", "diff", "-h"}},
		{"schema-diff", "", []string{"schema", "diff", "model-old", "model-new"}},
		{"schema-diff-json", "", []string{"schema", "diff", "model-old", "model-new", "--format", "json"}},
		{"schema-diff-back", "", []string{"schema", "diff", "model-new/codes.json", "model-old/codes.json"}},
		{"schema-diff-minor", "", []string{"schema", "diff", "model-old/action.schema.json", "model-minor.schema.json"}},
		{"schema-diff-none", "", []string{"schema", "diff", "model-old", "model-old"}},
		{"schema-diff-apart", "", []string{"schema", "diff", "model-old/codes.json", "model-minor.schema.json"}},
		{"schema-diff-empty", "", []string{"schema", "diff", "golden", "model-old"}},
		{"schema-diff-nowhere", "", []string{"schema", "diff", "model-old", "nowhere"}},
		{"schema-diff-other", "", []string{"schema", "diff", "model-old", "clean.json"}},
		{"schema-diff-usage", "", []string{"schema", "diff", "model-old"}},
		{"help-completion", "", []string{"completion", "--help"}},
		{"usage-no-file", "", []string{"validate"}},
		{"usage-command", "", []string{"validat", "clean.json"}},
		{"usage-flag", "", []string{"validate", "--formt", "json", "clean.json"}},
		{"usage-shorthand", "", []string{"validate", "-z"}},
		{"usage-value", "", []string{"validate", "clean.json", "--format"}},
		{"usage-format", "", []string{"validate", "--format", "xml", "clean.json"}},
		{"usage-max", "", []string{"validate", "--max", "many", "clean.json"}},
		{"usage-profile", "", []string{"validate", "--profile", "exchnge", "clean.json"}},
		{"usage-lang", "", []string{"--lang", "fr", "version"}},
		{"usage-kind", "", []string{"explain", "acton"}},
		{"usage-convert", "", []string{"convert", "parcelas.csv"}},
		{"validate-record", `{"id":"0199a000-0000-7000-8000-000000000031","issuer":"BO-VDSSC","number":1}`, []string{"validate", "-", "--max", "2"}},
		{"validate-table", "parcela;ha\n12;0,3\n", []string{"validate", "-"}},
		{"show-table", "parcela;ha\n12;0,3\n", []string{"show", "-"}},
		{"show-record", `{"id":"0199a000-0000-7000-8000-000000000031","issuer":"BO-VDSSC","number":1}`, []string{"show", "-"}},
		{"show-geojson", `{"type":"FeatureCollection","features":[]}`, []string{"show", "-"}},
		{"show-list", `[{"id":"0199a000-0000-7000-8000-000000000031"}]`, []string{"show", "-"}},
		{"usage-term", "", []string{"explain", "PE-DIRANDO"}},
		{"usage-term-rule", "", []string{"explain", "plan.action.due-before-strat"}},
		{"usage-term-none", "", []string{"explain", "qwertyuiop"}},
		{"usage-member", "", []string{"explain", "action.indicator.unit"}},
		{"usage-too-deep", "", []string{"explain", "action.due.day"}},
		{"usage-two", "", []string{"summary", "clean.json", "broken.json"}},
		{"usage-shell", "", []string{"completion", "fsh"}},
		{"explain-rule-json", "", []string{"explain", "rule", "plan.progress.joint-act", "--format", "json"}},
		{"explain-code", "", []string{"explain", "code", "tlp"}},
		{"explain-code-csv", "", []string{"explain", "code", "tlp", "--format", "csv"}},
		{"explain-code-terms", "", []string{"explain", "code", "reductionkind"}},
		{"explain-includes", "", []string{"explain", "rationalisation-and-eradication"}},
		{"explain-code-json", "", []string{"explain", "code", "tlp", "--format", "json"}},
	})
}

// transcript is a call with a name for its golden files.
type transcript struct {
	name  string
	stdin string
	args  []string
}

// transcripts compares calls in both languages with what once was found good.
func transcripts(t *testing.T, all []transcript) {
	t.Helper()
	for _, test := range all {
		for _, lang := range []string{"es", "en"} {
			t.Run(test.name+"-"+lang, func(t *testing.T) {
				out, err, code := call(lang, test.stdin, test.args...)
				got := fmt.Sprintf("$ mixta %s\n%s", strings.Join(test.args, " "), out)
				if err != "" {
					got += "--- stderr\n" + err
				}
				got += fmt.Sprintf("--- exit %d\n", code)
				golden(t, filepath.Join("golden", test.name+"."+lang+".txt"), got)
			})
		}
	}
}

// A log becomes a file that the program itself finds clean.
func TestImportTracks(t *testing.T) {
	log := "MSG,3,1,1,E94001,1,2022/05/16,09:00:01.500,2022/05/16,09:00:01.600,,9500,,,-13.2,-69.6,,,0,0,0,0\nMSG,3,1\n"
	for _, lang := range []string{"es", "en"} {
		out, stderr, code := call(lang, log, "import", "sbs", "-", "--issuer", "PE-FAP", "--recipient", "BO-COSDEA", "--zone", "-05:00", "--exercise")
		if code != cli.ExitClean || !strings.Contains(stderr, "<stdin>:2: ") || !strings.Contains(out, `"start":"2022-05-16T14:00:01.5Z"`) {
			t.Fatalf("%d %s %s", code, stderr, out)
		}
		if out, stderr, code := call(lang, out, "validate", "-"); code != cli.ExitClean {
			t.Errorf("%d %s %s", code, out, stderr)
		}
	}
}

// golden compares what came out with what once was found good.
func golden(t *testing.T, name, got string) {
	t.Helper()
	if *update {
		if err := os.MkdirAll(filepath.Dir(name), 0o777); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(name, []byte(got), 0o666); err != nil {
			t.Fatal(err)
		}
		return
	}
	want, err := os.ReadFile(name)
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(string(want), got); diff != "" {
		t.Errorf("%s (-want +got; -update writes it anew):\n%s", name, diff)
	}
}

// What grows with the model is looked at for what must be in it.
func TestExplain(t *testing.T) {
	for _, test := range []struct {
		args []string
		want []string
	}{
		{[]string{"explain"}, []string{"meeting ", "action ", "receipt "}},
		{[]string{"explain", "action"}, []string{"indicators", "list of plan.Indicator ≤ 40", "integer 1 … 9999", "plan.action.due-before-start", "plan.action.number-twice", "record.header.version-issuer"}},
		{[]string{"explain", "actions.indicators"}, []string{"action.indicators — list of plan.Indicator ≤ 40, optional", "physicalTarget", "plan.action.target-direction", "record.date.real"}},
		{[]string{"explain", "action.indicators.unit"}, []string{"record.Unit, required", "kg/ha/year"}},
		{[]string{"explain", "action.due"}, []string{"Form: ^(", "record.when.real"}},
		{[]string{"explain", "action.version"}, []string{"record.Version"}},
		{[]string{"explain", "file.envelope", "--format", "csv"}, []string{"member,required,shape,description\r\n", "recipient,true,record.Actor,The recipient.\r\n"}},
		{[]string{"explain", "action.indicators", "--format", "json"}, []string{`"path": "action.indicators.unit"`, `"id": "plan.action.target-direction"`}},
		{[]string{"explain", "plan.action.due-before-start"}, []string{"must not be before start ({1})", "Breaks it:\n"}},
		{[]string{"explain", "json.bom"}, []string{"must start without a byte order mark"}},
		{[]string{"explain", "PE-DIRANDRO"}, []string{"PE-DIRANDRO — code of record.Actor", "interdiction"}},
		{[]string{"explain", "bo-l"}, []string{"BO-L — code of record.Subdivision\n", "La Paz"}},
		{[]string{"explain", "TLP:RED"}, []string{"RED — code of record.TLP"}},
		{[]string{"explain", "/actions/3/indicators/0/unit"}, []string{"action.indicators.unit — record.Unit, required"}},
		{[]string{"explain", "/envelope/sequence"}, []string{"file.envelope.sequence — "}},
		{[]string{"explain", "sender"}, []string{"receipt.sender — field", "file.envelope.sender — field"}},
		{[]string{"explain", "status"}, []string{"progress.status — field", "plan.Status — code list", `"mixta explain NAME"`}},
		{[]string{"explain", "PE"}, []string{"PE — code of record.Actor", "PE — code of record.Country"}},
		{[]string{"explain", "PE", "--format", "json"}, []string{`"is": "code"`, `"list": "record.Country"`}},
		{[]string{"explain", "plan"}, []string{"Fields (* required)", "Of the same name\n", "action.plan — field"}},
		{[]string{"explain", "rule", "plan.action.due-before-start"}, []string{"no debe ser anterior al inicio ({1})", "must not be before start ({1})", "overdue from the first day", "Breaks it:\n", `"due":"2022-10"`, "Keeps it:\n", `"due":"2023-06-30"`, "^~~~~"}},
		{[]string{"explain", "rule"}, []string{"json.syntax", "shape.required", "plan.statistic.source"}},
		{[]string{"explain", "code"}, []string{"record.Actor", "plan.Status"}},
		{[]string{"explain", "code", "agency"}, []string{"BO-FELCN", "PE-DIRANDRO", "open list"}},
		{[]string{"explain", "code", "plan.status", "--format", "json"}, []string{`"code": "fulfilled"`}},
		{[]string{"schema", "action"}, []string{`"$schema": "https://json-schema.org/draft/2020-12/schema"`, "/en/action.schema.json"}},
		{[]string{"schema"}, []string{"/en/file.schema.json"}},
		{[]string{"version"}, []string{"model " + mixta.Version}},
		{[]string{"--help"}, []string{"validate", "explain", "mixta COMMAND --help"}},
		{[]string{"completion", "bash"}, []string{"__start_mixta"}},
		{[]string{"completion", "powershell"}, []string{"Register-ArgumentCompleter"}},
	} {
		t.Run(strings.Join(test.args, "_"), func(t *testing.T) {
			out, err, code := call("en", "", test.args...)
			if code != cli.ExitClean || err != "" {
				t.Errorf("exit %d, stderr %q", code, err)
			}
			for _, want := range test.want {
				if !strings.Contains(out, want) {
					t.Errorf("no %q in:\n%s", want, out)
				}
			}
		})
	}
}

// Every kind, rule and code list can be explained, in both languages and every
// format.
func TestExplainsAll(t *testing.T) {
	if testing.Short() {
		t.Skip("long, and nothing in it runs at the same time")
	}
	var all [][]string
	for _, name := range append(column(t, 0, "explain"), "file") {
		all = append(all, []string{"explain", name})
	}
	for _, id := range column(t, 0, "explain", "rule") {
		all = append(all, []string{"explain", "rule", id})
	}
	for _, list := range listNames(t) {
		all = append(all, []string{"explain", "code", list})
	}
	for _, word := range slices.Concat(column(t, 0, "explain", "rule"), listNames(t)) {
		if out, err, code := call("es", "", "explain", word); code != cli.ExitClean || err != "" || out == "" {
			t.Errorf("%s: exit %d, %s", word, code, err)
		}
	}
	ways := [][2]string{{"es", "text"}, {"en", "text"}, {"es", "json"}, {"en", "csv"}, {"en", "json"}, {"es", "csv"}}
	for i, args := range all {
		for _, way := range [][2]string{ways[0], ways[1+i%5]} {
			if out, err, code := call(way[0], "", append(args, "--format", way[1])...); code != cli.ExitClean || err != "" || out == "" {
				t.Errorf("%s in %s as %s: exit %d, %s", args, way[0], way[1], code, err)
			}
		}
	}
}

// column returns a column of the table that a command prints.
func column(t *testing.T, i int, args ...string) (all []string) {
	t.Helper()
	out, stderr, code := call("en", "", append(args, "--format", "csv")...)
	rows, err := csv.NewReader(strings.NewReader(out)).ReadAll()
	if code != cli.ExitClean || err != nil {
		t.Fatalf("%v: exit %d, %s, %v", args, code, stderr, err)
	}
	for _, row := range rows[1:] {
		all = append(all, row[i])
	}
	return all
}

// listNames returns the names of the code lists; where two have one name, their
// types.
func listNames(t *testing.T) []string {
	names, typed := column(t, 0, "explain", "code"), column(t, 1, "explain", "code")
	for i, name := range names {
		if len(mixta.Codes(name)) > 1 {
			names[i] = typed[i]
		}
	}
	return names
}

// Every command has help of its own in both languages, with one real example.
func TestHelp(t *testing.T) {
	spanish, english := &cli.App{Lang: "es"}, &cli.App{Lang: "en"}
	es, en := spanish.Root(groups...).Commands(), english.Root(groups...).Commands()
	for i := range es {
		for k, c := range es[i].Commands() {
			if d := en[i].Commands()[k]; c.Short == d.Short || c.Long == d.Long || len(strings.TrimSpace(c.Example)) < 10 {
				t.Errorf("%s: %q, %q, %q", c.CommandPath(), c.Short, d.Short, c.Example)
			}
		}
		if c, d := es[i], en[i]; c.Short == d.Short || len(strings.TrimSpace(c.Example)) < 10 {
			t.Errorf("%s: %q, %q, %q", c.CommandPath(), c.Short, d.Short, c.Example)
		}
	}
}

// The files that the examples of the help name are there.
func TestHelpFiles(t *testing.T) {
	var walk func(c *cobra.Command)
	walk = func(c *cobra.Command) {
		for _, word := range strings.Fields(c.Example) {
			if strings.HasPrefix(word, "examples/") {
				if found, err := filepath.Glob(filepath.Join("..", "..", word)); err != nil || len(found) == 0 {
					t.Errorf("%s: the example names %s, which is not there", c.CommandPath(), word)
				}
			}
		}
		for _, d := range c.Commands() {
			walk(d)
		}
	}
	walk((&cli.App{Lang: "en"}).Root(groups...))
}

func TestSchemaFolder(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "new")
	if out, err, code := call("es", "", "schema", "--out", dir); code != cli.ExitClean {
		t.Fatalf("exit %d: %s%s", code, out, err)
	}
	for _, k := range append(column(t, 0, "explain"), "file") {
		got, err := os.ReadFile(filepath.Join(dir, k+".schema.json"))
		if err != nil || !bytes.Equal(got, mixta.Schema(k, "es")) {
			t.Errorf("%s: %v", k, err)
		}
	}
}

func TestConformanceFolder(t *testing.T) {
	if testing.Short() {
		t.Skip("long, and nothing in it runs at the same time")
	}
	dir := filepath.Join(t.TempDir(), "kit")
	if out, err, code := call("en", "", "conformance", "--out", dir); code != cli.ExitClean {
		t.Fatalf("exit %d: %s%s", code, out, err)
	}
	files, err := conformance.Files()
	if err != nil || len(files) < 470 {
		t.Fatal(len(files), err)
	}
	for name, want := range files {
		if got, err := os.ReadFile(filepath.Join(dir, name)); err != nil || !bytes.Equal(got, want) {
			t.Errorf("%s: %v", name, err)
		}
	}
	if out, _, _ := call("en", "", "conformance"); out != string(conformance.Manifest()) {
		t.Error("without --out it does not print the manifest")
	}
}

// TestExamplesDiffer: of each rule that has both, the example that breaks it is
// not the one that keeps it, and none drives the terminal.
func TestExamplesDiffer(t *testing.T) {
	both := 0
	for _, id := range column(t, 0, "explain", "rule") {
		out, _, _ := call("en", "", "explain", "rule", id)
		_, examples, _ := strings.Cut(out, "Breaks it:")
		broken, kept, has := strings.Cut(examples, "Keeps it:")
		if strings.TrimSpace(broken) == strings.TrimSpace(kept) && has || strings.Count(out, "\ufffd") > 4 {
			t.Errorf("%s:\n%s", id, out)
		}
		if has {
			both++
		}
	}
	if both < 100 {
		t.Errorf("only %d", both)
	}
}

// TestNeededFlagsInUsage: how a command is called tells what it cannot do without.
func TestNeededFlagsInUsage(t *testing.T) {
	for _, want := range []string{
		"release FILE --from ACTOR --to ACTOR", "sign FILE… --key FILE", "open [FILE] --key FILE", "verify FILE… --trust FILE", "keys add ENTRY --trust FILE",
		"seal [FILE] --to RECIPIENTS", "keys seal --out FILE", "keys new --actor ACTOR --out FILE", "keys revoke KEY --trust FILE --at INSTANT --reason REASON",
		"withdraw STATE ID --reason REASON", "import csv FILE --into FILE", "import geojson FILE --into FILE", "crops sample FILE --seed SEED",
	} {
		words := strings.Fields(want)
		args := words[:slices.IndexFunc(words, func(w string) bool { return strings.ToLower(w) != w || strings.HasPrefix(w, "-") })]
		if out, _, _ := call("en", "", append(slices.Clone(args), "--help")...); !strings.Contains(out, "mixta "+want+" [") {
			t.Errorf("%s is not in:\n%s", want, out)
		}
	}
}
