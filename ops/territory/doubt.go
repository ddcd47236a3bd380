package territory

import (
	"time"

	"github.com/comision-mixta/mixta/internal/geom"
	"github.com/comision-mixta/mixta/ops"
	"github.com/comision-mixta/mixta/record"
)

// way is the points of one craft, of one piece of its track after the other.
type way struct {
	border  *Border
	assumed Assumed
	points  []waypoint
	shown   func() float64 // the greatest speed that it shows, in metres per second
}

// waypoint is a point of a way.
type waypoint struct {
	ops.Point
	piece *piece
	sure  record.Side // on which side of the line it surely lies; "" within the accuracy
	known bool        // sure is known
}

// doubt adds to each crossing what is not known of it: when, by the nearest points
// that surely lie on either side, and where, by how the craft was seen between them.
// Crossings between the same two points share what is not known.
func (w *way) doubt(found []meet) {
	n := len(w.points)
	for i := 0; i < len(found); {
		from, to := found[i].before, found[i].after
		for from > 0 && w.sure(from) == "" {
			from--
		}
		for to < n-1 && w.sure(to) == "" {
			to++
		}
		s := w.stay(from, to)
		for ; i < len(found) && found[i].before < to; i++ {
			w.describe(&found[i], from, to, &s)
		}
	}
}

// sure returns on which side of the line a point surely lies; "" where it lies
// within the accuracy of both, or was not measured.
func (w *way) sure(i int) record.Side {
	p := &w.points[i]
	if !p.known && !p.Leg.Coasted {
		accuracy, _ := w.accuracy(p.piece.track)
		if m, side := w.border.offset(p.Position); m > w.border.Accuracy+accuracy && side != 0 {
			p.sure = w.border.named(side)
		}
	}
	p.known = true
	return p.sure
}

// accuracy returns that of a track, or that which is assumed.
func (w *way) accuracy(t *ops.Track) (metres float64, stated bool) {
	if t.Accuracy > 0 {
		return t.Accuracy, true
	}
	return w.assumed.Accuracy, w.assumed.Accuracy > 0
}

// stay is what happened between two points between which the line was crossed.
type stay struct {
	coasted, gap, unseen bool
	box                  geom.Box // around the ways out of sight
	slack, knots         float64  // how far the craft may have left them, if so fast
}

func (w *way) stay(from, to int) stay {
	s := stay{box: geom.BoundsLine(nil)}
	for i := from; i <= to; i++ {
		p := &w.points[i]
		s.coasted = s.coasted || p.Leg.Coasted
		if i == from {
			continue
		}
		q := &w.points[i-1]
		t := p.Time.Sub(q.Time)
		s.gap = s.gap || p.piece != q.piece || p.piece.track.MaxGap > 0 && t.Seconds() > p.piece.track.MaxGap
		if !w.unseen(i) {
			continue
		}
		s.unseen = true
		s.box = s.box.Union(geom.BoundsLine([]record.Position{q.Position, p.Position}))
		d := geom.Distance(q.Position, p.Position)
		speed := w.fastest(p.piece.track.Domain, d/t.Seconds())
		s.slack, s.knots = max(s.slack, (speed*t.Seconds()-d)/2), max(s.knots, speed/metresPerSecond)
	}
	return s
}

// unseen reports whether nobody saw the craft for longer than it is taken to go
// straight on, before a point.
func (w *way) unseen(i int) bool {
	p, q := &w.points[i], &w.points[i-1]
	t := p.Time.Sub(q.Time)
	longest := p.piece.track.MaxGap
	return t > Seen || longest > 0 && t.Seconds() > longest
}

// fastest returns the greatest speed, in metres per second, that a craft is taken
// to have had while it went out of sight at the given one on average.
func (w *way) fastest(d ops.Domain, average float64) float64 {
	if w.assumed.Knots > 0 {
		return max(w.assumed.Knots*metresPerSecond, average)
	}
	return max(min(max(w.shown(), average)*1.5, d.Fastest()*metresPerSecond), average)
}

// show returns the greatest speed that is stated or that two measured points
// show: a second apart at least, lest their error be taken for speed.
func (w *way) show() (most float64) {
	for i := range w.points {
		p := &w.points[i]
		if knots, ok := p.Speed(); ok {
			most = max(most, knots*metresPerSecond)
		}
		if i == 0 || w.unseen(i) || p.Leg.Coasted || w.points[i-1].Leg.Coasted {
			continue
		}
		if t := p.Time.Sub(w.points[i-1].Time); t >= time.Second {
			most = max(most, geom.Distance(w.points[i-1].Position, p.Position)/t.Seconds())
		}
	}
	return most
}

// describe adds to a crossing what is not known of it: the craft passed the line
// between two points.
func (w *way) describe(m *meet, from, to int, s *stay) {
	a, b := &w.points[from], &w.points[to]
	one, ok := w.accuracy(w.points[m.before].piece.track)
	two, ok2 := w.accuracy(w.points[m.after].piece.track)
	m.Track, m.Next = w.points[m.before].piece.track, w.points[m.after].piece.track
	if m.Track != m.Next {
		m.Joined = w.points[m.after].piece.joined
	}
	m.After, m.Before = a.Time, b.Time
	m.Certain = w.sure(from) == m.From && w.sure(to) == m.To
	m.Metres, m.Unstated = w.border.Accuracy+max(one, two), !ok || !ok2
	m.Coasted, m.Gap, m.Knots = s.coasted, s.gap, s.knots
	if s.unseen {
		// Seen last at P and again at Q, it was within the ellipse around them that
		// speed allows; of that, the farthest place is beyond P or Q.
		for _, corner := range []record.Position{s.box.Min, s.box.Max, {s.box.Min[0], s.box.Max[1]}, {s.box.Max[0], s.box.Min[1]}} {
			m.Reach = max(m.Reach, geom.Distance(m.Position, corner)+s.slack)
		}
		m.Metres += m.Reach
	}
}

const metresPerSecond = 1852.0 / 3600 // in a knot
