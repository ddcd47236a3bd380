package conformance_test

import (
	"bytes"
	"fmt"
	"slices"

	"github.com/comision-mixta/mixta"
	"github.com/comision-mixta/mixta/conformance"
)

// Each change breaks one rule of a clean file. An implementation in any language is
// right if it finds what the change expects; this is the one in Go.
func Example() {
	all := conformance.Changes()
	c := all[slices.IndexFunc(all, func(c conformance.Change) bool { return c.Rule == "plan.action.due-before-start" })]
	file, err := c.File()
	if err != nil {
		fmt.Println(err)
		return
	}
	report, err := mixta.Validate(bytes.NewReader(file))
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println("breaks", c.Rule)
	for _, f := range report.Findings {
		fmt.Println("found ", f.Rule.ID, f.Pointer)
	}
	// Output:
	// breaks plan.action.due-before-start
	// found  plan.action.due-before-start /actions/0/due
}
