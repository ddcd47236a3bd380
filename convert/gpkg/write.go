package gpkg

import (
	"context"
	"database/sql"
	"fmt"
	"io"
	"os"
	"reflect"
	"strings"
	"time"

	"github.com/go-json-experiment/json"

	"github.com/comision-mixta/mixta"
	"github.com/comision-mixta/mixta/convert"
	"github.com/comision-mixta/mixta/internal/model"
	"github.com/comision-mixta/mixta/internal/rule"
)

// writer writes records into a SQLite file, which is copied out at the end.
type writer struct {
	out    io.Writer
	kind   string // of the records; all, if empty
	db     *database
	failed error
	layers map[string]*written
	order  []*written
	blob   []byte
}

// written is a table that records were written into.
type written struct {
	*layer
	insert, index *sql.Stmt
	extent        extent
	n             int64
	changed       time.Time // when the newest of its records was issued
}

// Write returns a writer of a GeoPackage with a table for each kind of record.
func Write(w io.Writer, o convert.Options) convert.RecordWriter {
	out := &writer{out: w, kind: o.Kind, layers: map[string]*written{}}
	if out.db, out.failed = create(); out.failed == nil {
		out.failed = out.db.run(fmt.Sprintf("PRAGMA application_id = %d; PRAGMA user_version = %d; BEGIN;", applicationID, userVersion) + coreSQL)
	}
	return out
}

// Put writes a record; false for one of another kind.
func (w *writer) Put(r mixta.Record) (bool, error) {
	k := kindOf(r)
	if k == nil || w.kind != "" && w.kind != k.Name {
		return false, nil
	}
	if w.failed == nil {
		w.failed = w.put(k, r)
	}
	return true, w.failed
}

// kindOf returns the kind of a record.
func kindOf(r mixta.Record) *rule.Kind {
	for _, k := range model.Kinds() {
		if reflect.TypeOf(r) == reflect.PointerTo(k.Type) {
			return k
		}
	}
	return nil
}

func (w *writer) put(k *rule.Kind, r mixta.Record) error {
	t := w.layers[k.Name]
	if t == nil {
		var err error
		if t, err = w.table(k); err != nil {
			return err
		}
	}
	raw, err := json.Marshal(r)
	if err != nil {
		return fmt.Errorf("gpkg: %w", err)
	}
	t.n++
	row := []any{t.n}
	s := t.shapeIn(r)
	if t.place != "" {
		var blob any
		if s != nil {
			w.blob = s.appendBlob(w.blob[:0])
			blob = w.blob
		}
		row = append(row, blob)
	}
	for i := range t.columns {
		row = append(row, t.value(r, &t.columns[i]))
	}
	if _, err := t.insert.Exec(append(row, string(raw))...); err != nil {
		return fmt.Errorf("gpkg: %w", err)
	}
	if issued, ok := r.Head().Issued.Time(); ok && issued.After(t.changed) {
		t.changed = issued
	}
	if s == nil {
		return nil
	}
	e := s.extent()
	t.extent.add([]float64{e[0], e[2]})
	t.extent.add([]float64{e[1], e[3]})
	if _, err := t.index.Exec(t.n, e[0], e[1], e[2], e[3]); err != nil {
		return fmt.Errorf("gpkg: %w", err)
	}
	return nil
}

// table makes the table of a kind.
func (w *writer) table(k *rule.Kind) (*written, error) {
	t := &written{layer: layerOf(k), extent: nowhere}
	name := k.Plural
	definitions := []string{rowColumn + " INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL"}
	if t.place != "" {
		definitions = append(definitions, geometryColumn+" "+t.shape)
	}
	for _, c := range t.columns {
		definitions = append(definitions, quote(c.name)+" "+declared[c.form])
	}
	definitions = append(definitions, rawColumn+" TEXT")
	text := fmt.Sprintf("CREATE TABLE %s (%s);", quote(name), strings.Join(definitions, ", "))
	if t.place != "" {
		text += fmt.Sprintf(`CREATE VIRTUAL TABLE "rtree_%s_%s" USING rtree(id, minx, maxx, miny, maxy);`, name, geometryColumn)
	}
	if err := w.db.run(text); err != nil {
		return nil, err
	}
	ctx := context.Background()
	var err error
	if t.insert, err = w.db.PrepareContext(ctx, fmt.Sprintf("INSERT INTO %s VALUES (?%s)", quote(name), strings.Repeat(", ?", len(definitions)-1))); err != nil {
		return nil, fmt.Errorf("gpkg: %w", err)
	}
	if t.place != "" {
		if t.index, err = w.db.PrepareContext(ctx, fmt.Sprintf(`INSERT INTO "rtree_%s_%s" VALUES (?, ?, ?, ?, ?)`, name, geometryColumn)); err != nil {
			return nil, fmt.Errorf("gpkg: %w", err)
		}
	}
	w.layers[k.Name], w.order = t, append(w.order, t)
	return t, nil
}

// Close describes the tables and copies the file out. Nothing of a record is lost.
func (w *writer) Close() ([]convert.Loss, error) {
	if w.db == nil {
		return nil, w.failed
	}
	for _, t := range w.order {
		if w.failed == nil {
			w.failed = w.describe(t)
		}
	}
	if w.failed == nil {
		w.failed = w.codes()
	}
	if w.failed == nil {
		w.failed = w.db.run("COMMIT")
	}
	if w.failed == nil {
		w.failed = w.copyOut()
	}
	if err := w.db.close(); w.failed == nil {
		w.failed = err
	}
	w.db = nil
	return nil, w.failed
}

// Abandon removes the temporary file of a GeoPackage that is not finished.
func (w *writer) Abandon() {
	if w.db != nil {
		w.db.close() // nobody waits for it
	}
	w.db = nil
}

// copyOut writes the finished file to where it was asked for.
func (w *writer) copyOut() error {
	for _, t := range w.order {
		t.insert.Close()
		if t.index != nil {
			t.index.Close()
		}
	}
	f, err := os.Open(w.db.path)
	if err != nil {
		return err
	}
	defer f.Close()
	_, err = io.Copy(w.out, f)
	return err
}
