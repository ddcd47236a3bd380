package plan

import (
	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/record"
)

// Plan is an operational plan that a meeting adopted. Its period needs a last day.
// es: Plan es un plan operativo adoptado por una reunión. Su período necesita un último día.
type Plan struct {
	record.Header

	// Title of the plan.
	// es: Título del plan.
	Title record.Text `json:"title"`

	// The time the plan is for; not the date of the meeting.
	// es: El tiempo para el que rige el plan; no la fecha de la reunión.
	Period record.Period `json:"period"`

	// The meeting that adopted it.
	// es: La reunión que lo adoptó.
	Meeting record.MeetingRef `json:"meeting"`

	// The areas of work that it covers.
	// es: Las áreas de trabajo que abarca.
	Areas []Area `json:"areas,omitzero" jsonschema:"maxItems=20,uniqueItems=true"`

	// The working groups that follow it up.
	// es: Los grupos de trabajo que le dan seguimiento.
	Groups []Group `json:"groups,omitzero" jsonschema:"maxItems=20,uniqueItems=true"`

	// How many actions were agreed: a check on how many are entered.
	// es: Cuántas acciones se acordaron: un control de cuántas se han registrado.
	Agreed int64 `json:"agreed,omitzero" jsonschema:"minimum=1,maximum=9999"`

	// The plan that this one continues.
	// es: El plan al que este da continuidad.
	Continues record.PlanRef `json:"continues,omitzero"`

	// How its fulfilment is coordinated and evaluated.
	// es: Cómo se coordina y evalúa su cumplimiento.
	FollowUp record.Text `json:"followUp,omitzero"`
}

// Validate returns all findings for the plan.
func (p *Plan) Validate() check.Report { return plans.Check(p) }

// MarshalJSON returns the record as it is written in a file.
func (p Plan) MarshalJSON() ([]byte, error) { return plans.Marshal(&p, p.Newer) }

// UnmarshalJSON reads the record; its findings of severity error are the error.
func (p *Plan) UnmarshalJSON(b []byte) error { return plans.Unmarshal(b, p, &p.Newer) }
