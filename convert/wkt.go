package convert

import (
	"regexp"
	"strconv"
	"strings"
)

// WKT returns a point or multipolygon as Well-Known Text (OGC 06-103r4); "" for any other
// geometry.
func (g *Geometry) WKT() string {
	switch g.Type {
	case "Point":
		return "POINT (" + numbered(g.Point) + ")"
	case "MultiPolygon":
		return "MULTIPOLYGON " + listed(g.Area, func(part [][][]float64) string {
			return listed(part, func(ring [][]float64) string { return listed(ring, numbered) })
		})
	}
	return ""
}

func listed[T any](items []T, one func(T) string) string {
	list := make([]string, len(items))
	for i, v := range items {
		list[i] = one(v)
	}
	return "(" + strings.Join(list, ",") + ")"
}

func numbered(coordinates []float64) string {
	list := make([]string, len(coordinates))
	for i, x := range coordinates {
		list[i] = strconv.FormatFloat(x, 'f', -1, 64)
	}
	return strings.Join(list, " ")
}

var ewkt = regexp.MustCompile(`(?i)^SRID *= *(\d{1,9}) *; *`)

// CutSRID cuts the number of a reference system off a text that begins with it, as the
// Extended Well-Known Text of PostGIS does: "SRID=4326;POINT(…)". It is "" for none.
func CutSRID(s string) (srid, wkt string) {
	if m := ewkt.FindStringSubmatch(s); m != nil {
		return m[1], s[len(m[0]):]
	}
	return "", s
}

// ReadWKT reads Well-Known Text (OGC 06-103r4) into a geometry, which stays empty for ""
// and for one that is EMPTY. It is false for anything but the text of a point, polygon or
// multipolygon.
func (g *Geometry) ReadWKT(s string) bool {
	p := &wktParser{s: s}
	word := strings.ToUpper(p.word())
	if word == "" && p.done() {
		return true
	}
	word, void := strings.CutSuffix(word, " EMPTY")
	for _, mark := range []string{"ZM", "Z", "M"} {
		if short, has := strings.CutSuffix(word, mark); has {
			word = strings.TrimSpace(short)
			break
		}
	}
	if void {
		return p.done() && (word == "POINT" || word == "POLYGON" || word == "MULTIPOLYGON")
	}
	switch word {
	case "POINT":
		g.Type = "Point"
		line := p.line()
		if len(line) == 1 {
			g.Point = line[0]
		}
	case "POLYGON":
		g.Type, g.Area = "Polygon", [][][][]float64{inParentheses(p, (*wktParser).line)}
	case "MULTIPOLYGON":
		g.Type = "MultiPolygon"
		g.Area = inParentheses(p, func(p *wktParser) [][][]float64 { return inParentheses(p, (*wktParser).line) })
	default:
		return false
	}
	return !p.bad && p.done()
}

type wktParser struct {
	s   string
	bad bool
}

func (p *wktParser) done() bool { return strings.TrimSpace(p.s) == "" }

// word takes what comes before the first parenthesis.
func (p *wktParser) word() string {
	i := strings.IndexByte(p.s, '(')
	if i < 0 {
		i = len(p.s)
	}
	w := strings.Join(strings.Fields(p.s[:i]), " ")
	p.s = p.s[i:]
	return w
}

// take takes a character, if it comes next.
func (p *wktParser) take(c byte) bool {
	p.s = strings.TrimLeft(p.s, " \t\r\n")
	if p.s == "" || p.s[0] != c {
		return false
	}
	p.s = p.s[1:]
	return true
}

// inParentheses reads a list in parentheses.
func inParentheses[T any](p *wktParser, one func(*wktParser) T) (list []T) {
	if !p.take('(') {
		p.bad = true
	}
	for !p.bad {
		list = append(list, one(p))
		if p.take(')') {
			return list
		}
		p.bad = p.bad || !p.take(',')
	}
	return nil
}

// line reads positions in parentheses.
func (p *wktParser) line() [][]float64 { return inParentheses(p, (*wktParser).position) }

func (p *wktParser) position() (numbers []float64) {
	i := strings.IndexAny(p.s, ",)")
	if i < 0 {
		p.bad = true
		return nil
	}
	for _, word := range strings.Fields(p.s[:i]) {
		x, err := strconv.ParseFloat(word, 64)
		p.bad = p.bad || err != nil || strings.Trim(word, "+-.0123456789eE") != "" // nan, 0x1p4
		numbers = append(numbers, x)
	}
	p.s = p.s[i:]
	p.bad = p.bad || len(numbers) < 2 || len(numbers) > 4
	return numbers
}
