package plan

import (
	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/record"
)

// Progress is what one side reports of an action, or what both agree on by an act. A joint report needs the meeting whose act states it; any other is for its issuer's own side.
// es: Progress es lo que una parte informa de una acción, o lo que ambas acuerdan mediante un acta. Un avance conjunto necesita la reunión cuya acta lo declara; cualquier otro se refiere a la parte de su emisor.
type Progress struct {
	record.Header

	// The action reported on.
	// es: La acción de la que se informa.
	Action record.ActionRef `json:"action"`

	// Whose report it is: one side's, or both sides' by an act.
	// es: De quién es el informe: de una parte, o de ambas mediante un acta.
	Scope Scope `json:"scope"`

	// The institution that reports.
	// es: La institución que informa.
	By record.Actor `json:"by,omitzero"`

	// The day that the report describes.
	// es: El día que describe el informe.
	AsOf record.Date `json:"asOf"`

	// How far the action has come.
	// es: Hasta dónde ha llegado la acción.
	Status Status `json:"status"`

	// How much is done, as the reporter estimates it.
	// es: Cuánto se ha hecho, según estima quien informa.
	Percent *float64 `json:"percent,omitzero" jsonschema:"minimum=0,maximum=100"`

	// Values of the action's indicators.
	// es: Valores de los indicadores de la acción.
	Values []IndicatorValue `json:"values,omitzero" jsonschema:"maxItems=40"`

	// Documents that show it.
	// es: Documentos que lo demuestran.
	Evidence []record.Evidence `json:"evidence,omitzero" jsonschema:"maxItems=100"`

	// Changes of the due time, with their reasons.
	// es: Cambios del plazo, con sus motivos.
	Reschedulings []Rescheduling `json:"reschedulings,omitzero" jsonschema:"maxItems=40"`

	// What impedes progress.
	// es: Lo que lo dificulta.
	Obstacles []record.Text `json:"obstacles,omitzero" jsonschema:"maxItems=40"`

	// What was done.
	// es: Lo que se hizo.
	Summary record.Text `json:"summary,omitzero"`

	// The meeting whose act states the joint status.
	// es: La reunión cuya acta declara el estado conjunto.
	Act record.MeetingRef `json:"act,omitzero"`
}

// IndicatorValue is the value of one indicator on the day of the report.
// es: IndicatorValue es el valor de un indicador al día del informe.
//
//mixta:by indicator
type IndicatorValue struct {
	// The indicator, by its key in the action.
	// es: El indicador, por su clave en la acción.
	Indicator Key `json:"indicator"`

	// The value reached by the day of the report, in the indicator's unit; not what was added since the report before.
	// es: El valor alcanzado hasta el día del informe, en la unidad del indicador; no lo agregado desde el informe anterior.
	Value *float64 `json:"value" jsonschema:"minimum=-1000000000000,maximum=1000000000000"`

	// What readers must know about it.
	// es: Lo que debe saberse de él.
	Note record.Text `json:"note,omitzero"`
}

// Rescheduling is a change of an action's due time.
// es: Rescheduling es un cambio del plazo de una acción.
type Rescheduling struct {
	// The due time before.
	// es: El plazo anterior.
	From record.When `json:"from"`

	// The due time now.
	// es: El plazo actual.
	To record.When `json:"to"`

	// Why it was changed.
	// es: Por qué se cambió.
	Reason record.Text `json:"reason"`
}

// Validate returns all findings for the progress report.
func (p *Progress) Validate() check.Report { return progress.Check(p) }

// MarshalJSON returns the record as it is written in a file.
func (p Progress) MarshalJSON() ([]byte, error) { return progress.Marshal(&p, p.Newer) }

// UnmarshalJSON reads the record; its findings of severity error are the error.
func (p *Progress) UnmarshalJSON(b []byte) error { return progress.Unmarshal(b, p, &p.Newer) }
