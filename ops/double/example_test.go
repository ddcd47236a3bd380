package double_test

import (
	"fmt"

	"github.com/comision-mixta/mixta/ops/double"
	"github.com/comision-mixta/mixta/record"
)

// Two reports of one seizure: a day apart, a kilometre apart, two kilograms apart, and
// each side has its own word for the substance.
func Example() {
	item := func(side record.Side, day int, lon float64, s string, kg record.Micro) double.Item {
		return double.Item{Side: side, Day: day, Position: record.Position{lon, -16.5}, HasPosition: true,
			Measured: double.Measured{Substance: s, Unit: record.Kilogram}, Kin: "cocaine", Amount: kg * 1_000_000, Weighed: true}
	}
	for _, p := range double.Default().Pairs([]double.Item{
		item(record.BO, 19_782, -69, "cocaine-base", 100),
		item(record.PE, 19_783, -69.01, "coca-paste", 102),
		item(record.PE, 19_783, -69.01, "coca-paste", 7),
	}) {
		fmt.Println(p[0].Substance, p[0].Amount, "and", p[1].Substance, p[1].Amount, "are one; not counted:", p.Extra().Amount)
	}
	// Output: cocaine-base 100 and coca-paste 102 are one; not counted: 102
}
