package ops

import (
	"fmt"
	"strconv"

	"github.com/comision-mixta/mixta/check"
)

// Check returns a finding for each component that is over the border by more
// than the line's accuracy, that lies where this cannot be decided or has no position, or
// that is to be on the lake and is not. Without a line nothing is said of it.
// Pointers are those within the operation.
func (b *Border) Check(o *Operation) (r check.Report) {
	for _, s := range b.OwnSide(o) {
		at := check.Place{Pointer: fmt.Sprintf("/components/%d/place", s.Component)}
		add := func(rule *check.Rule, args ...any) {
			r.Add(check.Finding{Rule: rule, Severity: rule.Severity, Kind: "operation", ID: string(o.ID), Place: at, Args: args})
		}
		switch s.Stand {
		case Over:
			add(&overBorder, hectares(s.Beyond), strconv.Itoa(int(s.Metres)), strconv.FormatFloat(b.Accuracy, 'f', -1, 64))
		case Undecided:
			if len(b.Line) >= 2 { // without one, nothing was compared
				add(&undecidedBorder, strconv.FormatFloat(b.Accuracy, 'f', -1, 64))
			}
		case Nowhere:
			add(&nowhere)
		}
		if s.Inland > 0 {
			add(&ashore, hectares(s.Ashore), strconv.Itoa(int(s.Inland)))
		}
	}
	return r
}

func hectares(m2 float64) string { return strconv.FormatFloat(m2/1e4, 'f', 2, 64) }
