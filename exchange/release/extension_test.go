package release

import (
	"bytes"
	"context"
	"strings"
	"testing"

	"github.com/comision-mixta/mixta"
	"github.com/comision-mixta/mixta/record/extension"
)

const caseSchema = `{
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "urn:mixta:extension:bo.gob.felcn:1",
  "type": "object",
  "properties": {
    "$schema": {"type": "string", "const": "urn:mixta:extension:bo.gob.felcn:1"},
    "case": {"type": "string", "maxLength": 40},
    "source": {"type": "string", "maxLength": 40, "x-mixta": {"marking": {"tlp": "RED", "releasable": ["BO"]}}},
    "paid": {"type": "integer", "minimum": 0, "maximum": 1000000, "x-mixta": {"marking": {"tlp": "AMBER", "releasable": ["BO"]}}},
    "open": {"type": "string", "maxLength": 40, "x-mixta": {"marking": {"tlp": "CLEAR"}}},
    "visits": {"type": "array", "maxItems": 9, "items": {"type": "object", "additionalProperties": false, "required": ["day"], "properties": {
      "day": {"type": "string", "maxLength": 10},
      "host": {"type": "object", "additionalProperties": false, "x-mixta": {"marking": {"tlp": "AMBER", "releasable": ["BO"]}}, "properties": {
        "name": {"type": "string", "maxLength": 40, "x-mixta": {"marking": {"tlp": "RED", "releasable": ["BO"]}}},
        "place": {"type": "string", "maxLength": 40, "x-mixta": {"marking": {"tlp": "RED", "releasable": ["BO"]}}}}}}}}
  },
  "required": ["$schema"],
  "additionalProperties": false
}`

const felcn = `{"$schema":"urn:mixta:extension:bo.gob.felcn:1","case":"expediente nueve","open":"abierto","paid":917354,"source":"Zoraida Quispe","visits":[{"day":"lunes","host":{"name":"Wenceslao Mamani","place":"Huanchaca"}},{"day":"martes"}]}`

// copied returns the copy for Peru of a file of two lessons: one has the extensions, and the
// title of the other is as given.
func copied(t *testing.T, extensions, title, markings string, schemas ...*extension.Schema) (string, *Account) {
	t.Helper()
	lesson := func(id, more, title string) string {
		return `{"id":"` + id + `","version":{"BO-FELCN":1},"issuer":"BO-FELCN","issued":"2026-01-02T09:00:00-04:00","marking":{"tlp":"AMBER","releasable":["BO","PE"]}` + more + `,"title":{"es":"` + title + `"},"topics":["air-bridge"],"context":{"es":"Selva."},"done":{"es":"Se repitió."},"worked":{"es":"Volver."},"audience":["PE-DIRANDRO"]}`
	}
	file := `{"mixta":"1.0","envelope":{"id":"0199a000-0000-7000-8000-000000000001","sender":"BO-FELCN","recipient":"BO-FELCN","issued":"2026-01-02T09:00:00-04:00","sequence":1,"marking":{"tlp":"AMBER","releasable":["BO","PE"]}},
"lessons":[` + lesson("0199a000-0000-4000-8000-000000000002", markings+`,"extensions":`+extensions, "Control") + `,
` + lesson("0199a000-0000-4000-8000-000000000003", "", title) + `]}
`
	var out bytes.Buffer
	account, err := Copy(context.Background(), &out, strings.NewReader(file), Policy{Extensions: schemas, Envelope: mixta.Envelope{
		ID: "0199a000-0000-4000-8000-000000000009", Sender: "BO-FELCN", Recipient: "PE-DIRANDRO", Issued: "2026-01-03T09:00:00-04:00", Sequence: 1}})
	if err != nil {
		t.Fatal(err)
	}
	return out.String(), account
}

// TestExtensions: what a schema marks goes to whom it may go, and where the schema is not
// at hand nothing of the value does.
func TestExtensions(t *testing.T) {
	schema, report := extension.Parse([]byte(caseSchema))
	if schema == nil {
		t.Fatal(report.Err())
	}
	const (
		left  = `{"$schema":"urn:mixta:extension:bo.gob.felcn:1","case":"expediente nueve","open":"abierto","visits":[{"day":"lunes"},{"day":"martes"}]}`
		other = `"pe.gob.pnp":{"x":"otro dato"}`
	)
	escaped := strings.Replace(felcn, "urn:mixta", `urn:\u006dixta`, 1)
	for _, c := range []struct {
		name, extensions, title, markings string
		schemas                           []*extension.Schema
		has                               string // of the copy; "": the first lesson has no extensions
		records                           int
	}{
		{"by its markings", `{"bo.gob.felcn":` + felcn + `}`, "Otra", "", []*extension.Schema{schema}, `"extensions":{"bo.gob.felcn":` + left + `}`, 2},
		{"beside another namespace", `{"bo.gob.felcn":` + felcn + `,` + other + `}`, "Otra", "", []*extension.Schema{schema}, `"extensions":{"bo.gob.felcn":` + left + `,` + other + `}`, 2},
		{"without the schema", `{"bo.gob.felcn":` + felcn + `,` + other + `}`, "Otra", "", nil, `"extensions":{` + other + `}`, 2},
		{"without the schema, alone", `{"bo.gob.felcn":` + felcn + `}`, "Otra", "", nil, "", 2},
		{"without the schema, escaped", `{"bo.gob.felcn":` + escaped + `}`, "Otra", "", nil, "", 2},
		{"a withheld name quoted elsewhere", `{"bo.gob.felcn":` + felcn + `}`, "Dijo Zoraida Quispe", "", []*extension.Schema{schema}, left, 1},
		{"a withheld number quoted elsewhere", `{"bo.gob.felcn":` + felcn + `}`, "Se pagó 917.354", "", []*extension.Schema{schema}, left, 1},
		{"a withheld name in a part quoted elsewhere", `{"bo.gob.felcn":` + felcn + `}`, "Dijo Wenceslao Mamani", "", []*extension.Schema{schema}, left, 1},
		{"the names of members are no secret", `{"bo.gob.felcn":` + felcn + `}`, "visits source paid", "", []*extension.Schema{schema}, left, 2},
		{"a marking of the record only narrows", `{"bo.gob.felcn":` + felcn + `}`, "Otra", `,"markings":{"extensions":{"tlp":"RED","releasable":["BO"]}}`, []*extension.Schema{schema}, "", 2},
		{"a value that is wrong", `{"bo.gob.felcn":` + strings.Replace(felcn, "917354", `"mucho"`, 1) + `}`, "Otra", "", []*extension.Schema{schema}, "", 0},
		{"a namespace without a schema, as ever", `{"bo.gob.felcn":{"source":"Zoraida Quispe"}}`, "Otra", "", nil, `"extensions":{"bo.gob.felcn":{"source":"Zoraida Quispe"}}`, 2},
	} {
		out, account := copied(t, c.extensions, c.title, c.markings, c.schemas...)
		if c.has == "" && strings.Contains(out, "bo.gob.felcn") || !strings.Contains(out, c.has) || account.Released != c.records {
			t.Errorf("%s: %d records\n%s%+v", c.name, account.Released, out, account.Withheld)
		}
		if c.schemas != nil || !strings.Contains(c.name, "as ever") {
			for _, secret := range []string{"Zoraida", "Wenceslao", "Huanchaca", "917354"} {
				if strings.Contains(out, secret) {
					t.Errorf("%s: %s goes out\n%s", c.name, secret, out)
				}
			}
		}
		if len(account.Withheld) == 0 && !strings.Contains(c.name, "as ever") {
			t.Errorf("%s: the account is empty", c.name)
		}
		if report, err := mixta.Validate(strings.NewReader(out), mixta.WithExtensions(c.schemas...)); err != nil || !report.OK() {
			t.Errorf("%s: %v %v", c.name, err, report.Err())
		}
	}
}
