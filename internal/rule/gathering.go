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
	memory  *Memory
	left    map[reflect.Type]*sketch // of a record whose bytes are gone
	shown   Places                   // of the record being shown
	kept    int
	found   check.Report
}

// NewGathering starts the reading of a file by the given rules. It must be closed. Of
// each map and list that rules keep it holds so many rows in memory; 0: as many as is
// usual.
func NewGathering(p check.Profile, all []FileRules, rows int) *Gathering {
	g := &Gathering{profile: p, memory: newMemory(rows), looks: map[reflect.Type][]func(any){}, left: map[reflect.Type]*sketch{}}
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

// Says returns what the rules must know of what a record of any type says, by its
// bytes; it remembers nothing.
func (g *Gathering) Says(rec any, b []byte) (said []byte) {
	for _, s := range g.states {
		if c, ok := s.(interface {
			Says(rec any, b []byte) []byte
		}); ok {
			said = c.Says(rec, b)
		}
	}
	return said
}

// Text shows the rules what a record says, and its place.
func (g *Gathering) Text(said []byte, at Spot) {
	for _, s := range g.states {
		if c, ok := s.(interface{ Text(said []byte, at Spot) }); ok {
			c.Text(said, at)
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

// sketch notes which members of a record are to be left.
func (g *Gathering) sketch(of reflect.Type, k sketch) {
	if g.left[of] == nil {
		g.left[of] = &sketch{}
	}
	g.left[of].read = append(g.left[of].read, k.read...)
	g.left[of].hit = append(g.left[of].hit, k.hit...)
}

// Sketch returns the names of the members of a record that the rules read and merely
// hit; false if they do not look at such records.
func (g *Gathering) Sketch(rec any) (read, hit []string, looked bool) {
	k := g.left[reflect.TypeOf(rec).Elem()]
	if k == nil {
		return nil, nil, false
	}
	return k.read, k.hit, true
}

// Measure returns what the rules must know of a record that only its whole shows; nil
// where there is nothing. It remembers nothing.
func (g *Gathering) Measure(rec any) (m []byte) {
	for _, s := range g.states {
		if c, ok := s.(interface{ Measure(rec any) []byte }); ok && m == nil {
			m = c.Measure(rec)
		}
	}
	return m
}

// AddSketch shows the rules what is left of a record, and what [Gathering.Measure] had
// returned of the whole.
func (g *Gathering) AddSketch(rec any, measure []byte, members Places) {
	if measure != nil {
		for _, s := range g.states {
			if c, ok := s.(interface{ Measured(m []byte) }); ok {
				c.Measured(measure)
			}
		}
	}
	g.Add(rec, members)
}

// End returns all that was found, now that the file has ended.
func (g *Gathering) End() check.Report {
	for _, look := range g.ends {
		look(nil)
	}
	return g.found
}

// Close ends the reading where it has come to, and returns why not all that the rules
// remembered is known any more: what was found is then not to be used. It is nil if all is.
func (g *Gathering) Close() error { return g.memory.close() }

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
