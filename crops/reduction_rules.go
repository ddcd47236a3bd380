package crops

import (
	"math"

	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/internal/rule"
	"github.com/comision-mixta/mixta/record"
)

var reductionRules = []rule.Row{
	rule.On(check.Rule{ID: "crops.reduction.validated", Severity: check.Error,
		Must: check.Text{EN: "must not be more than the area declared ({1})", ES: "no debe ser mayor que la superficie declarada ({1})"},
		Why:  check.Text{EN: "Validation confirms what was declared; it cannot add to it.", ES: "La validación confirma lo declarado; no puede agregarle nada."},
	}, func(r *Reduction, hit rule.Hit) {
		if v := r.Validated; v != nil && v.Area != nil && r.Declared != nil && *v.Area > *r.Declared {
			hit(&v.Area, &r.Declared)
		}
	}),
	rule.On(check.Rule{ID: "crops.reduction.share", Severity: check.Error, Fix: check.Asked,
		Must: check.Text{EN: "must be the validated area as a share of the declared one: {1} %", ES: "debe ser la superficie validada como parte de la declarada: {1} %"},
		Why:  check.Text{EN: "The share is what is published; the areas serve to check it.", ES: "Se publica el porcentaje; las superficies sirven para verificarlo."},
	}, func(r *Reduction, hit rule.Hit) {
		v := r.Validated
		if v == nil || v.Area == nil || v.Share == nil || r.Declared == nil || *v.Area > *r.Declared || *r.Declared == 0 {
			return
		}
		// Shares are published with one decimal: 44.7.
		if share := *v.Area / *r.Declared * 100; math.Abs(share-*v.Share) > 0.1 {
			share := number(math.Round(share*10) / 10)
			hit(&v.Share, share, &v.Area, &r.Declared, rule.JSON(share))
		}
	}),
	rule.When(check.Rule{ID: "crops.reduction.validation-empty", Severity: check.Error,
		Must: check.Text{EN: "must give the area validated, or its share", ES: "debe indicar la superficie validada o su porcentaje"},
		Why:  check.Text{EN: "A validation without the validated area means nothing.", ES: "Una validación no significa nada si no se sabe qué superficie se validó."},
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
		Why:    check.Text{EN: "The two terms have different meanings in law and are counted separately; confusing them moves hectares from one count to the other.", ES: "Los dos términos tienen distinto significado legal y se contabilizan por separado; confundirlos traslada hectáreas de una cuenta a la otra."},
		Source: "UNODC Bolivia, 2013, 2016",
	}, func(r *Reduction) (bool, rule.At) {
		return r.Kind == Rationalisation && r.Consent == Forced, rule.At{&r.Consent, &r.Kind}
	}),
	rule.When(check.Rule{ID: "crops.reduction.rationalised-in-protected", Severity: check.Warning,
		Must:   check.Text{EN: "must be an eradication: the law does not allow coca in a protected area (\"{1}\")", ES: "debe ser una erradicación: la ley no permite coca en un área protegida («{1}»)"},
		Why:    check.Text{EN: "Rationalisation reduces crops to the legal limit; where no crops are allowed there is no such limit.", ES: "La racionalización reduce los cultivos al límite legal; donde no se permite ninguno, no hay tal límite."},
		Source: "UNODC Bolivia, 2013, 2016",
	}, func(r *Reduction) (bool, rule.At) {
		return r.Kind == Rationalisation && r.ProtectedArea != "", rule.At{&r.Kind, &r.ProtectedArea}
	}),
	rule.On(check.Rule{ID: "crops.reduction.parts", Severity: check.Error, Fix: check.Asked,
		Must: check.Text{EN: "must be the sum of its parts ({1})", ES: "debe ser la suma de sus partes ({1})"},
		Why:  check.Text{EN: "Reductions are declared to the hundredth of a hectare; a sum that does not match hides an error.", ES: "Las reducciones se declaran en centésimas de hectárea; una suma que no cuadra oculta un error."},
	}, func(r *Reduction, hit rule.Hit) {
		if len(r.Parts) == 0 || r.Declared == nil {
			return
		}
		var sum MicroHectares
		for i := range r.Parts {
			sum += HectaresAt(r.Parts[i].Area)
		}
		if sum != HectaresAt(r.Declared) {
			hit(&r.Declared, sum.String(), rule.JSON(record.Micro(sum).String()))
		}
	}),
	rule.On(check.Rule{ID: "crops.reduction.plots", Severity: check.Error,
		Must: check.Text{EN: "must not be less than the parcels listed ({1})", ES: "no debe ser menor que las parcelas enumeradas ({1})"},
		Why:  check.Text{EN: "The count covers all plots; the list may name only some of them.", ES: "La cuenta abarca todas las parcelas; la lista puede incluir solo algunas."},
	}, func(r *Reduction, hit rule.Hit) {
		if r.Plots != nil && *r.Plots < int64(len(r.Parcels)) {
			hit(&r.Plots, len(r.Parcels))
		}
	}),
	rule.When(check.Rule{ID: "crops.reduction.open-period", Severity: check.Error,
		Must: check.Text{EN: "must have a last day: the one up to which the area was declared", ES: "debe tener un último día: el último que abarca la superficie declarada"},
		Why:  check.Text{EN: "Press reports give areas as of some day in October; without the day they are mistaken for those of the whole year.", ES: "La prensa publica superficies hasta algún día de octubre; sin esa fecha se toman por las de todo el año."},
	}, func(r *Reduction) (bool, rule.At) {
		return r.Period.From != "" && r.Period.To == "", rule.At{&r.Period}
	}),
	rule.When(check.Rule{ID: "crops.reduction.after-issue", Severity: check.Error,
		Must: check.Text{EN: "must not end after the record was issued ({1})", ES: "no debe terminar después de la emisión del registro ({1})"},
		Why:  check.Text{EN: "Only work already done can be declared.", ES: "Solo puede declararse lo ya ejecutado."},
	}, func(r *Reduction) (bool, rule.At) {
		issued, ok := r.Issued.Time()
		return ok && string(r.Period.To) > issued.Format("2006-01-02"), rule.At{&r.Period.To, &r.Issued}
	}),
}
