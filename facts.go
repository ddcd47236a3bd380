package mixta

import (
	"iter"
	"maps"
	"slices"

	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/internal/program"
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
	more       []unmet         // references for which there is no room in pending
	marking    *record.Marking // of all records so far
	last       record.Marking  // of the last record
	unsure     bool            // a marking could not be read
	envelopeAt check.Place     // of the envelope's marking
	list       int             // the last list or section of the file, by its place in the order
	after      string          // its name
	disordered bool            // one that comes too late has been told
	to         record.Actor
	gathering  *rule.Gathering
	siblings   ids  // of which several versions may stand
	deferred   bool // references to other files are judged by resolve
	now        now
	spot       func(at any) (rule.Spot, error) // of a member of the record being read
}

// now is the record being read: where the places of its members are found
// while its bytes are at hand.
type now struct {
	here    rule.Spot
	pointer string
	record  Record
	verdict program.Verdict
	item    *program.Node
	pass    *program.Pass
}

// spot returns the place of a member by its address.
func (n *now) spot(at any) (rule.Spot, error) {
	place, err := n.pass.PlaceOf(n.item, n.pointer, n.record, at, n.verdict)
	return n.of(place), err
}

// part returns the place of a member by its pointer.
func (n *now) part(pointer string) rule.Spot {
	return n.of(n.pass.PlaceAt(n.pointer, pointer, n.verdict))
}

// reference returns the place of a reference.
func (n *now) reference(r program.Ref) rule.Spot {
	return n.of(n.pass.PlaceOfRef(n.pointer, r, n.verdict))
}

func (n *now) of(at check.Place) rule.Spot {
	return rule.Spot{Kind: n.here.Kind, ID: n.here.ID, Place: at}
}

// unmet is a reference to a record not met yet.
type unmet struct {
	to   record.UUID
	kind byte
}

// pending is a reference to a record not met yet, and where it stands.
type pending struct {
	unmet
	spot rule.Spot
}

func (f *facts) start(p check.Profile) {
	f.profile, f.ids, f.spot = p, make([]ids, len(allKinds())+1), f.now.spot
	f.gathering = rule.NewGathering(p, domainRules())
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
	if !v.After(Version) {
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

// order notes a list or section of the file, and finds the first that comes too late.
func (f *facts) order(name string, at check.Place) {
	switch n := orderOf(name); {
	case n >= f.list:
		f.list, f.after = n, name
	case !f.disordered:
		at.Pointer = "/" + name
		f.disordered = true
		f.hit(&listOrder, rule.Spot{Place: at}, f.after)
	}
}

// envelope notes the envelope and checks it. What has a finding of shape is
// not worth a second one.
func (f *facts) envelope(e *Envelope, v program.Verdict, x *program.Pass) {
	spot := func(member string) rule.Spot { return rule.Spot{Place: x.PlaceAt("/envelope", member, v)} }
	f.enveloped, f.envelopeAt = true, spot("/marking").Place
	f.unsure = f.unsure || v.Spoilt("/marking")
	if !v.Spoilt("/recipient") && !v.Spoilt("/sender") {
		switch {
		case e.Home(): // who keeps a record may have it
		case e.Sender != e.Recipient:
			f.to = e.Recipient
		default:
			f.hit(&toItself, spot("/recipient"), string(e.Sender))
		}
	}
	if !v.Spoilt("/sequence") && !v.Spoilt("/previous") && (e.Sequence > 1) != (e.Previous != "") {
		f.hit(&chain, spot("/previous"))
	}
	f.gathering.Issued(string(e.Issued))
}

// record notes one record and returns what is wrong with it in its file.
func (f *facts) record(e *Entry, pointer string, at check.Place, v program.Verdict, item *program.Node, x *program.Pass) check.Report {
	before := f.findings
	f.findings = check.Report{}
	head := e.Record.Head()
	at.Pointer = pointer
	here := rule.Spot{Kind: e.Kind, ID: string(head.ID), Place: at}
	f.now = now{here: here, pointer: pointer, record: e.Record, verdict: v, item: item, pass: x}
	if !v.Spoilt("/id") {
		f.id(e, head, here)
	}
	if v.Spoilt("/marking") {
		f.unsure = true
	} else {
		f.mark(e.Record)
	}
	for _, r := range v.Refs {
		f.reference(r)
	}
	switch {
	case e.Section != Live || f.gathering == nil:
	case v.Sound():
		f.gathering.Add(e.Record, f.spot)
	default:
		f.gathering.Unsound(e.Record) // what cannot be read is not held against others
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
	aside := about(e.Kind) // has no place in conflicts
	kind := kindNumber(e.Kind)
	if w, ok := e.Record.(*record.Withdrawal); ok {
		if kind = kindNumber(string(w.Kind)); kind == 0 || about(string(w.Kind)) {
			f.hit(&withdrawnKind, here, string(w.Kind))
		}
	}
	switch met, twice := f.kind(id); {
	case twice && (e.Section == Live && !(aside && f.siblings.has(id)) || kind != met):
		f.hit(&duplicateID, here, string(head.ID))
		return
	case e.Section == Proposals:
		return
	}
	if aside || e.Section == Conflicts {
		f.siblings.add(id)
	}
	f.ids[kind].add(id)
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

// mark joins the record's marking to that of the file, and finds what the
// recipient may not have: the record, or a part of it marked higher.
func (f *facts) mark(r Record) {
	head := r.Head()
	m := &head.Marking
	if f.marking == nil || !f.last.Same(m) { // most files have records of one marking
		joined := new(*m)
		if f.marking != nil {
			*joined = f.marking.Join(*m)
		}
		f.marking, f.last = joined, *m
	}
	if !f.allowed(m, f.now.here) {
		return // nor any part
	}
	part := func(pointer string, m *record.Marking) {
		if !f.now.verdict.Spoilt(pointer) {
			f.allowed(m, f.now.part(pointer))
		}
	}
	for _, name := range slices.Sorted(maps.Keys(head.Markings)) {
		m := head.Markings[name]
		part("/markings/"+string(name), &m)
	}
	if p, ok := r.(parted); ok {
		for pointer, m := range p.PartMarkings() {
			part(pointer, m)
		}
	}
}

// parted is a record with parts that have markings of their own, beside those
// of members.
type parted interface {
	PartMarkings() iter.Seq2[string, *record.Marking] // by the pointer of the marking
}

// allowed finds what the recipient, or the public, may not have.
func (f *facts) allowed(m *record.Marking, here rule.Spot) bool {
	released, public := f.to == "" || m.Allows(f.to), m.TLP.Rank() <= 0
	if !released {
		f.hit(&notReleasable, here, string(f.to))
	}
	if !public {
		f.hit(&publicOnly, here, string(m.TLP))
	}
	return released && (public || publicOnly.In(f.profile) == check.Off)
}

// reference checks that what a record refers to is of the right kind; one that
// has not been met yet waits for the end.
func (f *facts) reference(r program.Ref) {
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
		if u := (unmet{to, want}); len(f.pending) < maxFindings {
			f.pending = append(f.pending, pending{u, f.now.reference(r)})
		} else {
			f.more = append(f.more, u)
		}
	case got != want:
		f.hit(&referenceKind, f.now.reference(r), r.Kind)
	}
}

// resolve judges the references to records of other files: known tells the kind
// of a record there, whole that they include all files before it in its channel.
func (f *facts) resolve(e *Envelope, known func(record.ID) (string, bool), whole bool) (out check.Report) {
	if f.ids != nil {
		return out // the file was not read to its end
	}
	broken := func(u unmet) *check.Rule {
		kind, met := "", false
		if known != nil {
			kind, met = known(u.to.ID())
		}
		switch {
		case met && kindNumber(kind) != u.kind:
			return &referenceKind
		case met:
			return nil
		case whole || e.Previous == "" && !e.Home():
			return &dangling
		}
		return &referenceElsewhere
	}
	for _, p := range f.pending {
		if r := broken(p.unmet); r != nil {
			out.Add(p.spot.Finding(r, f.profile, allKinds()[p.kind-1].Name))
		}
	}
	for _, u := range f.more { // counted only
		if r := broken(u); r != nil && r.In(f.profile) != check.Off {
			out.Omitted[r.In(f.profile)]++
		}
	}
	return out
}

// references judges those to records that the file itself has, and keeps the
// others.
func (f *facts) references() {
	f.pending = slices.DeleteFunc(f.pending, func(p pending) bool {
		got, met := f.kind(p.to)
		if met && got != p.kind {
			f.hit(&referenceKind, p.spot, allKinds()[p.kind-1].Name)
		}
		return met
	})
	f.more = slices.DeleteFunc(f.more, func(u unmet) bool {
		got, met := f.kind(u.to)
		if met && got != u.kind {
			f.findings.Omitted[referenceKind.In(f.profile)]++ // counted only
		}
		return met
	})
	f.ids = nil // nothing more is compared with them
}

// end judges what could not be judged before the file had ended.
func (f *facts) end(e *Envelope) check.Report {
	f.findings = check.Report{} // told already
	if f.early != nil && f.version && f.enveloped {
		f.hit(&envelopeFirst, *f.early)
	}
	f.references()
	if !f.deferred {
		f.findings.Join(f.resolve(e, nil, false), 0)
	}
	if f.marking != nil && f.enveloped && !f.unsure {
		if want := e.Holds(*f.marking); !e.Marking.Equal(want) {
			f.hit(&markingJoin, rule.Spot{Place: f.envelopeAt}, want.String())
		}
	}
	f.findings.Join(f.gathering.End(), 0)
	return f.findings
}
