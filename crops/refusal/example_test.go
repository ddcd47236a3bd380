package refusal_test

import (
	"fmt"

	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/crops"
	"github.com/comision-mixta/mixta/crops/balance"
	"github.com/comision-mixta/mixta/crops/refusal"
)

// A figure that cannot be given has a reason, which a program can tell from others
// and a person can read.
func Example() {
	_, err := balance.NationalSurplus(89_755*crops.Hectare, nil, "2024-12-31") // no law of Peru sets a limit
	if refused := refusal.As(err); refused != nil && refused.Reason == refusal.NoLimits {
		fmt.Println(refused.Text(check.ES))
		fmt.Println(refused.Text(check.EN))
	}
	// Output:
	// no hay ningún límite vigente al 2024-12-31
	// no limit is in force on 2024-12-31
}
