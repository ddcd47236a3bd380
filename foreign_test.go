package mixta_test

import (
	"strings"
	"testing"

	"github.com/comision-mixta/mixta"
	"github.com/comision-mixta/mixta/check"
)

// TestForeign: what is no JSON is called what it is, in one finding; what may be
// JSON is left to the reader of JSON.
func TestForeign(t *testing.T) {
	for text, want := range map[string]string{
		"":                                  "the file is empty",
		"\ufeff\r\n ":                       "the file is empty",
		"{\x00\"\x00m\x00":                  "UTF-16",
		"\x00{\x00\"\x00m":                  "UTF-16",
		"\xff\xfe{\x00\"\x00":               "UTF-16",
		"\xfe\xff\x00{\x00\"":               "UTF-16",
		"PK\x03\x04\x14\x00\x06\x00":        "spreadsheet",
		"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1":  "spreadsheet",
		"age-encryption.org/v1\n-> X25519 ": "mixta open",
		"\ufeff<?xml version=\"1.0\"?>":     "XML",
		"parcela;superficie\n1;0,5\n":       "table (CSV)",
		"\"parcela\",\"ha\"\n1,0.5\n":       "table (CSV)",
		"12\t3\n":                           "table (CSV)",
		"\"mixta\":\"1.0\",\n\"envelope\":": "",
		"{\"mixta\";\"1.0\"}":               "",
		"verdadero":                         "",
	} {
		report, err := mixta.Validate(strings.NewReader(text))
		if err != nil || report.OK() {
			t.Errorf("%q: %v, %v", text, report, err)
			continue
		}
		f := report.Findings[0]
		if want == "" {
			want = "must be"
		} else if len(report.Findings) != 1 || f.Rule.ID != "json.syntax" || f.Line != 1 || f.Column != 1 {
			t.Errorf("%q: %v", text, report.Findings)
		}
		if got := f.Message(check.EN); !strings.Contains(got, want) {
			t.Errorf("%q: %s", text, got)
		}
	}
}

// TestByteOrderMark: a file with a byte order mark is read whole, with a warning.
func TestByteOrderMark(t *testing.T) {
	text := clean(t, "plan")
	file, report, err := mixta.ReadReport(strings.NewReader("\ufeff" + text))
	if err != nil || !report.OK() || len(file.Actions) != 2 {
		t.Fatal(report.Findings, err)
	}
	if f := report.Findings[0]; f.Rule.ID != "json.bom" || f.Severity != check.Warning {
		t.Error(f)
	}
}
