// Package svg writes SVG images that stand in a page: shapes with classes, whose
// colours the page's style sheet gives, so that one image serves light and dark, the
// screen and paper. All text is escaped, and nothing in it can reorder what is shown.
package svg

import (
	"encoding/xml"
	"html/template"
	"math"
	"strconv"
	"strings"

	"github.com/comision-mixta/mixta/internal/printable"
)

// Point is a place in an image: to the right and down.
type Point struct{ X, Y float64 }

// Drawing is an image being made.
type Drawing struct {
	b          strings.Builder
	wide, tall float64
}

// New begins an image of a size, in pixels. The label says to whoever does not see
// it what it shows.
func New(wide, tall float64, label string) *Drawing {
	d := &Drawing{wide: wide, tall: tall}
	d.open("svg", "drawing", "xmlns", "http://www.w3.org/2000/svg", "viewBox", "0 0 "+number(wide)+" "+number(tall), "role", "img", "aria-label", label)
	return d
}

// HTML ends the image and returns it as an element of a page.
func (d *Drawing) HTML() template.HTML { return template.HTML(d.b.String() + "</svg>") }

// Wide and Tall are the size of the image.
func (d *Drawing) Wide() float64 { return d.wide }

// Tall is how tall the image is.
func (d *Drawing) Tall() float64 { return d.tall }

// Rect draws a rectangle; a tip is shown where one points at it, "" for none.
func (d *Drawing) Rect(class string, x, y, wide, tall float64, tip string) {
	d.shape("rect", class, tip, "x", number(x), "y", number(y), "width", number(math.Max(wide, 0)), "height", number(math.Max(tall, 0)))
}

// Circle draws a circle.
func (d *Drawing) Circle(class string, x, y, radius float64, tip string) {
	d.shape("circle", class, tip, "cx", number(x), "cy", number(y), "r", number(radius))
}

// Line draws a straight line.
func (d *Drawing) Line(class string, from, to Point) {
	d.shape("line", class, "", "x1", number(from.X), "y1", number(from.Y), "x2", number(to.X), "y2", number(to.Y))
}

// Stroke draws a line of a width of its own through points.
func (d *Drawing) Stroke(class string, width float64, points []Point) {
	d.shape("path", class, "", "stroke-width", number(width), "d", path(points, false))
}

// Area draws closed rings as one shape: a ring within another is a hole.
func (d *Drawing) Area(class string, rings [][]Point, tip string) {
	var all strings.Builder
	for _, r := range rings {
		all.WriteString(path(r, true))
	}
	d.shape("path", class, tip, "d", all.String())
}

// Text writes a text; its class says how it is aligned: start, middle or end.
func (d *Drawing) Text(class string, x, y float64, s string) {
	d.open("text", class, "x", number(x), "y", number(y))
	d.escape(s)
	d.b.WriteString("</text>")
}

// Turned writes a text that is turned around its place, by degrees.
func (d *Drawing) Turned(class string, x, y, degrees float64, s string) {
	at := number(x) + " " + number(y)
	d.open("text", class, "x", number(x), "y", number(y), "transform", "rotate("+number(degrees)+" "+at+")")
	d.escape(s)
	d.b.WriteString("</text>")
}

func (d *Drawing) shape(name, class, tip string, attributes ...string) {
	d.open(name, class, attributes...)
	if tip != "" {
		d.b.WriteString("<title>")
		d.escape(tip)
		d.b.WriteString("</title>")
	}
	d.b.WriteString("</" + name + ">")
}

func (d *Drawing) open(name, class string, attributes ...string) {
	d.b.WriteString("<" + name + ` class="`)
	d.escape(class)
	for i := 0; i < len(attributes); i += 2 {
		d.b.WriteString(`" ` + attributes[i] + `="`)
		d.escape(attributes[i+1])
	}
	d.b.WriteString(`">`)
}

func (d *Drawing) escape(s string) {
	_ = xml.EscapeText(&d.b, []byte(printable.Text(s))) // a strings.Builder does not fail
}

// path writes points, without those that fall on the one before.
func path(points []Point, closed bool) string {
	var b strings.Builder
	last := ""
	for i, p := range points {
		at := number(p.X) + " " + number(p.Y)
		if at == last {
			continue
		}
		last = at
		b.WriteString(map[bool]string{true: "M", false: "L"}[i == 0])
		b.WriteString(at)
	}
	if closed && b.Len() > 0 {
		b.WriteByte('Z')
	}
	return b.String()
}

// number writes a number to a tenth of a pixel; what is none, as 0.
func number(f float64) string {
	if math.IsNaN(f) || math.IsInf(f, 0) {
		f = 0
	}
	s := strconv.FormatFloat(f, 'f', 1, 64)
	s = strings.TrimSuffix(s, ".0")
	if s == "-0" {
		return "0"
	}
	return s
}

// Cut shortens a text to what fits into a width in pixels, in letters of a size.
func Cut(s string, wide, size float64) string {
	r := []rune(s)
	if most := max(int(wide/(size*letter)), 1); len(r) > most {
		return strings.TrimRight(string(r[:most-1]), " ,;.") + "…"
	}
	return s
}

// Wide returns about how wide a text is in letters of a size.
func Wide(s string, size float64) float64 { return float64(len([]rune(s))) * size * letter }

// letter is how wide a letter is, on average, as a share of its size.
const letter = 0.56
