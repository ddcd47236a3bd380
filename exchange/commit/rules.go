package commit

import (
	_ "embed"

	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/exchange/internal/form"
	"github.com/comision-mixta/mixta/internal/embedded"
)

//go:embed schemas.deflate
var schemas string

// mostBytes bounds a commitment and an opening.
const mostBytes = 1 << 20

// newForm returns the form of the files whose schema has that name.
func newForm[T any](name string) *form.Form[T] {
	return form.New[T](func() []byte { return embedded.Files(schemas)[name+".schema.json"] }, mostBytes)
}

// The rules of commitments and openings.
var (
	ownSide = check.Rule{ID: "commit.own-side", Severity: check.Error,
		Must: check.Text{EN: "must be an actor of another country, not {1}", ES: "debe ser un actor de otro país, no {1}"},
		Why:  check.Text{EN: "Only the two sides of the commission commit to each other.", ES: "Solo las dos partes de la comisión se comprometen entre sí."}}
	otherActor = check.Rule{ID: "commit.actor", Severity: check.Error,
		Must: check.Text{EN: "must be {2}, not {1}", ES: "debe ser {2}, no {1}"},
		Why:  check.Text{EN: "Each of two actors commits to the other, and opens its own commitment.", ES: "Cada uno de dos actores se compromete con el otro y abre su propio compromiso."}}
	unlike = check.Rule{ID: "commit.pair", Severity: check.Error,
		Must: check.Text{EN: "must be the same in both commitments", ES: "debe ser igual en ambos compromisos"},
		Why:  check.Text{EN: "Commitments to different things cannot be compared.", ES: "Los compromisos sobre cosas distintas no se pueden comparar."}}
	otherCommitment = check.Rule{ID: "commit.opening.commitment", Severity: check.Error,
		Must: check.Text{EN: "must name the commitment {2}, not {1}", ES: "debe nombrar el compromiso {2}, no {1}"},
		Why:  check.Text{EN: "An opening is of one commitment, and comes after one other.", ES: "Una apertura es de un solo compromiso y sigue a otro determinado."}}
	changed = check.Rule{ID: "commit.opening.value", Severity: check.Error,
		Must: check.Text{EN: "must be the file that was committed to, with the same salt", ES: "debe ser el archivo con que se hizo el compromiso, con la misma sal"},
		Why:  check.Text{EN: "It was changed after it was committed to.", ES: "Se cambió después de comprometerse."}}
	otherFile = check.Rule{ID: "commit.opening.file", Severity: check.Error,
		Must: check.Text{EN: "must come with the file {1}", ES: "debe acompañarse del archivo {1}"},
		Why:  check.Text{EN: "Without the file, the opening shows nothing.", ES: "Sin el archivo, la apertura no muestra nada."}}
	late = check.Rule{ID: "commit.opening.late", Severity: check.Error,
		Must: check.Text{EN: "must be by {2}, not {1}", ES: "debe ser a más tardar el {2}, no el {1}"},
		Why:  check.Text{EN: "Who opens late has seen what the other side showed.", ES: "Quien abre tarde ha visto lo que la otra parte mostró."}}
	early = check.Rule{ID: "commit.opening.early", Severity: check.Error,
		Must: check.Text{EN: "must be after both commitments: {1} is before {2}", ES: "debe ser posterior a ambos compromisos: el {1} es anterior al {2}"},
		Why:  check.Text{EN: "Who commits after an opening has seen it.", ES: "Quien se compromete después de una apertura la ha visto."}}
	unopened = check.Rule{ID: "commit.opening.missing", Severity: check.Error,
		Must: check.Text{EN: "must have been opened by {1} by {2}", ES: "{1} debe haberlo abierto a más tardar el {2}"},
		Why:  check.Text{EN: "Who does not open keeps back what it committed to.", ES: "Quien no abre retiene aquello con que se comprometió."}}
)

// Rules returns the rules of commitments and openings.
func Rules() []*check.Rule {
	return []*check.Rule{&ownSide, &otherActor, &unlike, &otherCommitment, &changed, &otherFile, &late, &early, &unopened}
}

// hit adds a finding.
func hit(r *check.Report, rule *check.Rule, pointer string, args ...any) {
	r.Add(check.Finding{Rule: rule, Severity: rule.Severity, Place: check.Place{Pointer: pointer}, Args: args})
}
