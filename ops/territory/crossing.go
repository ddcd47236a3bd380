package territory

import (
	"slices"
	"sync"
	"time"

	"github.com/comision-mixta/mixta/internal/geom"
	"github.com/comision-mixta/mixta/ops"
	"github.com/comision-mixta/mixta/record"
)

// Crossing is where and when a craft goes from one side of a border to the other.
type Crossing struct {
	// Track is the one seen before the line and Next the one seen after it: the
	// same, or the next piece of it, with the mark of identity that joins the two.
	Track, Next *ops.Track
	Joined      Mark

	From, To record.Side
	Position record.Position // where a straight way from point to point meets the line
	Time     time.Time       // when, at constant speed

	// What is not known. At After the craft was measured on one side of the line and
	// at Before on the other, each time farther from it than Metres without Reach,
	// or there was no such point: then the crossing is not Certain.
	After, Before time.Time
	Certain       bool

	// Metres is how far from Position the line may have been crossed: the accuracy
	// of line and track, and Reach. Where Unstated is true the track does not state
	// its accuracy, and none is in Metres.
	Metres   float64
	Unstated bool

	// Reach is how far off its straight way the craft may have come between two
	// points more than [Seen] or the track's maximum gap apart, if it was at no time
	// faster than Knots.
	Reach, Knots float64

	Coasted bool // a point beside the line was not measured
	Gap     bool // the track's maximum gap is exceeded, or two pieces are joined
}

// Assumed is what is taken to hold where tracks do not say.
type Assumed struct {
	Accuracy float64 // of positions, in metres, where the track states none; 0: it is not known
	Knots    float64 // the greatest speed out of sight; 0: half as much again as the track shows
}

// Seen is how long a craft that is not seen is taken to go straight on.
const Seen = 30 * time.Second

// Crossings returns where tracks cross the border, in order of time. Pieces of one
// track are followed from one to the next, see [Mark]; what is too far apart for
// that, [Border.Apart] reports it. A craft that only touches the line does not cross it;
// one that runs along it crosses where it leaves it, if to the other side.
func (b *Border) Crossings(tracks []ops.Track, a Assumed) (found []Crossing) {
	box := geom.BoundsLine(b.Line)
	for _, pieces := range chains(tracks) {
		w := way{border: b, assumed: a}
		w.shown = sync.OnceValue(w.show)
		for _, piece := range pieces {
			for p := range piece.track.Points() {
				w.points = append(w.points, waypoint{Point: p, piece: piece})
			}
		}
		f := follower{way: &w, box: box}
		for i := 1; i < len(w.points); i++ {
			f.step(i)
		}
		w.doubt(f.found)
		for i := range f.found {
			found = append(found, f.found[i].Crossing)
		}
	}
	slices.SortStableFunc(found, func(a, b Crossing) int { return a.Time.Compare(b.Time) })
	return found
}

// follower finds where a way crosses a border.
type follower struct {
	way   *way
	box   geom.Box
	side  int   // on which the craft was last; 0 where that is not known
	touch *meet // where it came to the line, while it is on it
	found []meet
}

// meet is a crossing with the points before and after the line.
type meet struct {
	Crossing
	before, after int
}

// step follows the way from one point to the next, i.
func (f *follower) step(i int) {
	a, p := &f.way.points[i-1], &f.way.points[i]
	if !geom.BoundsLine([]record.Position{a.Position, p.Position}).Intersects(f.box) {
		f.side, f.touch = 0, nil
		return
	}
	first := len(f.found)
	for _, m := range f.way.border.line().Crossings(a.Position, p.Position) {
		if m.Before == 0 && m.After == 0 && m.From > 0 && m.To < 1 { // at an end of the line
			f.side, f.touch = 0, nil
			continue
		}
		if m.Before != 0 {
			f.side = m.Before
		}
		if f.touch == nil {
			f.touch = &meet{before: i - 1}
			f.touch.Position = record.Position{a.Position[0] + (p.Position[0]-a.Position[0])*m.From, a.Position[1] + (p.Position[1]-a.Position[1])*m.From}
			f.touch.Time = a.Time.Add(time.Duration(float64(p.Time.Sub(a.Time)) * m.From))
		}
		if m.After != 0 {
			f.leave(m.After, i)
		}
	}
	if n := len(f.found) - first; n > 2 && n%2 == 1 && f.way.unseen(i) { // one crossing, somewhere
		one := f.found[first+n/2]
		one.From, one.To = f.found[first].From, f.found[len(f.found)-1].To
		f.found = append(f.found[:first], one)
	}
}

// leave notes that the craft goes on from the line on the given side, to point i.
func (f *follower) leave(side, i int) {
	if f.side*side < 0 {
		f.touch.From, f.touch.To, f.touch.after = f.way.border.named(f.side), f.way.border.named(side), i
		f.found = append(f.found, *f.touch)
	}
	f.side, f.touch = side, nil
}

// named returns the side that lies on the left (1) or right (-1) of the line.
func (b *Border) named(side int) record.Side {
	if side > 0 {
		return b.Left
	}
	return other(b.Left)
}

func other(s record.Side) record.Side {
	if s == record.BO {
		return record.PE
	}
	return record.BO
}
