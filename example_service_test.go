package mixta_test

import (
	"encoding/json"
	"fmt"
	"net/http"
	"net/http/httptest"
	"strings"

	"github.com/comision-mixta/mixta"
	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/plan"
	"github.com/comision-mixta/mixta/report"
)

// Take one record from a queue: a message is a record alone, without a file.
func ExampleUnmarshal() {
	message := []byte(`{"id":"0199a000-0000-7000-8000-000000000031","version":{"BO-VDSSC":1},"issuer":"BO-VDSSC",
 "issued":"2026-03-02T09:00:00-04:00","marking":{"tlp":"CLEAR"},"plan":"0199a000-0000-7000-8000-000000000020",
 "area":"control","text":{"es":"Intercambiar información."},"due":"2026-06-31"}`)
	rec, faults, err := mixta.Unmarshal("action", message)
	for _, f := range faults.Findings {
		fmt.Printf("%d:%d %s: %s\n", f.Line, f.Column, f.Pointer, f.Message(check.EN))
	}
	fmt.Println(err != nil)

	rec, _, err = mixta.Unmarshal("action", []byte(strings.Replace(string(message), "06-31", "06-30", 1)))
	if err != nil {
		fmt.Println(err)
		return
	}
	action := rec.(*plan.Action)
	fmt.Println(action.Due, action.Text.ES)
	// Output:
	// 3:67 /due: must be a day that exists; got "2026-06-31"
	// true
	// 2026-06-30 Intercambiar información.
}

// checked answers a file with what was found in it, in the format that the query
// names.
func checked(w http.ResponseWriter, r *http.Request) {
	format := r.FormValue("format")
	media, ok := report.MediaType(format)
	if !ok {
		http.Error(w, "no such format", http.StatusBadRequest)
		return
	}
	faults, err := mixta.Validate(http.MaxBytesReader(w, r.Body, 1<<30), mixta.WithContext(r.Context()))
	w.Header().Set("Content-Type", media)
	if err != nil || !faults.OK() {
		w.WriteHeader(http.StatusUnprocessableEntity)
	}
	out := report.Output{Lang: check.ES, Tool: mixta.Version, Noun: mixta.Noun}
	out.Write(w, format, []report.File{{Name: "body", Report: faults, Err: err}})
}

// A web service that answers files with their findings, as SARIF.
func Example_service() {
	ask := func(format, body string) {
		w := httptest.NewRecorder()
		checked(w, httptest.NewRequest("POST", "/?format="+format, strings.NewReader(body)))
		fmt.Println(w.Code, w.Header().Get("Content-Type"))
		var log struct {
			Runs []struct{ Results []struct{ RuleID string } }
		}
		if json.Unmarshal(w.Body.Bytes(), &log) == nil {
			for _, r := range log.Runs[0].Results {
				fmt.Println(r.RuleID)
			}
		}
	}
	ask("sarif", `{"mixta":"1.0"}`)
	ask("pdf", `{"mixta":"1.0"}`)
	// Output:
	// 422 application/sarif+json
	// shape.required
	// 400 text/plain; charset=utf-8
}

// Give partners a schema that also says what a national system puts into its
// extension of a record.
func ExampleSchema() {
	national := map[string]any{
		"$schema": "https://json-schema.org/draft/2020-12/schema",
		"$id":     "https://example.org/felcn/action.schema.json",
		"$ref":    "#/$defs/action",
		"$defs":   map[string]any{"action": json.RawMessage(mixta.Schema("action", check.EN))},
		"properties": map[string]any{"extensions": map[string]any{"properties": map[string]any{
			"bo.gob.felcn": map[string]any{
				"type":       "object",
				"required":   []string{"caso"},
				"properties": map[string]any{"caso": map[string]any{"type": "string", "pattern": "^FELCN-[0-9]+$"}},
			},
		}}},
	}
	b, err := json.MarshalIndent(national["properties"], "", " ")
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(string(b))
	// Output:
	// {
	//  "extensions": {
	//   "properties": {
	//    "bo.gob.felcn": {
	//     "properties": {
	//      "caso": {
	//       "pattern": "^FELCN-[0-9]+$",
	//       "type": "string"
	//      }
	//     },
	//     "required": [
	//      "caso"
	//     ],
	//     "type": "object"
	//    }
	//   }
	//  }
	// }
}
