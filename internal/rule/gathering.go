package rule

import (
	"fmt"
	"reflect"

	"github.com/comision-mixta/mixta/check"
)

// maxKept bounds the spots kept of one file, and its findings; further findings
// are counted.
const maxKept = 10_000

// Gathering is one reading of one file by all file rules.
type Gathering struct {
	profile check.Profile
	looks   map[reflect.Type][]func(rec any)
	ends    []func(rec any)
	states  []any
	shown   Places // of the record being shown
	kept    int
	found   check.Report
}

// NewGathering starts the reading of a file by the given rules.
func NewGathering(p check.Profile, all []FileRules) *Gathering {
	g := &Gathering{profile: p, looks: map[reflect.Type][]func(any){}}
	for _, rules := range all {
		rules.start(g)
	}
	return g
}

// Issued tells the rules when the file was issued, and on which day it is judged.
func (g *Gathering) Issued(instant, judged string) {
	for _, s := range g.states {
		if d, ok := s.(interface{ Issued(instant, judged string) }); ok {
			d.Issued(instant, judged)
		}
	}
}

// Unsound tells the rules about a record with errors of shape.
func (g *Gathering) Unsound(rec any) {
	for _, s := range g.states {
		if c, ok := s.(interface{ Unsound(rec any) }); ok {
			c.Unsound(rec)
		}
	}
}

// Text shows the rules the bytes of a record of any type, and its place.
func (g *Gathering) Text(rec any, b []byte, at Spot) {
	for _, s := range g.states {
		if c, ok := s.(interface {
			Text(rec any, b []byte, at Spot)
		}); ok {
			c.Text(rec, b, at)
		}
	}
}

// Places gives the places of the members of a record by their addresses, while
// its bytes are in memory.
type Places interface{ Spot(at any) (Spot, error) }

// Add shows the rules a record, by its address.
func (g *Gathering) Add(rec any, members Places) {
	g.shown = members
	for _, look := range g.looks[reflect.TypeOf(rec).Elem()] {
		look(rec)
	}
	g.shown = nil
}

// End returns all that was found, now that the file has ended.
func (g *Gathering) End() check.Report {
	for _, look := range g.ends {
		look(nil)
	}
	return g.found
}

// keep keeps a spot, if there is room.
func (g *Gathering) keep(row string, at any) *Spot {
	if g.kept++; g.kept > maxKept {
		return nil
	}
	return g.place(row, at)
}

// hit binds [Hit] to a rule.
func (g *Gathering) hit(r *check.Rule) Hit {
	return func(at any, args ...any) {
		spot, isSpot := at.(*Spot)
		switch severity := r.In(g.profile); {
		case severity == check.Off:
		case len(g.found.Findings) >= maxKept || isSpot && spot == nil:
			g.found.Omitted[severity]++
		case isSpot:
			g.found.Add(spot.Finding(r, g.profile, args...))
		default:
			g.found.Add(g.place("rule "+r.ID, at).Finding(r, g.profile, args...))
		}
	}
}

// place returns the place of a member of the record being shown. The address of
// anything else is a mistake in the row.
func (g *Gathering) place(row string, at any) *Spot {
	if g.shown == nil {
		panic(fmt.Sprintf("%s: no record is being read: hit a kept spot", row))
	}
	spot, err := g.shown.Spot(at)
	if err != nil {
		panic(fmt.Sprintf("%s: %v", row, err))
	}
	return &spot
}
