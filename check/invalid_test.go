package check

import (
	"fmt"
	"testing"
)

// TestInvalidError: the error of findings is said in either language, wrapped or not.
func TestInvalidError(t *testing.T) {
	rule := &Rule{ID: "plan.due", Severity: Error, Must: Text{ES: "debe ser un día", EN: "must be a day"}}
	var r Report
	r.Add(Finding{Rule: rule, Severity: Error, Place: Place{Pointer: "/due", Line: 3, Column: 7}})
	for more, want := range []Text{
		{ES: "3:7 /due: plan.due: debe ser un día", EN: "3:7 /due: plan.due: must be a day"},
		{ES: "3:7 /due: plan.due: debe ser un día (y 1 error más)", EN: "3:7 /due: plan.due: must be a day (and 1 more error)"},
		{ES: "3:7 /due: plan.due: debe ser un día (y 2 errores más)", EN: "3:7 /due: plan.due: must be a day (and 2 more errors)"},
	} {
		if err := r.Err(); Reason(err, ES) != want.ES || err.Error() != want.EN || Reason(fmt.Errorf("row: %w", err), ES) != want.ES {
			t.Errorf("%d more: %s", more, Reason(err, ES))
		}
		r.Add(Finding{Rule: rule, Severity: Error})
	}
}
