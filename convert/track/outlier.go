package track

import (
	"time"

	"github.com/comision-mixta/mixta/record"
)

// repeats reports whether a sighting is one that was received before.
func repeats(s *Sighting, at time.Time, position record.Position) bool {
	return s.At.Sub(at).Abs() < time.Second/4 && s.Position == position
}

// settle takes or drops the outlier of a track now that the next sighting is
// known, and returns the track that the next one may belong to. One wrong date in
// a log costs only itself: an outlier ahead of its track ends the track if the
// next sighting is no earlier, and an outlier behind a track of one point replaces
// the track if the next sighting follows it.
func (g *gather) settle(o *open, next *Sighting) (*open, error) {
	in, s := g.in, o.outlier
	since := next.At.Sub(s.At)
	switch {
	case s.At.After(o.last) && next.At.Before(o.last):
		return o, nil // the next one is wrong
	case s.At.After(o.last) && since >= 0:
		return g.replace(o)
	case s.At.After(o.last):
		in.drop(&ahead, s.Line)
	case since >= 0 && since <= in.Options.Log.MaxGap:
		in.drop(&ahead, o.line)
		in.Count.Points--
		g.remove(o)
		return g.restart(s), nil
	default:
		in.drop(&disordered, s.Line)
	}
	o.outlier = nil
	return o, nil
}

// replace ends a track and begins another with its outlier.
func (g *gather) replace(o *open) (*open, error) {
	s := o.outlier
	o.outlier = nil
	if err := g.close(o); err != nil {
		return nil, err
	}
	return g.restart(s), nil
}

// restart begins a track with what was an outlier.
func (g *gather) restart(s *Sighting) *open {
	o := g.begin(s)
	g.extend(o, s)
	return o
}

// finish hands out a track although no further sighting can confirm its outlier:
// one ahead of the track is taken, one behind it is dropped.
func (g *gather) finish(o *open) error {
	switch s := o.outlier; {
	case s == nil:
		return g.close(o)
	case s.At.After(o.last):
		_, err := g.replace(o)
		return err
	default:
		g.in.drop(&disordered, s.Line)
		return g.close(o)
	}
}
