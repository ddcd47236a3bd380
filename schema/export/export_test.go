package export_test

import (
	"maps"
	"slices"
	"strings"
	"testing"

	"github.com/go-json-experiment/json"

	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/schema"
	"github.com/comision-mixta/mixta/schema/export"
)

type object = map[string]any

// every visits each object of a JSON value.
func every(v any, visit func(object)) {
	switch v := v.(type) {
	case object:
		visit(v)
		for _, x := range v {
			every(x, visit)
		}
	case []any:
		for _, x := range v {
			every(x, visit)
		}
	}
}

func exported(t *testing.T, kind string, o export.Options) (all object) {
	t.Helper()
	b, err := export.Schema(kind, check.ES, o)
	if err != nil {
		t.Fatal(err)
	}
	if err := json.Unmarshal(b, &all); err != nil {
		t.Fatal(err)
	}
	return all
}

// TestNothingAsked: without options it is the schema as it is, and of no kind
// there is none.
func TestNothingAsked(t *testing.T) {
	if b, err := export.Schema("action", check.ES, export.Options{}); err != nil || string(b) != string(schema.File("action", "es")) {
		t.Errorf("%v: not the schema of an action", err)
	}
	if b, err := export.Schema("acton", check.ES, export.Options{Reader: true}); b != nil || err != nil {
		t.Errorf("%s, %v", b, err)
	}
}

// TestIDs: no two schemas have one id.
func TestIDs(t *testing.T) {
	ids := map[any]export.Options{}
	for n := range 16 {
		o := export.Options{Reader: n&1 > 0, Draft: n&2 > 0, Draft07: n&4 > 0, Meanings: n&8 > 0}
		id := exported(t, "action", o)["$id"]
		if other, met := ids[id]; met {
			t.Errorf("%+v and %+v are both %s", o, other, id)
		}
		ids[id] = o
	}
}

// TestMeanings: each code of each list has its meaning beside it.
func TestMeanings(t *testing.T) {
	defs, lists := exported(t, "file", export.Options{Meanings: true})["$defs"].(object), 0
	for _, l := range schema.CodeLists() {
		d := defs[l.Type].(object)
		codes := d["enum"]
		if !l.Closed {
			codes = d["examples"]
		}
		if codes == nil {
			continue // a form, such as that of an AdminUnit: the list is not of all its values
		}
		lists++
		meanings, _ := d["x-enum-descriptions"].([]any)
		if len(meanings) != len(l.Codes) || len(meanings) != len(codes.([]any)) {
			t.Errorf("%s: %d meanings of %d codes", l.Type, len(meanings), len(l.Codes))
			continue
		}
		for i, c := range l.Codes {
			if codes.([]any)[i] != c.Code || meanings[i] != c.ES {
				t.Errorf("%s: %v means %v, want %s: %s", l.Type, codes.([]any)[i], meanings[i], c.Code, c.ES)
			}
		}
	}
	if lists < 80 {
		t.Errorf("only %d lists", lists)
	}
}

// TestOpenAPI: the document has every definition by its title, and what they
// refer to.
func TestOpenAPI(t *testing.T) {
	b, err := export.OpenAPI(check.EN, export.Options{Reader: true})
	if err != nil {
		t.Fatal(err)
	}
	var doc object
	if err := json.Unmarshal(b, &doc); err != nil {
		t.Fatal(err)
	}
	schemas := doc["components"].(object)["schemas"].(object)
	file, err := schema.Parse(schema.File("file", "en"))
	if err != nil || len(schemas) != len(file.Defs) || doc["openapi"] != "3.1.0" {
		t.Fatalf("%d schemas of %d, %v", len(schemas), len(file.Defs), err)
	}
	refs := 0
	every(schemas, func(o object) {
		ref, ok := o["$ref"].(string)
		if !ok {
			return
		}
		refs++
		name, found := strings.CutPrefix(ref, "#/components/schemas/")
		if _, is := schemas[name]; !found || !is {
			t.Errorf("%s leads nowhere", ref)
		}
	})
	if properties := schemas["File"].(object)["properties"].(object); refs < 500 || properties["actions"] == nil || schemas["File"].(object)["additionalProperties"] != nil {
		t.Errorf("%d references, members %v", refs, slices.Sorted(maps.Keys(properties)))
	}
}
