package rule

import (
	"reflect"

	"github.com/comision-mixta/mixta/check"
)

// FileRow is one or more rules that speak of several records of a file.
type FileRow struct {
	Rules []*check.Rule
	Start func() Gatherer // for one reading of one file
}

// Gatherer gathers what its rules need from the records of a file, in small
// facts of fixed size, and judges when the file has ended.
type Gatherer interface {
	// Add is shown each record that holds and has no error of shape; rec points to it. Spot tells the
	// place of one of its members, by address, while it is at hand.
	Add(rec any, spot func(at any) Spot)

	// End tells what was found.
	End(hit func(r *check.Rule, at Spot, args ...any))
}

// Dated is a [Gatherer] that wants to know when the file was issued. It is told
// before the first record, by the envelope's instant: no rule has a clock.
type Dated interface{ Issued(instant string) }

// Counter is a [Gatherer] that counts records, or adds up what they state. It is
// told of one that it is not shown, because it has errors of shape: rec points
// to it, and nothing but its kind is to be relied on.
type Counter interface{ Unsound(rec any) }

// Spot is a place in a file, kept for when its bytes are gone.
type Spot struct {
	Kind, ID string
	check.Place
}

// Finding returns the finding that the rule is broken at the spot.
func (s Spot) Finding(r *check.Rule, p check.Profile, args ...any) check.Finding {
	return check.Finding{Rule: r, Severity: r.In(p), Kind: s.Kind, ID: s.ID, Place: s.Place, Args: args}
}

// Spot returns the place of a member of the record just read, by its address
// in rec; prefix is the record's own pointer and v its verdict. It must be
// called before the next read.
func (x *Pass) Spot(n *Node, prefix string, rec, at any, v Verdict) Spot {
	a := reflect.ValueOf(at)
	pointer, _ := n.pointerTo(reflect.ValueOf(rec).UnsafePointer(), a.UnsafePointer(), a.Type().Elem())
	return x.SpotAt(prefix, pointer, v)
}

// SpotAt is [Pass.Spot] for a member by its pointer in the record.
func (x *Pass) SpotAt(prefix, pointer string, v Verdict) Spot {
	s := Spot{Place: check.Place{Pointer: prefix + pointer}}
	s.Line, s.Column = x.scan.LineColumn(v.Offset + locateOne(v.Bytes, pointer))
	return s
}

// RefSpot returns the place of a reference in the record just read.
func (x *Pass) RefSpot(prefix string, r Ref, v Verdict) Spot {
	one := found{offset: r.Offset}
	point(v.Bytes, v.Offset, []*found{&one})
	s := Spot{Place: check.Place{Pointer: prefix + one.pointer}}
	s.Line, s.Column = x.scan.LineColumn(r.Offset)
	return s
}

// Place returns the line and column of the value that comes next.
func (x *Pass) Place() check.Place {
	x.scan.Peek()
	var p check.Place
	p.Line, p.Column = x.scan.LineColumn(x.scan.Offset())
	return p
}

// Skip passes over the next value without looking into it.
func (x *Pass) Skip() { x.scan.Skip() }
