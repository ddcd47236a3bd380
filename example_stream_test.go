package mixta_test

import (
	"fmt"
	"maps"
	"os"
	"slices"

	"github.com/comision-mixta/mixta"
	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/crops"
	"github.com/comision-mixta/mixta/record"
)

// Sum up a file of any size in constant memory. The sums count only once the file
// has been read to its end without an error.
func ExampleOnly() {
	in, err := os.Open("examples/coca-monitoring/parcels.json")
	if err != nil {
		fmt.Println(err)
		return
	}
	defer in.Close()
	parcels, hectares := map[record.AdminUnit]int{}, map[record.AdminUnit]float64{}
	rd := mixta.NewReader(in)
	for p := range mixta.Only[*crops.Parcel](rd) {
		parcels[p.Unit]++
		hectares[p.Unit] += p.CocaHectares()
	}
	if err := rd.Err(); err != nil {
		fmt.Println(err) // the bytes could not be had
		return
	}
	if err := rd.Report().Err(); err != nil {
		fmt.Println(check.Reason(err, check.ES))
		return
	}
	for _, u := range slices.Sorted(maps.Keys(parcels)) {
		fmt.Printf("%s: %d parcels, %.1f ha of coca\n", u, parcels[u], hectares[u])
	}
	// Output:
	// INE-BO:020701: 392 parcels, 139.4 ha of coca
	// INEI:211210: 108 parcels, 36.3 ha of coca
}
