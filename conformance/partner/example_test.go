package partner_test

import (
	"fmt"

	"github.com/go-json-experiment/json/jsontext"

	"github.com/comision-mixta/mixta/conformance"
	"github.com/comision-mixta/mixta/conformance/partner"
)

// A partner's program answered a case of merging, and forgot the conflict.
func ExampleJudge() {
	cases, err := conformance.Cases()
	if err != nil {
		fmt.Println(err)
		return
	}
	for _, c := range cases {
		if c.Name == "merge/conflict" {
			fmt.Println(partner.Judge(&c, map[string]jsontext.Value{"records": jsontext.Value("0"), "conflicts": jsontext.Value("0")}, conformance.Levels))
		}
	}
	// Output: /conflicts must be 1, not 0
}
