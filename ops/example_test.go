package ops_test

import (
	"fmt"
	"os"

	"github.com/comision-mixta/mixta"
	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/ops"
	"github.com/comision-mixta/mixta/ops/double"
	"github.com/comision-mixta/mixta/ops/timeline"
	"github.com/comision-mixta/mixta/ops/total"
	"github.com/comision-mixta/mixta/record"
)

// What both sides brought in together in August 2017, from what each of them
// published. What Peru calls paste and Bolivia base stays apart; acid in
// kilograms and diesel in litres are never one figure.
func Example() {
	in, err := os.Open("../examples/amistad-tiwanaku/operations.json")
	if err != nil {
		fmt.Println(err)
		return
	}
	defer in.Close()
	file, err := mixta.Read(in)
	if err != nil {
		fmt.Println(err)
		return
	}
	for _, o := range file.Operations {
		fmt.Println(o.Names[0].Name, "/", o.Names[1].Name)
		var results []ops.Result
		for _, r := range file.Results {
			if r.Operation == record.OperationRef(o.ID) {
				results = append(results, r)
			}
		}
		totals, err := total.Of(&o, results, file.Seizures, double.Default())
		if err != nil {
			fmt.Println(err)
			return
		}
		for _, t := range totals.Rows {
			if t.Group == total.Substances || t.Group == total.Cash {
				fmt.Printf("  %-21s BO %6s  PE %6s  together %6s  joint %8s %s\n", t.Code, stated(t.BO), stated(t.PE), stated(t.Together), stated(t.Joint), t.Unit)
			}
		}
	}
	// Unordered output:
	// Amistad-Herradura / Tiwanaku
	//   cannabis              BO      –  PE      –  together      –  joint 3100.701 kg
	//   cocaine               BO      –  PE      –  together      –  joint 1874.749 kg
	// Puma de Piedra / Altiplano 2017
	//   cannabis              BO    402  PE      –  together    402  joint        – kg
	//   coca-leaf             BO      –  PE    125  together    125  joint        – kg
	//   coca-paste            BO      –  PE    339  together    339  joint        – kg
	//   cocaine               BO      –  PE    300  together    300  joint        – kg
	//   cocaine-base          BO  320.4  PE      –  together  320.4  joint        – kg
	//   cocaine-hydrochloride BO   29.5  PE     51  together   80.5  joint        – kg
	//   diesel                BO    350  PE      –  together    350  joint        – l
	//   drugs-together        BO      –  PE      –  together      –  joint     1100 kg
	//   sulphuric-acid        BO   1503  PE      –  together   1503  joint        – kg
	//   BOB                   BO      –  PE    970  together    970  joint        – BOB
	//   PEN                   BO      –  PE   1270  together   1270  joint        – PEN
	//   USD                   BO      –  PE   1030  together   1030  joint        – USD
}

// stated writes a sum, or a dash where nothing was stated.
func stated(m *record.Micro) string {
	if m == nil {
		return "–"
	}
	return m.String()
}

// Two starts whose clock times are ten minutes apart, and seventy in truth.
func ExampleSimultaneity() {
	o := ops.Operation{Coordination: ops.Simultaneous, Tolerance: new(60.0), Components: []ops.Component{
		{Key: "lago", Side: record.BO, Actor: "BO-ARMADA", Domain: ops.Lake, Actual: &ops.Window{From: "2022-05-16T04:00:00-04:00"}},
		{Key: "tierra", Side: record.PE, Actor: "PE-DIRANDRO", Domain: ops.Land, Actual: &ops.Window{From: "2022-05-16T04:10:00-05:00"}},
	}}
	actual := ops.Simultaneity(&o).Actual
	fmt.Println(actual.Spread, actual.Within)
	for _, t := range timeline.Clock(&o) {
		fmt.Println(t.Component, t.Event.In(check.ES), t.At.In(timeline.Lima()).Format("15:04"), t.At.In(timeline.LaPaz()).Format("15:04"), t.At.Format("15:04Z"))
	}
	// Output:
	// 1h10m0s false
	// lago inicio 03:00 04:00 08:00Z
	// tierra inicio 04:10 05:10 09:10Z
}
