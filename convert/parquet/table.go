package parquet

import (
	"encoding/binary"
	"math"
	"reflect"
	"slices"

	"github.com/parquet-go/parquet-go"

	"github.com/comision-mixta/mixta"
	"github.com/comision-mixta/mixta/internal/program"
	"github.com/comision-mixta/mixta/internal/rule"
	"github.com/comision-mixta/mixta/record"
)

// table is a kind of record as a table.
type table struct {
	kind     *rule.Kind
	schema   *parquet.Schema
	columns  []column // in the order of the schema
	geometry string   // the column of the geometry; "" for none
}

// column is a member of a record.
type column struct {
	name   string
	member string
	node   *program.Node
	form   form
}

// form is how a member is held in its column.
type form int

const (
	text form = iota
	number
	integer
	flag
	point
	area
	other // as JSON
)

// nodes are the types of columns; every one may be null.
var nodes = map[form]func() parquet.Node{
	text:    parquet.String,
	number:  func() parquet.Node { return parquet.Leaf(parquet.DoubleType) },
	integer: func() parquet.Node { return parquet.Int(64) },
	flag:    func() parquet.Node { return parquet.Leaf(parquet.BooleanType) },
	point:   func() parquet.Node { return parquet.Leaf(parquet.ByteArrayType) },
	area:    func() parquet.Node { return parquet.Leaf(parquet.ByteArrayType) },
	other:   parquet.JSON,
}

// tableOf returns the table of a kind of record.
func tableOf(k *rule.Kind) *table {
	t, group := &table{kind: k}, parquet.Group{}
	for _, name := range k.Node().Names() {
		c := column{name: name, member: name, node: k.Node().Member(name)}
		c.form = formOf(c.node.Type())
		if c.form == point || c.form == area {
			if t.geometry != "" {
				c.form = other
			} else {
				t.geometry = name
			}
		}
		if name == "kind" || name == "year" {
			c.name += "_" // the partition's
		}
		group[c.name] = parquet.Optional(nodes[c.form]())
		t.columns = append(t.columns, c)
	}
	t.schema = parquet.NewSchema(k.Name, group)
	place := map[string]int{}
	for i, path := range t.schema.Columns() {
		place[path[0]] = i
	}
	slices.SortFunc(t.columns, func(a, b column) int { return place[a.name] - place[b.name] })
	return t
}

// formOf returns how members of a type are held.
func formOf(t reflect.Type) form {
	for t.Kind() == reflect.Pointer {
		t = t.Elem()
	}
	switch {
	case t == reflect.TypeFor[record.Point]():
		return point
	case t == reflect.TypeFor[record.MultiPolygon]():
		return area
	case t == reflect.TypeFor[record.Raw]():
		return other
	}
	switch t.Kind() {
	case reflect.String:
		return text
	case reflect.Float64:
		return number
	case reflect.Int64:
		return integer
	case reflect.Bool:
		return flag
	}
	return other
}

// row returns a record as a row. Its box is added to the bounds.
func (t *table) row(r mixta.Record, b *bounds) parquet.Row {
	row := make(parquet.Row, len(t.columns))
	for i := range t.columns {
		c := &t.columns[i]
		f := t.kind.Node().Field(r, c.member)
		if !f.IsValid() || f.IsZero() {
			row[i] = parquet.NullValue().Level(0, 0, i)
			continue
		}
		row[i] = c.value(f, b).Level(0, 1, i)
	}
	return row
}

// value returns what a column holds of a member.
func (c *column) value(f reflect.Value, b *bounds) parquet.Value {
	if c.form == other {
		if f.Kind() != reflect.Pointer {
			f = f.Addr()
		}
		return parquet.ByteArrayValue(c.node.Append(nil, f.Interface()))
	}
	switch f = reflect.Indirect(f); c.form {
	case number:
		return parquet.DoubleValue(f.Float())
	case integer:
		return parquet.Int64Value(f.Int())
	case flag:
		return parquet.BooleanValue(f.Bool())
	case point:
		at := f.Interface().(record.Point).Coordinates
		b.add(at)
		return parquet.ByteArrayValue(appendPosition(head(nil, wkbPoint), at))
	case area:
		return parquet.ByteArrayValue(appendArea(nil, f.Interface().(record.MultiPolygon), b))
	}
	return parquet.ByteArrayValue([]byte(f.String()))
}

// The types of well-known binary (OGC 06-103r4, 8.2.8).
const (
	wkbPoint        = 1
	wkbPolygon      = 3
	wkbMultiPolygon = 6
)

func head(b []byte, kind uint32) []byte { return binary.LittleEndian.AppendUint32(append(b, 1), kind) }

func appendPosition(b []byte, p record.Position) []byte {
	for _, x := range p {
		b = binary.LittleEndian.AppendUint64(b, math.Float64bits(x))
	}
	return b
}

func appendArea(b []byte, m record.MultiPolygon, box *bounds) []byte {
	b = binary.LittleEndian.AppendUint32(head(b, wkbMultiPolygon), uint32(len(m.Coordinates)))
	for _, rings := range m.Coordinates {
		b = binary.LittleEndian.AppendUint32(head(b, wkbPolygon), uint32(len(rings)))
		for _, ring := range rings {
			b = binary.LittleEndian.AppendUint32(b, uint32(len(ring)))
			for _, at := range ring {
				box.add(at)
				b = appendPosition(b, at)
			}
		}
	}
	return b
}

// bounds is the box around positions: west, south, east, north.
type bounds [4]float64

// nowhere is the box around no position.
var nowhere = bounds{math.Inf(1), math.Inf(1), math.Inf(-1), math.Inf(-1)}

func (b *bounds) add(p record.Position) {
	b[0], b[1], b[2], b[3] = min(b[0], p[0]), min(b[1], p[1]), max(b[2], p[0]), max(b[3], p[1])
}
