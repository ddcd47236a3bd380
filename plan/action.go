package plan

import (
	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/record"
)

// Action is one action of a plan: concrete and measurable, with those who answer for it on either side. Its required fields are enough.
// es: Action es una acción de un plan: concreta y medible, con quienes responden por ella en cada parte. Le bastan sus campos obligatorios.
type Action struct {
	record.Header

	// The plan that the action is part of.
	// es: El plan del que forma parte la acción.
	Plan record.PlanRef `json:"plan"`

	// Number of the action in the plan. Absent if no source gives it.
	// es: Número de la acción en el plan. Ausente si ninguna fuente lo indica.
	Number int64 `json:"number,omitzero" jsonschema:"minimum=1,maximum=9999"`

	// Area of work.
	// es: Área de trabajo.
	Area Area `json:"area"`

	// Working group that follows it up.
	// es: Grupo de trabajo que le da seguimiento.
	Group Group `json:"group,omitzero"`

	// What is to be done, as agreed.
	// es: Lo que se ha de hacer, según lo acordado.
	Text record.Text `json:"text"`

	// How it is carried out.
	// es: Cómo se lleva a cabo.
	Modality Modality `json:"modality,omitzero"`

	// Who answers for it, by side.
	// es: Quién responde por ella, por parte.
	Responsible []Responsible `json:"responsible,omitzero" jsonschema:"maxItems=40"`

	// First day of work on it.
	// es: Primer día de trabajo en ella.
	Start record.Date `json:"start,omitzero"`

	// By when it is due.
	// es: Para cuándo debe cumplirse.
	Due record.When `json:"due,omitzero"`

	// By what its fulfilment is measured.
	// es: Con qué se mide su cumplimiento.
	Indicators []Indicator `json:"indicators,omitzero" jsonschema:"maxItems=40"`

	// Steps on the way.
	// es: Pasos intermedios.
	Milestones []Milestone `json:"milestones,omitzero" jsonschema:"maxItems=100"`

	// What must hold for the action to succeed.
	// es: Lo que debe cumplirse para que la acción tenga éxito.
	Assumptions []record.Text `json:"assumptions,omitzero" jsonschema:"maxItems=40"`

	// The earlier action that this one continues.
	// es: La acción anterior a la que esta da continuidad.
	Continues record.ActionRef `json:"continues,omitzero"`

	// The national policies that it serves.
	// es: Las políticas nacionales a las que contribuye.
	Policies []Policy `json:"policies,omitzero" jsonschema:"maxItems=40"`
}

// Responsible is an agency that answers for an action on one side.
// es: Responsible es una institución que responde por una acción en una de las partes.
type Responsible struct {
	// The side.
	// es: La parte.
	Side record.Side `json:"side"`

	// The agency.
	// es: La institución.
	Agency record.Actor `json:"agency"`

	// Whether it leads or takes part.
	// es: Si dirige o participa.
	Role Role `json:"role,omitzero"`
}

// Milestone is a step on the way, with its own due time.
// es: Milestone es un paso intermedio, con plazo propio.
type Milestone struct {
	// The step.
	// es: El paso.
	Name record.Text `json:"name"`

	// By when it is due.
	// es: Para cuándo debe cumplirse.
	Due record.When `json:"due"`

	// The day it was done.
	// es: El día en que se cumplió.
	Done record.Date `json:"done,omitzero"`
}

// Policy is a national policy that an action serves.
// es: Policy es una política nacional a la que contribuye una acción.
type Policy struct {
	// The side whose policy it is.
	// es: La parte a la que pertenece la política.
	Side record.Side `json:"side"`

	// Name of the policy.
	// es: Nombre de la política.
	Name string `json:"name" jsonschema:"minLength=1,maxLength=400"`

	// The objective or measure within it.
	// es: El objetivo o medida dentro de ella.
	Objective string `json:"objective,omitzero" jsonschema:"minLength=1,maxLength=400"`
}

// Validate returns all findings for the action.
func (a *Action) Validate() check.Report { return actions.Check(a) }

// MarshalJSON returns the record as it is written in a file.
func (a Action) MarshalJSON() ([]byte, error) { return actions.Marshal(&a, a.Newer) }

// UnmarshalJSON reads the record; its findings of severity error are the error.
func (a *Action) UnmarshalJSON(b []byte) error { return actions.Unmarshal(b, a, &a.Newer) }
