package sample_test

import (
	"fmt"

	"github.com/comision-mixta/mixta/crops/estimate"
	"github.com/comision-mixta/mixta/crops/sample"
)

// How many plots of each class must be visited for an accuracy that is known to
// within one per cent (standard error), and which of them.
func Example() {
	strata := []sample.Expectation{
		{Stratum: estimate.Stratum{Name: "coca", Area: 8_000}, Users: 0.9},
		{Stratum: estimate.Stratum{Name: "other", Area: 32_000}, Users: 0.97},
	}
	n, err := sample.Size(strata, 0.01)
	if err != nil {
		fmt.Println(err)
		return
	}
	shares, err := sample.Allocate(sample.Neyman, n, 30, strata)
	fmt.Println(n, shares, err)

	drawn, err := sample.Draw("acta de la XI Reunión, número 4711", "coca", []string{"p1", "p2", "p3", "p4", "p5"}, 2)
	fmt.Println(drawn.Units, "of", drawn.Population, err)
	// Output:
	// 387 [{coca 118} {other 269}] <nil>
	// [p3 p4] of 5 <nil>
}
