package intel

import (
	"fmt"
	"slices"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"github.com/comision-mixta/mixta/record"
)

func bulletin(n int, by record.Actor, c Cadence, from, to record.Date) Bulletin {
	b := Bulletin{Cadence: c, Period: record.Period{From: from, To: to}}
	b.ID = record.ID(fmt.Sprintf("%08d-0000-4000-8000-000000000000", n))
	b.Issuer, b.Version, b.Issued = by, record.Version{by: 1}, "2024-01-01T00:00:00Z"
	return b
}

// TestGaps is the worked example: a quarter left out, and one issued twice.
func TestGaps(t *testing.T) {
	bs := []Bulletin{
		bulletin(3, record.COSDEA, Quarterly, "2023-10-01", "2023-12-31"),
		bulletin(1, record.COSDEA, Quarterly, "2023-01-01", "2023-03-31"),
		bulletin(4, record.CODA, Monthly, "2023-01-01", "2023-01-31"),
		bulletin(5, record.CODA, Monthly, "2023-01-01", "2023-01-31"),
	}
	q := func(from, to record.Date) record.Period { return record.Period{From: from, To: to} }
	want := []Gap{
		{Issuer: record.COSDEA, Cadence: Quarterly, Period: q("2023-04-01", "2023-06-30")},
		{Issuer: record.COSDEA, Cadence: Quarterly, Period: q("2023-07-01", "2023-09-30")},
		{Issuer: record.CODA, Cadence: Monthly, Period: q("2023-01-01", "2023-01-31"), Overlapping: []record.ID{bs[2].ID, bs[3].ID}},
	}
	if diff := cmp.Diff(want, Gaps(bs, record.Period{})); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
	// A newer version takes the place of the older one, whichever is read first.
	v2 := bs[3]
	v2.Version, v2.Period = record.Version{record.CODA: 2}, q("2023-02-01", "2023-02-28")
	for _, order := range [][]Bulletin{append(slices.Clone(bs), v2), append([]Bulletin{v2}, bs...)} {
		if diff := cmp.Diff(want[:2], Gaps(order, record.Period{})); diff != "" {
			t.Errorf("with a newer version (-want +got):\n%s", diff)
		}
	}
	if got := Gaps(bs[:2], q("2022-12-01", "2024-01-15")); len(got) != 4 || got[0].Period != q("2022-12-01", "2022-12-31") || got[3].Period != q("2024-01-01", "2024-01-15") {
		t.Errorf("with a period asked for: %v", got)
	}
	if got := Gaps(nil, q("2022-12-01", "2024-01-15")); got != nil {
		t.Errorf("without bulletins: %v", got)
	}
}

// A drill does not stand in for a real bulletin, and is not compared with one.
func TestGapsOfDrills(t *testing.T) {
	bs := []Bulletin{
		bulletin(1, record.COSDEA, Quarterly, "2023-01-01", "2023-03-31"),
		bulletin(2, record.COSDEA, Quarterly, "2023-04-01", "2023-06-30"),
		bulletin(3, record.COSDEA, Quarterly, "2023-07-01", "2023-09-30"),
		bulletin(4, record.COSDEA, Quarterly, "2023-07-01", "2023-09-30"),
	}
	bs[1].Exercise, bs[3].Exercise = true, true
	got := Gaps(bs, record.Period{To: "2023-12-31"})
	want := []Gap{
		{Issuer: record.COSDEA, Cadence: Quarterly, Period: record.Period{From: "2023-04-01", To: "2023-06-30"}},
		{Issuer: record.COSDEA, Cadence: Quarterly, Period: record.Period{From: "2023-10-01", To: "2023-12-31"}},
		{Issuer: record.COSDEA, Cadence: Quarterly, Period: record.Period{From: "2023-10-01", To: "2023-12-31"}, Exercise: true},
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
}

// TestGapsDayByDay compares with counting, for every day, who covers it.
func TestGapsDayByDay(t *testing.T) {
	start := time.Date(2023, 12, 1, 0, 0, 0, 0, time.UTC)
	day := func(n int) record.Date { return date(start.AddDate(0, 0, n)) }
	rapid.Check(t, func(t *rapid.T) {
		var bs []Bulletin
		for i := range rapid.IntRange(0, 8).Draw(t, "bulletins") {
			from := rapid.IntRange(0, 60).Draw(t, "from")
			by := rapid.SampledFrom([]record.Actor{record.COSDEA, record.CODA}).Draw(t, "by")
			bs = append(bs, bulletin(i, by, Monthly, day(from), day(from+rapid.IntRange(0, 40).Draw(t, "days"))))
		}
		var over record.Period
		if rapid.Bool().Draw(t, "asked") {
			over.From = day(rapid.IntRange(0, 60).Draw(t, "first"))
			over.To = max(over.From, day(rapid.IntRange(0, 110).Draw(t, "last")))
		}
		gaps := Gaps(bs, over)
		for _, by := range []record.Actor{record.COSDEA, record.CODA} {
			covered := map[record.Date]int{}
			first, last := record.Date("9"), record.Date("")
			for _, b := range bs {
				if b.Issuer != by {
					continue
				}
				first, last = min(first, b.Period.From), max(last, b.Period.To)
				for d := b.Period.From; d <= b.Period.To; d = next(d) {
					covered[d]++
				}
			}
			if over.From != "" {
				first, last = over.From, over.To
			}
			for n := range 200 {
				d := day(n)
				missing, twice := 0, 0
				for _, g := range gaps {
					if g.Issuer == by && g.Period.Contains(d) {
						if g.Missing() {
							missing++
						} else {
							twice = 1
						}
					}
				}
				asked := len(covered) > 0 && first <= d && d <= last
				wantMissing := asked && covered[d] == 0
				if (missing == 1) != wantMissing || missing > 1 {
					t.Fatalf("%s on %s: missing %d, want %t\n%v\n%v", by, d, missing, wantMissing, bs, gaps)
				}
				if asked && (twice == 1) != (covered[d] > 1) {
					t.Fatalf("%s on %s: twice %d, covered %d times\n%v\n%v", by, d, twice, covered[d], bs, gaps)
				}
			}
		}
	})
}

func TestCadencePeriod(t *testing.T) {
	for _, tt := range []struct {
		c        Cadence
		day      record.Date
		from, to record.Date
	}{
		{Monthly, "2024-02-29", "2024-02-01", "2024-02-29"},
		{Quarterly, "2023-05-15", "2023-04-01", "2023-06-30"},
		{Quarterly, "2023-12-31", "2023-10-01", "2023-12-31"},
		{HalfYearly, "2023-07-01", "2023-07-01", "2023-12-31"},
		{Yearly, "2023-07-01", "2023-01-01", "2023-12-31"},
	} {
		if got, ok := tt.c.Period(tt.day); !ok || got != (record.Period{From: tt.from, To: tt.to}) {
			t.Errorf("%s of %s: %v %t", tt.c, tt.day, got, ok)
		}
	}
	if _, ok := Cadence("weekly").Period("2023-01-01"); ok {
		t.Error("an unknown cadence has a period")
	}
	if _, ok := Monthly.Period("2023-02-30"); ok {
		t.Error("a day that does not exist has a period")
	}
}
