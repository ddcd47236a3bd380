package main

import (
	"math"
	"math/big"
	"slices"
)

// common is the ground that two plots have in common, in m².
func common(a, b plot) float64 {
	if a.boxes != nil {
		return covered([]plot{a}, []plot{b})
	}
	return cut(a.corners, b.corners)
}

// covered is the ground, in m², that lies both on one of some plots and on one of
// others: the cells between the lines of all edges that do.
func covered(a, b []plot) (m2 float64) {
	var xs, ys []int64
	for _, p := range append(slices.Clone(a), b...) {
		for _, c := range p.corners {
			xs, ys = append(xs, c.x), append(ys, c.y)
		}
	}
	slices.Sort(xs)
	slices.Sort(ys)
	on := func(list []plot, x, y int64) bool {
		return slices.ContainsFunc(list, func(p plot) bool {
			return slices.ContainsFunc(p.boxes, func(box [2]spot) bool {
				return box[0].x <= x && x < box[1].x && box[0].y <= y && y < box[1].y
			})
		})
	}
	for i := range len(xs) - 1 {
		for k := range len(ys) - 1 {
			if x, y := xs[i], ys[k]; xs[i+1] > x && ys[k+1] > y && on(a, x, y) && on(b, x, y) {
				m2 += float64((xs[i+1]-x)*(ys[k+1]-y)) * metres(float64(y+ys[k+1])/2)
			}
		}
	}
	return m2
}

// metres is how many square metres a square of a millionth of a degree has, at so
// many millionths north of 14.5° S: M N cos φ of WGS 84.
func metres(y float64) float64 {
	const a, f = 6378137, 1 / 298.257223563
	const e2 = f * (2 - f)
	phi := (-14.5 + y/1e6) * math.Pi / 180
	w := 1 - e2*math.Sin(phi)*math.Sin(phi)
	perDegree := math.Pi / 180 / 1e6
	return a * a * (1 - e2) / (w * w) * math.Cos(phi) * perDegree * perDegree
}

// corner is a position in rational numbers.
type corner struct{ x, y *big.Rat }

// cut is the ground that two convex outlines have in common, in m²: what is left of
// the one after a cut along each edge of the other, both counter-clockwise.
func cut(one, other []spot) float64 {
	var left []corner
	for _, s := range one {
		left = append(left, corner{big.NewRat(s.x, 1), big.NewRat(s.y, 1)})
	}
	for i, p := range other {
		q := other[(i+1)%len(other)]
		side := func(c corner) *big.Rat { // positive to the left of the edge
			s := new(big.Rat).Mul(big.NewRat(q.x-p.x, 1), new(big.Rat).Sub(c.y, big.NewRat(p.y, 1)))
			return s.Sub(s, new(big.Rat).Mul(big.NewRat(q.y-p.y, 1), new(big.Rat).Sub(c.x, big.NewRat(p.x, 1))))
		}
		var kept []corner
		for k, c := range left {
			d := left[(k+1)%len(left)]
			sc, sd := side(c), side(d)
			if sc.Sign() >= 0 {
				kept = append(kept, c)
			}
			if sc.Sign()*sd.Sign() < 0 {
				t := new(big.Rat).Quo(sc, new(big.Rat).Sub(sc, sd))
				between := func(a, b *big.Rat) *big.Rat {
					d := new(big.Rat).Sub(b, a)
					return d.Add(a, d.Mul(d, t))
				}
				kept = append(kept, corner{between(c.x, d.x), between(c.y, d.y)})
			}
		}
		left = kept
	}
	area, moment := new(big.Rat), new(big.Rat)
	for i, c := range left {
		d := left[(i+1)%len(left)]
		cross := new(big.Rat).Sub(new(big.Rat).Mul(c.x, d.y), new(big.Rat).Mul(d.x, c.y))
		area.Add(area, cross)
		moment.Add(moment, cross.Mul(cross, new(big.Rat).Add(c.y, d.y)))
	}
	if area.Sign() <= 0 {
		return 0
	}
	centre, _ := new(big.Rat).Quo(moment, new(big.Rat).Mul(area, big.NewRat(3, 1))).Float64()
	twice, _ := area.Float64()
	return twice / 2 * metres(centre)
}
