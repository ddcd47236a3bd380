package main

import (
	"fmt"
	"math"
	"reflect"
	"regexp/syntax"
	"strconv"
	"strings"

	"github.com/go-json-experiment/json/jsontext"
	"github.com/invopop/jsonschema"

	"github.com/comision-mixta/mixta"
	"github.com/comision-mixta/mixta/check"
)

var fileType = reflect.TypeFor[mixta.File]()

// home is where the ids of the schemas begin. Nothing is fetched from there.
const home = "https://github.com/comision-mixta/mixta/schema/"

// generator makes one schema in one language.
type generator struct {
	docs  *docs
	lang  string
	defs  jsonschema.Definitions // of the types that are no structs
	types map[string]reflect.Type

	titles map[string]string // by the names of types
	err    error
}

// schemaOf returns the schema of a type, as that of a file of that name.
func schemaOf(d *docs, lang, file string, t reflect.Type) ([]byte, error) {
	g := &generator{docs: d, lang: lang, defs: jsonschema.Definitions{}, types: map[string]reflect.Type{}, titles: titles(t)}
	r := jsonschema.Reflector{Anonymous: true, Namer: g.name, Mapper: g.mapped, LookupComment: g.comment}
	s := r.ReflectFromType(t)
	for n, def := range g.defs {
		s.Definitions[n] = def
	}
	for n, def := range s.Definitions {
		g.finish(n, def)
	}
	if g.err != nil {
		return nil, g.err
	}
	s.Title = g.titles[name(t)]
	s.ID = jsonschema.ID(home + mixta.Version + "/" + lang + "/" + file + ".schema.json")
	b, err := s.MarshalJSON()
	if err != nil {
		return nil, err
	}
	return pretty(b)
}

// pretty indents a JSON text and ends it with a line feed.
func pretty(b []byte) ([]byte, error) {
	v := jsontext.Value(b)
	if err := v.Indent(jsontext.WithIndent(" "), jsontext.PreserveRawStrings(false)); err != nil {
		return nil, err
	}
	return append(v, '\n'), nil
}

func (g *generator) fail(format string, args ...any) {
	if g.err == nil {
		g.err = fmt.Errorf(format, args...)
	}
}

// name gives a type its name in $defs and remembers it by that.
func (g *generator) name(t reflect.Type) string {
	if t.Name() == "" || t.PkgPath() == "" {
		return "" // a list has no definition of its own
	}
	n := name(t)
	g.types[n] = t
	return n
}

func (g *generator) comment(t reflect.Type, field string) string {
	if t.Name() == "" {
		return ""
	}
	s, err := g.docs.describe(t, field, g.lang)
	if err != nil {
		g.fail("%v", err)
	}
	return s
}

// finish gives the definition of a struct what the tags cannot say, and checks
// that all that they do say has arrived.
func (g *generator) finish(n string, def *jsonschema.Schema) {
	t := g.types[n]
	if t == nil {
		return
	}
	def.Title = g.titles[n]
	if t.Kind() != reflect.Struct {
		return
	}
	def.MinProperties = g.docs.form(t).least
	for _, f := range reflect.VisibleFields(t) {
		if f.Anonymous || len(f.Index) > 1 {
			continue
		}
		name, _, _ := strings.Cut(f.Tag.Get("json"), ",")
		if name == "-" {
			continue
		}
		prop, ok := def.Properties.Get(name)
		if !ok {
			g.fail("%s.%s is not in the schema", n, f.Name)
			return
		}
		if err := arrived(f.Tag.Get("jsonschema"), prop); err != nil {
			g.fail("%s.%s: %w", n, f.Name, err)
		}
	}
	for p := def.Properties.Oldest(); p != nil; p = p.Next() {
		if s := p.Value; s.Ref != "" && s.Description != "" {
			s.AllOf, s.Ref = []*jsonschema.Schema{{Ref: s.Ref}}, "" // see schema.Document
		}
	}
}

// tagKeys are the keywords that a tag may hold: those with numbers.
var tagKeys = map[string]bool{
	"minLength": true, "maxLength": true, "minimum": true, "maximum": true, "exclusiveMinimum": true,
	"exclusiveMaximum": true, "minItems": true, "maxItems": true, "uniqueItems": true,
}

// arrived checks that every part of a tag stands in the schema made from it:
// the reflector drops what it does not understand without a word.
func arrived(tag string, prop *jsonschema.Schema) error {
	if tag == "" {
		return nil
	}
	b, err := prop.MarshalJSON()
	if err != nil {
		return err
	}
	for part := range strings.SplitSeq(tag, ",") {
		key, value, _ := strings.Cut(part, "=")
		if !tagKeys[key] {
			return fmt.Errorf("tag part %q is not one of minLength, maxLength, minimum, maximum, exclusiveMinimum, exclusiveMaximum, minItems, maxItems, uniqueItems=true", part)
		}
		got := member(b, key)
		if got == "" { // a bound on the numbers of a list stands with its items
			got = member([]byte(member(b, "items")), key)
		}
		if got != value {
			return fmt.Errorf("tag part %q did not arrive in the schema (got %q)", part, got)
		}
	}
	return nil
}

// member returns the text of one top-level member of a JSON object.
func member(b []byte, key string) string {
	dec := jsontext.NewDecoder(strings.NewReader(string(b)))
	if dec.PeekKind() != '{' {
		return ""
	}
	dec.ReadToken()
	for dec.PeekKind() == '"' {
		name, err := dec.ReadToken()
		if err != nil {
			return ""
		}
		is := name.String() == key
		v, err := dec.ReadValue()
		if err != nil {
			return ""
		}
		if is {
			return string(v)
		}
	}
	return ""
}

// mapped returns a reference to the definition of a type that is not a struct but
// has rules of its own, and makes the definition when it is first met.
func (g *generator) mapped(t reflect.Type) *jsonschema.Schema {
	if t == reflect.TypeFor[[2]float64]() {
		return g.define("record.Position", func() *jsonschema.Schema {
			text := g.docs.types["record.Position"]
			return &jsonschema.Schema{Title: "Position", Description: map[string]string{"en": text.EN, "es": text.ES}[g.lang], Type: "array",
				Items:    between("number", -180, 180),
				MinItems: size(2), MaxItems: size(2)}
		})
	}
	if t.PkgPath() == "" || t.Kind() == reflect.Struct {
		return nil
	}
	form := g.docs.form(t)
	if form.any {
		return jsonschema.TrueSchema
	}
	return g.define(g.name(t), func() *jsonschema.Schema {
		s := &jsonschema.Schema{Description: g.comment(t, "")}
		switch t.Kind() {
		case reflect.String:
			g.text(s, t, form)
		case reflect.Map:
			g.mapping(s, t, form)
		case reflect.Slice:
			s.Type, s.Items = "array", g.mapped(t.Elem())
			s.MinItems, s.MaxItems = form.least, form.most
		default:
			g.fail("%s: a named %s is no wire type", name(t), t.Kind())
		}
		return s
	})
}

func (g *generator) define(n string, make func() *jsonschema.Schema) *jsonschema.Schema {
	if g.defs[n] == nil {
		g.defs[n] = &jsonschema.Schema{} // so that a recursive type ends
		*g.defs[n] = *make()
	}
	return &jsonschema.Schema{Ref: "#/$defs/" + n}
}

// text fills the schema of a named string.
func (g *generator) text(s *jsonschema.Schema, t reflect.Type, f form) {
	s.Type = "string"
	codes := g.docs.codes[name(t)]
	switch {
	case f.closed:
		if len(codes) == 0 {
			g.fail("%s: a closed list needs constants with a comment in both languages", name(t))
		}
		for _, c := range codes {
			s.Enum = append(s.Enum, c.Code)
			s.Description += "\n- `" + c.Code + "`: " + check.Text{ES: c.ES, EN: c.EN}.In(check.Lang(g.lang))
		}
		return
	case f.open:
		if len(codes) == 0 {
			g.fail("%s: an open list needs constants with a comment in both languages", name(t))
		}
		for _, c := range codes {
			s.Examples = append(s.Examples, c.Code)
		}
	case f.pattern == "":
		g.fail("%s: a named string needs one of the directives mixta:closed, mixta:open and mixta:form", name(t))
		return
	}
	s.Pattern, s.Not = f.pattern, &jsonschema.Schema{Pattern: unprintable}
	n, err := longest(f.pattern)
	if err != nil {
		g.fail("%s: %w", name(t), err)
	}
	s.MaxLength = size(n)
}

// unprintable forbids what is no printable character of ASCII, and so every line
// end: to Python, Java and .NET the $ of a pattern is also before the last one.
const unprintable = "[^ -~]"

func (g *generator) mapping(s *jsonschema.Schema, t reflect.Type, f form) {
	s.Type = "object"
	s.PropertyNames = g.mapped(t.Key())
	s.MinProperties, s.MaxProperties = f.least, f.most
	switch e := t.Elem(); {
	case e.Kind() == reflect.Int64:
		s.AdditionalProperties = between("integer", f.each[0], f.each[1])
	case e.Kind() == reflect.Struct:
		s.AdditionalProperties = &jsonschema.Schema{Ref: "#/$defs/" + name(e)}
	default:
		s.AdditionalProperties = g.mapped(e)
	}
}

func size(n int) *uint64 { u := uint64(n); return &u }

// between is the schema of numbers with both bounds.
func between(typ string, least, most float64) *jsonschema.Schema {
	s := &jsonschema.Schema{Type: typ}
	spell(&s.Minimum, least)
	spell(&s.Maximum, most)
	return s
}

func spell[Number ~string](to *Number, f float64) { *to = Number(strconv.FormatFloat(f, 'f', -1, 64)) }

// longest returns how many code points a match of the expression has at most.
func longest(expr string) (int, error) {
	re, err := syntax.Parse(expr, syntax.Perl)
	if err != nil {
		return 0, err
	}
	n := span(re)
	if n == math.MaxInt32 {
		return 0, fmt.Errorf("pattern %s has no bound on length", expr)
	}
	return n, nil
}

func span(re *syntax.Regexp) int {
	switch re.Op {
	case syntax.OpLiteral:
		return len(re.Rune)
	case syntax.OpCharClass, syntax.OpAnyChar, syntax.OpAnyCharNotNL:
		return 1
	case syntax.OpStar, syntax.OpPlus:
		return math.MaxInt32
	case syntax.OpRepeat:
		if re.Max < 0 {
			return math.MaxInt32
		}
		return min(math.MaxInt32, re.Max*span(re.Sub[0]))
	case syntax.OpAlternate:
		n := 0
		for _, s := range re.Sub {
			n = max(n, span(s))
		}
		return n
	}
	n := 0
	for _, s := range re.Sub {
		n = min(math.MaxInt32, n+span(s))
	}
	return n
}
