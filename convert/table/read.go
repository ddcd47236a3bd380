package table

import (
	"bufio"
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
	in := bufio.NewReaderSize(&unguarded{r: content.Reader, fresh: true}, 1<<16)
	comma, above := begin(in, im)
	rows := csv.NewReader(in)
	rows.Comma, rows.FieldsPerRecord, rows.ReuseRecord = comma, -1, true
	head, err := rows.Read()
	var malformed *csv.ParseError
	switch {
	case errors.Is(err, io.EOF), errors.As(err, &malformed):
		return check.Errorf(check.Text{ES: "la primera fila debe nombrar las columnas", EN: "the first row must name the columns"})
	case err != nil:
		return fmt.Errorf("table: %w", err)
	}
	t := table{im: im, rows: rows, above: above, columns: make([]string, len(head))}
	for i, name := range head {
		if t.columns[i] = named(name, i); strings.TrimSpace(name) != "" {
			t.least = i + 1
		}
	}
	if t.placeless() {
		return im.Refuse()
	}
	return t.read()
}

// table is a table below the names of its columns.
type table struct {
	im      *convert.Importer
	rows    *csv.Reader
	above   int // lines above the names
	columns []string
	least   int // columns that a row must have: those with a name
}

// placeless reports that no column is the geometry of records that need one.
func (t *table) placeless() bool {
	placed := func(name string) bool { return place(t.im, name) >= 0 }
	line, _ := t.rows.FieldPos(0)
	return !slices.ContainsFunc(t.columns, placed) && t.im.Placeless(t.above+line, t.columns)
}

func (t *table) read() error {
	im := t.im
	var malformed *csv.ParseError
	for n := 0; ; n++ {
		row, err := t.rows.Read()
		f := &convert.Feature{Pointer: "/" + strconv.Itoa(n)}
		switch {
		case errors.Is(err, io.EOF):
			if n == 0 {
				im.Empty()
			}
			return nil
		case errors.As(err, &malformed):
			f.Line = t.above + malformed.StartLine
			im.Unreadable(f, "", "", badQuotes(malformed, t.above))
			continue
		case err != nil:
			return fmt.Errorf("table: %w", err)
		}
		line, _ := t.rows.FieldPos(0)
		f.Line = t.above + line
		if !t.fits(f, row) || !t.fill(f, row) {
			continue
		}
		if err := im.Take(f); err != nil {
			return err
		}
	}
}

// fits cleans the cells of a row, and reports whether it is a record: it has a cell for
// each column, none besides, and is no total or remark.
func (t *table) fits(f *convert.Feature, row []string) bool {
	full := 0
	for i := range row {
		if row[i] = clean(row[i]); row[i] != "" {
			full = i + 1
		}
	}
	switch {
	case full == 0: // a row without anything
	case full > len(t.columns), len(row) < t.least && !totalled(row) && !remark(row):
		t.im.Unreadable(f, "", "", otherWidth(max(full, min(len(row), t.least)), len(t.columns)))
	case remark(row):
		t.im.Remark(f)
	case totalled(row) && !t.placed(row[:min(len(row), len(t.columns))]):
		t.im.Total(f)
	default:
		return true
	}
	return false
}

// placed reports whether a row has anything in the columns of the geometry besides its
// first word.
func (t *table) placed(row []string) bool {
	first := true
	for i, cell := range row {
		if cell != "" && !first && place(t.im, t.columns[i]) >= 0 {
			return true
		}
		first = first && cell == ""
	}
	return false
}

// fill puts a row's columns and geometry into a feature.
func (t *table) fill(f *convert.Feature, row []string) bool {
	im := t.im
	var cells [len(places)]cell
	for i, value := range row[:min(len(row), len(t.columns))] {
		name := t.columns[i]
		k := place(im, name)
		switch {
		case k < 0:
			f.Values = append(f.Values, convert.Value{Column: name, Text: value})
		case cells[k].text != "" && value != "":
			im.Twice(f, name, value, places[k])
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
	return shape(im, f, wkt)
}

// place returns which of the places a column is; -1 for none.
func place(im *convert.Importer, name string) int {
	member, mapped := im.Options.Mapping.Columns[name]
	if !mapped {
		member = strings.ToLower(name)
	}
	return slices.Index(places[:], member)
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
	hexWKB = check.Text{EN: "it is WKB in hexadecimal digits: write it as WKT (in PostGIS, ST_AsText)", ES: "es WKB en dígitos hexadecimales: escríbala en WKT (en PostGIS, ST_AsText)"}
	noWKT  = check.Text{EN: "it is not the WKT of a POINT, POLYGON or MULTIPOLYGON", ES: "no es el WKT de un POINT, POLYGON o MULTIPOLYGON"}
	bare   = check.Text{EN: "a field that is not quoted contains a quotation mark", ES: "un campo sin entrecomillar contiene una comilla"}
)

// badQuotes says what is wrong with the quotation marks of a row.
func badQuotes(bad *csv.ParseError, above int) check.Text {
	if errors.Is(bad, csv.ErrBareQuote) {
		return bare
	}
	return check.Text{
		EN: fmt.Sprintf("its quotation marks do not match; nothing was read from here to line %d", above+bad.Line),
		ES: fmt.Sprintf("sus comillas no se corresponden; no se leyó nada desde aquí hasta la línea %d", above+bad.Line)}
}

func otherWidth(have, want int) check.Text {
	return check.Text{EN: fmt.Sprintf("it does not have as many columns as the first row (%d, not %d)", have, want),
		ES: fmt.Sprintf("no tiene tantas columnas como la primera fila (%d, no %d)", have, want)}
}
