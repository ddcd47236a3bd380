package versions

import (
	"github.com/comision-mixta/mixta"
	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/record"
)

var (
	// ErrWithdrawn is the error for a new version of a record that is withdrawn: a
	// merge would drop it.
	ErrWithdrawn = check.Errorf(check.Text{
		ES: "el registro fue retirado: dé a lo nuevo un identificador propio",
		EN: "the record is withdrawn: give what is new an id of its own"})

	// ErrConflict is the error for a new version of a record that is in conflict.
	ErrConflict = check.Errorf(check.Text{
		ES: "el registro está en conflicto: resuélvalo antes de emitir otra versión",
		EN: "the record is in conflict: resolve that before another version is issued"})
)

// An Index finds the records of a state by their ids.
type Index struct {
	current   map[record.ID]mixta.Record
	withdrawn map[record.ID]bool
	conflicts map[record.ID]bool
}

// NewIndex returns the index of a state. It holds the records of the state itself,
// not copies of them.
func NewIndex(state *mixta.File) *Index {
	x := &Index{map[record.ID]mixta.Record{}, map[record.ID]bool{}, map[record.ID]bool{}}
	for r := range state.All() {
		if _, is := r.(*record.Withdrawal); is {
			x.withdrawn[r.Head().ID] = true
		} else {
			x.current[r.Head().ID] = r
		}
	}
	if state != nil {
		for r := range (&mixta.File{Body: state.Conflicts}).All() {
			x.conflicts[r.Head().ID] = true
		}
	}
	return x
}

// live returns the current version of a record: nil where there is none yet.
func (x *Index) live(id record.ID) (mixta.Record, error) {
	switch r, ok := x.current[id]; {
	case ok:
		return r, nil
	case x.conflicts[id]:
		return nil, ErrConflict
	case x.withdrawn[id]:
		return nil, ErrWithdrawn
	}
	return nil, nil
}

// Update returns the next version of a record, or its first where the state has
// none: what edit makes of a copy of the current one, or of an empty record with
// that id. So a row of a table becomes a version, and what the table does not hold
// stays as it is:
//
//	next, err := versions.Update(state, id, by, func(a *plan.Action) { a.Due = row.Due })
//
// The errors are those of [Revise], such as [ErrUnchanged] for a row that has not
// changed, [ErrWithdrawn] and [ErrConflict].
func Update[T any, R interface {
	*T
	mixta.Record
}](state *Index, id record.ID, by Issue, edit func(R)) (R, error) {
	current, err := state.live(id)
	if err != nil {
		return nil, err
	}
	if current == nil {
		r := R(new(T))
		r.Head().ID = id
		edit(r)
		r.Head().ID = id
		return First(r, by)
	}
	was, ok := current.(R)
	if !ok {
		return nil, check.Errorf(textOtherKind, kindName(R(new(T))), kindName(current))
	}
	edited, err := typed(func(_ string, b [][]byte) ([]byte, error) { return b[0], nil }, was)
	if err != nil {
		return nil, err
	}
	edit(edited)
	return Revise(was, edited, by)
}

// Withdraw withdraws a record as the function [Withdraw] does. The error is [ErrUnchanged] where
// the state has no such record, or has it as withdrawn.
func (x *Index) Withdraw(id record.ID, why record.Withdrawal, by Issue) (*record.Withdrawal, error) {
	current, err := x.live(id)
	switch {
	case err == ErrWithdrawn, err == nil && current == nil:
		return nil, ErrUnchanged
	case err != nil:
		return nil, err
	}
	return Withdraw(current, why, by)
}
