package main

import (
	"fmt"
	"math"
	"math/rand/v2"
	"slices"

	"github.com/comision-mixta/mixta/crops"
	"github.com/comision-mixta/mixta/crops/overlay"
	"github.com/comision-mixta/mixta/record"
)

// overlaps lays parcels of two sides on one another: rectangles and corners by
// cells of the lines that all their edges lie on, convex ones by cutting them in
// rational numbers. Degrees become square metres by the radii of the ellipsoid at
// the centroid.
var overlaps = oracle{"overlaps", "0.05 m² a piece, edges being straight in degrees here and geodesics there", askOverlaps}

// spot is a position in millionths of a degree, from 69° W, 14.5° S.
type spot struct{ x, y int64 }

func (s spot) position() record.Position {
	return record.Position{(-69e6 + float64(s.x)) / 1e6, (-14.5e6 + float64(s.y)) / 1e6}
}

// plot is a parcel: its corners and, if all its edges run along the axes, the
// rectangles that make it.
type plot struct {
	corners []spot
	boxes   [][2]spot
	class   crops.Class
}

func (p plot) parcel(side string, i int) crops.Parcel {
	var ring record.Ring
	for _, c := range append(slices.Clone(p.corners), p.corners[0]) {
		ring = append(ring, c.position())
	}
	return crops.Parcel{Header: record.Header{ID: record.ID(fmt.Sprint(side, i))}, Class: p.class,
		Geometry: record.MultiPolygon{Type: record.MultiPolygonName, Coordinates: []record.Rings{{ring}}}}
}

func askOverlaps(r *rand.Rand) (string, bool) {
	draw := drawConvex
	if r.IntN(2) == 0 {
		draw = drawUpright
	}
	var plots [2][]plot
	var parcels [2][]crops.Parcel
	for side := range plots {
		for i := range 1 + r.IntN(6) {
			p := draw(r)
			plots[side] = append(plots[side], p)
			parcels[side] = append(parcels[side], p.parcel([]string{"BO", "PE"}[side], i))
		}
	}
	got, undecided := overlay.Overlaps(parcels[0], parcels[1], 0)
	if len(undecided) > 0 {
		return fmt.Sprint("not computed: ", undecided[0].Err), false
	}
	has := map[[2]record.ID]overlay.Overlap{}
	var coca []overlay.Overlap
	for _, o := range got {
		has[[2]record.ID{o.A, o.B}] = o
		if o.ClassA.Coca() && o.ClassB.Coca() {
			coca = append(coca, o)
		}
	}
	differ, twice := "", 0.0
	for i, a := range plots[0] {
		var on []plot
		for k, b := range plots[1] {
			want, o := common(a, b), has[[2]record.ID{parcels[0][i].ID, parcels[1][k].ID}]
			if math.Abs(o.Hectares*1e4-want) > 0.05 {
				differ += fmt.Sprintf("%d and %d: %.4f m², here %.4f; ", i, k, o.Hectares*1e4, want)
			}
			if share := want / common(a, a); o.Hectares > 0 && math.Abs(o.ShareA-share) > 0.05/common(a, a) {
				differ += fmt.Sprintf("%d and %d: share %v, here %v; ", i, k, o.ShareA, share)
			}
			if a.class.Coca() && b.class.Coca() {
				on = append(on, b)
			}
		}
		if a.boxes != nil {
			twice += covered([]plot{a}, on)
		}
	}
	if plots[0][0].boxes == nil {
		return differ, false
	}
	double, undecided := overlay.DoubleCounted(parcels[0], parcels[1], coca)
	if len(undecided) > 0 || math.Abs(double*1e4-twice) > 0.05*float64(1+len(coca)) {
		differ += fmt.Sprintf("counted twice: %.4f m², here %.4f; %d undecided", double*1e4, twice, len(undecided))
	}
	return differ, false
}

func drawClass(r *rand.Rand) crops.Class {
	return []crops.Class{crops.ClassProduction, crops.ClassYoung, crops.ClassOtherCrop}[r.IntN(3)]
}

// drawUpright makes a rectangle or a corner of two, whose edges often meet those of
// others.
func drawUpright(r *rand.Rand) plot {
	step := int64(100)
	if r.IntN(3) == 0 {
		step = 1
	}
	n := func(most int64) int64 { return (1 + r.Int64N(most/step)) * step }
	a := spot{n(1500), n(1500)}
	b := spot{a.x + n(1200) + step, a.y + n(1200) + step}
	p := plot{corners: []spot{a, {b.x, a.y}, b, {a.x, b.y}}, boxes: [][2]spot{{a, b}}, class: drawClass(r)}
	if r.IntN(2) == 0 && b.x-a.x > step && b.y-a.y > step {
		m := spot{a.x + step*(1+r.Int64N((b.x-a.x)/step-1)), a.y + step*(1+r.Int64N((b.y-a.y)/step-1))}
		p.corners = []spot{a, {b.x, a.y}, {b.x, m.y}, m, {m.x, b.y}, {a.x, b.y}}
		p.boxes = [][2]spot{{a, {b.x, m.y}}, {{a.x, m.y}, {m.x, b.y}}}
	}
	return p
}

// drawConvex makes three to seven corners on a circle.
func drawConvex(r *rand.Rand) plot {
	n := 3 + r.IntN(5)
	x, y, radius := float64(r.IntN(1500)), float64(r.IntN(1500)), 300+float64(r.IntN(700))
	turn := r.Float64()
	p := plot{class: drawClass(r)}
	for i := range n {
		sin, cos := math.Sincos(2 * math.Pi * (float64(i) + turn + 0.6*r.Float64()) / float64(n))
		p.corners = append(p.corners, spot{int64(x + radius*cos), int64(y + radius*sin)})
	}
	return p
}
