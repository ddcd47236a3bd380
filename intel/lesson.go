package intel

import (
	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/record"
)

// Lesson is experience that one side offers the other: what was done, in what context, and what came of it. It needs what worked or what did not.
// es: Lesson es experiencia que una parte ofrece a la otra: qué se hizo, en qué contexto y qué resultó. Necesita lo que funcionó o lo que no.
type Lesson struct {
	record.Header

	// Title of the lesson.
	// es: Título de la experiencia.
	Title record.Text `json:"title"`

	// What it is about.
	// es: Los temas de que trata.
	Topics []Topic `json:"topics" jsonschema:"minItems=1,maxItems=20,uniqueItems=true"`

	// In what circumstances.
	// es: En qué circunstancias.
	Context record.Text `json:"context"`

	// What was done.
	// es: Lo que se hizo.
	Done record.Text `json:"done"`

	// What worked.
	// es: Lo que funcionó.
	Worked record.Text `json:"worked,omitzero"`

	// What did not work.
	// es: Lo que no funcionó.
	Failed record.Text `json:"failed,omitzero"`

	// For whom it is useful.
	// es: A quién le es útil.
	Audience []record.Actor `json:"audience" jsonschema:"minItems=1,maxItems=40,uniqueItems=true"`

	// Visits, internships and courses in which it is passed on.
	// es: Visitas, pasantías y cursos en que se transmite.
	Visits []Visit `json:"visits,omitzero" jsonschema:"maxItems=40"`

	// The action of the operational plan that it serves.
	// es: La acción del plan operativo a la que sirve.
	Action record.ActionRef `json:"action,omitzero"`
}

// Visit is a visit, internship or course of one actor with another.
// es: Visit es una visita, pasantía o curso de un actor en otro.
type Visit struct {
	// Its form.
	// es: Su forma.
	Form VisitForm `json:"form"`

	// The actor that receives.
	// es: El actor que recibe.
	Host record.Actor `json:"host"`

	// The actors that come.
	// es: Los actores que acuden.
	Guests []record.Actor `json:"guests" jsonschema:"minItems=1,maxItems=40,uniqueItems=true"`

	// When.
	// es: Cuándo.
	Period record.Period `json:"period"`

	// Where.
	// es: Dónde.
	Place record.Place `json:"place,omitzero"`

	// How many people take part.
	// es: Cuántas personas participan.
	Participants int64 `json:"participants,omitzero" jsonschema:"minimum=1,maximum=100000"`
}

// Validate returns all findings for the lesson.
func (l *Lesson) Validate() check.Report { return lessons.Check(l) }

// MarshalJSON returns the record as it is written in a file.
func (l Lesson) MarshalJSON() ([]byte, error) { return lessons.Marshal(&l, l.Newer) }

// UnmarshalJSON reads the record; its findings of severity error are the error.
func (l *Lesson) UnmarshalJSON(b []byte) error { return lessons.Unmarshal(b, l, &l.Newer) }
