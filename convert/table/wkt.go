package table

import (
	"regexp"
	"strconv"
	"strings"

	"github.com/comision-mixta/mixta/convert"
)

// ewkt matches the Extended Well-Known Text of PostGIS: "SRID=4326;POINT(…)".
var ewkt = regexp.MustCompile(`(?i)^SRID *= *(\d{1,9}) *; *`)

// hexadecimal matches Well-Known Binary in hexadecimal digits, as PostGIS shows it.
var hexadecimal = regexp.MustCompile(`^0[01][0-9A-Fa-f]{16,}$`)

// shape reads the WKT of a cell into a feature, in the reference system that it may
// state; false with a finding where it cannot be read.
func shape(im *convert.Importer, f *convert.Feature, c cell) bool {
	wkt := c.text
	if m := ewkt.FindStringSubmatch(wkt); m != nil {
		wkt = wkt[len(m[0]):]
		if code := strings.TrimLeft(m[1], "0"); code != "" && !im.SystemOf(f, "EPSG:"+code) {
			return false
		}
	}
	switch {
	case parse(&f.Geometry, wkt):
		return true
	case hexadecimal.MatchString(wkt):
		im.Unreadable(f, c.column, wkt, hexWKB)
	default:
		im.Unreadable(f, c.column, c.text, noWKT)
	}
	return false
}

// parse reads Well-Known Text into a geometry, which stays empty for "" and for one that
// is EMPTY. It is false for anything but the WKT of a point, polygon or multipolygon.
func parse(g *convert.Geometry, s string) bool {
	p := &parser{s: s}
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
		g.Type, g.Area = "Polygon", [][][][]float64{nested(p, (*parser).line)}
	case "MULTIPOLYGON":
		g.Type = "MultiPolygon"
		g.Area = nested(p, func(p *parser) [][][]float64 { return nested(p, (*parser).line) })
	default:
		return false
	}
	return !p.bad && p.done()
}

type parser struct {
	s   string
	bad bool
}

func (p *parser) done() bool { return strings.TrimSpace(p.s) == "" }

// word takes what comes before the first parenthesis.
func (p *parser) word() string {
	i := strings.IndexByte(p.s, '(')
	if i < 0 {
		i = len(p.s)
	}
	w := strings.Join(strings.Fields(p.s[:i]), " ")
	p.s = p.s[i:]
	return w
}

// take takes a character, if it comes next.
func (p *parser) take(c byte) bool {
	p.s = strings.TrimLeft(p.s, " \t\r\n")
	if p.s == "" || p.s[0] != c {
		return false
	}
	p.s = p.s[1:]
	return true
}

// nested reads a list in parentheses.
func nested[T any](p *parser, one func(*parser) T) (list []T) {
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
func (p *parser) line() [][]float64 { return nested(p, (*parser).position) }

func (p *parser) position() (numbers []float64) {
	i := strings.IndexAny(p.s, ",)")
	if i < 0 {
		p.bad = true
		return nil
	}
	for _, word := range strings.Fields(p.s[:i]) {
		x, err := strconv.ParseFloat(word, 64)
		if err != nil {
			p.bad = true
		}
		numbers = append(numbers, x)
	}
	p.s = p.s[i:]
	p.bad = p.bad || len(numbers) < 2 || len(numbers) > 4
	return numbers
}
