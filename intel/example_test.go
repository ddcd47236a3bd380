package intel_test

import (
	"fmt"
	"log"
	"os"
	"path/filepath"

	"github.com/comision-mixta/mixta"
	"github.com/comision-mixta/mixta/intel"
	"github.com/comision-mixta/mixta/record"
)

// An officer has the year's bulletins of both sides and asks which did not
// come, and whether the marks seen agree with the transponders.
func Example() {
	paths, err := filepath.Glob("../examples/air-bulletin/*.json")
	if err != nil {
		log.Fatal(err)
	}
	var bulletins []intel.Bulletin
	var flights []intel.Flight
	for _, path := range paths {
		r, err := os.Open(path)
		if err != nil {
			log.Fatal(err)
		}
		file, err := mixta.Read(r)
		r.Close()
		if err != nil {
			log.Fatal(err) // what the partner sent is refused; err tells why
		}
		bulletins = append(bulletins, file.Bulletins...)
		flights = append(flights, file.Flights...)
	}
	for _, g := range intel.Gaps(bulletins, record.Period{}) {
		fmt.Println(g.Issuer, g.Cadence, "missing", g.Period.From, "to", g.Period.To)
	}
	for _, f := range flights {
		if m := f.Marks(); m.Mismatch {
			fmt.Println(f.ID, "registration of", m.Registration, "address of", m.Address)
		}
	}
	// Output: BO-COSDEA quarterly missing 2023-04-01 to 2023-06-30
}
