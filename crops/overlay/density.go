package overlay

import (
	"cmp"
	"math"
	"slices"

	"github.com/comision-mixta/mixta/crops"
	"github.com/comision-mixta/mixta/internal/geom"
	"github.com/comision-mixta/mixta/record"
)

// A Cell is one square kilometre of a density grid.
type Cell struct {
	Column, Row int             // east and north of 0° 0°
	Outline     record.Position // its south-west corner
	Opposite    record.Position // its north-east corner
	Parcels     int
	Hectares    float64 // under coca; of 100
}

// Density counts the coca of parcels on a grid of 1 km². A parcel counts whole
// in the cell of its centroid. The grid is that of the cylindrical equal-area
// projection of the WGS 84 ellipsoid with standard parallels at 15° (Snyder,
// Map Projections, USGS 1395, 1987, eqs 10-13 to 10-16; EPSG method 9835): a
// cell of 1,000 × 1,000 m on it has 1 km² everywhere, and at 15° it is a square.
// Cells come from south to north, then from west to east.
func Density(parcels []crops.Parcel) []Cell {
	cells := map[[2]int]*Cell{}
	for i := range parcels {
		p := &parcels[i]
		at, ok := geom.Centroid(p.Geometry.Plain())
		ha := p.CocaHectares()
		if !ok || !(ha > 0) {
			continue
		}
		x, y := equalArea(at)
		k := [2]int{int(math.Floor(x / 1000)), int(math.Floor(y / 1000))}
		c := cells[k]
		if c == nil {
			c = &Cell{Column: k[0], Row: k[1], Outline: unprojected(k[0], k[1]), Opposite: unprojected(k[0]+1, k[1]+1)}
			cells[k] = c
		}
		c.Parcels++
		c.Hectares += ha
	}
	list := make([]Cell, 0, len(cells))
	for _, c := range cells {
		list = append(list, *c)
	}
	slices.SortFunc(list, func(a, b Cell) int { return cmp.Or(cmp.Compare(a.Row, b.Row), cmp.Compare(a.Column, b.Column)) })
	return list
}

const (
	equator   = 6378137.0             // metres, WGS 84
	eccentric = 0.0066943799901413165 // e², WGS 84
)

// standard is k₀ of the projection.
var standard = math.Cos(15*math.Pi/180) / math.Sqrt(1-eccentric*math.Pow(math.Sin(15*math.Pi/180), 2))

// authalic is q of a sine of latitude (Snyder, eq. 3-12).
func authalic(sin float64) float64 {
	e := math.Sqrt(eccentric)
	return (1 - eccentric) * (sin/(1-eccentric*sin*sin) + math.Atanh(e*sin)/e)
}

// equalArea projects a position, in metres.
func equalArea(p record.Position) (x, y float64) {
	return equator * standard * p[0] * math.Pi / 180, equator * authalic(math.Sin(p[1]*math.Pi/180)) / (2 * standard)
}

// unprojected is the south-west corner of a cell.
func unprojected(column, row int) record.Position {
	q := 2 * standard * float64(row) * 1000 / equator
	sin := q / 2
	for range 10 { // Newton: dq/dsin = 2 (1−e²) / (1−e² sin²)²
		w := 1 - eccentric*sin*sin
		sin -= (authalic(sin) - q) * w * w / (2 * (1 - eccentric))
	}
	return record.Position{float64(column) * 1000 / (equator * standard) * 180 / math.Pi, math.Asin(max(-1, min(1, sin))) * 180 / math.Pi}
}
