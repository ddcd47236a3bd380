package total_test

import (
	"fmt"

	"github.com/comision-mixta/mixta/ops"
	"github.com/comision-mixta/mixta/ops/double"
	"github.com/comision-mixta/mixta/ops/total"
	"github.com/comision-mixta/mixta/record"
)

// What both sides seized in one operation. Kilograms and litres are never one figure.
func Example() {
	line := func(s ops.Substance, v float64, u record.Unit) ops.Line {
		return ops.Line{Amount: ops.Amount{Substance: s, Quantity: record.Amount(v, u)}}
	}
	sums, err := total.Of(&ops.Operation{}, []ops.Result{
		{Of: []record.Side{record.BO}, Lines: []ops.Line{line(ops.CocaineBase, 320.4, record.Kilogram), line(ops.Diesel, 350, record.Litre)}},
		{Of: []record.Side{record.PE}, Lines: []ops.Line{line(ops.CocaineBase, 51, record.Kilogram), line(ops.Diesel, 20, record.Kilogram)}},
	}, nil, double.Default())
	if err != nil {
		fmt.Println(err)
		return
	}
	for _, r := range sums.Rows {
		fmt.Println(r.Code, r.Together, r.Unit)
	}
	// Output:
	// cocaine-base 371.4 kg
	// diesel 20 kg
	// diesel 350 l
}
