package overlay_test

import (
	"fmt"

	"github.com/comision-mixta/mixta/crops"
	"github.com/comision-mixta/mixta/crops/overlay"
	"github.com/comision-mixta/mixta/record"
)

// Both sides have mapped one plot near the border, a little apart. What they
// have in common is counted twice.
func Example() {
	square := func(id record.ID, lon float64) []crops.Parcel {
		return []crops.Parcel{{Header: record.Header{ID: id}, Class: crops.ClassProduction, Geometry: record.MultiPolygon{
			Type: record.MultiPolygonName, Coordinates: []record.Rings{{{{lon, -14.702}, {lon + 0.002, -14.702}, {lon + 0.002, -14.7}, {lon, -14.7}, {lon, -14.702}}}}}}}
	}
	bolivia, peru := square("0199b000-0000-7000-8000-0000000000b0", -69), square("0199b000-0000-7000-8000-0000000000e0", -69.0005)

	pairs, undecided := overlay.Overlaps(bolivia, peru, 0.01)
	for _, o := range pairs {
		fmt.Printf("%.2f ha in common, %.0f %% of the first\n", o.Hectares, 100*o.ShareA)
	}
	twice, more := overlay.DoubleCounted(bolivia, peru, pairs)
	fmt.Printf("%.2f ha counted twice, %d undecided\n", twice, len(undecided)+len(more))
	// Output:
	// 3.57 ha in common, 75 % of the first
	// 3.57 ha counted twice, 0 undecided
}
