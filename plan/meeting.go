package plan

import (
	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/record"
)

// Meeting is one meeting of the commission, or a technical meeting between two of them. An ordinary meeting needs its number; a technical one has none.
// es: Meeting es una reunión de la comisión, o un encuentro técnico entre dos de ellas. Una reunión ordinaria necesita su número; un encuentro técnico no lleva ninguno.
type Meeting struct {
	record.Header

	// Number of the meeting: 9 for the IX. Absent for a technical meeting, which has none.
	// es: Número de la reunión: 9 para la IX. Ausente en un encuentro técnico, que no lo tiene.
	Ordinal int64 `json:"ordinal,omitzero" jsonschema:"minimum=1,maximum=999"`

	// Kind of meeting.
	// es: Clase de reunión.
	Session Session `json:"session"`

	// What each side calls the body: each puts its own country first.
	// es: Cómo llama cada parte al órgano: cada una pone primero su propio país.
	Body BodyNames `json:"body,omitzero"`

	// When it was held, as exactly as is known: a day, month or year.
	// es: Cuándo se celebró, con la exactitud conocida: día, mes o año.
	Held record.When `json:"held"`

	// Last day, where it took more than one.
	// es: Último día, si duró más de uno.
	Until record.Date `json:"until,omitzero"`

	// How the delegations met.
	// es: Cómo se reunieron las delegaciones.
	Format Format `json:"format,omitzero"`

	// The side that was host.
	// es: La parte anfitriona.
	Host record.Side `json:"host,omitzero"`

	// Where it was held.
	// es: Dónde se celebró.
	Place record.Place `json:"place,omitzero"`

	// The delegations.
	// es: Las delegaciones.
	Delegations []Delegation `json:"delegations,omitzero" jsonschema:"maxItems=20"`

	// The working tables.
	// es: Las mesas de trabajo.
	Tables []Table `json:"tables,omitzero" jsonschema:"maxItems=20"`

	// How many agreements, commitments or actions the act counts.
	// es: Cuántos acuerdos, compromisos o acciones cuenta el acta.
	Agreements int64 `json:"agreements,omitzero" jsonschema:"minimum=1,maximum=9999"`

	// The meeting whose results this one evaluated.
	// es: La reunión cuyos resultados se evaluaron en esta.
	Evaluates record.MeetingRef `json:"evaluates,omitzero"`

	// What was agreed about the next meeting.
	// es: Lo acordado sobre la próxima reunión.
	Next NextMeeting `json:"next,omitzero"`

	// The act.
	// es: El acta.
	Act Act `json:"act,omitzero"`

	// What the meeting decided, in short.
	// es: Lo que decidió la reunión, en breve.
	Summary record.Text `json:"summary,omitzero"`
}

// BodyNames are the names of the commission, one a side.
// es: BodyNames son los nombres de la comisión, uno por parte.
type BodyNames struct {
	// As Bolivia says it: "Comisión Mixta Boliviano-Peruana".
	// es: Como lo dice Bolivia: «Comisión Mixta Boliviano-Peruana».
	BO string `json:"bo,omitzero" jsonschema:"minLength=1,maxLength=300"`

	// As Peru says it: "Comisión Mixta Peruano-Boliviana".
	// es: Como lo dice el Perú: «Comisión Mixta Peruano-Boliviana».
	PE string `json:"pe,omitzero" jsonschema:"minLength=1,maxLength=300"`
}

// Delegation is who came for one actor: posts and institutions, never private persons.
// es: Delegation es quién asistió por un actor: cargos e instituciones, nunca particulares.
type Delegation struct {
	// The side, or the international body, that the delegation came for.
	// es: La parte, o el organismo internacional, que envió la delegación.
	Actor record.Actor `json:"actor"`

	// Post of the head of the delegation.
	// es: Cargo de quien encabezó la delegación.
	Head record.Text `json:"head,omitzero"`

	// The institutions represented.
	// es: Las instituciones representadas.
	Institutions []record.Actor `json:"institutions,omitzero" jsonschema:"maxItems=100,uniqueItems=true"`

	// How many people the delegation had.
	// es: Cuántas personas integraron la delegación.
	Size int64 `json:"size,omitzero" jsonschema:"minimum=1,maximum=9999"`
}

// Table is a working table of a meeting and the groups that sat at it.
// es: Table es una mesa de trabajo de una reunión y los grupos que la integraron.
type Table struct {
	// Number of the table.
	// es: Número de la mesa.
	Number int64 `json:"number" jsonschema:"minimum=1,maximum=99"`

	// The groups that sat at it.
	// es: Los grupos que la integraron.
	Groups []Group `json:"groups" jsonschema:"minItems=1,maxItems=20,uniqueItems=true"`
}

// NextMeeting is what was agreed about the next meeting.
// es: NextMeeting es lo acordado sobre la próxima reunión.
type NextMeeting struct {
	// Its number.
	// es: Su número.
	Ordinal int64 `json:"ordinal,omitzero" jsonschema:"minimum=1,maximum=999"`

	// The side that will be host.
	// es: La parte que será anfitriona.
	Host record.Side `json:"host,omitzero"`

	// When it is to be held.
	// es: Cuándo se celebrará.
	When record.When `json:"when,omitzero"`
}

// Act is the document that a meeting ends in.
// es: Act es el documento con que concluye una reunión.
type Act struct {
	// When it was signed.
	// es: Cuándo se firmó.
	Signed record.Date `json:"signed,omitzero"`

	// Digest of the document's bytes.
	// es: Resumen criptográfico de los bytes del documento.
	Digest record.Digest `json:"digest,omitzero"`

	// Where it can be read.
	// es: Dónde se puede leer.
	Link record.URL `json:"link,omitzero"`

	// Who signed it, by post.
	// es: Quién la firmó, por cargo.
	Signatories []Signatory `json:"signatories,omitzero" jsonschema:"maxItems=20"`
}

// Signatory is one who signed, by post and institution.
// es: Signatory es quien firmó, por cargo e institución.
type Signatory struct {
	// The side signed for.
	// es: La parte por la que firmó.
	Side record.Side `json:"side"`

	// The institution.
	// es: La institución.
	Institution record.Actor `json:"institution"`

	// The post.
	// es: El cargo.
	Post record.Text `json:"post"`
}

// Validate returns all findings for the meeting.
func (m *Meeting) Validate() check.Report { return meetings.Check(m) }

// MarshalJSON returns the record as it is written in a file.
func (m Meeting) MarshalJSON() ([]byte, error) { return meetings.Marshal(&m, m.Newer) }

// UnmarshalJSON reads the record; its findings of severity error are the error.
func (m *Meeting) UnmarshalJSON(b []byte) error { return meetings.Unmarshal(b, m, &m.Newer) }
