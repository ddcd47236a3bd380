package mixta_test

import (
	"encoding/json"
	"errors"
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

// checked answers a file of up to 16 MiB with what was found in it, in the format
// that the query names. It asks the URL alone: FormValue could read the file.
func checked(w http.ResponseWriter, r *http.Request) {
	format := r.URL.Query().Get("format")
	media, ok := report.MediaType(format)
	if !ok {
		http.Error(w, "no such format", http.StatusBadRequest)
		return
	}
	faults, err := mixta.Validate(http.MaxBytesReader(w, r.Body, 16<<20), mixta.WithContext(r.Context()))
	status := http.StatusOK
	switch tooLarge := new(http.MaxBytesError); {
	case errors.As(err, &tooLarge):
		status = http.StatusRequestEntityTooLarge
	case err != nil: // the rest of it did not come
		status = http.StatusBadRequest
	case !faults.OK():
		status = http.StatusUnprocessableEntity
	}
	w.Header().Set("Content-Type", media)
	w.WriteHeader(status)
	out := report.Output{Lang: check.ES, Tool: mixta.Version, Noun: mixta.Noun}
	out.Write(w, format, []report.File{{Name: "body", Report: faults, Err: err}})
}

// A web service that answers files with their findings, as SARIF.
func Example_service() {
	ask := func(format, body string) {
		w := httptest.NewRecorder()
		r := httptest.NewRequest("POST", "/?format="+format, strings.NewReader(body))
		r.Header.Set("Content-Type", "application/x-www-form-urlencoded") // as curl says of everything
		checked(w, r)
		fmt.Println(w.Code, w.Header().Get("Content-Type"))
		var log struct {
			Runs []struct{ Results []struct{ RuleID string } }
		}
		if json.Unmarshal(w.Body.Bytes(), &log) == nil {
			for _, run := range log.Runs {
				for _, r := range run.Results {
					fmt.Println(r.RuleID)
				}
			}
		}
	}
	ask("sarif", `{"mixta":"1.0"}`)
	ask("json", strings.Repeat(" ", 16<<20+1))
	ask("pdf", `{"mixta":"1.0"}`)
	// Output:
	// 422 application/sarif+json
	// shape.required
	// 413 application/json
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
