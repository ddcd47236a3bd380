package schema_test

import (
	"testing"

	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/schema"
)

// TestTerms: the broader of two codes is found in either order, and none of two that
// stand side by side; a term that no source has is not made up.
func TestTerms(t *testing.T) {
	const kinds, both = "crops.ReductionKind", "rationalisation-and-eradication"
	for _, c := range [][3]string{
		{both, "eradication", both},
		{"rationalisation", both, both},
		{"rationalisation", "eradication", ""},
		{both, both, ""},
		{"", both, ""},
	} {
		broader, narrower, ok := schema.Broader(kinds, c[0], c[1])
		if broader != c[2] || ok != (c[2] != "") || ok && (broader == narrower || !schema.Includes(kinds, broader, narrower)) {
			t.Errorf("%v: %q, %q, %v", c, broader, narrower, ok)
		}
	}
	for _, c := range [][3]string{
		{both, "BO", "racionalización/erradicación (R/E)"},
		{"eradication", "PE", "erradicación"},
		{"rationalisation", "PE", ""},
		{"rationalisation", "EU", ""},
	} {
		if got := schema.TermOf(kinds, c[0], c[1]); got != c[2] {
			t.Errorf("%v: %q", c, got)
		}
	}
	if got := schema.CommonOf(kinds); got != (check.Text{ES: "reducción", EN: "reduction"}) {
		t.Error(got)
	}
	if got := schema.CommonOf("crops.Consent"); got != (check.Text{}) || schema.Includes("nothing", both, "eradication") {
		t.Error(got)
	}
}

// TestInclusion: what is said of values that are codes of a list, and of no others.
func TestInclusion(t *testing.T) {
	kind, err := schema.Look("reduction.kind", check.EN)
	if err != nil {
		t.Fatal(err)
	}
	both, one := []byte(`"rationalisation-and-eradication"`), []byte(`"eradication"`)
	want := check.Text{ES: "«racionalización y erradicación» incluye «erradicación»", EN: `"rationalisation and eradication" includes "eradication"`}
	if kind.Inclusion(both, one) != want || kind.Inclusion(one, both) != want {
		t.Error(kind.Inclusion(both, one), kind.Inclusion(one, both))
	}
	consent, err := schema.Look("reduction.consent", check.EN)
	if err != nil {
		t.Fatal(err)
	}
	for _, said := range []check.Text{kind.Inclusion(one, one), kind.Inclusion(nil, one), kind.Inclusion(both, []byte("1")), kind.Inclusion(both, []byte(`"`)), consent.Inclusion(both, one), (*schema.Entry)(nil).Inclusion(both, one)} {
		if said != (check.Text{}) {
			t.Error(said)
		}
	}
}
