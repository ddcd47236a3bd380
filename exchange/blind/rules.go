package blind

import (
	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/exchange/internal/form"
	"github.com/comision-mixta/mixta/internal/embedded"

	_ "embed"
)

//go:embed schemas.deflate
var schemas string

// newForm returns the form of the files whose schema has that name.
func newForm[T any](name string) *form.Form[T] {
	return form.New[T](func() []byte { return embedded.Files(schemas)[name+".schema.json"] }, mostBytes)
}

const rfc = "RFC 9497"

// The rules of questions and answers.
var (
	noLaw = check.Rule{ID: "match.law", Severity: check.Error,
		Must: check.Text{EN: "must state the law", ES: "debe indicar la norma"},
		Why:  check.Text{EN: "Nobody's items are compared without a law that allows it.", ES: "Los datos de nadie se comparan sin una norma que lo permita."}}
	ownSide = check.Rule{ID: "match.own-side", Severity: check.Error,
		Must: check.Text{EN: "must be an actor of another country, not {1}", ES: "debe ser un actor de otro país, no {1}"},
		Why:  check.Text{EN: "The bounds are on what one country asks another.", ES: "Los límites son sobre lo que un país pregunta a otro."}}
	badElement = check.Rule{ID: "match.element", Severity: check.Error,
		Must:   check.Text{EN: "must be an element of ristretto255 other than the identity, in its one spelling", ES: "debe ser un elemento de ristretto255 distinto de la identidad, en su única escritura"},
		Why:    check.Text{EN: "Another value could tell something of the key.", ES: "Otro valor podría revelar algo de la clave."},
		Source: rfc + " §2.1, RFC 9496"}
	disorder = check.Rule{ID: "match.order", Severity: check.Error,
		Must: check.Text{EN: "must come after the one before it, in the order of their text, and be in base64url in its one spelling", ES: "debe ir después del anterior, en el orden de su texto, y estar en base64url en su única escritura"},
		Why:  check.Text{EN: "Any other order could say which item is which.", ES: "Cualquier otro orden podría decir qué dato es cuál."}}
	unpadded = check.Rule{ID: "match.answer.padding", Severity: check.Error,
		Must: check.Text{EN: "must be a power of two in number, not {1}", ES: "debe ser una potencia de dos en número, no {1}"},
		Why:  check.Text{EN: "Their number would tell how many items the other side holds; a list that was cut has another.", ES: "Su número diría cuántos datos tiene la otra parte; una lista cortada tiene otro."}}
	proofCount = check.Rule{ID: "match.answer.proofs", Severity: check.Error,
		Must:   check.Text{EN: "must be one for each 1024 elements: {2}, not {1}", ES: "debe haber una por cada 1024 elementos: {2}, no {1}"},
		Why:    check.Text{EN: "An element without a proof may be made with any key.", ES: "Un elemento sin prueba puede haberse hecho con cualquier clave."},
		Source: rfc + " §2.2"}
	badProof = check.Rule{ID: "match.answer.proof", Severity: check.Error,
		Must:   check.Text{EN: "must prove that its elements were made with the key that the question names, for this question", ES: "debe probar que sus elementos se hicieron con la clave que la pregunta nombra, para esta pregunta"},
		Why:    check.Text{EN: "With a key for each element the answerer would decide what can be a hit.", ES: "Con una clave por elemento, quien responde decidiría qué puede coincidir."},
		Source: rfc + " §2.2.2"}
	otherQuestion = check.Rule{ID: "match.answer.question", Severity: check.Error,
		Must: check.Text{EN: "must answer the question {2}, not {1}", ES: "debe responder la pregunta {2}, no {1}"},
		Why:  check.Text{EN: "An answer serves one question only.", ES: "Una respuesta sirve para una sola pregunta."}}
	otherKey = check.Rule{ID: "match.key", Severity: check.Error,
		Must: check.Text{EN: "must be the key {2}, not {1}", ES: "debe ser la clave {2}, no {1}"},
		Why:  check.Text{EN: "All answers must be made with the one key that was handed over.", ES: "Todas las respuestas deben hacerse con la única clave que se entregó."}}
	otherActor = check.Rule{ID: "match.actor", Severity: check.Error,
		Must: check.Text{EN: "must be {2}, not {1}", ES: "debe ser {2}, no {1}"},
		Why:  check.Text{EN: "Questions and answers go from one actor to one other and back.", ES: "Las preguntas y respuestas van de un actor a otro y de vuelta."}}
	otherCount = check.Rule{ID: "match.answer.elements", Severity: check.Error,
		Must: check.Text{EN: "must be as many as in the question: {2}, not {1}", ES: "deben ser tantos como en la pregunta: {2}, no {1}"},
		Why:  check.Text{EN: "An element that is missing would pass for an item that the other side does not hold.", ES: "Un elemento que falta pasaría por un dato que la otra parte no tiene."}}
	otherWorld = check.Rule{ID: "match.exercise", Severity: check.Error,
		Must: check.Text{EN: "must be an exercise if the question is one, and only then", ES: "debe ser un simulacro si la pregunta lo es, y solo entonces"},
		Why:  check.Text{EN: "What is invented must not be taken for real.", ES: "Lo inventado no debe tomarse por real."}}
	again = check.Rule{ID: "match.question.again", Severity: check.Error,
		Must: check.Text{EN: "must not have been answered before: it was on {1}", ES: "no debe haberse respondido antes: se respondió el {1}"},
		Why:  check.Text{EN: "A question that is repeated after the list has changed shows what was added. Send the old answer again.", ES: "Una pregunta repetida después de un cambio en la lista muestra lo que se agregó. Envíe de nuevo la respuesta anterior."}}
	many = check.Rule{ID: "match.question.many", Severity: check.Error,
		Must: check.Text{EN: "must ask {2} items or fewer, not {1}", ES: "debe preguntar {2} datos o menos, no {1}"},
		Why:  check.Text{EN: "Whoever may ask for all marks there are learns all that are held.", ES: "Quien puede preguntar por todas las matrículas que existen conoce todas las que se tienen."}}
	rate = check.Rule{ID: "match.question.rate", Severity: check.Error,
		Must: check.Text{EN: "must not bring what its country asked in {3} days above {2} items: it would be {1}", ES: "no debe llevar lo que su país preguntó en {3} días a más de {2} datos: serían {1}"},
		Why:  check.Text{EN: "Many small questions are one large one.", ES: "Muchas preguntas pequeñas son una grande."}}
	asked = check.Rule{ID: "match.question.asked", Severity: check.Warning,
		Must: check.Text{EN: "must state at least the {2} items that this account has of its country, not {1}", ES: "debe indicar al menos los {2} datos de su país que constan en esta cuenta, no {1}"},
		Why:  check.Text{EN: "Somebody else may be asking in its name.", ES: "Alguien más puede estar preguntando en su nombre."}}
	late = check.Rule{ID: "match.question.issued", Severity: check.Error,
		Must: check.Text{EN: "must have been issued in the {2} days before it is answered, on {1}", ES: "debe haberse emitido en los {2} días anteriores a su respuesta, el {1}"},
		Why:  check.Text{EN: "An old question may have been answered before the account began.", ES: "Una pregunta antigua puede haberse respondido antes de que comenzara la cuenta."}}
	broken = check.Rule{ID: "match.account.chain", Severity: check.Error,
		Must: check.Text{EN: "must have the digest of the entry before it: an entry was altered, taken out or put in", ES: "debe tener el resumen criptográfico del asiento anterior: se alteró, quitó o agregó un asiento"},
		Why:  check.Text{EN: "The bounds and the auditor rest on the account.", ES: "Los límites y el auditor se apoyan en la cuenta."}}
)

// Rules returns the rules of comparing without lists.
func Rules() []*check.Rule {
	return []*check.Rule{&noLaw, &ownSide, &badElement, &disorder, &unpadded, &proofCount, &badProof, &otherQuestion, &otherKey, &otherActor, &otherCount,
		&otherWorld, &again, &many, &rate, &asked, &late, &broken}
}

// hit adds a finding.
func hit(r *check.Report, rule *check.Rule, pointer string, args ...any) {
	r.Add(check.Finding{Rule: rule, Severity: rule.Severity, Place: check.Place{Pointer: pointer}, Args: args})
}
