package program_test

import (
	"bytes"
	"strings"
	"testing"

	"github.com/comision-mixta/mixta"
	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/conformance"
	"github.com/comision-mixta/mixta/plan"
	"github.com/comision-mixta/mixta/record"
)

// clean reads the clean file of package plan, with pieces of its text replaced.
func clean(t *testing.T, changes ...string) *mixta.File {
	t.Helper()
	b, err := conformance.Base("plan")
	if err != nil {
		t.Fatal(err)
	}
	text := string(b)
	for i := 0; i < len(changes); i += 2 {
		if n := strings.Count(text, changes[i]); n != 1 {
			t.Fatalf("%q stands %d times", changes[i], n)
		}
		text = strings.Replace(text, changes[i], changes[i+1], 1)
	}
	f, err := mixta.Read(strings.NewReader(text))
	if err != nil {
		t.Fatal(err)
	}
	return f
}

// broken returns the rules broken and where, on one line.
func broken(r check.Report) string {
	var all []string
	for _, f := range r.Findings {
		if f.Severity == check.Error {
			all = append(all, f.Rule.ID+" "+f.Pointer)
		}
	}
	return strings.Join(all, ", ")
}

// TestNoValue: what is to be a JSON value and is none is neither written as one
// nor as several.
func TestNoValue(t *testing.T) {
	for _, text := range []string{`{"a": 1,}`, ``, ` `, `1,"x":2`, `1}`, `[1`, `1 2`, `nul`, `'a'`, `?`, `"a`, "\ufeff1", `1,"bo.other":{}`} {
		a := &clean(t).Actions[0]
		a.Extensions = record.Extensions{"bo.gob.felcn": record.Raw(text)}
		if got := broken(a.Validate()); got != "json.syntax /extensions/bo.gob.felcn" {
			t.Errorf("%q: found %q", text, got)
		}
		f := mixta.File{Envelope: clean(t).Envelope}
		f.Actions = []plan.Action{*a}
		var b bytes.Buffer
		if err := f.Write(&b); err == nil || b.Len() > 0 {
			t.Errorf("%q: error %v, written %s", text, err, &b)
		}
	}
	for _, text := range []string{`null`, ` {"a" : "\" ,"} `, `-0`} {
		a := &clean(t).Actions[0]
		a.Extensions = record.Extensions{"bo.gob.felcn": record.Raw(text)}
		if got := broken(a.Validate()); got != "" {
			t.Errorf("%q: found %q", text, got)
		}
	}
}
