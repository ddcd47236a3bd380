package schema_test

import (
	"strings"
	"testing"

	"github.com/comision-mixta/mixta/schema"
)

// TestParseRefuses: what is not understood, or not I-JSON, is an error that says
// what and where.
func TestParseRefuses(t *testing.T) {
	for text, says := range map[string]string{
		``:                          "is empty",
		`{}{}`:                      "trailing",
		"{\n \"maxLenght\": 3}":     `line 2, column 2 (/maxLenght): "maxLenght"`,
		`{"type":"a","type":"b"}`:   `"type" stands twice`,
		`{"$defs":{"a":{},"a":{}}}`: `"a" stands twice`,
		`{"type":null}`:             "json:",
		`{"type":3}`:                "json:",
		`{"maxLength":1.5}`:         "1.5 is not a number that fits",
		`{"minimum":1e999}`:         "1e999 is not",
		`{"properties":{"a":[]}}`:   "json:",
		`{"items":{"enum":["a",]}}`: "json:",
		`{"description":"` + "\xff": "bad-utf8",
		`[`:                         "json:",
		strings.Repeat(`{"items":`, 99) + "true" + strings.Repeat("}", 99): "depth limit",
	} {
		if _, err := schema.Parse([]byte(text)); err == nil || !strings.Contains(err.Error(), says) {
			t.Errorf("%.40s: %v, want %s", text, err, says)
		}
	}
	d, err := schema.Parse([]byte(`{"properties":{"b":true,"a":{"minimum":-1.5,"items":false}}}`))
	if err != nil || !d.Properties[0].Schema.Always || *d.Properties[1].Schema.Minimum != -1.5 || !d.Properties[1].Schema.Items.Never {
		t.Errorf("%+v, %v", d, err)
	}
}
