package balance_test

import (
	"testing"

	"github.com/comision-mixta/mixta/crops"
	"github.com/comision-mixta/mixta/crops/balance"
	"github.com/comision-mixta/mixta/crops/internal/cropstest"
	"github.com/comision-mixta/mixta/crops/refusal"
)

// Bolivia 2023: 10,302 ha declared, 44.7 % of them validated. The validated area
// itself was not found; 4,605 ha is the whole number of hectares that comes to it.
func TestValidatedShare(t *testing.T) {
	got, err := balance.ValidatedShare(cropstest.Hectares(4_605), cropstest.Hectares(10_302))
	if err != nil || cropstest.Printed(100*got, 1) != "44.7" {
		t.Errorf("got %v (%v), published 44.7 %%", got, err)
	}
	if got, err := balance.ValidatedShare(0, 1); got != 0 || err != nil {
		t.Errorf("nothing validated gives %v (%v)", got, err)
	}
	_, err = balance.ValidatedShare(0, 0)
	cropstest.WantRefused(t, err, refusal.NothingDeclared, "")
	_, err = balance.ValidatedShare(2, 1)
	cropstest.WantRefused(t, err, refusal.ValidatedExceeds, "")
	_, err = balance.ValidatedShare(-1, 1)
	cropstest.WantRefused(t, err, refusal.Number, "ha")
	_, err = balance.ValidatedShare(0, -1)
	cropstest.WantRefused(t, err, refusal.Number, "ha")
}

func TestValidatedShareOfReduction(t *testing.T) {
	r := &crops.Reduction{Declared: new(10302.0), Validated: &crops.Validation{By: "UNODC-BO", Share: new(44.7)}}
	if s, err := balance.ValidatedShareOf(r); err != nil || !cropstest.Nearly(s, 0.447, 1e-12) {
		t.Errorf("%v %v", s, err)
	}
	r.Validated.Area = new(4605.0)
	if s, err := balance.ValidatedShareOf(r); err != nil || !cropstest.Nearly(s, 0.447, 1e-4) {
		t.Errorf("%v %v", s, err)
	}
	if _, err := balance.ValidatedShareOf(&crops.Reduction{}); err == nil {
		t.Error("nothing declared has a share")
	}
}
