package geom

import (
	"cmp"
	"fmt"
	"math"
	"math/rand/v2"
	"slices"
	"testing"
)

// plainLine answers what a Line does by looking at every segment, one after
// another.
type plainLine []Position

func (l plainLine) nearest(p Position) foot {
	best := foot{-1, 0, math.Inf(1)}
	plane := newPlane(p)
	for i := range l[1:] {
		t, d := refine(p, l[i], l[i+1], plane.foot(l[i], l[i+1]))
		if best.segment < 0 || d < best.distance {
			best = foot{i, t, d}
		}
	}
	return best
}

func (l plainLine) side(p Position) int {
	pts := make([]point, len(l))
	for i, q := range l {
		pts[i] = round(q)
	}
	at, foot := round(p), l.nearest(p)
	for i := range pts[1:] {
		if on(pts[i], pts[i+1], at) {
			return 0
		}
	}
	i := foot.segment
	if foot.t > 0 && foot.t < 1 {
		return orient(pts[i], pts[i+1], at)
	}
	if foot.t == 1 {
		i++
	}
	before, after := i-1, i+1
	for before >= 0 && pts[before] == pts[i] {
		before--
	}
	for after < len(pts) && pts[after] == pts[i] {
		after++
	}
	switch {
	case before < 0 && after == len(pts):
		return 0
	case before < 0:
		return orient(pts[i], pts[after], at)
	case after == len(pts):
		return orient(pts[before], pts[i], at)
	}
	one, two, turn := orient(pts[before], pts[i], at), orient(pts[i], pts[after], at), orient(pts[before], pts[i], pts[after])
	if one == two || turn == 0 {
		return one
	}
	return -turn
}

func (l plainLine) crossings(a, b Position) []Meeting {
	m := meetings{Line: NewLine(l), a: round(a), b: round(b)}
	pts := m.pts
	if len(pts) == 1 {
		m.alone()
		return m.found
	}
	along := func(p, q int) int { return m.ahead(pts[p], pts[q]) }
	for i := 0; i < len(pts); i++ {
		if m.a == m.b {
			if on(pts[i], pts[min(i+1, len(pts)-1)], m.a) {
				return []Meeting{m.begin(Meeting{}, i, m.a)}
			}
			continue
		}
		if m.side(i) == 0 {
			last, low, high := i, i, i
			for ; last < len(pts) && m.side(last) == 0; last++ {
				if along(low, last) < 0 {
					low = last
				}
				if along(high, last) > 0 {
					high = last
				}
			}
			m.along(i, last-1, low, high)
			i = last - 1
		}
		if i+1 < len(pts) && m.side(i)*m.side(i+1) < 0 {
			m.through(i)
		}
	}
	slices.SortStableFunc(m.found, func(c, d Meeting) int { return cmp.Compare(c.From, d.From) })
	return m.found
}

// lineShapes are lines that are hard on an index: on a few places, with repeated
// ones; straight for long; back and forth over themselves; a border; far and wide.
var lineShapes = map[string]func(r *rand.Rand, n int) []Position{
	"grid": func(r *rand.Rand, n int) []Position {
		return places(n, func(int) Position { return Position{-69 + float64(r.IntN(5))*1e-7, -15 + float64(r.IntN(5))*1e-7} })
	},
	"coarse grid": func(r *rand.Rand, n int) []Position {
		return places(n, func(int) Position { return Position{-69 + float64(r.IntN(4))*0.01, -15 + float64(r.IntN(4))*0.01} })
	},
	"straight": func(r *rand.Rand, n int) []Position {
		x, y := float64(r.IntN(3)-1), float64(r.IntN(3)-1)
		return places(n, func(i int) Position { return Position{-69 + float64(i)*x*1e-3, -15 + float64(i)*y*1e-3} })
	},
	"back and forth": func(r *rand.Rand, n int) []Position {
		return places(n, func(i int) Position { return Position{-69 + float64(r.IntN(6))*1e-3, -15} })
	},
	"border": func(r *rand.Rand, n int) []Position {
		at := Position{-69, -18}
		return places(n, func(int) Position {
			at = Position{at[0] + (r.Float64()-0.5)*8/float64(n), at[1] + 8*r.Float64()/float64(n)}
			return at
		})
	},
	"wide": func(r *rand.Rand, n int) []Position {
		return places(n, func(int) Position { return Position{360*r.Float64() - 180, 180*r.Float64() - 90} })
	},
}

func places(n int, of func(i int) Position) []Position {
	all := make([]Position, n)
	for i := range all {
		all[i] = of(i)
	}
	return all
}

// aimed are positions at all that may be told apart wrongly: corners, places
// within segments, those a little or far beside them, and elsewhere.
func aimed(r *rand.Rand, line []Position) Position {
	i := r.IntN(len(line))
	a, b := line[i], line[min(i+1, len(line)-1)]
	t := []float64{0, 0.5, 1, r.Float64()}[r.IntN(4)]
	off := []float64{0, 0, 1e-9, 1e-7, 1e-3, 0.5, 30}[r.IntN(7)]
	p := Position{a[0] + (b[0]-a[0])*t + off*(r.Float64()-0.5), a[1] + (b[1]-a[1])*t + off*(r.Float64()-0.5)}
	return Position{min(max(p[0], -180), 180), min(max(p[1], -90), 90)}
}

// With its index a line answers to the bit what looking at every segment does.
func TestLineAgainstPlainScan(t *testing.T) {
	for name, shape := range lineShapes {
		t.Run(name, func(t *testing.T) {
			r := rand.New(rand.NewPCG(1, 2))
			for k := range 100 {
				positions := shape(r, 2+r.IntN(1+k))
				line, plain := NewLine(positions), plainLine(positions)
				for range 5 {
					p, q := aimed(r, positions), aimed(r, positions)
					if got, want := line.nearest(p), plain.nearest(p); got != want {
						t.Fatalf("%v: %+v, by looking at all %+v; %v", p, got, want, positions)
					}
					if got, want := line.Side(p), plain.side(p); got != want {
						t.Fatalf("%v is on side %d, by looking at all %d; %v", p, got, want, positions)
					}
					if diff := cmpDiff(plain.crossings(p, q), line.Crossings(p, q)); diff != "" {
						t.Fatalf("%v–%v (-all +got):\n%s%v", p, q, diff, positions)
					}
				}
			}
		})
	}
}

// However many segments there are, few are looked at: also from afar, where a
// plane says little.
func TestLineLooksAtFew(t *testing.T) {
	for _, off := range []float64{0, 0.01, 1, 5, 20, 60} {
		t.Run(fmt.Sprint(off), func(t *testing.T) {
			var looks []int
			for _, n := range []int{1 << 10, 1 << 14} {
				r := rand.New(rand.NewPCG(3, 4))
				line := NewLine(lineShapes["border"](r, n))
				most := 0
				for range 20 {
					s := newSearch(Position{-69 + off, -17 + 7*r.Float64()}, line)
					s.run()
					most = max(most, s.looks)
				}
				looks = append(looks, most)
			}
			if looks[1] > 2*looks[0]+50 {
				t.Errorf("%v nodes", looks)
			}
		})
	}
}
