package notes

import (
	"bytes"
	"errors"
	"io"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"
	"pgregory.net/rapid"

	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/internal/program"
)

var rules = map[string]*check.Rule{
	"a": {ID: "a", Severity: check.Error, Publish: check.Error},
	"b": {ID: "b", Severity: check.Warning, Publish: check.Error},
}

func drawPlace(t *rapid.T) check.Place {
	return check.Place{Pointer: rapid.String().Draw(t, "pointer"), Line: rapid.IntRange(0, 1e9).Draw(t, "line"), Column: rapid.IntRange(0, 1e9).Draw(t, "column")}
}

func drawFinding(t *rapid.T, p check.Profile) check.Finding {
	r := rules[rapid.SampledFrom([]string{"a", "b"}).Draw(t, "rule")]
	f := check.Finding{Rule: r, Severity: r.In(p), Kind: rapid.String().Draw(t, "kind"), ID: rapid.String().Draw(t, "id"), Place: drawPlace(t),
		Got: rapid.String().Draw(t, "got"), Times: rapid.IntRange(0, 9).Draw(t, "times")}
	for range rapid.IntRange(0, 2).Draw(t, "related") {
		f.Related = append(f.Related, drawPlace(t))
	}
	for range rapid.IntRange(0, 3).Draw(t, "args") {
		f.Args = append(f.Args, rapid.OneOf(rapid.Int().AsAny(), rapid.Int64().AsAny(), rapid.Float64().AsAny(), rapid.String().AsAny(),
			rapid.Just(check.Text{ES: "sí", EN: "yes"}).AsAny()).Draw(t, "arg"))
	}
	return f
}

func drawRow(t *rapid.T, p check.Profile) Row {
	r := Row{Section: byte(rapid.IntRange(0, 2).Draw(t, "section")), Kind: byte(rapid.IntRange(1, 30).Draw(t, "kind")), State: State(rapid.IntRange(0, 15).Draw(t, "state")),
		Index: rapid.IntRange(0, 1e9).Draw(t, "index"), ID: rapid.String().Draw(t, "id"), Issuer: rapid.String().Draw(t, "issuer"), Withdraws: rapid.String().Draw(t, "withdraws"),
		Marking: rapid.SliceOfN(rapid.Byte(), 0, 9).Draw(t, "marking"), Said: rapid.SliceOfN(rapid.Byte(), 0, 9).Draw(t, "said"), Measure: rapid.SliceOfN(rapid.Byte(), 0, 9).Draw(t, "measure")}
	r.UUID[rapid.IntRange(0, 15).Draw(t, "at")] = rapid.Byte().Draw(t, "byte")
	r.Place = check.Place{Line: rapid.IntRange(0, 1e9).Draw(t, "line"), Column: rapid.IntRange(0, 1e9).Draw(t, "column")}
	r.Omitted[rapid.IntRange(0, 3).Draw(t, "severity")] = rapid.IntRange(0, 99).Draw(t, "omitted")
	for range rapid.IntRange(0, 3).Draw(t, "refs") {
		r.Refs = append(r.Refs, Ref{To: UUID{3: rapid.Byte().Draw(t, "to")}, Kind: rapid.Byte().Draw(t, "kind"), Place: drawPlace(t)})
	}
	for range rapid.IntRange(0, 2).Draw(t, "findings") {
		r.Findings = append(r.Findings, drawFinding(t, p))
	}
	for range rapid.IntRange(0, 3).Draw(t, "members") {
		r.Sketch = append(r.Sketch, program.Member{Name: rapid.String().Draw(t, "name"), Line: rapid.IntRange(0, 1e9).Draw(t, "line"),
			Column: rapid.IntRange(0, 1e9).Draw(t, "column"), Value: rapid.SliceOfN(rapid.Byte(), 0, 9).Draw(t, "value")})
	}
	return r
}

// TestRows: rows come back as they were written; cut short anywhere, they end with an
// error, and so they do with anything behind the last.
func TestRows(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		p := rapid.SampledFrom([]check.Profile{check.Draft, check.Exchange, check.Publish}).Draw(t, "profile")
		var b bytes.Buffer
		w := NewWriter(&b)
		var want []Row
		for range rapid.IntRange(0, 4).Draw(t, "rows") {
			row := drawRow(t, p)
			want = append(want, row)
			if err := w.Put(&row); err != nil {
				t.Fatal(err)
			}
		}
		if err := w.End(); err != nil {
			t.Fatal(err)
		}
		got, err := readAll(b.Bytes(), p)
		if diff := cmp.Diff(want, got, cmpopts.EquateEmpty(), cmpopts.EquateNaNs()); err != io.EOF || diff != "" {
			t.Fatalf("%v (-written +read):\n%s", err, diff)
		}
		if _, err := readAll(b.Bytes()[:rapid.IntRange(0, b.Len()-1).Draw(t, "cut")], p); !errors.Is(err, io.ErrUnexpectedEOF) {
			t.Fatalf("cut short: %v", err)
		}
		if _, err := readAll(append(bytes.Clone(b.Bytes()), 0), p); !errors.Is(err, ErrForm) {
			t.Fatalf("more behind: %v", err)
		}
	})
}

func readAll(b []byte, p check.Profile) (all []Row, err error) {
	r := NewReader(bytes.NewReader(b), rules, p)
	for {
		row, err := r.Next()
		if err != nil {
			return all, err
		}
		all = append(all, row)
	}
}

// TestBounds: what is longer than a record can be is refused before memory is taken.
func TestBounds(t *testing.T) {
	long := []byte{begins, 0, 1, 0, 0, 0, 0}
	long = append(long, make([]byte, 16)...)
	long = append(long, 0xff, 0xff, 0xff, 0xff, 0x7f)
	if _, err := readAll(long, check.Exchange); !errors.Is(err, ErrForm) {
		t.Errorf("%v", err)
	}
	if _, err := ParseReport([]byte{2, 1, 'x', 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0}, rules, check.Exchange); !errors.Is(err, ErrForm) {
		t.Errorf("a rule that is none: %v", err)
	}
}
