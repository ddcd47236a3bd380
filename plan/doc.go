// Package plan holds what the Mixed Commission agrees and what becomes of it:
// meetings, operational plans, their actions, progress on them, and published
// statistics.
//
//	a := plan.Action{
//		Header: record.NewHeader(record.LocalID(record.VDSSC, "action", "35"), record.VDSSC, record.At(time.Now()), record.Marking{TLP: record.Clear}),
//		Plan:   record.PlanRef(planID),
//		Area:   plan.AreaControl,
//		Text:   record.Text{ES: "Operaciones simultáneas", EN: "Simultaneous operations"},
//	}
//	report := a.Validate() // all findings
//
//	standing, err := review.Of(&p, actions, progress, meetings, "2023-08-23") // package plan/review
//
// A [Meeting] of the commission ends in an act. The act adopts a [Plan] (in
// September 2022, 35 actions for 2022–2023). Each [Action] names the agencies
// that answer for it on either side, its due time and its indicators. Each
// side reports [Progress] in its own records; what both agree on is said by an
// act, never inferred. [github.com/comision-mixta/mixta/plan/review]
// says how a plan stands on a given day.
//
// A [Statistic] is a figure as somebody published it, with its source, edition
// and period, so that prevention, treatment, money laundering, prices and
// alternative development have their data too.
package plan
