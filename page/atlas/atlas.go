// Package atlas draws maps: areas, places and paths by longitude and latitude, with a
// scale, the north, a grid of degrees, and a border line with the band within which it
// decides nothing. Nothing is fetched: there is no ground but what it is given.
package atlas

import (
	"html/template"
	"maps"
	"math"
	"slices"
	"strconv"

	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/page/svg"
	"github.com/comision-mixta/mixta/record"
)

// Map is what a map shows, from the ground up.
type Map struct {
	Label   string // what it shows
	Lang    check.Lang
	Cells   []Cell
	Areas   []Area
	Border  []Line // lines with their bands
	Paths   []Path
	Marks   []Mark
	Key     []Key
	Number  func(float64) string         // writes a number
	Side    func(record.Position) string // what the country at a place is called; "" where it is not known
	Overlay string                       // across the map, such as that it is an exercise
}

// Cell is a rectangle of a grid, from its south-west corner to its north-east one,
// with a step of the scale from 1 to 5.
type Cell struct {
	From, To record.Position
	Step     int
	Tip      string
}

// Area is an outline with the class that it is drawn by.
type Area struct {
	Class string
	Shape [][][]record.Position
	Tip   string
}

// Line is a line with its accuracy, in metres.
type Line struct {
	Positions []record.Position
	Accuracy  float64
}

// Path is a line of somebody's way.
type Path struct {
	Class     string
	Positions []record.Position
}

// Mark is a place, and how far from it the true one may be, in metres.
type Mark struct {
	Class  string
	At     record.Position
	Within float64
	Name   string
	Tip    string
}

// Key explains a class.
type Key struct{ Class, Text string }

const (
	wide   = 760.0
	least  = 320.0 // how tall a map is
	most   = 620.0
	earth  = 111_195.0 // metres in a degree of latitude
	margin = 0.08
)

// Draw draws the map; nothing where it has no place at all.
func (m *Map) Draw() template.HTML {
	f, ok := m.frame()
	if !ok {
		return ""
	}
	foot := 30 + m.keys(svg.New(0, 0, ""), 0)
	d := svg.New(wide, f.tall+foot, m.Label)
	f.grid(d, m)
	for i := range m.Cells {
		c := &m.Cells[i]
		a, b := f.at(c.From), f.at(c.To)
		d.Rect("heat-"+strconv.Itoa(c.Step), a.X, b.Y, b.X-a.X, a.Y-b.Y, c.Tip)
	}
	for i := range m.Areas {
		a := &m.Areas[i]
		var rings [][]svg.Point
		for _, polygon := range a.Shape {
			for _, ring := range polygon {
				rings = append(rings, f.line(ring))
			}
		}
		d.Area(a.Class, rings, a.Tip)
	}
	for i := range m.Border {
		l := &m.Border[i]
		for _, part := range f.within(l.Positions) {
			d.Stroke("band", math.Max(2*l.Accuracy*f.metre(), 1), part)
			d.Stroke("border", 1.6, part)
		}
	}
	for i := range m.Paths {
		d.Stroke("track "+m.Paths[i].Class, 1.8, f.line(m.Paths[i].Positions))
	}
	m.marks(d, f)
	m.countries(d, f)
	if m.Overlay != "" {
		d.Turned("exercise middle", wide/2, f.tall/2, -18, m.Overlay)
	}
	d.Rect("back", 0, f.tall, wide, foot, "")
	d.Line("rule", svg.Point{Y: f.tall}, svg.Point{X: wide, Y: f.tall})
	f.scale(d, m)
	m.keys(d, f.tall+34)
	return d.HTML()
}

// keys explains the classes, from a place on, and returns how tall that is.
func (m *Map) keys(d *svg.Drawing, y float64) float64 {
	x, top := 0.0, y
	for _, k := range m.Key {
		long := svg.Wide(k.Text, 12) + 40
		if x > 0 && x+long > wide {
			x, y = 0, y+20
		}
		d.Rect(k.Class, x, y, 14, 12, "")
		d.Text("small start", x+22, y+10.5, svg.Cut(k.Text, wide-30, 12))
		x += long
	}
	return y - top + 24
}

func (m *Map) marks(d *svg.Drawing, f *frame) {
	for i := range m.Marks {
		k := &m.Marks[i]
		p := f.at(k.At)
		if r := k.Within * f.metre(); r > 5 {
			d.Circle("doubt", p.X, p.Y, r, "")
		}
		d.Circle(k.Class, p.X, p.Y, 5, k.Tip)
		if k.Name != "" {
			d.Text("small strong start halo", p.X+9, p.Y+4, svg.Cut(k.Name, 220, 12))
		}
	}
}

// countries writes what the countries are called, each in the middle of its part of the
// map, where two of them share it.
func (m *Map) countries(d *svg.Drawing, f *frame) {
	if m.Side == nil {
		return
	}
	const across, down = 15, 9
	sum, count := map[string]svg.Point{}, map[string]float64{}
	for i := range across {
		for k := range down {
			x, y := wide*(float64(i)+0.5)/across, f.tall*(float64(k)+0.5)/down
			name := m.Side(record.Position{f.west + x/f.x, f.north - y/f.y})
			sum[name] = svg.Point{X: sum[name].X + x, Y: sum[name].Y + y}
			count[name]++
		}
	}
	for _, name := range slices.Sorted(maps.Keys(sum)) {
		if name != "" {
			d.Text("country middle halo", sum[name].X/count[name], sum[name].Y/count[name], name)
		}
	}
}
