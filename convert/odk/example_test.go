package odk_test

import (
	"fmt"
	"strings"

	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/convert"
	"github.com/comision-mixta/mixta/convert/odk"
	"github.com/comision-mixta/mixta/crops"
	"github.com/comision-mixta/mixta/record"
)

// Somebody looked at a place that was not drawn. The photograph is not beside the
// export, which is told.
func Example() {
	export := `SubmissionDate,unit,drawn-survey,visit-visited,visit-mode,visit-independent,visit-reached,visit-place-Latitude,visit-place-Longitude,visit-mapped_other,visit-found,visit-photo_1,KEY
2025-03-02T20:00:00.000Z,other,0193e000-0000-7000-8000-000000000002,2025-03-01T09:30:00.000-04:00,field,yes,yes,-14.51,-69.02,forest,coca-young,17.jpg,uuid:6d000000-0000-4000-8000-000000000001
`
	in := odk.Read(strings.NewReader(export), convert.Options{Header: record.Header{Issuer: "BO-VDSSC", Marking: record.Marking{TLP: record.Green}}})
	for v := range convert.Only[*crops.Verification](in) {
		fmt.Println(v.ID, v.At, v.Outcome, v.Point.Coordinates)
	}
	report := in.Report()
	for _, f := range report.Findings {
		fmt.Println(f.Pointer, f.Severity.In(check.EN), f.Rule.ID)
	}
	// Output:
	// 00999f20-5aae-5e0d-8268-4dc4fc71df26 2025-03-01T09:30:00-04:00 omission [-69.02 -14.51]
	// /0/photo_1 warning import.odk.photo
}
