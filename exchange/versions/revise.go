package versions

import (
	"cmp"
	"strings"

	"github.com/go-json-experiment/json"

	"github.com/comision-mixta/mixta"
	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/exchange/internal/raw"
	"github.com/comision-mixta/mixta/internal/program"
	"github.com/comision-mixta/mixta/record"
)

// A Hand is the actor that issues a version, and the time of issue.
type Hand struct {
	By record.Actor
	At record.Instant

	// Token, unless empty, is the token of the version; else it is drawn at random.
	Token record.Token
}

// NotIssuerError is the error for a version that another actor must issue.
type NotIssuerError struct{ Issuer, By record.Actor }

func (e *NotIssuerError) Error() string { return e.Unwrap().Error() }

// Unwrap returns the error in both languages.
func (e *NotIssuerError) Unwrap() error {
	return check.Errorf(check.Text{
		ES: "el registro es de %s y no es conjunto: %s puede proponer una versión, pero no emitirla",
		EN: "the record belongs to %s and is not joint: %s may propose a version, but not issue one"}, e.Issuer, e.By)
}

// ErrStale is the error for a change based on a version that is not the newest.
var ErrStale = check.Errorf(check.Text{
	ES: "el cambio se hizo sobre una versión que no es la más reciente: vuelva a hacerlo sobre la más reciente",
	EN: "the change is based on a version that is not the newest: repeat it on the newest"})

// ErrUnchanged is the error for a change that changes nothing: the version that
// there is stays the newest.
var ErrUnchanged = check.Errorf(check.Text{
	ES: "el contenido es el de la versión vigente: no hace falta una versión nueva",
	EN: "the content is that of the current version: no new version is needed"})

// version is one parsed version of a record.
type version struct {
	raw.Object
	header
}

// header holds the header members needed here.
type header struct {
	ID      record.ID      `json:"id"`
	Version record.Version `json:"version"`
	Seen    record.Seen    `json:"seen"`
	Issuer  record.Actor   `json:"issuer"`
	Joint   bool           `json:"joint"`
	Marking record.Marking `json:"marking"`
}

func (h *header) stamp() record.Stamp { return record.Stamp{Version: h.Version, Seen: h.Seen} }

// next returns the stamp of the version that follows one: with a token where
// another actor may issue a version too, or the record has tokens already.
func next(after record.Stamp, joint bool, h Hand) record.Stamp {
	token := h.Token
	switch {
	case !joint && len(after.Seen) == 0:
		token = ""
	case token == "":
		token = record.NewToken()
	}
	return after.Next(h.By, token)
}

func parse(b []byte) (*version, error) {
	var v version
	var err error
	if v.Object, err = raw.Parse(b); err != nil {
		return nil, err
	}
	if err := json.Unmarshal(b, &v.header); err != nil {
		return nil, check.Errorf(textNoHeader)
	}
	return &v, nil
}

// mayFollow returns an error if the actor may not issue the next version.
func (v *version) mayFollow(by record.Actor) error {
	if !v.Joint && by != v.Issuer {
		return &NotIssuerError{v.Issuer, by}
	}
	return nil
}

// mustBeWhole returns an error if the copy does not show all of the record,
// unless the actor itself withheld the rest.
func (v *version) mustBeWhole(by record.Actor) error {
	if names := v.Hidden(); len(names) > 0 && v.Issuer != by {
		return check.Errorf(textNotWhole, strings.Join(names, ", "))
	}
	return nil
}

// Revise returns the next version of a record: edited, which was made from
// current, with version, issuer and time of issue set. Only the issuer of a
// record may issue its next version or, if it is joint, any actor; otherwise the
// error is a [*NotIssuerError]. A change based on another version is refused with
// [ErrStale], and one that changes nothing with [ErrUnchanged]. A change to a copy
// from which members were withheld is refused too: the actors that have them would
// lose them.
func Revise(current, edited []byte, h Hand) ([]byte, error) {
	old, err := parse(current)
	if err != nil {
		return nil, err
	}
	if err := cmp.Or(old.mayFollow(h.By), old.mustBeWhole(h.By)); err != nil {
		return nil, err
	}
	return old.revised(edited, h)
}

// Propose returns a version of a record that its issuer may accept: it travels
// in the proposals of a file.
func Propose(current, edited []byte, h Hand) ([]byte, error) {
	old, err := parse(current)
	if err != nil {
		return nil, err
	}
	return old.revised(edited, h)
}

func (v *version) revised(edited []byte, h Hand) ([]byte, error) {
	changed, err := parse(edited)
	switch {
	case err != nil:
		return nil, err
	case changed.ID != v.ID:
		return nil, check.Errorf(textOtherRecord, changed.ID, v.ID)
	case changed.Version.Compare(v.Version) != record.Same:
		return nil, ErrStale
	case len(differing(v.Object, changed.Object)) == 0:
		return nil, ErrUnchanged
	}
	return issue(changed.Object, next(v.stamp(), changed.Joint, h), h)
}

// First gives the first version of a joint record its token.
func First(b []byte, h Hand) ([]byte, error) {
	v, err := parse(b)
	if err != nil {
		return nil, err
	}
	as := next(record.Stamp{Version: v.Version}, v.Joint, h)
	return v.Set("seen", tokens(as)).Bytes(), nil
}

// tokens returns the tokens as JSON; nil if there are none.
func tokens(s record.Stamp) []byte {
	if len(s.Seen) == 0 {
		return nil
	}
	return headerNode().Member("seen").Append(nil, &s.Seen)
}

// issue sets the members that every new version changes. The error is not nil
// where one of them would not be valid.
func issue(o raw.Object, as record.Stamp, h Hand) ([]byte, error) {
	var report check.Report
	set := func(member string, v any) {
		n := headerNode().Member(member)
		found := n.Check("", v)
		for i := range found.Findings {
			found.Findings[i].Pointer = "/" + member + found.Findings[i].Pointer
		}
		report.Join(found, 0)
		o = o.Set(member, n.Append(nil, v))
	}
	set("version", &as.Version)
	if len(as.Seen) > 0 {
		set("seen", &as.Seen)
	} else {
		o = o.Set("seen", nil)
	}
	set("issuer", &h.By)
	set("issued", &h.At)
	if err := report.Err(); err != nil {
		return nil, err
	}
	return o.Bytes(), nil
}

// headerNode returns the compiled program of a record, for the members that all
// records have.
func headerNode() *program.Node { return mixta.Program().Member("withdrawals").Item() }

func quote[S ~string](s S) []byte { return program.AppendString(nil, string(s)) }

var (
	textNoHeader    = check.Text{ES: "el registro debe tener un encabezado válido: id, version, issuer y marking", EN: "the record must have a valid header: id, version, issuer and marking"}
	textNotWhole    = check.Text{ES: "esta copia no muestra completo lo siguiente: %s; un actor que no tiene todo el registro no puede emitir su versión siguiente, solo proponerla («propose»)", EN: "this copy does not show all of %s: an actor that does not have all of a record cannot issue its next version, only propose it (\"propose\")"}
	textOtherRecord = check.Text{ES: "la versión es del registro %s, no de %s", EN: "the version is of record %s, not of %s"}
)
