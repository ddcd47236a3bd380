package table

import (
	"cmp"
	"encoding/csv"
	"fmt"
	"io"

	"github.com/comision-mixta/mixta"
	"github.com/comision-mixta/mixta/convert"
)

// writer writes records of one kind as rows.
type writer struct {
	out      *csv.Writer
	locale   convert.Locale
	columns  []string
	excel    bool
	begun    bool
	features convert.Exporter
}

// Write returns a writer of records of a kind. In es-BO, where a comma separates
// the decimals, a semicolon separates the columns. For a spreadsheet a mark of UTF-8 comes
// first, a semicolon separates the columns, a comma the decimals unless the locale says
// otherwise, and no text is a formula.
func Write(w io.Writer, o convert.Options) convert.RecordWriter {
	out := csv.NewWriter(w)
	if o.Excel {
		out.UseCRLF = true
		o.Locale = cmp.Or(o.Locale, convert.Bolivia)
	}
	if o.Excel || o.Locale == convert.Bolivia {
		out.Comma = ';'
	}
	o.Kind = cmp.Or(o.Kind, "parcel")
	return &writer{out: out, excel: o.Excel, locale: o.Locale, columns: convert.Columns(o.Kind), features: convert.Exporter{Kind: o.Kind, Bare: true}}
}

// Put writes a record; false for one of another kind.
func (w *writer) Put(r mixta.Record) (bool, error) {
	f, ok := w.features.Feature(r)
	if !ok {
		return false, nil
	}
	if err := w.begin(); err != nil {
		return true, err
	}
	row := make([]string, 1, len(w.columns)+1)
	row[0] = f.Geometry.WKT()
	values := map[string]convert.Value{}
	for _, v := range f.Values {
		values[v.Column] = v
	}
	for _, name := range w.columns {
		v := values[name]
		if v.Number {
			v.Text = w.locale.Write(v.Text)
		} else {
			v.Text = guard(v.Text, w.excel)
		}
		row = append(row, v.Text)
	}
	if err := w.out.Write(row); err != nil {
		return true, fmt.Errorf("table: %w", err)
	}
	return true, nil
}

func (w *writer) begin() error {
	if w.begun {
		return nil
	}
	w.begun = true
	first := "WKT"
	if w.excel {
		first = "\ufeff" + first
	}
	if err := w.out.Write(append([]string{first}, w.columns...)); err != nil {
		return fmt.Errorf("table: %w", err)
	}
	return nil
}

// Close ends the table and reports what was lost.
func (w *writer) Close() ([]convert.Loss, error) {
	err := w.begin()
	if w.out.Flush(); err == nil && w.out.Error() != nil {
		err = fmt.Errorf("table: %w", w.out.Error())
	}
	return w.features.Losses(), err
}
