package mixta_test

import (
	"bytes"
	"errors"
	"reflect"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/comision-mixta/mixta"
	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/conformance"
	"github.com/comision-mixta/mixta/internal/model"
	"github.com/comision-mixta/mixta/record"
)

// TestRecordAlone: alone, a record has the findings, in their places, that a
// reader finds in it in any case of the kit; but for those on its file.
func TestRecordAlone(t *testing.T) {
	n := 0
	for _, c := range conformance.Changes() {
		b, err := c.File()
		if err != nil || c.Rule == "json.depth" { // alone, a record is as deep as it may be in any place of a file
			continue
		}
		rd := mixta.NewReader(bytes.NewReader(b), mixta.WithProfile(c.Profile))
		for e := range rd.Entries() {
			if e.Section != mixta.Live || rd.Version() != mixta.Version {
				continue
			}
			before := string(b[:e.Offset])
			raw := e.Raw
			if slices.ContainsFunc(e.Report.Findings, func(f check.Finding) bool { return f.Rule.ID == "json.syntax" }) {
				raw, _, _ = bytes.Cut(b[e.Offset:], []byte("\n")) // Raw ends at the fault
			}
			line, column := 1+strings.Count(before, "\n"), 1+len([]rune(before[strings.LastIndexByte(before, '\n')+1:]))
			var want, got []one
			for _, o := range ones(e.Report) {
				if strings.HasPrefix(o.Rule, "file.") {
					continue
				}
				pointer := strings.Join(strings.Split(o.Pointer, "/")[:3], "/") // "/actions/0"
				if o.Line == line {
					o.Column -= column - 1
				}
				o.Line, o.Pointer = o.Line-line+1, strings.TrimPrefix(o.Pointer, pointer)
				want = append(want, o)
			}
			report, err := mixta.ValidateRecord(e.Kind, raw, mixta.WithProfile(c.Profile))
			if err != nil {
				t.Fatal(err)
			}
			report.Findings = slices.DeleteFunc(report.Findings, func(f check.Finding) bool { return model.Several(f.Rule) })
			for _, o := range ones(report) {
				if !strings.HasPrefix(o.Rule, "file.") {
					got = append(got, o)
				}
			}
			byPlace := func(a, b one) int { return strings.Compare(a.Rule+a.Pointer, b.Rule+b.Pointer) }
			slices.SortFunc(want, byPlace)
			slices.SortFunc(got, byPlace)
			if diff := cmp.Diff(want, got); diff != "" {
				t.Errorf("%s -> %s, %s at %d:%d (-Reader +alone):\n%s", c.Old, c.New, e.Kind, line, column, diff)
			}
			n += len(got)
		}
	}
	if n < 200 {
		t.Errorf("only %d findings were compared", n)
	}
}

// TestUnmarshal: what Marshal writes, Unmarshal reads, members of a newer version
// included where the version is told.
func TestUnmarshal(t *testing.T) {
	for _, base := range conformance.Bases() {
		_, all := records(t, base)
		for _, r := range all {
			b, err := mixta.Marshal(r)
			if err != nil {
				t.Fatal(err)
			}
			kind := kindOf(r)
			got, report, err := mixta.Unmarshal(kind, b)
			if err != nil || !reflect.DeepEqual(got, r) {
				t.Errorf("%s: %v %s", r.Head().ID, err, cmp.Diff(r, got))
			}
			if !report.OK() {
				t.Errorf("%s: %+v", r.Head().ID, ones(report))
			}
			newer := append([]byte(`{"phone":"1",`), b[1:]...)
			if _, _, err := mixta.Unmarshal(kind, newer); err == nil {
				t.Errorf("%s: an unknown member", kind)
			}
			got, report, err = mixta.Unmarshal(kind, newer, mixta.WithVersion("1.7"))
			if err != nil || len(got.Head().Newer) != 1 || report.Count(check.Warning) == 0 {
				t.Errorf("%s: a member of a newer version: %v %+v", kind, err, ones(report))
			}
		}
	}
}

// TestUnmarshalRefuses: bad bytes and kinds are errors, never a panic.
func TestUnmarshalRefuses(t *testing.T) {
	for _, c := range []struct{ kind, text, rule string }{
		{"action", "", "json.syntax"},
		{"action", "id,version\n1,2", "json.syntax"},
		{"action", "{", "json.syntax"},
		{"action", "{}{}", "json.trailing"},
		{"action", "null", "shape.null"},
		{"action", "[]", "shape.type"},
		{"action", strings.Repeat("[", 100), "json.depth"},
		{"action", `{"id":"` + strings.Repeat("x", 17<<20) + `"}`, "json.size"},
		{"action", "{}", "shape.required"},
	} {
		r, report, err := mixta.Unmarshal(c.kind, []byte(c.text))
		var invalid *check.InvalidError
		if r == nil || report.OK() || !errors.As(err, &invalid) || !slices.ContainsFunc(report.Findings, func(f check.Finding) bool { return f.Rule.ID == c.rule && f.Line == 1 }) {
			t.Errorf("%.20q: %v, %+v", c.text, err, ones(report))
		}
	}
	for _, kind := range []string{"", "actions", "file"} {
		r, report, err := mixta.Unmarshal(kind, []byte("{}"))
		if r != nil || report.OK() || err == nil || !strings.Contains(err.Error(), "action, progress") {
			t.Errorf("%q: %v", kind, err)
		}
		if report, err := mixta.ValidateRecord(kind, []byte("{}")); report.OK() || err == nil {
			t.Errorf("%q: %v", kind, err)
		}
	}
	if report, _ := mixta.ValidateRecord("action", []byte("{}"), mixta.WithVersion("2.0")); report.OK() {
		t.Error("another major version is OK")
	}
}

// TestRecordKnown: references are judged where it is known what there is.
func TestRecordKnown(t *testing.T) {
	f := read(t, clean(t, "plan"))
	b, err := mixta.Marshal(&f.Actions[0])
	if err != nil {
		t.Fatal(err)
	}
	rules := func(known ...mixta.Option) (all []string) {
		report, err := mixta.ValidateRecord("action", b, known...)
		if err != nil {
			t.Fatal(err)
		}
		for _, f := range report.Findings {
			all = append(all, f.Rule.ID)
		}
		return slices.Compact(all)
	}
	for _, c := range []struct {
		known []mixta.Option
		want  []string
	}{
		{nil, nil},
		{[]mixta.Option{mixta.WithKnownFiles(f)}, nil},
		{[]mixta.Option{mixta.WithKnownFiles(&mixta.File{})}, []string{"file.reference-elsewhere"}},
		{[]mixta.Option{mixta.WithKnown(func(record.ID) (string, bool) { return "track", true })}, []string{"file.reference-kind"}},
	} {
		if diff := cmp.Diff(c.want, rules(c.known...)); diff != "" {
			t.Error(diff)
		}
	}
	f.Actions[0].Marking = record.Marking{TLP: record.Green}
	b, _ = mixta.Marshal(&f.Actions[0])
	if got := rules(mixta.WithProfile(check.Publish)); !slices.Contains(got, "file.public-only") {
		t.Errorf("to be published: %v", got)
	}
}

// kindOf returns the name of a record's kind.
func kindOf(r mixta.Record) string {
	for _, k := range mixta.Kinds() {
		if reflect.TypeOf(r) == reflect.PointerTo(k.Type) {
			return k.Name
		}
	}
	return ""
}
