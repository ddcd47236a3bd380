package export_test

import (
	"fmt"
	"strings"

	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/schema/export"
)

// A partner who validates what arrives takes the reader's schema: it lets pass what a
// later minor version adds.
func Example() {
	for _, o := range []export.Options{{}, {Reader: true}} {
		b, err := export.Schema("receipt", check.EN, o)
		if err != nil {
			fmt.Println(err)
			return
		}
		fmt.Println(o.Reader, "closed:", strings.Contains(string(b), `"additionalProperties": false`))
	}
	// Output:
	// false closed: true
	// true closed: false
}
