package geojson_test

import (
	"fmt"
	"strings"

	"github.com/comision-mixta/mixta/convert"
	"github.com/comision-mixta/mixta/convert/geojson"
	"github.com/comision-mixta/mixta/crops"
	"github.com/comision-mixta/mixta/record"
)

// A feature of a map becomes a parcel. What its columns are called is the mapping's
// to say, and what stands nowhere is a default.
func Example() {
	const drawn = `{"type":"FeatureCollection","features":[{"type":"Feature",
"properties":{"clase":"coca-production","obs":"x"},
"geometry":{"type":"Polygon","coordinates":[[[-68.5,-14.7],[-68.4996,-14.7],[-68.4996,-14.6995],[-68.5,-14.6995],[-68.5,-14.7]]]}}]}`
	in := geojson.Read(strings.NewReader(drawn), convert.Options{
		Kind:   "parcel",
		Header: record.Header{Issuer: record.VDSSC, Issued: "2025-03-01T10:00:00-04:00", Marking: record.Marking{TLP: record.Green}},
		Mapping: convert.Mapping{
			Columns:  map[string]string{"clase": "class"},
			Defaults: map[string]string{"survey": "0199b000-0000-7000-8000-000000000030"},
		},
	})
	for r := range in.Records() {
		fmt.Println(r.(*crops.Parcel).Class, len(r.Validate().Findings), "findings")
	}
	for _, f := range in.Report().Findings {
		fmt.Println(f.Pointer, f.Rule.ID)
	}
	// Output:
	// coca-production 0 findings
	// /features/0/geometry convert.polygon
	// /obs convert.lost
}
