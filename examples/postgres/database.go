package main

import (
	"context"
	"database/sql"
	_ "embed"
	"errors"
	"net/url"
	"strings"

	_ "github.com/jackc/pgx/v5/stdlib"
	_ "modernc.org/sqlite"
)

// database is where the tables are. The SQL is the same for PostgreSQL and SQLite,
// but for the triggers and the isolation of a transaction.
type database struct {
	*sql.DB
	isolation sql.IsolationLevel
}

var (
	//go:embed tables.sql
	tables string
	//go:embed triggers.postgres.sql
	triggersPostgres string
	//go:embed triggers.sqlite.sql
	triggersSQLite string
)

// open opens a database, postgres://… or the name of an SQLite file, and makes the
// tables that are missing.
func open(ctx context.Context, name string) (*database, error) {
	// A run of the job must see the tables as they were when it began, and must
	// fail where somebody has changed a row since. That is REPEATABLE READ; in
	// SQLite the job is the only writer from its first statement on.
	driver, triggers, d := "pgx", triggersPostgres, &database{isolation: sql.LevelRepeatableRead}
	if !strings.HasPrefix(name, "postgres://") {
		driver, triggers, d.isolation = "sqlite", triggersSQLite, sql.LevelDefault
		name = "file:" + url.PathEscape(name) + "?_txlock=immediate&_pragma=busy_timeout(60000)&_pragma=foreign_keys(1)"
	}
	var err error
	if d.DB, err = sql.Open(driver, name); err != nil {
		return nil, err
	}
	err = d.transaction(ctx, func(tx *sql.Tx) error {
		for _, text := range []string{tables, triggers} {
			if _, err := tx.ExecContext(ctx, text); err != nil {
				return err
			}
		}
		return nil
	})
	if err != nil {
		d.Close()
		return nil, err
	}
	return d, nil
}

// transaction does all of do or nothing. Where somebody else changed the same rows
// at the same time, it begins anew.
func (d *database) transaction(ctx context.Context, do func(*sql.Tx) error) error {
	const most = 5 // times
	for n := 1; ; n++ {
		err := d.once(ctx, do)
		var refused interface{ SQLState() string }
		again := errors.As(err, &refused) && strings.HasPrefix(refused.SQLState(), "40") // transaction rollback
		if !again || n == most {
			return err
		}
	}
}

func (d *database) once(ctx context.Context, do func(*sql.Tx) error) error {
	tx, err := d.BeginTx(ctx, &sql.TxOptions{Isolation: d.isolation})
	if err != nil {
		return err
	}
	defer tx.Rollback() // does nothing after Commit
	if err := do(tx); err != nil {
		return err
	}
	return tx.Commit()
}
