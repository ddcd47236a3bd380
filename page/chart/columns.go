package chart

import (
	"html/template"
	"math"
	"slices"

	"github.com/comision-mixta/mixta/page/svg"
)

// Columns are values beside one another, in groups, such as years.
type Columns struct {
	Label   string // what the chart shows
	Overlay string // across it
	Unit    string // of all values
	Series  []Series
	Groups  []Group
	Limit   string               // what the marks across groups are
	Ranges  string               // what the intervals are
	Write   func(float64) string // writes a value
}

// Group is the values of one year, or whatever stands below them.
type Group struct {
	Name   string
	Apart  string   // below the name: what tells it from another of that name
	Values []Value  // one for each series
	Limit  *float64 // a mark across the group
}

// called is the whole name of a group.
func (g *Group) called() string {
	if g.Apart == "" {
		return g.Name
	}
	return g.Name + " (" + g.Apart + ")"
}

// Value is the height of a column, with an interval, where there is one.
type Value struct {
	Is        *float64 // nil where there is none
	Low, High *float64
}

const (
	columnsLeft = 64.0
	columnsTop  = 34.0
	columnsTall = 240.0
)

// Draw draws the columns.
func (c *Columns) Draw() template.HTML {
	keys := c.keys()
	foot := legendTall(keys) + 12
	below := 30.0
	if slices.ContainsFunc(c.Groups, func(g Group) bool { return g.Apart != "" }) {
		below += 15
	}
	d := svg.New(Wide, columnsTop+columnsTall+below+foot, c.Label)
	d.Text("small start", 0, 14, c.Unit)
	scale := ticks(c.most())
	top := scale[len(scale)-1]
	y := func(v float64) float64 { return columnsTop + columnsTall*(1-v/top) }
	for _, t := range scale {
		d.Line("rule", svg.Point{X: columnsLeft, Y: y(t)}, svg.Point{X: Wide, Y: y(t)})
		d.Text("small end", columnsLeft-8, y(t)+4, written(c.Write, t))
	}
	wide := (Wide - columnsLeft) / math.Max(float64(len(c.Groups)), 1)
	every := int(math.Ceil(34 / wide)) // groups that share a name
	for i := range c.Groups {
		g := &c.Groups[i]
		x := columnsLeft + wide*float64(i)
		c.group(d, g, x, wide, y)
		if i%every == 0 {
			d.Text("small middle", x+wide/2, columnsTop+columnsTall+18, svg.Cut(g.Name, wide*float64(every)-2, small))
			if g.Apart != "" {
				d.Text("small middle", x+wide/2, columnsTop+columnsTall+33, svg.Cut(g.Apart, wide*float64(every)-2, small))
			}
		}
	}
	legend(d, keys, d.Tall()-foot+10)
	overlay(d, c.Overlay)
	return d.HTML()
}

func (c *Columns) group(d *svg.Drawing, g *Group, x, wide float64, y func(float64) float64) {
	pad := wide * 0.14
	each := math.Min((wide-2*pad)/math.Max(float64(len(g.Values)), 1), 56)
	x += (wide - each*float64(len(g.Values))) / 2
	for k, v := range g.Values {
		left := x + each*float64(k)
		if v.Is != nil {
			d.Rect(at(c.Series, k).Tone.class(), left, y(*v.Is), each-1.5, y(0)-y(*v.Is), g.called()+" · "+at(c.Series, k).Name+": "+written(c.Write, *v.Is)+" "+c.Unit)
			if text := written(c.Write, *v.Is); v.High == nil && svg.Wide(text, small) < each+6 {
				d.Text("small middle", left+each/2, y(*v.Is)-5, text)
			}
		}
		if v.Is == nil && v.Low != nil && v.High != nil {
			d.Rect(at(c.Series, k).Tone.class(), left, y(*v.High), each-1.5, math.Max(y(*v.Low)-y(*v.High), 3), g.called()+" · "+written(c.Write, *v.Low)+"–"+written(c.Write, *v.High)+" "+c.Unit)
			continue
		}
		if v.Low != nil && v.High != nil {
			middle, arm := left+(each-1.5)/2, math.Min(each/4, 6)
			d.Line("whisker", svg.Point{X: middle, Y: y(*v.Low)}, svg.Point{X: middle, Y: y(*v.High)})
			for _, end := range []float64{*v.Low, *v.High} {
				d.Line("whisker", svg.Point{X: middle - arm, Y: y(end)}, svg.Point{X: middle + arm, Y: y(end)})
			}
		}
	}
	if g.Limit != nil {
		d.Line("limit", svg.Point{X: x - pad/2, Y: y(*g.Limit)}, svg.Point{X: x + each*float64(len(g.Values)) + pad/2, Y: y(*g.Limit)})
	}
}

// keys are what the legend explains.
func (c *Columns) keys() []Series {
	keys := append([]Series(nil), c.Series...)
	ranged, limited := false, false
	for i := range c.Groups {
		limited = limited || c.Groups[i].Limit != nil
		for _, v := range c.Groups[i].Values {
			ranged = ranged || v.High != nil && v.Is != nil
		}
	}
	if limited && c.Limit != "" {
		keys = append(keys, Series{c.Limit, "limit"})
	}
	if ranged && c.Ranges != "" {
		keys = append(keys, Series{c.Ranges, "whisker"})
	}
	return keys
}

func (c *Columns) most() (most float64) {
	for i := range c.Groups {
		if l := c.Groups[i].Limit; l != nil {
			most = math.Max(most, *l)
		}
		for _, v := range c.Groups[i].Values {
			for _, f := range []*float64{v.Is, v.High} {
				if f != nil {
					most = math.Max(most, *f)
				}
			}
		}
	}
	return most
}
