package explain

import (
	"bytes"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/comision-mixta/mixta"
	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/conformance"
	"github.com/comision-mixta/mixta/schema"
)

// Every rule but those of bytes, shape and codes is found where it holds: in a
// kind of record or in a file.
func TestEveryRuleIsOnSomething(t *testing.T) {
	on := map[*check.Rule]bool{}
	for _, name := range append(kindNames(), "file") {
		e, err := schema.Look(name, "en")
		if err != nil {
			t.Fatal(err)
		}
		types := e.Reaches()
		if name == "file" {
			types = []string{e.Type}
		}
		for _, r := range rulesOn(types...) {
			on[r] = true
		}
	}
	for _, r := range mixta.Rules() {
		switch layer, _, _ := strings.Cut(r.ID, "."); layer {
		case "json", "shape", "code":
		default:
			if !on[r] && r.ID != "file.newer-member" && r.ID != "file.newer-lost" {
				t.Errorf("%s is on nothing", r.ID)
			}
		}
	}
}

func kindNames() (names []string) {
	for _, k := range mixta.Kinds() {
		names = append(names, k.Name)
	}
	return names
}

func TestRulesOn(t *testing.T) {
	var got []string
	for _, r := range rulesOn("plan.Indicator") {
		got = append(got, r.ID)
	}
	if diff := cmp.Diff([]string{"plan.action.target-direction"}, got); diff != "" {
		t.Error(diff)
	}
	ids := func(r *check.Rule) string { return r.ID }
	action := mapped(rulesOn("plan.Action"), ids)
	for _, id := range []string{"plan.action.due-before-start", "plan.action.number-twice", "record.header.version-issuer"} {
		if !slices.Contains(action, id) {
			t.Errorf("%s is not on an action: %v", id, action)
		}
	}
	if slices.Contains(action, "plan.meeting.ordinal") || len(rulesOn("plan.Nothing")) > 0 {
		t.Error("a rule is on what it is not about")
	}
}

func mapped[T, U any](s []T, f func(T) U) (out []U) {
	for _, v := range s {
		out = append(out, f(v))
	}
	return out
}

func TestCounted(t *testing.T) {
	b, err := conformance.Base("plan")
	if err != nil {
		t.Fatal(err)
	}
	rd, seen := mixta.NewReader(bytes.NewReader(b)), map[mixta.Section]map[string]int{}
	rd.Validate(func(e mixta.Entry) {
		if seen[e.Section] == nil {
			seen[e.Section] = map[string]int{}
		}
		seen[e.Section][e.Kind]++
	})
	if diff := cmp.Diff(seen, rd.Counted()); diff != "" {
		t.Error(diff)
	}
}
