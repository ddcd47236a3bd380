package crops

import (
	"math"

	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/internal/rule"
)

var reductionRules = []rule.Row{
	rule.On(check.Rule{ID: "crops.reduction.validated", Severity: check.Error,
		Must: check.Text{EN: "must not be more than the area declared ({1})", ES: "no debe ser mayor que la superficie declarada ({1})"},
		Why:  check.Text{EN: "Validation makes sure of what was declared; it adds nothing to it.", ES: "La validación comprueba lo declarado; no le agrega nada."},
	}, func(r *Reduction, hit rule.Hit) {
		if v := r.Validated; v != nil && v.Area != nil && r.Declared != nil && *v.Area > *r.Declared {
			hit(&v.Area, &r.Declared)
		}
	}),
	rule.On(check.Rule{ID: "crops.reduction.share", Severity: check.Error,
		Must: check.Text{EN: "must be the validated area as a share of the declared one: {1} %", ES: "debe ser la superficie validada como parte de la declarada: {1} %"},
		Why:  check.Text{EN: "The share is what is published; the areas are what it is checked by.", ES: "El porcentaje es lo que se publica; las superficies son aquello con que se verifica."},
	}, func(r *Reduction, hit rule.Hit) {
		v := r.Validated
		if v == nil || v.Area == nil || v.Share == nil || r.Declared == nil || *v.Area > *r.Declared || *r.Declared == 0 {
			return
		}
		// Shares are published with one decimal: 44.7.
		if share := *v.Area / *r.Declared * 100; math.Abs(share-*v.Share) > 0.1 {
			hit(&v.Share, number(math.Round(share*10)/10), &v.Area, &r.Declared)
		}
	}),
	rule.When(check.Rule{ID: "crops.reduction.validation-empty", Severity: check.Error,
		Must: check.Text{EN: "must give the area validated, or its share", ES: "debe indicar la superficie validada o su porcentaje"},
		Why:  check.Text{EN: "That something was validated says nothing without how much.", ES: "Que algo se validó nada dice si no se sabe cuánto."},
	}, func(v *Validation) (bool, rule.At) { return v.Area == nil && v.Share == nil, rule.At{v} }),
	rule.On(check.Rule{ID: "crops.reduction.validator", Severity: check.Warning, Publish: check.Error,
		Must: check.Text{EN: "must not be the institution that made the reduction ({1})", ES: "no debe ser la institución que hizo la reducción ({1})"},
		Why:  check.Text{EN: "Nobody validates their own figures.", ES: "Nadie valida sus propias cifras."},
	}, func(r *Reduction, hit rule.Hit) {
		if r.Validated != nil && r.Validated.By == r.By {
			hit(&r.Validated.By, &r.By)
		}
	}),
	rule.When(check.Rule{ID: "crops.reduction.forced-rationalisation", Severity: check.Warning,
		Must:   check.Text{EN: "must be agreed or voluntary: a forced reduction is an eradication", ES: "debe ser concertada o voluntaria: una reducción forzosa es una erradicación"},
		Why:    check.Text{EN: "The two words mean different things in law and are counted apart; one for the other moves hectares between the counts.", ES: "Las dos palabras significan cosas distintas en la ley y se cuentan aparte; una por otra traslada hectáreas entre las cuentas."},
		Source: "UNODC Bolivia, 2013, 2016",
	}, func(r *Reduction) (bool, rule.At) {
		return r.Kind == Rationalisation && r.Consent == Forced, rule.At{&r.Consent, &r.Kind}
	}),
	rule.When(check.Rule{ID: "crops.reduction.rationalised-in-protected", Severity: check.Warning,
		Must:   check.Text{EN: "must be an eradication: the law allows no coca in a protected area (\"{1}\")", ES: "debe ser una erradicación: la ley no permite coca en un área protegida («{1}»)"},
		Why:    check.Text{EN: "Where nothing is allowed nothing can be reduced to what is allowed.", ES: "Donde nada se permite, nada se puede reducir a lo permitido."},
		Source: "UNODC Bolivia, 2013, 2016",
	}, func(r *Reduction) (bool, rule.At) {
		return r.Kind == Rationalisation && r.ProtectedArea != "", rule.At{&r.Kind, &r.ProtectedArea}
	}),
	rule.On(check.Rule{ID: "crops.reduction.parts", Severity: check.Error,
		Must: check.Text{EN: "must be the sum of its parts ({1})", ES: "debe ser la suma de sus partes ({1})"},
		Why:  check.Text{EN: "Reductions are declared to the hundredth of a hectare; a sum that does not come out hides a slip.", ES: "Las reducciones se declaran con centésimas de hectárea; una suma que no cuadra oculta un error."},
	}, func(r *Reduction, hit rule.Hit) {
		if len(r.Parts) == 0 || r.Declared == nil {
			return
		}
		var sum MicroHectares
		for i := range r.Parts {
			sum += HectaresAt(r.Parts[i].Area)
		}
		if sum != HectaresAt(r.Declared) {
			hit(&r.Declared, sum.String())
		}
	}),
	rule.On(check.Rule{ID: "crops.reduction.plots", Severity: check.Error,
		Must: check.Text{EN: "must not be less than the parcels listed ({1})", ES: "no debe ser menor que las parcelas enumeradas ({1})"},
		Why:  check.Text{EN: "The count is of all plots; the list may be of some.", ES: "La cuenta es de todas las parcelas; la lista puede ser de algunas."},
	}, func(r *Reduction, hit rule.Hit) {
		if r.Plots != nil && *r.Plots < int64(len(r.Parcels)) {
			hit(&r.Plots, len(r.Parcels))
		}
	}),
	rule.When(check.Rule{ID: "crops.reduction.open-period", Severity: check.Error,
		Must: check.Text{EN: "must have a last day: the one up to which the area was declared", ES: "debe tener un último día: el último que abarca la superficie declarada"},
		Why:  check.Text{EN: "Press reports give areas up to some day of October; without that day they are taken for those of the year.", ES: "La prensa da superficies hasta algún día de octubre; sin ese día se toman por las del año."},
	}, func(r *Reduction) (bool, rule.At) {
		return r.Period.From != "" && r.Period.To == "", rule.At{&r.Period}
	}),
	rule.When(check.Rule{ID: "crops.reduction.after-issue", Severity: check.Error,
		Must: check.Text{EN: "must not end after the record was issued ({1})", ES: "no debe terminar después de la emisión del registro ({1})"},
		Why:  check.Text{EN: "What is declared has been done.", ES: "Lo que se declara ya se hizo."},
	}, func(r *Reduction) (bool, rule.At) {
		issued, ok := r.Issued.Time()
		return ok && string(r.Period.To) > issued.Format("2006-01-02"), rule.At{&r.Period.To, &r.Issued}
	}),
}
