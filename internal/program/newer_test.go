package program_test

import (
	"bytes"
	"errors"
	"fmt"
	"runtime"
	"strings"
	"testing"

	"github.com/comision-mixta/mixta"
	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/conformance"
	"github.com/comision-mixta/mixta/plan"
	"github.com/comision-mixta/mixta/record"
)

// newer returns a file of a newer minor version with a member in a list, in
// the last item of three, and one in a list in a list, in the second of three.
func newer(t *testing.T) *mixta.File {
	t.Helper()
	return clean(t, `"mixta":"1.0"`, `"mixta":"1.1"`,
		`{"side":"PE","agency":"PE-MARINA","role":"support"}`, `{ "side":"PE","phone":"of PE-MARINA", "agency":"PE-MARINA","role":"support"}`,
		`"financialTargets":[{"side":"BO","money":{"amount":12500.5,"currency":"BOB"}}]`,
		`"financialTargets":[{"side":"BO","money":{"amount":1.0,"currency":"BOB"}},{"side":"BO","money":{"amount":2e0,"currency":"BOB"},"note":"of two"},{"side":"BO","money":{"amount":3,"currency":"BOB"}}]`)
}

// TestNewerItem: a member of a newer version stays with the item that it came
// in, or is told to be lost.
func TestNewerItem(t *testing.T) {
	const phone, note = "file.newer-lost /responsible/2/phone", "file.newer-lost /indicators/0/financialTargets/1/note"
	for _, c := range []struct {
		what   string
		change func(*plan.Action)
		lost   string
	}{
		{"nothing", func(*plan.Action) {}, ""},
		{"a member of the record", func(a *plan.Action) { a.Number = 7 }, ""},
		{"another item", func(a *plan.Action) { a.Responsible[0].Role = ""; a.Indicators[1].Unit = record.Gram }, ""},
		{"the item replaced", func(a *plan.Action) { a.Responsible[2] = plan.Responsible{Side: record.PE, Agency: "PE-SUNAT"} }, phone},
		{"items exchanged", func(a *plan.Action) { r := a.Responsible; r[1], r[2] = r[2], r[1] }, phone},
		{"an item removed", func(a *plan.Action) { a.Responsible = a.Responsible[:2] }, phone},
		{"an item added", func(a *plan.Action) {
			a.Responsible = append(a.Responsible, plan.Responsible{Side: record.PE, Agency: "PE-SUNAT"})
		}, phone},
		{"an item removed further in", func(a *plan.Action) {
			x := &a.Indicators[0]
			x.FinancialTargets = x.FinancialTargets[1:]
		}, note},
		{"the list removed further in", func(a *plan.Action) { a.Indicators[0].FinancialTargets = nil }, note},
		{"items around it exchanged", func(a *plan.Action) { x := a.Indicators; x[0], x[1] = x[1], x[0] }, note},
	} {
		f := newer(t)
		c.change(&f.Actions[0])
		var b bytes.Buffer
		got, err := "", f.Write(&b)
		var invalid *check.InvalidError
		if errors.As(err, &invalid) {
			got = broken(invalid.Report)
		}
		if got != c.lost || (err == nil) != (c.lost == "") {
			t.Errorf("%s changed: %q, want %q (%v)", c.what, got, c.lost, err)
		}
		if c.lost == "" && (!bytes.Contains(b.Bytes(), []byte(`"role":"support","phone":"of PE-MARINA"}`)) ||
			!bytes.Contains(b.Bytes(), []byte(`"amount":2,"currency":"BOB"},"note":"of two"}`))) {
			t.Errorf("%s changed: written %s", c.what, &b)
		}
	}
}

// TestNewerLongName: what a member of a newer version takes grows with the
// length of its name, not with its square.
func TestNewerLongName(t *testing.T) {
	name := strings.Repeat("a", 2<<20)
	var before, after runtime.MemStats
	runtime.ReadMemStats(&before)
	f := clean(t, `"mixta":"1.0"`, `"mixta":"1.1"`, `"number":1,"area"`, `"number":1,"`+name+`":0,"area"`)
	var b bytes.Buffer
	if err := f.Write(&b); err != nil {
		t.Fatal(err)
	}
	if !bytes.Contains(b.Bytes(), []byte(name)) {
		t.Error("the member is lost")
	}
	runtime.ReadMemStats(&after)
	if used := after.TotalAlloc - before.TotalAlloc; used > 100*uint64(len(name)) {
		t.Errorf("%d bytes allocated for a name of %d", used, len(name))
	}
}

// TestLongKey: what stands under a long name that is none takes no space for
// that name again and again.
func TestLongKey(t *testing.T) {
	b, err := conformance.Base("plan")
	if err != nil {
		t.Fatal(err)
	}
	var members strings.Builder
	for i := range 1000 {
		fmt.Fprintf(&members, `"x%d":0,`, i)
	}
	for _, version := range []string{"1.0", "1.1"} {
		for length, want := range map[int]bool{200: true, 100_000: false} {
			text := strings.Replace(string(b), `"mixta":"1.0"`, `"mixta":"`+version+`"`, 1)
			text = strings.Replace(text, `"markings":{"policies"`, `"markings":{"`+strings.Repeat("a", length)+`":{`+members.String()+`"tlp":"RED"},"policies"`, 1)
			_, r, err := mixta.ReadReport(strings.NewReader(text))
			if err != nil {
				t.Fatal(err)
			}
			told, inside := false, false
			for _, f := range r.Findings {
				told = told || f.Rule.ID == "shape.propertyNames"
				inside = inside || strings.Contains(f.Pointer, "aaaa/x")
			}
			if !told || inside != want {
				t.Errorf("%s, a name of %d bytes: told %t, looked into %t", version, length, told, inside)
			}
		}
	}
}
