package national

import (
	_ "embed"
	"strconv"
	"strings"

	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/exchange/internal/form"
	"github.com/comision-mixta/mixta/internal/embedded"
)

//go:embed schemas.deflate
var schemas string

// mostBytes bounds a profile.
const mostBytes = 4 << 20

var files = form.New[Profile](func() []byte { return embedded.Files(schemas)["national.schema.json"] }, mostBytes)

// The rules of profiles.
var (
	otherSide = check.Rule{ID: "national.side", Severity: check.Error,
		Must: check.Text{EN: "must be of the side whose rules they are ({1})", ES: "debe ser de la parte a la que pertenecen las reglas ({1})"},
		Why:  check.Text{EN: "Each side makes rules for itself alone.", ES: "Cada parte dicta reglas solo para sí."}}
	twice = check.Rule{ID: "national.twice", Severity: check.Error,
		Must: check.Text{EN: "must not be the id of an earlier rule", ES: "no debe ser el identificador de una regla anterior"},
		Why:  check.Text{EN: "A finding names its rule by the id alone.", ES: "Un hallazgo nombra su regla solo por el identificador."}}
	noKind = check.Rule{ID: "national.kind", Severity: check.Error,
		Must: check.Text{EN: "must be a kind of record of this version of the model: {1} is not", ES: "debe ser un tipo de registro de esta versión del modelo: {1} no lo es"},
		Why:  check.Text{EN: "A rule on no record passes whatever it was to stop.", ES: "Una regla sobre ningún registro deja pasar lo que debía impedir."}}
	noMember = check.Rule{ID: "national.member", Severity: check.Error,
		Must: check.Text{EN: "must lead to a member of the model: {1}", ES: "debe conducir a un miembro del modelo: {1}"},
		Why:  check.Text{EN: "A rule on no member passes whatever it was to stop.", ES: "Una regla sobre ningún miembro deja pasar lo que debía impedir."}}
	noTest = check.Rule{ID: "national.test", Severity: check.Error,
		Must: check.Text{EN: "must ask something that the member can be: codes and a form of texts, bounds of numbers, days of dates, and that it is there of any", ES: "debe pedir algo que el miembro pueda ser: códigos y forma de los textos, límites de los números, días de las fechas, y que figure de cualquiera"},
		Why:  check.Text{EN: "What cannot be tested passes, or refuses, everything.", ES: "Lo que no se puede verificar lo deja pasar todo o lo rechaza todo."}}
	noPattern = check.Rule{ID: "national.pattern", Severity: check.Error,
		Must: check.Text{EN: "must be a regular expression that every engine reads alike: {1}", ES: "debe ser una expresión regular que todo sistema lea igual: {1}"},
		Why:  check.Text{EN: "Two systems would come to two verdicts.", ES: "Dos sistemas llegarían a dos veredictos."}}
)

// Rules returns the rules of profiles.
func Rules() []*check.Rule {
	return []*check.Rule{&otherSide, &twice, &noKind, &noMember, &noTest, &noPattern}
}

// judge adds what no schema says of a profile.
func (p *Profile) judge(report *check.Report) {
	if !report.OK() {
		return
	}
	if p.Issuer.Side() != p.Side {
		hit(report, &otherSide, "/issuer", string(p.Side))
	}
	seen := map[RuleID]bool{}
	for i := range p.Rules {
		r, at := &p.Rules[i], "/rules/"+strconv.Itoa(i)
		if !strings.HasPrefix(string(r.ID), strings.ToLower(string(p.Side))+".") {
			hit(report, &otherSide, at+"/id", string(p.Side))
		}
		if seen[r.ID] {
			hit(report, &twice, at+"/id")
		}
		seen[r.ID] = true
		if _, rule, member, why := r.compile(); rule != nil {
			hit(report, rule, at+member, why)
		}
	}
}

// hit adds a finding.
func hit(r *check.Report, rule *check.Rule, pointer string, args ...any) {
	r.Add(check.Finding{Rule: rule, Severity: rule.Severity, Place: check.Place{Pointer: pointer}, Args: args})
}
