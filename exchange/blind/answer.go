package blind

import (
	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/record"
)

// Answer has what the asker of a question needs to find out which of its items the answerer holds too.
// es: Answer contiene lo que necesita quien hizo una pregunta para saber cuáles de sus datos tiene también quien responde.
type Answer struct {
	// Version of the form of this file.
	// es: Versión de la forma de este archivo.
	Mixta Form `json:"mixtaAnswer"`

	// Digest of the bytes of the question.
	// es: Resumen criptográfico de los bytes de la pregunta.
	Question record.Digest `json:"question"`

	// The actor that answers.
	// es: El actor que responde.
	Sender record.Actor `json:"sender"`

	// The actor that asked.
	// es: El actor que preguntó.
	Recipient record.Actor `json:"recipient"`

	// When it was answered.
	// es: Cuándo se respondió.
	Issued record.Instant `json:"issued"`

	// Who ordered the answer, and under which law.
	// es: Quién dispuso la respuesta y según qué norma.
	Authority record.Authority `json:"authority"`

	// Who may have the answer and what may be done with it.
	// es: Quién puede tener la respuesta y qué se puede hacer con ella.
	Marking record.Marking `json:"marking"`

	// True for an exercise: nothing that is compared is real.
	// es: Verdadero si se trata de un simulacro: nada de lo comparado es real.
	Exercise bool `json:"exercise,omitzero"`

	// The public key that the answer is made with.
	// es: La clave pública con que se hizo la respuesta.
	Key Element `json:"key"`

	// The elements of the question, evaluated, in their order.
	// es: Los elementos de la pregunta, evaluados, en su orden.
	Elements []Element `json:"elements" jsonschema:"minItems=1,maxItems=1048576"`

	// One proof for each 1024 elements, that all are made with the key.
	// es: Una prueba por cada 1024 elementos, de que todos se hicieron con la clave.
	Proofs []Proof `json:"proofs" jsonschema:"minItems=1,maxItems=1024"`

	// The answerer's items under the function of the question, and tags of nothing, in the order of their text.
	// es: Los datos de quien responde según la función de la pregunta, y señas de nada, en el orden de su texto.
	Tags []Tag `json:"tags" jsonschema:"minItems=1024,maxItems=1048576"`
}

// Proof is a proof of equal logarithms by RFC 9497, challenge and response, in base64url without padding.
// es: Proof es una prueba de igualdad de logaritmos según el RFC 9497, desafío y respuesta, en base64url sin relleno.
//
//mixta:form ^[A-Za-z0-9_\-]{86}$
type Proof string

// Tag is the first 16 bytes of what the function gives for an item, in base64url without padding.
// es: Tag son los primeros 16 bytes de lo que la función da para un dato, en base64url sin relleno.
//
//mixta:form ^[A-Za-z0-9_\-]{22}$
type Tag string

var answers = newForm[Answer]("answer")

// ParseAnswer reads an answer, with all that is wrong with it alone.
func ParseAnswer(b []byte) (*Answer, check.Report) {
	a, report := answers.Parse(b)
	if report.OK() {
		a.check(&report)
	}
	return a, report
}

// Bytes writes the answer: sign and send these bytes.
func (a *Answer) Bytes() ([]byte, error) { return answers.Bytes(a) }

// check finds what no schema can.
func (a *Answer) check(r *check.Report) {
	if a.Authority.Law == "" {
		hit(r, &noLaw, "/authority")
	}
	if n := len(a.Tags); n&(n-1) != 0 {
		hit(r, &unpadded, "/tags", n)
	}
	inOrder(r, "/tags", tagSize, a.Tags)
	a.checkProofs(r)
	checkElements(r, a.Elements, false)
}

// checkProofs finds proofs that are missing, or too many.
func (a *Answer) checkProofs(r *check.Report) {
	if n := batches(len(a.Elements)); len(a.Proofs) != n {
		hit(r, &proofCount, "/proofs", len(a.Proofs), n)
	}
}
