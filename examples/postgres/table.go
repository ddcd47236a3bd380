package main

import (
	"context"
	"database/sql"
	"fmt"
	"strings"

	"github.com/comision-mixta/mixta"
	"github.com/comision-mixta/mixta/plan"
)

// A table has rows that are records of one kind.
type table struct {
	name, kind string
	parts      string   // the table whose rows refer to this one, if any
	columns    []string // codigo first
	row        func() row
}

// A row is what a table has of a record: usually less. What it lacks, the record
// keeps.
type row interface {
	// fields returns pointers to the values of the columns.
	fields() []any

	// code returns the national code.
	code() string

	// record returns a record as the row has it, made from the current version;
	// from an empty record (nil) if the row is new.
	record(current mixta.Record, refs *references) (mixta.Record, error)

	// show takes over a record under a code.
	show(r mixta.Record, code string, refs *references) error
}

// all lists the tables, each after those that it refers to.
var all = []table{
	{"plan", "plan", "accion", []string{"codigo", "titulo"}, func() row { return new(planRow) }},
	{"accion", "action", "avance", []string{"codigo", "plan", "numero", "area", "descripcion", "inicio", "plazo"}, func() row { return new(actionRow) }},
	{"avance", "progress", "", []string{"codigo", "accion", "parte", "fecha", "estado", "porcentaje", "resumen"}, func() row { return new(progressRow) }},
}

// changed returns the rows that have changed since the last run, and the codes of
// those that were deleted.
func (t table) changed(ctx context.Context, tx *sql.Tx) (rows []row, deleted []string, err error) {
	found, err := tx.QueryContext(ctx, fmt.Sprintf(`SELECT %s FROM %s
		WHERE codigo IN (SELECT codigo FROM cambio WHERE tabla = $1) ORDER BY codigo`, strings.Join(t.columns, ", "), t.name), t.name)
	if err != nil {
		return nil, nil, err
	}
	defer found.Close()
	for found.Next() {
		r := t.row()
		if err := found.Scan(r.fields()...); err != nil {
			return nil, nil, err
		}
		rows = append(rows, r)
	}
	if err := found.Err(); err != nil {
		return nil, nil, err
	}
	deleted, err = column[string](ctx, tx, fmt.Sprintf(`SELECT DISTINCT codigo FROM cambio
		WHERE tabla = $1 AND codigo NOT IN (SELECT codigo FROM %s)`, t.name), t.name)
	return rows, deleted, err
}

// put inserts a row, or replaces the one of that code.
func (t table) put(ctx context.Context, tx *sql.Tx, r row) error {
	var values, sets []string
	for i, c := range t.columns {
		values = append(values, fmt.Sprintf("$%d", i+1))
		sets = append(sets, c+" = excluded."+c)
	}
	_, err := tx.ExecContext(ctx, fmt.Sprintf(`INSERT INTO %s (%s) VALUES (%s) ON CONFLICT (codigo) DO UPDATE SET %s`,
		t.name, strings.Join(t.columns, ", "), strings.Join(values, ", "), strings.Join(sets, ", ")), r.fields()...)
	return err
}

// remove deletes the row of a code, unless other rows refer to it.
func (t table) remove(ctx context.Context, tx *sql.Tx, code string) (gone bool, err error) {
	query := fmt.Sprintf(`DELETE FROM %s WHERE codigo = $1`, t.name)
	if t.parts != "" {
		query += fmt.Sprintf(` AND codigo NOT IN (SELECT %s FROM %s)`, t.name, t.parts)
	}
	r, err := tx.ExecContext(ctx, query, code)
	if err != nil {
		return false, err
	}
	n, err := r.RowsAffected()
	return n > 0, err
}

// tableOf returns the table whose rows are records like that one.
func tableOf(r mixta.Record) (table, bool) {
	switch r.(type) {
	case *plan.Plan:
		return all[0], true
	case *plan.Action:
		return all[1], true
	case *plan.Progress:
		return all[2], true
	}
	return table{}, false
}
