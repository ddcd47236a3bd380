package table

import (
	"bufio"
	"bytes"
	"encoding/csv"
	"errors"
	"fmt"
	"io"
	"slices"
	"strconv"
	"strings"

	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/convert"
	"github.com/comision-mixta/mixta/convert/internal/text"
)

// Read reads rows one by one. What is wrong with a row is reported, and the next
// one is read. The error of the importer is that of a table without a header, or
// that could not be read.
func Read(r io.Reader, o convert.Options) *convert.Stream {
	return convert.New(o, func(im *convert.Importer) error { return read(r, im) })
}

func read(r io.Reader, im *convert.Importer) error {
	content, err := text.Open(r)
	if err != nil {
		return fmt.Errorf("table: %w", err)
	}
	defer func() { im.Encoded(content.Encoding()) }()
	in := content.Reader
	in.Peek(1) // fills it
	if oneLine(in) {
		im.Unreadable(&convert.Feature{Line: 1}, "", "", noLines)
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
		switch {
		case errors.Is(err, io.EOF):
			if n == 0 {
				im.Empty()
			}
			return nil
		case errors.As(err, &malformed):
			f.Line = malformed.StartLine
			im.Unreadable(f, "", "", badQuotes(malformed))
			continue
		case err != nil:
			return fmt.Errorf("table: %w", err)
		}
		f.Line, _ = rows.FieldPos(0)
		if len(row) != len(columns) {
			im.Unreadable(f, "", "", otherWidth(len(row), len(columns)))
			continue
		}
		if !fill(im, f, columns, row) {
			continue
		}
		if err := im.Take(f); err != nil {
			return err
		}
	}
}

// oneLine reports whether lines end with carriage returns alone, which would make
// the whole table a single row of names.
func oneLine(in *bufio.Reader) bool {
	b, _ := in.Peek(in.Buffered())
	i := bytes.IndexByte(b, '\r')
	return i >= 0 && i < len(b)-1 && bytes.IndexByte(b, '\n') < 0
}

// separator finds in the header what separates the columns.
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
	var cells [len(places)]cell
	for i, name := range columns {
		value := strings.TrimSpace(row[i])
		member, mapped := im.Options.Mapping.Columns[name]
		if !mapped {
			member = strings.ToLower(name)
		}
		k := slices.Index(places[:], member)
		switch {
		case k < 0:
			f.Values = append(f.Values, convert.Value{Column: name, Text: value})
		case cells[k].text != "" && value != "":
			im.Twice(f, name, value, member)
			return false
		case value != "":
			cells[k] = cell{name, value}
		}
	}
	wkt, lon, lat := cells[0], cells[1], cells[2]
	switch located := lon.text != "" || lat.text != ""; {
	case located && wkt.text != "":
		im.Twice(f, wkt.column, wkt.text, "geometry")
		return false
	case located:
		return point(im, f, lon.text, lat.text)
	}
	if !parse(&f.Geometry, wkt.text) {
		im.Unreadable(f, wkt.column, wkt.text, noWKT)
		return false
	}
	return true
}

// places are the columns of the geometry.
var places = [...]string{"wkt", "longitude", "latitude"}

// cell is what a row has in a column.
type cell struct{ column, text string }

// point makes a geometry of a longitude and a latitude.
func point(im *convert.Importer, f *convert.Feature, lon, lat string) bool {
	x, ok := im.Float(f, "longitude", lon)
	if !ok {
		return false
	}
	y, ok := im.Float(f, "latitude", lat)
	f.Geometry = convert.Geometry{Type: "Point", Point: []float64{x, y}}
	return ok
}

// Why a row cannot be read.
var (
	noWKT   = check.Text{EN: "it is not the WKT of a POINT, POLYGON or MULTIPOLYGON", ES: "no es el WKT de un POINT, POLYGON o MULTIPOLYGON"}
	noLines = check.Text{EN: "lines must end with LF or CR LF, not with CR alone", ES: "las líneas deben terminar con LF o CR LF, no con CR solo"}
	bare    = check.Text{EN: "a field that is not quoted contains a quotation mark", ES: "un campo sin entrecomillar contiene una comilla"}
)

// badQuotes says what is wrong with the quotation marks of a row.
func badQuotes(bad *csv.ParseError) check.Text {
	if errors.Is(bad, csv.ErrBareQuote) {
		return bare
	}
	return check.Text{
		EN: fmt.Sprintf("its quotation marks do not match; nothing was read from here to line %d", bad.Line),
		ES: fmt.Sprintf("sus comillas no se corresponden; no se leyó nada desde aquí hasta la línea %d", bad.Line)}
}

func otherWidth(have, want int) check.Text {
	return check.Text{EN: fmt.Sprintf("it does not have as many columns as the first row (%d, not %d)", have, want),
		ES: fmt.Sprintf("no tiene tantas columnas como la primera fila (%d, no %d)", have, want)}
}
