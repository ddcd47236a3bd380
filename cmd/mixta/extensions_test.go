package main

import (
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/xuri/excelize/v2"

	"github.com/comision-mixta/mixta/cmd/mixta/internal/cli"
)

// TestExtensions: extensions are checked by a schema if it is signed by a key that may
// define their namespace, and only then.
func TestExtensions(t *testing.T) {
	x := newExtended(t)
	x.file("felcn.json", caseSchema(1, ""))
	x.file("unsigned.json", caseSchema(1, ""))
	x.file("altered.json", caseSchema(1, ""))
	x.file("broken.json", strings.Replace(caseSchema(1, ""), `"maxLength": 4,`, `"maxLength": 4, "oneOf": [],`, 1))
	x.file("remote.json", strings.Replace(caseSchema(1, ""), `{"type": "string", "maxLength": 4,`, `{"$ref": "https://example.org/x", "x-mixta": {"es": "x", "en": "x"}}, "other": {"type": "string", "maxLength": 4,`, 1))
	x.file("forged.json", caseSchema(1, ""))
	for _, name := range []string{"felcn", "altered", "broken", "remote"} {
		x.do("sign", x.at(name+".json"), "--key", x.at("BO-FELCN.key"))
	}
	x.do("sign", x.at("forged.json"), "--key", x.at("PE-DIRANDRO.key"))
	x.file("altered.json", caseSchema(1, `"x": {"type": "boolean"},`))
	x.record("good.json", `{"case":"2041"}`)
	x.record("wrong.json", `{"case":"20","kase":"x"}`)

	for _, c := range []struct {
		file, schema, trust string
		exit                int
		says                string
	}{
		{"good", "", "", cli.ExitClean, ""},
		{"wrong", "", "", cli.ExitClean, ""}, // unknown namespaces are kept unread
		{"good", "felcn", "trust.json", cli.ExitClean, ""},
		{"wrong", "felcn", "trust.json", cli.ExitFindings, "/lessons/0/extensions/bo.gob.felcn/case"},
		{"wrong", "felcn", "trust.json", cli.ExitFindings, "shape.additionalProperties.spelling"},
		{"good", "unsigned", "trust.json", cli.ExitFindings, "trust.signature.missing"},
		{"good", "altered", "trust.json", cli.ExitFindings, "trust.signature.other-file"},
		{"good", "forged", "trust.json", cli.ExitFindings, "trust.namespace"},
		{"good", "felcn", "nobody.json", cli.ExitFindings, "trust.namespace"},
		{"good", "broken", "trust.json", cli.ExitFindings, "extension.schema.keyword"},
		{"good", "remote", "trust.json", cli.ExitFindings, "extension.schema.reference"},
		{"good", "felcn", "", cli.ExitFailure, "--trust"},
	} {
		args := []string{"validate", x.at(c.file + ".json")}
		if c.schema != "" {
			args = append(args, "--extensions", x.at(c.schema+".json"))
		}
		if c.trust != "" {
			args = append(args, "--trust", x.at(c.trust))
		}
		out, err, code := call("en", "", args...)
		if code != c.exit || !strings.Contains(out+err, c.says) {
			t.Errorf("%s, %s, %s: exit %d:\n%s%s", c.file, c.schema, c.trust, code, out, err)
		}
	}
}

// TestExtensionEditions: of a registered schema no earlier edition counts, and no other
// file with its number.
func TestExtensionEditions(t *testing.T) {
	x := newExtended(t)
	x.file("one.json", caseSchema(1, ""))
	x.file("two.json", caseSchema(2, ""))
	x.file("other.json", caseSchema(2, `"x": {"type": "boolean"},`))
	x.file("three.json", caseSchema(3, ""))
	for _, name := range []string{"one", "two", "other", "three"} {
		x.do("sign", x.at(name+".json"), "--key", x.at("BO-FELCN.key"))
	}
	x.record("good.json", `{"case":"2041"}`)
	x.do("keys", "extension", x.at("two.json"), "--trust", x.at("trust.json"))
	for name, says := range map[string]string{"one": "trust.extension.earlier", "two": "", "other": "trust.extension.other", "three": ""} {
		exit := cli.ExitClean
		if says != "" {
			exit = cli.ExitFindings
		}
		for _, args := range [][]string{
			{"validate", x.at("good.json"), "--extensions", x.at(name + ".json"), "--trust", x.at("trust.json")},
			{"keys", "extension", x.at(name + ".json"), "--trust", x.at("trust.json")},
		} {
			if name == "three" && args[0] == "keys" {
				continue // would register it
			}
			if out, err, code := call("en", "", args...); code != exit || !strings.Contains(out+err, says) {
				t.Errorf("%v: exit %d:\n%s%s", args, code, out, err)
			}
		}
	}
}

// TestExtensionExplained: explain tells what members of a namespace are, by name and by the
// pointer of a finding, in both languages.
func TestExtensionExplained(t *testing.T) {
	x := newExtended(t)
	x.file("felcn.json", caseSchema(1, ""))
	x.do("sign", x.at("felcn.json"), "--key", x.at("BO-FELCN.key"))
	for word, says := range map[string]string{
		"bo.gob.felcn": "case", "bo.gob.felcn.case": "Número de caso.", "/lessons/0/extensions/bo.gob.felcn/case": "Número de caso."} {
		out, err, code := call("es", "", "explain", word, "--extensions", x.at("felcn.json"), "--trust", x.at("trust.json"))
		if code != cli.ExitClean || !strings.Contains(out, says) {
			t.Errorf("%s: exit %d: %s%s", word, code, out, err)
		}
	}
	if out, err, code := call("es", "", "explain", "bo.gob.felcn.kase", "--extensions", x.at("felcn.json"), "--trust", x.at("trust.json")); code == cli.ExitClean {
		t.Errorf("%s%s", out, err)
	}
}

// extended is a folder with keys of two sides, of which one may define a namespace.
type extended struct {
	*testing.T
	dir string
}

func newExtended(t *testing.T) *extended {
	x := &extended{t, t.TempDir()}
	for _, actor := range []string{"BO-FELCN", "PE-DIRANDRO"} {
		x.file(actor+".pub.json", x.do("keys", "new", "--actor", actor, "--out", x.at(actor+".key")))
		x.do("keys", "add", x.at(actor+".pub.json"), "--trust", x.at("nobody.json"))
		args := []string{"keys", "add", x.at(actor + ".pub.json"), "--trust", x.at("trust.json")}
		if actor == "BO-FELCN" {
			args = append(args, "--namespaces", "bo.gob")
		}
		x.do(args...)
	}
	return x
}

func (x *extended) at(name string) string { return filepath.Join(x.dir, name) }

func (x *extended) file(name, text string) {
	x.Helper()
	if err := os.WriteFile(x.at(name), []byte(text), 0o600); err != nil {
		x.Fatal(err)
	}
}

func (x *extended) do(args ...string) string {
	x.Helper()
	out, err, code := call("en", "", args...)
	if code != cli.ExitClean {
		x.Fatalf("%v: exit %d: %s%s", args, code, out, err)
	}
	return out
}

// record writes a file with one record that has the given extension of bo.gob.felcn.
func (x *extended) record(name, value string) {
	x.Helper()
	x.file(name, `{"mixta":"1.0","envelope":{"id":"0199a000-0000-7000-8000-000000000001","sender":"BO-FELCN","recipient":"PE-DIRANDRO","issued":"2026-01-02T09:00:00-04:00","sequence":1,"marking":{"tlp":"AMBER","releasable":["BO","PE"]}},
"lessons":[{"id":"0199a000-0000-4000-8000-000000000002","version":{"BO-FELCN":1},"issuer":"BO-FELCN","issued":"2026-01-02T09:00:00-04:00","marking":{"tlp":"AMBER","releasable":["BO","PE"]},"extensions":{"bo.gob.felcn":`+value+`},"title":{"es":"Control en la ruta"},"topics":["air-bridge"],"context":{"es":"Selva."},"done":{"es":"Se repitió."},"worked":{"es":"Volver."},"audience":["PE-DIRANDRO"]}]}
`)
}

// caseSchema is a schema of bo.gob.felcn, with more members.
func caseSchema(edition int, more string) string {
	return `{
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "urn:mixta:extension:bo.gob.felcn:` + string(rune('0'+edition)) + `",
  "type": "object",
  "properties": {` + more + `
    "case": {"type": "string", "maxLength": 4, "pattern": "^[0-9]{4}$", "x-mixta": {"es": "Número de caso.", "en": "Case number."}}
  },
  "additionalProperties": false
}
`
}

// TestExtensionSheet: what stands under a namespace has columns of its own in a book that is
// written with its schema, comes back checked, and is not lost where the schema is not given.
func TestExtensionSheet(t *testing.T) {
	x := newExtended(t)
	x.file("felcn.json", caseSchema(1, ""))
	x.do("sign", x.at("felcn.json"), "--key", x.at("BO-FELCN.key"))
	x.record("sent.json", `{"case":"2041"}`)
	x.do("merge", x.at("sent.json"), "--as", "BO-FELCN", "--out", x.at("state.json"))
	by := []string{"--extensions", x.at("felcn.json"), "--trust", x.at("trust.json")}
	x.do(append([]string{"sheet", "write", x.at("state.json"), "--out", x.at("book.xlsx")}, by...)...)
	if out, err, code := call("en", "", append([]string{"sheet", "read", x.at("book.xlsx"), "--into", x.at("state.json")}, by...)...); code != cli.ExitClean || !strings.Contains(err, "unchanged, 1") {
		t.Errorf("exit %d: %s%s", code, out, err)
	}
	if out, _, code := call("en", "", "sheet", "read", x.at("book.xlsx"), "--into", x.at("state.json")); code != cli.ExitFindings || !strings.Contains(out, "sheet.schema") {
		t.Errorf("without the schema: exit %d: %s", code, out)
	}
	b, err := excelize.OpenFile(x.at("book.xlsx"))
	if err != nil {
		t.Fatal(err)
	}
	defer b.Close()
	rows, err := b.GetRows("Lessons")
	if err != nil {
		t.Fatal(err)
	}
	column := slices.Index(rows[0], "extensions/bo.gob.felcn/case")
	if column < 0 || rows[1][column] != "Case number (bo.gob.felcn)" || rows[2][column] != "2041" {
		t.Fatalf("%q", rows)
	}
	cell, _ := excelize.CoordinatesToCellName(column+1, 3)
	for value, says := range map[string]string{"20": "Lessons!" + cell, "2042": "next versions, 1"} {
		if err := b.SetCellValue("Lessons", cell, value); err != nil {
			t.Fatal(err)
		}
		if err := b.SaveAs(x.at("changed.xlsx")); err != nil {
			t.Fatal(err)
		}
		out, err, code := call("en", "", append([]string{"sheet", "read", x.at("changed.xlsx"), "--into", x.at("state.json")}, by...)...)
		if !strings.Contains(out+err, says) || (code == cli.ExitClean) != (value == "2042") {
			t.Errorf("%s: exit %d: %s%s", value, code, out, err)
		}
	}
	if b, err := os.ReadFile(x.at("state.json")); err != nil || !strings.Contains(string(b), `"case":"2042"`) {
		t.Errorf("%v: %s", err, b)
	}
}

// TestExtensionReport: a report shows what stands under a namespace whose schema is given,
// in its words, with its markings; without the schema it does not.
func TestExtensionReport(t *testing.T) {
	x := newExtended(t)
	x.file("felcn.json", strings.Replace(caseSchema(1, `
    "$schema": {"type": "string", "enum": ["urn:mixta:extension:bo.gob.felcn:1"]},
    "note": {"type": "string", "maxLength": 60, "x-mixta": {"es": "Nota <b>.", "en": "Note <b>."}},
    "cost": {"type": "number", "minimum": 0, "maximum": 100000},
    "checked": {"type": "boolean"},
    "stops": {"type": "array", "maxItems": 9, "items": {"type": "object", "properties": {"place": {"type": "string", "maxLength": 20}}, "additionalProperties": false}},
    "source": {"type": "string", "maxLength": 40, "x-mixta": {"es": "Fuente.", "en": "Source.", "marking": {"tlp": "RED", "releasable": ["BO"]}}},`), `"type": "object",`, `"type": "object", "required": ["$schema"],`, 1))
	x.do("sign", x.at("felcn.json"), "--key", x.at("BO-FELCN.key"))
	x.record("good.json", `{"$schema":"urn:mixta:extension:bo.gob.felcn:1","case":"2041","note":"<script>","cost":1200.5,"checked":true,"stops":[{"place":"Patacamaya"},{"place":"Achica"}],"source":"Jefe"}`)
	by := []string{"--extensions", x.at("felcn.json"), "--trust", x.at("trust.json")}
	page := func(flags ...string) string {
		t.Helper()
		x.do(append([]string{"report", x.at("good.json"), "--out", x.at("page.html")}, flags...)...)
		b, err := os.ReadFile(x.at("page.html"))
		if err != nil {
			t.Fatal(err)
		}
		return string(b)
	}
	whole := page(by...)
	for _, want := range []string{"Case number", "2041", "Note &lt;b&gt;", "&lt;script&gt;", "1200.5", "yes", "stops: place", "Patacamaya", "Achica", "Source", "Jefe", "TLP:RED"} {
		if !strings.Contains(whole, want) {
			t.Errorf("the page has no %q", want)
		}
	}
	released := page(append(by, "--for", "PE-DIRANDRO")...)
	if !strings.Contains(released, "2041") || strings.Contains(released, "Jefe") || strings.Contains(released, "TLP:RED") {
		t.Error("the page for others has what is for Bolivia alone")
	}
	if alone := page(); strings.Contains(alone, "2041") {
		t.Error("without the schema, the page has what nobody checked")
	}
	x.record("good.json", `{"$schema":"urn:mixta:extension:bo.gob.felcn:1","case":"20"}`)
	if _, _, code := call("en", "", append([]string{"report", x.at("good.json"), "--out", x.at("page.html")}, by...)...); code != cli.ExitFindings {
		t.Errorf("of a file that is not valid by the schema: exit %d", code)
	}
}
