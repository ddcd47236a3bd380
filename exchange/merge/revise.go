package merge

import (
	"slices"
	"strings"

	"github.com/go-json-experiment/json"

	"github.com/comision-mixta/mixta"
	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/internal/program"
	"github.com/comision-mixta/mixta/record"
)

// A Hand is who issues a version, and when.
type Hand struct {
	By record.Actor
	At record.Instant
}

// NotIssuerError is the error of a version that another actor must issue.
type NotIssuerError struct{ Issuer, By record.Actor }

func (e *NotIssuerError) Error() string { return e.Unwrap().Error() }

// Unwrap says the error in both languages.
func (e *NotIssuerError) Unwrap() error {
	return check.Errorf(check.Text{
		ES: "el registro es de %s y no es conjunto: %s puede proponer una versión, no emitirla",
		EN: "the record is %s's and not joint: %s may propose a version, not issue one"}, e.Issuer, e.By)
}

// ErrStale is the error of a change made to a version that is not the newest.
var ErrStale = check.Errorf(check.Text{
	ES: "el cambio se hizo sobre una versión que no es la más reciente: hágalo de nuevo sobre esta",
	EN: "the change was made to another version than the newest: make it again on that one"})

// head is what the makers of versions need of a record.
type head struct {
	ID      record.ID      `json:"id"`
	Version record.Version `json:"version"`
	Issuer  record.Actor   `json:"issuer"`
	Joint   bool           `json:"joint"`
	Marking record.Marking `json:"marking"`
}

func headOf(raw []byte) (object, head, error) {
	var h head
	o, err := parseObject(raw)
	if err != nil {
		return nil, h, err
	}
	if err := json.Unmarshal(raw, &h); err != nil {
		return nil, h, check.Errorf(textNoHeader)
	}
	return o, h, nil
}

// Revise returns the next version of a record: edited, which was made from the
// current one, with version, issuer and time of issue set. Only the issuer of a
// record may issue its next version or, where it is joint, any actor; the error
// else is a [*NotIssuerError]. A change made to another version is refused with
// [ErrStale], and one made to a copy from which members were withheld is refused
// too: the version would take these from who has them.
func Revise(current, edited []byte, h Hand) ([]byte, error) {
	o, old, err := headOf(current)
	if err != nil {
		return nil, err
	}
	if !old.Joint && h.By != old.Issuer {
		return nil, &NotIssuerError{old.Issuer, h.By}
	}
	if err := mustBeWhole(o, old, h.By); err != nil {
		return nil, err
	}
	return next(old, edited, h)
}

// Propose returns a version of a record that its issuer may accept: it travels
// in the proposals of a file.
func Propose(current, edited []byte, h Hand) ([]byte, error) {
	_, old, err := headOf(current)
	if err != nil {
		return nil, err
	}
	return next(old, edited, h)
}

func next(old head, edited []byte, h Hand) ([]byte, error) {
	o, changed, err := headOf(edited)
	switch {
	case err != nil:
		return nil, err
	case changed.ID != old.ID:
		return nil, check.Errorf(textOtherRecord, changed.ID, old.ID)
	case changed.Version.Compare(old.Version) != record.Same:
		return nil, ErrStale
	}
	return o.issue(old.Version, h).bytes(), nil
}

// issue sets what every new version changes.
func (o object) issue(after record.Version, h Hand) object {
	version := after.Next(h.By)
	return o.set("version", headerNode().Member("version").Append(nil, &version)).set("issuer", quote(h.By)).set("issued", quote(h.At))
}

// headerNode is the compiled program of a record, for the members that all have.
func headerNode() *program.Node { return mixta.Program().Member("withdrawals").Item() }

func quote[S ~string](s S) []byte { return program.AppendString(nil, string(s)) }

// Accept returns the version that adopts a proposal: its content, issued by
// the record's issuer, newer than both. What was withheld from the proposer
// stays as it is. A proposal that was made from another version than the current
// one is refused: it would undo, unasked, what was changed since.
func Accept(current, proposal []byte, h Hand) ([]byte, error) {
	o, old, err := headOf(current)
	if err != nil {
		return nil, err
	}
	p, his, err := headOf(proposal)
	if err != nil {
		return nil, err
	}
	made, err := answer(current, proposal, p.whole(o).bytes(), h)
	if err != nil {
		return nil, err
	}
	if from := old.Version.Next(his.Issuer); from.Compare(his.Version) != record.Same {
		if names := differing(o, p.whole(o)); len(names) > 0 {
			return nil, check.Errorf(textOldProposal, strings.Join(names, ", "))
		}
	}
	return made, nil
}

// differing returns the members that two copies have otherwise, but for those
// that each version has of its own.
func differing(a, b object) (names []string) {
	for _, m := range slices.Concat(a, b) {
		switch m.name {
		case "version", "issuer", "issued":
			continue
		}
		if !slices.Contains(names, m.name) && canonical(a.get(m.name)) != canonical(b.get(m.name)) {
			names = append(names, m.name)
		}
	}
	return names
}

var textOldProposal = check.Text{
	ES: "la sugerencia se hizo sobre otra versión que la vigente, y aceptarla la desharía en parte; difieren: %s. Decline la sugerencia («propose decline») o tome de ella lo que convenga («revise»)",
	EN: "the suggestion was made to another version than the one that holds, and accepting it would undo a part of that; they differ in %s. Decline it (\"propose decline\"), or take over what you want of it (\"revise\")"}

// Decline returns the version that does not adopt a proposal: the current
// content, newer than both, so that the proposal falls away everywhere. Why it
// was declined stands in the note of a source that names the proposer.
func Decline(current, proposal []byte, reason record.Text, h Hand) ([]byte, error) {
	o, _, err := headOf(current)
	if err != nil {
		return nil, err
	}
	_, p, err := headOf(proposal)
	if err != nil {
		return nil, err
	}
	sources, ok := parseList(o.get("sources"))
	if !ok && o.get("sources") != nil {
		return nil, check.Errorf(textNoSources)
	}
	why := record.Source{Title: declined + string(p.Issuer), Publisher: string(h.By), Note: reason}
	sources = append(sources, headerNode().Member("sources").Item().Append(nil, &why))
	return answer(current, proposal, o.set("sources", joinList(sources)).bytes(), h)
}

// declined begins the title of the source that tells why a proposal was declined.
const declined = "Propuesta no aceptada / Proposal declined: "

// Overrule returns the version that keeps a record of which one version is in
// conflict with a withdrawal: the content of the former, newer than both. To
// uphold the withdrawal instead, withdraw the version that Overrule returns.
func Overrule(kept, withdrawal []byte, h Hand) ([]byte, error) {
	return answer(kept, withdrawal, kept, h)
}

func answer(current, proposal, content []byte, h Hand) ([]byte, error) {
	all, old, err := headOf(current)
	if err != nil {
		return nil, err
	}
	_, p, err := headOf(proposal)
	switch {
	case err != nil:
		return nil, err
	case p.ID != old.ID:
		return nil, check.Errorf(textOtherRecord, p.ID, old.ID)
	case !old.Joint && h.By != old.Issuer:
		return nil, &NotIssuerError{old.Issuer, h.By}
	}
	if err := mustBeWhole(all, old, h.By); err != nil {
		return nil, err
	}
	o, err := parseObject(content)
	if err != nil {
		return nil, err
	}
	return o.issue(old.Version.Join(p.Version), h).bytes(), nil
}

// Withdraw returns the withdrawal of a record of the given kind. With erase its
// content goes from every later merge, for ever.
func Withdraw(current []byte, kind string, reason record.Text, authority record.Authority, erase bool, h Hand) ([]byte, error) {
	o, old, err := headOf(current)
	if err != nil {
		return nil, err
	}
	if !old.Joint && h.By != old.Issuer {
		return nil, &NotIssuerError{old.Issuer, h.By}
	}
	w := record.Withdrawal{Kind: record.KindName(kind), Reason: reason, Authority: authority, Erase: erase}
	w.Header = record.Header{ID: old.ID, Version: old.Version.Next(h.By), Issuer: h.By, Issued: h.At, Marking: old.Marking, Joint: old.Joint}
	if v := o.get("exercise"); v != nil {
		w.Exercise = string(v) == "true"
	}
	if report := w.Validate(); !report.OK() {
		return nil, report.Err()
	}
	return mixta.Marshal(&w)
}

var (
	textNoHeader    = check.Text{ES: "el registro no tiene un encabezado correcto: id, version, issuer y marking", EN: "the record has no proper header: id, version, issuer and marking"}
	textNoID        = check.Text{ES: "no tiene id: debe ser un solo registro, no un archivo con sus listas", EN: "it has no id: it must be one record, not a file with its lists"}
	textOtherRecord = check.Text{ES: "la versión es del registro %s, no de %s", EN: "the version is of record %s, not of %s"}
	textNoSources   = check.Text{ES: "no se pueden leer las fuentes (sources) del registro", EN: "the record's sources cannot be read"}
)
