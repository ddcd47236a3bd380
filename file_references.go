package mixta

import (
	"slices"

	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/internal/program"
	"github.com/comision-mixta/mixta/internal/rule"
	"github.com/comision-mixta/mixta/record"
)

// references are those of a file to records that it had not met before them.
type references struct {
	waiting []waiting
	settled bool // those to records of the file itself are judged
	profile check.Profile
}

// unmet is a reference to a record not met yet.
type unmet struct {
	to   record.UUID
	kind byte
	ref  program.Ref
}

// waiting is what is kept of one until the end.
type waiting struct {
	to   record.UUID
	kind byte
	spot *rule.Spot // nil beyond [maxFindings]: such a one is counted
}

// judgeReference finds a reference to a record of another kind.
func (f *facts) judgeReference(r program.Ref) {
	n := &f.now
	to, ok := record.ParseUUID(r.To)
	want := kindNumber(r.Kind)
	if !ok || want == 0 {
		return // no id, or no kind of this version of the model
	}
	got, met := f.kind(to)
	if n.added && to == n.id {
		got, met = n.number, true
	}
	switch {
	case !met:
		n.unmet = append(n.unmet, unmet{to, want, r})
	case got != want:
		n.wrong = append(n.wrong, unmet{to, want, r})
	}
}

// wait keeps the references of the record being read that it has not met.
func (l *references) wait(n *reading) {
	spots := n.spots(n.unmet[:max(0, min(len(n.unmet), maxFindings-len(l.waiting)))])
	for i, u := range n.unmet {
		w := waiting{to: u.to, kind: u.kind}
		if i < len(spots) {
			w.spot = &spots[i]
		}
		l.waiting = append(l.waiting, w)
	}
}

// spots returns the places of references of the record being read.
func (n *reading) spots(all []unmet) []rule.Spot {
	if len(all) == 0 {
		return nil
	}
	refs := make([]program.Ref, len(all))
	for i, u := range all {
		refs[i] = u.ref
	}
	spots := make([]rule.Spot, len(all))
	for i, place := range n.pass.PlacesOfRefs(n.place.Pointer, refs, n.verdict) {
		spots[i] = n.at(place)
	}
	return spots
}

// settle judges the references to records that the file itself has, and keeps
// the others.
func (l *references) settle(kind func(record.UUID) (byte, bool), p check.Profile) (report check.Report) {
	l.waiting = slices.DeleteFunc(l.waiting, func(w waiting) bool {
		got, met := kind(w.to)
		if met && got != w.kind {
			w.hit(&referenceKind, p, &report)
		}
		return met
	})
	l.settled, l.profile = true, p
	return report
}

// resolve judges the references to records of other files: known tells the kind
// of a record there, whole that they include all files before it in its channel.
func (l *references) resolve(e *Envelope, known func(record.ID) (string, bool), whole bool) (report check.Report) {
	if !l.settled {
		return report // the file was not read to its end
	}
	for _, w := range l.waiting {
		kind, met := "", false
		if known != nil {
			kind, met = known(w.to.ID())
		}
		switch {
		case met && kindNumber(kind) != w.kind:
			w.hit(&referenceKind, l.profile, &report)
		case met:
		case whole || e.Previous == "" && !e.Home():
			w.hit(&dangling, l.profile, &report)
		default:
			w.hit(&referenceElsewhere, l.profile, &report)
		}
	}
	return report
}

// hit reports that a reference breaks a rule.
func (w *waiting) hit(r *check.Rule, p check.Profile, report *check.Report) {
	switch severity := r.In(p); {
	case severity == check.Off:
	case w.spot == nil:
		report.Omitted[severity]++
	default:
		report.Add(w.spot.Finding(r, p, allKinds()[w.kind-1].Name))
	}
}
