package geom_test

import (
	"fmt"

	"github.com/comision-mixta/mixta/internal/geom"
)

// A plot whose corners were noted in the wrong order.
func Example() {
	plot := [][]geom.Position{{{-67.52, -16.40}, {-67.51, -16.39}, {-67.51, -16.40}, {-67.52, -16.39}, {-67.52, -16.40}}}
	for _, f := range geom.CheckPolygon(plot) {
		fmt.Println(f.Kind, "of segments", f.OtherIndex, "and", f.Index)
	}
	plot[0][1], plot[0][2] = plot[0][2], plot[0][1]
	fmt.Println(geom.CheckPolygon(plot))
	fmt.Printf("%.2f ha\n", geom.AreaPolygon(plot)/1e4)
	// Output:
	// crossing of segments 0 and 2
	// []
	// 118.21 ha
}
