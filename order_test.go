package mixta_test

import (
	"fmt"
	"runtime"
	"slices"
	"strings"
	"testing"

	"github.com/go-json-experiment/json"
	"github.com/go-json-experiment/json/jsontext"

	"github.com/comision-mixta/mixta"
	"github.com/comision-mixta/mixta/check"
)

// TestUnsoundIsNotHeld: a record with an error of shape is held against no
// other.
func TestUnsoundIsNotHeld(t *testing.T) {
	for _, row := range []struct{ base, old, new, rule string }{
		{"crops", `"class":"coca-production","cover":"mixed"`, `"cover":"mixed"`, "shape.required"},
		{"plan", `"number":2,"area"`, `"number":"2","area"`, "shape.type"},
		{"ops", `"actNumber":"ACTA-77"`, `"actNo":"ACTA-77"`, "shape.additionalProperties"},                                         // a seizure that both reported
		{"ops", jointLine, jointMore + strings.Replace(second, `"summary"`, `"summery"`, 1), "shape.additionalProperties.spelling"}, // a result that the joint one counts
	} {
		found := validate(t, change(t, clean(t, row.base), row.old, row.new))
		if len(found) != 1 || found[0].Rule != row.rule {
			t.Errorf("%s: found %+v, want one of %s", row.base, found, row.rule)
		}
	}
}

const (
	jointLine = `"quantity":{"value":538.4,"unit":"kg"}}],"joint":true}`
	jointMore = `"quantity":{"value":548.4,"unit":"kg"}}],"joint":true},` // 10 kg more, as the second result of BO has them
	second    = `{"id":"0e5a1000-0000-4000-8000-000000000063","version":{"BO-FELCN":1},"issuer":"BO-FELCN","issued":"2022-06-30T12:00:00-04:00","marking":{"tlp":"AMBER","releasable":["BO","PE"]},"exercise":true,"operation":"0e5a1000-0000-4000-8000-000000000010","of":["BO"],"period":{"from":"2022-06-16","to":"2022-06-17"},"lines":[{"substance":"cocaine-base","quantity":{"value":10,"unit":"kg"}}],"summary":{"es":"Inventado."}}`
)

// TestUnsoundHidesNoOther: a record with an error of shape hides nothing that
// does not depend on it.
func TestUnsoundHidesNoOther(t *testing.T) {
	if found := validate(t, change(t, clean(t, "ops"), jointLine, jointMore+second)); len(found) > 0 {
		t.Fatalf("found %+v", found)
	}
	for _, row := range []struct{ base, old, new, rule, unsound, with string }{
		{"plan", `"agreed":2`, `"agreed":3`, "plan.plan.agreed", `"session":"ordinary"`, `"session":7`},
		{"ops", `"value":538.4`, `"value":548.4`, "ops.result.joint-differs", `"callsign":"CP0000"`, `"callsign":7`},
	} {
		text := change(t, clean(t, row.base), row.old, row.new)
		var rules []string
		for _, o := range validate(t, change(t, text, row.unsound, row.with)) {
			rules = append(rules, o.Rule)
		}
		if slices.Sort(rules); len(rules) != 2 || rules[0] != row.rule {
			t.Errorf("%s: found %v, want %s and one more", row.base, rules, row.rule)
		}
	}
}

// TestUnmetReferences: records whose references are to earlier files need a few
// bytes each, and all that is found is counted.
func TestUnmetReferences(t *testing.T) {
	const records = 50_000
	line := func(i int) string {
		return fmt.Sprintf(`{"id":"0199a000-0000-7000-8000-%012x","version":{"BO-VDSSC":1},"issuer":"BO-VDSSC","issued":"2022-10-01T18:00:00-04:00","marking":{"tlp":"CLEAR"},"action":"0199a000-0000-7000-8000-000000000031","asOf":"2023-01-31","status":"ongoing"}`, 4096+i)
	}
	head := `{"mixta":"1.0","envelope":{"id":"0199a000-0000-7000-8000-000000000001","sender":"BO-VDSSC","recipient":"PE-DEVIDA","issued":"2022-10-03T09:00:00-04:00","sequence":2,"previous":"sha256:` + strings.Repeat("0", 64) + `","marking":{"tlp":"CLEAR"}},"progress":[`
	var b strings.Builder
	b.WriteString(head)
	for i := range records {
		if i > 0 {
			b.WriteString(",")
		}
		b.WriteString(line(i))
	}
	b.WriteString("]}")
	text := b.String()
	var before, after runtime.MemStats
	rd := mixta.NewReader(strings.NewReader(text))
	n := 0
	for range rd.Entries() {
		if n++; n == 20_000 {
			runtime.GC()
			runtime.ReadMemStats(&before)
		}
	}
	runtime.GC()
	runtime.ReadMemStats(&after)
	if report := rd.Report(); report.Count(check.Info) != records {
		t.Errorf("%d counted, want %d", report.Count(check.Info), records)
	}
	if grown := int64(after.HeapAlloc) - int64(before.HeapAlloc); grown > 250*(records-20_000) {
		t.Errorf("%d bytes a record", grown/(records-20_000))
	}
	runtime.KeepAlive(rd)
}

// TestAppendNewer: what a newer version has in either file stays.
func TestAppendNewer(t *testing.T) {
	file := func(members string) *mixta.File {
		return read(t, `{"mixta":"1.1","envelope":{"id":"0199a000-0000-7000-8000-000000000001","sender":"BO-VDSSC","recipient":"PE-DEVIDA","issued":"2022-10-03T09:00:00-04:00","marking":{"tlp":"CLEAR"}},`+members+`}`)
	}
	f := file(`"inspections":[1],"seal":"a"`)
	f.Mixta = "1.0"
	f.Append(file(`"inspections":[2],"seal":"b","widgets":{}`))
	text := write(t, f)
	var got map[string]jsontext.Value
	if err := json.Unmarshal([]byte(text), &got); err != nil {
		t.Fatal(err)
	}
	for name, want := range map[string]string{"inspections": "[1,2]", "seal": `"a"`, "widgets": "{}", "mixta": `"1.1"`} {
		if string(got[name]) != want {
			t.Errorf("%s is %s, want %s", name, got[name], want)
		}
	}
}

// TestFindingsAlone: a finding keeps nothing of its record's text but what it says.
func TestFindingsAlone(t *testing.T) {
	const records, each = 60_000, 300
	var b strings.Builder
	b.WriteString(`{"mixta":"1.0","envelope":{"id":"0199a000-0000-7000-8000-000000000001","sender":"BO-VDSSC","recipient":"PE-DEVIDA","issued":"2022-10-03T09:00:00-04:00","sequence":1,"marking":{"tlp":"CLEAR"}},"progress":[`)
	for i := range records {
		status, action := "ongoing", 1
		switch i % each {
		case 0:
			status = "unknown"
		case each / 2:
			action = 2 // is not there
		}
		fmt.Fprintf(&b, `{"id":"0199a000-0000-7000-8000-%012x","version":{"BO-VDSSC":1},"issuer":"BO-VDSSC","issued":"2022-10-01T18:00:00-04:00","marking":{"tlp":"CLEAR"},"action":"0199a000-0000-7000-9000-%012d","scope":"BO","asOf":"2023-01-31","status":%q},`+"\n", 4096+i, action, status)
	}
	text := strings.TrimSuffix(b.String(), ",\n") + `],"actions":[{"id":"0199a000-0000-7000-9000-000000000001"}]}`
	var before, after runtime.MemStats
	runtime.GC()
	runtime.ReadMemStats(&before)
	report, err := mixta.Validate(strings.NewReader(text))
	if err != nil {
		t.Fatal(err)
	}
	runtime.GC()
	runtime.ReadMemStats(&after)
	if n := len(report.Findings); n < 2*records/each {
		t.Fatalf("%d findings", n)
	}
	if kept := int64(after.HeapAlloc) - int64(before.HeapAlloc); kept > 3<<10*int64(len(report.Findings)) {
		t.Errorf("%d bytes a finding", kept/int64(len(report.Findings)))
	}
	runtime.KeepAlive(text)
	runtime.KeepAlive(report)
}
