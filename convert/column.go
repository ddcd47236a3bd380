package convert

import (
	"reflect"
	"strconv"
	"strings"
	"sync"

	"github.com/comision-mixta/mixta/internal/model"
	"github.com/comision-mixta/mixta/internal/program"
	"github.com/comision-mixta/mixta/record"
)

// kind is a kind of record as foreign formats have it.
type kind struct {
	*program.Node
	name    string
	columns []*column
	byName  map[string]*column
	carried []string // pointers to the members that columns or the geometry carry
}

// column is one member of a record as a column, named like the member.
type column struct {
	name string
	path []string
	form form
}

type form int

const (
	words form = iota
	number
	integer
	flag
	unit
	day
	instant
)

// header are the columns of every kind.
const header = "id issuer issued marking.tlp marking.releasable exercise "

// kinds are the kinds that foreign formats have, by name.
var kinds = sync.OnceValue(func() map[string]*kind {
	return map[string]*kind{
		"parcel": newKind("parcel", "geometry",
			"survey class cover fraction declared image interpreter confidence region stratum unit protectedArea"),
		"verification": newKind("verification", "point",
			"survey parcel at mode by accuracy design independent mapped found confusion outcome "+
				"selection.stratum selection.seed selection.order selection.population"),
		"reduction": newKind("reduction", "territory",
			"kind consent by territory.name territory.country territory.subdivision territory.unit protectedArea "+
				"period.from period.to target declared seedbeds sites plots replanted"),
		"image": newKind("image", "footprint", "platform sensor product acquired resolution cloud offNadir digest method"),
	}
})

func newKind(of, geometry, paths string) *kind {
	k := &kind{Node: model.Kind(of).Node(), byName: map[string]*column{}, name: of, carried: []string{"/" + geometry, "/version"}}
	for _, path := range strings.Fields(header + paths) {
		c := &column{path: strings.Split(path, ".")}
		node := k.Node
		for _, name := range c.path {
			node = node.Member(name)
		}
		c.name, c.form = c.path[len(c.path)-1], formOf(node.Type())
		k.columns, k.byName[c.name], k.carried = append(k.columns, c), c, append(k.carried, "/"+strings.Join(c.path, "/"))
	}
	return k
}

// FeatureKinds returns the names of the kinds that [New] makes of features.
func FeatureKinds() []string { return []string{"parcel", "verification", "reduction"} }

// kindNamed returns a kind by its name; parcel by default.
func kindNamed(name string) *kind {
	if k := kinds()[name]; k != nil {
		return k
	}
	return kinds()["parcel"]
}

func formOf(t reflect.Type) form {
	switch {
	case t == reflect.TypeFor[record.AdminUnit]():
		return unit
	case t == reflect.TypeFor[record.Date]():
		return day
	case t == reflect.TypeFor[record.Instant]():
		return instant
	case t.Kind() == reflect.Float64:
		return number
	case t.Kind() == reflect.Int64:
		return integer
	case t.Kind() == reflect.Bool:
		return flag
	}
	return words
}

// Columns returns the names of the columns of a kind, in their order.
func Columns(kind string) (names []string) {
	for _, c := range kindNamed(kind).columns {
		names = append(names, c.name)
	}
	return names
}

// field returns the member of a record that a column is. An object around it that
// is missing is made if create is set; otherwise the zero Value is returned.
func (k *kind) field(r any, c *column, create bool) reflect.Value {
	node, last := k.Node, len(c.path)-1
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

// get returns the content of a column; "" where the record has none.
func (k *kind) get(r any, c *column) string {
	f := k.field(r, c, false)
	if !f.IsValid() || f.IsZero() {
		return ""
	}
	switch f = reflect.Indirect(f); f.Kind() {
	case reflect.Float64:
		return strconv.FormatFloat(f.Float(), 'g', -1, 64)
	case reflect.Int64:
		return strconv.FormatInt(f.Int(), 10)
	case reflect.Bool:
		return strconv.FormatBool(f.Bool())
	case reflect.Slice:
		words := make([]string, f.Len())
		for i := range words {
			words[i] = f.Index(i).String()
		}
		return strings.Join(words, " ")
	}
	return f.String()
}

// set sets a column to what its form has made of it.
func (k *kind) set(r any, c *column, s string) {
	f := k.field(r, c, true)
	if f.Kind() == reflect.Pointer {
		f.Set(reflect.New(f.Type().Elem()))
		f = f.Elem()
	}
	switch f.Kind() {
	case reflect.Float64:
		x, _ := strconv.ParseFloat(s, 64)
		f.SetFloat(x)
	case reflect.Int64:
		n, _ := strconv.ParseInt(s, 10, 64)
		f.SetInt(n)
	case reflect.Bool:
		f.SetBool(s == "true")
	case reflect.Slice:
		f.SetZero()
		for _, word := range strings.Fields(s) {
			f.Set(reflect.Append(f, reflect.ValueOf(word).Convert(f.Type().Elem())))
		}
	default:
		f.SetString(s)
	}
}
