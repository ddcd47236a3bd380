package hand

import (
	"errors"
	"math"

	"github.com/comision-mixta/mixta/crops"
	"github.com/comision-mixta/mixta/internal/geom"
	"github.com/comision-mixta/mixta/record"
)

// Parcel checks a parcel.
func (c *Checker) Parcel(p *crops.Parcel) error {
	if err := c.header(&p.Header); err != nil {
		return err
	}
	coca := p.Class == crops.ClassProduction || p.Class == crops.ClassYoung
	rings := make([][][]geom.Position, len(p.Geometry.Coordinates))
	for i, polygon := range p.Geometry.Coordinates {
		for _, ring := range polygon {
			for _, at := range ring {
				if !isPosition(at) {
					return errors.New("a position is wrong")
				}
			}
			if len(ring) < 4 || len(ring) > 20_000 {
				return errors.New("a ring is wrong")
			}
			rings[i] = append(rings[i], ring)
		}
	}
	area := 0.0
	if len(geom.Check(rings)) == 0 {
		area = geom.Area(rings) / 10_000
	}
	return first(
		wrong("geometry", p.Geometry.Type == record.MultiPolygonName && len(rings) > 0 && area > 0),
		wrong("survey", isID(p.Survey) && c.Known[record.ID(p.Survey)]),
		wrong("image", p.Image == "" || isID(p.Image) && c.Known[record.ID(p.Image)]),
		wrong("class", isSlug(p.Class, 2, 83)),
		wrong("cover", p.Cover == "" || coca && isOneOf(p.Cover, crops.CoverPure, crops.CoverMixed, crops.CoverUnderTrees)),
		wrong("fraction", p.Fraction == nil || isIn(*p.Fraction, math.SmallestNonzeroFloat64, 1) && (p.Cover == crops.CoverMixed || p.Cover == crops.CoverUnderTrees)),
		wrong("declared", p.Declared == nil || isIn(*p.Declared, math.SmallestNonzeroFloat64, 1e6) && math.Abs(*p.Declared/area-1) <= 0.01),
		wrong("interpreter", isLength(p.Interpreter, 0, 40)),
		wrong("confidence", isOneOf(p.Confidence, "", crops.ConfidenceHigh, crops.ConfidenceMedium, crops.ConfidenceLow)),
		wrong("region", isOneOf(p.Region, "", crops.NorteLaPaz, crops.InambariTambopata)),
		wrong("unit", isUnit(p.Unit)))
}
