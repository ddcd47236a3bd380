package mixta_test

import (
	"bytes"
	"errors"
	"os"
	"slices"
	"testing"

	"github.com/comision-mixta/mixta"
	"github.com/comision-mixta/mixta/check"
)

// A file built in Go may hold its records in any order: what is wrong with it
// is told in that order, and the text is sorted all the same.
func TestOrderOfRecords(t *testing.T) {
	b, err := os.ReadFile("conformance/clean/plan.json")
	if err != nil {
		t.Fatal(err)
	}
	f, err := mixta.Read(bytes.NewReader(b))
	if err != nil {
		t.Fatal(err)
	}
	var sorted, turned bytes.Buffer
	if err := f.Write(&sorted); err != nil {
		t.Fatal(err)
	}
	slices.Reverse(f.Actions)
	if err := f.Write(&turned); err != nil || turned.String() != sorted.String() {
		t.Errorf("other bytes for other order, %v", err)
	}

	f.Actions[0].Number = 10_000
	report := f.Validate()
	var invalid *check.InvalidError
	if err := f.Write(&bytes.Buffer{}); !errors.As(err, &invalid) {
		t.Fatal(err)
	}
	for _, r := range []check.Report{report, invalid.Report} {
		if len(r.Findings) == 0 || r.Findings[0].Pointer[:10] != "/actions/0" {
			t.Errorf("%+v", r.Findings)
		}
	}
}
