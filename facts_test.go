package mixta

import (
	"bytes"
	"fmt"
	"reflect"
	"strings"
	"testing"

	"github.com/go-json-experiment/json"
	"pgregory.net/rapid"

	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/conformance"
)

// partsOf returns the facts of each part of a text, and an error if one could not be read.
func partsOf(text []byte, of int, o ...Option) (all []*Facts, err error) {
	for n := range of {
		f, err := FactsOf(bytes.NewReader(text), int64(len(text)), Part{n + 1, of}, o...)
		if err != nil {
			return nil, err
		}
		all = append(all, f)
	}
	return all, nil
}

// carried returns facts that were written and read again.
func carried(t fataler, f *Facts) *Facts {
	var b bytes.Buffer
	if n, err := f.WriteTo(&b); err != nil || n != int64(b.Len()) {
		t.Fatalf("%d bytes of %d: %v", n, b.Len(), err)
	}
	f, err := ReadFacts(bytes.NewReader(b.Bytes()), int64(b.Len()))
	if err != nil {
		t.Fatalf("%v", err)
	}
	return f
}

// sameReport fails where the facts say something else of a text than validating it.
func sameReport(t fataler, what string, text []byte, f *Facts, o ...Option) {
	rd := NewReader(bytes.NewReader(text), o...)
	want := rd.Validate(nil)
	got, err := f.Report(o...)
	if err != nil || rd.Err() != nil {
		t.Fatalf("%s: %v; validating: %v", what, err, rd.Err())
	}
	for i := range want.Findings {
		if i == len(got.Findings) || !reflect.DeepEqual(want.Findings[i], got.Findings[i]) {
			t.Fatalf("%s: finding %d\nwant %+v\ngot  %+v", what, i, want.Findings[i], got.Findings[min(i, len(got.Findings)):])
		}
	}
	if !reflect.DeepEqual(want.Omitted, got.Omitted) || len(want.Findings) != len(got.Findings) || want.Partial != got.Partial {
		t.Fatalf("%s:\nwant %+v\ngot  %+v", what, want, got)
	}
	counted := rd.Counted()
	if counted == nil {
		counted = map[Section]map[string]int{}
	}
	if got := f.Counted(); !reflect.DeepEqual(counted, got) {
		t.Fatalf("%s: counted %v, not %v", what, got, counted)
	}
}

// written reports whether the members of a text are in the written order.
func written(text []byte) bool {
	a := newArrangement()
	a.outline.Write(text)
	return a.ordered()
}

// TestFactsOfCases: merged parts of each case of the kit come to what the whole does.
func TestFactsOfCases(t *testing.T) {
	cases, err := conformance.All(Rules())
	if err != nil {
		t.Fatalf("%v", err)
	}
	tried, step := 0, 1
	if testing.Short() {
		step = 7
	}
	for i, c := range cases {
		text, err := c.File("file.json")
		if err != nil || i%step != 0 {
			continue
		}
		for _, p := range []check.Profile{check.Draft, check.Exchange, check.Publish} {
			o := []Option{WithProfile(p), WithToday("2026-11-30")}
			for _, of := range []int{1, 2, 9} {
				parts, err := partsOf(text, of, o...)
				if err != nil {
					if written(text) && !bytes.HasPrefix(text, []byte("\x1f\x8b")) && !bytes.HasPrefix(text, []byte("\x28\xb5\x2f\xfd")) {
						t.Errorf("%s: %v", c.Name, err)
					}
					continue
				}
				whole := &Facts{}
				for _, f := range parts {
					if err := whole.Merge(carried(t, f)); err != nil {
						t.Fatalf("%v", err)
					}
				}
				tried++
				sameReport(t, fmt.Sprintf("%s, %s, %d parts", c.Name, p, of), text, whole, o...)
			}
		}
	}
	if tried < 1000/step {
		t.Errorf("only %d texts were divided", tried)
	}
}

// TestManyHeads: the heads of all parts are bounded together, and parts may come in any
// order.
func TestManyHeads(t *testing.T) {
	parts, err := partsOf([]byte(`{"mixta":"1.0"}`), 1)
	if err != nil {
		t.Fatal(err)
	}
	head := parts[0].parts[0].head
	heads := func(n, name int) (b []byte) {
		for i := range n {
			head.Part, head.Name = Part{n - i, n}, strings.Repeat("a", name)
			text, err := json.Marshal(&head)
			if err != nil {
				t.Fatal(err)
			}
			b = append(b, factsFrom(t, text, nil)...)
		}
		return b
	}
	b := heads(100, 10)
	f, err := ReadFacts(bytes.NewReader(b), int64(len(b)))
	if err != nil || len(f.Parts()) != 100 || f.Parts()[99] != (Part{100, 100}) {
		t.Errorf("%v, %v", f, err)
	}
	b = heads(mostHeads>>20+1, 1<<20-2000)
	if len(b) > 1<<20 {
		t.Errorf("%d bytes", len(b))
	}
	if _, err := ReadFacts(bytes.NewReader(b), int64(len(b))); err != errBadFacts {
		t.Errorf("heads of %d MiB: %v", mostHeads>>20, err)
	}
}

// propFacts: parts merged in any order and grouping come to what the whole does.
func propFacts(t *rapid.T) {
	text := drawText(t)
	o := []Option{WithProfile(rapid.SampledFrom([]check.Profile{check.Draft, check.Exchange, check.Publish}).Draw(t, "profile"))}
	parts, err := partsOf(text, rapid.IntRange(1, 40).Draw(t, "parts"), o...)
	if err != nil {
		if written(text) {
			t.Fatalf("%v", err)
		}
		return
	}
	for len(parts) > 1 {
		i := rapid.IntRange(0, len(parts)-2).Draw(t, "merge")
		k := rapid.IntRange(i+1, len(parts)-1).Draw(t, "with")
		a, b := parts[i], parts[k]
		if rapid.Bool().Draw(t, "turned") {
			a, b = b, a
		}
		if rapid.IntRange(0, 3).Draw(t, "carried") == 0 {
			b = carried(t, b)
		}
		if err := a.Merge(b); err != nil {
			t.Fatalf("%v", err)
		}
		parts[i] = a
		parts = append(parts[:k], parts[k+1:]...)
	}
	sameReport(t, "merged", text, carried(t, parts[0]), o...)
}

func TestFactsOfMutated(t *testing.T) { rapid.Check(t, propFacts) }

// propFactsOfRecords: parts of records that stand alone come to what all of them do.
func propFactsOfRecords(t *rapid.T) {
	lines := rapid.SliceOfN(rapid.SampledFrom([]string{"", " ", "\r", "x", "}", "{", "{}", " {}", `{"id":1}`, `{"id":"0199a000-0000-7000-8000-000000000001",`, `"title":{"es":"ñ"}}`, "\ufeff{}"}), 0, 30).Draw(t, "lines")
	text := []byte(strings.Join(lines, "\n"))
	of := rapid.IntRange(1, 12).Draw(t, "parts")
	want, n, err := ValidateRecords("plan", bytes.NewReader(text))
	if err != nil {
		t.Fatalf("%v", err)
	}
	whole := &Facts{}
	shown := 0
	for i := range of {
		f, err := ReadPartOfRecords("plan", bytes.NewReader(text), int64(len(text)), Part{i + 1, of}, func(e Entry) {
			if shown++; e.Kind != "plan" || !bytes.HasPrefix(bytes.TrimSpace(text[e.Offset:]), e.Raw) {
				t.Fatalf("%q at %d of %q", e.Raw, e.Offset, text)
			}
		})
		if err != nil {
			t.Fatalf("%v", err)
		}
		if err := whole.Merge(carried(t, f)); err != nil {
			t.Fatalf("%v", err)
		}
	}
	got, err := whole.Report()
	if err != nil || !reflect.DeepEqual(want, got) || max(n, 1) != shown || shown != whole.Counted()[Live]["plan"] {
		t.Fatalf("%d records in %q\nwant %+v\ngot  %+v %v", n, text, want, got, err)
	}
}

func TestFactsOfRecords(t *testing.T) { rapid.Check(t, propFactsOfRecords) }
