package extension_test

import (
	"fmt"

	"github.com/comision-mixta/mixta/record/extension"
)

// The schema of a namespace, whose signatures have been verified, checks its values.
func Example() {
	schema, report := extension.Parse([]byte(`{
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "urn:mixta:extension:bo.gob.felcn:1",
  "type": "object",
  "properties": {
    "case": {"type": "string", "maxLength": 4, "pattern": "^[0-9]{4}$"}
  },
  "additionalProperties": false
}`))
	if err := report.Err(); err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(schema.Namespace, schema.Edition)
	for _, f := range schema.Validate([]byte(`{"case":"20"}`)).Findings {
		fmt.Println(f.Pointer, f.Message("en"))
	}
	// Output:
	// bo.gob.felcn 1
	// /case must have this form: ^[0-9]{4}$; got "20"
}
