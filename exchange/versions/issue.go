package versions

import (
	"errors"
	"reflect"
	"slices"
	"strings"
	"sync"

	"github.com/go-json-experiment/json"

	"github.com/comision-mixta/mixta"
	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/exchange/internal/raw"
	"github.com/comision-mixta/mixta/internal/model"
	"github.com/comision-mixta/mixta/internal/program"
	"github.com/comision-mixta/mixta/record"
)

// Issue says who issues a version, and when.
type Issue struct {
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

var (
	// ErrStale is the error for a change based on a version that is not the newest.
	ErrStale = check.Errorf(check.Text{
		ES: "el cambio se hizo sobre una versión que no es la más reciente: vuelva a hacerlo sobre la más reciente",
		EN: "the change is based on a version that is not the newest: repeat it on the newest"})

	// ErrUnchanged is the error for a change that changes nothing: the version that
	// there is stays the newest.
	ErrUnchanged = check.Errorf(check.Text{
		ES: "el contenido es el de la versión vigente: no hace falta una versión nueva",
		EN: "the content is that of the current version: no new version is needed"})

	// ErrEarlier is the error for a version that its issuer dates before the one
	// that it issued last.
	ErrEarlier = check.Errorf(check.Text{
		ES: "la hora de emisión es anterior a la de la versión vigente del mismo emisor: corrija la hora indicada o el reloj",
		EN: "the time of issue is before that of the same issuer's current version: correct the time given, or the clock"})
)

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
	Issued  record.Instant `json:"issued"`
	Joint   bool           `json:"joint"`
	Marking record.Marking `json:"marking"`
}

func (h *header) stamp() record.Stamp { return record.Stamp{Version: h.Version, Seen: h.Seen} }

// next returns the stamp of the version that follows one: with a token where
// another actor may issue a version too, or the record has tokens already.
func next(after record.Stamp, joint bool, by Issue) record.Stamp {
	token := by.Token
	switch {
	case !joint && len(after.Seen) == 0:
		token = ""
	case token == "":
		token = record.NewToken()
	}
	return after.Next(by.By, token)
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

// role says which of several versions cannot be read.
type role check.Text

var (
	ofCurrent    = role{ES: "la versión vigente", EN: "the current version"}
	ofEdited     = role{ES: "la versión modificada", EN: "the edited version"}
	ofProposal   = role{ES: "la propuesta", EN: "the proposal"}
	ofWithdrawal = role{ES: "el retiro", EN: "the withdrawal"}
)

// parse parses the version that has this role.
func (r role) parse(b []byte) (*version, error) {
	v, err := parse(b)
	if err != nil {
		return nil, check.Errorf(textUnread, check.Text(r), err)
	}
	return v, nil
}

// pair parses the current version of a record and another one of it.
func pair(current, other []byte, as role) (v, w *version, err error) {
	if v, err = ofCurrent.parse(current); err != nil {
		return nil, nil, err
	}
	if w, err = as.parse(other); err != nil {
		return nil, nil, err
	}
	if w.ID != v.ID {
		return nil, nil, check.Errorf(textOtherRecord, w.ID, v.ID)
	}
	return v, w, nil
}

// mayFollow returns an error if the actor may not issue the next version, or not
// at that time. The clock of another actor proves nothing.
func (v *version) mayFollow(by Issue) error {
	if !v.mayIssue(by.By) {
		return &NotIssuerError{v.Issuer, by.By}
	}
	return v.notBefore(by)
}

func (v *version) mayIssue(a record.Actor) bool { return v.Joint || a == v.Issuer }

func (v *version) notBefore(by Issue) error {
	last, known := v.Issued.Time()
	now, ok := by.At.Time()
	if by.By == v.Issuer && known && ok && now.Before(last) {
		return ErrEarlier
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

// tokens returns the tokens as JSON; nil if there are none.
func tokens(s record.Stamp) []byte {
	if len(s.Seen) == 0 {
		return nil
	}
	return headerNode().Member("seen").Append(nil, &s.Seen)
}

// stamped sets the members that every new version changes.
func stamped(o raw.Object, as record.Stamp, by Issue) []byte {
	o = o.Set("version", headerNode().Member("version").Append(nil, &as.Version)).Set("seen", tokens(as))
	return o.Set("issuer", quote(by.By)).Set("issued", quote(by.At)).Bytes()
}

// valid returns a version if it is valid; otherwise its findings are the error.
func valid(kind string, b []byte) ([]byte, error) {
	r, err := decode(kind, b)
	if err == nil {
		err = r.Validate().Err()
	}
	if err != nil {
		return nil, err
	}
	return b, nil
}

// decode returns the record of a kind. Findings have no line: nobody has seen the
// text.
func decode(kind string, b []byte) (mixta.Record, error) {
	k, err := kindOf(kind)
	if err != nil {
		return nil, err
	}
	r := reflect.New(k.Type).Interface().(mixta.Record)
	err = r.(interface{ UnmarshalJSON([]byte) error }).UnmarshalJSON(b)
	if invalid, ok := errors.AsType[*check.InvalidError](err); ok {
		err = invalid.Report.Unplaced().Err()
	}
	return r, err
}

// typed has a function of JSON make a version of records of one kind.
func typed[R mixta.Record](do func(kind string, b [][]byte) ([]byte, error), records ...R) (made R, err error) {
	var kind string
	var all [][]byte
	for _, r := range records {
		b, err := mixta.Marshal(r)
		if err != nil {
			return made, err
		}
		name := kindName(r)
		if kind != "" && kind != name {
			return made, check.Errorf(textOtherKind, name, kind)
		}
		kind, all = name, append(all, b)
	}
	b, err := do(kind, all)
	if err != nil || b == nil {
		return made, err
	}
	r, err := decode(kind, b)
	if err != nil {
		return made, err
	}
	return r.(R), nil
}

// kindName returns the kind of a record.
func kindName(r mixta.Record) string {
	t := reflect.TypeOf(r)
	i := slices.IndexFunc(kinds(), func(k mixta.Kind) bool { return reflect.PointerTo(k.Type) == t })
	if i < 0 {
		return ""
	}
	return kinds()[i].Name
}

var kinds = sync.OnceValue(mixta.Kinds)

// headerNode returns the compiled program of a record, for the members that all
// records have.
func headerNode() *program.Node { return model.Kind("withdrawal").Node() }

func quote[S ~string](s S) []byte { return program.AppendString(nil, string(s)) }

var (
	textUnread      = check.Text{ES: "no se puede leer %s: %w", EN: "%s cannot be read: %w"}
	textNoHeader    = check.Text{ES: "el registro debe tener un encabezado válido: id, version, issuer y marking", EN: "the record must have a valid header: id, version, issuer and marking"}
	textNotWhole    = check.Text{ES: "esta copia no muestra completo lo siguiente: %s; un actor que no tiene todo el registro no puede emitir su versión siguiente, solo proponerla («propose»)", EN: "this copy does not show all of %s: an actor that does not have all of a record cannot issue its next version, only propose it (\"propose\")"}
	textOtherRecord = check.Text{ES: "la versión es del registro %s, no de %s", EN: "the version is of record %s, not of %s"}
	textOtherKind   = check.Text{ES: "las versiones son de tipos distintos: «%s» y «%s»", EN: "the versions are of different kinds, %q and %q"}
)
