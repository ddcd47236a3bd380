package crops

import (
	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/internal/rule"
	"github.com/comision-mixta/mixta/record"
)

// made reports whether somebody has looked at the unit and stated its class.
func (o Outcome) made() bool { return o != OutcomePending && o != OutcomeNotReachable }

// OutcomeOf returns what a verification comes to that found one class where
// another, or the same, was mapped.
func OutcomeOf(mapped, found Class) Outcome {
	switch {
	case mapped == found:
		return OutcomeConfirmed
	case mapped.Coca() == found.Coca():
		return OutcomeReclassified
	case mapped.Coca():
		return OutcomeCommission
	}
	return OutcomeOmission
}

var verificationRules = []rule.Row{
	rule.When(check.Rule{ID: "crops.verification.place", Severity: check.Error,
		Must: check.Text{EN: "must name either one parcel or one point, not both", ES: "debe referirse a una parcela o a un punto, no a ambos"},
		Why:  check.Text{EN: "The sampling unit is one or the other; with both, it is unclear which was drawn.", ES: "La unidad de la muestra es una u otro; con ambos, no se sabe cuál se sorteó."},
	}, func(v *Verification) (bool, rule.At) {
		return (v.Parcel == "") == (v.Point == nil), rule.At{&v.Parcel, &v.Point}
	}),
	rule.When(check.Rule{ID: "crops.verification.elsewhere", Severity: check.Error,
		Must: check.Text{EN: "must lie in Bolivia or Peru", ES: "debe estar en Bolivia o en el Perú"},
		Why:  check.Text{EN: "A lost minus sign, or grid coordinates mistaken for degrees, moves a sampling unit to another continent.", ES: "Un signo menos omitido, o coordenadas de cuadrícula tomadas por grados, trasladan una unidad de la muestra a otro continente."},
	}, func(v *Verification) (bool, rule.At) {
		return v.Point != nil && v.Point.Elsewhere(), rule.At{&v.Point}
	}),
	rule.Both(check.Rule{ID: "crops.verification.found", Severity: check.Error,
		Must: check.Text{EN: "must be given if the unit was reached, and only then (outcome: \"{1}\")", ES: "debe indicarse si se llegó a la unidad, y solo en ese caso (resultado: «{1}»)"},
		Why:  check.Text{EN: "A plot that nobody reached has no verified class; counted as confirmed, it would make the map look better than it is.", ES: "Una parcela a la que nadie llegó no tiene clase verificada; si se diera por confirmada, el mapa parecería mejor de lo que es."},
	}, func(v *Verification) (_, _ bool, _ rule.At) {
		return v.Outcome.made(), v.Found != "", rule.At{&v.Found, &v.Outcome}
	}),
	rule.When(check.Rule{ID: "crops.verification.outcome", Severity: check.Error,
		Must: check.Text{EN: "must follow from the class mapped (\"{1}\") and the class found (\"{2}\")", ES: "debe resultar de la clase del mapa («{1}») y la clase hallada («{2}»)"},
		Why:  check.Text{EN: "The error matrix is computed from the classes, the published counts from the outcomes; they must agree.", ES: "La matriz de error se calcula con las clases, y los recuentos publicados, con los resultados; no deben contradecirse."},
	}, func(v *Verification) (bool, rule.At) {
		return v.Outcome.made() && v.Found != "" && v.Outcome != OutcomeOf(v.Mapped, v.Found), rule.At{&v.Outcome, &v.Mapped, &v.Found}
	}),
	rule.When(check.Rule{ID: "crops.verification.when-and-how", Severity: check.Error,
		Must: check.Text{EN: "must state when and how it was made, unless it is pending", ES: "debe indicar cuándo y cómo se hizo, salvo si está pendiente"},
		Why:  check.Text{EN: "Coca is planted and pulled out within months; an observation counts only with its date, and from the air less than on the ground.", ES: "La coca se planta y se arranca en meses; una observación solo vale con su fecha, y desde el aire menos que en campo."},
	}, func(v *Verification) (bool, rule.At) {
		return v.Outcome != OutcomePending && (v.At == "" || v.Mode == ""), rule.At{&v.Outcome, &v.At, &v.Mode}
	}),
	rule.NotAfter(check.Rule{ID: "crops.verification.after-issue", Severity: check.Error,
		Must: check.Text{EN: "must not be after the record was issued ({1})", ES: "no debe ser posterior a la emisión del registro ({1})"},
		Why:  check.Text{EN: "A finding cannot be reported before it is made.", ES: "Un hallazgo no se puede informar antes de hacerse."},
	}, func(v *Verification) (_, _ *record.Instant) { return &v.At, &v.Issued }),
	rule.Both(check.Rule{ID: "crops.verification.selection", Severity: check.Error,
		Must:   check.Text{EN: "must describe the draw for a probability design, and only for that (design: \"{1}\")", ES: "debe indicar el sorteo en un diseño probabilístico, y solo en él (diseño: «{1}»)"},
		Why:    check.Text{EN: "A probability sample requires a draw that is documented and repeatable; the name alone does not make it one.", ES: "Una muestra es probabilística si el sorteo está documentado y se puede repetir; no basta con llamarla así."},
		Source: "Olofsson et al. 2014, §2",
	}, func(v *Verification) (_, _ bool, _ rule.At) {
		return v.Design == DesignProbability, v.Selection != nil, rule.At{&v.Selection, &v.Design}
	}),
	rule.When(check.Rule{ID: "crops.verification.selection-order", Severity: check.Error,
		Must: check.Text{EN: "must not be greater than the number of units in the stratum ({1})", ES: "no debe ser mayor que el número de unidades del estrato ({1})"},
		Why:  check.Text{EN: "Sampling without replacement cannot draw more units than there are.", ES: "Sin reposición no se pueden sortear más unidades de las que hay."},
	}, func(s *Selection) (bool, rule.At) { return s.Order > s.Population, rule.At{&s.Order, &s.Population} }),
	rule.When(check.Rule{ID: "crops.verification.confusion", Severity: check.Error,
		Must: check.Text{EN: "must only be given where coca was mapped and not found, or found and not mapped", ES: "debe indicarse solo donde se mapeó coca y no se halló, o se halló y no se mapeó"},
		Why:  check.Text{EN: "If map and ground agree on coca, nothing else was confused with it.", ES: "Si mapa y terreno coinciden en cuanto a la coca, no se la confundió con nada."},
	}, func(v *Verification) (bool, rule.At) {
		return v.Confusion != "" && (v.Found == "" || v.Mapped.Coca() == v.Found.Coca()), rule.At{&v.Confusion, &v.Mapped, &v.Found}
	}),
}
