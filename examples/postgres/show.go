package main

import (
	"context"
	"fmt"
	"slices"

	"github.com/comision-mixta/mixta/record"
)

// show makes the rows show what is current in the state. Rows of records in
// conflict stay as they are: the next change of such a row decides.
func (j *job) show(ctx context.Context) error {
	state, err := j.exchange.State(ctx)
	if err != nil {
		return err
	}
	has := contentsOf(state)
	for r := range state.All() { // in the order of a file: each after those it refers to
		t, ok := tableOf(r)
		if !ok {
			continue
		}
		h := r.Head()
		shown := j.refs.rows[h.ID]
		if shown == nil {
			shown = &reference{code: j.newCode(t, h)}
		} else if shown.version == h.Version.String() {
			continue
		}
		row := t.row()
		if err := row.show(r, shown.code, j.refs); err != nil {
			return err
		}
		if err := t.put(ctx, j.tx, row); err != nil {
			return err
		}
		j.refs.note(h.ID, t.name, shown.code, h.Version.String())
	}
	for _, t := range slices.Backward(all) {
		for id := range has.withdrawn {
			r := j.refs.rows[id]
			if r == nil || r.table != t.name || len(has.conflicts[id]) > 0 {
				continue
			}
			gone, err := t.remove(ctx, j.tx, r.code)
			if err != nil {
				return err
			}
			if gone {
				j.refs.drop(id)
			} else {
				fmt.Fprintf(j.log, "%s %s: withdrawn, but other rows refer to it\n", t.name, r.code)
			}
		}
	}
	for id, versions := range has.conflicts {
		for _, v := range versions {
			if r := j.refs.rows[id]; r != nil {
				fmt.Fprintf(j.log, "%s %s: in conflict: version %s of %s\n", r.table, r.code, v.Head().Version, v.Head().Issuer)
			}
		}
	}
	return nil
}

// newCode returns the code for a row that another system has begun: its own, behind
// the name of the actor.
func (j *job) newCode(t table, h *record.Header) string {
	for _, a := range h.Aliases {
		code := string(a.By) + " " + a.Value
		if a.By == j.by.By {
			code = a.Value
		}
		if _, taken := j.refs.ids[[2]string{t.name, code}]; !taken {
			return code
		}
	}
	return string(h.ID)
}
