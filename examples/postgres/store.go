package main

import (
	"bytes"
	"context"
	"database/sql"
	"errors"
	"io"
	"io/fs"

	"github.com/comision-mixta/mixta/exchange/ledger"
)

// store is a [ledger.Store] in the table archivo. As all its calls are part of one
// transaction, the state and the files change together with the tables, or not at
// all.
type store struct{ tx *sql.Tx }

func (s store) List(ctx context.Context) ([]string, error) {
	return column[string](ctx, s.tx, `SELECT nombre FROM archivo`)
}

func (s store) Open(ctx context.Context, name string) (ledger.Content, error) {
	var b []byte
	err := s.tx.QueryRowContext(ctx, `SELECT contenido FROM archivo WHERE nombre = $1`, name).Scan(&b)
	if errors.Is(err, sql.ErrNoRows) {
		return nil, &fs.PathError{Op: "open", Path: name, Err: fs.ErrNotExist}
	}
	if err != nil {
		return nil, err
	}
	return content{bytes.NewReader(b)}, nil
}

// content is what is stored under a name.
type content struct{ *bytes.Reader }

func (content) Close() error { return nil }

func (s store) Create(ctx context.Context, name string, write func(io.Writer) error) error {
	var b bytes.Buffer
	if err := write(&b); err != nil {
		return err
	}
	r, err := s.tx.ExecContext(ctx, `INSERT INTO archivo VALUES ($1, $2) ON CONFLICT DO NOTHING`, name, b.Bytes())
	if err != nil {
		return err
	}
	if n, err := r.RowsAffected(); err != nil || n == 0 {
		return errors.Join(err, &fs.PathError{Op: "create", Path: name, Err: fs.ErrExist})
	}
	return nil
}

func (s store) Update(ctx context.Context, name string, write func(old ledger.Content, w io.Writer) error) error {
	old, err := s.Open(ctx, name)
	if errors.Is(err, fs.ErrNotExist) {
		old, err = nil, nil
	}
	if err != nil {
		return err
	}
	var b bytes.Buffer
	if err := write(old, &b); err != nil {
		return err
	}
	_, err = s.tx.ExecContext(ctx, `INSERT INTO archivo VALUES ($1, $2)
		ON CONFLICT (nombre) DO UPDATE SET contenido = excluded.contenido`, name, b.Bytes())
	return err
}

// column returns the only column of what a query finds.
func column[T any](ctx context.Context, tx *sql.Tx, query string, args ...any) (all []T, err error) {
	rows, err := tx.QueryContext(ctx, query, args...)
	if err != nil {
		return nil, err
	}
	defer rows.Close()
	for rows.Next() {
		var one T
		if err := rows.Scan(&one); err != nil {
			return nil, err
		}
		all = append(all, one)
	}
	return all, rows.Err()
}
