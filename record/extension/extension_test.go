package extension_test

import (
	"bytes"
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"github.com/santhosh-tekuri/jsonschema/v6"

	"github.com/comision-mixta/mixta"
	"github.com/comision-mixta/mixta/record/extension"
)

const small = `{
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "urn:mixta:extension:bo.gob.felcn:2",
  "title": "Caso",
  "type": "object",
  "properties": {
    "$schema": {"type": "string", "enum": ["urn:mixta:extension:bo.gob.felcn:1", "urn:mixta:extension:bo.gob.felcn:2"]},
    "case": {"type": "string", "maxLength": 4, "pattern": "^[0-9]{4}$", "x-mixta": {"es": "Número de caso.", "en": "Case number."}},
    "weight": {"type": "number", "minimum": 0, "exclusiveMaximum": 100},
    "open": {"type": "boolean"},
    "tags": {"type": "array", "maxItems": 3, "uniqueItems": true, "items": {"$ref": "#/$defs/tag"}},
    "source": {"$ref": "#/$defs/tag", "x-mixta": {"es": "Fuente.", "en": "Source.", "marking": {"tlp": "RED", "releasable": ["BO"]}}},
    "visits": {"type": "array", "minItems": 1, "maxItems": 3, "items": {"$ref": "#/$defs/visit"}}
  },
  "required": ["$schema"],
  "additionalProperties": false,
  "$defs": {
    "tag": {"type": "string", "minLength": 2, "maxLength": 5},
    "visit": {"type": "object", "properties": {"day": {"type": "string", "maxLength": 10}, "count": {"type": "integer", "minimum": -9, "maximum": 9}}, "required": ["day"], "minProperties": 1, "additionalProperties": false}
  }
}`

// TestParse: each thing that a schema may not say is one finding, at its place.
func TestParse(t *testing.T) {
	s, report := extension.Parse([]byte(small))
	if len(report.Findings) > 0 || s.Namespace != "bo.gob.felcn" || s.Edition != 2 || !s.Marked() {
		t.Fatalf("%+v %+v", s, report.Findings)
	}
	for _, c := range []struct{ old, new, rule, pointer string }{
		{`"maxLength": 4,`, `"maxLength": 4, "format": "date",`, "extension.schema.keyword", "/properties/case/format"},
		{`"open": {"type": "boolean"}`, `"open": {"anyOf": [], "type": "boolean"}`, "extension.schema.keyword", "/properties/open/anyOf"},
		{`"open": {"type": "boolean"}`, `"open": {"type": "null"}`, "shape.enum", "/properties/open/type"},
		{`"open": {"type": "boolean"}`, `"open": {"type": "boolean", "maximum": 2}`, "extension.schema.type", "/properties/open/maximum"},
		{`"open": {"type": "boolean"}`, `"open": {}`, "extension.schema.missing", "/properties/open"},
		{`"minLength": 2, "maxLength": 5`, `"minLength": 2`, "extension.schema.missing", "/$defs/tag"},
		{`"minLength": 2, "maxLength": 5`, `"minLength": 6, "maxLength": 5`, "extension.schema.bounds", "/$defs/tag/minLength"},
		{`"minimum": 0, "exclusiveMaximum": 100`, `"minimum": 0`, "extension.schema.missing", "/properties/weight"},
		{`"minimum": 0, "exclusiveMaximum": 100`, `"minimum": 0, "maximum": 9, "exclusiveMaximum": 100`, "extension.schema.bounds", "/properties/weight/exclusiveMaximum"},
		{`"minimum": 0, "exclusiveMaximum": 100`, `"minimum": 200, "maximum": 100`, "extension.schema.bounds", "/properties/weight"},
		{`"minimum": -9, "maximum": 9`, `"minimum": -9, "maximum": 9007199254740994`, "extension.schema.exact", "/$defs/visit/properties/count"},
		{`"required": ["day"]`, `"required": ["date"]`, "extension.schema.required", "/$defs/visit/required"},
		{`"required": ["$schema"],
  "additionalProperties": false`, `"required": ["$schema"],
  "additionalProperties": true`, "extension.schema.open", "/additionalProperties"},
		{`^[0-9]{4}$`, `(a+)+\\b`, "extension.schema.pattern", "/properties/case/pattern"},
		{`^[0-9]{4}$`, `^(([a-z]{1,999}){1,999}){1,999}$`, "extension.schema.pattern", "/properties/case/pattern"},
		{`^[0-9]{4}$`, `[^a]{1000}`, "extension.schema.pattern", "/properties/case/pattern"},
		{`^[0-9]{4}$`, `a[ab]{20}`, "extension.schema.pattern", "/properties/case/pattern"},
		{`^[0-9]{4}$`, `^(?=a)b$`, "extension.schema.pattern", "/properties/case/pattern"},
		{`"items": {"$ref": "#/$defs/tag"}`, `"items": {"$ref": "https://example.org/tag"}`, "extension.schema.reference", "/properties/tags/items/$ref"},
		{`"items": {"$ref": "#/$defs/tag"}`, `"items": {"$ref": "#/properties/case"}`, "extension.schema.reference", "/properties/tags/items/$ref"},
		{`"tag": {"type": "string", "minLength": 2, "maxLength": 5}`, `"tag": {"$ref": "#/$defs/tag"}`, "extension.schema.circle", "/$defs/tag/$ref"},
		{`{"day": {`, `{"again": {"$ref": "#/$defs/visit"}, "day": {`, "extension.schema.circle", "/$defs/visit/properties/again/$ref"},
		{`{"$ref": "#/$defs/tag"}`, `{"$ref": "#/$defs/tag", "maxLength": 3}`, "extension.schema.beside-reference", "/properties/tags/items/maxLength"},
		{`"tag": {`, `"tag": {"x-mixta": {"marking": {"tlp": "GREEN"}}, `, "extension.schema.marking.place", "/$defs/tag/x-mixta/marking"},
		{`"required": ["$schema"]`, `"required": ["$schema", "source"]`, "extension.schema.marking.required", "/properties/source/x-mixta/marking"},
		{`{"tlp": "RED", "releasable": ["BO"]}`, `{"tlp": "RED"}`, "record.marking.nobody", "/properties/source/x-mixta/marking"},
		{`{"tlp": "RED", "releasable": ["BO"]}`, `{"tlp": "ROJO"}`, "shape.enum", "/properties/source/x-mixta/marking/tlp"},
		{`"required": ["$schema"]`, `"required": []`, "extension.schema.named", "/properties/$schema"},
		{`, "urn:mixta:extension:bo.gob.felcn:2"]`, `]`, "extension.schema.named", "/properties/$schema"},
		{`["urn:mixta:extension:bo.gob.felcn:1"`, `["urn:mixta:extension:pe.gob.pnp:1"`, "extension.schema.named", "/properties/$schema"},
		{`"$id": "urn:mixta:extension:bo.gob.felcn:2"`, `"$id": "https://example.org/felcn"`, "shape.pattern", "/$id"},
		{`"title": "Caso",`, `"title": "Caso", "title": "Otro",`, "json.duplicate", "/title"},
		{`"title": "Caso",`, `"title": null,`, "shape.null", "/title"},
		{`"title": "Caso",`, strings.Repeat(" ", extension.MostBytes), "extension.schema.size", ""},
	} {
		text := strings.Replace(small, c.old, c.new, 1)
		s, report := extension.Parse([]byte(text))
		var got []string
		for _, f := range report.Findings {
			if f.Line == 0 && c.pointer != "" {
				t.Errorf("%s at %s has no line", f.Rule.ID, f.Pointer)
			}
			got = append(got, f.Rule.ID+" "+f.Pointer)
		}
		if s != nil || !slices.Equal(got, []string{c.rule + " " + c.pointer}) {
			t.Errorf("%s → %s: %v", c.old, c.new, got)
		}
	}
}

// TestBounds: of many values, or many within one another, one finding tells, and the rest is
// passed over.
func TestBounds(t *testing.T) {
	nest := strings.Repeat(`{"type": "array", "maxItems": 1, "items": `, 20) + `{"type": "boolean"}` + strings.Repeat("}", 20)
	many, chain := "", `"d199": {"type": "boolean"}`
	for i := range 60 {
		many += fmt.Sprintf(`"m%d": {"type": "object", "additionalProperties": false, "properties": {`, i)
		for j := range 60 {
			many += fmt.Sprintf(`"n%d": {"type": "string", "maxLength": 9, "pattern": "^[a-z]{%d}$"},`, j, i+1)
		}
		many = strings.TrimSuffix(many, ",") + "}},"
	}
	for i := range 199 { // each twice the one before, if definitions were copied
		chain += fmt.Sprintf(`, "d%d": {"type": "object", "additionalProperties": false, "properties": {"a": {"$ref": "#/$defs/d%[2]d"}, "b": {"$ref": "#/$defs/d%[2]d"}}}`, i, i+1)
	}
	of := func(property, defs string) string {
		return `{"$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "urn:mixta:extension:bo.gob:1", "type": "object", "additionalProperties": false, "properties": {"x": ` + property + `}` + defs + `}`
	}
	for name, text := range map[string]string{
		"nested": of(nest, ""),
		"many":   of(`{"type": "object", "additionalProperties": false, "properties": {`+strings.TrimSuffix(many, ",")+`}}`, ""),
		"chain":  of(`{"$ref": "#/$defs/d0"}`, `, "$defs": {`+chain+`}`),
	} {
		s, report := extension.Parse([]byte(text))
		if s != nil || len(report.Findings) != 1 || report.Findings[0].Rule.ID != "extension.schema.many" {
			t.Errorf("%s: %d findings, %v", name, len(report.Findings), report.Err())
		}
	}
}

// TestPlaces: what is wrong in an extension stands where it is, among what else is wrong
// with the record.
func TestPlaces(t *testing.T) {
	s, _ := extension.Parse([]byte(small))
	const record = `{"id":"0199a000-0000-4000-8000-000000000002","version":{"BO-FELCN":1},"issuer":"BO-FELCN","issued":"2026-01-02T09:00:00-04:00","marking":{"tlp":"GREEN"},
"extensions":{"bo.gob.felcn":{"$schema":"urn:mixta:extension:bo.gob.felcn:1","case":"12","wieght":3,
  "tags":["aa","aa"],"visits":[{"day":"lunes","count":10},{"count":1.5}],"open":null,"open":true},"pe.gob.pnp":{"case":1}},
"title":{"es":"Control"},"topics":["air-bridge"],"context":{"es":"Selva."},"done":{"es":"Se repitió."},"worked":{"es":"Volver."},"audience":["PE-DIRANDRO"],"x":1}`
	report, err := mixta.ValidateRecord("lesson", []byte(record), mixta.WithExtensions(s))
	if err != nil {
		t.Fatal(err)
	}
	var got []string
	for _, f := range report.Findings {
		got = append(got, fmt.Sprintf("%d:%d %s %s", f.Line, f.Column, f.Rule.ID, strings.TrimPrefix(f.Pointer, "/extensions/bo.gob.felcn")))
	}
	want := []string{
		"2:85 shape.pattern /case", "2:90 shape.additionalProperties.spelling /wieght", "3:10 shape.uniqueItems /tags",
		"3:55 shape.maximum /visits/0/count", "3:59 shape.required /visits/1/day", "3:68 shape.type /visits/1/count",
		"3:81 shape.null /open", "3:86 json.duplicate /open", "4:157 shape.additionalProperties /x"}
	if !slices.Equal(got, want) {
		t.Errorf("got:\n%s", strings.Join(got, "\n"))
	}
}

// TestOracle: random values pass the checks exactly if another validator accepts them.
func TestOracle(t *testing.T) {
	own, _ := extension.Parse([]byte(small))
	doc, err := jsonschema.UnmarshalJSON(strings.NewReader(small))
	if err != nil {
		t.Fatal(err)
	}
	c := jsonschema.NewCompiler()
	if err := c.AddResource("x.json", doc); err != nil {
		t.Fatal(err)
	}
	other, err := c.Compile("x.json")
	if err != nil {
		t.Fatal(err)
	}
	r := rand.New(rand.NewPCG(1, 2))
	pick := func(of ...string) string { return of[r.IntN(len(of))] }
	text := func() string {
		return pick(`"a"`, `"ab"`, `"áéíóú"`, `"abcdef"`, `"1234"`, `"12345"`, `""`, `7`, `null`, `"\u0031234"`)
	}
	number := func() string {
		return pick("0", "-0", "1", "9", "10", "99.999", "100", "1e1", "1.0", "1.5", "-9", "-10", `"1"`, "true")
	}
	items := func(item func() string) string {
		out := "["
		for i := range r.IntN(5) {
			if i > 0 {
				out += ","
			}
			out += item()
		}
		return out + "]"
	}
	visit := func() string {
		return pick(`{"day":`+text()+`}`, `{"day":"x","count":`+number()+`}`, `{"count":`+number()+`}`, `{}`, `[]`, `{"day":"x","y":1}`)
	}
	accepted := 0
	for range 4000 {
		value := `{"$schema":` + pick(`"urn:mixta:extension:bo.gob.felcn:1"`, `"urn:mixta:extension:bo.gob.felcn:2"`, `"urn:mixta:extension:bo.gob.felcn:2"`, `"x"`)
		for _, m := range []func() string{func() string { return `"case":` + text() }, func() string { return `"weight":` + number() }, func() string { return `"open":` + pick("true", "false", "0") },
			func() string { return `"tags":` + items(text) }, func() string { return `"source":` + text() }, func() string { return `"visits":` + items(visit) }, func() string { return `"more":1` }} {
			if r.IntN(4) == 0 {
				value += "," + m()
			}
		}
		value += "}"
		v, err := jsonschema.UnmarshalJSON(bytes.NewReader([]byte(value)))
		if err != nil {
			t.Fatal(err)
		}
		report, failed := own.Validate([]byte(value)), other.Validate(v)
		if report.OK() != (failed == nil) {
			t.Fatalf("%s\nhere: %v\nelsewhere: %v", value, report.Err(), failed)
		}
		if report.OK() {
			accepted++
		}
	}
	if accepted < 200 {
		t.Errorf("only %d were accepted", accepted)
	}
}
