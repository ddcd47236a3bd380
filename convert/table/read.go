package table

import (
	"bufio"
	"bytes"
	"encoding/csv"
	"errors"
	"fmt"
	"io"
	"reflect"
	"slices"
	"strconv"
	"strings"

	"github.com/comision-mixta/mixta"
	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/convert"
	"github.com/comision-mixta/mixta/convert/internal/text"
)

func typeOf(r mixta.Record) reflect.Type { return reflect.TypeOf(r).Elem() }

// Read reads rows one by one and hands the records made of them to put. What
// is wrong with a row is told by the importer's report, and the next one is
// read. The error is not nil where there is no header, or the bytes could not
// be had, or put returned one.
func Read(r io.Reader, im *convert.Importer, put func(mixta.Record) error) error {
	in := text.Unmarked(r)
	if oneLine(in) {
		im.Tell(&convert.NoRow, &convert.Feature{Line: 1}, "", "", noLines)
		return nil
	}
	rows := csv.NewReader(in)
	rows.Comma, rows.FieldsPerRecord, rows.ReuseRecord = separator(in), -1, true
	head, err := rows.Read()
	var malformed *csv.ParseError
	switch {
	case errors.Is(err, io.EOF), errors.As(err, &malformed):
		return check.Errorf(check.Text{ES: "la primera fila debe nombrar las columnas", EN: "the first row must name the columns"})
	case err != nil:
		return fmt.Errorf("table: %w", err)
	}
	columns := make([]string, len(head))
	for i, name := range head {
		columns[i] = strings.TrimSpace(name)
	}
	for n := 0; ; n++ {
		row, err := rows.Read()
		f := &convert.Feature{Pointer: "/" + strconv.Itoa(n)}
		var bad *csv.ParseError
		switch {
		case errors.Is(err, io.EOF):
			if n == 0 {
				im.Tell(&convert.Empty, &convert.Feature{Line: 1}, "", "")
			}
			return nil
		case errors.As(err, &bad):
			f.Line = bad.StartLine
			im.Tell(&convert.NoRow, f, "", "", unreadable(bad))
			continue
		case err != nil:
			return fmt.Errorf("table: %w", err)
		}
		f.Line, _ = rows.FieldPos(0)
		if len(row) != len(columns) {
			im.Tell(&convert.NoRow, f, "", "", otherWidth(len(row), len(columns)))
			continue
		}
		if !fill(im, f, columns, row) {
			continue
		}
		if r, ok := im.Record(f); ok {
			if err := put(r); err != nil {
				return err
			}
		}
	}
}

// oneLine reports whether lines end with carriage returns alone, which make of
// the whole table one row of names.
func oneLine(in *bufio.Reader) bool {
	b, _ := in.Peek(in.Buffered())
	i := bytes.IndexByte(b, '\r')
	return i >= 0 && i < len(b)-1 && bytes.IndexByte(b, '\n') < 0
}

// separator tells by the header what parts the columns.
func separator(in *bufio.Reader) rune {
	b, _ := in.Peek(in.Buffered())
	if i := bytes.IndexByte(b, '\n'); i >= 0 {
		b = b[:i]
	}
	best, most := ',', bytes.Count(b, []byte{','})
	for _, c := range []byte{';', '\t'} {
		if n := bytes.Count(b, []byte{c}); n > most {
			best, most = rune(c), n
		}
	}
	return best
}

// fill puts a row's columns and geometry into a feature.
func fill(im *convert.Importer, f *convert.Feature, columns, row []string) bool {
	var at [len(places)]cell
	for i, name := range columns {
		value := strings.TrimSpace(row[i])
		to, mapped := im.Mapping.Columns[name]
		if !mapped {
			to = strings.ToLower(name)
		}
		k := slices.Index(places[:], to)
		switch {
		case k < 0:
			f.Values = append(f.Values, convert.Value{Column: name, Text: value})
		case at[k].text != "" && value != "":
			im.Tell(&convert.Twice, f, name, value, to)
			return false
		case value != "":
			at[k] = cell{name, value}
		}
	}
	wkt, lon, lat := at[0], at[1], at[2]
	switch located := lon.text != "" || lat.text != ""; {
	case located && wkt.text != "":
		im.Tell(&convert.Twice, f, wkt.column, wkt.text, "geometry")
		return false
	case located:
		return point(im, f, lon.text, lat.text)
	}
	if !parse(&f.Geometry, wkt.text) {
		im.Tell(&convert.NoRow, f, wkt.column, wkt.text, noWKT)
		return false
	}
	return true
}

// places are the columns of the geometry.
var places = [...]string{"wkt", "longitude", "latitude"}

// cell is what a row has in a column.
type cell struct{ column, text string }

// point makes a geometry of a longitude and a latitude.
func point(im *convert.Importer, f *convert.Feature, at ...string) bool {
	f.Geometry = convert.Geometry{Type: "Point"}
	for i, name := range []string{"longitude", "latitude"} {
		s, broken := im.Locale.Number(at[i])
		if broken != nil {
			im.Tell(broken, f, name, at[i], string(im.Locale))
			return false
		}
		x, err := strconv.ParseFloat(s, 64)
		if err != nil {
			im.Tell(&convert.NoNumber, f, name, at[i], string(im.Locale))
			return false
		}
		f.Geometry.Point = append(f.Geometry.Point, x)
	}
	return true
}

// Why a row cannot be read.
var (
	noWKT   = check.Text{EN: "it is no WKT of a POINT, POLYGON or MULTIPOLYGON", ES: "no es el WKT de un POINT, POLYGON o MULTIPOLYGON"}
	noLines = check.Text{EN: "lines must end with LF or CR LF, not with CR alone", ES: "las líneas deben terminar con LF o CR LF, no con CR solo"}
	bare    = check.Text{EN: "a quotation mark stands in a field that is not between quotation marks", ES: "hay una comilla en un campo que no está entre comillas"}
)

// unreadable tells of quotation marks that do not match.
func unreadable(bad *csv.ParseError) check.Text {
	if errors.Is(bad, csv.ErrBareQuote) {
		return bare
	}
	return check.Text{
		EN: fmt.Sprintf("its quotation marks do not match; nothing was read from here to line %d", bad.Line),
		ES: fmt.Sprintf("sus comillas no se corresponden; no se leyó nada desde aquí hasta la línea %d", bad.Line)}
}

func otherWidth(have, want int) check.Text {
	return check.Text{EN: fmt.Sprintf("it has not as many columns as the first row (%d, not %d)", have, want),
		ES: fmt.Sprintf("no tiene tantas columnas como la primera fila (%d, no %d)", have, want)}
}
