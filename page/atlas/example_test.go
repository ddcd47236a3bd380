package atlas_test

import (
	"fmt"
	"strings"

	"github.com/comision-mixta/mixta/page/atlas"
	"github.com/comision-mixta/mixta/record/border"
)

// A map has a scale, and the border line with the band within which it decides nothing.
func ExampleMap_Draw() {
	line := border.NaturalEarth()
	m := atlas.Map{Label: "Un lugar", Border: []atlas.Line{{Positions: line.Positions, Accuracy: line.Accuracy}},
		Marks: []atlas.Mark{{Class: "fill-one", At: line.Positions[100], Within: 500, Name: "Un lugar"}}}
	drawn := string(m.Draw())
	fmt.Println(strings.Contains(drawn, `class="band"`), strings.Contains(drawn, `class="doubt"`), strings.Contains(drawn, " m<"))
	// Output: true true true
}
