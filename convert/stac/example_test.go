package stac_test

import (
	"fmt"
	"strings"

	"github.com/comision-mixta/mixta/convert"
	"github.com/comision-mixta/mixta/convert/stac"
	"github.com/comision-mixta/mixta/crops"
	"github.com/comision-mixta/mixta/record"
)

// What a catalogue says of a scene becomes the image that parcels refer to.
func Example() {
	const item = `{"type":"Feature","stac_version":"1.1.0","id":"IMG_PHR1A_201409141452","geometry":null,
"properties":{"datetime":"2024-09-14T14:52:05Z","platform":"PHR1A","gsd":0.5,"eo:cloud_cover":4,"view:sun_azimuth":61},"assets":{},"links":[]}`
	in := stac.Read(strings.NewReader(item), convert.Options{
		Header: record.Header{Issuer: record.VDSSC, Issued: "2025-03-01T10:00:00-04:00", Marking: record.Marking{TLP: record.Green}},
	})
	for r := range in.Records() {
		i := r.(*crops.Image)
		fmt.Println(i.Platform, i.Product, *i.Resolution, "m,", *i.Cloud, "% cloud")
	}
	for _, f := range in.Report().Findings {
		fmt.Println(f.Pointer, f.Rule.ID)
	}
	// Output:
	// pleiades IMG_PHR1A_201409141452 0.5 m, 4 % cloud
	// /properties/platform convert.changed
	// /properties/view:sun_azimuth convert.lost
}
