package adminunit_test

import (
	"fmt"

	"github.com/comision-mixta/mixta/record/adminunit"
	"github.com/comision-mixta/mixta/schema"
)

// A municipality is in a department, and its code has a name.
func Example() {
	fmt.Println(adminunit.BO020701, adminunit.BO020701.Department(), schema.CallPlace(string(adminunit.BO020701)))
	// Output: INE-BO:020701 BO-L Apolo
}
