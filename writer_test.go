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
	"github.com/comision-mixta/mixta/intel"
	"github.com/comision-mixta/mixta/plan"
	"github.com/comision-mixta/mixta/record"
)

// records returns the records of a clean file of the kit, and its envelope.
func records(t testing.TB, base string) (mixta.Envelope, []mixta.Record) {
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
		{"shape.required", func(e *mixta.Envelope, _ []mixta.Record) { e.Recipient = "" }, true},
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

// TestWriterForgetsWhatItRefuses: whatever is refused, the records that follow
// are written as if it had never been put.
func TestWriterForgetsWhatItRefuses(t *testing.T) {
	only := record.Marking{TLP: record.Red, Releasable: []record.Actor{"BO"}}
	for _, base := range conformance.Bases() {
		for _, c := range []struct {
			rule   string
			change func(r mixta.Record, before []mixta.Record) bool // false: not with this one
		}{
			{"shape.pattern", func(r mixta.Record, _ []mixta.Record) bool { r.Head().Issuer = "?"; return true }},
			{"file.not-releasable", func(r mixta.Record, _ []mixta.Record) bool {
				r.Head().Marking, r.Head().Markings = only, nil
				_, stricter := r.(*intel.Report) // has a rule of its own on this
				return !stricter
			}},
			{"file.duplicate-id", func(r mixta.Record, before []mixta.Record) bool {
				if len(before) > 0 {
					r.Head().ID = before[0].Head().ID
				}
				return len(before) > 0
			}},
			{"file.reference-kind", func(r mixta.Record, before []mixta.Record) bool {
				a, ok := r.(*plan.Action)
				if ok {
					a.Plan = record.PlanRef(before[0].Head().ID)
				}
				return ok
			}},
			{"file.reference-kind", func(r mixta.Record, _ []mixta.Record) bool { // to itself
				a, ok := r.(*plan.Action)
				if ok {
					a.Plan = record.PlanRef(a.ID)
				}
				return ok
			}},
			{"file.newer-lost", func(r mixta.Record, _ []mixta.Record) bool {
				r.Head().Newer = []record.Newer{{Pointer: "/none/new", JSON: "1"}}
				return true
			}},
		} {
			e, wrong := records(t, base)
			_, right := records(t, base)
			var got, want bytes.Buffer
			w, plain := mixta.NewWriter(&got, e), mixta.NewWriter(&want, e)
			for i, r := range right {
				if c.change(wrong[i], right[:i]) {
					var invalid *check.InvalidError
					if err := w.Put(wrong[i]); !errors.As(err, &invalid) || !slices.ContainsFunc(invalid.Report.Findings, func(f check.Finding) bool { return f.Rule.ID == c.rule }) {
						t.Errorf("%s, record %d, %s: %v", base, i, c.rule, err)
					}
				}
				if err := errors.Join(w.Put(r), plain.Put(r)); err != nil {
					t.Errorf("%s, record %d, after %s: %v", base, i, c.rule, err)
				}
			}
			if err := errors.Join(w.Close(), plain.Close()); err != nil {
				t.Errorf("%s, Close after %s: %v", base, c.rule, err)
			}
			if diff := cmp.Diff(want.String(), got.String()); diff != "" {
				t.Errorf("%s after %s (-without +with):\n%s", base, c.rule, diff)
			}
		}
	}
}

// TestWriterLimits: what a record may be at most is the same for Validate, the
// Writer and the reader of what it writes.
func TestWriterLimits(t *testing.T) {
	e, all := records(t, "plan")
	i := slices.IndexFunc(all, func(r mixta.Record) bool { _, ok := r.(*plan.Action); return ok })
	a := all[i].(*plan.Action)
	a.Extensions["bo.x"] = `""`
	f := mixta.File{Envelope: e}
	f.Actions = []plan.Action{*a}
	text := write(t, &f)
	line := len(text[strings.Index(text, "[\n")+2 : strings.Index(text, "\n]")])
	for _, c := range []struct {
		what string
		x    string
		rule string
	}{
		{"as deep as can be", strings.Repeat("[", 59) + strings.Repeat("]", 59), ""},
		{"too deep", strings.Repeat("[", 60) + strings.Repeat("]", 60), "json.depth"},
		{"as long as can be", `"` + strings.Repeat("x", 16<<20-1-line) + `"`, ""},
		{"too long", `"` + strings.Repeat("x", 16<<20-line) + `"`, "json.size"},
	} {
		a.Extensions["bo.x"] = record.Raw(c.x)
		var found []string
		for _, f := range a.Validate().Findings {
			found = append(found, f.Rule.ID)
		}
		if got := strings.Join(found, " "); got != c.rule {
			t.Errorf("%s: Validate finds %q", c.what, got)
		}
		var out bytes.Buffer
		w := mixta.NewWriter(&out, e)
		for _, r := range all {
			var invalid *check.InvalidError
			switch err := w.Put(r); {
			case r != all[i] || c.rule == "":
				if err != nil {
					t.Errorf("%s: %v", c.what, err)
				}
			case !errors.As(err, &invalid) || invalid.Report.Findings[0].Rule.ID != c.rule:
				t.Errorf("%s: Put: %v", c.what, err)
			}
		}
		w.Close()
		if c.rule != "" {
			continue
		}
		if report, err := mixta.Validate(&out); err != nil || !report.OK() {
			t.Errorf("%s: read: %v", c.what, report.Findings)
		}
		f := mixta.File{Envelope: e}
		f.Conflicts.Actions = []plan.Action{*a}
		if err := f.Write(&out); err != nil {
			t.Errorf("%s, in conflicts: %v", c.what, err)
		}
	}
}

// TestWriterPassesOnWhatIsNewer: the records of a newer minor version go through.
func TestWriterPassesOnWhatIsNewer(t *testing.T) {
	text := change(t, change(t, clean(t, "plan"), `"mixta":"1.0"`, `"mixta":"1.7"`), `"agency":"PE-MARINA",`, `"agency":"PE-MARINA","phone":"1",`)
	for version, refused := range map[mixta.ModelVersion]string{"1.7": "", "": "shape.additionalProperties", "2.0": "file.newer-major", "one": "shape.pattern"} {
		rd := mixta.NewReader(strings.NewReader(text))
		var out bytes.Buffer
		var w *mixta.Writer
		var errs error
		for r := range rd.Records() {
			if w == nil {
				w = mixta.NewWriter(&out, rd.Envelope(), mixta.WithVersion(version))
			}
			errs = errors.Join(errs, w.Put(r))
		}
		errs = errors.Join(errs, w.Close())
		var invalid *check.InvalidError
		switch {
		case refused != "":
			if !errors.As(errs, &invalid) || invalid.Report.Findings[0].Rule.ID != refused {
				t.Errorf("%q: %v", version, errs)
			}
		case errs != nil:
			t.Errorf("%q: %v", version, errs)
		default:
			if diff := cmp.Diff(write(t, read(t, text)), out.String()); diff != "" {
				t.Errorf("%q (-File +Writer):\n%s", version, diff)
			}
		}
	}
}

// TestWriterMarks: where the envelope states no marking, the Writer finds it.
func TestWriterMarks(t *testing.T) {
	for _, base := range conformance.Bases() {
		e, all := records(t, base)
		want, unmarked := e.Marking, e
		unmarked.Marking = record.Marking{}
		var given, found bytes.Buffer
		for out, e := range map[*bytes.Buffer]mixta.Envelope{&given: e, &found: unmarked} {
			w := mixta.NewWriter(out, e)
			for _, r := range all {
				if err := w.Put(r); err != nil {
					t.Fatalf("%s: %v", base, err)
				}
			}
			if err := w.Close(); err != nil {
				t.Fatalf("%s: %v", base, err)
			}
		}
		if diff := cmp.Diff(given.String(), found.String()); diff != "" {
			t.Errorf("%s, %v (-given +found):\n%s", base, want, diff)
		}
	}
	e, all := records(t, "plan")
	e.Marking = record.Marking{}
	var out bytes.Buffer
	var invalid *check.InvalidError
	w := mixta.NewWriter(&out, e)
	if err := w.Close(); !errors.As(err, &invalid) || !strings.HasPrefix(invalid.Report.Findings[0].Pointer, "/envelope/marking") {
		t.Errorf("no records: %v", err)
	}
	alone := slices.IndexFunc(all, func(r mixta.Record) bool { _, ok := r.(*plan.Action); return ok }) // without its plan
	e.Sequence, e.Previous = 1, ""
	w = mixta.NewWriter(&out, e)
	if err := w.Put(all[alone]); err != nil {
		t.Fatal(err)
	}
	if err := w.Close(); err == nil || out.Len() > 0 {
		t.Errorf("refused: %v, %d bytes are out", err, out.Len())
	}
	w = mixta.NewWriter(full{}, e)
	if err := errors.Join(w.Put(all[0]), w.Close()); err == nil || !strings.Contains(err.Error(), "no room") {
		t.Errorf("no room: %v", err)
	}
}
