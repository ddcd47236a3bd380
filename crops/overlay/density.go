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
// projection of the WGS 84 ellipsoid with standard parallels at 15° (EPSG method
// 9835): a cell of 1,000 × 1,000 m on it has 1 km² everywhere, and at 15° it is a
// square. Cells come from south to north, then from west to east.
func Density(parcels []crops.Parcel) []Cell {
	cells := map[[2]int]*Cell{}
	for i := range parcels {
		p := &parcels[i]
		at, ok := geom.Centroid(p.Geometry.Positions())
		ha := p.CocaHectares()
		if !ok || !(ha > 0) {
			continue
		}
		x, y := geom.EqualArea(at)
		x, y = math.Floor(x/1000), math.Floor(y/1000)
		k := [2]int{int(x), int(y)}
		c := cells[k]
		if c == nil {
			c = &Cell{Column: k[0], Row: k[1], Outline: geom.FromEqualArea(x*1000, y*1000), Opposite: geom.FromEqualArea((x+1)*1000, (y+1)*1000)}
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
