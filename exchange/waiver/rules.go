package waiver

import (
	_ "embed"
	"strconv"

	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/exchange/internal/form"
	"github.com/comision-mixta/mixta/internal/embedded"
)

//go:embed schemas.deflate
var schemas string

// mostBytes bounds a file of waivers.
const mostBytes = 4 << 20

var files = form.New[Waivers](func() []byte { return embedded.Files(schemas)["waivers.schema.json"] }, mostBytes)

// The rules of waivers.
var (
	never = check.Rule{ID: "waiver.never", Severity: check.Error,
		Must: check.Text{EN: "must be a rule that may be waived: {1} is not", ES: "debe ser una regla que pueda dispensarse: {1} no lo es"},
		Why:  check.Text{EN: "Nobody waives what makes a file readable, says who sends it to whom, or protects somebody.", ES: "Nadie dispensa de lo que hace legible un archivo, dice quién lo envía a quién o protege a alguien."}}
	everywhere = check.Rule{ID: "waiver.everywhere", Severity: check.Error,
		Must: check.Text{EN: "must say where: in which record, kind of records or records of which issuer", ES: "debe decir dónde: en qué registro, tipo de registros o registros de qué emisor"},
		Why:  check.Text{EN: "A rule that holds nowhere is no rule.", ES: "Una regla que no vale en ningún lugar no es una regla."}}
	expired = check.Rule{ID: "waiver.expired", Severity: check.Warning,
		Must: check.Text{EN: "must not be before the day on which it is judged ({1}): the waiver is over", ES: "no debe ser anterior al día en que se juzga ({1}): la dispensa venció"},
		Why:  check.Text{EN: "What was accepted for a time becomes the custom if nobody asks for it again.", ES: "Lo que se aceptó por un tiempo se vuelve costumbre si nadie vuelve a preguntar."}}
	unused = check.Rule{ID: "waiver.unused", Severity: check.Warning,
		Must: check.Text{EN: "must waive a finding: none of {1} is there", ES: "debe dispensar algún hallazgo: no hay ninguno de {1}"},
		Why:  check.Text{EN: "A waiver that nobody needs any more hides the next slip.", ES: "Una dispensa que ya nadie necesita oculta el próximo error."}}
)

// Rules returns the rules of waivers.
func Rules() []*check.Rule { return []*check.Rule{&never, &everywhere, &expired, &unused} }

// hit adds a finding at a member of one waiver.
func hit(r *check.Report, rule *check.Rule, waiver int, member string, args ...any) {
	r.Add(check.Finding{Rule: rule, Severity: rule.Severity, Place: check.Place{Pointer: "/waivers/" + strconv.Itoa(waiver) + member}, Args: args})
}
