package conformance_test

import (
	"bytes"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/go-json-experiment/json/jsontext"

	"github.com/comision-mixta/mixta"
	"github.com/comision-mixta/mixta/conformance"
)

// spot is where a member stands in a text.
type spot struct{ name, value int }

// spots returns the offsets of all values of a text, by pointer, as another
// parser tells them.
func spots(t *testing.T, b []byte) map[string]spot {
	t.Helper()
	dec := jsontext.NewDecoder(bytes.NewReader(b))
	all := map[string]spot{}
	for {
		at := int(dec.InputOffset())
		for at < len(b) && strings.IndexByte(" \t\r\n:,", b[at]) >= 0 {
			at++
		}
		kind := dec.PeekKind()
		_, count := dec.StackIndex(dec.StackDepth())
		inObject, _ := dec.StackIndex(dec.StackDepth())
		if _, err := dec.ReadToken(); err != nil {
			return all
		}
		p := string(dec.StackPointer())
		switch {
		case kind == '}' || kind == ']':
		case inObject == '{' && count%2 == 0:
			all[p] = spot{name: at, value: -1}
		default:
			s, named := all[p]
			if !named {
				s.name = at
			}
			s.value = at
			all[p] = s
		}
	}
}

// TestPlaces compares line and column of every finding of shape, code and
// record with what another parser says of the pointer.
func TestPlaces(t *testing.T) {
	n := 0
	for _, c := range conformance.Changes() {
		if c.Base == "" || strings.HasPrefix(c.Rule, "json.") {
			continue
		}
		b, err := c.File()
		if err != nil {
			t.Fatal(err)
		}
		at := spots(t, b)
		rd := mixta.NewReader(bytes.NewReader(b), mixta.WithProfile(c.Profile))
		report := rd.Validate(nil)
		for _, f := range report.Findings {
			s, ok := at[f.Pointer]
			offset := s.value
			switch {
			case f.Rule.ID == "shape.required" || !ok: // what is not there stands with what is around it
				for !ok {
					f.Pointer = f.Pointer[:strings.LastIndexByte(f.Pointer, '/')]
					s, ok = at[f.Pointer]
				}
				offset = s.value
			case strings.HasPrefix(f.Rule.ID, "shape.additionalProperties"), f.Rule.ID == "shape.propertyNames", f.Rule.ID == "file.newer-member",
				f.Rule.ID == "code.unknown" && strings.Contains(f.Pointer, "/version/"):
				offset = s.name
			}
			before := b[:offset]
			line := 1 + bytes.Count(before, []byte("\n"))
			column := 1 + utf8.RuneCount(before[bytes.LastIndexByte(before, '\n')+1:])
			if f.Line != line || f.Column != column {
				t.Errorf("%s at %s (%s -> %s): %d:%d, want %d:%d", f.Rule.ID, f.Pointer, c.Old, c.New, f.Line, f.Column, line, column)
			}
			n++
		}
	}
	if n < 100 {
		t.Errorf("only %d places compared", n)
	}
}
