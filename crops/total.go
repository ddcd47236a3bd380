package crops

import (
	"github.com/comision-mixta/mixta/crops/refusal"
)

// CheckTotal is nil when a published total is the sum of its parts but for its
// rounding: when it is a multiple of step, and no further than half a step from
// the exact sum. Half a step itself passes, since the parts are often rounded
// too: 18,439 + 12,125 + 486 = 31,050 ha stand behind the 31,000 ha published
// for Bolivia in 2023, with a step of 100 ha. A step of zero asks for equality.
func CheckTotal(total MicroHectares, parts []MicroHectares, step MicroHectares) error {
	sum, err := SumAreas(parts...)
	if err != nil {
		return err
	}
	if _, err := SumAreas(total, step); err != nil {
		return err
	}
	if step > 0 && total%step != 0 {
		return refusal.New(refusal.Step, "", total, step)
	}
	gap := sum - total
	if gap < 0 {
		gap = -gap
	}
	if gap > step-gap { // 2·gap > step, without doubling
		return refusal.New(refusal.Total, step, total, sum)
	}
	return nil
}
