package crs_test

import (
	"fmt"

	"github.com/comision-mixta/mixta/convert/crs"
	"github.com/comision-mixta/mixta/record"
)

// A corner of a Bolivian map of the 1980s becomes a position on WGS 84, which is
// true to 19 m and no more.
func Example() {
	s, err := crs.Parse("EPSG:24879")
	if err != nil {
		fmt.Println(err)
		return
	}
	t, err := s.Transform("", record.Bolivia)
	if err != nil {
		fmt.Println(err)
		return
	}
	p, fault := t.WGS84(553000, 8374000)
	fmt.Printf("%s: %.6f %.6f, within %g m (EPSG:%d)\n", s, p[0], p[1], t.Shift.Accuracy, t.Shift.Code)
	fmt.Println(fault == crs.None)
	// Output:
	// EPSG:24879 (PSAD56 / UTM zone 19S): -68.509393 -14.710649, within 19 m (EPSG:1202)
	// true
}
