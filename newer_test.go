package mixta_test

import (
	"bytes"
	"errors"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/comision-mixta/mixta"
	"github.com/comision-mixta/mixta/check"
)

func errorsAs(err error, target any) bool { return errors.As(err, target) }

// newer is the clean file as a later minor version might write it.
func newer(t *testing.T) string {
	text := clean(t, "plan")
	for _, c := range [][2]string{
		{`"mixta":"1.0"`, `"mixta":"1.7"`},
		{`"sequence":2,`, `"sequence":2,"urgent":true,"route":{"via":["a","b"]},`},                                        // in the envelope
		{`"subject":{"es":"Plan operativo 2022–2023"`, `"subject":{"xx":"plan","es":"Plan operativo 2022–2023"`},          // in an object in it
		{`"number":1,"area"`, `"number":1,"costs":{"BO":[1.50,2e2]},"a/b~c":null,"area"`},                                 // in a record
		{`{"side":"PE","agency":"PE-MARINA"`, `{"side":"PE","unit":"Puno","agency":"PE-MARINA"`},                          // in a list of it
		{`"money":{"amount":12500.5,"currency":"BOB"}`, `"money":{"amount":12500.5,"currency":"BOB","rate":[6.86,null]}`}, // in a list in a list
		{`"tables":[{"number":1,`, `"tables":[{"number":1,"chair":"BO",`},
		{`[-68.5,-14.72]`, `[-68.5,-14.72],"datum":"WGS 84"`},
		{`"kind":"statistic"`, `"kind":"statistic","notified":["PE"]`},
		{"\n\"receipts\":", "\n\"inspections\":[{\"id\":1,\"marking\":{\"tlp\":\"RED\"}}],\n\"receipts\":"}, // a kind
		{"\n\"withdrawals\":", "\n\"conflicts\":{\"inspections\":[{\"id\":2}],\"meetings\":[" +
			strings.Replace(meeting, `"session"`, `"weather":"rain","session"`, 1) + "," + meeting + "]},\"proposals\":{\"inspections\":[]},\n\"withdrawals\":"},
		{`"column":300}]}` + "\n]}", `"column":300}]}` + "\n],\n\"\":{}}"},
	} {
		text = change(t, text, c[0], c[1])
	}
	return text
}

const meeting = `{"id":"0199a000-0000-7000-8000-000000000090","version":{"BO-VDSSC":1},"issuer":"BO-VDSSC","issued":"2022-10-01T18:00:00-04:00","marking":{"tlp":"CLEAR"},"session":"technical","held":"2022"}`

// TestNewerMinor: nothing of a file by a newer minor version is lost.
func TestNewerMinor(t *testing.T) {
	text := newer(t)
	f, report, err := mixta.ReadReport(strings.NewReader(text))
	if err != nil {
		t.Fatal(err)
	}
	for _, o := range ones(report) {
		if o.Severity != "warning" || o.Rule != "file.newer-member" && o.Rule != "file.newer-minor" {
			t.Errorf("found %+v", o)
		}
	}
	if n := report.Count(check.Warning); n != 16 {
		t.Errorf("%d warnings, want 16: %+v", n, ones(report))
	}
	out := write(t, f)
	if diff := cmp.Diff(values(t, text), values(t, out), sorted); diff != "" {
		t.Errorf("(-read +written):\n%s", diff)
	}
	if again := write(t, read(t, out)); again != out {
		t.Errorf("written otherwise the second time:\n%s", cmp.Diff(out, again))
	}
	for _, exact := range []string{`"costs":{"BO":[1.50,2e2]}`, `"rate":[6.86,null]`, `"a/b~c":null`} {
		if !strings.Contains(out, exact) {
			t.Errorf("%s is not kept as it came", exact)
		}
	}
}

// sorted compares the versions in conflict, which are written sorted, as sets.
var sorted = cmp.FilterPath(func(p cmp.Path) bool {
	return strings.HasSuffix(p.GoString(), `["conflicts"].(map[string]any)["meetings"].([]any)`)
},
	cmp.Comparer(func(a, b any) bool {
		x, y := a.([]any), b.([]any)
		return cmp.Equal(x, y) || cmp.Equal(x, []any{y[1], y[0]})
	}))

// TestNewerMany: however many members a newer version has, all are kept.
func TestNewerMany(t *testing.T) {
	var members strings.Builder
	for i := range 1000 {
		members.WriteString(`"m` + strings.Repeat("x", i) + `":1,`)
	}
	text := change(t, newer(t), `"number":2,"area"`, `"number":2,`+members.String()+`"area"`)
	f := read(t, text)
	if diff := cmp.Diff(values(t, text), values(t, write(t, f)), sorted); diff != "" {
		t.Error("lost")
	}
}

// TestNewerLost: a member of a newer version that would end up in another item
// of a list is an error in writing, never dropped.
func TestNewerLost(t *testing.T) {
	for what, change := range map[string]func(*mixta.File){
		"an item added": func(f *mixta.File) {
			f.Actions[0].Responsible = append(f.Actions[0].Responsible, f.Actions[0].Responsible[1])
		},
		"an item removed": func(f *mixta.File) { f.Actions[0].Responsible = f.Actions[0].Responsible[:2] },
		"the list gone":   func(f *mixta.File) { f.Actions[0].Responsible = nil },
		"the object gone": func(f *mixta.File) { f.Statistics[0].Place.Point = nil; f.Statistics[0].Place.Accuracy = nil },
	} {
		f := read(t, newer(t))
		change(f)
		var b bytes.Buffer
		err := f.Write(&b)
		var invalid *check.InvalidError
		if !errors.As(err, &invalid) || b.Len() > 0 {
			t.Errorf("%s: error %v, %d bytes written", what, err, b.Len())
			continue
		}
		if got := invalid.Report.Findings[0].Rule.ID; got != "file.newer-lost" {
			t.Errorf("%s: %s", what, got)
		}
	}
	f := read(t, newer(t))
	f.Actions[0].Number = 7 // a change elsewhere is none of its business
	write(t, f)
}
