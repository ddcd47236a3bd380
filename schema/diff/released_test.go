package diff_test

import (
	"os"
	"strings"
	"testing"

	"github.com/comision-mixta/mixta"
	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/schema"
	"github.com/comision-mixta/mixta/schema/diff"
)

// current returns the model as it is in the tree, with one text replaced in the
// schema and the code lists.
func current(t *testing.T, old, new string) *diff.Export {
	t.Helper()
	x := &diff.Export{}
	file, codes := string(schema.File("file", "en")), string(schema.CodesJSON())
	if !strings.Contains(file+codes, old) {
		t.Fatalf("%q is not in the model", old)
	}
	for name, text := range map[string]string{"file.schema.json": file, "codes.json": codes} {
		if err := x.Add(name, []byte(strings.Replace(text, old, new, 1))); err != nil {
			t.Fatal(err)
		}
	}
	return x
}

// released compares a model with all released versions of the same major
// version.
func released(t *testing.T, now *diff.Export) (breaking []string) {
	t.Helper()
	versions, err := os.ReadDir("../released")
	if err != nil {
		t.Fatal(err)
	}
	major, _, _ := strings.Cut(mixta.Version, ".")
	for _, v := range versions {
		if m, _, _ := strings.Cut(v.Name(), "."); m != major {
			continue
		}
		old, err := diff.Folder(os.DirFS("../released/" + v.Name()))
		if err != nil {
			t.Fatal(err)
		}
		changes, err := diff.Compare(old, now)
		if err != nil {
			t.Fatal(err)
		}
		for i := range changes {
			if c := &changes[i]; c.Verdict == diff.Breaking {
				breaking = append(breaking, v.Name()+": "+c.Path+" "+c.Message(check.EN)+" / "+c.Path+" "+c.Message(check.ES))
			}
		}
	}
	return breaking
}

// TestReleased: the model keeps what its released versions promise.
func TestReleased(t *testing.T) {
	for _, s := range released(t, current(t, "", "")) {
		t.Error(s)
	}
	if t.Failed() {
		t.Errorf("such changes need a new major version of the model; as long as %s is not tagged, renew the frozen one: go run ./internal/gen -freeze", mixta.Version)
	}
}

// TestReleasedIsGuarded: a change of the model that breaks a promise is noticed,
// and another is not.
func TestReleasedIsGuarded(t *testing.T) {
	for _, test := range []struct {
		what, old, new string
		breaks         string
	}{
		{"a code added to a closed list", "\"AMBER+STRICT\",\n    \"RED\"", `"AMBER+STRICT","AMBER+NOBODY","RED"`, "AMBER+NOBODY was added to a closed list"},
		{"a code removed", "[\n    \"BO\",", `[`, "the code BO was removed"},
		{"a narrowed bound", `"maximum": 9999`, `"maximum": 999`, "allows less (maximum 999, formerly maximum 9999)"},
		{"a removed member", `"agreed": {`, `"agreedUpon": {`, "was removed"},
		{"a required member", `"required": [`, `"required": ["exercise",`, "is now required"},
		{"another reference", `"$ref": "#/$defs/record.ActionRef"`, `"$ref": "#/$defs/record.SurveyRef"`, "is record.SurveyRef, formerly record.ActionRef"},
		{"an optional member", `"agreed": {`, `"agreedUpon": {"type": "boolean"}, "agreed": {`, ""},
		{"a sentence", `Operational plans.`, `All operational plans.`, ""},
	} {
		got := strings.Join(released(t, current(t, test.old, test.new)), "\n")
		if (got == "") != (test.breaks == "") || !strings.Contains(got, test.breaks) {
			t.Errorf("%s: %q", test.what, got)
		}
	}
}
