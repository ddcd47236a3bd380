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
	return day
}

const day = 24 * time.Hour

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
	joined      Mark   // by what it was joined to the one before it; "" if to none
	apart       *piece // the one before it of one mark, where too much lies between
}

// chains returns tracks, each with those that go on from it.
func chains(tracks []ops.Track) (out [][]*piece) {
	pieces := cut(tracks)
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

// cut returns tracks as pieces, joined where they may be.
func cut(tracks []ops.Track) []piece {
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
	return pieces
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
			switch t := p.first.Time.Sub(last.last.Time); {
			case last.next != nil || p.joined != "" || t < 0 || t > day || last.contradicts(p):
			case t <= m.Within() && last.reaches(p):
				last.next, p.joined = p, m
			default:
				p.apart = last
			}
			if p.last.Time.After(last.last.Time) {
				last = p
			}
		}
	}
}

// contradicts reports whether two pieces have different marks of one kind.
func (p *piece) contradicts(next *piece) bool {
	return slices.ContainsFunc([]Mark{ByAddress, ByFlight}, func(m Mark) bool {
		a, b := m.of(p.track), m.of(next.track)
		return a != "" && b != "" && a != b
	})
}

// reaches reports whether the craft of a piece can have come to the next.
func (p *piece) reaches(next *piece) bool {
	t := next.first.Time.Sub(p.last.Time)
	reach := p.track.Domain.Fastest()*metresPerSecond*(t.Seconds()+1) + p.track.Accuracy + next.track.Accuracy
	return geom.Distance(p.last.Position, next.first.Position) <= reach
}

// Apart is two tracks of one mark, within a day, surely on either side of the
// border, that are not joined: what lies between them is too long, or too far for
// the time. Whether one craft crossed is not known.
type Apart struct {
	Track, Next *ops.Track
	From, To    record.Side
	Last, First time.Time // when it was last seen, and when next
}

// Apart returns the tracks between which a crossing would be, were they joined.
func (b *Border) Apart(tracks []ops.Track, a Assumed) (found []Apart) {
	pieces := cut(tracks)
	for i := range pieces {
		p := &pieces[i]
		before := p.apart
		if before == nil || before.next != nil || p.joined != "" {
			continue
		}
		w := way{border: b, assumed: a, points: []waypoint{{Point: before.last, piece: before}, {Point: p.first, piece: p}}}
		if from, to := w.sure(0), w.sure(1); from != "" && to != "" && from != to {
			found = append(found, Apart{before.track, p.track, from, to, before.last.Time, p.first.Time})
		}
	}
	return found
}
