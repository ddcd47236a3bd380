package mixta_test

import (
	stdjson "encoding/json"
	"math"
	"reflect"
	"strings"
	"testing"

	"github.com/go-json-experiment/json"
	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"

	"github.com/comision-mixta/mixta"
	"github.com/comision-mixta/mixta/conformance"
	"github.com/comision-mixta/mixta/exchange/versions"
	"github.com/comision-mixta/mixta/ops"
	"github.com/comision-mixta/mixta/plan"
	"github.com/comision-mixta/mixta/record"
)

// codecs are the ways to JSON that a program is likely to take.
var codecs = map[string]struct {
	marshal   func(any) ([]byte, error)
	unmarshal func([]byte, any) error
}{
	"encoding/json": {func(v any) ([]byte, error) {
		var b strings.Builder
		enc := stdjson.NewEncoder(&b)
		enc.SetEscapeHTML(false)
		err := enc.Encode(v)
		return []byte(strings.TrimSuffix(b.String(), "\n")), err
	}, stdjson.Unmarshal},
	"json/v2": {func(v any) ([]byte, error) { return json.Marshal(v) }, func(b []byte, v any) error { return json.Unmarshal(b, v) }},
}

// anyOrder compares newer members as a set: they are written last.
var anyOrder = cmpopts.SortSlices(func(a, b record.Newer) bool { return a.Pointer < b.Pointer })

// TestRecordsAsJSON: a JSON package gives and takes each record as it stands in a
// file, by value, by pointer and inside other values, with extensions and with the
// members of a newer version.
func TestRecordsAsJSON(t *testing.T) {
	texts := []string{newer(t)}
	for _, name := range conformance.Bases() {
		texts = append(texts, clean(t, name))
	}
	met, unknown, extended := map[reflect.Type]bool{}, 0, 0
	for _, text := range texts {
		rd := mixta.NewReader(strings.NewReader(text))
		rd.Validate(func(e mixta.Entry) {
			met[reflect.TypeOf(e.Record).Elem()] = true
			unknown += len(e.Record.Head().Newer)
			extended += len(e.Record.Head().Extensions)
			want, err := mixta.Marshal(e.Record)
			if err != nil {
				t.Fatal(err)
			}
			for codec, c := range codecs {
				value := reflect.ValueOf(e.Record).Elem().Interface()
				got, err := c.marshal(map[string]any{"by": e.Record, "in": []any{value}})
				if err != nil || !strings.Contains(string(got), `"by":`+string(want)) || !strings.Contains(string(got), `"in":[`+string(want)+`]`) {
					t.Errorf("%s: %v\ngot  %s\nwant %s", codec, err, got, want)
				}
				back := reflect.New(reflect.TypeOf(e.Record).Elem())
				if err := c.unmarshal(want, back.Interface()); err != nil {
					t.Errorf("%s: %v\n%s", codec, err, want)
				} else if diff := cmp.Diff(e.Record, back.Interface(), anyOrder); diff != "" {
					t.Errorf("%s: (-file +json)\n%s", codec, diff)
				}
			}
		})
	}
	for _, k := range mixta.Kinds() {
		if !met[k.Type] {
			t.Errorf("no clean file has a record of kind %s", k.Name)
		}
	}
	if unknown < 5 || extended == 0 {
		t.Errorf("met only %d members of a newer version and %d extensions", unknown, extended)
	}
}

// TestRecordsRefused: what is no valid record is an error, and so is a member of
// a newer version that has lost its place: nothing is dropped or repaired.
func TestRecordsRefused(t *testing.T) {
	f := read(t, newer(t))
	good, err := mixta.Marshal(&f.Meetings[0])
	if err != nil {
		t.Fatal(err)
	}
	f.Actions[0].Responsible = nil // a newer member stood in it
	for codec, c := range codecs {
		for _, change := range [][2]string{{`"session":"ordinary"`, `"Session":"ordinary"`}, {`"issuer":"BO-VDSSC"`, `"issuer":7`}, {string(good), "null"}, {string(good), "{}"}} {
			bad := strings.Replace(string(good), change[0], change[1], 1)
			if bad == string(good) {
				t.Fatalf("%s is not in %s", change[0], good)
			}
			if err := c.unmarshal([]byte(bad), &plan.Meeting{}); err == nil && bad != "null" {
				t.Errorf("%s takes %s", codec, change[1])
			}
		}
		if b, err := c.marshal(f.Actions[0]); err == nil || !strings.Contains(err.Error(), "/responsible/2/unit") {
			t.Errorf("%s: a member is lost: %v\n%s", codec, err, b)
		}
		f.Meetings[0].Extensions = record.Extensions{"bo.gob.felcn": `{"a":1},"b":2`}
		if b, err := c.marshal(f.Meetings[0]); err == nil {
			t.Errorf("%s: what is no JSON value is written: %s", codec, b)
		}
	}
	if err := (&plan.Meeting{}).UnmarshalJSON([]byte(string(good) + string(good))); err == nil {
		t.Error("the second record is lost")
	}
}

// TestReviseFromStruct: the way from a struct to the next version of a record
// keeps what the struct cannot name.
func TestReviseFromStruct(t *testing.T) {
	f := read(t, newer(t))
	a := f.Actions[0]
	a.Extensions = record.Extensions{"bo.gob.felcn": `{"caso":[1.50,"A-7"]}`}
	edited := a
	edited.Text.ES += " (ajustado)"
	made, err := versions.Revise(&a, &edited, versions.Issue{By: a.Issuer, At: "2022-11-01T09:00:00-04:00"})
	if err != nil {
		t.Fatal(err)
	}
	next, err := stdjson.Marshal(made)
	if err != nil {
		t.Fatal(err)
	}
	for _, kept := range []string{`"bo.gob.felcn":{"caso":[1.50,"A-7"]}`, `"costs":{"BO":[1.50,2e2]}`, `"unit":"Puno"`, `(ajustado)`} {
		if !strings.Contains(string(next), kept) {
			t.Errorf("%s is not kept: %s", kept, next)
		}
	}
}

// TestFilesAsJSON: a JSON package gives and takes a whole file as Write and Read do,
// with the members of a newer version.
func TestFilesAsJSON(t *testing.T) {
	texts := []string{newer(t)}
	for _, name := range conformance.Bases() {
		texts = append(texts, clean(t, name))
	}
	for _, text := range texts {
		f := read(t, text)
		want := strings.ReplaceAll(write(t, f), "\n", "")
		for codec, c := range codecs {
			got, err := c.marshal(map[string]any{"file": f, "value": []any{*f}})
			if err != nil || string(got) != `{"file":`+want+`,"value":[`+want+`]}` && string(got) != `{"value":[`+want+`],"file":`+want+`}` {
				t.Errorf("%s: %v\ngot  %s\nwant %s", codec, err, got, want)
			}
			var back mixta.File
			if err := c.unmarshal([]byte(want), &back); err != nil {
				t.Errorf("%s: %v", codec, err)
			} else if write(t, &back) != write(t, f) {
				t.Errorf("%s: another file comes back", codec)
			}
			if err := c.unmarshal([]byte(`{"mixta":"1.0"}`), &back); err == nil {
				t.Errorf("%s: half a file", codec)
			}
		}
	}
}

// TestNoJSON: what JSON cannot express is refused, not written as something else;
// what is merely not complete is written.
func TestNoJSON(t *testing.T) {
	nan, inf := math.NaN(), math.Inf(1)
	p := record.PointAt(nan, 1)
	for what, r := range map[string]mixta.Record{
		"NaN":               &plan.Progress{Percent: &nan},
		"infinite":          &plan.Progress{Percent: &inf},
		"NaN in a point":    &ops.Seizure{Place: record.Place{Point: &p}},
		"not UTF-8":         &plan.Progress{Summary: record.Text{ES: "a\xff"}},
		"an extension text": &plan.Progress{Header: record.Header{Extensions: record.Extensions{"bo.x": "{"}}},
	} {
		for codec, c := range codecs {
			if b, err := c.marshal(r); err == nil {
				t.Errorf("%s, %s: %s", what, codec, b)
			}
		}
		if b, err := mixta.Marshal(r); err == nil {
			t.Errorf("%s: %s", what, b)
		}
		var f mixta.File
		if err := f.Add(r); err != nil {
			t.Fatal(err)
		}
		if b, err := json.Marshal(f); err == nil {
			t.Errorf("%s, in a file: %s", what, b)
		}
	}
	for _, k := range mixta.Kinds() {
		if _, err := mixta.Marshal(k.New()); err != nil {
			t.Errorf("an empty %s: %v", k.Name, err)
		}
	}
}
