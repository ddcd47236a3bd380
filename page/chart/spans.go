package chart

import (
	"html/template"
	"math"
	"slices"
	"time"

	"github.com/comision-mixta/mixta/page/svg"
)

// Spans are rows of time, from one day to another.
type Spans struct {
	Label    string // what the chart shows
	Overlay  string // across it
	Series   []Series
	Rows     []SpanRow
	Today    time.Time // a line across all rows; zero for none
	TodayIs  string
	Month    func(time.Time) string // writes a month, or a year where months are too many
	From, To time.Time              // what is shown at least
}

// SpanRow is one row: what it is called and its spans.
type SpanRow struct {
	Name, After string
	Spans       []Span
}

// Span is a part of a row.
type Span struct {
	From, To time.Time // the first day and the last
	Series   int
	Tip      string
	Thin     bool // beside what stands there already
}

const (
	spanLeft  = 210.0
	spanRight = 110.0
	spanTop   = 26.0
	spanTall  = 22.0
)

// Draw draws the spans.
func (s *Spans) Draw() template.HTML {
	from, to := s.extent()
	used := s.used()
	foot := legendTall(used) + 8
	bottom := spanTop + spanTall*float64(len(s.Rows))
	d := svg.New(Wide, bottom+foot, s.Label)
	days := math.Max(to.Sub(from).Hours(), 24)
	x := func(t time.Time) float64 {
		return spanLeft + math.Min(math.Max(t.Sub(from).Hours()/days, 0), 1)*(Wide-spanLeft-spanRight)
	}
	s.months(d, from, to, bottom, x)
	for i := range s.Rows {
		r := &s.Rows[i]
		y := spanTop + spanTall*float64(i)
		d.Text("small end", spanLeft-12, y+15, svg.Cut(r.Name, spanLeft-12, small))
		end := spanLeft
		for _, p := range r.Spans {
			top, tall := y+5, spanTall-9
			if p.Thin {
				top, tall = y+spanTall/2-1.5, 4
			}
			last := x(p.To.AddDate(0, 0, 1))
			d.Rect(at(s.Series, p.Series).Tone.class(), x(p.From), top, math.Max(last-x(p.From), 3), tall, r.Name+" · "+p.Tip)
			end = math.Max(end, last)
		}
		d.Text("small strong start", math.Max(end, x(s.Today))+6, y+15, svg.Cut(r.After, spanRight+Wide-spanRight-end, small))
	}
	if !s.Today.IsZero() && !s.Today.Before(from) && !s.Today.After(to) {
		d.Line("today", svg.Point{X: x(s.Today), Y: spanTop - 6}, svg.Point{X: x(s.Today), Y: bottom})
		d.Text("small strong middle today-text", x(s.Today), spanTop-12, s.TodayIs)
	}
	legend(d, used, d.Tall()-foot+10)
	overlay(d, s.Overlay)
	return d.HTML()
}

// month is what a month is called.
func (s *Spans) month(t time.Time) string {
	if s.Month == nil {
		return t.Format("2006-01")
	}
	return s.Month(t)
}

// used are the series that any span is of.
func (s *Spans) used() (list []Series) {
	for i, x := range s.Series {
		if slices.ContainsFunc(s.Rows, func(r SpanRow) bool {
			return slices.ContainsFunc(r.Spans, func(p Span) bool { return p.Series == i })
		}) {
			list = append(list, x)
		}
	}
	return list
}

// months draws the first day of every month, or of some, and what it is called.
func (s *Spans) months(d *svg.Drawing, from, to time.Time, bottom float64, x func(time.Time) float64) {
	step := 1
	for _, next := range []int{2, 3, 6, 12, 24, 60, 120} {
		if to.Sub(from).Hours()/24/30/float64(step) > 9 {
			step = next
		}
	}
	first := time.Date(from.Year(), time.January, 1, 0, 0, 0, 0, time.UTC)
	for ; !first.After(to); first = first.AddDate(0, step, 0) {
		if first.Before(from) {
			continue
		}
		d.Line("rule", svg.Point{X: x(first), Y: spanTop - 4}, svg.Point{X: x(first), Y: bottom})
		name := s.month(first)
		if math.Abs(x(first)-x(s.Today)) > (svg.Wide(name, small)+svg.Wide(s.TodayIs, small))/2 || s.Today.IsZero() {
			d.Text("small middle", x(first), spanTop-12, name)
		}
	}
}

// extent is what is shown: all spans, and today where it is within a year of them.
func (s *Spans) extent() (from, to time.Time) {
	from, to = s.From, s.To
	widen := func(t time.Time) {
		if t.IsZero() {
			return
		}
		if from.IsZero() || t.Before(from) {
			from = t
		}
		if to.IsZero() || t.After(to) {
			to = t
		}
	}
	for i := range s.Rows {
		for _, p := range s.Rows[i].Spans {
			widen(p.From)
			widen(p.To.AddDate(0, 0, 1))
		}
	}
	if year := 366 * 24 * time.Hour; !s.Today.IsZero() && s.Today.Sub(to) < year && from.Sub(s.Today) < year {
		widen(s.Today)
	}
	return from, to
}
