package mixta

import (
	"bytes"
	"cmp"
	"strings"

	"github.com/go-json-experiment/json/jsontext"

	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/internal/model"
	"github.com/comision-mixta/mixta/internal/notes"
	"github.com/comision-mixta/mixta/internal/program"
	"github.com/comision-mixta/mixta/internal/rule"
	"github.com/comision-mixta/mixta/record"
)

// facts is what is known about a file from the part read so far: a few bytes for
// each record. The rules of files judge by it. Judging a record changes nothing
// in it; noting one does. It must be closed where many records may be noted.
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
	index   int // in its list
	verdict program.Verdict
	item    *program.Node
	pass    *program.Pass
	left    *left // of a record whose bytes are gone; else nil

	report check.Report
	id     record.UUID
	number byte // of the kind that the id is of
	added  bool // note adds the id to those of the file
	open   []open
	wrong  []open // references to a record of another kind
}

// Spot returns the place of a member by its address.
func (n *reading) Spot(at any) (rule.Spot, error) {
	if n.left != nil {
		place, err := n.left.sketch.PlaceOf(n.item, n.place.Pointer, n.record, at)
		return n.kept(place), err
	}
	place, err := n.pass.PlaceOf(n.item, n.place.Pointer, n.record, at, n.verdict)
	return n.kept(place), err
}

// part returns the place of a member by its pointer.
func (n *reading) part(pointer string) rule.Spot {
	return n.at(n.pass.PlaceAt(n.place.Pointer, pointer, n.verdict))
}

// kept is a spot for later, apart from the text of the record, of which it would keep
// some 16 KiB.
func (n *reading) kept(place check.Place) rule.Spot {
	s := n.at(place)
	s.ID, s.Issuer = strings.Clone(s.ID), strings.Clone(s.Issuer)
	return s
}

func (n *reading) at(place check.Place) rule.Spot {
	return rule.Spot{Kind: n.kind, ID: string(n.record.Head().ID), Issuer: string(n.record.Head().Issuer), Place: place}
}

func newFacts(o options) facts {
	return facts{options: o, ids: newIDTable(o.rows), gathering: rule.NewGathering(o.profile, model.FileRules(), o.rows)}
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
	f.judgeAlone(now)
	return f.judgeAmong()
}

// judgeAlone returns what is wrong with a record in its file, whatever the others are.
func (f *facts) judgeAlone(now reading) check.Report {
	f.begin(now)
	if !now.verdict.Spoilt("/marking") {
		f.judgeMarking()
	}
	return f.now.report
}

// begin takes a record to be judged.
func (f *facts) begin(now reading) {
	now.open, now.wrong = f.now.open[:0], f.now.wrong[:0]
	f.now = now
}

// judgeAmong adds what is wrong with the record at hand among those before it.
func (f *facts) judgeAmong() check.Report {
	if !f.now.spoilt("/id", notes.SpoiltID) {
		f.judgeID()
	}
	f.judgeReferences()
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
	f.marking.join(&n.record.Head().Marking, !n.spoilt("/marking", notes.SpoiltMarking))
	f.references.wait(n)
	if said := f.said(); len(said) > 0 {
		f.gathering.Text(said, n.at(n.place))
	}
	switch {
	case n.section != Live:
	case !n.sound():
		f.gathering.Unsound(n.record) // it is not held against other records
	case n.left != nil:
		f.gathering.AddSketch(n.record, n.left.Measure, n)
	default:
		f.gathering.Add(n.record, n)
	}
}

// said returns what rules must know of what the record at hand says.
func (f *facts) said() []byte {
	switch n := &f.now; {
	case n.left != nil:
		return n.left.Said
	case n.sound():
		return f.gathering.Says(n.record, plainly(n.verdict.Bytes))
	}
	return nil
}

// sound reports whether the record has no error of shape.
func (n *reading) sound() bool {
	if n.left != nil {
		return !n.left.State.Has(notes.Unsound)
	}
	return n.verdict.Sound()
}

// spoilt reports whether a member has an error of shape; state says it of a record
// whose bytes are gone.
func (n *reading) spoilt(pointer string, state notes.State) bool {
	if n.left != nil {
		return n.left.State.Has(state)
	}
	return n.verdict.Spoilt(pointer)
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

// end judges what can be judged only at the end of the file; references to other
// files may be left to [references.resolve]. The error is not nil where not all that was
// noted is known any more.
func (f *facts) end(e *Envelope) (check.Report, error) {
	report, err := f.references.settle(f.kind, f.profile)
	if err = cmp.Or(err, f.ids.rows.Close()); err != nil { // they are no longer needed
		return check.Report{}, err
	}
	if !f.deferred {
		elsewhere, err := f.references.resolve(e, f.options.kind, false)
		if err != nil {
			return check.Report{}, err
		}
		report.Join(elsewhere, 0)
	}
	report.Join(f.marking.end(e, f.profile), 0)
	report.Join(f.gathering.End(), 0)
	return report, f.gathering.Close()
}

// lost returns why not all ids that were noted are known any more; nil if all are.
func (f *facts) lost() error { return f.ids.rows.Err() }

// close removes what is in temporary files. The error is that of [facts.end].
func (f *facts) close() error {
	return cmp.Or(f.ids.rows.Close(), f.gathering.Close(), f.references.close())
}
