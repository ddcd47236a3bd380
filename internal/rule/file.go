package rule

import (
	"reflect"

	"github.com/comision-mixta/mixta/check"
)

// FileRules are rules about several records of one file, which share what they
// remember of it.
type FileRules struct {
	Rules []*check.Rule
	start func(*Gathering)
}

// FileRow is one rule about several records of a file, or what such rules need
// to know of one record. S is what they remember: some bytes for each record.
type FileRow[S any] struct {
	rule *check.Rule
	on   reflect.Type // the records it looks at; nil: it looks at the end of the file
	bind func(*Gathering, *S) func(rec any)
	sketch
}

// sketch names the members of a record that rows read, and those that they only hit.
type sketch struct{ read, hit []string }

// Across makes file rules of rows that share an S, which start makes for each
// reading. Each record is shown to the rows in their order.
//
// An S with a method Issued(instant, judged string) learns from the envelope when
// the file was issued, and from the caller on which day it is judged, "" if on none,
// before the first record: no rule reads a clock. One with a
// method Unsound(rec any) learns of records with errors of shape, which no row is
// shown; only their type can be relied on.
//
// Where the records of a file are read in parts, rows are shown what is left of a
// record when its bytes are gone: the members that [Reads] names. An S may keep more of
// a record than its members, by two pairs of methods. Says(rec any, b []byte) []byte is
// what a record of whatever type says, by its bytes; Text(said []byte, at Spot) learns
// it of each that says something. Measure(rec any) []byte is what is to be known of a
// record that only its whole shows; Measured(m []byte) learns it before the rows are
// shown what is left of the record. Says and Measure remember nothing.
//
// What grows with the records of a file is in maps and lists of the [Memory] that start is
// given; an S itself has only what does not.
func Across[S any](start func(*Memory) *S, rows ...FileRow[S]) FileRules {
	f := FileRules{start: func(g *Gathering) {
		s := start(g.memory)
		g.states = append(g.states, s)
		for _, r := range rows {
			switch {
			case r.bind == nil:
				g.sketch(r.on, r.sketch)
			case r.on == nil:
				g.ends = append(g.ends, r.bind(g, s))
			default:
				g.looks[r.on] = append(g.looks[r.on], r.bind(g, s))
			}
		}
	}}
	for _, r := range rows {
		if r.rule != nil {
			f.Rules = append(f.Rules, r.rule)
		}
	}
	return f
}

// Keep keeps the place of a member of the record being shown, by its address,
// for a finding at the end.
type Keep func(at any) *Spot

// Gather makes a row that remembers something of each record of type T.
func Gather[S, T any](look func(s *S, v *T, keep Keep)) FileRow[S] {
	return FileRow[S]{on: reflect.TypeFor[T](), bind: func(g *Gathering, s *S) func(any) {
		row := "a row that gathers from " + reflect.TypeFor[T]().String()
		keep := func(at any) *Spot { return g.keep(row, at) }
		return func(rec any) { look(s, rec.(*T), keep) }
	}}
}

// Against makes a row that judges each record of type T by what is remembered
// of those before it.
func Against[S, T any](r check.Rule, look func(s *S, v *T, hit Hit)) FileRow[S] {
	return FileRow[S]{rule: &r, on: reflect.TypeFor[T](), bind: func(g *Gathering, s *S) func(any) {
		hit := g.hit(&r)
		return func(rec any) { look(s, rec.(*T), hit) }
	}}
}

// AtEnd makes a row that judges what is remembered at the end of the file. It
// hits spots.
func AtEnd[S any](r check.Rule, look func(s *S, hit Hit)) FileRow[S] {
	return FileRow[S]{rule: &r, bind: func(g *Gathering, s *S) func(any) {
		hit := g.hit(&r)
		return func(any) { look(s, hit) }
	}}
}

// Reads names the members of a T, by their names in a file, whose values the rows read.
func Reads[S, T any](names ...string) FileRow[S] {
	return FileRow[S]{on: reflect.TypeFor[T](), sketch: sketch{read: names}}
}

// Hits names the members of a T that the rows hit without reading their values.
func Hits[S, T any](names ...string) FileRow[S] {
	return FileRow[S]{on: reflect.TypeFor[T](), sketch: sketch{hit: names}}
}

// Spot is a place in a file, kept for later, when its bytes are gone. The number
// kept of one file is bounded: beyond it a Spot is nil, and findings there are
// only counted.
type Spot struct {
	Kind, ID, Issuer string
	check.Place
}

// Finding returns the finding that r is broken at the spot.
func (s Spot) Finding(r *check.Rule, p check.Profile, args ...any) check.Finding {
	return check.Finding{Rule: r, Severity: r.In(p), Kind: s.Kind, ID: s.ID, Issuer: s.Issuer, Place: s.Place, Args: args}
}
