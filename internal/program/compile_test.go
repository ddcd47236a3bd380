package program

import (
	"reflect"
	"strings"
	"testing"

	"github.com/comision-mixta/mixta/internal/scan"
)

// Types that the compiler refuses, or not, with the schema that each is given.
type (
	plain struct {
		Text string `json:"text"`
	}
	optional struct {
		Text string `json:"text,omitzero"`
	}
	count struct {
		N int64 `json:"n"`
	}
	lines struct {
		L []string `json:"l"`
	}
	flag struct {
		B bool `json:"b"`
	}
	narrow struct {
		N int32 `json:"n"`
	}
	moment struct {
		M stamp `json:"m"`
	}
	stamp string
	upper struct {
		X *float64 `json:"x"`
	}
	summed struct {
		Text string `json:"text"`
	}
)

// sums is a trait of summed that names a member it has not.
var sums = Row{Type: reflect.TypeFor[summed](), Trait: &Trait{Derived: []Derivation{{From: []string{"text", ".parcel", AnyMember}, Members: []string{"total"}}}}}

func (stamp) MarshalText() ([]byte, error) { return nil, nil }

// TestRefused: what would lose a rule is refused, with the place named.
func TestRefused(t *testing.T) {
	const object = `"type":"object","additionalProperties":false,`
	for _, tt := range []struct {
		what, schema string
		typ          any
		says         []string
	}{
		{"a keyword without a check", `{` + object + `"properties":{"text":{"type":"string","maxLength":9,"minLength":1,"format":"date"}},"required":["text"]}`, plain{}, []string{"format", "/properties/text"}},
		{"a keyword without a check on the object", `{` + object + `"properties":{},"oneOf":[]}`, plain{}, []string{"oneOf"}},
		{"required, but left out when zero", `{` + object + `"properties":{"text":{"type":"string","maxLength":9}},"required":["text"]}`, optional{}, []string{"optional.text", "omitzero and required disagree"}},
		{"not required, but always written", `{` + object + `"properties":{"text":{"type":"string","maxLength":9}}}`, plain{}, []string{"plain.text", "omitzero and required disagree"}},
		{"a required text that may be empty", `{` + object + `"properties":{"text":{"type":"string","maxLength":9}},"required":["text"]}`, plain{}, []string{"plain.text", "zero"}},
		{"a required number that may be zero", `{` + object + `"properties":{"n":{"type":"integer","minimum":0,"maximum":9}},"required":["n"]}`, count{}, []string{"count.n", "zero"}},
		{"a required truth value", `{` + object + `"properties":{"b":{"type":"boolean"}},"required":["b"]}`, flag{}, []string{"flag.b", "zero"}},
		{"a required list that may be empty", `{` + object + `"properties":{"l":{"type":"array","maxItems":9,"items":{"type":"string","maxLength":9}}},"required":["l"]}`, lines{}, []string{"lines.l", "minItems"}},
		{"a member that only Go has", `{` + object + `"properties":{}}`, plain{}, []string{"plain.text", "no such property"}},
		{"a member that only the schema has", `{` + object + `"properties":{"text":{"type":"string","minLength":1,"maxLength":9},"more":{"type":"string","maxLength":9}},"required":["text"]}`, plain{}, []string{"plain.more", "Go type"}},
		{"a marshaller", `{` + object + `"properties":{"m":{"type":"string","minLength":1,"maxLength":9}},"required":["m"]}`, moment{}, []string{"moment.m", "MarshalText"}},
		{"a string without bounds", `{` + object + `"properties":{"text":{"type":"string","minLength":1}},"required":["text"]}`, plain{}, []string{"plain.text", "maxLength"}},
		{"a list without bounds", `{` + object + `"properties":{"l":{"type":"array","minItems":1,"items":{"type":"string","maxLength":9}}},"required":["l"]}`, lines{}, []string{"lines.l", "maxItems"}},
		{"a number with one bound", `{` + object + `"properties":{"n":{"type":"integer","minimum":1}},"required":["n"]}`, count{}, []string{"count.n", "both bounds"}},
		{"an integer beyond 2^53", `{` + object + `"properties":{"n":{"type":"integer","minimum":1,"maximum":1e17}},"required":["n"]}`, count{}, []string{"count.n", "2^53"}},
		{"two lower bounds", `{` + object + `"properties":{"n":{"type":"integer","minimum":1,"exclusiveMinimum":1,"maximum":9}},"required":["n"]}`, count{}, []string{"count.n", "one bound"}},
		{"an open object", `{"type":"object","properties":{"text":{"type":"string","minLength":1,"maxLength":9}},"required":["text"]}`, plain{}, []string{"plain", "additionalProperties"}},
		{"another type", `{` + object + `"properties":{"n":{"type":"integer","minimum":1,"maximum":9}},"required":["n"]}`, narrow{}, []string{"narrow.n", "int32"}},
		{"a reference that leads nowhere", `{` + object + `"properties":{"text":{"$ref":"#/$defs/none"}},"required":["text"]}`, plain{}, []string{"plain.text", "#/$defs/none"}},
		{"a derivation of a member that is not there", `{` + object + `"properties":{"text":{"type":"string","minLength":1,"maxLength":9}},"required":["text"]}`, summed{}, []string{"summed", "total"}},
		{"a text that not forbids", `{` + object + `"properties":{"text":{"type":"string","minLength":1,"maxLength":9,"pattern":"^[^a]{1,9}$","not":{"pattern":"[^ -~]"}}},"required":["text"]}`, plain{}, []string{"plain.text", "not forbids [^ -~]"}},
		{"not without a pattern", `{` + object + `"properties":{"text":{"type":"string","minLength":1,"maxLength":9,"pattern":"^[a-z]{1,9}$","not":{"maxLength":3}}},"required":["text"]}`, plain{}, []string{"plain.text", "not needs a pattern"}},
		{"not on a number", `{` + object + `"properties":{"n":{"type":"integer","minimum":1,"maximum":9,"not":{"pattern":"a"}}},"required":["n"]}`, count{}, []string{"count.n", "strings only"}},
		{"allOf of two", `{` + object + `"properties":{"text":{"allOf":[{"$ref":"#/$defs/a"},{"$ref":"#/$defs/b"}]}},"required":["text"]}`, plain{}, []string{"allOf must have one part"}},
		{"a pattern that the dialects read apart", `{` + object + `"properties":{"text":{"type":"string","minLength":1,"maxLength":9,"pattern":"^(?i)a$"}},"required":["text"]}`, plain{}, []string{"plain.text"}},
	} {
		_, err := Compile([]byte(tt.schema), reflect.TypeOf(tt.typ), []Row{sums})
		if err == nil {
			t.Errorf("%s: not refused", tt.what)
			continue
		}
		for _, s := range tt.says {
			if !strings.Contains(err.Error(), s) {
				t.Errorf("%s: %q does not say %q", tt.what, err, s)
			}
		}
	}
}

// TestExclusiveMaximum: no member of the model has the keyword yet.
func TestExclusiveMaximum(t *testing.T) {
	n, err := Compile([]byte(`{"type":"object","additionalProperties":false,"properties":{"x":{"type":"number","minimum":0,"exclusiveMaximum":1}},"required":["x"]}`), reflect.TypeFor[upper](), nil)
	if err != nil {
		t.Fatal(err)
	}
	for text, want := range map[string]string{`{"x":0}`: "", `{"x":0.9999999999999999}`: "", `{"x":1}`: "shape.exclusiveMaximum", `{"x":1.0000000000000001}`: "shape.exclusiveMaximum", `{"x":2}`: "shape.exclusiveMaximum", `{"x":-1}`: "shape.minimum"} {
		x := NewPass(scan.NewBytes([]byte(text), DefaultLimits), DefaultLimits)
		got := ""
		for _, f := range x.Read(n, "", "", &upper{}).Report.Findings {
			got += f.Rule.ID
		}
		if got != want {
			t.Errorf("%s: %q, want %q", text, got, want)
		}
	}
}
