// Package chart draws figures: bars that add up, columns beside one another with
// their intervals, and spans of time. A chart has no more ink than it has figures;
// what it shows stands in a table beside it.
package chart

import (
	"math"
	"strconv"

	"github.com/comision-mixta/mixta/page/svg"
)

// Tone is what a colour stands for. The page's style sheet has the colours.
type Tone string

const (
	Good    Tone = "good"
	Fair    Tone = "fair"
	Going   Tone = "going"
	Waiting Tone = "waiting"
	Warning Tone = "warning"
	Bad     Tone = "bad"
	Ended   Tone = "ended"
	None    Tone = "none" // of what nothing is known
)

// tones are for series that are no better or worse than one another.
var tones = []Tone{"one", "two", "three", "four", "five", "six"}

// Of returns the tone of series i of several that are equals.
func Of(i int) Tone { return tones[uint(i)%uint(len(tones))] }

// at is a series of a chart; one without a name or tone where there is none.
func at(series []Series, i int) Series {
	if i < 0 || i >= len(series) {
		return Series{Tone: None}
	}
	return series[i]
}

// written writes a value as the chart does, or plainly.
func written(write func(float64) string, f float64) string {
	if write == nil {
		return strconv.FormatFloat(f, 'f', -1, 64)
	}
	return write(f)
}

func (t Tone) class() string { return "fill-" + string(t) }

// Series is one of the figures that each row or group has.
type Series struct {
	Name string
	Tone Tone
}

// Wide is how wide all charts are, in pixels.
const Wide = 760

const (
	small = 12.0 // size of letters
	body  = 13.0
)

// legend writes what the tones stand for, from a place on, and returns how tall it is.
func legend(d *svg.Drawing, series []Series, y float64) float64 {
	x, top := 0.0, y
	for _, s := range series {
		wide := svg.Wide(s.Name, small) + 34
		if x > 0 && x+wide > Wide {
			x, y = 0, y+20
		}
		d.Rect("swatch "+s.Tone.class(), x, y, 12, 12, "")
		d.Text("small start", x+18, y+10.5, s.Name)
		x += wide
	}
	return y - top + 24
}

// legendTall is how tall a legend will be.
func legendTall(series []Series) float64 { return legend(svg.New(0, 0, ""), series, 0) }

// overlay writes a word across a chart, such as that it is of an exercise. In a page,
// whose own word stands there already, the style sheet hides it: it is for a chart
// that is saved.
func overlay(d *svg.Drawing, word string) {
	if word != "" {
		d.Turned("exercise middle", d.Wide()/2, d.Tall()/2, -18, word)
	}
}

// ticks are round figures from 0 to at least most, and the step between them.
func ticks(most float64) (list []float64) {
	const least = 1e-300 // of less, no step can be told from none
	if !(most > least) || math.IsInf(most, 0) {
		return []float64{0, 1}
	}
	step := math.Pow(10, math.Floor(math.Log10(most/4)))
	for _, m := range []float64{1, 2, 2.5, 5, 10} {
		if most/(step*m) <= 5 {
			step *= m
			break
		}
	}
	for i := 0.0; ; i++ {
		list = append(list, i*step)
		if i*step >= most {
			return list
		}
	}
}
