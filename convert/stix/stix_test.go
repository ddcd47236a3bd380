package stix_test

import (
	"bytes"
	"os"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/go-json-experiment/json"

	"github.com/comision-mixta/mixta"
	"github.com/comision-mixta/mixta/convert"
	"github.com/comision-mixta/mixta/convert/stix"
	"github.com/comision-mixta/mixta/intel"
	"github.com/comision-mixta/mixta/record"
)

type object = map[string]any

// bundle writes the clean records of the kit, in which every member is set.
func bundle(t *testing.T, change func(mixta.Record)) (objects []object, lost []convert.Loss, text string) {
	t.Helper()
	f, err := os.Open("../../conformance/clean/intel.json")
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	var b bytes.Buffer
	w := stix.Write(&b, convert.Options{})
	for e := range mixta.NewReader(f).Entries() {
		if e.Section != mixta.Live {
			continue
		}
		if change != nil {
			change(e.Record)
		}
		if _, err := w.Put(e.Record); err != nil {
			t.Fatal(err)
		}
	}
	if lost, err = w.Close(); err != nil {
		t.Fatal(err)
	}
	var all struct {
		Type, ID string
		Objects  []object
	}
	if err := json.Unmarshal(b.Bytes(), &all, json.MatchCaseInsensitiveNames(true)); err != nil || all.Type != "bundle" {
		t.Fatal(err, all.Type)
	}
	return all.Objects, lost, b.String()
}

var (
	identifier = regexp.MustCompile(`^[a-z][a-z0-9-]+[a-z0-9]--[0-9a-f]{8}-[0-9a-f]{4}-[1-5][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$`)
	timestamp  = regexp.MustCompile(`^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$`)
)

// needed are the members that the standard asks for, by type, beside those of all.
var needed = map[string][]string{
	"identity": {"name"}, "location": {}, "relationship": {"relationship_type", "source_ref", "target_ref"}, "report": {"name", "published", "object_refs"},
	"note": {"content", "object_refs"}, "marking-definition": {}, "x-mixta-craft": {"name"}, "extension-definition": {"name", "schema", "version", "extension_types", "created_by_ref"},
}

// TestRulesOfSTIX checks a bundle by the rules of STIX 2.1: types, ids, times, the
// members that are needed, and references that lead to objects of the bundle.
func TestRulesOfSTIX(t *testing.T) {
	objects, _, _ := bundle(t, nil)
	ids := map[string]bool{}
	for _, o := range objects {
		id, _ := o["id"].(string)
		kind, _ := o["type"].(string)
		if ids[id] || !identifier.MatchString(id) || !strings.HasPrefix(id, kind+"--") || o["spec_version"] != "2.1" {
			t.Errorf("id %s of %s", id, kind)
		}
		ids[id] = true
	}
	seen := map[string]int{}
	for _, o := range objects {
		kind := o["type"].(string)
		seen[kind]++
		members, known := needed[kind]
		if kind != "marking-definition" {
			members = append(slices.Clone(members), "created", "modified")
		}
		for _, m := range members {
			if o[m] == nil || o[m] == "" {
				t.Errorf("%s has no %s", o["id"], m)
			}
		}
		for m, v := range o {
			s, _ := v.(string)
			switch {
			case !known:
				t.Errorf("type %s", kind)
			case v == nil || s == "" && v == "":
				t.Errorf("%s: empty %s", o["id"], m)
			case slices.Contains([]string{"created", "modified", "published", "start_time", "stop_time"}, m) && !timestamp.MatchString(s):
				t.Errorf("%s: %s %s", o["id"], m, s)
			case strings.HasSuffix(m, "_ref") && !ids[s]:
				t.Errorf("%s: %s leads nowhere", o["id"], s)
			}
			if list, is := v.([]any); is && strings.HasSuffix(m, "_refs") {
				for _, ref := range list {
					if !ids[ref.(string)] || len(list) == 0 {
						t.Errorf("%s: %s leads nowhere", o["id"], ref)
					}
				}
			}
		}
		for id := range asObject(o["extensions"]) {
			if !ids[id] && id != "extension-definition--60a3c5c5-0d10-413e-aab3-9e08dde9e88d" {
				t.Errorf("%s: extension %s is not defined", o["id"], id)
			}
		}
		if kind == "location" && (o["latitude"] == nil) != (o["longitude"] == nil) {
			t.Errorf("%v", o)
		}
	}
	for kind := range needed {
		if seen[kind] == 0 {
			t.Errorf("the clean records make no %s", kind)
		}
	}
}

func asObject(v any) object {
	o, _ := v.(object)
	return o
}

// TestNobodyIsAThreat: no object says that somebody is one.
func TestNobodyIsAThreat(t *testing.T) {
	objects, _, text := bundle(t, nil)
	for _, o := range objects {
		switch kind := o["type"]; kind {
		case "threat-actor", "intrusion-set", "campaign", "malware", "indicator", "attack-pattern":
			t.Errorf("%s", kind)
		case "relationship":
			if o["relationship_type"] != "related-to" {
				t.Errorf("%s", o["relationship_type"])
			}
		}
	}
	if again, _, _ := bundle(t, nil); len(again) != len(objects) {
		t.Error("another bundle")
	}
	if _, _, again := bundle(t, nil); again != text {
		t.Error("the same records make another text")
	}
}

// TestMarkings: each object of a record has its TLP 2.0 label by the id of the
// standard; a stricter statement has its own, and the report does not repeat it.
func TestMarkings(t *testing.T) {
	const red = "marking-definition--e828b379-4e03-4974-9ac4-e53a884c97c1"
	objects, _, _ := bundle(t, func(r mixta.Record) {
		if r, is := r.(*intel.Report); is {
			r.Marking = record.Marking{TLP: record.Green}
			r.Statements[0].Text = record.Text{EN: "what only few may read"}
			r.Statements[0].Marking = record.Marking{TLP: record.Red, Releasable: []record.Actor{"BO"}}
		}
	})
	found := false
	for _, o := range objects {
		refs, _ := o["object_marking_refs"].([]any)
		kind := o["type"].(string)
		if slices.Contains([]string{"relationship", "report", "note", "location", "x-mixta-craft"}, kind) && len(refs) == 0 {
			t.Errorf("%s has no marking", o["id"])
		}
		b, _ := json.Marshal(o)
		if strings.Contains(string(b), "what only few may read") {
			found = true
			if kind != "note" || !slices.Contains(refs, any(red)) {
				t.Errorf("%s: %v", kind, refs)
			}
		}
	}
	if !found {
		t.Error("no such statement")
	}
}

// TestLosses: what is lost is what no object holds, and it is told.
func TestLosses(t *testing.T) {
	_, lost, _ := bundle(t, func(r mixta.Record) {
		if r, is := r.(*intel.Subject); is {
			r.Aliases = []record.Alias{{By: "BO-FELCN", Value: "77/2024"}}
		}
		if l, is := r.(*intel.Link); is {
			l.To = "0e5a1000-0000-4000-8000-00000000ffff"
		}
	})
	var told []string
	for _, l := range lost {
		told = append(told, l.Kind+l.Pointer)
	}
	for _, want := range []string{"subject/aliases/*/value", "link/to"} {
		if !slices.Contains(told, want) {
			t.Errorf("%s is not among %q", want, told)
		}
	}
}
