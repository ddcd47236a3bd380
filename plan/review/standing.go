package review

import (
	"github.com/comision-mixta/mixta/plan"
	"github.com/comision-mixta/mixta/record"
)

// Standing is how a plan stands on a day: what [Of] returns. It is no
// record of the model; it is made anew from records each time.
type Standing struct {
	Plan     record.ID      `json:"plan"`
	Title    record.Text    `json:"title"`
	Period   record.Period  `json:"period"`
	AsOf     record.Date    `json:"asOf"`
	Ended    int            `json:"daysEnded,omitzero"` // days since the last day of the period; 0 while it runs
	Marking  record.Marking `json:"marking"`            // the strictest of all records that it was made from, of their members too
	Exercise bool           `json:"exercise,omitzero"`  // of a drill: nothing of it is real
	LeftOut  int            `json:"leftOut,omitzero"`   // actions and reports that are drill where the plan is real, or the reverse

	Agreed         int     `json:"agreed,omitzero"`         // how many actions were agreed; 0 where the plan does not say
	Entered        int     `json:"entered"`                 // how many there are
	Missing        int     `json:"missing,omitzero"`        // how many were agreed and are not there
	MissingNumbers []int64 `json:"missingNumbers,omitzero"` // their numbers; only where each action that is there has one

	Total      Tally    `json:"total"`
	Areas      []Tally  `json:"areas,omitzero"`
	Groups     []Tally  `json:"groups,omitzero"`
	Modalities []Tally  `json:"modalities,omitzero"`
	Agencies   []Tally  `json:"agencies,omitzero"` // by its own side's status, not the other's
	Gaps       []Gap    `json:"gaps"`              // one for each side
	Actions    []Action `json:"actions,omitzero"`  // by number; those without one last, by id
}

// Action is how one action stands.
type Action struct {
	Action   record.ID     `json:"action"`
	Number   int64         `json:"number,omitzero"`
	Area     plan.Area     `json:"area"`
	Group    plan.Group    `json:"group,omitzero"`
	Modality plan.Modality `json:"modality,omitzero"`
	Text     record.Text   `json:"text"`

	// Status is what the action is counted with: what was agreed by an act,
	// unless that left the action open and a side has reported since; then
	// what follows from both sides' own. "" where nothing is known.
	Status  plan.Status `json:"status,omitzero"`
	Sides   []Side      `json:"sides"`            // BO, then PE
	Derived plan.Status `json:"derived,omitzero"` // what follows from both; see [Derived]
	Agreed  *Agreed     `json:"agreed,omitzero"`  // what an act says
	Differ  bool        `json:"differ,omitzero"`  // what was agreed is not what follows from both

	Due         Due             `json:"due"`
	Overdue     bool            `json:"overdue,omitzero"`
	DaysOverdue int             `json:"daysOverdue,omitzero"`
	Milestones  []LateMilestone `json:"lateMilestones,omitzero"`
	Indicators  []Indicator     `json:"indicators,omitzero"`
}

// Side is one side's own view of an action: its latest report.
type Side struct {
	Side       record.Side    `json:"side"`
	Agencies   []record.Actor `json:"agencies,omitzero"` // that answer for it, as the action names them
	Status     plan.Status    `json:"status,omitzero"`   // "" where the side has never reported
	Percent    *float64       `json:"percent,omitzero"`
	AsOf       record.Date    `json:"asOf,omitzero"`
	Report     record.ID      `json:"report,omitzero"`
	Obstacles  []record.Text  `json:"obstacles,omitempty"` // of its latest report
	DaysSilent int            `json:"daysSilent,omitzero"` // since its last report, or the beginning if there is none; 0 once the side or the action is done
}

// Agreed is a joint status as an act states it.
type Agreed struct {
	Status  plan.Status       `json:"status"`
	AsOf    record.Date       `json:"asOf"`
	Act     record.MeetingRef `json:"act"`
	Ordinal int64             `json:"ordinal,omitzero"` // of that meeting, where it is known
	Summary record.Text       `json:"summary,omitzero"` // of what was done, as the act has it
	Report  record.ID         `json:"report"`
}

// Due is when an action is due.
//
// Neither side alone moves what both agreed: a due time is moved by an act, or
// when both sides report the same new one. Until then each side's own stands
// in Reported, and the earlier one holds.
type Due struct {
	Agreed   record.When   `json:"agreed,omitzero"`   // as the action has it
	InForce  record.When   `json:"inForce,omitzero"`  // after reschedulings
	Last     record.Date   `json:"last,omitzero"`     // last day that is in time, where that is known
	MovedBy  []plan.Scope  `json:"movedBy,omitzero"`  // who put it in force: "joint" for an act, or both sides
	Reported []ReportedDue `json:"reported,omitzero"` // what each side reported last
	Differ   bool          `json:"differ,omitzero"`   // the sides do not report the same

	// Withheld is true where the action has a due time that was not released here:
	// whether it is late is not known.
	Withheld bool `json:"withheld,omitzero"`
}

// ReportedDue is a due time that one side reported.
type ReportedDue struct {
	Side record.Side `json:"side"`
	When record.When `json:"when"`
	AsOf record.Date `json:"asOf"`
}

// LateMilestone is a milestone that is due and not done.
type LateMilestone struct {
	Name record.Text `json:"name"`
	Due  record.When `json:"due"`
	Days int         `json:"days"`
}

// Indicator is one indicator with the latest value from each reporter.
// Values of the two sides are not added: both may count the same operation.
type Indicator struct {
	Key      plan.Key    `json:"key"`
	Name     record.Text `json:"name"`
	Unit     record.Unit `json:"unit"`
	Baseline *float64    `json:"baseline,omitzero"`
	Target   *float64    `json:"target,omitzero"`
	Values   []Value     `json:"values,omitzero"` // of BO, PE and joint, where there are any
}

// Value is the latest value of an indicator from one reporter.
type Value struct {
	Scope   plan.Scope  `json:"scope"`
	AsOf    record.Date `json:"asOf"`
	Value   float64     `json:"value"`
	Reached *bool       `json:"reached,omitzero"` // whether it reaches the target, where there is one
}

// Gap is what is wanting on one side.
type Gap struct {
	Side          record.Side `json:"side"`
	NoAgency      []record.ID `json:"noAgency,omitzero"`      // actions without a responsible agency on the side
	NeverReported []record.ID `json:"neverReported,omitzero"` // actions that the side has never reported on
}
