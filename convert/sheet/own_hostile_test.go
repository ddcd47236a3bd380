package sheet_test

import (
	"bytes"
	"fmt"
	"strings"
	"testing"

	"github.com/xuri/excelize/v2"

	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/record"
	"github.com/comision-mixta/mixta/record/extension"
)

// TestHostileSchema: what the owner of a namespace calls things cannot harm a book or
// another column: titles are texts, and what each column is stands beside.
func TestHostileSchema(t *testing.T) {
	hostile := func(namespace, more string) *extension.Schema {
		return parsed(t, `{"$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "urn:mixta:extension:`+namespace+`:1", "type": "object", "additionalProperties": false, "properties": {`+more+`
			"case": {"type": "string", "maxLength": 40, "enum": ["=cmd|' /C calc'!A0", "x"], "x-mixta": {"es": "=HYPERLINK(\"http://x\")\u0000\u001b[31m\u202e</t><f>1+1</f>", "en": "x"}},
			"marking": {"$ref": "#/$defs/MeetingRef", "x-mixta": {"es": "Marca (TLP)", "en": "`+strings.Repeat("x", 1999)+`"}},
			"es": {"type": "object", "additionalProperties": false, "properties": {"es": {"type": "boolean", "x-mixta": {"es": "['a'!*?/\\:]"}}}},
			"list": {"type": "array", "maxItems": 3, "items": {"$ref": "#/$defs/List"}, "x-mixta": {"es": "['a'!*?/\\:]"}}},
			"$defs": {"MeetingRef": {"type": "string", "maxLength": 9}, "List": {"type": "object", "additionalProperties": false, "properties": {"id": {"type": "integer", "minimum": 0, "maximum": 9}, "list": {"type": "array", "maxItems": 2, "items": {"type": "object", "additionalProperties": false, "properties": {"key": {"type": "string", "maxLength": 3}}}}}}}}`)
	}
	chain := ""
	for i := range 12 { // 4096 members, if all were laid out
		chain += fmt.Sprintf(`"d%d": {"type": "object", "additionalProperties": false, "properties": {"a": {"$ref": "#/$defs/d%d"}, "b": {"$ref": "#/$defs/d%[2]d"}}},`, i, i+1)
	}
	wide := parsed(t, `{"$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "urn:mixta:extension:bo.gob.wide:1", "type": "object", "additionalProperties": false,
		"properties": {"deep": {"$ref": "#/$defs/d0"}, "x": {"type": "boolean"}}, "$defs": {`+chain+`"d12": {"type": "boolean"}}}`)
	all := []*extension.Schema{hostile("bo.gob.a", ""), hostile("pe.gob.a", `"other": {"type": "array", "maxItems": 2, "items": {"type": "array", "maxItems": 2, "items": {"type": "string", "maxLength": 9}}},`), wide}
	const v = `{"case":"=cmd|' /C calc'!A0","es":{"es":true},"list":[{"id":3,"list":[{"key":"a"},{"key":"b"}]},{"id":4}],"marking":"RED"}`
	want := record.Extensions{"bo.gob.a": v, "pe.gob.a": record.Raw(`{"other":[["a"],["b"]],` + v[1:]), "bo.gob.wide": `{"deep":{"a":{"b":{}}},"x":true}`}
	for _, lang := range []check.Lang{check.ES, check.EN} {
		f := extended(t, want)
		b := bookOf(f, all...)
		b.Lang = lang
		book := write(t, f, b, "meeting")
		rows, found := opened(t, book, all...)
		if len(rows) != 1 || len(found) > 0 {
			t.Fatalf("%d rows: %v", len(rows), found)
		}
		for namespace, v := range want {
			if got := value(t, rows[0], namespace); got != canonical(t, string(v)) {
				t.Errorf("%s: %s", namespace, got)
			}
		}
		x, err := excelize.OpenReader(bytes.NewReader(book))
		if err != nil {
			t.Fatal(err)
		}
		columns, err := x.GetRows(x.GetSheetList()[1])
		if err != nil || len(columns[0]) > 60 {
			t.Errorf("%v, %d columns", err, len(columns[0]))
		}
		for _, name := range x.GetSheetList() {
			rows, _ := x.GetRows(name)
			for r, row := range rows {
				for c, text := range row {
					at, _ := excelize.CoordinatesToCellName(c+1, r+1)
					if formula, _ := x.GetCellFormula(name, at); formula != "" || strings.ContainsAny(text, "\x00\x1b\u202e") {
						t.Errorf("%s!%s: %q %q", name, at, text, formula)
					}
				}
			}
		}
		x.Close()
	}
}
