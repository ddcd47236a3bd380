package crops

import (
	"fmt"
	"reflect"
	"testing"

	"pgregory.net/rapid"

	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/internal/rule"
	"github.com/comision-mixta/mixta/record"
)

// numbered is the place of all members of the record with that number.
type numbered int

func (n numbered) Spot(any) (rule.Spot, error) {
	return rule.Spot{Place: check.Place{Line: int(n)}}, nil
}

// TestParcelsInFiles: what is found among parcels is the same, however few are held in
// memory.
func TestParcelsInFiles(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		id := func(what string, n int) string {
			return fmt.Sprintf("0e5a1000-0000-4000-8000-%012d", rapid.IntRange(0, n-1).Draw(t, what))
		}
		class := func() Class { return rapid.SampledFrom([]Class{ClassForest, ClassProduction}).Draw(t, "class") }
		ring := record.Ring{{0, 0}, {1, 0}, {1, 1}, {0, 0}}
		var all []any
		for n := range 3 {
			all = append(all, &Survey{Header: record.Header{ID: record.ID(fmt.Sprintf("0e5a1000-0000-4000-8000-%012d", n))}})
		}
		for range rapid.IntRange(0, 100).Draw(t, "parcels") {
			p := &Parcel{Survey: record.SurveyRef(id("survey", 3)), Class: class()}
			p.ID = record.ID(id("parcel", 60))
			ring = append(record.Ring{}, ring...)
			ring[1][0] = float64(1 + rapid.IntRange(0, 40).Draw(t, "outline"))
			p.Geometry.Coordinates = []record.Rings{{ring}}
			all = append(all, p)
		}
		for range rapid.IntRange(0, 60).Draw(t, "verifications") {
			all = append(all, &Verification{Survey: record.SurveyRef(id("survey", 3)), Parcel: record.ParcelRef(id("parcel", 70)), Mapped: class()})
		}
		found := func(rows int) check.Report {
			g := rule.NewGathering(check.Exchange, []rule.FileRules{parcelFileRules}, rows)
			for n, r := range all {
				g.Add(r, numbered(n+1))
			}
			report := g.End()
			if err := g.Close(); err != nil {
				t.Fatal(err)
			}
			return report
		}
		want := found(1 << 20)
		for _, rows := range []int{1, 2, 9} {
			if got := found(rows); !reflect.DeepEqual(want, got) {
				t.Fatalf("%d rows in memory:\nwant %+v\ngot  %+v", rows, want, got)
			}
		}
	})
}
