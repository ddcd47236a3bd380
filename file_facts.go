package mixta

import (
	"bytes"

	"github.com/go-json-experiment/json/jsontext"

	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/internal/model"
	"github.com/comision-mixta/mixta/internal/program"
	"github.com/comision-mixta/mixta/internal/rule"
	"github.com/comision-mixta/mixta/record"
)

// facts is what is known about a file from the part read so far: a few bytes for
// each record. The rules of files judge by it. Judging a record changes nothing
// in it; noting one does.
type facts struct {
	options
	ids        idTable // of the records
	references references
	marking    joinedMarking
	to         record.Actor // the recipient; "" for a state kept at home
	gathering  *rule.Gathering
	now        reading
}

// reading is the record being read, while its bytes are in memory, and the result
// of judging it.
type reading struct {
	section Section
	kind    string
	record  Record
	place   check.Place
	verdict program.Verdict
	item    *program.Node
	pass    *program.Pass

	report check.Report
	id     record.UUID
	number byte // of the kind that the id is of
	added  bool // note adds the id to those of the file
	open   []open
	wrong  []open // references to a record of another kind
}

// Spot returns the place of a member by its address.
func (n *reading) Spot(at any) (rule.Spot, error) {
	place, err := n.pass.PlaceOf(n.item, n.place.Pointer, n.record, at, n.verdict)
	return n.at(place), err
}

// part returns the place of a member by its pointer.
func (n *reading) part(pointer string) rule.Spot {
	return n.at(n.pass.PlaceAt(n.place.Pointer, pointer, n.verdict))
}

func (n *reading) at(place check.Place) rule.Spot {
	return rule.Spot{Kind: n.kind, ID: string(n.record.Head().ID), Place: place}
}

func newFacts(o options) facts {
	return facts{options: o, gathering: rule.NewGathering(o.profile, model.FileRules())}
}

// hit adds a finding in the record being read.
func (f *facts) hit(r *check.Rule, at rule.Spot, args ...any) {
	f.now.report.Add(at.Finding(r, f.profile, args...))
}

// envelope notes the envelope and returns what is wrong with it. Members with a
// finding of shape get no second one.
func (f *facts) envelope(e *Envelope, v program.Verdict, x *program.Pass) (report check.Report) {
	place := func(member string) check.Place { return x.PlaceAt("/envelope", member, v) }
	f.marking.envelope(place("/marking"), !v.Spoilt("/marking"))
	if !v.Spoilt("/recipient") && !v.Spoilt("/sender") {
		switch {
		case e.Home(): // its keeper may have any record
		case e.Sender != e.Recipient:
			f.to = e.Recipient
		default:
			report.Add(finding(f.profile, &toItself, place("/recipient"), string(e.Sender)))
		}
	}
	if !v.Spoilt("/sequence") && !v.Spoilt("/previous") && (e.Sequence > 1) != (e.Previous != "") {
		report.Add(finding(f.profile, &chain, place("/previous")))
	}
	f.gathering.Issued(string(e.Issued), string(f.today))
	return report
}

// judge returns what is wrong with the record just read in its file.
func (f *facts) judge(now reading) check.Report {
	now.open, now.wrong = f.now.open[:0], f.now.wrong[:0]
	f.now = now
	if !now.verdict.Spoilt("/id") {
		f.judgeID()
	}
	if !now.verdict.Spoilt("/marking") {
		f.judgeMarking()
	}
	for _, r := range now.verdict.Refs {
		f.judgeReference(r)
	}
	for i, at := range f.now.spots(f.now.wrong) {
		f.hit(&referenceKind, at, f.now.wrong[i].ref.Kind)
	}
	return f.now.report
}

// note notes the record that was judged last.
func (f *facts) note() {
	n := &f.now
	if n.added {
		of := idOf(n.number)
		if n.section == Conflicts || about(n.kind) {
			of |= severalVersions
		}
		f.ids.add(n.id, of)
	}
	f.marking.join(&n.record.Head().Marking, !n.verdict.Spoilt("/marking"))
	f.references.wait(n)
	if n.verdict.Sound() {
		f.gathering.Text(n.record, plainly(n.verdict.Bytes), n.at(n.place))
	}
	switch {
	case n.section != Live:
	case n.verdict.Sound():
		f.gathering.Add(n.record, n)
	default:
		f.gathering.Unsound(n.record) // it is not held against other records
	}
}

// plainly returns a record without escapes that it does not need, so that what it
// says is found however it is spelled.
func plainly(b []byte) []byte {
	if bytes.IndexByte(b, '\\') < 0 {
		return b
	}
	v := jsontext.Value(bytes.Clone(b))
	if v.Format(jsontext.PreserveRawStrings(false), jsontext.Multiline(false)) != nil {
		return b
	}
	return v
}

// judgeID finds a duplicate id.
func (f *facts) judgeID() {
	n, here := &f.now, f.now.at(f.now.place)
	id, ok := record.ParseUUID(here.ID)
	if !ok {
		return
	}
	n.id, n.number = id, kindNumber(n.kind)
	if w, ok := n.record.(*record.Withdrawal); ok {
		if n.number = kindNumber(string(w.Kind)); n.number == 0 || about(string(w.Kind)) {
			f.hit(&withdrawnKind, here, string(w.Kind))
		}
	}
	had, twice := f.ids.find(id)
	sibling := about(n.kind) && had&severalVersions != 0
	if twice && (n.section == Live && !sibling || n.number != had.kind()) {
		f.hit(&duplicateID, here, here.ID)
	} else {
		n.added = n.section != Proposals
	}
}

// kind returns the number of the kind of the record with that id, if the file
// has one so far.
func (f *facts) kind(id record.UUID) (byte, bool) {
	of, ok := f.ids.find(id)
	return of.kind(), ok
}

// end judges what can be judged only at the end of the file; references to other
// files may be left to [references.resolve].
func (f *facts) end(e *Envelope) check.Report {
	report := f.references.settle(f.kind, f.profile)
	f.ids = idTable{} // no longer needed
	if !f.deferred {
		report.Join(f.references.resolve(e, f.options.kind, false), 0)
	}
	report.Join(f.marking.end(e, f.profile), 0)
	report.Join(f.gathering.End(), 0)
	return report
}
