package waiver_test

import (
	"bytes"
	"slices"
	"strings"
	"testing"

	"github.com/comision-mixta/mixta"
	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/conformance"
	"github.com/comision-mixta/mixta/exchange/waiver"
	"github.com/comision-mixta/mixta/record"
)

// waivers is a file with one waiver.
func waivers(rule, where string) string {
	return `{"mixtaWaivers":"1.0","id":"0199f000-0000-7000-8000-000000000002","issuer":"BO-VDSSC","issued":"2023-01-02T09:00:00-04:00","waivers":[{"rule":"` + rule +
		`",` + where + `"reason":{"es":"El sistema antiguo no lo guarda.","en":"The old system does not keep it."},"authority":{"actor":"BO-VDSSC"},"until":"2023-06-30"}]}`
}

// broken is the report on a case of the kit that breaks the rule.
func broken(t testing.TB, rule string) check.Report {
	for _, c := range conformance.Changes() {
		if c.Rule == rule && c.Profile == check.Exchange {
			b, err := c.File()
			if err != nil {
				t.Fatal(err)
			}
			report, err := mixta.Validate(bytes.NewReader(b))
			if err != nil {
				t.Fatal(err)
			}
			return report
		}
	}
	t.Fatalf("no case of %s", rule)
	return check.Report{}
}

func TestApply(t *testing.T) {
	const rule = "crops.reduction.share" // in reductions/0, of BO-VDSSC
	const id = "0199b000-0000-7000-8000-000000000070"
	for name, c := range map[string]struct {
		where, day string
		waived     int
		told       string
	}{
		"by its id":         {`"record":"` + id + `",`, "2023-06-30", 1, ""},
		"by kind":           {`"kind":"reduction",`, "2023-01-01", 1, ""},
		"by issuer":         {`"of":"BO-VDSSC",`, "2023-01-01", 1, ""},
		"by all":            {`"record":"` + id + `","kind":"reduction","of":"BO-VDSSC",`, "2023-01-01", 1, ""},
		"of another kind":   {`"kind":"survey","of":"BO-VDSSC",`, "2023-01-01", 0, "waiver.unused"},
		"of another issuer": {`"kind":"reduction","of":"PE-DEVIDA",`, "2023-01-01", 0, "waiver.unused"},
		"of another record": {`"record":"0199b000-0000-7000-8000-000000000071",`, "2023-01-01", 0, "waiver.unused"},
		"the day after":     {`"kind":"reduction",`, "2023-07-01", 0, "waiver.expired"},
	} {
		w, report := waiver.Parse([]byte(waivers(rule, c.where)))
		if !report.OK() {
			t.Fatalf("%s: %v", name, report.Err())
		}
		found := broken(t, rule)
		errors, all := found.Count(check.Error), len(found.Findings)
		use := w.On(record.Date(c.day))
		use.Apply(&found)
		if got := found.Waived(); got != c.waived || found.Count(check.Error) != errors-c.waived || len(found.Findings) != all {
			t.Errorf("%s: %d waived, %d errors of %d, %d of %d findings", name, got, found.Count(check.Error), errors, len(found.Findings), all)
		}
		if c.waived > 0 && !strings.Contains(found.Findings[slices.IndexFunc(found.Findings, func(f check.Finding) bool { return f.Waived.ES != "" })].Waived.ES, "dispensado por BO-VDSSC hasta el 2023-06-30: El sistema") {
			t.Errorf("%s: it is not said why", name)
		}
		told := ""
		for _, f := range use.Report().Findings {
			told += f.Rule.ID
		}
		if told != c.told {
			t.Errorf("%s: %q is told of the waiver, want %q", name, told, c.told)
		}
	}
}

// TestNever: in every case of the kit, whatever is waived, what makes a file unreadable or
// protects somebody counts on.
func TestNever(t *testing.T) {
	for _, r := range mixta.Rules() {
		_, report := waiver.Parse([]byte(waivers(r.ID, `"of":"BO-VDSSC",`)))
		refused := slices.ContainsFunc(report.Findings, func(f check.Finding) bool { return f.Rule.ID == "waiver.never" })
		family, _, _ := strings.Cut(r.ID, ".")
		if must := family == "json" || family == "shape" || family == "file" || r.Private; must && !refused && family != "intel" {
			t.Errorf("%s may be waived", r.ID)
		}
		if refused == waiver.May(r.ID) {
			t.Errorf("%s: refused %v", r.ID, refused)
		}
	}
	for _, id := range []string{"intel.person.marking", "intel.person.minor", "record.marking.nobody", "record.markings.higher", "file.not-releasable", "intel.statement.wider", "intel.subject.retention-past"} {
		if waiver.May(id) {
			t.Errorf("%s may be waived", id)
		}
	}
	if _, report := waiver.Parse([]byte(waivers("crops.reduction.share", ""))); report.OK() {
		t.Error("a waiver for everything")
	}
}

// TestForged: a waiver that was not parsed waives none of these either.
func TestForged(t *testing.T) {
	found := broken(t, "shape.required")
	w := &waiver.Waivers{Waivers: []waiver.Waiver{{Rule: "shape.required", Kind: "progress", Until: "2999-12-31"}, {Rule: "shape.required", Until: "2999-12-31"}}}
	w.On("2023-01-01").Apply(&found)
	if found.Waived() > 0 {
		t.Error("waived")
	}
}

func FuzzParse(f *testing.F) {
	f.Add([]byte(waivers("crops.reduction.share", `"kind":"reduction",`)))
	f.Add([]byte(waivers("json.syntax", "")))
	found := broken(f, "crops.reduction.share")
	f.Fuzz(func(t *testing.T, b []byte) {
		w, report := waiver.Parse(b)
		if !report.OK() {
			return
		}
		text, err := w.Bytes()
		if err != nil {
			t.Fatalf("what was read cannot be written: %v", err)
		}
		if _, report := waiver.Parse(text); !report.OK() {
			t.Fatal("what was written cannot be read")
		}
		r := found
		r.Findings = slices.Clone(r.Findings)
		use := w.On("2023-01-01")
		use.Apply(&r)
		for _, f := range r.Findings {
			if f.Waived != (check.Text{}) && !waiver.May(f.Rule.ID) {
				t.Fatal(f.Rule.ID)
			}
		}
		use.Report()
	})
}
