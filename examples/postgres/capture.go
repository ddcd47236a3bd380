package main

import (
	"context"
	"errors"
	"fmt"

	"github.com/comision-mixta/mixta"
	"github.com/comision-mixta/mixta/exchange/versions"
	"github.com/comision-mixta/mixta/record"
)

// capture makes versions of the rows that have changed since the last run.
func (j *job) capture(ctx context.Context) error {
	state, err := j.exchange.State(ctx)
	if err != nil {
		return err
	}
	had := contentsOf(state)
	var news []mixta.Record
	for _, t := range all {
		rows, deleted, err := t.changed(ctx, j.tx)
		if err != nil {
			return err
		}
		for _, r := range rows {
			id, known := j.refs.ids[[2]string{t.name, r.code()}]
			if !known {
				id = record.LocalID(j.by.By, t.kind, r.code())
			}
			if !known && had.withdrawn[id] { // a withdrawn record does not come back
				id = record.NewID()
			}
			next, err := j.version(r, id, had)
			if j.judge(t, id, r.code(), err) {
				j.refs.note(id, t.name, r.code(), next.Head().Version.String())
				news = append(news, next)
			}
		}
		for _, code := range deleted {
			id, known := j.refs.ids[[2]string{t.name, code}]
			if !known {
				continue // it came and went since the last run
			}
			w, err := j.withdrawal(had.current[id])
			if j.judge(t, id, code, err) {
				j.refs.drop(id)
				news = append(news, w)
			}
		}
	}
	if len(news) == 0 {
		return nil
	}
	_, err = j.exchange.Put(ctx, news...)
	return err
}

// judge reports whether a change has become a version. Where it has not, the others
// do all the same.
func (j *job) judge(t table, id record.ID, code string, err error) bool {
	var foreign *versions.NotIssuerError
	switch {
	case err == nil:
		return true
	case errors.Is(err, versions.ErrUnchanged):
	case errors.As(err, &foreign):
		fmt.Fprintf(j.log, "%s %s: %v; the row is put back\n", t.name, code, err)
		j.refs.note(id, t.name, code, "")
	default:
		fmt.Fprintf(j.log, "%s %s: %v; the next run tries again\n", t.name, code, err)
		j.refused = append(j.refused, [2]string{t.name, code})
	}
	return false
}

// version returns the version of a record that a changed row makes: the next one,
// the one that resolves a conflict, or the first.
func (j *job) version(r row, id record.ID, had contents) (mixta.Record, error) {
	current, siblings := had.current[id], had.conflicts[id]
	from := current
	if current == nil && len(siblings) > 0 {
		from = siblings[0]
	}
	edited, err := r.record(from, j.refs)
	switch {
	case err != nil:
		return nil, err
	case current != nil:
		return versions.Revise(current, edited, j.by)
	case len(siblings) > 0:
		return versions.ResolveTo(siblings, edited, j.by)
	}
	h := edited.Head()
	h.ID, h.Aliases = id, []record.Alias{{By: j.by.By, Value: r.code()}}
	return versions.First(edited, j.by)
}

// withdrawal returns the withdrawal of a record whose row was deleted.
func (j *job) withdrawal(current mixta.Record) (mixta.Record, error) {
	if current == nil {
		return nil, errors.New("its record is in conflict and cannot be withdrawn")
	}
	return versions.Withdraw(current, record.Withdrawal{
		Reason:    record.Text{ES: "El registro se eliminó en el sistema nacional."},
		Authority: record.Authority{Actor: j.by.By},
	}, j.by)
}
