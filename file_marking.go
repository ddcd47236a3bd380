package mixta

import (
	"iter"
	"maps"
	"slices"

	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/internal/rule"
	"github.com/comision-mixta/mixta/record"
)

// joinedMarking is the strictest marking of the records of a file, which its
// envelope must have.
type joinedMarking struct {
	joined *record.Marking // of all records so far
	last   record.Marking  // of the last record
	unsure bool            // a marking could not be read
	stated *check.Place    // the envelope's
}

// envelope notes where the envelope's marking stands, and whether it is sound.
func (j *joinedMarking) envelope(at check.Place, sound bool) {
	j.stated, j.unsure = &at, j.unsure || !sound
}

// join joins the marking of a record to that of the file.
func (j *joinedMarking) join(m *record.Marking, sound bool) {
	switch {
	case !sound:
		j.unsure = true
	case j.joined == nil:
		j.joined, j.last = new(*m), *m
	case !j.last.Same(m): // most files have records of one marking
		j.joined, j.last = new(j.joined.Join(*m)), *m
	}
}

// of returns the marking that a file with the records and this envelope must state;
// the zero marking without records.
func (j *joinedMarking) of(e *Envelope) record.Marking {
	if j.joined == nil {
		return record.Marking{}
	}
	return e.Holds(*j.joined)
}

// end compares the envelope's marking with that of the records.
func (j *joinedMarking) end(e *Envelope, p check.Profile) (report check.Report) {
	if j.joined != nil && j.stated != nil && !j.unsure {
		if want := j.of(e); !e.Marking.Equal(want) {
			report.Add(finding(p, &markingJoin, *j.stated, want.String()))
		}
	}
	return report
}

// parted is a record with parts that have markings of their own, besides its
// members.
type parted interface {
	PartMarkings() iter.Seq2[string, *record.Marking] // by the pointer of the marking
}

// judgeMarking finds what the recipient may not have: the record, or a part of
// it marked higher.
func (f *facts) judgeMarking() {
	n := &f.now
	head := n.record.Head()
	if !f.allowed(&head.Marking, n.at(n.place)) {
		return // and so may no part
	}
	part := func(pointer string, m *record.Marking) {
		if !n.verdict.Spoilt(pointer) {
			f.allowed(m, n.part(pointer))
		}
	}
	for _, name := range slices.Sorted(maps.Keys(head.Markings)) {
		m := head.Markings[name]
		part("/markings/"+string(name), &m)
	}
	if p, ok := n.record.(parted); ok {
		for pointer, m := range p.PartMarkings() {
			part(pointer, m)
		}
	}
}

// allowed finds what the recipient, or the public, may not have.
func (f *facts) allowed(m *record.Marking, at rule.Spot) bool {
	released, public := f.to == "" || m.Allows(f.to), m.TLP.Rank() <= 0
	if !released {
		f.hit(&notReleasable, at, string(f.to))
	}
	if !public {
		f.hit(&publicOnly, at, string(m.TLP))
	}
	return released && (public || publicOnly.In(f.profile) == check.Off)
}
