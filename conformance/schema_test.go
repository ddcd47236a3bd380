package conformance_test

import (
	"bytes"
	"strings"
	"testing"

	"github.com/santhosh-tekuri/jsonschema/v6"

	"github.com/comision-mixta/mixta"
	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/conformance"
)

// TestSchemasAgree shows every case to an independent validator with the
// schemas that partners hold: they refuse what has a finding of shape, and
// accept all else.
func TestSchemasAgree(t *testing.T) {
	rules := mixta.Rules()
	for _, lang := range []check.Lang{check.EN, check.ES} {
		schema := compiled(t, lang)
		for _, c := range conformance.Changes() {
			b, err := c.File()
			if err != nil {
				t.Fatal(err)
			}
			want, err := c.Expects(rules)
			if err != nil {
				t.Fatal(err)
			}
			refused, comparable := judged(want)
			if !comparable {
				continue
			}
			v, err := jsonschema.UnmarshalJSON(bytes.NewReader(b))
			if err != nil {
				t.Errorf("%s%s (%s): not read: %v", c.Rule, c.Name, c.New, err)
				continue
			}
			if err := schema.Validate(v); (err != nil) != refused {
				t.Errorf("%s%s (%s -> %s): refused by the checks: %t, by the %s schema: %v", c.Rule, c.Name, c.Old, c.New, refused, lang, err)
			}
		}
	}
}

// judged reports whether the findings say that the schema must refuse a file.
// It cannot be asked where the bytes are wrong, or the file is of a newer minor
// version than the schema.
func judged(found []conformance.Expected) (refused, comparable bool) {
	for _, f := range found {
		switch {
		case strings.HasPrefix(f.Rule, "json."), f.Rule == "file.expansion", f.Rule == "file.newer-member":
			return false, false
		case strings.HasPrefix(f.Rule, "shape."), f.Rule == "file.newer-major":
			refused = true
		}
	}
	return refused, true
}

func compiled(t *testing.T, lang check.Lang) *jsonschema.Schema {
	t.Helper()
	doc, err := jsonschema.UnmarshalJSON(bytes.NewReader(mixta.Schema("file", lang)))
	if err != nil {
		t.Fatal(err)
	}
	c := jsonschema.NewCompiler()
	if err := c.AddResource("file.schema.json", doc); err != nil {
		t.Fatal(err)
	}
	s, err := c.Compile("file.schema.json")
	if err != nil {
		t.Fatal(err)
	}
	return s
}
