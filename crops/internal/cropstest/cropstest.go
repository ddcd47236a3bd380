// Package cropstest makes made-up parcels and visits for the tests of the packages
// of crops.
package cropstest

import (
	"errors"
	"fmt"
	"math"
	"math/rand/v2"

	"pgregory.net/rapid"

	"github.com/comision-mixta/mixta/crops"
	"github.com/comision-mixta/mixta/crops/refusal"
	"github.com/comision-mixta/mixta/record"
)

// Survey is the survey that the tests' parcels belong to.
var Survey = &crops.Survey{Header: Header(1)}

func Header(n int) record.Header {
	h := record.NewHeader(record.ID(fmt.Sprintf("0199c000-0000-7000-8000-%012d", n)), "BO-VDSSC", "2025-03-01T10:00:00-04:00", record.Marking{TLP: record.Clear})
	h.Exercise = true
	return h
}

// Square is a parcel of so many metres, its south-west corner east and north
// of a place near Apolo.
func Square(n int, c crops.Class, east, north, metres float64) crops.Parcel {
	const degree, parallel = 110_646.0, 111_391.0 // metres, of WGS 84 here
	x := -68.5 + east/parallel/math.Cos(14.7*math.Pi/180)
	y := -14.7 + north/degree
	w, h := metres/parallel/math.Cos(14.7*math.Pi/180), metres/degree
	return crops.Parcel{
		Header: Header(n), Survey: record.SurveyRef(Survey.ID), Class: c,
		Geometry: record.MultiPolygon{Type: record.MultiPolygonName, Coordinates: []record.Rings{{{{x, y}, {x + w, y}, {x + w, y + h}, {x, y + h}, {x, y}}}}},
	}
}

// Visit is a verification of a drawn parcel; [DrawnFrom] states from how many.
func Visit(n int, p *crops.Parcel, c crops.Class) crops.Verification {
	return crops.Verification{
		Header: Header(100_000 + n), Survey: p.Survey, Parcel: record.ParcelRef(p.ID), Design: crops.DesignProbability, Independent: new(true),
		Mapped: p.Class, Found: c, Outcome: crops.OutcomeOf(p.Class, c), At: "2025-02-01T10:00:00-04:00", Mode: crops.ModeField,
		Selection: &crops.Selection{Stratum: string(p.Class), Seed: "x", Order: 1, Population: 1000},
	}
}

// DrawnFrom states the population of each stratum in the verifications.
func DrawnFrom(parcels []crops.Parcel, visits []crops.Verification) []crops.Verification {
	held := map[string]int64{}
	for i := range parcels {
		held[string(parcels[i].Class)]++
	}
	for i := range visits {
		visits[i].Selection.Population = max(1, held[visits[i].Selection.Stratum])
	}
	return visits
}

func Nearly(a, b, by float64) bool { return math.Abs(a-b) <= by*math.Max(1, math.Abs(b)) }

// Plots are so many outlines of ten corners, most of them not convex, one a
// cell of 140 m. Two seeds give two sides' outlines of the same plots.
func Plots(n int, seed uint64) []crops.Parcel {
	rnd := rand.New(rand.NewPCG(seed, 1))
	width := int(math.Sqrt(float64(n))) + 1
	list := make([]crops.Parcel, n)
	for i := range list {
		p := Square(int(seed)*1_000_000+i, crops.ClassProduction, float64(i%width)*140, float64(i/width)*140, 1)
		o := p.Geometry.Coordinates[0][0][0]
		ring := make(record.Ring, 0, 11)
		for k := range 10 {
			sin, cos := math.Sincos(float64(k) / 10 * 2 * math.Pi)
			r := 0.0004 * (0.6 + 0.4*rnd.Float64())
			ring = append(ring, record.Position{o[0] + r*cos, o[1] + r*sin})
		}
		p.Geometry.Coordinates[0][0] = append(ring, ring[0])
		list[i] = p
	}
	return list
}

// Country is a made-up country of plots of very different sizes: mapped as coca
// or another crop, and now and then wrongly.
func Country(rnd *rand.Rand, plots int) (parcels []crops.Parcel, truth []crops.Class, coca float64) {
	for n := range plots {
		c := crops.ClassProduction
		if n%3 == 0 {
			c = crops.ClassOtherCrop
		}
		size := 40 + 200*rnd.Float64()
		p := Square(10+n, c, float64(n%50)*300, float64(n/50)*300, size)
		is := c
		// Small plots are mistaken more often: an estimate without sizes is biased.
		if rnd.Float64() < 0.4*(1-size/240) {
			is = map[crops.Class]crops.Class{crops.ClassProduction: crops.ClassOtherCrop, crops.ClassOtherCrop: crops.ClassProduction}[c]
		}
		if is == crops.ClassProduction {
			coca += p.Hectares()
		}
		parcels, truth = append(parcels, p), append(truth, is)
	}
	return parcels, truth, coca
}

// WantRefused makes sure that err is a refusal for a reason, about a name.
func WantRefused(t rapid.TB, err error, reason refusal.Reason, name string) {
	t.Helper()
	r, ok := errors.AsType[*refusal.Error](err)
	if !ok {
		t.Fatalf("got error %v, want a refusal for %q", err, reason)
	}
	if r.Reason != reason || r.Name != name {
		t.Fatalf("got refusal (%s, %q): %v; want (%s, %q)", r.Reason, r.Name, r, reason, name)
	}
}

func Hectares(n float64) crops.MicroHectares {
	a, err := crops.HectaresOf(n)
	if err != nil {
		panic(err)
	}
	return a
}

// Printed writes a number as a paper prints it.
func Printed(x float64, places int) string { return fmt.Sprintf("%.*f", places, x) }
