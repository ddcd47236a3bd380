package timeline

import (
	"bytes"
	"cmp"
	"encoding/xml"
	"fmt"
	"io"
	"time"

	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/internal/printable"
	"github.com/comision-mixta/mixta/ops"
)

// WriteChart draws the components of an operation over time, as an SVG image:
// planned windows as outlines, actual ones filled, the orders as marks, H-hour
// as a line, and at the bottom the clocks of La Paz and Lima, and UTC. What it is
// stands with it: the operation's names, the days, the marking, who issued it when,
// and, across all of it, that it is an exercise. Nothing is drawn of a component
// without a time.
func WriteChart(w io.Writer, o *ops.Operation, l check.Lang) error {
	o = cmp.Or(o, new(ops.Operation))
	c := chart{lang: l, operation: o}
	for i := range o.Components {
		c.add(o, &o.Components[i])
	}
	if h, ok := o.HHour.Time(); ok && len(c.rows) > 0 {
		c.span(h, h)
		c.hHour = h
	}
	c.draw()
	if _, err := w.Write(c.b.Bytes()); err != nil {
		return fmt.Errorf("ops: the chart could not be written: %w", err)
	}
	return nil
}

type chart struct {
	lang        check.Lang
	operation   *ops.Operation
	b           bytes.Buffer
	rows        []chartRow
	first, last time.Time
	hHour       time.Time
}

// chartRow is what is drawn of one component.
type chartRow struct {
	component          *ops.Component
	planned, plannedTo time.Time
	started, ended     time.Time
}

func (c *chart) add(o *ops.Operation, k *ops.Component) {
	r := chartRow{component: k}
	r.planned, r.plannedTo = o.PlannedWindow(k)
	if k.Actual != nil {
		r.started, r.ended, _ = k.Actual.Times()
	}
	if r.planned.IsZero() && r.started.IsZero() {
		return
	}
	c.rows = append(c.rows, r)
	c.span(r.planned, r.plannedTo)
	c.span(r.started, r.ended)
	for _, d := range k.Decisions {
		at, _ := d.At.Time()
		c.span(at)
	}
}

// span widens the time shown.
func (c *chart) span(times ...time.Time) {
	for _, t := range times {
		if t.IsZero() {
			continue
		}
		if c.first.IsZero() || t.Before(c.first) {
			c.first = t
		}
		if t.After(c.last) {
			c.last = t
		}
	}
}

// The measures of the chart, in pixels.
const (
	chartWidth   = 900
	chartLeft    = 210 // where time begins
	chartRight   = 56
	chartMargin  = 20
	chartTop     = 104
	chartRowTall = 34
	chartFoot    = 150
)

// x is where an instant stands.
func (c *chart) x(t time.Time) float64 {
	whole := c.last.Sub(c.first).Seconds()
	if whole <= 0 {
		return chartLeft
	}
	return chartLeft + t.Sub(c.first).Seconds()/whole*(chartWidth-chartLeft-chartRight)
}

func (c *chart) p(format string, args ...any) { fmt.Fprintf(&c.b, format, args...) }

func (c *chart) text(x, y float64, anchor, class, s string) {
	c.p(`<text x="%.1f" y="%.1f" text-anchor="%s"%s>`, x, y, anchor, class)
	_ = xml.EscapeText(&c.b, []byte(printable.Text(s))) // a bytes.Buffer does not fail
	c.p("</text>\n")
}

const (
	dim = ` fill="#666"`
	ink = ` fill="#111"`
)

func (c *chart) draw() {
	bottom := float64(chartTop + chartRowTall*len(c.rows))
	c.p(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %d %.0f" font-family="sans-serif" font-size="13">`+"\n", chartWidth, bottom+chartFoot)
	c.p(`<rect width="100%%" height="100%%" fill="#fff"/>` + "\n")
	c.heading()
	c.grid(bottom)
	if !c.hHour.IsZero() {
		x := c.x(c.hHour)
		c.p(`<line x1="%.1f" y1="%d" x2="%.1f" y2="%.1f" stroke="#b00020" stroke-width="1.5"/>`+"\n", x, chartTop-6, x, bottom)
		c.text(x, chartTop-12, "middle", ` fill="#b00020"`, hHour.In(c.lang))
	}
	for i := range c.rows {
		c.row(&c.rows[i], float64(chartTop+chartRowTall*i))
	}
	c.footing(bottom + 80)
	c.exercise(bottom)
	c.p("</svg>\n")
}

// row draws one component.
func (c *chart) row(r *chartRow, y float64) {
	k := r.component
	c.text(chartLeft-12, y+22, "end", ink, string(k.Side)+" · "+string(k.Key))
	colour := map[bool]string{true: "#1b7f4d", false: "#8c1d40"}[k.Side == "BO"]
	if !r.planned.IsZero() {
		c.bar(r.planned, r.plannedTo, y+5, 24, `fill="none" stroke="`+colour+`" stroke-dasharray="4 3"`)
	}
	if !r.started.IsZero() {
		to := r.ended
		if to.IsZero() {
			to = c.last
		}
		c.bar(r.started, to, y+10, 14, `fill="`+colour+`"`)
	}
	for _, d := range k.Decisions {
		at, ok := d.At.Time()
		if !ok {
			continue
		}
		c.p(`<circle cx="%.1f" cy="%.1f" r="4.5" fill="%s" stroke="%s" stroke-width="2"><title>`, c.x(at), y+17, fill[d.Order], colour)
		_ = xml.EscapeText(&c.b, []byte(orders[d.Order].In(c.lang)+" "+at.UTC().Format("15:04Z")))
		c.p("</title></circle>\n")
	}
}

func (c *chart) bar(from, to time.Time, y, tall float64, style string) {
	c.p(`<rect x="%.1f" y="%.1f" width="%.1f" height="%.0f" rx="3" %s/>`+"\n", c.x(from), y, max(c.x(to)-c.x(from), 2), tall, style)
}

// step is the time between two lines of the grid: at most a dozen are drawn.
func (c *chart) step() time.Duration {
	step := 5 * time.Minute
	for _, next := range []time.Duration{15 * time.Minute, time.Hour, 2 * time.Hour, 6 * time.Hour, 24 * time.Hour} {
		if c.last.Sub(c.first) > 12*step {
			step = next
		}
	}
	for c.last.Sub(c.first) > 12*step {
		step *= 2
	}
	return step
}
