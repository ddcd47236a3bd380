package overlay

import (
	"math"

	"github.com/comision-mixta/mixta/record"
)

// Most plots are convex: for these an intersection is a few cuts, a hundred
// times as fast as the general one.

// convex reports whether an outline is one ring that turns one way all along,
// without a repeated position, and once around.
func convex(shape outline) bool {
	if len(shape) != 1 || len(shape[0]) != 1 || len(shape[0][0]) < 4 {
		return false
	}
	ring := shape[0][0]
	n := len(ring) - 1
	if ring[0] != ring[n] {
		return false
	}
	way, turned := 0.0, 0.0
	for i := range n {
		a, b, c := ring[i], ring[i+1], ring[(i+1)%n+1]
		if !finite(a) || a == b {
			return false
		}
		ux, uy, vx, vy := b[0]-a[0], b[1]-a[1], c[0]-b[0], c[1]-b[1]
		cross := ux*vy - uy*vx
		if cross == 0 || cross*way < 0 {
			return false
		}
		way = cross
		turned += math.Atan2(cross, ux*vx+uy*vy)
	}
	return math.Abs(math.Abs(turned)-2*math.Pi) < 0.1
}

func finite(p record.Position) bool { return math.Abs(p[0]) <= 180 && math.Abs(p[1]) <= 90 }

// clip cuts a convex ring by the edges of another (Sutherland and Hodgman, CACM
// 17:32-42, 1974). The result is closed; it is empty where they do not meet.
func clip(ring, by []record.Position) []record.Position {
	out := append([]record.Position(nil), ring[:len(ring)-1]...)
	left := orientation(by)
	for i := range len(by) - 1 {
		a, b := by[i], by[i+1]
		inside := func(p record.Position) float64 {
			return left * ((b[0]-a[0])*(p[1]-a[1]) - (b[1]-a[1])*(p[0]-a[0]))
		}
		in := out
		out = nil
		for k, q := range in {
			p := in[(k+len(in)-1)%len(in)]
			dp, dq := inside(p), inside(q)
			if dp*dq < 0 {
				t := dp / (dp - dq)
				out = append(out, record.Position{p[0] + t*(q[0]-p[0]), p[1] + t*(q[1]-p[1])})
			}
			if dq >= 0 {
				out = append(out, q)
			}
		}
		if len(out) < 3 {
			return nil
		}
	}
	return append(out, out[0])
}

// orientation is 1 for a ring that turns counter-clockwise, −1 for another.
func orientation(ring []record.Position) float64 {
	sum := 0.0
	for i := 1; i < len(ring); i++ {
		p, q := ring[i-1], ring[i]
		sum += (p[0]-ring[0][0])*(q[1]-ring[0][1]) - (q[0]-ring[0][0])*(p[1]-ring[0][1])
	}
	return math.Copysign(1, sum)
}
