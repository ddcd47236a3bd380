package schema_test

import (
	"encoding/json"
	"errors"
	"maps"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/schema"
)

func TestLook(t *testing.T) {
	for _, test := range []struct {
		path, typ, declared string
		required            bool
		names               []string // some of its members
	}{
		{"action", "plan.Action", "", true, []string{"id", "text", "indicators"}},
		{"action.indicators", "plan.Indicator", "By what its fulfilment is measured.", false, []string{"key", "unit"}},
		{"action.indicators.unit", "record.Unit", "Unit of its values.", true, nil},
		{"action.markings", "record.Marking", "Markings of optional fields that are marked higher than the record, by the field's name.", false, []string{"tlp"}},
		{"action.extensions", "record.Extensions", "A system's own data, by namespace; kept and passed on unread.", false, nil},
		{"statistic.place.area.coordinates", "record.Position", "", true, nil},
		{"file.envelope.sender", "record.Actor", "The sender.", true, nil},
		{"meeting.agreements", "", "", false, nil},
	} {
		e, err := schema.Look(test.path, "en")
		if err != nil {
			t.Errorf("%s: %v", test.path, err)
			continue
		}
		if e.Path != test.path || e.Type != test.typ || e.Required() != test.required || test.declared != "" && e.Schema.Description != test.declared {
			t.Errorf("%s: type %q, required %v, %q", e.Path, e.Type, e.Required(), e.Schema.Description)
		}
		for _, name := range test.names {
			if !slices.Contains(e.Names(), name) {
				t.Errorf("%s has no %s: %v", test.path, name, e.Names())
			}
		}
		if len(test.names) == 0 && len(e.Names()) > 0 {
			t.Errorf("%s has members: %v", test.path, e.Names())
		}
	}
}

func TestLookMisses(t *testing.T) {
	for path, want := range map[string]schema.NoMemberError{
		"":                       {},
		"acton":                  {Name: "acton"},
		"../en/action":           {Name: ""}, // the path of a file is no name of a kind
		"action.due.day":         {Path: "action.due", Name: "day"},
		"action.":                {Path: "action", Name: ""},
		"action.indicators.unti": {Path: "action.indicators", Name: "unti"},
	} {
		_, err := schema.Look(path, "es")
		var no *schema.NoMemberError
		if !errors.As(err, &no) {
			t.Errorf("%q: %v", path, err)
			continue
		}
		if no.Path != want.Path || no.Name != want.Name {
			t.Errorf("%q: %q has no %q", path, no.Path, no.Name)
		}
		if no.Path != "" && no.Path != "action.due" && len(no.Known) == 0 {
			t.Errorf("%q: no names are known", path)
		}
	}
}

func TestReaches(t *testing.T) {
	e, err := schema.Look("action.indicators", "en")
	if err != nil {
		t.Fatal(err)
	}
	got := e.Reaches()
	for _, name := range []string{"plan.Indicator", "plan.FinancialTarget", "record.Money", "record.Currency", "record.Date"} {
		if !slices.Contains(got, name) {
			t.Errorf("%s is not reached: %v", name, got)
		}
	}
	if slices.Contains(got, "plan.Action") {
		t.Error("what holds it is reached")
	}
}

func TestCodes(t *testing.T) {
	var whole struct{ Lists []json.RawMessage }
	if err := json.Unmarshal(schema.CodesJSON(), &whole); err != nil || len(whole.Lists) != len(schema.CodeLists()) {
		t.Fatalf("%d lists of %d, %v", len(schema.CodeLists()), len(whole.Lists), err)
	}
	tlp := schema.FindCodes("TLP")
	if len(tlp) != 1 || tlp[0].Type != "record.TLP" || !tlp[0].Closed {
		t.Fatalf("TLP: %+v", tlp)
	}
	want := schema.Code{Code: "WHITE", EN: "The label of TLP 1.0 for CLEAR. Deprecated.", ES: "La etiqueta de TLP 1.0 para CLEAR. En desuso.", Source: "FIRST TLP 1.0", Deprecated: true}
	if diff := cmp.Diff(want, tlp[0].Codes[len(tlp[0].Codes)-1]); diff != "" {
		t.Error(diff)
	}
	for _, name := range []string{"admin-unit", "AdminUnit", "record.AdminUnit"} {
		if len(schema.FindCodes(name)) != 1 {
			t.Errorf("%s is not found", name)
		}
	}
	if len(schema.FindCodes("nothing")) != 0 {
		t.Error("a list that is not there is found")
	}
	for _, l := range schema.CodeLists() {
		if l.Edition == "" || l.Source == "" || l.Checked == "" {
			t.Errorf("%s: %+v", l.Type, l.Origin)
		}
		for _, c := range l.Codes {
			if c.Code == "" || c.EN == "" || c.ES == "" {
				t.Errorf("%s: %+v", l.Type, c)
			}
		}
	}
}

func TestFile(t *testing.T) {
	for _, name := range []string{"", "nothing", "../en/action", "action/../action"} {
		if schema.File(name, "en") != nil {
			t.Errorf("there is a schema %q", name)
		}
	}
	if schema.File("action", "fr") != nil || schema.File("action", "es") == nil || !json.Valid(schema.RulesJSON()) {
		t.Error("languages or rules are not as they should be")
	}
}

// TestKind: the schema of a kind has the definitions that it needs, each as in
// the schema of a file, and no others.
func TestKind(t *testing.T) {
	type document struct {
		ID   string                     `json:"$id"`
		Ref  string                     `json:"$ref"`
		Defs map[string]json.RawMessage `json:"$defs"`
	}
	for _, lang := range []check.Lang{check.EN, check.ES} {
		var file, action document
		if err := errors.Join(json.Unmarshal(schema.File("file", lang), &file), json.Unmarshal(schema.File("action", lang), &action)); err != nil {
			t.Fatal(err)
		}
		e, err := schema.Look("action", lang)
		if err != nil {
			t.Fatal(err)
		}
		if got := slices.Sorted(maps.Keys(action.Defs)); !slices.Equal(got, e.Reaches()) {
			t.Errorf("definitions %v, want %v", got, e.Reaches())
		}
		for name, def := range action.Defs {
			if string(def) != string(file.Defs[name]) {
				t.Errorf("%s is not as in the schema of a file", name)
			}
		}
		if want := strings.Replace(file.ID, "file", "action", 1); action.ID != want || action.Ref != "#/$defs/plan.Action" {
			t.Errorf("%s refers to %s", action.ID, action.Ref)
		}
	}
}

func TestWord(t *testing.T) {
	for _, tt := range []struct{ list, code, es, en string }{
		{"intel.Role", "pilot", "piloto", "pilot"},
		{"intel.IdentifierScheme", "ci", "cédula de identidad", "ci"},
		{"intel.IdentifierScheme", "vin", "número de identificación de un vehículo", "vin"},
		{"plan.Status", "partly-fulfilled", "cumplida en parte", "partly fulfilled"},
		{"ops.Substance", "3-4-mdp-2-p", "3,4-metilendioxifenil-2-propanona", "3 4 mdp 2 p"},
		{"intel.DetectionSource", "ads-b", "ADS-B", "ads b"},
		{"plan.Status", "of-my-own", "of my own", "of my own"},
	} {
		if es, en := schema.Word(tt.list, tt.code, "es"), schema.Word(tt.list, tt.code, "en"); es != tt.es || en != tt.en {
			t.Errorf("%s %s is %q and %q, want %q and %q", tt.list, tt.code, es, en, tt.es, tt.en)
		}
	}
}

// TestNames: what generators of code make names of, each for one thing.
func TestNames(t *testing.T) {
	lists, titles := map[string]string{}, map[string]string{}
	for _, l := range schema.CodeLists() {
		if other := lists[l.Name]; other != "" {
			t.Errorf("%s and %s are both called %s", l.Type, other, l.Name)
		}
		lists[l.Name] = l.Type
	}
	file, err := schema.Parse(schema.File("file", "en"))
	if err != nil {
		t.Fatal(err)
	}
	for name, d := range file.Defs {
		if d.Title == "" || titles[d.Title] != "" {
			t.Errorf("%s and %s are both called %q", name, titles[d.Title], d.Title)
		}
		titles[d.Title] = name
	}
	if file.Title != "File" {
		t.Errorf("the schema of a file is called %q", file.Title)
	}
	for _, name := range []string{"role", "Role"} {
		if n := len(schema.FindCodes(name)); n != 2 {
			t.Errorf("%d lists are found by %s", n, name)
		}
	}
	if n := len(schema.FindCodes("intel-role")); n != 1 {
		t.Errorf("%d lists are found by intel-role", n)
	}
}

// TestLineEnds: no text with a line end has the form of any pattern, whatever an
// engine takes $ for.
func TestLineEnds(t *testing.T) {
	file, err := schema.Parse(schema.File("file", "es"))
	if err != nil {
		t.Fatal(err)
	}
	patterns := 0
	for name, d := range file.Defs {
		if d.Pattern == "" {
			continue
		}
		patterns++
		if d.Not == nil {
			t.Fatalf("%s may end in a line end", name)
		}
		forbidden := regexp.MustCompile(d.Not.Pattern)
		for _, end := range []string{"\n", "\r", "\r\n", "\v", "\f", "\u0085", "\u2028", "\u2029"} {
			if !forbidden.MatchString("x" + end) {
				t.Errorf("%s may end in %q", name, end)
			}
		}
	}
	if patterns < 40 {
		t.Errorf("only %d patterns", patterns)
	}
}
