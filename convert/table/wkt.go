package table

import (
	"regexp"
	"strings"

	"github.com/comision-mixta/mixta/convert"
)

// hexadecimal matches Well-Known Binary in hexadecimal digits, as PostGIS shows it.
var hexadecimal = regexp.MustCompile(`^0[01][0-9A-Fa-f]{16,}$`)

// shape reads the WKT of a cell into a feature, in the reference system that it may
// state; false with a finding where it cannot be read.
func shape(im *convert.Importer, f *convert.Feature, c cell) bool {
	srid, wkt := convert.CutSRID(c.text)
	if code := strings.TrimLeft(srid, "0"); code != "" && !im.SystemOf(f, "EPSG:"+code) {
		return false
	}
	switch {
	case f.Geometry.ReadWKT(wkt):
		return true
	case hexadecimal.MatchString(wkt):
		im.Unreadable(f, c.column, wkt, hexWKB)
	default:
		im.Unreadable(f, c.column, c.text, noWKT)
	}
	return false
}
