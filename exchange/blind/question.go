package blind

import (
	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/record"
)

// Question asks which of the sender's items the recipient holds too, without showing one.
// es: Question pregunta cuáles de los datos del remitente tiene también el destinatario, sin mostrar ninguno.
type Question struct {
	// Version of the form of this file.
	// es: Versión de la forma de este archivo.
	Mixta Form `json:"mixtaQuestion"`

	// Identifier of the question.
	// es: Identificador de la pregunta.
	ID record.ID `json:"id"`

	// The actor that asks.
	// es: El actor que pregunta.
	Sender record.Actor `json:"sender"`

	// The actor that is asked.
	// es: El actor al que se pregunta.
	Recipient record.Actor `json:"recipient"`

	// When it was asked.
	// es: Cuándo se preguntó.
	Issued record.Instant `json:"issued"`

	// What the answer is to be used for.
	// es: Para qué se usará la respuesta.
	Purpose record.Text `json:"purpose"`

	// Who ordered the question, and under which law.
	// es: Quién dispuso la pregunta y según qué norma.
	Authority record.Authority `json:"authority"`

	// Who may have the question and what may be done with it.
	// es: Quién puede tener la pregunta y qué se puede hacer con ella.
	Marking record.Marking `json:"marking"`

	// True for an exercise: nothing that is compared is real.
	// es: Verdadero si se trata de un simulacro: nada de lo comparado es real.
	Exercise bool `json:"exercise,omitzero"`

	// What is compared.
	// es: Lo que se compara.
	About []Topic `json:"about" jsonschema:"minItems=1,maxItems=3,uniqueItems=true"`

	// How many items the sender's country asked the recipient in the 30 days before, by the sender's own account.
	// es: Cuántos datos preguntó el país del remitente al destinatario en los 30 días anteriores, según la cuenta del propio remitente.
	Asked *int64 `json:"asked" jsonschema:"minimum=0,maximum=1000000000"`

	// The public key of the recipient that the answer must be made with.
	// es: La clave pública del destinatario con que debe hacerse la respuesta.
	Key Element `json:"key"`

	// The items, blinded, in the order of their text.
	// es: Los datos, ocultos, en el orden de su texto.
	Elements []Element `json:"elements" jsonschema:"minItems=1,maxItems=1048576"`
}

// Form is the version of the form of a file: 1.0.
// es: Form es la versión de la forma de un archivo: 1.0.
//
//mixta:form ^1\.0$
type Form string

const version Form = "1.0"

// Topic is what is compared.
// es: Topic es lo que se compara.
//
//mixta:closed
type Topic string

// The topics.
const (
	// Identifiers of persons and organisations.
	// es: Identificadores de personas y organizaciones.
	Subjects Topic = "subjects"

	// Identifiers of aircraft, vessels and vehicles, and the marks of irregular flights.
	// es: Identificadores de aeronaves, embarcaciones y vehículos, y las marcas de vuelos irregulares.
	Craft Topic = "craft"

	// Seizures that both sides may have counted.
	// es: Incautaciones que ambas partes pueden haber contado.
	Seizures Topic = "seizures"
)

// Element is an element of ristretto255 other than the identity, in base64url without padding.
// es: Element es un elemento de ristretto255 distinto de la identidad, en base64url sin relleno.
//
//mixta:form ^[A-Za-z0-9_\-]{43}$
type Element string

// mostBytes bounds a question, an answer and what is kept of a question: a million
// items, with room.
const mostBytes = 512 << 20

var questions = newForm[Question]("question")

// ParseQuestion reads a question, with all that is wrong with it.
func ParseQuestion(b []byte) (*Question, check.Report) {
	q, report := questions.Parse(b)
	if report.OK() {
		q.check(&report)
	}
	return q, report
}

// Bytes writes the question. Its digest is what answers name it by: sign and send
// these bytes.
func (q *Question) Bytes() ([]byte, error) { return questions.Bytes(q) }

// check finds what no schema can.
func (q *Question) check(r *check.Report) {
	if q.Authority.Law == "" {
		hit(r, &noLaw, "/authority")
	}
	if q.Sender.Country() == q.Recipient.Country() {
		hit(r, &ownSide, "/recipient", string(q.Recipient))
	}
	if _, err := q.Key.decode(); err != nil {
		hit(r, &badElement, "/key")
	}
	checkElements(r, q.Elements, true)
}
