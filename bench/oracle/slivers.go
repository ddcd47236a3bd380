package main

import (
	"fmt"
	"math"
	"math/big"
	"math/rand/v2"
	"strconv"

	"github.com/comision-mixta/mixta/crops"
	"github.com/comision-mixta/mixta/crops/overlay"
	"github.com/comision-mixta/mixta/record"
)

// slivers lays two parcels on one another that are hard on a program: wedges and
// slivers a hand wide, edges that all but lie on one another or are the same,
// corners in common, holes and what just fills them, several parts; with 5 to 17
// decimals. It adds up what is in common by slabs in rational numbers.
var slivers = oracle{"slivers", "1 mm² and 1e-8 of it; no more than a parcel has by geodesics", askSlivers}

func askSlivers(r *rand.Rand) (string, bool) {
	var a, b shapes
	for tries := 0; ; tries++ {
		d := draft{r, 5 + r.IntN(13), record.Position{-69 + r.Float64(), -14.5 + r.Float64()}}
		a, b = drafts[r.IntN(len(drafts))](d)
		if a, b = d.write(a), d.write(b); a.simple() && b.simple() {
			break
		}
		if tries > 1000 {
			return "no valid pair could be drawn", false
		}
	}
	want := slabs(rimOf(a), rimOf(b))
	one, other := a.parcel("a"), b.parcel("b")
	for range 2 {
		got, undecided := overlay.Overlaps([]crops.Parcel{one}, []crops.Parcel{other}, 0)
		if len(undecided) > 0 {
			return fmt.Sprintf("not computed, here %.9f m²: %v; %v and %v", want, undecided[0].Err, a, b), false
		}
		m2 := 0.0
		for _, o := range got {
			m2 = o.Hectares * 1e4
			if !(o.ShareA >= 0 && o.ShareA <= 1 && o.ShareB >= 0 && o.ShareB <= 1) || o.Hectares > min(one.Hectares(), other.Hectares())*(1+1e-12) {
				return fmt.Sprintf("more than there is: %+v", o), false
			}
		}
		want := min(want, one.Hectares()*1e4, other.Hectares()*1e4)
		if math.Abs(m2-want) > 1e-6+1e-8*want {
			return fmt.Sprintf("%.9f m², here %.9f; %v and %v", m2, want, a, b), false
		}
		one, other = other, one
	}
	return "", false
}

// shapes are the parts of an outline.
type shapes []record.Rings

func (s shapes) parcel(id record.ID) crops.Parcel {
	return crops.Parcel{Header: record.Header{ID: id}, Class: crops.ClassProduction, Geometry: record.MultiPolygon{Type: record.MultiPolygonName, Coordinates: s}}
}

// simple reports whether no edges of an outline meet but where one follows the
// other, both as the positions are and to 7 decimals, as the rules of a record ask.
func (s shapes) simple() bool {
	for _, corner := range []func(record.Position) corner{cornerOf, coarse} {
		var all []bar
		var of [][3]int // polygon and ring, index, and how many there are
		for p, rings := range s {
			for k, ring := range rings {
				for i := range len(ring) - 1 {
					a, b := corner(ring[i]), corner(ring[i+1])
					all, of = append(all, bar{a, b}), append(of, [3]int{p*100 + k, i, len(ring) - 1})
				}
			}
		}
		for i := range all {
			if all[i].a.x.Cmp(all[i].b.x) == 0 && all[i].a.y.Cmp(all[i].b.y) == 0 {
				return false
			}
			for k := range i {
				follows := of[i][0] == of[k][0] && (of[i][1] == of[k][1]+1 || of[k][1] == 0 && of[i][1] == of[i][2]-1)
				switch {
				case !follows:
					if all[i].meets(&all[k]) {
						return false
					}
				case of[i][2] == 3 && turn(all[0].a, all[0].b, all[1].b) == 0:
					return false
				case turn(all[k].a, all[k].b, all[i].a) == 0 && turn(all[k].a, all[k].b, all[i].b) == 0:
					return false // straight on, or back
				}
			}
		}
	}
	return true
}

// coarse is a position in ten-millionths of a degree.
func coarse(p record.Position) corner {
	return corner{big.NewRat(int64(math.RoundToEven(p[0]*1e7)), 1), big.NewRat(int64(math.RoundToEven(p[1]*1e7)), 1)}
}

func rounded(p record.Position, digits int) record.Position {
	for i := range p {
		p[i], _ = strconv.ParseFloat(strconv.FormatFloat(p[i], 'f', digits, 64), 64)
	}
	return p
}

// draft draws pairs around a place.
type draft struct {
	*rand.Rand
	digits int
	at     record.Position
}

// write writes an outline with the digits of the draft.
func (d draft) write(s shapes) shapes {
	for _, rings := range s {
		for _, ring := range rings {
			for i := range ring {
				ring[i] = rounded(ring[i], d.digits)
			}
			ring[len(ring)-1] = ring[0]
		}
	}
	return s
}

// small is a size in degrees, from a hand to a kilometre.
func (d draft) small() float64 { return math.Pow(10, -6.3+4.3*d.Float64()) }

func (d draft) near(p record.Position, by float64) record.Position {
	return record.Position{p[0] + by*(2*d.Float64()-1), p[1] + by*(2*d.Float64()-1)}
}

func closed(ring ...record.Position) record.Ring { return append(ring, ring[0]) }

// around is a ring of n corners about a place, star-shaped.
func (d draft) around(p record.Position, n int, size, rough float64) record.Ring {
	var ring record.Ring
	turn := d.Float64()
	for i := range n {
		sin, cos := math.Sincos(2 * math.Pi * (float64(i) + turn + 0.5*rough*d.Float64()) / float64(n))
		r := size * (1 - rough*d.Float64())
		ring = append(ring, record.Position{p[0] + r*cos, p[1] + r*sin})
	}
	return closed(ring...)
}

// strip is a quadrilateral along a line, wide as said at its ends.
func strip(a, b record.Position, one, other float64) record.Ring {
	dx, dy := b[0]-a[0], b[1]-a[1]
	l := math.Hypot(dx, dy)
	dx, dy = -dy/l, dx/l
	return closed(a, b, record.Position{b[0] + dx*other, b[1] + dy*other}, record.Position{a[0] + dx*one, a[1] + dy*one})
}

// drafts are the kinds of pair.
var drafts = []func(draft) (shapes, shapes){
	func(d draft) (shapes, shapes) { // rough outlines anyhow
		size := 0.0003 + d.small()
		return shapes{{d.around(d.at, 3+d.IntN(9), size, 0.7)}}, shapes{{d.around(d.near(d.at, size), 3+d.IntN(9), size, 0.7)}}
	},
	func(d draft) (shapes, shapes) { // wedges from one place
		far := 0.001 + d.small()
		wedge := func() shapes {
			p := d.near(d.at, far)
			return shapes{{closed(d.at, p, d.near(p, 0.1*d.small()))}}
		}
		a := wedge()
		if d.IntN(2) == 0 { // the same, but for a corner
			return a, shapes{{closed(d.at, a[0][0][1], d.near(a[0][0][2], 0.1*d.small()))}}
		}
		return a, wedge()
	},
	func(d draft) (shapes, shapes) { // strips that all but lie on one line
		b := d.near(d.at, 0.002)
		off := math.Pow(10, -float64(5+d.IntN(12)))
		return shapes{{strip(d.at, b, d.small(), d.small())}}, shapes{{strip(d.near(d.at, off), d.near(b, off), d.small(), d.small())}}
	},
	func(d draft) (shapes, shapes) { // strips that cross
		size := 0.001
		return shapes{{strip(d.near(d.at, size), d.near(d.at, size), d.small()/10, d.small()/10)}}, shapes{{strip(d.near(d.at, size), d.near(d.at, size), d.small()/10, d.small()/10)}}
	},
	func(d draft) (shapes, shapes) { // an edge in common, or a stretch of it
		a := d.around(d.at, 4+d.IntN(5), 0.001, 0.3)
		t := func(f float64) record.Position { return between(a[0], a[1], f) }
		from, to := t(0), t(1)
		if d.IntN(2) == 0 {
			from, to = t(d.Float64()/2), t(0.5+d.Float64())
		}
		return shapes{{a}}, shapes{{closed(from, to, d.near(d.at, 0.002))}}
	},
	func(d draft) (shapes, shapes) { // corners in common
		a := d.around(d.at, 5+d.IntN(5), 0.001, 0.3)
		return shapes{{a}}, shapes{{closed(a[d.IntN(2)], a[2], a[3+d.IntN(2)], d.near(d.at, 0.002))}}
	},
	func(d draft) (shapes, shapes) { // the same but for the last digits of some corners
		a := d.around(d.at, 3+d.IntN(9), 0.001, 0.6)
		b := append(record.Ring(nil), a...)
		off := math.Pow(10, -float64(5+d.IntN(12)))
		for i := range b {
			if d.IntN(2) == 0 {
				b[i] = d.near(b[i], off)
			}
		}
		return shapes{{a}}, shapes{{b}}
	},
	func(d draft) (shapes, shapes) { // a hole, and what fills it, crosses it or has one in its turn
		hole := d.around(d.at, 3+d.IntN(6), 0.0005, 0.4)
		a := shapes{{d.around(d.at, 6, 0.0015, 0.2), hole}}
		switch d.IntN(3) {
		case 0:
			return a, shapes{{append(record.Ring(nil), hole...)}}
		case 1:
			return a, shapes{{d.around(d.near(d.at, 0.0005), 3+d.IntN(6), 0.001, 0.5)}}
		}
		return a, shapes{{d.around(d.near(d.at, 0.0002), 6, 0.0012, 0.2), d.around(d.at, 3+d.IntN(6), 0.0005, 0.4)}}
	},
	func(d draft) (shapes, shapes) { // several parts
		var both [2]shapes
		for k := range both {
			for i := range 2 + d.IntN(3) {
				p := record.Position{d.at[0] + 0.002*float64(i), d.at[1]}
				both[k] = append(both[k], record.Rings{d.around(d.near(p, 0.0003), 3+d.IntN(5), 0.0006, 0.5)})
			}
		}
		return both[0], both[1]
	},
}
