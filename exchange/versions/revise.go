package versions

import (
	"cmp"

	"github.com/comision-mixta/mixta"
	"github.com/comision-mixta/mixta/record"
)

// First returns the first version of a new record: r with version, issuer and
// time of issue set and, if it is joint, a token. It must be valid.
func First[R mixta.Record](r R, by Issue) (R, error) {
	made, err := typed(func(_ string, b [][]byte) ([]byte, error) { return FirstJSON(b[0], by) }, r)
	if err == nil {
		err = made.Validate().Err()
	}
	return made, err
}

// FirstJSON is [First] for a record that is had as JSON. It may be unfinished: it
// is not validated.
func FirstJSON(b []byte, by Issue) ([]byte, error) {
	v, err := parse(b)
	if err != nil {
		return nil, err
	}
	return stamped(v.Object, next(record.Stamp{}, v.Joint, by), by), nil
}

// Revise returns the next version of a record: edited, which was made from
// current, with version, issuer and time of issue set. It must be valid. Neither
// argument is changed; what a newer version of the model has in edited is kept.
// A copy of a struct has the lists and maps of the original: replace them in edited,
// since what is changed inside them has not changed for Revise. [Update] edits a copy
// of its own.
//
// Only the issuer of a record may issue its next version or, if it is joint, any
// actor; otherwise the error is a [*NotIssuerError]. A change based on another
// version is refused with [ErrStale], one that changes nothing with
// [ErrUnchanged], and one that the issuer of current dates before it with
// [ErrEarlier]. A change to a copy from which members were withheld is refused
// too: the actors that have them would lose them.
func Revise[R mixta.Record](current, edited R, by Issue) (R, error) {
	return typed(func(kind string, b [][]byte) ([]byte, error) { return ReviseJSON(kind, b[0], b[1], by) }, current, edited)
}

// ReviseJSON is [Revise] for a record of a kind ("action") that is had as JSON.
func ReviseJSON(kind string, current, edited []byte, by Issue) ([]byte, error) {
	old, changed, err := pair(current, edited, ofEdited)
	if err != nil {
		return nil, err
	}
	if err := cmp.Or(old.mayFollow(by), old.mustBeWhole(by.By)); err != nil {
		return nil, err
	}
	made, err := old.revised(changed, by)
	if err != nil {
		return nil, err
	}
	return valid(kind, made)
}

// Propose returns a version of a record that its issuer may accept: it travels in
// the proposals of a file. It is refused as [Revise] refuses, but may be of another
// actor's record, and of a copy from which members were withheld.
func Propose[R mixta.Record](current, edited R, by Issue) (R, error) {
	return typed(func(kind string, b [][]byte) ([]byte, error) { return ProposeJSON(kind, b[0], b[1], by) }, current, edited)
}

// ProposeJSON is [Propose] for a record that is had as JSON.
func ProposeJSON(kind string, current, edited []byte, by Issue) ([]byte, error) {
	old, changed, err := pair(current, edited, ofEdited)
	if err != nil {
		return nil, err
	}
	if err := old.notBefore(by); err != nil {
		return nil, err
	}
	made, err := old.revised(changed, by)
	if err != nil {
		return nil, err
	}
	if _, err := decode(kind, made); err != nil { // rules on the issuer are for who accepts it
		return nil, err
	}
	return made, nil
}

func (v *version) revised(changed *version, by Issue) ([]byte, error) {
	switch {
	case changed.Version.Compare(v.Version) != record.Same:
		return nil, ErrStale
	case len(differing(v.Object, changed.Object)) == 0:
		return nil, ErrUnchanged
	}
	return stamped(changed.Object, next(v.stamp(), changed.Joint, by), by), nil
}

// Withdraw returns the withdrawal of a record, for the reason and by the authority
// that why states. With why.Erase, every later merge removes the record's content
// for good. The header and the kind of why are set.
func Withdraw(current mixta.Record, why record.Withdrawal, by Issue) (*record.Withdrawal, error) {
	b, err := mixta.Marshal(current)
	if err != nil {
		return nil, err
	}
	return withdraw(kindName(current), b, why, by)
}

// WithdrawJSON is [Withdraw] for a record of a kind ("action") that is had as JSON.
func WithdrawJSON(kind string, current []byte, why record.Withdrawal, by Issue) ([]byte, error) {
	w, err := withdraw(kind, current, why, by)
	if err != nil {
		return nil, err
	}
	return mixta.Marshal(w)
}

func withdraw(kind string, current []byte, w record.Withdrawal, by Issue) (*record.Withdrawal, error) {
	old, err := ofCurrent.parse(current)
	if err != nil {
		return nil, err
	}
	if err := old.mayFollow(by); err != nil {
		return nil, err
	}
	as := next(old.stamp(), old.Joint, by)
	w.Kind = record.KindName(kind)
	w.Header = record.Header{ID: old.ID, Version: as.Version, Seen: as.Seen, Issuer: by.By, Issued: by.At, Marking: old.Marking, Joint: old.Joint}
	w.Exercise = string(old.Get("exercise")) == "true"
	if err := w.Validate().Err(); err != nil {
		return nil, err
	}
	return &w, nil
}
