package mixta_test

import (
	"bytes"
	"errors"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/comision-mixta/mixta"
	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/conformance"
	"github.com/comision-mixta/mixta/record"
)

// records returns the records of a clean file of the kit, and its envelope.
func records(t *testing.T, base string) (mixta.Envelope, []mixta.Record) {
	t.Helper()
	b, err := conformance.Base(base)
	if err != nil {
		t.Fatal(err)
	}
	rd := mixta.NewReader(bytes.NewReader(b))
	var all []mixta.Record
	for r := range rd.Records() {
		all = append(all, r)
	}
	return rd.Envelope(), all
}

func TestWriterWritesWhatFileWrites(t *testing.T) {
	b, err := conformance.Base("crops")
	if err != nil {
		t.Fatal(err)
	}
	file, err := mixta.Read(bytes.NewReader(b))
	if err != nil {
		t.Fatal(err)
	}
	var want, got bytes.Buffer
	if err := file.Write(&want); err != nil {
		t.Fatal(err)
	}
	e, all := records(t, "crops")
	w := mixta.NewWriter(&got, e)
	for _, r := range all {
		if err := w.Put(r); err != nil {
			t.Fatal(err)
		}
	}
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(want.String(), got.String()); diff != "" {
		t.Errorf("(-File +Writer):\n%s", diff)
	}
}

func TestWriterRefuses(t *testing.T) {
	invalid := func(err error, id string) bool {
		var v *check.InvalidError
		return errors.As(err, &v) && slices.ContainsFunc(v.Report.Findings, func(f check.Finding) bool { return f.Rule.ID == id && f.Line == 0 })
	}
	for _, c := range []struct {
		rule   string
		change func(*mixta.Envelope, []mixta.Record)
		put    bool // refused by Put; else by Close
	}{
		{"shape.pattern", func(_ *mixta.Envelope, r []mixta.Record) { r[3].Head().ID = "7" }, true},
		{"file.duplicate-id", func(_ *mixta.Envelope, r []mixta.Record) { r[1].Head().ID = r[0].Head().ID }, true},
		{"file.not-releasable", func(_ *mixta.Envelope, r []mixta.Record) { r[2].Head().Marking.Releasable = []record.Actor{"BO"} }, true},
		{"shape.pattern", func(e *mixta.Envelope, _ []mixta.Record) { e.Recipient = "" }, true},
		{"file.marking", func(e *mixta.Envelope, _ []mixta.Record) { e.Marking = record.Marking{TLP: record.Green} }, false},
		{"file.reference", func(_ *mixta.Envelope, r []mixta.Record) { r[0].Head().ID = "0199b000-0000-7000-8000-000000009999" }, false},
	} {
		t.Run(c.rule, func(t *testing.T) {
			e, all := records(t, "crops")
			c.change(&e, all)
			var out bytes.Buffer
			w := mixta.NewWriter(&out, e)
			refused := false
			for _, r := range all {
				if err := w.Put(r); err != nil {
					if !invalid(err, c.rule) && !refused {
						t.Fatalf("Put: %v", err)
					}
					refused = true
				}
			}
			if refused != c.put {
				t.Errorf("refused by Put: %v", refused)
			}
			if err := w.Close(); !c.put && !invalid(err, c.rule) {
				t.Errorf("Close: %v", err)
			} else if report, _ := mixta.Validate(&out); err != nil && report.OK() {
				t.Error("a refused file reads as a whole one")
			}
		})
	}
}

func TestWriterOrder(t *testing.T) {
	e, all := records(t, "crops")
	w := mixta.NewWriter(&bytes.Buffer{}, e)
	slices.Reverse(all)
	if err := w.Put(all[0]); err != nil {
		t.Fatal(err)
	}
	if err := w.Put(all[len(all)-1]); err == nil || !strings.Contains(err.Error(), "order") {
		t.Errorf("a method after a yield: %v", err)
	}
}

func TestWriterEmpty(t *testing.T) {
	e, _ := records(t, "crops")
	var out bytes.Buffer
	w := mixta.NewWriter(&out, e)
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
	if report, err := mixta.Validate(&out); err != nil || !report.OK() {
		t.Errorf("%v %v", report, err)
	}
	if err := w.Put(&record.Withdrawal{}); err == nil {
		t.Error("Put after Close")
	}
}

// full is a writer without room.
type full struct{}

func (full) Write([]byte) (int, error) { return 0, errors.New("no room") }

func TestWriterTellsThatItCouldNotWrite(t *testing.T) {
	e, _ := records(t, "crops")
	w := mixta.NewWriter(full{}, e)
	if err := w.Close(); err == nil || !strings.Contains(err.Error(), "no room") {
		t.Errorf("%v", err)
	}
}
