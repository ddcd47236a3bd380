package mixta

import (
	"bytes"
	"fmt"
	"reflect"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/conformance"
	"github.com/comision-mixta/mixta/internal/rule"
	"github.com/comision-mixta/mixta/internal/runs"
	"github.com/comision-mixta/mixta/record"
)

// within holds so many ids in memory.
func within(rows int) Option { return func(o *options) { o.rows = rows } }

// propFewInMemory: what is found is the same, however few ids are held in memory.
func propFewInMemory(t *rapid.T) {
	text := drawText(t)
	few := within(rapid.IntRange(1, 12).Draw(t, "rows"))
	want := tell(bytes.NewReader(text), 1, 0, 0)
	sameTold(t, "one goroutine", want, tell(bytes.NewReader(text), 1, 0, 0, few))
	sameTold(t, "several", want, tell(bytes.NewReader(text), 3, 600, 0, few))
	parts, err := partsOf(text, 3)
	if err != nil {
		return
	}
	whole := &Facts{}
	for _, f := range parts {
		if err := whole.Merge(f); err != nil {
			t.Fatalf("%v", err)
		}
	}
	got, err := whole.Report(few)
	if report := want.validated().Report; err != nil || !reflect.DeepEqual(report, got) {
		t.Fatalf("facts (%v):\nwant %+v\ngot  %+v", err, report, got)
	}
}

func TestFewInMemory(t *testing.T) { rapid.Check(t, propFewInMemory) }

// TestReferencesInFiles: references without a place are judged as those in memory are.
func TestReferencesInFiles(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		var one, other references
		other.more = runs.New(len(record.UUID{})+1, rapid.SampledFrom([]int{0, 100, 1 << 20}).Draw(t, "budget"))
		placed := rapid.IntRange(0, 20).Draw(t, "placed")
		for i := range rapid.IntRange(0, 200).Draw(t, "n") {
			w := waiting{to: record.UUID{7: byte(rapid.IntRange(0, 40).Draw(t, "to"))}, kind: byte(rapid.IntRange(1, 3).Draw(t, "kind"))}
			if i < placed {
				w.spot = &rule.Spot{Kind: "plan", Place: check.Place{Line: i}}
				other.waiting = append(other.waiting, w)
			} else {
				other.unplaced(w)
			}
			one.waiting = append(one.waiting, w)
		}
		here := func(id record.UUID) (byte, bool) { return 1 + id[7]%3, id[7]%2 == 0 }
		known := func(id record.ID) (string, bool) {
			u, _ := record.ParseUUID(string(id))
			return Kinds()[u[7]%4].Name, u[7]%5 == 0
		}
		judge := func(l *references) (all []check.Report) {
			report, err := l.settle(here, check.Exchange)
			if err != nil {
				t.Fatalf("%v", err)
			}
			all = append(all, report)
			for _, e := range []*Envelope{{}, {Previous: "x"}} {
				for range 2 {
					report, err := l.resolve(e, known, false)
					if err != nil {
						t.Fatalf("%v", err)
					}
					all = append(all, report)
				}
			}
			return all
		}
		want, got := judge(&one), judge(&other)
		if !reflect.DeepEqual(want, got) {
			t.Fatalf("want %+v\ngot  %+v", want, got)
		}
		if err := other.close(); err != nil {
			t.Fatalf("%v", err)
		}
	})
}

// TestNoTemporaryFile: where ids cannot be kept, the error says so, and nothing passes.
func TestNoTemporaryFile(t *testing.T) {
	base, err := conformance.Base("plan")
	if err != nil {
		t.Fatal(err)
	}
	whole := string(base)
	i := strings.Index(whole, `"actions":[`) + len(`"actions":[`)
	one := whole[i : i+strings.Index(whole[i:], "}\n")+1]
	at := strings.Index(one, `"id":"`) + len(`"id":"`)
	var many strings.Builder
	many.WriteString(whole[:i])
	for n := range 1000 { // more than are written at once
		fmt.Fprintf(&many, "%s%012x%s,\n", one[:at+24], n, one[at+36:])
	}
	many.WriteString(whole[i:])
	text := []byte(many.String())
	want, err := Validate(bytes.NewReader(text))
	if err != nil || want.Partial {
		t.Fatalf("%v, partial: %t", err, want.Partial)
	}
	if got, err := Validate(bytes.NewReader(text), within(100)); err != nil || !reflect.DeepEqual(want, got) {
		t.Fatalf("%v\nwant %+v\ngot  %+v", err, want, got)
	}
	parts, err := partsOf(text, 1)
	if err != nil {
		t.Fatal(err)
	}
	t.Setenv("TMPDIR", "/nowhere/at/all")
	if report, err := Validate(bytes.NewReader(text), within(100)); err == nil || report.OK() {
		t.Errorf("validated: %v, partial: %t", err, report.Partial)
	}
	if report, err := parts[0].Report(within(100)); err == nil || report.OK() {
		t.Errorf("merged: %v, partial: %t", err, report.Partial)
	}
}
