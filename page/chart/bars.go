package chart

import (
	"html/template"
	"math"
	"slices"

	"github.com/comision-mixta/mixta/page/svg"
)

// Bars are rows whose values add up, each a bar of parts.
type Bars struct {
	Label   string // what the chart shows
	Overlay string // across it
	Series  []Series
	Rows    []Bar
	Write   func(float64) string // writes a value
	Whole   bool                 // every bar is as long as the others: shares of what it adds up to
}

// Bar is one row.
type Bar struct {
	Name   string
	Values []float64 // one for each series
	Head   bool      // the name alone, above the rows that follow
	After  string    // behind the bar, in place of its sum
}

const (
	barLeft  = 210.0
	barRight = 112.0
	barTall  = 30.0
)

// Draw draws the bars.
func (b *Bars) Draw() template.HTML {
	foot, used := 0.0, b.used()
	if len(b.Series) > 1 {
		foot = legendTall(used) + 8
	}
	d := svg.New(Wide, barTall*float64(len(b.Rows))+foot, b.Label)
	most := 0.0
	for i := range b.Rows {
		most = math.Max(most, b.Rows[i].sum())
	}
	for i := range b.Rows {
		b.row(d, &b.Rows[i], barTall*float64(i), most)
	}
	if foot > 0 {
		legend(d, used, d.Tall()-foot+12)
	}
	overlay(d, b.Overlay)
	return d.HTML()
}

// used are the series that any row has a value of.
func (b *Bars) used() (list []Series) {
	for i, s := range b.Series {
		if slices.ContainsFunc(b.Rows, func(r Bar) bool { return i < len(r.Values) && r.Values[i] > 0 }) {
			list = append(list, s)
		}
	}
	return list
}

func (r *Bar) sum() (sum float64) {
	for _, v := range r.Values {
		sum += math.Max(v, 0)
	}
	return sum
}

func (b *Bars) row(d *svg.Drawing, r *Bar, y, most float64) {
	if r.Head {
		d.Text("body strong start", 0, y+21, svg.Cut(r.Name, Wide, body))
		return
	}
	d.Text("body end", barLeft-12, y+19, svg.Cut(r.Name, barLeft-12, body))
	if b.Whole {
		most = r.sum()
	}
	x := barLeft
	for i, v := range r.Values {
		if !(v > 0) || !(most > 0) {
			continue
		}
		wide := math.Max(v/most*(Wide-barLeft-barRight), 2)
		text := written(b.Write, v)
		d.Rect(at(b.Series, i).Tone.class(), x, y+4, wide-1, barTall-9, r.Name+" · "+at(b.Series, i).Name+": "+text)
		if len(r.Values) > 1 && svg.Wide(text, small) < wide-4 {
			d.Text("small middle on-"+string(at(b.Series, i).Tone), x+wide/2, y+18.5, text)
		}
		x += wide
	}
	after := r.After
	if after == "" {
		after = written(b.Write, r.sum())
	}
	d.Text("small strong start", x+8, y+18.5, after)
}
