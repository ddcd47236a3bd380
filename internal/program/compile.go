package program

import (
	"fmt"
	"math"
	"reflect"
	"strings"

	"github.com/comision-mixta/mixta/internal/pattern"
	"github.com/comision-mixta/mixta/schema"
)

// maxMembers is how many members an object may have: one bit each.
const maxMembers = 64

// Compile joins a schema with the Go type it was made from. It refuses what
// would lose a rule: a keyword without a check, a member that only one of
// them has, a field whose omitzero and required disagree, a required scalar
// whose zero value passes its own checks, a type inside a record with a JSON or
// text marshaller, a string, list or number without bounds.
//
// Rows are attached wherever a value of their type stands.
func Compile(text []byte, t reflect.Type, rows []Row) (*Node, error) {
	return compile(text, t, rows, false)
}

func compile(text []byte, t reflect.Type, rows []Row, trusted bool) (*Node, error) {
	doc, err := schema.Parse(text)
	if err != nil {
		return nil, err
	}
	c := compiler{whole: t, trusted: trusted, defs: doc.Defs, rows: map[reflect.Type][]*Row{}, traits: map[reflect.Type][]*Trait{}, done: map[reflect.Type]*Node{}, numbers: map[*Row]int{}, patterns: map[string]*pattern.Pattern{}}
	for i := range rows {
		if r := &rows[i]; r.Trait != nil {
			c.traits[r.Type] = append(c.traits[r.Type], r.Trait)
		} else {
			c.rows[r.Type] = append(c.rows[r.Type], r)
		}
	}
	n, err := c.node(doc, t, t.Name())
	if err != nil {
		return nil, err
	}
	all := map[*Node]bool{}
	n.deepen(all)
	for n := range all {
		for i := range n.fields {
			if n.fields[i].node.deep {
				n.deeper |= 1 << i
			}
		}
	}
	return n, nil
}

// MustCompile is [Compile] for an embedded schema, which is generated from the
// type: that it fits is found by the tests, so that what its patterns match is not looked
// at again, and each is compiled when it is first needed.
func MustCompile(text []byte, t reflect.Type, rows []Row) *Node {
	n, err := compile(text, t, rows, true)
	if err != nil {
		panic(fmt.Sprintf("the embedded schema does not fit: %v", err))
	}
	return n
}

type compiler struct {
	whole   reflect.Type // what is compiled: it writes itself with the program
	trusted bool         // the schema was compiled before, by the tests
	defs    map[string]*schema.Document
	rows    map[reflect.Type][]*Row
	traits  map[reflect.Type][]*Trait
	done    map[reflect.Type]*Node // named types, so that a recursive one ends

	numbers  map[*Row]int
	slots    int
	places   int
	patterns map[string]*pattern.Pattern // by what spells them: many types share one
}

// number returns the number of a row, from 0 in the order of first use.
func (c *compiler) number(r *Row) int {
	n, ok := c.numbers[r]
	if !ok {
		n = len(c.numbers)
		c.numbers[r] = n
	}
	return n
}

// placed returns the rows for t, and for the structs embedded in it.
func (c *compiler) placed(t reflect.Type, offset uintptr, rows []placed) []placed {
	for _, r := range c.rows[t] {
		rows = append(rows, placed{r, pointerWord(t), offset, c.number(r)})
	}
	if t.Kind() == reflect.Struct {
		for i := range t.NumField() {
			if f := t.Field(i); f.Anonymous {
				rows = c.placed(f.Type, offset+f.Offset, rows)
			}
		}
	}
	return rows
}

// node compiles one schema for one type; where names the place in messages.
func (c *compiler) node(d *schema.Document, t reflect.Type, where string) (*Node, error) {
	if d.Ref != "" {
		name, ok := strings.CutPrefix(d.Ref, "#/$defs/")
		def := c.defs[name]
		if !ok || def == nil {
			return nil, fmt.Errorf("%s: reference %q leads nowhere", where, d.Ref)
		}
		return c.node(def, t, where)
	}
	if n := c.done[t]; n != nil && t.Name() != "" && t.PkgPath() != "" {
		return n, nil
	}
	if d.Const != nil || d.Own != nil {
		return nil, fmt.Errorf("%s: const and x-mixta are for schemas of extensions", where)
	}
	n := &Node{typ: t, flat: flat(t), slot: c.slots}
	c.slots++
	if t.Name() != "" && t.PkgPath() != "" {
		c.done[t] = n
	}
	if d.Not != nil && d.Type != "string" {
		return nil, fmt.Errorf("%s: not is checked for strings only", where)
	}
	n.rows = c.placed(t, 0, nil)
	if m := marshaller(t); m != "" && !d.Always && t != c.whole && !isRecord(t) {
		return nil, fmt.Errorf("%s: type %s has a method %s: a wire type is written as it stands", where, t, m)
	}
	return n, c.fill(n, d, where)
}

// isRecord reports whether t is a kind of record, which writes itself with the
// program.
func isRecord(t reflect.Type) bool {
	_, ok := reflect.PointerTo(t).MethodByName("Head")
	return ok
}

// marshaller returns the name of a method by which t or *t would read or write
// itself, or "".
func marshaller(t reflect.Type) string {
	p := reflect.PointerTo(t)
	for _, m := range marshallers {
		if p.Implements(m.methods) {
			return m.name
		}
	}
	// These take types of the JSON package. Their names are constants, or the
	// linker would keep every exported method of every type.
	if _, ok := p.MethodByName("MarshalJSONTo"); ok {
		return "MarshalJSONTo"
	}
	if _, ok := p.MethodByName("UnmarshalJSONFrom"); ok {
		return "UnmarshalJSONFrom"
	}
	return ""
}

var marshallers = []struct {
	name    string
	methods reflect.Type
}{
	{"MarshalJSON", reflect.TypeFor[interface{ MarshalJSON() ([]byte, error) }]()},
	{"UnmarshalJSON", reflect.TypeFor[interface{ UnmarshalJSON([]byte) error }]()},
	{"MarshalText", reflect.TypeFor[interface{ MarshalText() ([]byte, error) }]()},
	{"UnmarshalText", reflect.TypeFor[interface{ UnmarshalText([]byte) error }]()},
}

func (c *compiler) fill(n *Node, d *schema.Document, where string) error {
	want := d.Type
	switch k := n.typ.Kind(); {
	case d.Always && k == reflect.String:
		n.form = anything
		return nil
	case want == "object" && k == reflect.Struct:
		n.form = object
		return c.object(n, d, where)
	case want == "object" && k == reflect.Map && n.typ.Key().Kind() == reflect.String:
		n.form = mapping
		return c.mapping(n, d, where)
	case want == "array" && k == reflect.Slice:
		n.form = array
		return c.array(n, d, where)
	case want == "array" && k == reflect.Array && n.typ.Len() == 2 && n.typ.Elem().Kind() == reflect.Float64:
		n.form = tuple
		return c.tuple(n, d, where)
	case want == "string" && k == reflect.String:
		n.form = text
		return c.text(n, d, where)
	case want == "integer" && k == reflect.Int64:
		n.form = integer
		return c.bounds(n, d, where)
	case want == "number" && k == reflect.Float64:
		n.form = number
		return c.bounds(n, d, where)
	case want == "boolean" && k == reflect.Bool:
		n.form = boolean
		return nil
	}
	return fmt.Errorf("%s: schema type %q does not describe Go type %s", where, want, n.typ)
}

func (c *compiler) object(n *Node, d *schema.Document, where string) error {
	if d.AdditionalProperties == nil || !d.AdditionalProperties.Never {
		return fmt.Errorf("%s: must say additionalProperties false", where)
	}
	required := map[string]bool{}
	for _, name := range d.Required {
		required[name] = true
	}
	n.index = map[string]int{}
	for _, t := range c.traits[n.typ] {
		if t.Written != nil {
			n.written = t.Written
		}
	}
	n.least, n.most = size(d.MinProperties, 0), size(d.MaxProperties, math.MaxInt)
	for _, sf := range reflect.VisibleFields(n.typ) {
		name, omit := wireName(sf)
		if name == "" || len(sf.Index) > 1 && !promoted(n.typ, sf) {
			continue
		}
		here := where + "." + name
		prop := d.Properties.Named(name)
		if prop == nil {
			return fmt.Errorf("%s: Go writes this member but the schema has no such property", here)
		}
		if omit == required[name] {
			return fmt.Errorf("%s: omitzero and required disagree (omitzero %t, required %t)", here, omit, required[name])
		}
		t := sf.Type
		f := field{name: name, offset: offset(n.typ, sf.Index), optional: omit}
		if t.Kind() == reflect.Pointer {
			f.pointer, t = true, t.Elem()
		}
		var err error
		if f.node, err = c.node(prop, t, here); err != nil {
			return err
		}
		if !c.trusted && !f.optional && !f.pointer && f.node.zeroPasses() {
			return fmt.Errorf("%s: the zero of this required %s passes its own checks, so that a forgotten value looks like a stated one: make it a pointer, optional, or give it a bound that excludes zero", here, t)
		}
		if !f.optional && f.node.form == array && f.node.least == 0 {
			return fmt.Errorf("%s: a required list needs minItems of at least 1", here)
		}
		if !f.optional {
			n.required |= 1 << len(n.fields)
		}
		n.index[name] = len(n.fields)
		n.fields = append(n.fields, f)
	}
	for _, p := range d.Properties {
		if n.field(p.Name) == nil {
			return fmt.Errorf("%s.%s: the schema has this property but Go type %s has not", where, p.Name, n.typ)
		}
	}
	if len(n.fields) > maxMembers {
		return fmt.Errorf("%s: more than %d members", where, maxMembers)
	}
	n.place = c.places
	c.places += 1 + len(n.fields)
	return n.derive(c.traits[n.typ], where)
}

// wireName returns the JSON name of a struct field and whether it is left out
// when zero; "" if the field is not written.
func wireName(sf reflect.StructField) (name string, omit bool) {
	if sf.Anonymous || !sf.IsExported() {
		return "", false
	}
	name, opts, _ := strings.Cut(sf.Tag.Get("json"), ",")
	if name == "-" {
		return "", false
	}
	return name, opts == "omitzero"
}

// promoted reports whether sf, a field of an embedded struct, is reached
// through embedding alone.
func promoted(t reflect.Type, sf reflect.StructField) bool {
	for _, i := range sf.Index[:len(sf.Index)-1] {
		f := t.Field(i)
		if !f.Anonymous || f.Type.Kind() != reflect.Struct {
			return false
		}
		t = f.Type
	}
	return true
}

// offset returns where the field with the given index path stands in t.
func offset(t reflect.Type, index []int) (at uintptr) {
	for _, i := range index {
		f := t.Field(i)
		at += f.Offset
		t = f.Type
	}
	return at
}

// deepen marks the nodes with rows, strings and positions at or below them.
func (n *Node) deepen(seen map[*Node]bool) bool {
	if n == nil || seen[n] {
		return n != nil && n.deep
	}
	seen[n] = true
	n.deep = len(n.rows) > 0
	for i := range n.fields {
		f := &n.fields[i]
		n.deep = f.node.deepen(seen) || n.deep
		f.repeatable = f.node.repeatable(map[*Node]bool{})
	}
	n.deep = n.item.deepen(seen) || n.deep
	n.contain()
	return n.deep
}

// pattern compiles a pattern, once.
func (c *compiler) pattern(expr string) (*pattern.Pattern, error) {
	if p := c.patterns[expr]; p != nil {
		return p, nil
	}
	if c.trusted {
		c.patterns[expr] = pattern.Trusted(expr)
		return c.patterns[expr], nil
	}
	p, err := pattern.Compile(expr)
	if err == nil {
		c.patterns[expr] = p
	}
	return p, err
}
