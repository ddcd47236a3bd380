package atlas

import (
	"math"
	"strconv"

	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/page/svg"
	"github.com/comision-mixta/mixta/record"
)

// frame turns positions into places of the image: north is up, and a degree of
// longitude is as long as it is in the middle of the map.
type frame struct {
	west, north float64
	x, y        float64 // pixels in a degree
	tall        float64
}

func (f *frame) at(p record.Position) svg.Point {
	return svg.Point{X: (p[0] - f.west) * f.x, Y: (f.north - p[1]) * f.y}
}

// metre is how many pixels a metre is long.
func (f *frame) metre() float64 { return f.y / earth }

// thinnest is how long a degree of longitude is drawn at least, where one of latitude
// is 1: at a pole a map would have all meridians without end.
const thinnest = 0.05

// frame holds all that is shown but the border, with a margin.
func (m *Map) frame() (*frame, bool) {
	west, south, east, north := math.Inf(1), math.Inf(1), math.Inf(-1), math.Inf(-1)
	see := func(p record.Position) {
		west, east = math.Min(west, p[0]), math.Max(east, p[0])
		south, north = math.Min(south, p[1]), math.Max(north, p[1])
	}
	for i := range m.Cells {
		see(m.Cells[i].From)
		see(m.Cells[i].To)
	}
	for i := range m.Areas {
		for _, polygon := range m.Areas[i].Shape {
			for _, ring := range polygon {
				for _, p := range ring {
					see(p)
				}
			}
		}
	}
	for i := range m.Paths {
		for _, p := range m.Paths[i].Positions {
			see(p)
		}
	}
	for i := range m.Marks {
		see(m.Marks[i].At)
	}
	if math.IsInf(west, 1) {
		return nil, false
	}
	thin := math.Max(math.Cos((south+north)/2*math.Pi/180), thinnest)
	tallest := math.Max(north-south, 0.02)
	widest := math.Max((east-west)*thin, 0.02)
	tallest, widest = tallest*(1+2*margin), widest*(1+2*margin)
	tall := math.Min(math.Max(wide*tallest/widest, least), most)
	perDegree := math.Min(wide/widest, tall/tallest)
	f := &frame{x: perDegree * thin, y: perDegree, tall: math.Round(tall)}
	f.west = (west+east)/2 - wide/f.x/2
	f.north = (south+north)/2 + f.tall/f.y/2
	return f, true
}

// line turns positions into places, without those that a pixel does not tell apart.
func (f *frame) line(positions []record.Position) (out []svg.Point) {
	const apart = 0.35
	for i, p := range positions {
		at := f.at(p)
		if i > 0 && i < len(positions)-1 && math.Hypot(at.X-out[len(out)-1].X, at.Y-out[len(out)-1].Y) < apart {
			continue
		}
		out = append(out, at)
	}
	return out
}

// within returns the parts of a line that may be seen: the boxes around their segments
// meet the frame.
func (f *frame) within(positions []record.Position) (parts [][]svg.Point) {
	seen := false // the segment before
	for i := 1; i < len(positions); i++ {
		a, b := f.at(positions[i-1]), f.at(positions[i])
		if math.Max(a.X, b.X) < -wide || math.Min(a.X, b.X) > 2*wide || math.Max(a.Y, b.Y) < -f.tall || math.Min(a.Y, b.Y) > 2*f.tall {
			seen = false
			continue
		}
		if !seen {
			parts = append(parts, []svg.Point{a})
		}
		parts[len(parts)-1] = append(parts[len(parts)-1], b)
		seen = true
	}
	return parts
}

// round returns the greatest of 1, 2 and 5 times a power of ten that is not above f.
func round(f float64) float64 {
	power := math.Pow(10, math.Floor(math.Log10(f)))
	for _, m := range []float64{5, 2, 1} {
		if m*power <= f*(1+1e-9) {
			return m * power
		}
	}
	return power
}

// grid draws some meridians and parallels with their degrees.
func (f *frame) grid(d *svg.Drawing, m *Map) {
	step := round(180 / f.y)
	for i := math.Ceil(f.west / step); i*step < f.west+wide/f.x; i++ {
		x := f.at(record.Position{i * step, 0}).X
		d.Line("rule", svg.Point{X: x}, svg.Point{X: x, Y: f.tall})
		d.Text("small start halo", x+4, f.tall-6, m.degrees(i*step, "E", textWest.In(m.Lang)))
	}
	for i := math.Floor(f.north / step); i*step > f.north-f.tall/f.y; i-- {
		y := f.at(record.Position{0, i * step}).Y
		d.Line("rule", svg.Point{Y: y}, svg.Point{X: wide, Y: y})
		d.Text("small start halo", 4, y-4, m.degrees(i*step, "N", "S"))
	}
}

// degrees writes a longitude or latitude, without what binary fractions add.
func (m *Map) degrees(f float64, above, below string) string {
	if f < 0 {
		f, above = -f, below
	}
	return m.number(math.Round(f*1e6)/1e6) + "° " + above
}

// number writes a number as the map does, or plainly.
func (m *Map) number(f float64) string {
	if m.Number == nil {
		return strconv.FormatFloat(f, 'f', -1, 64)
	}
	return m.Number(f)
}

var textWest = check.Text{ES: "O", EN: "W"}

// scale draws a bar of a round length, and the north.
func (f *frame) scale(d *svg.Drawing, m *Map) {
	metres := round(150 / f.metre())
	long, unit := metres, " m"
	if metres >= 1000 {
		long, unit = metres/1000, " km"
	}
	y := f.tall + 14
	d.Rect("back", 0, f.tall+1, wide, 24, "")
	d.Line("whisker", svg.Point{X: 1, Y: y}, svg.Point{X: 1 + metres*f.metre(), Y: y})
	for _, x := range []float64{1, 1 + metres*f.metre()} {
		d.Line("whisker", svg.Point{X: x, Y: y - 4}, svg.Point{X: x, Y: y + 4})
	}
	d.Text("small start", metres*f.metre()+10, y+4, m.number(long)+unit)
	d.Area("", [][]svg.Point{{{X: wide - 16, Y: 10}, {X: wide - 9, Y: 34}, {X: wide - 16, Y: 29}, {X: wide - 23, Y: 34}}}, "")
	d.Text("small strong middle halo", wide-16, 48, "N")
}
