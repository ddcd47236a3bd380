package mixta

import (
	"strings"

	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/internal/rule"
	"github.com/comision-mixta/mixta/record"
)

// facts is what the rules of files need to remember of one file: a few bytes a
// record.
type facts struct {
	profile    check.Profile
	findings   check.Report
	early      bool // something came before the envelope
	ids        map[record.UUID]byte
	pending    []pending
	marking    *record.Marking // of all records so far
	last       record.Marking  // of the last record
	envelopeAt check.Place     // of the envelope's marking
	to         record.Actor
	gatherers  []rule.Gatherer
	known      func(record.ID) (string, bool) // records of earlier files
}

// pending is a reference to a record not met yet.
type pending struct {
	to   record.UUID
	kind byte
	spot rule.Spot
}

func (f *facts) start(p check.Profile) {
	f.profile, f.ids = p, map[record.UUID]byte{}
	for _, row := range fileRows() {
		f.gatherers = append(f.gatherers, row.Start())
	}
}

func (f *facts) hit(r *check.Rule, s rule.Spot, args ...any) {
	f.findings.Add(s.Finding(r, f.profile, args...))
}

// model notes the version that the file states, and reports whether it is a
// newer minor one.
func (f *facts) model(v ModelVersion, at check.Place) (newer bool) {
	at.Pointer = "/mixta"
	if strings.HasPrefix(string(v), "1.") && v != Version {
		f.hit(&newerMinor, rule.Spot{Place: at}, string(v), Version)
		return true
	}
	return false
}

// first notes whether the member at pointer comes after what must come before it.
func (f *facts) first(pointer string, ordered bool, at check.Place) {
	if !ordered && !f.early {
		f.early = true
		at.Pointer = pointer
		f.hit(&envelopeFirst, rule.Spot{Place: at})
	}
}

// envelope notes the envelope and checks it.
func (f *facts) envelope(e *Envelope, at check.Place) {
	spot := func(member string) rule.Spot {
		s := rule.Spot{Place: at}
		s.Pointer = "/envelope/" + member
		return s
	}
	f.envelopeAt = spot("marking").Place
	if !e.Home() {
		f.to = e.Recipient
	}
	if e.Sender != "" && e.Sender == e.Recipient && !e.Home() {
		f.hit(&toItself, spot("recipient"), string(e.Sender))
	}
	if (e.Sequence > 1) != (e.Previous != "") {
		f.hit(&chain, spot("previous"))
	}
}

// record notes one record and returns what is wrong with it in its file.
func (f *facts) record(e *Entry, pointer string, at check.Place, v rule.Verdict, item *rule.Node, x *rule.Pass) check.Report {
	before := f.findings
	f.findings = check.Report{}
	head := e.Record.Head()
	at.Pointer = pointer
	here := rule.Spot{Kind: e.Kind, ID: string(head.ID), Place: at}
	f.id(e, head, here)
	f.mark(head, here)
	for _, r := range v.Refs {
		f.reference(r, func() rule.Spot {
			s := x.RefSpot(pointer, r, v)
			s.Kind, s.ID = here.Kind, here.ID
			return s
		})
	}
	if e.Section == Live {
		for _, g := range f.gatherers {
			g.Add(e.Record, func(at any) rule.Spot {
				s := x.Spot(item, pointer, e.Record, at, v)
				s.Kind, s.ID = here.Kind, here.ID
				return s
			})
		}
	}
	found := f.findings
	f.findings = before
	return found
}

// id notes the record's id, and finds one that stands twice.
func (f *facts) id(e *Entry, head *record.Header, here rule.Spot) {
	id, ok := record.ParseUUID(string(head.ID))
	if !ok {
		return
	}
	if _, twice := f.ids[id]; twice && e.Section == Live {
		f.hit(&duplicateID, here, string(head.ID))
		return
	}
	kind := e.Kind
	if w, ok := e.Record.(*record.Withdrawal); ok {
		kind = string(w.Kind)
	}
	if e.Section != Proposals {
		f.ids[id] = kindNumber(kind)
	}
}

// mark joins the record's marking to that of the file, and finds a record that
// the recipient may not have.
func (f *facts) mark(head *record.Header, here rule.Spot) {
	m := &head.Marking
	if f.marking == nil || !f.last.Same(m) { // most files have records of one marking
		joined := *m
		if f.marking != nil {
			joined = f.marking.Join(*m)
		}
		f.marking, f.last = &joined, *m
	}
	if f.to != "" && m.TLP != "" && !m.Allows(f.to) {
		f.hit(&notReleasable, here, string(f.to))
	}
	if m.TLP.Rank() > 0 {
		f.hit(&publicOnly, here, string(m.TLP))
	}
}

// reference checks that what a record refers to is of the right kind; one that
// has not been met yet is settled at the end.
func (f *facts) reference(r rule.Ref, spot func() rule.Spot) {
	to, ok := record.ParseUUID(r.To)
	if !ok {
		return
	}
	want := kindNumber(r.Kind)
	switch got, met := f.ids[to]; {
	case !met:
		f.pending = append(f.pending, pending{to, want, spot()})
	case got != want:
		f.hit(&referenceKind, spot(), r.Kind)
	}
}

// earlier looks for a record in the earlier files that are at hand.
func (f *facts) earlier(id record.UUID) (kind byte, met bool) {
	name, met := f.known(id.ID())
	return kindNumber(name), met
}

// end judges what could not be judged before the file had ended.
func (f *facts) end(e *Envelope) check.Report {
	for _, p := range f.pending {
		got, met := f.ids[p.to]
		if !met && f.known != nil {
			got, met = f.earlier(p.to)
		}
		switch {
		case met && got != p.kind:
			f.hit(&referenceKind, p.spot, allKinds()[p.kind-1].Name)
		case !met && (e.Previous != "" || e.Home()):
			f.hit(&referenceElsewhere, p.spot, allKinds()[p.kind-1].Name)
		case !met:
			f.hit(&dangling, p.spot, allKinds()[p.kind-1].Name)
		}
	}
	if f.marking != nil && e.Marking.TLP != "" {
		if want := e.Holds(*f.marking); !e.Marking.Equal(want) {
			f.hit(&markingJoin, rule.Spot{Place: f.envelopeAt}, want.String())
		}
	}
	for _, g := range f.gatherers {
		g.End(func(r *check.Rule, at rule.Spot, args ...any) { f.hit(r, at, args...) })
	}
	return f.findings
}
