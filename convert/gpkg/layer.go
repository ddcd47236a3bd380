package gpkg

import (
	"reflect"
	"slices"
	"strings"

	"github.com/comision-mixta/mixta/internal/program"
	"github.com/comision-mixta/mixta/internal/rule"
	"github.com/comision-mixta/mixta/record"
	"github.com/comision-mixta/mixta/schema"
)

// A layer is a kind of record as a table: a column for each member that is a
// scalar or a list of scalars, also within objects, and one for the geometry.
// Lists of objects are in the raw record alone.
type layer struct {
	kind    *rule.Kind
	columns []column
	place   string // the member whose geometry is that of the record: the first that can have one
	shape   string // what the geometry is: POINT, LINESTRING, MULTIPOLYGON, GEOMETRY; "" for none
}

// column is one member as a column, named by its path: "place_name".
type column struct {
	name string
	path []string
	form form
	list string // the code list of its values: "crops.Class"
}

// form is how a member is held in a column.
type form int

const (
	text form = iota
	number
	integer
	flag
	day
	instant
	several // a list, as JSON
)

// declared are the types of columns that GeoPackage has (OGC 12-128r18, table 1).
var declared = [...]string{text: "TEXT", number: "DOUBLE", integer: "INTEGER", flag: "BOOLEAN", day: "DATE", instant: "DATETIME", several: "TEXT"}

// Names of the columns that are not members.
const (
	rowColumn      = "fid"
	geometryColumn = "geom"
	rawColumn      = "raw"
)

// layerOf returns the table of a kind of record.
func layerOf(k *rule.Kind) *layer {
	l := &layer{kind: k}
	for _, name := range k.Node().Names() {
		member := k.Node().Member(name)
		if s := shapeOf(member); s != "" && l.place == "" {
			l.place, l.shape = name, s
		}
		l.add(member, name)
	}
	return l
}

// add adds the columns of a member.
func (l *layer) add(n *program.Node, path ...string) {
	t := n.Type()
	c := column{name: strings.Join(path, "_"), path: slices.Clone(path)}
	switch {
	case isGeometry(t), t == reflect.TypeFor[[]record.Position](), t.Kind() == reflect.Map, t.Kind() == reflect.Array:
		return
	case t.Kind() == reflect.Struct:
		for _, name := range n.Names() {
			if t == reflect.TypeFor[record.Text]() && name != "es" && name != "en" {
				continue // in the raw record
			}
			l.add(n.Member(name), append(path, name)...)
		}
		return
	case t.Kind() == reflect.Slice:
		if k := t.Elem().Kind(); k != reflect.String && k != reflect.Float64 && k != reflect.Int64 {
			return
		}
		c.form = several
	case t == reflect.TypeFor[record.Date]():
		c.form = day
	case t == reflect.TypeFor[record.Instant]():
		c.form = instant
	case t.Kind() == reflect.Float64:
		c.form = number
	case t.Kind() == reflect.Int64:
		c.form = integer
	case t.Kind() == reflect.Bool:
		c.form = flag
	default:
		if lists := schema.FindCodes(t.String()); len(lists) == 1 {
			c.list = lists[0].Type
		}
	}
	l.columns = append(l.columns, c)
}

// field returns the member of a record that a column is. An object around it that
// is missing is made if create is set; otherwise the zero Value is returned.
func (l *layer) field(r any, c *column, create bool) reflect.Value {
	node, last := l.kind.Node(), len(c.path)-1
	for _, name := range c.path[:last] {
		f := node.Field(r, name)
		switch {
		case f.Kind() != reflect.Pointer:
			f = f.Addr()
		case f.IsNil() && !create:
			return reflect.Value{}
		case f.IsNil():
			f.Set(reflect.New(f.Type().Elem()))
		}
		r, node = f.Interface(), node.Member(name)
	}
	return node.Field(r, c.path[last])
}
