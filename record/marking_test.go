package record_test

import (
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"
	"pgregory.net/rapid"

	"github.com/comision-mixta/mixta/record"
)

var actors = []record.Actor{"BO", "BO-FELCN", "BO-FELCN-GISUQ", "PE", "PE-DIRANDRO", "UNODC", "UNODC-BO"}

// markings draws any marking, of a right and a wrong shape.
func markings(t *rapid.T, label string) record.Marking {
	list := rapid.SliceOfNDistinct(rapid.SampledFrom(actors), 0, 3, rapid.ID[record.Actor])
	codes := rapid.SliceOfNDistinct(rapid.SampledFrom([]record.Handling{record.H0, record.H1, record.H3, record.HP, record.HC}), 0, 3, rapid.ID[record.Handling])
	return record.Marking{
		TLP:        rapid.SampledFrom([]record.TLP{record.Clear, record.White, record.Green, record.Amber, record.AmberStrict, record.Red, "", "ROJO"}).Draw(t, label+" tlp"),
		Releasable: list.Draw(t, label+" to"),
		Handling:   codes.Draw(t, label+" codes"),
		Originator: rapid.SampledFrom([]record.Actor{"", "BO-FELCN", "PE-DIRANDRO"}).Draw(t, label+" originator"),
		Level:      rapid.SampledFrom([]string{"", "PE RESERVADO", "BO RESERVADO"}).Draw(t, label+" level"),
		Conditions: record.Text{ES: rapid.SampledFrom([]string{"", "Una.", "Otra."}).Draw(t, label+" conditions")},
	}
}

func same(t *rapid.T, law string, a, b record.Marking) {
	if diff := cmp.Diff(a, b, cmpopts.EquateEmpty()); diff != "" {
		t.Fatalf("%s:\n%s", law, diff)
	}
}

// TestJoinLaws: the order of joining makes no difference, and joining again
// adds nothing.
func TestJoinLaws(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		a, b, c := markings(t, "a"), markings(t, "b"), markings(t, "c")
		same(t, "commutative", a.Join(b), b.Join(a))
		same(t, "associative", a.Join(b).Join(c), a.Join(b.Join(c)))
		same(t, "idempotent", a.Join(a), a.Join(a).Join(a))
		same(t, "absorbing", a.Join(b), a.Join(b).Join(b))
	})
}

// TestJoinNeverWider: whom the join allows, both allow, and whom both allow,
// the join allows; no label, code or originator is lost.
func TestJoinNeverWider(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		a, b := markings(t, "a"), markings(t, "b")
		j := a.Join(b)
		for _, to := range append(actors, "PE-SUNAT", "EU", "") {
			if got, want := j.Allows(to), a.Allows(to) && b.Allows(to); got != want {
				t.Fatalf("%v join %v = %v: allows %q: %t, want %t", a, b, j, to, got, want)
			}
		}
		if j.TLP.Rank() < a.TLP.Rank() || j.TLP.Rank() < b.TLP.Rank() {
			t.Fatalf("%v is wider than %v or %v", j, a, b)
		}
		if (a.Originator != "" || b.Originator != "") && j.Originator == "" {
			t.Fatalf("originator of %v and %v is lost", a, b)
		}
		if a.Originator != "" && b.Originator != "" && a.Originator != b.Originator && j.Originator != record.Several {
			t.Fatalf("one originator of %v and %v is lost", a, b)
		}
	})
}

func TestAllows(t *testing.T) {
	for _, tt := range []struct {
		m    record.Marking
		to   record.Actor
		want bool
	}{
		{record.Marking{TLP: record.Clear}, "EU", true},
		{record.Marking{TLP: record.White}, "EU", true},
		{record.Marking{TLP: record.Green}, "EU", true},
		{record.Marking{TLP: record.Green, Releasable: []record.Actor{"PE"}}, "EU", false},
		{record.Marking{TLP: record.Amber}, "PE", false}, // nobody is named
		{record.Marking{TLP: record.Amber, Releasable: []record.Actor{"PE"}}, "PE-DIRANDRO", true},
		{record.Marking{TLP: record.Red, Releasable: []record.Actor{"PE-DIRANDRO"}}, "PE", false},
		{record.Marking{}, "PE", false},
		{record.Marking{TLP: "ROJO", Releasable: []record.Actor{"PE"}}, "PE", false},
	} {
		if got := tt.m.Allows(tt.to); got != tt.want {
			t.Errorf("%v allows %s: %t", tt.m, tt.to, got)
		}
	}
}

func TestCovers(t *testing.T) {
	for _, tt := range []struct {
		a, b record.Actor
		want bool
	}{
		{"PE", "PE", true}, {"PE", "PE-DIRANDRO", true}, {"PE-DIRANDRO", "PE", false}, {"PE", "PEX", false},
		{"BO-FELCN", "BO-FELCN-GISUQ", true}, {"BO-FELC", "BO-FELCN", false}, {"", "PE", false}, {"", "", true}, {"UNODC", "UNODC-BO", true},
	} {
		if want := tt.want || tt.b.Covers(tt.a); tt.a.Related(tt.b) != want || tt.b.Related(tt.a) != want {
			t.Errorf("%s and %s are not related as they cover each other", tt.a, tt.b)
		}
		if got := tt.a.Covers(tt.b); got != tt.want {
			t.Errorf("%q covers %q: %t", tt.a, tt.b, got)
		}
	}
}

// TestJoinAll: the strictest of all, and TLP:CLEAR of none.
func TestJoinAll(t *testing.T) {
	amber, green := record.Marking{TLP: record.Amber, Releasable: []record.Actor{"BO", "PE"}}, record.Marking{TLP: record.Green}
	for _, row := range []struct {
		all  []record.Marking
		want record.Marking
	}{
		{nil, record.Marking{TLP: record.Clear}},
		{[]record.Marking{green}, green},
		{[]record.Marking{green, amber}, green.Join(amber)},
		{[]record.Marking{amber, green, amber}, amber.Join(green).Join(amber)},
	} {
		if got := record.JoinAll(slices.Values(row.all)); !got.Equal(row.want) {
			t.Errorf("%v: %v, not %v", row.all, got, row.want)
		}
	}
}
