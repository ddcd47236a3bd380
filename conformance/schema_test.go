package conformance_test

import (
	"bytes"
	"strings"
	"testing"

	"github.com/santhosh-tekuri/jsonschema/v6"

	"github.com/comision-mixta/mixta"
	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/conformance"
	"github.com/comision-mixta/mixta/schema/export"
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

// TestExportsAgree shows every case to the schemas for other readers. To one for
// drafts, what only the draft profile pardons is right; to one for readers, the
// files are of a later minor version.
func TestExportsAgree(t *testing.T) {
	if testing.Short() {
		t.Skip("long, and nothing in it runs at the same time")
	}
	for _, draft07 := range []bool{false, true} {
		for _, o := range []export.Options{{}, {Draft: true}, {Reader: true}, {Draft: true, Reader: true, Meanings: true}} {
			o.Draft07 = draft07
			agreeOn(t, o)
		}
	}
}

func agreeOn(t *testing.T, o export.Options) {
	b, err := export.Schema("file", check.ES, o)
	if err != nil {
		t.Fatal(err)
	}
	schema, compared, profile := compile(t, b), 0, check.Exchange
	if o.Draft {
		profile = check.Draft
	}
	for _, c := range conformance.Changes() {
		b, err := c.File()
		if err != nil {
			t.Fatal(err)
		}
		if o.Reader {
			b = bytes.Replace(b, []byte(`"mixta":"1.0"`), []byte(`"mixta":"1.9"`), 1)
		}
		report, err := mixta.Validate(bytes.NewReader(b), mixta.WithProfile(profile))
		if err != nil {
			t.Fatal(err)
		}
		refused, comparable := refusedFor(o, report)
		if !comparable {
			continue
		}
		v, err := jsonschema.UnmarshalJSON(bytes.NewReader(b))
		if err != nil {
			t.Errorf("%s%s (%s): not read: %v", c.Rule, c.Name, c.New, err)
			continue
		}
		compared++
		if err := schema.Validate(v); (err != nil) != refused {
			t.Errorf("%+v: %s%s (%s -> %s): refused by the checks: %t, by the schema: %v", o, c.Rule, c.Name, c.Old, c.New, refused, err)
		}
	}
	if compared < 400 {
		t.Errorf("%+v: only %d cases could be compared", o, compared)
	}
}

// refusedFor reports whether the schema must refuse a file with these findings,
// unless that cannot be said.
func refusedFor(o export.Options, report check.Report) (refused, comparable bool) {
	for i := range report.Findings {
		f := &report.Findings[i]
		switch id := f.Rule.ID; {
		case strings.HasPrefix(id, "json."), id == "file.expansion", id == "shape.additionalProperties.spelling" && o.Reader, id == "file.newer-member" && !o.Reader:
			return false, false
		case strings.HasPrefix(id, "shape.") && f.Severity == check.Error, id == "file.newer-major":
			refused = true
		}
	}
	return refused, true
}

func compiled(t *testing.T, lang check.Lang) *jsonschema.Schema {
	t.Helper()
	return compile(t, mixta.Schema("file", lang))
}

func compile(t *testing.T, b []byte) *jsonschema.Schema {
	t.Helper()
	doc, err := jsonschema.UnmarshalJSON(bytes.NewReader(b))
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
