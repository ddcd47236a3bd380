package diff_test

import (
	"strings"
	"testing"
	"testing/fstest"

	"github.com/google/go-cmp/cmp"

	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/schema/diff"
)

// model is the schema that the changes of the tests are made in.
const model = `{
"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://example.org/1.0/en/file.schema.json","$ref":"#/$defs/File","$defs":{
"File":{"type":"object","properties":{
 "actions":{"type":"array","items":{"$ref":"#/$defs/Action"},"maxItems":9},
 "names":{"$ref":"#/$defs/Names"}},
 "required":["actions"],"additionalProperties":false},
"Action":{"type":"object","properties":{
 "number":{"type":"integer","minimum":1,"maximum":9,"description":"Its number."},
 "share":{"type":"number","exclusiveMinimum":0,"exclusiveMaximum":1},
 "title":{"type":"string","minLength":1,"maxLength":40},
 "status":{"$ref":"#/$defs/Status"},
 "agency":{"$ref":"#/$defs/Agency"},
 "areas":{"type":"array","items":{"$ref":"#/$defs/Status"},"minItems":1,"maxItems":3,"uniqueItems":true},
 "plan":{"$ref":"#/$defs/PlanRef"}},
 "required":["number"],"additionalProperties":false},
"Status":{"type":"string","enum":["open","done"]},
"Agency":{"type":"string","pattern":"^[A-Z]{2}$","maxLength":2,"examples":["BO","PE"]},
"PlanRef":{"type":"string","pattern":"^[a-z]{4}$","maxLength":4},
"ActionRef":{"type":"string","pattern":"^[a-z]{4}$","maxLength":4},
"Names":{"type":"object","propertyNames":{"type":"string","maxLength":3},"additionalProperties":{"type":"string","maxLength":9},"minProperties":1,"maxProperties":5}
}}`

const codes = `{"mixta":"1.0","lists":[
{"list":"status","type":"Status","closed":true,"en":"A status.","es":"Un estado.","codes":[{"code":"open","en":"Open.","es":"Abierta."},{"code":"done","en":"Done.","es":"Hecha."}]},
{"list":"agency","type":"Agency","closed":false,"en":"An agency.","es":"Una entidad.","codes":[{"code":"BO","en":"Bolivia.","es":"Bolivia."},{"code":"PE","en":"Peru.","es":"Perú."}]}
]}`

// export makes an export of the model with one text replaced.
func export(t *testing.T, old, new string) *diff.Export {
	t.Helper()
	if n := strings.Count(model, old) + strings.Count(codes, old); n == 0 {
		t.Fatalf("%q is not there", old)
	}
	x, err := diff.Folder(fstest.MapFS{
		"file.schema.json": {Data: []byte(strings.Replace(model, old, new, 1))},
		"codes.json":       {Data: []byte(strings.Replace(codes, old, new, 1))},
		"rules.json":       {Data: []byte("not read")},
	})
	if err != nil {
		t.Fatal(err)
	}
	return x
}

// TestCompare has a row for each sort of change.
func TestCompare(t *testing.T) {
	for _, test := range []struct {
		what, old, new string
		want           string // the verdict, then the changes
	}{
		{"nothing changed", `Its number.`, `Its number.`, "none"},
		{"a description changed", `Its number.`, `The number that it has.`, "none"},
		{"a meaning in words changed", `"en":"Open."`, `"en":"Not closed."`, "none"},
		{"members in another order", `"minLength":1,"maxLength":40`, `"maxLength":40,"minLength":1`, "none"},
		{"codes in another order", `["open","done"]`, `["done","open"]`, "none"},

		{"an optional member added", `"number":{`, `"note":{"type":"string","maxLength":9},"number":{`, "minor member-added Action.note"},
		{"a required member added", "PlanRef\"}},\n \"required\":[", "PlanRef\"},\"year\":{\"type\":\"boolean\"}},\n \"required\":[\"year\",", "breaking member-required Action.year"},
		{"a member required", `"required":["number"]`, `"required":["number","plan"]`, "breaking member-required Action.plan"},
		{"a member optional", `"required":["number"]`, `"required":[]`, "breaking member-optional Action.number"},
		{"a member removed", `"title":{"type":"string","minLength":1,"maxLength":40},`, ``, "breaking member-removed Action.title"},
		{"a member renamed", `"title":{`, `"heading":{`, "breaking member-removed Action.title, member-added Action.heading"},
		{"a list of records added", `"names":{`, `"plans":{"type":"array","items":{"$ref":"#/$defs/Action"},"maxItems":9},"names":{`, "minor member-added File.plans"},

		{"another type", `{"type":"integer","minimum":1,"maximum":9,`, `{"type":"string","maxLength":9,`, "breaking type-changed Action.number (integer, string)"},
		{"a list instead of a value", `"plan":{"$ref":"#/$defs/PlanRef"}`, `"plan":{"type":"array","items":{"$ref":"#/$defs/PlanRef"},"maxItems":9}`, "breaking reference-changed Action.plan (PlanRef, array)"},
		{"a reference to another kind", `"plan":{"$ref":"#/$defs/PlanRef"}`, `"plan":{"$ref":"#/$defs/ActionRef"}`, "breaking reference-changed Action.plan (PlanRef, ActionRef)"},
		{"another pattern", `^[A-Z]{2}$`, `^[A-Z]{1,2}$`, "breaking pattern-changed Agency (^[A-Z]{2}$, ^[A-Z]{1,2}$)"},
		{"a text that not forbids", `"pattern":"^[A-Z]{2}$"`, `"pattern":"^[A-Z]{2}$","not":{"pattern":"X"}`, "breaking pattern-changed Agency (^[A-Z]{2}$, ^[A-Z]{2}$ without X)"},
		{"a description beside a reference", `{"$ref":"#/$defs/Agency"}`, `{"allOf":[{"$ref":"#/$defs/Agency"}],"description":"Which one."}`, "none"},
		{"no pattern", `"pattern":"^[A-Z]{2}$",`, ``, "breaking pattern-changed Agency (^[A-Z]{2}$, )"},

		{"a smaller maximum", `"maximum":9`, `"maximum":8`, "breaking bound-narrowed Action.number (maximum 9, maximum 8)"},
		{"a greater maximum", `"maximum":9`, `"maximum":10`, "breaking bound-widened Action.number (maximum 9, maximum 10)"},
		{"a greater minimum", `"minimum":1`, `"minimum":2`, "breaking bound-narrowed Action.number (minimum 1, minimum 2)"},
		{"a smaller minimum", `"minimum":1`, `"minimum":0`, "breaking bound-widened Action.number (minimum 1, minimum 0)"},
		{"a greater exclusive minimum", `"exclusiveMinimum":0`, `"exclusiveMinimum":0.5`, "breaking bound-narrowed Action.share (exclusiveMinimum 0, exclusiveMinimum 0.5)"},
		{"no exclusive maximum", `,"exclusiveMaximum":1`, ``, "breaking bound-widened Action.share (exclusiveMaximum 1, )"},
		{"a shorter text", `"maxLength":40`, `"maxLength":39`, "breaking bound-narrowed Action.title (maxLength 40, maxLength 39)"},
		{"an empty text", `"minLength":1,`, ``, "breaking bound-widened Action.title (minLength 1, )"},
		{"a longer list", `"maxItems":3`, `"maxItems":4`, "breaking bound-widened Action.areas (maxItems 3, maxItems 4)"},
		{"a list of two or more", `"minItems":1`, `"minItems":2`, "breaking bound-narrowed Action.areas (minItems 1, minItems 2)"},
		{"repeats allowed", `,"uniqueItems":true`, ``, "breaking bound-widened Action.areas (uniqueItems, )"},
		{"repeats refused", `{"$ref":"#/$defs/Action"},"maxItems":9}`, `{"$ref":"#/$defs/Action"},"maxItems":9,"uniqueItems":true}`, "breaking bound-narrowed File.actions (, uniqueItems)"},
		{"fewer names", `"maxProperties":5`, `"maxProperties":4`, "breaking bound-narrowed Names (maxProperties 5, maxProperties 4)"},
		{"no name", `"minProperties":1`, `"minProperties":0`, "breaking bound-widened Names (minProperties 1, minProperties 0)"},
		{"longer names", `"maxLength":3`, `"maxLength":4`, "breaking bound-widened Names.* (name) (maxLength 3, maxLength 4)"},
		{"shorter values", `"additionalProperties":{"type":"string","maxLength":9}`, `"additionalProperties":{"type":"string","maxLength":8}`, "breaking bound-narrowed Names.* (maxLength 9, maxLength 8)"},
		{"other members allowed", `"required":["number"],"additionalProperties":false`, `"required":["number"]`, "breaking type-changed Action.* (nothing, anything)"},

		{"a code added to a closed list", `["open","done"]`, `["open","done","late"]`, "breaking code-added-closed Status (, late)"},
		{"a code added to a closed list, in the code lists", `{"code":"open",`, `{"code":"late","en":"Late.","es":"Tarde."},{"code":"open",`, "breaking code-added-closed Status (, late)"},
		{"a code removed from a closed list", `["open","done"]`, `["open"]`, "breaking code-removed Status (done, )"},
		{"a code added to an open list", `["BO","PE"]`, `["BO","PE","AR"]`, "minor code-added Agency (, AR)"},
		{"a code removed from an open list", `["BO","PE"]`, `["BO"]`, "breaking code-removed Agency (PE, )"},
		{"a list closed", `"pattern":"^[A-Z]{2}$","maxLength":2,"examples":["BO","PE"]`, `"enum":["BO","PE"]`, "breaking list-closed Agency"},
		{"a list closed, in the code lists", `"closed":false`, `"closed":true`, "breaking list-closed Agency"},
		{"a list opened", `"enum":["open","done"]`, `"pattern":"^[a-z]{4}$","maxLength":4,"examples":["open","done"]`, "breaking list-opened Status"},
		{"a list for a free text", `"PlanRef":{"type":"string",`, `"PlanRef":{"type":"string","examples":["plan"],`, "breaking list-imposed PlanRef"},
		{"no list any more", `,"examples":["BO","PE"]`, ``, "breaking list-removed Agency"},
		{"a list added", `{"list":"agency"`, `{"list":"area","type":"Area","closed":true,"en":"","es":"","codes":[]},{"list":"agency"`, "minor list-added Area"},
		{"a code deprecated", `"en":"Peru."`, `"deprecated":true,"en":"Peru."`, "minor code-deprecated Agency (, PE)"},
	} {
		t.Run(test.what, func(t *testing.T) {
			changes, err := diff.Compare(export(t, model[:1], model[:1]), export(t, test.old, test.new))
			if err != nil {
				t.Fatal(err)
			}
			if got := shown(changes); got != test.want {
				t.Errorf("got  %s\nwant %s", got, test.want)
			}
		})
	}
}

// shown writes changes in a line.
func shown(changes diff.Changes) string {
	var all []string
	for _, c := range changes {
		s := c.ID + " " + c.Path
		if c.Old+c.New != "" {
			s += " (" + c.Old + ", " + c.New + ")"
		}
		all = append(all, s)
	}
	return strings.TrimSpace(changes.Verdict().String() + " " + strings.Join(all, ", "))
}

// TestRestored: what is a change one way is one the other way.
func TestRestored(t *testing.T) {
	deprecated, plain := export(t, `"en":"Peru."`, `"deprecated":true,"en":"Peru."`), export(t, `Peru`, `Peru`)
	changes, err := diff.Compare(deprecated, plain)
	if got := shown(changes); err != nil || got != "minor code-restored Agency (, PE)" {
		t.Error(got, err)
	}
}

// TestMessages: a change tells what it breaks in both languages, with all that changed.
func TestMessages(t *testing.T) {
	for _, pair := range [][2]string{{`"maximum":9`, `"maximum":8`}, {`["open","done"]`, `["open","late"]`}, {`#/$defs/PlanRef"}`, `#/$defs/ActionRef"}`}} {
		changes, err := diff.Compare(export(t, pair[0], pair[0]), export(t, pair[0], pair[1]))
		if err != nil || len(changes) == 0 {
			t.Fatal(len(changes), err)
		}
		for i := range changes {
			c := &changes[i]
			es, en := c.Message(check.ES), c.Message(check.EN)
			if es == en || strings.ContainsAny(es+en, "{}") || !strings.Contains(es, c.New) || !strings.Contains(en, c.Old) {
				t.Errorf("%s: %q, %q", c.ID, es, en)
			}
		}
	}
}

// TestKinds: where one side has no schema of a file, those of kinds are compared.
func TestKinds(t *testing.T) {
	kind := func(name, body string) *fstest.MapFile {
		return &fstest.MapFile{Data: []byte(`{"$id":"https://example.org/` + name + `.schema.json",` + body + `}`)}
	}
	a := `"type":"string","maxLength":9`
	for _, test := range []struct {
		old, new fstest.MapFS
		want     string
	}{
		{fstest.MapFS{"a.schema.json": kind("a", a), "b.schema.json": kind("b", a)}, fstest.MapFS{"a.schema.json": kind("a", a)}, "breaking schema-removed b.schema.json"},
		{fstest.MapFS{"a.schema.json": kind("a", a)}, fstest.MapFS{"a.schema.json": kind("a", a), "b.schema.json": kind("b", a)}, "minor schema-added b.schema.json"},
		{fstest.MapFS{"a.schema.json": kind("a", a)}, fstest.MapFS{"other.schema.json": kind("a", `"type":"string","maxLength":8`)}, "breaking bound-narrowed a (maxLength 9, maxLength 8)"},
		{fstest.MapFS{"codes.json": {Data: []byte(codes)}}, fstest.MapFS{"codes.json": {Data: []byte(`{"lists":[]}`)}}, "breaking list-removed Agency, list-removed Status"},
	} {
		old, err := diff.Folder(test.old)
		if err != nil {
			t.Fatal(err)
		}
		new, err := diff.Folder(test.new)
		if err != nil {
			t.Fatal(err)
		}
		changes, err := diff.Compare(old, new)
		if diff := cmp.Diff(test.want, shown(changes)); diff != "" || err != nil {
			t.Error(diff, err)
		}
	}
}

// TestRefused: what cannot be compared is an error, in both languages.
func TestRefused(t *testing.T) {
	for name, b := range map[string]string{
		"no JSON":                   `{`,
		"no object":                 `7`,
		"an unknown keyword":        `{"oneOf":[]}`,
		"an unknown keyword inside": `{"type":"object","properties":{"a":{"const":1}}}`,
		"a keyword of another type": `{"maxLength":"9"}`,
	} {
		if err := new(diff.Export).Add("x.schema.json", []byte(b)); err == nil {
			t.Errorf("%s is accepted", name)
		}
	}
	if _, err := diff.Folder(fstest.MapFS{"README.md": {}}); err == nil {
		t.Error("a folder without schemas is accepted")
	} else if _, ok := check.Say(err, check.ES); !ok {
		t.Errorf("%v is not said in Spanish", err)
	}
	var x, y diff.Export
	if _, err := diff.Compare(&x, &y); err == nil {
		t.Error("two empty exports are compared")
	}
	if err := x.Add("x", []byte(`{"$ref":"#/$defs/X"}`)); err != nil {
		t.Fatal(err)
	}
	if _, err := diff.Compare(&x, &x); err == nil || !strings.Contains(err.Error(), "has no target") {
		t.Errorf("a reference that leads nowhere: %v", err)
	}
}

// TestRecursive: a definition that holds itself ends.
func TestRecursive(t *testing.T) {
	var old, new diff.Export
	s := `{"$ref":"#/$defs/X","$defs":{"X":{"type":"object","properties":{"x":{"$ref":"#/$defs/X"}},"additionalProperties":false}}}`
	for _, err := range []error{old.Add("x", []byte(s)), new.Add("x", []byte(strings.Replace(s, `"x":{`, `"y":{"type":"boolean"},"x":{`, 1)))} {
		if err != nil {
			t.Fatal(err)
		}
	}
	changes, err := diff.Compare(&old, &new)
	if got := shown(changes); err != nil || got != "minor member-added X.y" {
		t.Error(got, err)
	}
}
