package schema_test

import (
	"fmt"

	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/schema"
)

// What a form needs to know of a field: what it is called, whether it must be filled
// in, and what its codes mean.
func Example() {
	e, err := schema.Look("progress.status", check.EN)
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(e.Label(), e.Type, e.Required())
	for _, code := range []string{"pending", "partly-fulfilled"} {
		fmt.Println(code, "–", schema.Call(e.Type, code, check.ES), "–", schema.Meaning(e.Type, code, check.EN))
	}
	// Output:
	// How far the action has come plan.Status true
	// pending – pendiente – Not begun.
	// partly-fulfilled – cumplida en parte – Closed with part of it done.
}
