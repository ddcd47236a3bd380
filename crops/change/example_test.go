package change_test

import (
	"fmt"

	"github.com/comision-mixta/mixta/crops"
	"github.com/comision-mixta/mixta/crops/change"
)

// In 2015 Peru took out fourteen times the 2,600 ha by which the area fell: the rest
// was planted again, there or elsewhere.
func Example() {
	terms := change.Terms{Method: "UNODC ICMP Peru", Definition: "net-at-date"}
	t, err := change.Span{
		Before:  change.DatedArea{Date: "2014-12-31", Area: 42_900 * crops.Hectare, Terms: terms},
		After:   change.DatedArea{Date: "2015-12-31", Area: 40_300 * crops.Hectare, Terms: terms},
		Reduced: 35_868 * crops.Hectare,
	}.Turnover()
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println("net change", t.Net, "– planted again at least", t.Planted)
	// Output: net change -2600 ha – planted again at least 33268 ha
}
