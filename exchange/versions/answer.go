package versions

import (
	"cmp"
	"slices"
	"strings"

	"github.com/comision-mixta/mixta"
	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/exchange/internal/raw"
	"github.com/comision-mixta/mixta/record"
)

// Accept returns the version that adopts a proposal: its content, issued by the
// record's issuer, newer than both. What was withheld from the proposer stays as
// it is. A proposal made from a version that is not current is refused: it would
// undo what has changed since.
func Accept[R mixta.Record](current, proposal R, by Issue) (R, error) {
	return typed(func(kind string, b [][]byte) ([]byte, error) { return AcceptJSON(kind, b[0], b[1], by) }, current, proposal)
}

// AcceptJSON is [Accept] for a record of a kind ("action") that is had as JSON.
func AcceptJSON(kind string, current, proposal []byte, by Issue) ([]byte, error) {
	old, p, err := pair(current, proposal, ofProposal)
	if err != nil {
		return nil, err
	}
	content := whole(p.Object, old.Object)
	made, err := old.answer(kind, p, content, by)
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
func Decline[R mixta.Record](current, proposal R, reason record.Text, by Issue) (R, error) {
	return typed(func(kind string, b [][]byte) ([]byte, error) { return DeclineJSON(kind, b[0], b[1], reason, by) }, current, proposal)
}

// DeclineJSON is [Decline] for a record that is had as JSON.
func DeclineJSON(kind string, current, proposal []byte, reason record.Text, by Issue) ([]byte, error) {
	old, p, err := pair(current, proposal, ofProposal)
	if err != nil {
		return nil, err
	}
	sources, ok := raw.List(old.Get("sources"))
	if !ok && old.Get("sources") != nil {
		return nil, check.Errorf(textNoSources)
	}
	why := record.Source{Title: declined + string(p.Issuer), Publisher: string(by.By), Note: reason}
	sources = append(sources, headerNode().Member("sources").Item().Append(nil, &why))
	return old.answer(kind, p, old.Set("sources", raw.JoinList(sources)), by)
}

// declined begins the title of the source that states why a proposal was declined.
const declined = "Propuesta no aceptada / Proposal declined: "

// Overrule returns the version that keeps a record despite a concurrent
// withdrawal: the content of kept, newer than both. To uphold the withdrawal
// instead, withdraw the version that Overrule returns.
func Overrule[R mixta.Record](kept R, withdrawal *record.Withdrawal, by Issue) (R, error) {
	return typed(func(kind string, b [][]byte) ([]byte, error) {
		w, err := mixta.Marshal(withdrawal)
		if err != nil {
			return nil, err
		}
		return OverruleJSON(kind, b[0], w, by)
	}, kept)
}

// OverruleJSON is [Overrule] for a record that is had as JSON.
func OverruleJSON(kind string, kept, withdrawal []byte, by Issue) ([]byte, error) {
	old, w, err := pair(kept, withdrawal, ofWithdrawal)
	if err != nil {
		return nil, err
	}
	return old.answer(kind, w, old.Object, by)
}

// answer issues the version with this content that follows v and w.
func (v *version) answer(kind string, w *version, content raw.Object, by Issue) ([]byte, error) {
	if err := cmp.Or(v.mayFollow(by), v.mustBeWhole(by.By)); err != nil {
		return nil, err
	}
	as, err := follow(v.Joint || w.Joint, by, v, w)
	if err != nil {
		return nil, err
	}
	return valid(kind, stamped(content, as, by))
}

var textNoSources = check.Text{ES: "no se pueden leer las fuentes (sources) del registro", EN: "the record's sources cannot be read"}
