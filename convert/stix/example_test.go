package stix_test

import (
	"fmt"
	"os"
	"strings"

	"github.com/comision-mixta/mixta/convert"
	"github.com/comision-mixta/mixta/convert/stix"
	"github.com/comision-mixta/mixta/intel"
	"github.com/comision-mixta/mixta/record"
)

// An airstrip becomes a location, with the marking of TLP 2.0.
func Example() {
	p := record.PointAt(-66.5, -13.2)
	s := &intel.Subject{Kind: intel.KindSite, Site: &intel.Site{Form: "airstrip", Place: record.Place{Name: "Pista inventada", Point: &p}}}
	s.ID, s.Version, s.Issuer, s.Issued, s.Marking = "0e5a1000-0000-4000-8000-000000000001", record.Version{"BO-FELCN": 1}, "BO-FELCN", "2024-05-02T10:00:00-04:00", record.Marking{TLP: record.Green}
	var b strings.Builder
	w := stix.Write(&b, convert.Options{})
	if _, err := w.Put(s); err != nil {
		fmt.Fprintln(os.Stderr, err)
	}
	lost, err := w.Close()
	fmt.Println(strings.Count(b.String(), `"type":`), "objects, the bundle among them;", len(lost), "losses", err)
	fmt.Println(strings.Contains(b.String(), `"id": "location--0e5a1000-0000-4000-8000-000000000001"`), strings.Contains(b.String(), "TLP:GREEN"))
	// Output:
	// 7 objects, the bundle among them; 0 losses <nil>
	// true true
}
