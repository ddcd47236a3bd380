package chart_test

import (
	"fmt"
	"strings"

	"github.com/comision-mixta/mixta/page/chart"
)

// A bar says its figures in words too, for whoever points at it.
func ExampleBars_Draw() {
	b := chart.Bars{Label: "Acciones por estado", Series: []chart.Series{{Name: "cumplidas", Tone: chart.Good}, {Name: "pendientes", Tone: chart.Waiting}},
		Rows: []chart.Bar{{Name: "Bolivia", Values: []float64{4, 2}}, {Name: "Perú", Values: []float64{3, 3}}}}
	drawn := string(b.Draw())
	fmt.Println(strings.Count(drawn, "<title>"), strings.Contains(drawn, "<title>Perú · pendientes: 3</title>"))
	// Output: 4 true
}
