package extension

import (
	_ "embed"
	"math"
	"strings"
	"sync"

	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/internal/program"
	"github.com/comision-mixta/mixta/schema"
)

//go:embed schema.json
var schemaOfSchemas []byte

// SchemaOfSchemas returns the schema by which schemas of extensions are read.
func SchemaOfSchemas() []byte { return schemaOfSchemas }

// meta is the program of the schema of schemas.
var meta = sync.OnceValue(func() *program.Node {
	doc, err := schema.Parse(schemaOfSchemas)
	if err != nil {
		panic(err) // a broken build, found by the tests
	}
	c := compiler{defs: doc.Defs, done: map[string]*program.Node{}, work: mostWork}
	return c.node(doc, "", false)
})

// keywords says of a member that the schema of schemas does not know that it is no
// keyword here.
func keywords(r check.Report) check.Report {
	for i := range r.Findings {
		if f := &r.Findings[i]; f.Rule == &program.Unknown {
			f.Rule = &unknownKeyword
		}
	}
	return r
}

// keyword is a keyword of JSON Schema in one schema.
type keyword struct {
	name  string
	of    string // the type that it is for; "number" stands for integers too
	there bool
}

// keywordsOf returns the keywords that say what a value must be.
func keywordsOf(d *schema.Document) []keyword {
	return []keyword{
		{"properties", "object", d.Properties != nil},
		{"required", "object", d.Required != nil},
		{"additionalProperties", "object", d.AdditionalProperties != nil},
		{"minProperties", "object", d.MinProperties != nil},
		{"maxProperties", "object", d.MaxProperties != nil},
		{"items", "array", d.Items != nil},
		{"minItems", "array", d.MinItems != nil},
		{"maxItems", "array", d.MaxItems != nil},
		{"uniqueItems", "array", d.UniqueItems},
		{"enum", "string", d.Enum != nil},
		{"const", "string", d.Const != nil},
		{"pattern", "string", d.Pattern != ""},
		{"minLength", "string", d.MinLength != nil},
		{"maxLength", "string", d.MaxLength != nil},
		{"minimum", "number", d.Minimum != nil},
		{"maximum", "number", d.Maximum != nil},
		{"exclusiveMinimum", "number", d.ExclusiveMinimum != nil},
		{"exclusiveMaximum", "number", d.ExclusiveMaximum != nil},
	}
}

// fits checks that the keywords of a schema are those of its type, that none is missing,
// and that they agree.
func (c *compiler) fits(d *schema.Document, pointer string) {
	of := d.Type
	if of == "integer" {
		of = "number"
	}
	for _, k := range keywordsOf(d) {
		if k.there && k.of != of && d.Type != "" {
			c.hit(&otherType, pointer+"/"+k.name, d.Type)
		}
	}
	need := func(name string, there bool) {
		if !there {
			c.hit(&missing, pointer, name)
		}
	}
	switch of {
	case "":
		need("type", false)
	case "object":
		need("additionalProperties", d.AdditionalProperties != nil)
		if a := d.AdditionalProperties; a != nil && !a.Never {
			c.hit(&open, pointer+"/additionalProperties")
		}
	case "array":
		need("items", d.Items != nil)
		need("maxItems", d.MaxItems != nil)
		if of := c.typeOf(d.Items); d.UniqueItems && of != "" && of != "string" {
			c.hit(&otherType, pointer+"/uniqueItems", of)
		}
	case "string":
		need("maxLength", d.MaxLength != nil || d.Enum != nil || d.Const != nil)
	case "number":
		need("minimum", d.Minimum != nil || d.ExclusiveMinimum != nil)
		need("maximum", d.Maximum != nil || d.ExclusiveMaximum != nil)
	}
	c.agree(d, pointer)
}

// agree checks that no bound contradicts another or stands beside one that says the same.
func (c *compiler) agree(d *schema.Document, pointer string) {
	least := func(name string, low, high *int) {
		if low != nil && high != nil && *low > *high {
			c.hit(&contradicts, pointer+"/"+name)
		}
	}
	least("minProperties", d.MinProperties, d.MaxProperties)
	least("minItems", d.MinItems, d.MaxItems)
	least("minLength", d.MinLength, d.MaxLength)
	low, high := d.Minimum, d.Maximum
	if d.ExclusiveMinimum != nil {
		if low != nil {
			c.hit(&contradicts, pointer+"/exclusiveMinimum")
		}
		low = d.ExclusiveMinimum
	}
	if d.ExclusiveMaximum != nil {
		if high != nil {
			c.hit(&contradicts, pointer+"/exclusiveMaximum")
		}
		high = d.ExclusiveMaximum
	}
	if low != nil && high != nil && *low > *high {
		c.hit(&contradicts, pointer)
	}
	const exact = 1 << 53 // beyond it, some readers round integers
	if d.Type == "integer" && low != nil && high != nil && math.Max(math.Abs(*low), math.Abs(*high)) > exact {
		c.hit(&inexact, pointer)
	}
	for _, name := range d.Required {
		if d.Properties.Named(name) == nil {
			c.hit(&noProperty, pointer+"/required", name)
		}
	}
}

// typeOf returns the type of what a schema describes; "" where it has none, or refers to
// nothing.
func (c *compiler) typeOf(d *schema.Document) string {
	for range len(c.defs) + 1 {
		if d == nil || d.Ref == "" {
			break
		}
		name, _ := strings.CutPrefix(d.Ref, definitions)
		d = c.defs[name]
	}
	if d == nil {
		return ""
	}
	return d.Type
}
