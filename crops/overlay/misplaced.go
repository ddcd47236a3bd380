package overlay

import (
	"math"

	"github.com/comision-mixta/mixta/crops"
	"github.com/comision-mixta/mixta/record"
	"github.com/comision-mixta/mixta/record/border"
)

// A Placement is where a parcel lies in relation to the border.
type Placement string

// The placements.
const (
	PlacedOwn       Placement = "own-side"   // on the side that has mapped it
	PlacedOther     Placement = "other-side" // all of it on the other side
	PlacedAcross    Placement = "across"     // on both
	PlacedUndecided Placement = "undecided"  // within the accuracy of the line: cannot be decided
)

// A Misplacement is a parcel that does not lie wholly on its own side, or of which
// that cannot be decided.
type Misplacement struct {
	Parcel    record.ID
	Placement Placement
	Metres    float64 // from the line, of the corner of the parcel that is nearest to it
}

// Placed returns where a parcel mapped by a side lies in relation to a line. Each
// corner is decided by itself; where one is not, the parcel is not, unless others
// lie on both sides beyond doubt. Without a parcel or a line nothing is decided.
func Placed(p *crops.Parcel, side record.Side, line *border.Line) (Placement, float64) {
	if p == nil || line == nil {
		return PlacedUndecided, -1
	}
	var own, other, open bool
	nearest := -1.0
	for _, rings := range p.Geometry.Coordinates {
		for _, ring := range rings {
			for _, at := range ring {
				on, decided, m := line.Locate(at, 0)
				own, other, open = own || decided && on == side, other || decided && on != side, open || !decided
				if nearest < 0 || m < nearest {
					nearest = m
				}
			}
		}
	}
	switch {
	case own && other:
		return PlacedAcross, nearest
	case open:
		return PlacedUndecided, nearest
	case other:
		return PlacedOther, nearest
	}
	return PlacedOwn, nearest
}

// wholly reports whether a parcel lies on a side beyond doubt because the middle of the
// box around it does, and is farther from the line than any corner can be from it: of
// most parcels of a country that is all there is to ask.
func wholly(p *crops.Parcel, side record.Side, line *border.Line) bool {
	const perDegree = 112_000 // metres, more than on any meridian or parallel
	low, high := record.Position{math.Inf(1), math.Inf(1)}, record.Position{math.Inf(-1), math.Inf(-1)}
	for _, rings := range p.Geometry.Coordinates {
		for _, ring := range rings {
			for _, at := range ring {
				for i, v := range at {
					low[i], high[i] = math.Min(low[i], v), math.Max(high[i], v)
				}
			}
		}
	}
	if line == nil {
		return false
	}
	ends := line.Positions
	if len(ends) == 0 || !(low[1] > ends[0][1] && high[1] < ends[len(ends)-1][1]) {
		return false // beyond the ends of the line nothing is decided
	}
	on, decided, m := line.Locate(record.Position{(low[0] + high[0]) / 2, (low[1] + high[1]) / 2}, 0)
	return decided && on == side && m-perDegree*math.Hypot(high[0]-low[0], high[1]-low[1])/2 > line.Accuracy
}

// Misplaced returns the parcels mapped by a side that, by the given line, do not
// lie wholly on it, and those of which that cannot be decided. It describes where
// outlines lie on a map; it accuses nobody.
func Misplaced(parcels []crops.Parcel, side record.Side, line *border.Line) (list []Misplacement) {
	for i := range parcels {
		if wholly(&parcels[i], side, line) {
			continue
		}
		if where, m := Placed(&parcels[i], side, line); where != PlacedOwn {
			list = append(list, Misplacement{parcels[i].ID, where, m})
		}
	}
	return list
}
