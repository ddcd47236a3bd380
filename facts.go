package mixta

import (
	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/internal/rule"
	"github.com/comision-mixta/mixta/record"
)

// facts is what the rules of files need to remember of one file: a few bytes a
// record.
type facts struct {
	profile    check.Profile
	findings   check.Report
	version    bool       // mixta was met
	enveloped  bool       // envelope was met
	early      *rule.Spot // what came before them
	ids        []ids      // of the records met, by the number of their kind
	pending    []pending
	marking    *record.Marking // of all records so far
	last       record.Marking  // of the last record
	unsure     bool            // a marking could not be read
	envelopeAt check.Place     // of the envelope's marking
	to         record.Actor
	gatherers  []rule.Gatherer
	siblings   ids                            // of which several versions may stand
	known      func(record.ID) (string, bool) // records of earlier files
	now        now
	spot       func(at any) rule.Spot // of a member of the record being read
}

// now is the record being read: where the places of its members are found
// while its bytes are at hand.
type now struct {
	here    rule.Spot
	pointer string
	record  Record
	verdict rule.Verdict
	item    *rule.Node
	pass    *rule.Pass
}

// spot returns the place of a member by its address.
func (n *now) spot(at any) rule.Spot {
	return n.of(n.pass.Spot(n.item, n.pointer, n.record, at, n.verdict))
}

// reference returns the place of a reference.
func (n *now) reference(r rule.Ref) rule.Spot { return n.of(n.pass.RefSpot(n.pointer, r, n.verdict)) }

func (n *now) of(s rule.Spot) rule.Spot {
	s.Kind, s.ID = n.here.Kind, n.here.ID
	return s
}

// pending is a reference to a record not met yet.
type pending struct {
	to   record.UUID
	kind byte
	spot rule.Spot
}

func (f *facts) start(p check.Profile) {
	f.profile, f.ids, f.spot = p, make([]ids, len(allKinds())+1), f.now.spot
	for _, row := range fileRows() {
		f.gatherers = append(f.gatherers, row.Start())
	}
}

func (f *facts) hit(r *check.Rule, s rule.Spot, args ...any) {
	f.findings.Add(s.Finding(r, f.profile, args...))
}

// major reports whether the file is of a newer major version.
func (f *facts) major(v ModelVersion, at check.Place) bool {
	major, _, ok := v.parts()
	if !ok || major <= 1 {
		return false
	}
	at.Pointer = "/mixta"
	f.hit(&newerMajor, rule.Spot{Place: at}, string(v), Version)
	return true
}

// minor reports whether the file is of a newer minor version.
func (f *facts) minor(v ModelVersion, at check.Place) bool {
	major, minor, ok := v.parts()
	_, ours, _ := ModelVersion(Version).parts()
	if !ok || major != 1 || minor <= ours {
		return false
	}
	at.Pointer = "/mixta"
	f.hit(&newerMinor, rule.Spot{Place: at}, string(v), Version)
	return true
}

// first notes a member that comes before what must come before it. Where that
// never comes, it is missing, which is another finding.
func (f *facts) first(pointer string, at check.Place) {
	ordered := f.version && (f.enveloped || pointer == "/envelope")
	if !ordered && f.early == nil {
		at.Pointer = pointer
		f.early = &rule.Spot{Place: at}
	}
}

// envelope notes the envelope and checks it. What has a finding of shape is
// not worth a second one. Spot tells the place of a member by its address.
func (f *facts) envelope(e *Envelope, v *rule.Verdict, spot func(at any) rule.Spot) {
	f.enveloped, f.envelopeAt = true, spot(&e.Marking).Place
	f.unsure = f.unsure || v.Spoilt("/marking")
	if !v.Spoilt("/recipient") && !v.Spoilt("/sender") {
		switch {
		case e.Home(): // who keeps a record may have it
		case e.Sender != e.Recipient:
			f.to = e.Recipient
		default:
			f.hit(&toItself, spot(&e.Recipient), string(e.Sender))
		}
	}
	if !v.Spoilt("/sequence") && !v.Spoilt("/previous") && (e.Sequence > 1) != (e.Previous != "") {
		f.hit(&chain, spot(&e.Previous))
	}
	for _, g := range f.gatherers {
		if d, ok := g.(rule.Dated); ok {
			d.Issued(string(e.Issued))
		}
	}
}

// record notes one record and returns what is wrong with it in its file.
func (f *facts) record(e *Entry, pointer string, at check.Place, v rule.Verdict, item *rule.Node, x *rule.Pass) check.Report {
	before := f.findings
	f.findings = check.Report{}
	head := e.Record.Head()
	at.Pointer = pointer
	here := rule.Spot{Kind: e.Kind, ID: string(head.ID), Place: at}
	if !v.Spoilt("/id") {
		f.id(e, head, here)
	}
	if v.Spoilt("/marking") {
		f.unsure = true
	} else {
		f.mark(head, here)
	}
	f.now = now{here: here, pointer: pointer, record: e.Record, verdict: v, item: item, pass: x}
	for _, r := range v.Refs {
		f.reference(r)
	}
	if e.Section == Live {
		for _, g := range f.gatherers {
			g.Add(e.Record, f.spot)
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
	about := e.Kind == "withdrawal" || e.Kind == "receipt" // has no place in conflicts
	if _, twice := f.kind(id); twice && e.Section == Live && !(about && f.siblings.has(id)) {
		f.hit(&duplicateID, here, string(head.ID))
		return
	}
	if about || e.Section == Conflicts {
		f.siblings.add(id)
	}
	kind := e.Kind
	if w, ok := e.Record.(*record.Withdrawal); ok {
		kind = string(w.Kind)
	}
	if e.Section != Proposals {
		f.ids[kindNumber(kind)].add(id)
	}
}

// kind returns the number of the kind of the record with that id, if one has
// been met.
func (f *facts) kind(id record.UUID) (byte, bool) {
	for k := range f.ids {
		if f.ids[k].has(id) {
			return byte(k), true
		}
	}
	return 0, false
}

// mark joins the record's marking to that of the file, and finds a record that
// the recipient may not have.
func (f *facts) mark(head *record.Header, here rule.Spot) {
	m := &head.Marking
	if f.marking == nil || !f.last.Same(m) { // most files have records of one marking
		joined := new(*m)
		if f.marking != nil {
			*joined = f.marking.Join(*m)
		}
		f.marking, f.last = joined, *m
	}
	if f.to != "" && !m.Allows(f.to) {
		f.hit(&notReleasable, here, string(f.to))
	}
	if m.TLP.Rank() > 0 {
		f.hit(&publicOnly, here, string(m.TLP))
	}
}

// reference checks that what a record refers to is of the right kind; one that
// has not been met yet is settled at the end.
func (f *facts) reference(r rule.Ref) {
	to, ok := record.ParseUUID(r.To)
	if !ok {
		return
	}
	want := kindNumber(r.Kind)
	if want == 0 {
		return // no kind of this version of the model
	}
	switch got, met := f.kind(to); {
	case !met:
		f.pending = append(f.pending, pending{to, want, f.now.reference(r)})
	case got != want:
		f.hit(&referenceKind, f.now.reference(r), r.Kind)
	}
}

// earlier looks for a record in the earlier files that are at hand.
func (f *facts) earlier(id record.UUID) (kind byte, met bool) {
	name, met := f.known(id.ID())
	return kindNumber(name), met
}

// end judges what could not be judged before the file had ended.
func (f *facts) end(e *Envelope) check.Report {
	f.findings = check.Report{} // told already
	if f.early != nil && f.version && f.enveloped {
		f.hit(&envelopeFirst, *f.early)
	}
	for _, p := range f.pending {
		got, met := f.kind(p.to)
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
	if f.marking != nil && f.enveloped && !f.unsure {
		if want := e.Holds(*f.marking); !e.Marking.Equal(want) {
			f.hit(&markingJoin, rule.Spot{Place: f.envelopeAt}, want.String())
		}
	}
	for _, g := range f.gatherers {
		g.End(func(r *check.Rule, at rule.Spot, args ...any) { f.hit(r, at, args...) })
	}
	return f.findings
}
