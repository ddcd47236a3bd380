package main

import (
	"fmt"
	"math"
	"math/rand/v2"
	"slices"
	"strings"

	"github.com/comision-mixta/mixta/crops"
	"github.com/comision-mixta/mixta/crops/sample"
	"github.com/comision-mixta/mixta/record"
	"github.com/comision-mixta/mixta/record/border"
)

// centre is a place on the embedded border line, between the coca of Apolo and
// that of San Pedro de Putina Punco.
var centre = record.Position{-68.95, -14.35}

const degree = 110_600 // metres of a degree of latitude here

// land is a square of cells around the centre. Most hold a plot; those so near
// to the border that nobody can tell the side are mapped by both sides, now
// and then, each with its own outline.
type land struct {
	rnd     *rand.Rand
	line    *border.Line
	width   int     // cells on a side
	spacing float64 // metres
	cell    int     // the next cell
	twice   bool    // the cell was mapped by one side, and the other follows
	seed    uint64
}

func newLand(parcels int, seed uint64) *land {
	width := int(math.Ceil(math.Sqrt(float64(parcels)/0.7))) + 1
	return &land{
		rnd: rand.New(rand.NewPCG(seed, 1)), line: border.NaturalEarth(),
		width: width, spacing: max(140, 30_000/float64(width)), seed: seed,
	}
}

// place returns the next cell with a plot, and the side that maps it.
func (l *land) place() (at record.Position, s side) {
	for {
		i := l.cell
		if !l.twice {
			l.cell++
			if l.rnd.Float64() > 0.72 {
				continue
			}
		} else {
			i--
		}
		x := (float64(i%l.width) - float64(l.width)/2) * l.spacing
		y := (float64(i/l.width) - float64(l.width)/2) * l.spacing
		at = record.Position{centre[0] + x/degree/math.Cos(centre[1]*math.Pi/180), centre[1] + y/degree}
		if l.twice {
			l.twice = false
			return at, sides[1]
		}
		on, decided := l.line.Side(at, 0)
		switch {
		case !decided:
			l.twice = l.rnd.Float64() < 0.3
			return at, sides[0]
		case on == record.BO:
			return at, sides[0]
		}
		return at, sides[1]
	}
}

// parcel returns the next parcel.
func (l *land) parcel(n int) crops.Parcel {
	at, s := l.place()
	p := crops.Parcel{
		Header: header(1000+n, s.by), Survey: s.survey, Class: crops.ClassProduction,
		Geometry: record.MultiPolygon{Type: record.MultiPolygonName, Coordinates: []record.Rings{{l.outline(at)}}},
		Image:    s.image, Interpreter: "INT-0" + string('1'+rune(n%7)), Confidence: crops.ConfidenceHigh, Region: s.region, Unit: s.unit,
	}
	switch k := l.rnd.Float64(); {
	case k < 0.15:
		p.Class = crops.ClassOtherCrop
	case k < 0.25:
		p.Class = crops.ClassYoung
	}
	if p.Class.Coca() {
		if p.Cover = crops.CoverPure; l.rnd.Float64() < 0.2 {
			p.Cover, p.Fraction, p.Confidence = crops.CoverMixed, new(0.8), crops.ConfidenceMedium
		}
	}
	p.Declared = new(math.Round(p.Hectares()*10_000) / 10_000)
	return p
}

// outline draws a plot of 0.2 to 1 ha around a place, within its cell.
func (l *land) outline(at record.Position) record.Ring {
	corners := 9 + l.rnd.IntN(6)
	radius := 30 + 25*l.rnd.Float64()
	x, y := 10*(l.rnd.Float64()-0.5), 10*(l.rnd.Float64()-0.5)
	ring := make(record.Ring, 0, corners+1)
	for i := range corners {
		sin, cos := math.Sincos((float64(i) + 0.6*l.rnd.Float64()) / float64(corners) * 2 * math.Pi)
		r := radius * (0.75 + 0.25*l.rnd.Float64())
		ring = append(ring, record.Position{
			math.Round((at[0]+(x+r*cos)/degree/math.Cos(at[1]*math.Pi/180))*1e7) / 1e7,
			math.Round((at[1]+(y+r*sin)/degree)*1e7) / 1e7,
		})
	}
	return append(ring, ring[0])
}

// verifications draws a sample of each side and fills it in: now and then
// another crop was taken for coca, or coca for another crop. They come sorted by
// their ids, as a file has them.
func (l *land) verifications(parcels map[record.SurveyRef][]crops.Parcel, units int) (list []crops.Verification, err error) {
	for _, s := range sides {
		plan := sample.Plan{
			Seed: "acta de ejemplo 2024-11-15 " + string(s.of), Units: units, Allocation: sample.Proportional, Least: 5, Header: header(0, s.by),
		}
		drawn, err := plan.Draw(&crops.Survey{Header: record.Header{ID: record.ID(s.survey)}}, parcels[s.survey])
		if err != nil {
			return nil, fmt.Errorf("%d to verify of %d parcels of %s: %w", units, len(parcels[s.survey]), s.of, err)
		}
		for i := range drawn {
			l.visit(&drawn[i], s)
		}
		list = append(list, drawn...)
	}
	slices.SortFunc(list, func(a, b crops.Verification) int { return strings.Compare(string(a.ID), string(b.ID)) })
	return list, nil
}

func (l *land) visit(v *crops.Verification, s side) {
	v.At, v.Mode, v.By, v.Accuracy, v.Found = "2025-02-10T09:30:00-04:00", crops.ModeField, s.by, new(4.0), v.Mapped
	switch k := l.rnd.Float64(); {
	case k < 0.02:
		v.Found, v.Outcome = "", crops.OutcomeNotReachable
		return
	case k < 0.07 && v.Mapped != crops.ClassOtherCrop:
		v.Found, v.Confusion = crops.ClassOtherCrop, crops.Stevia
	case k < 0.10 && v.Mapped == crops.ClassOtherCrop:
		v.Found, v.Confusion = crops.ClassProduction, crops.Stevia
	case k < 0.12 && v.Mapped == crops.ClassProduction:
		v.Found = crops.ClassYoung
	}
	v.Outcome = crops.OutcomeOf(v.Mapped, v.Found)
}
