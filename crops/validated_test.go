package crops_test

import (
	"testing"

	"github.com/comision-mixta/mixta/crops"
)

// Bolivia 2023: 10,302 ha declared, 44.7 % of them validated. The validated area
// itself was not found; 4,605 ha is the whole number of hectares that comes to it.
func TestValidatedShare(t *testing.T) {
	got, err := crops.ValidatedShare(ha(4_605), ha(10_302))
	if err != nil || printed(100*got, 1) != "44.7" {
		t.Errorf("got %v (%v), published 44.7 %%", got, err)
	}
	if got, err := crops.ValidatedShare(0, 1); got != 0 || err != nil {
		t.Errorf("nothing validated gives %v (%v)", got, err)
	}
	_, err = crops.ValidatedShare(0, 0)
	wantRefused(t, err, crops.ReasonNoneDeclare, "")
	_, err = crops.ValidatedShare(2, 1)
	wantRefused(t, err, crops.ReasonValidated, "")
	_, err = crops.ValidatedShare(-1, 1)
	wantRefused(t, err, crops.ReasonNumber, "ha")
	_, err = crops.ValidatedShare(0, -1)
	wantRefused(t, err, crops.ReasonNumber, "ha")
}

func TestValidatedShareOfReduction(t *testing.T) {
	r := &crops.Reduction{Declared: new(10302.0), Validated: &crops.Validation{By: "UNODC-BO", Share: new(44.7)}}
	if s, err := crops.ValidatedShareOf(r); err != nil || !nearly(s, 0.447, 1e-12) {
		t.Errorf("%v %v", s, err)
	}
	r.Validated.Area = new(4605.0)
	if s, err := crops.ValidatedShareOf(r); err != nil || !nearly(s, 0.447, 1e-4) {
		t.Errorf("%v %v", s, err)
	}
	if _, err := crops.ValidatedShareOf(&crops.Reduction{}); err == nil {
		t.Error("nothing declared has a share")
	}
}
