package rule

import (
	"reflect"
	"slices"
	"testing"

	"pgregory.net/rapid"

	"github.com/comision-mixta/mixta/check"
)

// TestRepeated compares short and long lists with what stands earlier in them.
func TestRepeated(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		list := rapid.SliceOfN(rapid.IntRange(0, 30), 0, 40).Draw(t, "list")
		var want, got []*int
		for i := range list {
			if slices.Contains(list[:i], list[i]) {
				want = append(want, &list[i])
			}
		}
		for k := range repeated(list, func(x *int) *int { return x }) {
			got = append(got, k)
		}
		if !slices.Equal(want, got) {
			t.Fatalf("%d of %d found in %v", len(got), len(want), list)
		}
	})
}

// day is a time that may be absent.
type day string

func (d day) Before(e day) bool { return d != "" && e != "" && d < e }

type actor string

func (a actor) Side() string { return string(a[:min(len(a), 2)]) }

type duty struct {
	by       actor
	side     string
	from, to day
	steps    []step
}

// TestForms: each short form hits where its rule is broken, and only there.
func TestForms(t *testing.T) {
	none := check.Rule{}
	for what, c := range map[string]struct {
		row           Row
		right, broken []duty
		at            func(*duty) []any
	}{
		"when": {When(none, func(d *duty) (bool, At) { return d.by == "", At{&d.by, &d.side} }),
			[]duty{{by: "BO"}}, []duty{{}}, func(d *duty) []any { return []any{&d.by, &d.side} }},
		"both": {Both(none, func(d *duty) (_, _ bool, _ At) { return d.by != "", d.side != "", At{&d.side} }),
			[]duty{{}, {by: "BO", side: "BO"}}, []duty{{by: "BO"}, {side: "BO"}}, func(d *duty) []any { return []any{&d.side} }},
		"not before": {NotBefore(none, func(d *duty) (_, _ *day) { return &d.to, &d.from }),
			[]duty{{}, {from: "1"}, {to: "1"}, {from: "1", to: "1"}, {from: "1", to: "2"}}, []duty{{from: "2", to: "1"}}, func(d *duty) []any { return []any{&d.to, &d.from} }},
		"not after": {NotAfter(none, func(d *duty) (_, _ *day) { return &d.from, &d.to }),
			[]duty{{}, {from: "1"}, {to: "1"}, {from: "1", to: "1"}, {from: "1", to: "2"}}, []duty{{from: "2", to: "1"}}, func(d *duty) []any { return []any{&d.from, &d.to} }},
		"of side": {OfSide(none, func(d *duty) (*actor, *string) { return &d.by, &d.side }),
			[]duty{{side: "BO"}, {by: "BO-FELCN", side: "BO"}}, []duty{{by: "BO-FELCN", side: "PE"}, {by: "PE"}}, func(d *duty) []any { return []any{&d.by, &d.side} }},
		"distinct": {Distinct(none, func(d *duty) []step { return d.steps }, func(s *step) *string { return &s.Name }),
			[]duty{{}, {steps: []step{{"a"}, {"b"}}}}, []duty{{steps: []step{{"a"}, {"b"}, {"a"}}}}, func(d *duty) []any { return []any{&d.steps[2].Name} }},
	} {
		for _, d := range slices.Concat(c.right, c.broken) {
			var got []any
			test := c.row.Bind(func(_ *check.Rule, at any, args []any) { got = append(append(got, at), args...) })
			test(&d, Members{})
			var want []any
			if slices.ContainsFunc(c.broken, func(b duty) bool { return reflect.DeepEqual(b, d) }) {
				want = c.at(&d)
			}
			if !slices.Equal(got, want) {
				t.Errorf("%s: %+v is hit at %v, want %v", what, d, got, want)
			}
		}
	}
}
