package extension_test

import (
	"strings"
	"testing"

	"github.com/santhosh-tekuri/jsonschema/v6"

	"github.com/comision-mixta/mixta/record/extension"
)

// FuzzParse: whatever is read, nothing panics; a schema that is accepted is one to another
// validator too, and a value passes here exactly if it passes there. Patterns are left out:
// package pattern has its own tests against others.
func FuzzParse(f *testing.F) {
	f.Add(small, `{"$schema":"urn:mixta:extension:bo.gob.felcn:1"}`)
	f.Add(strings.Replace(small, `"boolean"`, `"integer", "minimum": 0, "maximum": 1`, 1), `{"$schema":"urn:mixta:extension:bo.gob.felcn:2","open":1.0,"tags":["ab","ab"]}`)
	f.Add(`{"$defs":{"":{}}}`, `[]`)
	f.Fuzz(func(t *testing.T, text, value string) {
		s, report := extension.Parse([]byte(text))
		if (s == nil) == report.OK() {
			t.Fatal("neither a schema nor an error, or both")
		}
		if s == nil || strings.Contains(text, `"pattern"`) {
			return
		}
		found := s.Validate([]byte(value))
		for _, f := range found.Findings {
			if strings.HasPrefix(f.Rule.ID, "json.") {
				return // no value that the other would be asked about
			}
		}
		doc, err := jsonschema.UnmarshalJSON(strings.NewReader(text))
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
		v, err := jsonschema.UnmarshalJSON(strings.NewReader(value))
		if err != nil {
			return
		}
		if failed := other.Validate(v); found.OK() != (failed == nil) {
			t.Fatalf("here: %v; elsewhere: %v", found.Err(), failed)
		}
	})
}
