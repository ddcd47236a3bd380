package table

import (
	"bufio"
	"bytes"
	"encoding/csv"
	"errors"
	"fmt"
	"io"
	"reflect"
	"strconv"
	"strings"

	"github.com/comision-mixta/mixta"
	"github.com/comision-mixta/mixta/exchange/convert"
)

func typeOf(r mixta.Record) reflect.Type { return reflect.TypeOf(r).Elem() }

// Read reads rows one by one and hands the records made of them to put. What
// is wrong with a row is told by the importer's report, and the next one is
// read. The error is not nil where there is no header, or the bytes could not
// be had, or put returned one.
func Read(r io.Reader, im *convert.Importer, put func(mixta.Record) error) error {
	in := bufio.NewReaderSize(r, 1<<16)
	rows := csv.NewReader(unmarked(in))
	rows.Comma, rows.FieldsPerRecord, rows.ReuseRecord, rows.LazyQuotes = separator(in), -1, true, true
	head, err := rows.Read()
	if err != nil {
		return fmt.Errorf("table: the first row must name the columns: %w", err)
	}
	columns := make([]string, len(head))
	for i, name := range head {
		columns[i] = strings.TrimSpace(name)
	}
	for n := 0; ; n++ {
		row, err := rows.Read()
		var bad *csv.ParseError
		switch {
		case errors.Is(err, io.EOF):
			return nil
		case errors.As(err, &bad):
			im.Tell(&convert.NoRow, &convert.Feature{Pointer: "/" + strconv.Itoa(n), Line: bad.Line}, "", "", bad.Err.Error())
			continue
		case err != nil:
			return fmt.Errorf("table: %w", err)
		}
		line, _ := rows.FieldPos(0)
		f := &convert.Feature{Pointer: "/" + strconv.Itoa(n), Line: line}
		if len(row) != len(columns) {
			im.Tell(&convert.NoRow, f, "", "", fmt.Sprintf("%d columns, not %d", len(row), len(columns)))
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

// unmarked skips a byte order mark.
func unmarked(in *bufio.Reader) io.Reader {
	if b, _ := in.Peek(3); bytes.Equal(b, []byte("\xef\xbb\xbf")) {
		in.Discard(3) // they were peeked
	}
	return in
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
	var at [2]string
	for i, name := range columns {
		value := strings.TrimSpace(row[i])
		to, mapped := im.Mapping.Columns[name]
		if !mapped {
			to = strings.ToLower(name)
		}
		switch to {
		case "wkt":
			if err := parse(&f.Geometry, value); err != nil {
				im.Tell(&convert.NoRow, f, name, value, err.Error())
				return false
			}
		case "longitude":
			at[0] = value
		case "latitude":
			at[1] = value
		default:
			f.Values = append(f.Values, convert.Value{Column: name, Text: value})
		}
	}
	if at == [2]string{} {
		return true
	}
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
