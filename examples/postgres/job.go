package main

import (
	"bytes"
	"context"
	"crypto/sha256"
	"database/sql"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"path"
	"strings"
	"time"

	"github.com/comision-mixta/mixta"
	"github.com/comision-mixta/mixta/exchange/ledger"
	"github.com/comision-mixta/mixta/exchange/versions"
	"github.com/comision-mixta/mixta/record"
)

// job is one run: everything between the national tables and the files, in one
// transaction.
type job struct {
	tx       *sql.Tx
	exchange *ledger.Exchange
	by       versions.Issue
	refs     *references
	refused  [][2]string // tables and codes of rows that are not in the exchange yet
	log      io.Writer
}

// run does the job: rows that have changed become versions of records, files that
// have come are merged and answered, the rows show what is current, and what the
// other side lacks goes into the next file.
func run(ctx context.Context, tx *sql.Tx, actor, to record.Actor, came []file, log io.Writer) (err error) {
	now := record.At(time.Now())
	j := &job{tx: tx, by: versions.Issue{By: actor, At: now}, log: log,
		exchange: &ledger.Exchange{Actor: actor, Store: store{tx}, At: now}}
	if j.refs, err = readReferences(ctx, tx); err != nil {
		return err
	}
	for _, step := range []func(context.Context) error{
		j.capture,
		func(ctx context.Context) error { return j.receive(ctx, came) },
		j.show,
		j.forget,
		func(ctx context.Context) error { return j.send(ctx, to) },
	} {
		if err := step(ctx); err != nil {
			return err
		}
	}
	return nil
}

// receive puts the files that have come into the store, and takes them in.
func (j *job) receive(ctx context.Context, came []file) error {
	for _, f := range came {
		if err := j.keep(ctx, f); err != nil {
			return err
		}
	}
	in, err := j.exchange.Inbox(ctx)
	if err != nil {
		return err
	}
	for _, f := range in.Files {
		fmt.Fprintf(j.log, "%s: accepted %v\n", f.Name, f.Accepted())
	}
	return nil
}

// keep stores a file that has come, unless it is there already. What comes with other
// bytes under the same name is stored beside the first: the ledger judges both.
func (j *job) keep(ctx context.Context, f file) error {
	create := func(name string) error {
		return j.exchange.Store.Create(ctx, name, func(w io.Writer) error { _, err := w.Write(f.bytes); return err })
	}
	err := create(f.name)
	if !errors.Is(err, fs.ErrExist) {
		return err
	}
	stored, err := j.exchange.Store.Open(ctx, f.name)
	if err != nil {
		return err
	}
	defer stored.Close()
	b, err := io.ReadAll(stored)
	if err != nil || bytes.Equal(b, f.bytes) {
		return err
	}
	ext := path.Ext(f.name)
	err = create(fmt.Sprintf("%s-%x%s", strings.TrimSuffix(f.name, ext), sha256.Sum256(f.bytes), ext))
	if errors.Is(err, fs.ErrExist) {
		return nil
	}
	return err
}

// forget clears the table of changes: they are in the state. Those that this run
// has made itself are among them; what others have changed since it began is not
// seen by it, and stays.
func (j *job) forget(ctx context.Context) error {
	if _, err := j.tx.ExecContext(ctx, `DELETE FROM cambio`); err != nil {
		return err
	}
	for _, r := range j.refused { // the next run tries again
		if _, err := j.tx.ExecContext(ctx, `INSERT INTO cambio VALUES ($1, $2)`, r[0], r[1]); err != nil {
			return err
		}
	}
	return j.refs.write(ctx, j.tx)
}

// send puts the next file into the store, from which publish takes it.
func (j *job) send(ctx context.Context, to record.Actor) error {
	sent, err := j.exchange.Send(ctx, ledger.Outgoing{To: to})
	if errors.Is(err, ledger.ErrNothing) {
		return nil
	}
	if err == nil {
		fmt.Fprintf(j.log, "%s: %d versions\n", sent.Name, sent.Records)
	}
	return err
}

// contents of a state, by id.
type contents struct {
	current   map[record.ID]mixta.Record
	conflicts map[record.ID][]mixta.Record
	withdrawn map[record.ID]bool
}

func contentsOf(state *mixta.File) contents {
	c := contents{map[record.ID]mixta.Record{}, map[record.ID][]mixta.Record{}, map[record.ID]bool{}}
	for r := range state.All() {
		if _, ok := r.(*record.Withdrawal); ok {
			c.withdrawn[r.Head().ID] = true
		} else {
			c.current[r.Head().ID] = r
		}
	}
	conflicts := mixta.File{Body: state.Conflicts}
	for r := range conflicts.All() {
		c.conflicts[r.Head().ID] = append(c.conflicts[r.Head().ID], r)
	}
	return c
}
