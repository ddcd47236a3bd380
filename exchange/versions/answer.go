package versions

import (
	"cmp"
	"slices"
	"strings"

	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/exchange/internal/raw"
	"github.com/comision-mixta/mixta/record"
)

// Accept returns the version that adopts a proposal: its content, issued by the
// record's issuer, newer than both. What was withheld from the proposer stays as
// it is. A proposal made from a version that is not current is refused: it would
// undo what has changed since.
func Accept(current, proposal []byte, h Hand) ([]byte, error) {
	old, p, err := pair(current, proposal)
	if err != nil {
		return nil, err
	}
	content := whole(p.Object, old.Object)
	made, err := old.answer(p, content, h)
	if err != nil {
		return nil, err
	}
	if from := old.stamp().Next(p.Issuer, p.Seen[p.Issuer]); from.Compare(p.stamp()) != record.Same {
		if names := differing(old.Object, content); len(names) > 0 {
			return nil, check.Errorf(textOldProposal, strings.Join(names, ", "))
		}
	}
	return made, nil
}

// differing returns the members that differ between two copies, except those that
// each version sets itself.
func differing(a, b raw.Object) (names []string) {
	for _, n := range names2(a, b) {
		if !slices.Contains(raw.Own, n) && !raw.Same(a.Get(n), b.Get(n)) {
			names = append(names, n)
		}
	}
	return names
}

var textOldProposal = check.Text{
	ES: "la propuesta se hizo sobre una versión que no es la vigente, y aceptarla desharía esta en parte; difieren en: %s. Rechace la propuesta («propose decline») o incorpore lo que convenga («revise»)",
	EN: "the proposal is based on a version that is not current, and accepting it would undo part of the current one; they differ in %s. Decline it (\"propose decline\"), or adopt the parts you want (\"revise\")"}

// Decline returns the version that rejects a proposal: the current content, newer
// than both, so that the proposal disappears everywhere. The reason is stated in
// the note of a source that names the proposer.
func Decline(current, proposal []byte, reason record.Text, h Hand) ([]byte, error) {
	old, p, err := pair(current, proposal)
	if err != nil {
		return nil, err
	}
	sources, ok := raw.List(old.Get("sources"))
	if !ok && old.Get("sources") != nil {
		return nil, check.Errorf(textNoSources)
	}
	why := record.Source{Title: declined + string(p.Issuer), Publisher: string(h.By), Note: reason}
	sources = append(sources, headerNode().Member("sources").Item().Append(nil, &why))
	return old.answer(p, old.Set("sources", raw.JoinList(sources)), h)
}

// declined begins the title of the source that states why a proposal was declined.
const declined = "Propuesta no aceptada / Proposal declined: "

// Overrule returns the version that keeps a record despite a concurrent
// withdrawal: the content of kept, newer than both. To uphold the withdrawal
// instead, withdraw the version that Overrule returns.
func Overrule(kept, withdrawal []byte, h Hand) ([]byte, error) {
	old, w, err := pair(kept, withdrawal)
	if err != nil {
		return nil, err
	}
	return old.answer(w, old.Object, h)
}

// pair parses two versions of one record.
func pair(a, b []byte) (v, w *version, err error) {
	if v, err = parse(a); err != nil {
		return nil, nil, err
	}
	if w, err = parse(b); err != nil {
		return nil, nil, err
	}
	if w.ID != v.ID {
		return nil, nil, check.Errorf(textOtherRecord, w.ID, v.ID)
	}
	return v, w, nil
}

// answer issues the version with this content that follows v and w.
func (v *version) answer(w *version, content raw.Object, h Hand) ([]byte, error) {
	if err := cmp.Or(v.mayFollow(h.By), v.mustBeWhole(h.By)); err != nil {
		return nil, err
	}
	as, err := follow(v.Joint || w.Joint, h, v, w)
	if err != nil {
		return nil, err
	}
	return issue(content, as, h)
}

var textNoSources = check.Text{ES: "no se pueden leer las fuentes (sources) del registro", EN: "the record's sources cannot be read"}
