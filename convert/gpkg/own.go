package gpkg

import (
	"cmp"
	"maps"
	"slices"
	"strings"

	"github.com/comision-mixta/mixta"
	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/convert"
	"github.com/comision-mixta/mixta/internal/jsonpointer"
	"github.com/comision-mixta/mixta/internal/printable"
	"github.com/comision-mixta/mixta/record"
)

// row is one row of a table that mixta wrote.
type row struct {
	*layer
	at    *convert.Feature
	cells map[string]any // by column
}

// own reads the records of a table that mixta wrote. Each is what its raw record
// says. A column or geometry that was changed since wins over it, and makes the
// record its next version, if whoever reads the file is its issuer. A row without a
// raw record was added: it is a new record.
func (rd *reader) own(l *layer, columns []string) error {
	known := map[string]bool{geometryColumn: true, rawColumn: true}
	for _, c := range l.columns {
		known[c.name] = true
	}
	return rd.each(l.kind.Plural, columns, func(n int64, cells []any) error {
		r := row{l, feature(l.kind.Plural, n), map[string]any{}}
		for i, name := range columns {
			if r.cells[name] = cells[i]; !known[name] && cells[i] != nil {
				rd.im.Lose(convert.Loss{Kind: l.kind.Name, Pointer: "/" + jsonpointer.Escape(name)})
			}
		}
		before := rd.im.Refused()
		rec := rd.record(&r)
		if rec == nil || rd.im.Refused() > before {
			return nil
		}
		return rd.im.Valid(r.at, rec)
	})
}

// record returns the record of a row; nil with findings where it has none.
func (rd *reader) record(r *row) mixta.Record {
	k, _ := mixta.KindOf(r.kind.Name)
	rec := k.New()
	raw := cellText(r.cells[rawColumn])
	if raw == "" {
		return rd.added(r, rec)
	}
	verdict := r.kind.Node().Decode([]byte(raw), r.kind.Name, rec)
	if !verdict.Report.OK() {
		for _, f := range verdict.Report.Findings {
			f.Pointer = r.at.Pointer + "/" + rawColumn + f.Pointer
			rd.im.Find(f)
		}
		return nil
	}
	rec.Head().Newer = verdict.Newer
	changes := rd.changes(r, rec)
	if len(changes) == 0 {
		return rec
	}
	h, what := rec.Head(), strings.Join(changes, ", ")
	if o := &rd.im.Options.Header; h.Issuer != o.Issuer || h.Joint {
		rd.im.Notice(&notOurs, r.at, "", "", what, string(h.Issuer))
		return nil
	}
	h.Version = maps.Clone(h.Version)
	h.Version[h.Issuer]++
	h.Issued = cmp.Or(rd.im.Options.Header.Issued, h.Issued)
	rd.im.Notice(&edited, r.at, "", "", what)
	return rec
}

// fixedColumns are those that are not changed on a map.
var fixedColumns = []string{"id", "issuer", "issued", "joint"}

// changes applies what was changed in a row, and names it.
func (rd *reader) changes(r *row, rec mixta.Record) (names []string) {
	for i := range r.columns {
		c := &r.columns[i]
		cell, has := r.cells[c.name]
		if !has || c.same(r.value(rec, c), cell) {
			continue
		}
		names = append(names, c.name)
		if slices.Contains(fixedColumns, c.name) {
			rd.im.Notice(&fixed, r.at, c.name, "", c.name)
			continue
		}
		rd.fill(r, rec, c, cell)
	}
	if r.place == "" {
		return names
	}
	is, ok := rd.geometry(r)
	if ok && !is.same(r.shapeIn(rec)) {
		names = append(names, geometryColumn)
		if !r.move(rec, is) {
			rd.im.Notice(&fixed, r.at, geometryColumn, "", geometryColumn)
		}
	}
	return names
}

// fill sets a member to what a cell holds.
func (rd *reader) fill(r *row, rec mixta.Record, c *column, cell any) {
	if cellText(cell) == "" {
		r.clear(rec, c)
	} else if err := r.set(rec, c, cell); err != nil {
		rd.im.Notice(&badCell, r.at, c.name, printable.Clip(cellText(cell)), declared[c.form])
	}
}

// geometry reads the geometry of a row; false with a finding where it cannot be read.
func (rd *reader) geometry(r *row) (*shape, bool) {
	blob, is := r.cells[geometryColumn].([]byte)
	if !is {
		return nil, r.cells[geometryColumn] == nil
	}
	s, _, err := decode(blob)
	if err != nil {
		rd.im.Notice(&badGeometry, r.at, geometryColumn, "", saying(err))
		return nil, false
	}
	return s, true
}

// added makes the record of a row that somebody added.
func (rd *reader) added(r *row, rec mixta.Record) mixta.Record {
	o := &rd.im.Options
	h := rec.Head()
	*h = o.Header
	h.Marking.Releasable = slices.Clone(h.Marking.Releasable)
	for i := range r.columns {
		c := &r.columns[i]
		cell := r.cells[c.name]
		if text := cellText(cell); text == "" {
			if cell = o.Mapping.Defaults[c.name]; cell == "" {
				continue
			}
		}
		rd.fill(r, rec, c, cell)
	}
	if s, ok := rd.geometry(r); ok && s != nil && !r.move(rec, s) {
		rd.im.Notice(&fixed, r.at, geometryColumn, "", geometryColumn)
	}
	if h.ID == "" {
		h.ID = record.NewID()
	}
	h.Version = record.Version{h.Issuer: 1}
	return rec
}

// move gives a record the geometry of a row; false where the record's stands for
// more than one.
func (l *layer) move(rec mixta.Record, s *shape) bool {
	f := l.kind.Node().Field(rec, l.place)
	optional := f.Kind().String() == "ptr"
	if s == nil && optional {
		f.SetZero()
		return true
	}
	if s == nil {
		return false
	}
	point, area := s.point(), s.area()
	switch to := f.Addr().Interface().(type) {
	case **record.Point:
		*to = point
		return point != nil
	case *record.Point:
		if point != nil {
			*to = *point
		}
		return point != nil
	case **record.MultiPolygon:
		*to = area
		return area != nil
	case *record.MultiPolygon:
		if area != nil {
			*to = *area
		}
		return area != nil
	case *record.Place:
		if point == nil && area == nil {
			return false
		}
		to.Point, to.Area = point, area
		return true
	}
	return false
}

// point returns a shape that is one point.
func (s *shape) point() *record.Point {
	if len(s.points) != 1 || len(s.lines)+len(s.areas) > 0 {
		return nil
	}
	p := record.PointAt(s.points[0][0], s.points[0][1])
	return &p
}

// area returns a shape that is an area.
func (s *shape) area() *record.MultiPolygon {
	if len(s.areas) == 0 || len(s.lines)+len(s.points) > 0 {
		return nil
	}
	m := &record.MultiPolygon{Type: record.MultiPolygonName}
	for _, part := range s.areas {
		var rings record.Rings
		for _, l := range part {
			ring := make(record.Ring, len(l))
			for i, p := range l {
				ring[i] = record.Position{p[0], p[1]}
			}
			rings = append(rings, ring)
		}
		m.Coordinates = append(m.Coordinates, rings)
	}
	return m
}

// saying is the reason why a geometry cannot be read.
func saying(err error) check.Text {
	return reasons[err]
}

var reasons = map[error]check.Text{
	errHeader: {EN: "its header is of no known form", ES: "su encabezado no tiene ninguna forma conocida"},
	errShort:  {EN: "it ends too early or too late", ES: "termina antes o después de lo debido"},
	errType:   {EN: "a part is of another type than its whole", ES: "una parte es de otro tipo que el conjunto"},
	errDeep:   {EN: "it has collections within collections", ES: "tiene colecciones dentro de colecciones"},
}
