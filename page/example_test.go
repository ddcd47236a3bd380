package page_test

import (
	"fmt"
	"strings"

	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/page"
)

// A page has its policy with it: nothing but its own style and script is loaded.
func ExampleDocument_Write() {
	d := page.Document{Lang: check.ES, Title: "Un informe", Marking: "TLP:CLEAR", Sections: []page.Section{{ID: "plan", Title: "Plan",
		Blocks: []page.Block{{Text: []string{"<img src=x>"}}}}}}
	var b strings.Builder
	if err := d.Write(&b); err != nil {
		fmt.Println(err)
	}
	fmt.Println(strings.Contains(b.String(), "default-src 'none'"), strings.Contains(b.String(), "<p>&lt;img src=x&gt;</p>"))
	// Output: true true
}
