package extension

import (
	"cmp"
	"slices"
	"strconv"
	"strings"
	"sync"

	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/internal/jsonpointer"
	"github.com/comision-mixta/mixta/internal/pattern"
	"github.com/comision-mixta/mixta/internal/printable"
	"github.com/comision-mixta/mixta/internal/program"
	"github.com/comision-mixta/mixta/record"
	"github.com/comision-mixta/mixta/schema"
)

// What one schema may make its readers do.
const (
	mostValues = 2000    // objects, lists, strings and numbers; a definition counts once
	mostDepth  = 16      // of values in values
	mostForms  = 200     // patterns
	mostWork   = 100_000 // that the patterns take together, see [pattern.CompileWithin]
)

// definitions begins a reference.
const definitions = "#/$defs/"

// compiler makes the program of a schema, and notes what is wrong with it.
type compiler struct {
	schema *Schema // nil: of the schema of schemas, which may do what others may not
	defs   map[string]*schema.Document
	done   map[string]*program.Node // of definitions
	open   []string                 // definitions that are being compiled
	values int
	depth  int
	forms  int
	work   int  // left for patterns
	full   bool // more than the bounds allow: the rest is passed over
	faults []fault
}

// fault is a finding that has no line and column yet.
type fault struct {
	rule    *check.Rule
	pointer string
	args    []any
}

func (c *compiler) hit(r *check.Rule, pointer string, args ...any) {
	c.faults = append(c.faults, fault{r, pointer, args})
}

// report gives the faults their places.
func (c *compiler) report(b []byte) (r check.Report) {
	pointers := make([]string, len(c.faults))
	for i, f := range c.faults {
		pointers[i] = f.pointer
	}
	for i, place := range program.Places(b, pointers...) {
		f := c.faults[i]
		r.Add(check.Finding{Rule: f.rule, Severity: f.rule.Severity, Place: place, Args: f.args})
	}
	return r
}

// node compiles one schema. Only that of a property may have a marking.
func (c *compiler) node(d *schema.Document, pointer string, property bool) *program.Node {
	if d.Own != nil && d.Own.Marking != nil && !property {
		c.hit(&misplaced, pointer+"/x-mixta/marking")
	}
	if d.Ref != "" {
		return c.referred(d, pointer)
	}
	n := program.NewOwn()
	c.fill(n, d, pointer)
	return n
}

// referred compiles the definition that a schema refers to.
func (c *compiler) referred(d *schema.Document, pointer string) *program.Node {
	name, local := strings.CutPrefix(d.Ref, definitions)
	def, n := c.defs[name], c.done[name]
	for _, k := range keywordsOf(d) {
		if k.there || d.Type != "" {
			c.hit(&besideReference, pointer+"/"+k.name)
			break
		}
	}
	switch {
	case !local || def == nil:
		c.hit(&reference, pointer+"/$ref", d.Ref)
		return program.NewOwn()
	case slices.Contains(c.open, name) && c.schema != nil:
		c.hit(&circle, pointer+"/$ref", d.Ref)
		return program.NewOwn()
	case n != nil:
		return n
	}
	here := "/$defs/" + jsonpointer.Escape(name)
	c.open = append(c.open, name)
	defer func() { c.open = c.open[:len(c.open)-1] }()
	if def.Ref != "" || c.schema != nil {
		n = c.node(def, here, false)
		c.done[name] = n
		return n
	}
	n = program.NewOwn()
	c.done[name] = n // before it is filled: it may refer to itself
	c.fill(n, def, here)
	return n
}

// fill makes n the program of a schema that is no reference.
func (c *compiler) fill(n *program.Node, d *schema.Document, pointer string) {
	c.values++
	c.depth++
	defer func() { c.depth-- }()
	if c.schema != nil && !c.full && (c.values > mostValues || c.depth > mostDepth || c.forms > mostForms) {
		c.full = true
		c.hit(&tooMany, pointer, strconv.Itoa(mostValues), strconv.Itoa(mostDepth), strconv.Itoa(mostForms))
	}
	if c.full {
		return
	}
	var members []*program.Node
	for _, p := range d.Properties {
		here := pointer + "/properties/" + jsonpointer.Escape(p.Name)
		members = append(members, c.node(p.Schema, here, true))
		c.mark(n, d, p, here+"/x-mixta/marking")
	}
	var item, keys *program.Node
	switch {
	case d.Items != nil:
		item = c.node(d.Items, pointer+"/items", false)
	case d.PropertyNames != nil: // of the schema of schemas alone
		keys, item = c.node(d.PropertyNames, "", false), c.node(d.AdditionalProperties, "", false)
	}
	if c.schema != nil {
		c.fits(d, pointer)
	}
	n.Fill(d, members, item, keys, c.pattern(d.Pattern, pointer))
}

// pattern compiles the form of a string; nil for none.
func (c *compiler) pattern(expr, pointer string) *pattern.Pattern {
	if expr == "" {
		return nil
	}
	c.forms++
	p, err := pattern.CompileWithin(expr, &c.work)
	if err == nil {
		return p
	}
	why := check.Text{EN: err.Error(), ES: "«" + expr + "»"}
	if e, ok := err.(*pattern.Error); ok {
		why.EN = e.Reason
		if e.Offset >= 0 {
			why.EN = "from byte " + strconv.Itoa(e.Offset) + " on, " + e.Reason
			why.ES += ", desde el byte " + strconv.Itoa(e.Offset)
		}
	}
	c.hit(&form, pointer+"/pattern", why)
	return nil
}

// markings is the program of markings.
var markings = sync.OnceValue(func() *program.Node {
	kinds := record.Model{}.Part().Kinds // each has the header
	return kinds[0].Node().Member("marking")
})

// mark notes the marking of a member of the object d.
func (c *compiler) mark(n *program.Node, d *schema.Document, p schema.Property, pointer string) {
	if p.Schema.Own == nil || p.Schema.Own.Marking == nil || c.schema == nil {
		return
	}
	var m record.Marking
	report := markings().Decode(p.Schema.Own.Marking, "", &m).Report
	for _, f := range report.Findings {
		c.faults = append(c.faults, fault{f.Rule, pointer + f.Pointer, f.Args})
	}
	if slices.Contains(d.Required, p.Name) {
		c.hit(&needed, pointer, p.Name)
	}
	c.schema.marks[mark{n, p.Name}] = m
}

// whole checks what concerns the schema as a whole: how its values name it.
func (c *compiler) whole(d *schema.Document) {
	p := d.Properties.Named(SchemaMember)
	if p == nil {
		if len(c.schema.marks) > 0 {
			c.hit(&unnamed, "/properties", c.schema.ID)
		}
		return
	}
	named := p.Enum
	if p.Const != nil {
		named = []string{*p.Const}
	}
	of := func(id string) bool { return strings.HasPrefix(id, Prefix+string(c.schema.Namespace)+":") }
	if !slices.Contains(named, c.schema.ID) || slices.ContainsFunc(named, func(id string) bool { return !of(id) }) ||
		!slices.Contains(d.Required, SchemaMember) {
		c.hit(&unnamed, "/properties/"+SchemaMember, c.schema.ID)
	}
}

// inLanguage returns a schema whose descriptions are in one language.
func inLanguage(d *schema.Document, lang check.Lang) *schema.Document {
	if d == nil {
		return nil
	}
	out := *d
	if own := d.Own; own != nil {
		out.Description = cmp.Or(check.Text{ES: own.ES, EN: own.EN}.In(lang), own.ES, own.EN, d.Description)
	}
	out.Description = printable.Text(cmp.Or(out.Description, d.Title))
	out.Items = inLanguage(d.Items, lang)
	out.Properties = slices.Clone(d.Properties)
	for i, p := range out.Properties {
		out.Properties[i].Schema = inLanguage(p.Schema, lang)
	}
	if d.Defs != nil {
		out.Defs = map[string]*schema.Document{}
		for name, def := range d.Defs {
			out.Defs[name] = inLanguage(def, lang)
		}
	}
	return &out
}
