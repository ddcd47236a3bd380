package mixta

import (
	"iter"
	"math"

	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/internal/model"
	"github.com/comision-mixta/mixta/internal/program"
	"github.com/comision-mixta/mixta/internal/rule"
	"github.com/comision-mixta/mixta/internal/runs"
	"github.com/comision-mixta/mixta/internal/spool"
	"github.com/comision-mixta/mixta/record"
)

// references are those of a file to records that come after them or not at all.
type references struct {
	waiting []waiting    // those with a place
	more    *runs.Sorter // the others: rows of an id and the number of a kind; nil for none
	settled bool         // those to records of the file itself are judged
	profile check.Profile
}

// open is a reference to a record not read yet.
type open struct {
	to   record.UUID
	kind byte
	ref  program.Ref
}

// waiting is an open reference, kept until the end.
type waiting struct {
	to   record.UUID
	kind byte
	spot *rule.Spot // nil beyond [maxFindings]: findings are counted
}

// judgeReferences judges the references of the record at hand.
func (f *facts) judgeReferences() {
	if left := f.now.left; left != nil {
		for i, r := range left.Refs {
			f.judgeReference(open{r.To, r.Kind, program.Ref{Kind: model.Kinds()[r.Kind-1].Name, Offset: int64(i)}})
		}
		return
	}
	for _, r := range f.now.verdict.Refs {
		if o, ok := opened(r); ok {
			f.judgeReference(o)
		}
	}
}

// opened returns a reference that was read; false if it is not an id, or not of a kind
// of this version of the model.
func opened(r program.Ref) (open, bool) {
	to, ok := record.ParseUUID(r.To)
	kind := kindNumber(r.Kind)
	return open{to, kind, r}, ok && kind > 0
}

// judgeReference finds a reference to a record of another kind.
func (f *facts) judgeReference(o open) {
	n := &f.now
	got, here := f.kind(o.to)
	if n.added && o.to == n.id {
		got, here = n.number, true
	}
	switch {
	case !here:
		n.open = append(n.open, o)
	case got != o.kind:
		n.wrong = append(n.wrong, o)
	}
}

// wait keeps the open references of the record being read.
func (l *references) wait(n *reading) {
	placed := n.open[:min(len(n.open), maxFindings-len(l.waiting))]
	spots := n.spots(placed)
	for i, o := range placed {
		l.waiting = append(l.waiting, waiting{o.to, o.kind, &spots[i]})
	}
	for _, o := range n.open[len(placed):] {
		l.unplaced(waiting{to: o.to, kind: o.kind})
	}
}

// unplaced keeps a reference without a place. Where it cannot be kept, [references.all]
// says so.
func (l *references) unplaced(w waiting) {
	if l.more == nil {
		budget := 1 << 20
		if !spool.Files {
			budget = math.MaxInt
		}
		l.more = runs.New(len(w.to)+1, budget)
	}
	l.more.Add(append(w.to[:], w.kind))
}

// all yields all references that are kept. It ends with an error where one cannot be
// read again.
func (l *references) all() iter.Seq2[waiting, error] {
	return func(yield func(waiting, error) bool) {
		for _, w := range l.waiting {
			if !yield(w, nil) {
				return
			}
		}
		if l.more == nil {
			return
		}
		for row, err := range l.more.Sorted() {
			var w waiting
			if err == nil {
				w.to, w.kind = record.UUID(row[:len(w.to)]), row[len(w.to)]
			}
			if !yield(w, err) {
				return
			}
		}
	}
}

// close removes what is in a file.
func (l *references) close() error {
	if l.more == nil {
		return nil
	}
	return l.more.Close()
}

// spots returns the places of references of the record being read.
func (n *reading) spots(all []open) []rule.Spot {
	if len(all) == 0 {
		return nil
	}
	spots := make([]rule.Spot, len(all))
	if n.left != nil {
		for i, u := range all {
			place := n.left.Refs[u.ref.Offset].Place
			place.Pointer = n.place.Pointer + place.Pointer
			spots[i] = n.kept(place)
		}
		return spots
	}
	refs := make([]program.Ref, len(all))
	for i, u := range all {
		refs[i] = u.ref
	}
	for i, place := range n.pass.PlacesOfRefs(n.place.Pointer, refs, n.verdict) {
		spots[i] = n.kept(place)
	}
	return spots
}

// settle judges the references to records that the file itself has, and keeps
// the others.
func (l *references) settle(kind func(record.UUID) (byte, bool), p check.Profile) (report check.Report, err error) {
	var rest references
	for w, err := range l.all() {
		if err != nil {
			return report, err
		}
		switch got, here := kind(w.to); {
		case here && got != w.kind:
			w.hit(&referenceKind, p, &report)
		case here:
		case w.spot != nil:
			rest.waiting = append(rest.waiting, w)
		default:
			rest.unplaced(w)
		}
	}
	err = l.close()
	*l = references{rest.waiting, rest.more, true, p}
	return report, err
}

// resolve judges the references to records of other files: known returns
// the kind of a record there; whole says that all earlier files of the channel
// are at hand.
func (l *references) resolve(e *Envelope, known func(record.ID) (string, bool), whole bool) (report check.Report, err error) {
	if !l.settled {
		return report, nil // the file was not read to its end
	}
	for w, err := range l.all() {
		if err != nil {
			return report, err
		}
		kind, found := "", false
		if known != nil {
			kind, found = known(w.to.ID())
		}
		switch {
		case found && kindNumber(kind) != w.kind:
			w.hit(&referenceKind, l.profile, &report)
		case found:
		case whole || e.Previous == "" && !e.Home():
			w.hit(&dangling, l.profile, &report)
		default:
			w.hit(&referenceElsewhere, l.profile, &report)
		}
	}
	return report, nil
}

// hit reports that a reference breaks a rule.
func (w *waiting) hit(r *check.Rule, p check.Profile, report *check.Report) {
	switch severity := r.In(p); {
	case severity == check.Off:
	case w.spot == nil:
		report.Omitted[severity]++
	default:
		report.Add(w.spot.Finding(r, p, model.Kinds()[w.kind-1].Name))
	}
}
