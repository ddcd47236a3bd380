package balance_test

import (
	"slices"
	"testing"

	"pgregory.net/rapid"

	"github.com/comision-mixta/mixta/crops"
	"github.com/comision-mixta/mixta/crops/balance"
	"github.com/comision-mixta/mixta/record"
	"github.com/comision-mixta/mixta/schema"
)

const (
	both = crops.RationalisationAndEradication
	only = crops.Eradication
)

// TestWithin: what a broader figure says already is within it, whichever stands first;
// what another institution did, elsewhere, at another time or otherwise, is not.
func TestWithin(t *testing.T) {
	reduction := func(k crops.ReductionKind, by record.Actor, p record.Place, from, to record.Date) *crops.Reduction {
		return &crops.Reduction{Kind: k, By: by, Territory: p, Period: record.Period{From: from, To: to}, Declared: new(100.0)}
	}
	bolivia, laPaz, yungas := record.Place{Country: "BO"}, record.Place{Subdivision: "BO-L"}, record.Place{Country: "BO", Name: "Yungas de La Paz"}
	year := reduction(both, "BO", bolivia, "2023-01-01", "2023-12-31")
	change := func(by func(*crops.Reduction)) *crops.Reduction {
		r := *year
		by(&r)
		return &r
	}
	for _, c := range []struct {
		name   string
		part   *crops.Reduction
		within bool
	}{
		{"its part by kind", reduction(only, "BO", bolivia, "2023-01-01", "2023-12-31"), true},
		{"by the institution", reduction(crops.Rationalisation, "BO-FTC", bolivia, "2023-01-01", "2023-12-31"), true},
		{"by place and time", reduction(both, "BO-FTC", laPaz, "2023-03-01", "2023-03-31"), true},
		{"a named place", reduction(both, "BO", yungas, "2023-03-01", "2023-03-31"), true},
		{"a district", reduction(only, "BO", record.Place{Unit: "INE-BO:020701"}, "2023-03-01", "2023-03-31"), true},
		{"a point", change(func(r *crops.Reduction) { r.Territory.Point = new(record.Point) }), true},
		{"a park", change(func(r *crops.Reduction) { r.ProtectedArea = "x" }), true},
		{"in part, by time", reduction(only, "BO", bolivia, "2023-12-01", "2024-02-28"), true},
		{"without a last day", reduction(only, "BO", bolivia, "2023-12-01", ""), true},
		{"the day after", reduction(only, "BO", bolivia, "2024-01-01", "2024-01-31"), false},
		{"an international body", reduction(only, "UNODC-BO", bolivia, "2023-01-01", "2023-12-31"), false},
		{"the other side", reduction(only, "PE-CORAH", record.Place{Country: "PE"}, "2023-01-01", "2023-12-31"), false},
		{"nowhere stated", reduction(only, "BO", record.Place{Name: "Apolo"}, "2023-01-01", "2023-12-31"), false},
		{"an exercise", change(func(r *crops.Reduction) { r.Exercise = true }), false},
		{"nothing declared", change(func(r *crops.Reduction) { r.Declared = nil }), false},
	} {
		first, last := balance.Within([]*crops.Reduction{c.part, nil, year}), balance.Within([]*crops.Reduction{year, c.part})
		want := [2]int{-1, -1}
		if c.within {
			want = [2]int{2, 0}
		}
		if got := [2]int{first[0], last[1]}; got != want || first[2] != -1 || last[0] != -1 || first[1] != -1 {
			t.Errorf("%s: %v, %v", c.name, first, last)
		}
	}
	again := balance.Within([]*crops.Reduction{year, change(func(*crops.Reduction) {})})
	if !slices.Equal(again, []int{-1, 0}) {
		t.Errorf("stated twice: %v", again)
	}
	sectors := balance.Within([]*crops.Reduction{
		reduction(only, "PE-CORAH", record.Place{Unit: "INEI:211210"}, "2023-01-01", "2023-12-31"),
		reduction(only, "PE-CORAH", record.Place{Unit: "INEI:2112"}, "2023-01-01", "2023-12-31"),
		reduction(only, "PE-CORAH", record.Place{Unit: "INEI:2103"}, "2023-01-01", "2023-12-31"),
		reduction(crops.Rationalisation, "PE-CORAH", record.Place{Unit: "INEI:2112"}, "2023-01-01", "2023-12-31"),
	})
	if !slices.Equal(sectors, []int{1, -1, -1, -1}) {
		t.Errorf("districts and provinces: %v", sectors)
	}
}

// TestWithinByPairs: no two that count meet, and each that does not count meets the one
// that it is within; judged pair by pair.
func TestWithinByPairs(t *testing.T) {
	days := []record.Date{"2023-01-01", "2023-03-31", "2023-04-01", "2023-12-31", "2024-06-30"}
	places := []record.Place{{Country: "BO"}, {Subdivision: "BO-L"}, {Unit: "INE-BO:02"}, {Unit: "INE-BO:0207"}, {Unit: "INE-BO:020701"}, {Country: "BO", Name: "Yungas"}, {Subdivision: "BO-L", Name: "Yungas"}, {Country: "PE"}, {Name: "VRAEM"}, {Country: "BO", Point: new(record.Point)}}
	digits := func(u record.AdminUnit) record.AdminUnit {
		if len(u) == len("INE-BO:02") {
			return ""
		}
		return u
	}
	meets := func(part, whole *crops.Reduction) bool {
		p, w := part.Territory, whole.Territory
		u, v := digits(p.Unit), digits(w.Unit)
		return (part.Kind == whole.Kind || schema.Includes("crops.ReductionKind", string(whole.Kind), string(part.Kind))) && whole.By.Covers(part.By) &&
			w.Point == nil && p.LiesIn() == w.LiesIn() && (w.Department() == "" || w.Department() == p.Department()) &&
			(v == "" || len(u) >= len(v) && u[:len(v)] == v) && (w.Name == "" || w.Name == p.Name) &&
			part.Period.From <= whole.Period.To && whole.Period.From <= part.Period.To
	}
	rapid.Check(t, func(t *rapid.T) {
		list := rapid.SliceOfN(rapid.Custom(func(t *rapid.T) *crops.Reduction {
			from := rapid.IntRange(0, len(days)-1).Draw(t, "from")
			return &crops.Reduction{
				Kind:      rapid.SampledFrom([]crops.ReductionKind{both, only, crops.Rationalisation}).Draw(t, "kind"),
				By:        rapid.SampledFrom([]record.Actor{"BO", "BO-FTC", "BO-FTC-UMO", "BO-VDSSC"}).Draw(t, "by"),
				Territory: rapid.SampledFrom(places).Draw(t, "place"),
				Period:    record.Period{From: days[from], To: days[rapid.IntRange(from, len(days)-1).Draw(t, "to")]},
				Declared:  new(1.0),
			}
		}), 0, 12).Draw(t, "list")
		within := balance.Within(list)
		for i, of := range within {
			if of >= 0 && (within[of] >= 0 || !meets(list[i], list[of])) {
				t.Fatalf("%d is not within %d: %v", i, of, within)
			}
			for k := range list {
				if of < 0 && within[k] < 0 && i != k && meets(list[i], list[k]) {
					t.Fatalf("%d and %d both count: %v", i, k, within)
				}
			}
		}
	})
}

// TestWithinMany: of many of one place and year, each is within the first.
func TestWithinMany(t *testing.T) {
	list := make([]*crops.Reduction, 50_000)
	for i := range list {
		list[i] = &crops.Reduction{Kind: only, By: "PE-CORAH", Territory: record.Place{Country: "PE"}, Period: record.Period{From: "2023-01-01", To: "2023-12-31"}, Declared: new(1.0)}
	}
	if got := balance.Within(list); got[0] != -1 || slices.ContainsFunc(got[1:], func(of int) bool { return of != 0 }) {
		t.Error("not all are within the first")
	}
}
