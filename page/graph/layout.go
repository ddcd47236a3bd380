package graph

import (
	"math"

	"github.com/comision-mixta/mixta/page/svg"
)

// rounds is how often all nodes are moved.
const rounds = 260

// layout places n nodes in a rectangle: they push one another away, and ties draw their
// ends together (Fruchterman and Reingold, 1991), from a spiral on, so that nothing is
// left to chance. Products are rounded before they are added, as no machine does
// otherwise, so that all come to the same places.
func layout(n int, ties []Tie, wide, tall float64) []svg.Point {
	at := spiral(n)
	k := math.Sqrt(1 / float64(n)) // the length that a tie should have
	for round := range rounds {
		heat := 0.12 * (1 - float64(round)/rounds)
		move := make([]svg.Point, n)
		for i := range n {
			for j := range i {
				push(move, at, i, j, k)
			}
		}
		for _, t := range ties {
			pull(move, at, t.From, t.To, k)
		}
		for i := range at {
			long := math.Max(hypot(move[i]), 1e-9)
			step := math.Min(long, heat)
			at[i].X += float64(move[i].X / long * step)
			at[i].Y += float64(move[i].Y / long * step)
			at[i].X -= float64(at[i].X * 0.01) // to the middle, so that what is not tied does not drift away
			at[i].Y -= float64(at[i].Y * 0.01)
		}
	}
	fit(at, wide, tall)
	return at
}

// spiral places nodes on a sunflower's spiral, no two alike.
func spiral(n int) []svg.Point {
	const golden = 2.399963229728653
	at := make([]svg.Point, n)
	for i := range at {
		r := math.Sqrt((float64(i) + 0.5) / float64(n))
		at[i] = svg.Point{X: float64(r*math.Cos(float64(i)*golden)) * 0.5, Y: float64(r*math.Sin(float64(i)*golden)) * 0.5}
	}
	return at
}

func hypot(p svg.Point) float64 { return math.Sqrt(float64(p.X*p.X) + float64(p.Y*p.Y)) }

// push moves two nodes apart.
func push(move, at []svg.Point, i, j int, k float64) {
	d := svg.Point{X: at[i].X - at[j].X, Y: at[i].Y - at[j].Y}
	long := math.Max(hypot(d), 1e-6)
	f := float64(k*k) / float64(long*long)
	move[i].X += float64(d.X * f)
	move[i].Y += float64(d.Y * f)
	move[j].X -= float64(d.X * f)
	move[j].Y -= float64(d.Y * f)
}

// pull moves two nodes together.
func pull(move, at []svg.Point, i, j int, k float64) {
	d := svg.Point{X: at[i].X - at[j].X, Y: at[i].Y - at[j].Y}
	f := hypot(d) / k
	move[i].X -= float64(d.X * f)
	move[i].Y -= float64(d.Y * f)
	move[j].X += float64(d.X * f)
	move[j].Y += float64(d.Y * f)
}

// fit stretches the places to a rectangle, and rounds them to a tenth.
func fit(at []svg.Point, wide, tall float64) {
	low, high := svg.Point{X: math.Inf(1), Y: math.Inf(1)}, svg.Point{X: math.Inf(-1), Y: math.Inf(-1)}
	for _, p := range at {
		low.X, low.Y = math.Min(low.X, p.X), math.Min(low.Y, p.Y)
		high.X, high.Y = math.Max(high.X, p.X), math.Max(high.Y, p.Y)
	}
	place := func(v, from, to, room float64) float64 {
		if to-from < 1e-9 {
			return room / 2
		}
		return math.Round((v-from)/(to-from)*room*10) / 10
	}
	for i := range at {
		at[i] = svg.Point{X: place(at[i].X, low.X, high.X, wide), Y: place(at[i].Y, low.Y, high.Y, tall)}
	}
}

// apart moves places that are nearer to each other than least away from each other,
// within the rectangle.
func apart(at []svg.Point, least, wide, tall float64) {
	const rounds, tenth = 120, 0.1
	for range rounds {
		moved := false
		for i := range at {
			for j := range i {
				d := svg.Point{X: at[i].X - at[j].X, Y: at[i].Y - at[j].Y}
				long := hypot(d)
				if long > least-tenth {
					continue
				}
				if long < tenth {
					d, long = svg.Point{X: tenth}, tenth
				}
				moved = true
				f := (least - long) / (2 * long)
				at[i].X += float64(d.X * f)
				at[i].Y += float64(d.Y * f)
				at[j].X -= float64(d.X * f)
				at[j].Y -= float64(d.Y * f)
			}
		}
		for i := range at {
			at[i].X, at[i].Y = min(max(at[i].X, 0), wide), min(max(at[i].Y, 0), tall)
		}
		if !moved {
			break
		}
	}
	for i := range at {
		at[i].X, at[i].Y = math.Round(at[i].X*10)/10, math.Round(at[i].Y*10)/10
	}
}
