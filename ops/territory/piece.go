package territory

import (
	"cmp"
	"slices"
	"strings"
	"time"

	"github.com/comision-mixta/mixta/internal/geom"
	"github.com/comision-mixta/mixta/ops"
	"github.com/comision-mixta/mixta/record"
)

// Mark is a mark of identity that two tracks of one source have in common, so
// that they are taken for pieces of one: a track ends where its sensor sees
// nothing for a while. That both were one craft is said by who issued the mark,
// and by nobody else; it says nothing about who flew it, or why.
//
// A source is an issuer with its sensor. Pieces are joined if the later begins
// after the earlier ends, so soon and so near that its domain's speed allows it.
type Mark string

// The marks.
const (
	ByAddress Mark = "address" // within a day
	ByFlight  Mark = "flight"  // within a day
	ByNumber  Mark = "number"  // within two hours: sensors give their numbers again
)

// Within is the longest time between two pieces that the mark joins.
func (m Mark) Within() time.Duration {
	if m == ByNumber {
		return 2 * time.Hour
	}
	return 24 * time.Hour
}

// of returns the mark as a track has it; "" if it has none.
func (m Mark) of(t *ops.Track) string {
	switch m {
	case ByAddress:
		return strings.ToLower(string(t.Address))
	case ByFlight:
		return strings.ToLower(string(t.Flight))
	}
	return t.Number
}

// piece is one track of a craft.
type piece struct {
	track       *ops.Track
	first, last ops.Point
	next        *piece
	joined      Mark // by what it was joined to the one before it; "" if to none
}

// chains returns tracks, each with those that go on from it.
func chains(tracks []ops.Track) (out [][]*piece) {
	pieces := make([]piece, 0, len(tracks))
	for i := range tracks {
		p := piece{track: &tracks[i]}
		for at := range p.track.Points() {
			if p.first.Leg == nil {
				p.first = at
			}
			p.last = at
		}
		if p.first.Leg != nil {
			pieces = append(pieces, p)
		}
	}
	for _, m := range []Mark{ByAddress, ByFlight, ByNumber} {
		join(pieces, m)
	}
	for i := range pieces {
		if pieces[i].joined != "" {
			continue
		}
		var chain []*piece
		for p := &pieces[i]; p != nil; p = p.next {
			chain = append(chain, p)
		}
		out = append(out, chain)
	}
	return out
}

// source has marks of its own.
type source struct {
	issuer, operator record.Actor
	kind             ops.SensorKind
	station          string
	domain           ops.Domain
	exercise         bool
	mark             string
}

// join joins the pieces of each source that have a mark in common, each to the
// one that ended last before it began.
func join(pieces []piece, m Mark) {
	groups := map[source][]*piece{}
	for i := range pieces {
		if t := pieces[i].track; m.of(t) != "" {
			s := source{t.Issuer, t.Sensor.Operator, t.Sensor.Kind, t.Sensor.Station, t.Domain, t.Exercise, m.of(t)}
			groups[s] = append(groups[s], &pieces[i])
		}
	}
	for _, group := range groups {
		slices.SortStableFunc(group, func(a, b *piece) int {
			return cmp.Or(a.first.Time.Compare(b.first.Time), a.last.Time.Compare(b.last.Time))
		})
		last := group[0]
		for _, p := range group[1:] {
			if last.goesOn(p, m) {
				last.next, p.joined = p, m
			}
			if p.last.Time.After(last.last.Time) {
				last = p
			}
		}
	}
}

// goesOn reports whether a piece may go on in another.
func (p *piece) goesOn(next *piece, m Mark) bool {
	t := next.first.Time.Sub(p.last.Time)
	for _, other := range []Mark{ByAddress, ByFlight} {
		if a, b := other.of(p.track), other.of(next.track); a != "" && b != "" && a != b {
			return false
		}
	}
	reach := p.track.Domain.Fastest()*metresPerSecond*(t.Seconds()+1) + p.track.Accuracy + next.track.Accuracy
	return p.next == nil && next.joined == "" && t >= 0 && t <= m.Within() && geom.Distance(p.last.Position, next.first.Position) <= reach
}
