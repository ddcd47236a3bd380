package timeline

import (
	"strings"
	"time"

	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/ops"
)

// A picture is passed on without its file: the frame says what it shows.
var (
	exercise = check.Text{EN: "EXERCISE", ES: "SIMULACRO"}
	planned  = check.Text{EN: "planned", ES: "previsto"}
	actual   = check.Text{EN: "actual", ES: "real"}
	marked   = check.Text{EN: "Marking: ", ES: "Marca: "}
	source   = check.Text{EN: "Source: ", ES: "Fuente: "}

	fill = map[ops.Order]string{ops.Go: "#444", ops.Hold: "#fff", ops.Abort: "#f2b600"} // of the orders' marks
)

// clocks are those that the hours are shown by.
var clocks = []struct {
	name string
	zone *time.Location
}{{"La Paz −04:00", laPaz}, {"Lima −05:00", lima}, {"UTC", time.UTC}}

// heading writes the names of the operation, on two lines where one is too short,
// and its days, by the clock of La Paz.
func (c *chart) heading() {
	const wide = 60
	names := []string{c.operation.Title()}
	if all := c.operation.Names; len([]rune(names[0])) > wide && len(all) > 1 {
		names = []string{all[0].Name + " /", all[1].Name}
	}
	y := 28.0
	for _, name := range names {
		c.text(chartMargin, y, "start", ` fill="#111" font-size="18" font-weight="bold"`, short(name, wide))
		y += 22
	}
	if c.first.IsZero() {
		return
	}
	days := c.first.In(laPaz).Format(time.DateOnly)
	if last := c.last.In(laPaz).Format(time.DateOnly); last != days {
		days += " – " + last
	}
	c.text(chartMargin, y, "start", dim, days+" (La Paz)")
}

// footing writes what the marks mean, the marking, and who says so.
func (c *chart) footing(y float64) {
	c.p(`<rect x="%d" y="%.1f" width="28" height="12" fill="none" stroke="#444" stroke-dasharray="4 3"/>`+"\n", chartLeft, y)
	c.text(chartLeft+34, y+11, "start", dim, planned.In(c.lang))
	c.p(`<rect x="%d" y="%.1f" width="28" height="12" fill="#444"/>`+"\n", chartLeft+100, y)
	c.text(chartLeft+134, y+11, "start", dim, actual.In(c.lang))
	for i, k := range []ops.Order{ops.Go, ops.Hold, ops.Abort} {
		x := chartLeft + 210 + 155*i
		c.p(`<circle cx="%d" cy="%.1f" r="4.5" fill="%s" stroke="#444" stroke-width="2"/>`+"\n", x, y+6, fill[k])
		c.text(float64(x+12), y+11, "start", dim, orders[k].In(c.lang))
	}
	o := c.operation
	c.text(chartMargin, y+38, "start", ` fill="#111" font-weight="bold"`, short(marked.In(c.lang)+o.Marking.String(), 120))
	from := []string{string(o.Issuer), string(o.Issued)}
	for i := range o.Sources {
		from = append(from, o.Sources[i].Title)
	}
	c.text(chartMargin, y+58, "start", dim, short(source.In(c.lang)+strings.Join(from, ", "), 130))
}

// exercise writes across the picture that it is one.
func (c *chart) exercise(bottom float64) {
	if !c.operation.Exercise {
		return
	}
	c.text(chartWidth-chartMargin, 36, "end", ` fill="#b00020" font-size="26" font-weight="bold"`, exercise.In(c.lang))
	c.text(chartLeft+(chartWidth-chartLeft-chartRight)/2, (chartTop+bottom)/2+24, "middle", ` fill="#b00020" fill-opacity="0.12" font-size="84" font-weight="bold"`, exercise.In(c.lang))
}

// grid draws the hours by each clock, with the day where it begins.
func (c *chart) grid(bottom float64) {
	if len(c.rows) == 0 {
		return
	}
	const day = "02/01"
	days := make([]string, len(clocks))
	for i, k := range clocks {
		c.text(chartLeft-12, bottom+20+20*float64(i), "end", dim, k.name)
		days[i] = c.first.In(laPaz).Format(day) // as in the heading
	}
	step := c.step()
	for t := c.first.Truncate(step); !t.After(c.last); t = t.Add(step) {
		if t.Before(c.first) {
			continue
		}
		x := c.x(t)
		c.p(`<line x1="%.1f" y1="%d" x2="%.1f" y2="%.1f" stroke="#ddd"/>`+"\n", x, chartTop, x, bottom)
		for i, k := range clocks {
			label, today := t.In(k.zone).Format("15:04"), t.In(k.zone).Format(day)
			switch {
			case step >= 24*time.Hour:
				label = today
			case days[i] != today:
				label = today + " " + label
			}
			days[i] = today
			c.text(x, bottom+20+20*float64(i), "middle", dim, label)
		}
	}
}

// short cuts a text to n letters.
func short(s string, n int) string {
	if r := []rune(s); len(r) > n {
		return string(r[:n-1]) + "…"
	}
	return s
}
