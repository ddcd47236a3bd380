package svg_test

import (
	"fmt"

	"github.com/comision-mixta/mixta/page/svg"
)

// What others wrote is text, and stays text.
func ExampleDrawing() {
	d := svg.New(120, 20, "Un rótulo")
	d.Text("small start", 0, 12, "<script>&")
	fmt.Println(d.HTML())
	// Output: <svg class="drawing" xmlns="http://www.w3.org/2000/svg" viewBox="0 0 120 20" role="img" aria-label="Un rótulo"><text class="small start" x="0" y="12">&lt;script&gt;&amp;</text></svg>
}
