package deconflict

import (
	"errors"
	"fmt"
	"math/rand/v2"
	"slices"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"github.com/comision-mixta/mixta/ops"
	"github.com/comision-mixta/mixta/ops/timeline"
	"github.com/comision-mixta/mixta/record"
)

// quadratic is Conflicts by comparing every pair.
func quadratic(list []ops.Notice, rules []Separation) (out []Conflict) {
	s := newSweep(list, rules)
	for i, a := range s.byStart {
		for _, b := range s.byStart[i+1:] {
			if c, ok := s.conflict(a, b); ok {
				out = append(out, c)
			}
		}
	}
	sortConflicts(out)
	return out
}

var testRules = []Separation{{ops.Land, ops.Land, 2000, time.Hour}, {ops.Air, ops.Air, 20_000, 30 * time.Minute}, {ops.Land, ops.Air, 5000, 0}}

var zones = []*time.Location{time.UTC, timeline.Lima(), timeline.LaPaz()}

// notice makes a notice of a time, a place and a reach.
func notice(from time.Time, hours float64, zone int, lon, lat, radius, width float64, d ops.Domain) ops.Notice {
	p := record.PointAt(lon, lat)
	n := ops.Notice{Domain: d, Radius: radius, Window: ops.Window{
		From: record.At(from.In(zones[zone])), To: record.At(from.Add(time.Duration(hours * float64(time.Hour))).In(zones[(zone+1)%3]))}}
	n.Place.Point = &p
	if width > 0 {
		n.Place.Area = square(lon, lat, width)
	}
	return n
}

func square(x, y, d float64) *record.MultiPolygon {
	return &record.MultiPolygon{Type: record.MultiPolygonName, Coordinates: []record.Rings{{{{x, y}, {x + d, y}, {x + d, y + d}, {x, y + d}, {x, y}}}}}
}

func TestConflictsAgainstQuadratic(t *testing.T) {
	if testing.Short() {
		t.Skip("long, and nothing in it runs at the same time")
	}
	newYear := time.Date(2023, 12, 31, 20, 0, 0, 0, time.UTC)
	rapid.Check(t, func(t *rapid.T) {
		n := rapid.IntRange(0, 700).Draw(t, "n")
		r := rand.New(rand.NewPCG(rapid.Uint64().Draw(t, "seed"), 1))
		list := make([]ops.Notice, n)
		for i := range list {
			width := 0.0
			if r.IntN(4) == 0 {
				width = r.Float64() * 0.2
			}
			list[i] = notice(newYear.Add(time.Duration(r.IntN(48*60))*time.Minute), float64(1+r.IntN(12))/2, r.IntN(3),
				-69.5+r.Float64(), -16.5+r.Float64(), float64(r.IntN(5000)), width, []ops.Domain{ops.Air, ops.Land, ops.River}[r.IntN(3)])
		}
		got, err := Conflicts(list, testRules)
		if err != nil {
			t.Fatal(err)
		}
		if diff := cmp.Diff(quadratic(list, testRules), got); diff != "" {
			t.Fatalf("(-quadratic +sweep):\n%s", diff)
		}
	})
}

// Windows do not contain their end, and leap day has 24 hours on either side of
// the border.
func TestConflictsInTime(t *testing.T) {
	leap := time.Date(2024, 2, 29, 23, 0, 0, 0, timeline.LaPaz())
	a := notice(leap, 2, 2, -69, -16, 100, 0, ops.River) // 23:00-04:00 to 00:00-05:00 of 1 March
	rules := []Separation{{ops.River, ops.River, 0, 0}}
	for minutes, want := range map[int]int{119: 1, 120: 0, -119: 1, -120: 0} {
		b := notice(leap.Add(time.Duration(minutes)*time.Minute), 2, 1, -69, -16, 100, 0, ops.River)
		if got, err := Conflicts([]ops.Notice{a, b}, rules); err != nil || len(got) != want {
			t.Errorf("%d minutes later: %d conflicts, %v; want %d", minutes, len(got), err, want)
		}
	}
	if got, err := Conflicts([]ops.Notice{a, a}, nil); err != nil || len(got) != 0 {
		t.Error("a conflict without a rule")
	}
}

// Notices that are all at one place are no n² answers.
func TestConflictsEnd(t *testing.T) {
	a := notice(time.Unix(0, 0), 2, 2, -69, -16, 100, 0, ops.River)
	rules := []Separation{{ops.River, ops.River, 0, 0}}
	for n, want := range map[int]int{447: 447 * 446 / 2, 448: 0} {
		got, err := Conflicts(slices.Repeat([]ops.Notice{a}, n), rules)
		if len(got) != want || errors.Is(err, ErrTooMany) != (want == 0) {
			t.Errorf("%d notices at one place: %d conflicts, %v", n, len(got), err)
		}
	}
}

func TestAnswerTellsNothingElse(t *testing.T) {
	a, b := notice(time.Unix(0, 0), 1, 0, 0, 0, 1, 0, ops.Air), notice(time.Unix(0, 0), 1, 0, 0, 0, 1, 0, ops.Air)
	a.ID, b.ID = "a", "b"
	a.Contact.Agency, b.Contact.Agency = "BO-FAB", "PE-FAP"
	toA, toB := Conflict{A: 0, B: 1}.Answer([]ops.Notice{a, b})
	if diff := cmp.Diff([]Answer{{"a", b.Contact}, {"b", a.Contact}}, []Answer{toA, toB}); diff != "" {
		t.Error(diff)
	}
}

func BenchmarkConflicts(b *testing.B) {
	for _, n := range []int{12_500, 25_000, 50_000, 100_000} {
		r := rand.New(rand.NewPCG(1, 2))
		list := make([]ops.Notice, n)
		days := n / 100 // as many at a time, however many in all
		for i := range list {
			list[i] = notice(time.Date(2022, 1, 1, 0, r.IntN(days*24*60), 0, 0, time.UTC), float64(1+r.IntN(24)), r.IntN(3),
				-70+2*r.Float64(), -17+6*r.Float64(), 1000, 0, ops.Land)
		}
		b.Run(fmt.Sprint(n), func(b *testing.B) {
			for b.Loop() {
				Conflicts(list, testRules)
			}
			b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(b.N)/float64(n), "ns/notice")
		})
	}
}
