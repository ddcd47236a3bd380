package territory

import (
	"time"

	"github.com/comision-mixta/mixta/internal/geom"
	"github.com/comision-mixta/mixta/ops"
	"github.com/comision-mixta/mixta/record"
)

// Crossing is where and when a track goes from one side of a border to the
// other.
type Crossing struct {
	From, To record.Side
	Position record.Position
	Time     time.Time

	// What is not known: the track passed the line between these times, and
	// within so many metres of the position across the line.
	After, Before time.Time
	Metres        float64

	Coasted bool // a point on either side of it was not measured
	Gap     bool // the points around it lie farther apart than the track's maximum gap
}

// Crossings returns where a track crosses the border, in order. A track that
// only touches the line does not cross it; one that runs along it crosses where
// it leaves it, if to the other side. Between two points the track is taken to
// be straight, at constant speed.
func (b *Border) Crossings(t *ops.Track) []Crossing {
	f := follower{border: b, track: t, box: geom.BoundsLine(b.Line)}
	for p := range t.Points() {
		f.point(p)
	}
	return f.found
}

// follower follows a track along a border.
type follower struct {
	border *Border
	track  *ops.Track
	box    geom.Box
	last   *ops.Point
	side   int       // on which the track was last; 0 where that is not known
	touch  *Crossing // where it came to the line, while it is on it
	found  []Crossing
}

func (f *follower) point(p ops.Point) {
	a := f.last
	f.last = &p
	if a == nil || !geom.BoundsLine([]record.Position{a.Position, p.Position}).Intersects(f.box) {
		if a != nil {
			f.side, f.touch = 0, nil
		}
		return
	}
	for _, m := range geom.Crossings(a.Position, p.Position, f.border.Line) {
		if m.Before == 0 && m.After == 0 && m.From > 0 && m.To < 1 { // at an end of the line
			f.side, f.touch = 0, nil
			continue
		}
		if m.Before != 0 {
			f.side = m.Before
		}
		if f.touch == nil {
			c := f.crossing(a, &p, m.From)
			f.touch = &c
		}
		if m.After != 0 {
			f.leave(m.After)
		}
	}
}

// leave notes that the track goes on from the line on the given side.
func (f *follower) leave(side int) {
	if f.side*side < 0 {
		c := *f.touch
		c.From, c.To = f.border.named(f.side), f.border.named(side)
		f.found = append(f.found, c)
	}
	f.side, f.touch = side, nil
}

// crossing returns what is known of the place at a fraction of the way between
// two points.
func (f *follower) crossing(a, b *ops.Point, at float64) Crossing {
	whole := b.Time.Sub(a.Time)
	return Crossing{
		Position: record.Position{a.Position[0] + (b.Position[0]-a.Position[0])*at, a.Position[1] + (b.Position[1]-a.Position[1])*at},
		Time:     a.Time.Add(time.Duration(float64(whole) * at)),
		After:    a.Time, Before: b.Time,
		Metres:  f.border.Accuracy + f.track.Accuracy,
		Coasted: a.Leg.Coasted || b.Leg.Coasted,
		Gap:     f.track.MaxGap > 0 && whole.Seconds() > f.track.MaxGap,
	}
}

// named returns the side that lies on the left (1) or right (-1) of the line.
func (b *Border) named(side int) record.Side {
	if side > 0 {
		return b.Left
	}
	if b.Left == record.BO {
		return record.PE
	}
	return record.BO
}
