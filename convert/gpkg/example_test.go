package gpkg_test

import (
	"bytes"
	"fmt"
	"os"

	"github.com/comision-mixta/mixta"
	"github.com/comision-mixta/mixta/convert"
	"github.com/comision-mixta/mixta/convert/gpkg"
)

// A whole file becomes a GeoPackage for QGIS, and comes back with all it had.
func Example() {
	f, err := os.Open("../../examples/coca-monitoring/parcels.json")
	if err != nil {
		fmt.Println(err)
		return
	}
	defer f.Close()
	var made bytes.Buffer
	w := gpkg.Write(&made, convert.Options{})
	for r := range mixta.NewReader(f).Records() {
		if _, err := w.Put(r); err != nil {
			fmt.Println(err)
			return
		}
	}
	lost, err := w.Close()
	fmt.Println(lost, err)

	in := gpkg.Read(&made, convert.Options{})
	n := 0
	for range in.Records() {
		n++
	}
	fmt.Println(n, "records", len(in.Report().Findings), "findings", in.Err())
	// Output:
	// [] <nil>
	// 625 records 0 findings <nil>
}
