package refusal_test

import (
	"errors"
	"testing"

	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/crops"
	"github.com/comision-mixta/mixta/crops/balance"
	"github.com/comision-mixta/mixta/crops/refusal"
)

func TestNoticeText(t *testing.T) {
	_, err := balance.ValidatedShare(2*crops.Hectare, crops.Hectare)
	r, _ := errors.AsType[*refusal.Error](err)
	for lang, want := range map[check.Lang]string{
		check.EN: "2 ha were validated, more than the 1 ha declared",
		"":       "2 ha were validated, more than the 1 ha declared",
		check.ES: "se validaron 2 ha, más que lo declarado (1 ha)",
	} {
		if got := r.Text(lang); got != want {
			t.Errorf("Text(%q) = %q, want %q", lang, got, want)
		}
	}
	if got, want := r.Error(), "crops: "+r.Text(check.EN); got != want {
		t.Errorf("Error() = %q, want %q", got, want)
	}
}
