package territory_test

import (
	"fmt"

	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/ops"
	"github.com/comision-mixta/mixta/ops/territory"
	"github.com/comision-mixta/mixta/record"
)

// Each side acts on its own territory, and no line is better than its accuracy.
func Example() {
	line := territory.Border{Line: []record.Position{{-69, -20}, {-69, -10}}, Left: record.PE, Accuracy: 400}
	at := func(lon float64) record.Place { return record.Place{Point: new(record.PointAt(lon, -15))} }
	report := line.Findings(&ops.Operation{Components: []ops.Component{
		{Key: "tierra", Side: record.PE, Place: at(-69.1)},
		{Key: "río", Side: record.BO, Place: at(-69.1)},
		{Key: "aire", Side: record.BO, Place: at(-68.999)},
	}})
	for _, f := range report.Findings {
		fmt.Println(f.Pointer, f.Message(check.EN))
	}
	// Output:
	// /components/1/place must stay on its own side: it lies 10800 m beyond the line, by more than its accuracy (400 m)
	// /components/2/place must be compared with a more accurate line: within 400 m of this one, the side is undecidable
}
