package main

import (
	"context"
	"database/sql"
	"fmt"

	"github.com/comision-mixta/mixta/record"
)

// references says which record each row is: the table registro.
type references struct {
	rows    map[record.ID]*reference
	ids     map[[2]string]record.ID // by table and code
	changed map[record.ID]bool      // since they were read
}

// reference is the row of a record, and the version that it shows.
type reference struct{ table, code, version string }

// readReferences reads the table registro.
func readReferences(ctx context.Context, tx *sql.Tx) (*references, error) {
	refs := &references{map[record.ID]*reference{}, map[[2]string]record.ID{}, map[record.ID]bool{}}
	found, err := tx.QueryContext(ctx, `SELECT id, tabla, codigo, version FROM registro`)
	if err != nil {
		return nil, err
	}
	defer found.Close()
	for found.Next() {
		var id record.ID
		var r reference
		if err := found.Scan(&id, &r.table, &r.code, &r.version); err != nil {
			return nil, err
		}
		refs.rows[id], refs.ids[[2]string{r.table, r.code}] = &r, id
	}
	return refs, found.Err()
}

// note notes which version of a record a row shows; "": none, as the row has been
// changed.
func (f *references) note(id record.ID, table, code, version string) {
	f.rows[id], f.ids[[2]string{table, code}], f.changed[id] = &reference{table, code, version}, id, true
}

// drop notes that there is no row for a record.
func (f *references) drop(id record.ID) {
	if r := f.rows[id]; r != nil {
		delete(f.ids, [2]string{r.table, r.code})
	}
	delete(f.rows, id)
	f.changed[id] = true
}

// write writes what has changed to the table registro.
func (f *references) write(ctx context.Context, tx *sql.Tx) error {
	for id := range f.changed { // first, as a code may have gone to another record
		if _, err := tx.ExecContext(ctx, `DELETE FROM registro WHERE id = $1`, string(id)); err != nil {
			return err
		}
	}
	for id := range f.changed {
		r := f.rows[id]
		if r == nil {
			continue
		}
		if _, err := tx.ExecContext(ctx, `INSERT INTO registro VALUES ($1, $2, $3, $4)`, string(id), r.table, r.code, r.version); err != nil {
			return err
		}
	}
	return nil
}

// id returns the record that a row is.
func (f *references) id(table, code string) (record.ID, error) {
	id, ok := f.ids[[2]string{table, code}]
	if !ok {
		return "", fmt.Errorf("%s %s is not in the exchange", table, code)
	}
	return id, nil
}

// code returns the code of the row that a record is.
func (f *references) code(id record.ID) (string, error) {
	r, ok := f.rows[id]
	if !ok {
		return "", fmt.Errorf("there is no row for the record %s", id)
	}
	return r.code, nil
}
