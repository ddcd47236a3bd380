package table_test

import (
	"fmt"
	"os"

	"github.com/comision-mixta/mixta/convert"
	"github.com/comision-mixta/mixta/convert/table"
	"github.com/comision-mixta/mixta/crops"
	"github.com/comision-mixta/mixta/record"
)

// In Bolivia a comma separates decimals, and a semicolon columns. What a table
// cannot carry is reported when it is closed.
func Example() {
	out := table.Write(os.Stdout, convert.Options{Kind: "verification", Locale: convert.Bolivia})
	v := crops.Verification{
		Header:   record.Header{ID: "0199b000-0000-7000-8000-000000000009", Issuer: record.VDSSC, Issued: "2022-10-01T09:00:00-04:00", Marking: record.Marking{TLP: record.Clear}},
		Survey:   "0199b000-0000-7000-8000-000000000030",
		Point:    new(record.PointAt(-68.5, -14.7)),
		At:       "2022-09-30T10:00:00-04:00",
		Mode:     crops.ModeField,
		By:       record.UDESY,
		Accuracy: new(2.5),
		Found:    crops.ClassOtherCrop,
		Outcome:  crops.OutcomeCommission,
		Photos:   []record.Digest{"sha256:…"},
	}
	if _, err := out.Put(&v); err != nil {
		fmt.Println(err)
	}
	lost, err := out.Close()
	if err != nil {
		fmt.Println(err)
	}
	for _, l := range lost {
		fmt.Println(l.Kind, l.Pointer, l.Times)
	}
	// Output:
	// WKT;id;issuer;issued;tlp;releasable;exercise;survey;parcel;at;mode;by;accuracy;design;independent;mapped;found;confusion;outcome;stratum;seed;order;population
	// POINT (-68.5 -14.7);0199b000-0000-7000-8000-000000000009;BO-VDSSC;2022-10-01T09:00:00-04:00;CLEAR;;;0199b000-0000-7000-8000-000000000030;;2022-09-30T10:00:00-04:00;field;BO-UDESY;2,5;;;;other-crop;;commission;;;;
	// verification /photos 1
}
