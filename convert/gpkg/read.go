package gpkg

import (
	"bufio"
	"bytes"
	"context"
	"database/sql"
	"errors"
	"fmt"
	"io"
	"os"
	"slices"
	"strconv"
	"strings"

	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/convert"
	"github.com/comision-mixta/mixta/internal/model"
	"github.com/comision-mixta/mixta/internal/printable"
)

// Read reads the records of a GeoPackage: those of a file that [Write] made, as they
// are or as somebody changed them there; or those that the features of one layer of
// any other file become, by the mapping.
func Read(r io.Reader, o convert.Options) *convert.Stream {
	return convert.New(o, func(im *convert.Importer) error {
		in := bufio.NewReaderSize(r, 4096)
		head, err := in.Peek(len(magic))
		switch {
		case err != nil && !errors.Is(err, io.EOF):
			return fmt.Errorf("gpkg: %w", err)
		case string(head) != magic:
			return check.Errorf(check.Text{ES: "debe ser un GeoPackage: un archivo SQLite que comienza con «SQLite format 3»", EN: "must be a GeoPackage: an SQLite file, which begins with “SQLite format 3”"})
		}
		db, err := openForeign(in, readable(o.Path))
		if err != nil {
			return fmt.Errorf("gpkg: %w", err)
		}
		rd := &reader{im: im, db: db}
		err = rd.read()
		if e := db.close(); err == nil {
			err = e
		}
		return err
	})
}

// magic is how an SQLite file begins.
const magic = "SQLite format 3\x00"

// readable returns the path if what is there is the file itself, and not a container
// that it was taken out of.
func readable(path string) string {
	f, err := os.Open(path)
	if err != nil {
		return ""
	}
	defer f.Close()
	head := make([]byte, len(magic))
	if _, err := io.ReadFull(f, head); err != nil || string(head) != magic {
		return ""
	}
	return path
}

// reader reads one file.
type reader struct {
	im     *convert.Importer
	db     *database
	tables map[string]bool // by name; views and virtual tables are none
}

// content is a layer as the file describes it.
type content struct {
	table, geometry string
	system          string // "EPSG:4326"; "" for none
	systemID        int64
}

func (rd *reader) read() error {
	var err error
	// SQLite itself writes the statement of a table like this, and takes it by no other name.
	if rd.tables, err = rd.names("SELECT name FROM sqlite_master WHERE type = 'table' AND sql LIKE 'CREATE TABLE%'"); err != nil {
		return damaged(err)
	}
	if !rd.tables["gpkg_contents"] {
		return check.Errorf(check.Text{ES: "debe ser un GeoPackage: este archivo SQLite no tiene la tabla gpkg_contents", EN: "must be a GeoPackage: this SQLite file has no table gpkg_contents"})
	}
	if info, err := os.Stat(rd.db.path + "-wal"); err == nil && info.Size() > 0 {
		return check.Errorf(check.Text{ES: "hay cambios que aún no están en el archivo (%s-wal): ciérrelo en QGIS e importe de nuevo", EN: "there are changes that are not in the file yet (%s-wal): close it in QGIS and import again"}, printable.Text(rd.db.path))
	}
	own := false
	for _, k := range model.Kinds() {
		if !rd.tables[k.Plural] || rd.im.Options.Kind != "" && rd.im.Options.Kind != k.Name {
			continue
		}
		columns, err := rd.columns(k.Plural)
		if err != nil {
			return damaged(err)
		}
		if !slices.Contains(columns, rawColumn) || !slices.Contains(columns, "id") {
			continue
		}
		own = true
		if err := rd.own(layerOf(k), columns); err != nil {
			return err
		}
	}
	if own || rd.tables["mixta_codes"] {
		return nil
	}
	return rd.foreign()
}

// damaged is the error of a file that SQLite cannot read.
func damaged(err error) error {
	return check.Reword(err, check.Text{ES: "el archivo está dañado o no es un GeoPackage que se pueda leer (%s); ábralo en QGIS y guárdelo de nuevo", EN: "the file is damaged, or no GeoPackage that can be read (%s); open it in QGIS and save it again"}, printable.Clip(err.Error()))
}

// names returns what a query finds, as a set.
func (rd *reader) names(query string, args ...any) (map[string]bool, error) {
	rows, err := rd.db.QueryContext(context.Background(), query, args...)
	if err != nil {
		return nil, err
	}
	defer rows.Close()
	names := map[string]bool{}
	for rows.Next() {
		var name sql.NullString
		if err := rows.Scan(&name); err != nil {
			return nil, err
		}
		if len(names) > 10_000 {
			return nil, errMany
		}
		names[name.String] = true
	}
	return names, rows.Err()
}

// columns returns the names of a table's columns but for those that are computed.
func (rd *reader) columns(table string) ([]string, error) {
	rows, err := rd.db.QueryContext(context.Background(), "SELECT name, type, pk, hidden FROM pragma_table_xinfo(?)", table)
	if err != nil {
		return nil, err
	}
	defer rows.Close()
	var names []string
	for rows.Next() {
		var name, form sql.NullString
		var key, hidden int64
		if err := rows.Scan(&name, &form, &key, &hidden); err != nil {
			return nil, err
		}
		if hidden == 0 && !(key > 0 && strings.EqualFold(form.String, "INTEGER")) {
			names = append(names, name.String)
		}
	}
	return names, rows.Err()
}

// each calls take for each row of a table with its number and the cells of the
// columns. A row that does not follow the one before it, or a page that cannot be
// read, ends the table with a finding.
func (rd *reader) each(table string, columns []string, take func(row int64, cells []any) error) error {
	var b bytes.Buffer
	for _, c := range columns {
		b.WriteString(", +" + quote(c)) // without the type that was declared, in whose spelling the driver would give it
	}
	rows, err := rd.db.QueryContext(context.Background(), fmt.Sprintf("SELECT _rowid_%s FROM %s", b.String(), quote(table)))
	if err != nil {
		rd.notice(&broken, table, 0, printable.Clip(err.Error()))
		return nil
	}
	defer rows.Close()
	var row, last int64
	cells, into := make([]any, len(columns)), []any{&row}
	for i := range cells {
		into = append(into, &cells[i])
	}
	for first := true; rows.Next(); first = false {
		if err := rows.Scan(into...); err != nil {
			rd.notice(&broken, table, last, printable.Clip(err.Error()))
			return nil
		}
		if !first && row <= last {
			rd.notice(&broken, table, last, errOrder.Error())
			return nil
		}
		last = row
		rd.im.Count.Lines++
		if err := take(row, cells); err != nil {
			return err
		}
	}
	if err := rows.Err(); err != nil {
		rd.notice(&broken, table, last, printable.Clip(err.Error()))
	}
	return nil
}

// notice reports a finding about a row, or about all of a table.
func (rd *reader) notice(r *check.Rule, table string, row int64, args ...any) {
	rd.im.Notice(r, feature(table, row), "", "", args...)
}

// feature returns an empty feature for a row: /parcels/12.
func feature(table string, row int64) *convert.Feature {
	f := &convert.Feature{Pointer: "/" + strings.ReplaceAll(strings.ReplaceAll(printable.Clip(table), "~", "~0"), "/", "~1")}
	if row != 0 {
		f.Pointer += "/" + strconv.FormatInt(row, 10)
	}
	return f
}
