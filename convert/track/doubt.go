package track

import (
	"time"

	"github.com/comision-mixta/mixta/record"
)

// again reports whether a sighting is one that was told before.
func again(s *Sighting, at time.Time, position record.Position) bool {
	return s.At.Sub(at).Abs() < time.Second/4 && s.Position == position
}

// settle decides by the next sighting about the one in doubt, and returns the
// track that the next one may belong to. One wrong date in a log costs itself:
// what is ahead of its track ends it where the next is no earlier, and what is
// behind a track of one point replaces this one where the next goes on from it.
func (g *gather) settle(o *open, next *Sighting) (*open, error) {
	in, s := g.in, o.doubt
	since := next.At.Sub(s.At)
	switch {
	case s.At.After(o.last) && next.At.Before(o.last):
		return o, nil // the next one is what is wrong
	case s.At.After(o.last) && since >= 0:
		return g.replace(o)
	case s.At.After(o.last):
		in.drop(&ahead, s.Line)
	case since >= 0 && since <= in.Options.MaxGap:
		in.drop(&ahead, o.line)
		in.Count.Points--
		g.remove(o)
		return g.restart(s), nil
	default:
		in.drop(&disordered, s.Line)
	}
	o.doubt = nil
	return o, nil
}

// replace ends a track and begins another with the sighting that it holds in
// doubt.
func (g *gather) replace(o *open) (*open, error) {
	s := o.doubt
	o.doubt = nil
	if err := g.close(o); err != nil {
		return nil, err
	}
	return g.restart(s), nil
}

// restart begins a track with a sighting that was in doubt.
func (g *gather) restart(s *Sighting) *open {
	o := g.begin(s)
	o.append(s, g.in)
	g.held++
	return o
}

// finish hands out a track, after which nothing comes that could bear out a
// sighting in doubt: one ahead stands, one behind does not.
func (g *gather) finish(o *open) error {
	switch s := o.doubt; {
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
