package border_test

import (
	"fmt"

	"github.com/comision-mixta/mixta/record"
	"github.com/comision-mixta/mixta/record/border"
)

// Within its accuracy the line decides nothing.
func Example() {
	line := border.NaturalEarth()
	for _, p := range []record.Position{{-68.15, -16.5}, {-70.02, -15.84}, line.Positions[10]} { // La Paz, Puno, on the line
		if side, decided := line.Side(p, 0); decided {
			fmt.Println(side)
		} else {
			fmt.Println("undecided")
		}
	}
	// Output:
	// BO
	// PE
	// undecided
}
