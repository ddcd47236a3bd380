package waiver_test

import (
	"fmt"

	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/crops"
	"github.com/comision-mixta/mixta/exchange/waiver"
	"github.com/comision-mixta/mixta/record"
)

// An authority accepts for some months that limits do not name their law as the rule asks.
func Example() {
	w := &waiver.Waivers{Mixta: "1.0", ID: "0199f000-0000-7000-8000-000000000002", Issuer: "BO-VDSSC", Issued: "2023-01-02T09:00:00-04:00", Waivers: []waiver.Waiver{{
		Rule: "crops.yield.bounds", Kind: "yield", Until: "2023-06-30", Authority: record.Authority{Actor: "BO-VDSSC"},
		Reason: record.Text{ES: "El estudio está en revisión.", EN: "The study is under review."}}}}
	if _, err := w.Bytes(); err != nil {
		fmt.Println(err)
		return
	}
	report := (&crops.Yield{}).Validate()
	report.Add(check.Finding{Rule: &check.Rule{ID: "crops.yield.bounds", Severity: check.Error}, Severity: check.Error, Kind: "yield"})
	before := report.Count(check.Error)
	use := w.On("2023-03-31")
	use.Apply(&report)
	fmt.Println(before-report.Count(check.Error), "of", before, "waived;", len(use.Report().Findings), "findings on the waivers")
	fmt.Println(report.Findings[len(report.Findings)-1].Waived.EN)
	// Output:
	// 1 of 12 waived; 0 findings on the waivers
	// waived by BO-VDSSC until 2023-06-30: The study is under review.
}
