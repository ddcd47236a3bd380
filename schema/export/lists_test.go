package export

import (
	"bytes"
	"strings"
	"testing"

	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/schema"
)

// TestLists: every list of the model says how it is merged, if that was asked for, and
// what a strict validator does not know is not there otherwise.
func TestLists(t *testing.T) {
	plain, err := Schema("file", check.EN, Options{Reader: true})
	if err != nil || bytes.Contains(plain, []byte("x-merge")) {
		t.Errorf("unasked: %v", err)
	}
	b, err := Schema("file", check.EN, Options{Lists: true})
	if err != nil {
		t.Fatal(err)
	}
	if got, want := bytes.Count(b, []byte(`"x-merge": "`)), strings.Count(string(schema.ListsJSON()), `": "`)-1; got != want {
		t.Errorf("%d lists of %d", got, want)
	}
	for list, want := range map[[2]string]schema.Merging{
		{"plan.Action", "indicators"}: schema.By("key"), {"crops.Method", "classes"}: schema.By("class"), {"ops.Operation", "names"}: schema.By("side"),
		{"plan.Plan", "areas"}: schema.AsSet, {"record.Marking", "releasable"}: schema.Whole, {"plan.Action", "assumptions"}: schema.Whole, {"plan.Action", "text"}: "",
	} {
		if got := schema.MergingOf(list[0], list[1]); got != want {
			t.Errorf("%s is merged %q, not %q", list, got, want)
		}
	}
}
