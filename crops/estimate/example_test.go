package estimate_test

import (
	"fmt"
	"math"

	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/crops"
	"github.com/comision-mixta/mixta/crops/estimate"
	"github.com/comision-mixta/mixta/crops/internal/cropstest"
	"github.com/comision-mixta/mixta/crops/sample"
	"github.com/comision-mixta/mixta/internal/digits"
	"github.com/comision-mixta/mixta/record"
)

// A survey has mapped the plots of a made-up valley. A sample of them, drawn
// with a seed that both sides agreed on in the minutes, is visited; where the
// map is mistaken, another crop was taken for coca, or coca for another crop.
// What the visits say of the whole valley is an area with an interval.
func Example() {
	var mapped []crops.Parcel
	for n := range 600 {
		c := crops.ClassProduction
		if n%4 == 0 {
			c = crops.ClassOtherCrop
		}
		mapped = append(mapped, cropstest.Square(10+n, c, float64(n%30)*700, float64(n/30)*700, 500+float64(n%7)*10))
	}

	plan := sample.Plan{Seed: "acta de la XI Reunión, número 4711", TargetSE: 0.02, Default: 0.9, Least: 40, Header: cropstest.Header(0)}
	visits, err := plan.Draw(cropstest.Survey, mapped)
	if err != nil {
		fmt.Println(err)
		return
	}
	for i := range visits { // what the field mission fills in
		v := &visits[i]
		v.At, v.Mode, v.By, v.Found = "2025-02-10T09:30:00-04:00", crops.ModeField, record.UDESY, v.Mapped
		switch {
		case v.Selection.Order%12 == 0 && v.Mapped.Coca():
			v.Found, v.Confusion = crops.ClassOtherCrop, crops.Stevia
		case v.Selection.Order%20 == 0 && !v.Mapped.Coca():
			v.Found, v.Confusion = crops.ClassProduction, crops.Stevia
		}
		v.Outcome = crops.OutcomeOf(v.Mapped, v.Found)
	}

	result := estimate.Evaluate(cropstest.Survey, mapped, visits, estimate.CocaOrNot)
	coca, _ := result.Accuracy.Class("coca")
	interval, _ := coca.Area.Interval(0.95)
	tens := func(ha float64) string { return digits.Count(int(math.Round(ha/10)*10), check.EN) }
	fmt.Printf("Mapped as coca: %s ha.\n", tens(coca.Mapped))
	fmt.Printf("Error-adjusted area of coca: %s ± %s ha, 95 %%, from a stratified random sample of %d of %d plots.\n",
		tens(coca.Area.Value), tens(interval.High-coca.Area.Value), result.Accuracy.Units, len(mapped))
	fmt.Printf("User's accuracy %.2f, producer's %.2f.\n", coca.Users.Value, coca.Producers.Value)

	// A field mission to chosen villages says nothing of other places.
	for i := range visits {
		visits[i].Design, visits[i].Selection = crops.DesignPurposive, nil
	}
	result = estimate.Evaluate(cropstest.Survey, mapped, visits, estimate.CocaOrNot)
	fmt.Printf("Agreed: %d of %d. ", result.Agreement.Agreed, result.Agreement.Units)
	fmt.Println(result.Refused.Text("en"))
	// Output:
	// Mapped as coca: 12,660 ha.
	// Error-adjusted area of coca: 11,820 ± 570 ha, 95 %, from a stratified random sample of 164 of 600 plots.
	// User's accuracy 0.92, producer's 0.98.
	// Agreed: 152 of 164. the sample is "purposive", not a probability sample: agreement is counted, but no accuracy or interval can be inferred
}
