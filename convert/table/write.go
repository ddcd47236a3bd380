package table

import (
	"encoding/csv"
	"fmt"
	"io"
	"strconv"
	"strings"

	"github.com/comision-mixta/mixta"
	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/convert"
)

// Writer writes records of one kind as rows.
type Writer struct {
	out      *csv.Writer
	kind     string
	locale   convert.Locale
	columns  []string
	begun    bool
	features convert.Features
}

// NewWriter returns a writer of records of a kind, "parcel" or "verification".
// In es-BO, where a comma parts the decimals, a semicolon parts the columns.
func NewWriter(w io.Writer, kind string, locale convert.Locale) *Writer {
	out := csv.NewWriter(w)
	if locale == convert.Bolivia {
		out.Comma = ';'
	}
	return &Writer{out: out, kind: kind, locale: locale, columns: convert.Columns(kind)}
}

// Put writes a record. One of another kind is passed over, and false.
func (w *Writer) Put(r mixta.Record) (bool, error) {
	if kindOf(r) != w.kind {
		return false, nil
	}
	if err := w.begin(); err != nil {
		return true, err
	}
	f, _ := w.features.Feature(r)
	row := make([]string, 1, len(w.columns)+1)
	row[0] = wkt(&f.Geometry)
	values := map[string]convert.Value{}
	for _, v := range f.Values {
		values[v.Column] = v
	}
	for _, name := range w.columns {
		v := values[name]
		if v.Number {
			v.Text = w.locale.Write(v.Text)
		}
		row = append(row, v.Text)
	}
	if err := w.out.Write(row); err != nil {
		return true, fmt.Errorf("table: %w", err)
	}
	return true, nil
}

func kindOf(r mixta.Record) string {
	for _, k := range mixta.Kinds() {
		if k.Type == typeOf(r) {
			return k.Name
		}
	}
	return ""
}

func (w *Writer) begin() error {
	if w.begun {
		return nil
	}
	w.begun = true
	if err := w.out.Write(append([]string{"WKT"}, w.columns...)); err != nil {
		return fmt.Errorf("table: %w", err)
	}
	return nil
}

// Close ends the table and tells what was lost.
func (w *Writer) Close() (check.Report, error) {
	err := w.begin()
	if w.out.Flush(); err == nil && w.out.Error() != nil {
		err = fmt.Errorf("table: %w", w.out.Error())
	}
	return w.features.Report(), err
}

// wkt writes a geometry as Well-Known Text (OGC 06-103r4).
func wkt(g *convert.Geometry) string {
	switch g.Type {
	case "Point":
		return "POINT (" + position(g.Point) + ")"
	case "MultiPolygon":
		return "MULTIPOLYGON " + nest(g.Area, func(part [][][]float64) string {
			return nest(part, func(ring [][]float64) string { return nest(ring, position) })
		})
	}
	return ""
}

func nest[T any](items []T, one func(T) string) string {
	list := make([]string, len(items))
	for i, v := range items {
		list[i] = one(v)
	}
	return "(" + strings.Join(list, ",") + ")"
}

func position(at []float64) string {
	list := make([]string, len(at))
	for i, x := range at {
		list[i] = strconv.FormatFloat(x, 'f', -1, 64)
	}
	return strings.Join(list, " ")
}
