package formats_test

import (
	"bytes"
	"encoding/json"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/comision-mixta/mixta"
	"github.com/comision-mixta/mixta/convert"
	"github.com/comision-mixta/mixta/convert/formats"
	"github.com/comision-mixta/mixta/record"
)

// TestLosses writes the clean records of the kit, in which every member is set,
// reads them back, and compares member by member: what is missing or changed is
// among the losses, and no loss is claimed of what came back.
func TestLosses(t *testing.T) {
	if testing.Short() {
		t.Skip("long, and nothing in it runs at the same time")
	}
	for _, f := range formats.All() {
		if f.In.Read == nil || f.Out.Write == nil {
			continue
		}
		for _, kind := range f.Out.Kinds {
			if !slices.Contains(f.In.Kinds, kind) {
				continue
			}
			t.Run(f.Name+"/"+kind, func(t *testing.T) {
				for _, sent := range clean(t, kind) {
					lost, got := thereAndBack(t, f, kind, sent)
					compare(t, kind, lost, members(t, sent), got)
				}
			})
		}
	}
}

// clean returns the clean records of a kind, and those of the examples.
func clean(t *testing.T, kind string) (records []mixta.Record) {
	t.Helper()
	names, _ := filepath.Glob("../../conformance/clean/*.json")
	names = append(names, "../../examples/coca-monitoring/parcels.json", "../../examples/amistad-tiwanaku/drill.json")
	for _, name := range names {
		f, err := os.Open(name)
		if err != nil {
			t.Fatal(err)
		}
		n := 0
		for e := range mixta.NewReader(f).Entries() {
			if e.Kind == kind && n < 20 {
				n++
				records = append(records, e.Record)
			}
		}
		f.Close()
	}
	if len(records) == 0 {
		t.Errorf("no record of kind %s", kind)
	}
	return records
}

// thereAndBack writes a record and reads it again; it returns the members of what
// came back.
func thereAndBack(t *testing.T, f convert.Format, kind string, sent mixta.Record) ([]convert.Loss, map[string][]string) {
	t.Helper()
	var b bytes.Buffer
	w := f.Out.Write(&b, convert.Options{Kind: kind})
	if ok, err := w.Put(sent); !ok || err != nil {
		t.Fatal(ok, err)
	}
	lost, err := w.Close()
	if err != nil {
		t.Fatal(err)
	}
	h := sent.Head()
	in := f.In.Read(&b, convert.Options{Kind: kind, Header: record.Header{Issuer: h.Issuer, Issued: h.Issued, Marking: record.Marking{TLP: h.Marking.TLP, Releasable: h.Marking.Releasable}, Exercise: h.Exercise},
		Log: convert.Log{Day: "2022-06-30"}})
	got := map[string][]string{}
	n := 0
	for r := range in.Records() {
		n++
		maps.Copy(got, members(t, r))
	}
	if in.Err() != nil || n != 1 {
		t.Errorf("%d records, %v, %v", n, in.Err(), in.Report().Findings)
	}
	return lost, got
}

// compare finds what is missing or changed and not told, and what is told and is neither.
func compare(t *testing.T, kind string, lost []convert.Loss, sent, got map[string][]string) {
	t.Helper()
	told := map[string]bool{}
	covered := func(pointer string) (any bool) {
		for _, l := range lost {
			if l.Kind == kind && (pointer == l.Pointer || strings.HasPrefix(pointer, l.Pointer+"/")) {
				told[l.Pointer], any = true, true
			}
		}
		return any
	}
	for pointer := range sent {
		if !slices.Equal(sent[pointer], got[pointer]) && !covered(pointer) {
			t.Errorf("%s: %v became %v, and no loss tells it", pointer, sent[pointer], got[pointer])
		}
	}
	for pointer := range got {
		if _, ok := sent[pointer]; !ok && !covered(pointer) {
			t.Errorf("%s: %v was not there, and no loss tells it", pointer, got[pointer])
		}
	}
	for _, l := range lost {
		if l.Times < 1 || !told[l.Pointer] {
			t.Errorf("%+v: it came back", l)
		}
	}
}

// members returns the scalars of a record by their pointers, with * for the items
// of a list of objects.
func members(t *testing.T, r mixta.Record) map[string][]string {
	t.Helper()
	b, err := mixta.Marshal(r)
	if err != nil {
		t.Fatal(err)
	}
	var v any
	d := json.NewDecoder(bytes.NewReader(b))
	d.UseNumber()
	if err := d.Decode(&v); err != nil {
		t.Fatal(err)
	}
	all := map[string][]string{}
	flatten(all, "", v)
	return all
}

func flatten(all map[string][]string, pointer string, v any) {
	switch v := v.(type) {
	case map[string]any:
		for name, below := range v {
			flatten(all, pointer+"/"+name, below)
		}
	case []any:
		for i, item := range v {
			below := pointer + "/*"
			if _, object := item.(map[string]any); !object {
				below = pointer
				if _, list := item.([]any); list {
					all[pointer] = append(all[pointer], "#"+strconv.Itoa(i))
				}
			}
			flatten(all, below, item)
		}
	case json.Number:
		x, _ := v.Float64()
		all[pointer] = append(all[pointer], strconv.FormatFloat(x, 'g', -1, 64))
	case string:
		all[pointer] = append(all[pointer], v)
	default:
		all[pointer] = append(all[pointer], "bool")
		if v == false {
			all[pointer] = append(all[pointer], "false")
		}
	}
}
