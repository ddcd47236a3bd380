package rule

import (
	"fmt"
	"reflect"
	"slices"
	"strings"
	"testing"

	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/internal/program"
)

type task struct {
	Steps []step `json:"steps"`
}

type step struct {
	Name string `json:"name"`
}

// TestLostAddress: a row that hits a copy, which has no place in the record,
// panics with its own name.
func TestLostAddress(t *testing.T) {
	r := check.Rule{ID: "test.task.copied", Severity: check.Error}
	const schema = `{"type":"object","additionalProperties":false,"required":["steps"],"properties":{"steps":{"type":"array","minItems":1,"maxItems":9,
		"items":{"type":"object","additionalProperties":false,"required":["name"],"properties":{"name":{"type":"string","minLength":1,"maxLength":9}}}}}}`
	for what, row := range map[string]struct {
		Row
		lost bool
	}{
		"the member": {On(r, func(v *task, hit Hit) { hit(&v.Steps[0].Name) }), false},
		"a range variable": {On(r, func(v *task, hit Hit) {
			for _, s := range v.Steps {
				hit(&s.Name)
			}
		}), true},
		"a copy, as related":   {On(r, func(v *task, hit Hit) { s := v.Steps[0]; hit(&v.Steps, &s.Name) }), true},
		"a copy, by its key":   {On(r, func(v *task, hit Hit) { s := v.Steps; hit(Key(&s, "0")) }), true},
		"an address in a copy": {On(r, func(v *task, hit Hit) { s := slices.Clone(v.Steps); hit(&s[0].Name) }), true},
	} {
		n, err := program.Compile([]byte(schema), reflect.TypeFor[task](), []Row{row.Row})
		if err != nil {
			t.Fatal(err)
		}
		func() {
			defer func() {
				said := recover()
				if (said != nil) != row.lost || row.lost && !strings.Contains(fmt.Sprint(said), "rule test.task.copied: ") {
					t.Errorf("%s: panic %v, want one: %t", what, said, row.lost)
				}
			}()
			report := n.Check("", &task{Steps: []step{{"a"}, {"b"}}})
			if len(report.Findings) != 1 || report.Findings[0].Pointer != "/steps/0/name" {
				t.Errorf("%s: %v", what, report.Findings)
			}
		}()
	}
}
