package mixta_test

import (
	"fmt"
	"reflect"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/comision-mixta/mixta"
	"github.com/comision-mixta/mixta/conformance"
	"github.com/comision-mixta/mixta/plan"
	"github.com/comision-mixta/mixta/record"
)

// TestCmp: go-cmp compares any two records and files without options.
func TestCmp(t *testing.T) {
	texts := []string{newer(t)}
	for _, name := range conformance.Bases() {
		texts = append(texts, clean(t, name))
	}
	kinds := map[string]bool{}
	for _, text := range texts {
		a, b := read(t, text), read(t, text)
		if diff := cmp.Diff(a, b); diff != "" {
			t.Errorf("a file differs from itself:\n%s", diff)
		}
		b.Envelope.Issued = "2030-01-01T00:00:00Z"
		if diff := cmp.Diff(a, b); !strings.Contains(diff, `"2030-01-01T00:00:00Z"`) || strings.Count(diff, "\n") > 25 {
			t.Errorf("the difference of two files:\n%s", diff)
		}
		for e := range mixta.NewReader(strings.NewReader(text)).Entries() {
			kinds[e.Kind] = true
			alone := func() mixta.Record {
				r := reflect.New(reflect.TypeOf(e.Record).Elem()).Interface().(mixta.Record)
				if err := r.(interface{ UnmarshalJSON([]byte) error }).UnmarshalJSON(e.Raw); err != nil {
					t.Fatal(err)
				}
				return r
			}
			one, again := alone(), alone()
			if diff := cmp.Diff(one, again); diff != "" {
				t.Errorf("a %s differs from itself:\n%s", e.Kind, diff)
			}
			again.Head().Issued = "2030-01-01T00:00:00Z"
			if diff := cmp.Diff(one, again); !strings.Contains(diff, `"2030-01-01T00:00:00Z"`) || strings.Count(diff, "\n") > 25 {
				t.Errorf("the difference of two of kind %s:\n%s", e.Kind, diff)
			}
		}
	}
	for _, k := range mixta.Kinds() {
		if !kinds[k.Name] && k.Name != "receipt" {
			t.Errorf("no %s was compared", k.Name)
		}
	}
}

// In tests, go-cmp says how two records or files differ.
func Example_diff() {
	was := plan.Action{Header: record.Header{ID: "0199a000-0000-7000-8000-000000000031"}, Number: 1, Due: "2023-06-30",
		Responsible: []plan.Responsible{{Side: record.BO, Agency: record.FELCN}}}
	is := was
	is.Due = "2023-08-31"
	diff := cmp.Diff(was, is)
	for line := range strings.Lines(strings.ReplaceAll(diff, "\u00a0", " ")) { // go-cmp varies its spaces
		if line[0] == '-' || line[0] == '+' {
			fmt.Println(strings.Join(strings.Fields(line), " "))
		}
	}

	// Output:
	// - Due: "2023-06-30",
	// + Due: "2023-08-31",
}
