package crops

import (
	"slices"
	"strings"

	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/internal/rule"
	"github.com/comision-mixta/mixta/record"
)

var (
	methods       = rule.NewKind[Method]("method", "methods", "method", "methods", "método", "métodos", rows)
	limits        = rule.NewKind[Limit]("limit", "limits", "limit", "limits", "límite", "límites", rows)
	surveys       = rule.NewKind[Survey]("survey", "surveys", "survey", "surveys", "relevamiento", "relevamientos", rows)
	images        = rule.NewKind[Image]("image", "images", "image", "images", "imagen", "imágenes", rows)
	parcels       = rule.NewKind[Parcel]("parcel", "parcels", "parcel", "parcels", "parcela", "parcelas", rows)
	verifications = rule.NewKind[Verification]("verification", "verifications", "verification", "verifications", "verificación", "verificaciones", rows)
	reductions    = rule.NewKind[Reduction]("reduction", "reductions", "reduction", "reductions", "reducción", "reducciones", rows)
	yields        = rule.NewKind[Yield]("yield", "yields", "yield", "yields", "rendimiento", "rendimientos", rows)
)

// Model is the part of the model that this package states, for package mixta
// alone.
type Model struct{}

// Part returns the kinds of this package in the order of a file, and its rules.
func (Model) Part() rule.Part {
	return rule.Part{
		Kinds: []*rule.Kind{methods, limits, surveys, images, parcels, verifications, reductions, yields},
		Rows:  rules,
		Files: []rule.FileRules{surveyFileRules, parcelFileRules},
	}
}

// rows are the rules on one record, those of package record included.
var rows = slices.Concat(record.Model{}.Part().Rows, rules)

// rules are the rules of this package, those of the greater kinds in files of
// their own.
var rules = slices.Concat(traits, methodRules, figureRules, surveyRules, parcelRules, verificationRules, reductionRules)

// traits are what types of this package are for, beyond their form.
var traits = []rule.Row{
	// The figures of a survey follow from one another and from its parcels.
	rule.Derived[Survey]([]string{"total", "regions", "complete", "units", "lands", "surplus"}, "total", "regions", "units", "lands", "surplus", ".parcel"),
	// The parts of a reduction follow from one another, and its area from its parcels.
	rule.Derived[Reduction](parts, parts...),
	rule.Derived[Reduction]([]string{"declared"}, "parcels"),
}

// parts are the members of a reduction that add up to it.
var parts = []string{"parts", "validated", "seedbeds", "sites", "plots"}

// country returns the country that a region, zone or protected area begins with.
func country[T ~string](code T) record.Country {
	c, _, _ := strings.Cut(string(code), ".")
	return record.Country(strings.ToUpper(c))
}

var methodRules = []rule.Row{
	rule.Distinct(check.Rule{ID: "crops.method.class-twice", Severity: check.Error,
		Must: check.Text{EN: "must not be a class that is already defined", ES: "no debe ser una clase ya definida"},
		Why:  check.Text{EN: "If a class is defined twice, neither definition can be applied.", ES: "Si una clase se define dos veces, no puede aplicarse ninguna de las definiciones."},
	}, func(m *Method) []ClassDefinition { return m.Classes }, func(x *ClassDefinition) *Class { return &x.Class }),
	rule.When(check.Rule{ID: "crops.method.nothing-counted", Severity: check.Warning,
		Must: check.Text{EN: "must include a class that the figures count", ES: "debe incluir una clase que las cifras cuenten"},
		Why:  check.Text{EN: "An area depends on which classes are counted; without them nobody can reproduce the figure.", ES: "Una superficie depende de las clases que se cuentan; sin ellas nadie puede reproducir la cifra."},
	}, func(m *Method) (bool, rule.At) {
		return len(m.Classes) > 0 && !slices.ContainsFunc(m.Classes, func(c ClassDefinition) bool { return c.Counted }), rule.At{&m.Classes}
	}),
	rule.NotAfter(check.Rule{ID: "crops.image.acquired-after-issue", Severity: check.Error,
		Must: check.Text{EN: "must not be after the record was issued ({1})", ES: "no debe ser posterior a la emisión del registro ({1})"},
		Why:  check.Text{EN: "An image cannot be described before it is taken.", ES: "Una imagen no se puede describir antes de tomarse."},
	}, func(i *Image) (_, _ *record.Instant) { return &i.Acquired, &i.Issued }),
	rule.When(check.Rule{ID: "crops.image.elsewhere", Severity: check.Warning,
		Must: check.Text{EN: "must show Bolivia or Peru: no corner of the footprint lies there", ES: "debe mostrar Bolivia o el Perú: ningún vértice de la huella está allí"},
		Why:  check.Text{EN: "A lost minus sign, or grid coordinates mistaken for degrees, moves an image to another continent.", ES: "Un signo menos omitido, o coordenadas de cuadrícula tomadas por grados, trasladan una imagen a otro continente."},
	}, func(i *Image) (bool, rule.At) { return i.Footprint.Elsewhere(), rule.At{&i.Footprint} }),
	rule.On(check.Rule{ID: "crops.limit.zone-country", Severity: check.Error,
		Must: check.Text{EN: "must lie in the country of its zone (\"{1}\")", ES: "debe estar en el país de su zona («{1}»)"},
		Why:  check.Text{EN: "The limit of one country would be compared with the areas of the other.", ES: "El límite de un país se compararía con las superficies del otro."},
	}, func(l *Limit, hit rule.Hit) {
		of := country(l.Zone)
		if l.Place.Country != "" && l.Place.Country != of || l.Place.Country == "" && l.Place.Subdivision != "" && l.Place.Subdivision.Country() != of {
			hit(&l.Place, &l.Zone)
		}
	}),
	rule.When(check.Rule{ID: "crops.yield.bounds", Severity: check.Error,
		Must: check.Text{EN: "must not be below the lower bound ({1})", ES: "no debe ser menor que el límite inferior ({1})"},
		Why:  check.Text{EN: "The computed production would be an empty interval.", ES: "La producción calculada sería un intervalo vacío."},
	}, func(y *Yield) (bool, rule.At) {
		return y.Lower != nil && y.Upper != nil && *y.Upper < *y.Lower, rule.At{&y.Upper, &y.Lower}
	}),
	rule.On(check.Rule{ID: "crops.yield.one-country", Severity: check.Error,
		Must: check.Text{EN: "must lie in the country of the first region (\"{1}\")", ES: "debe estar en el país de la primera región («{1}»)"},
		Why:  check.Text{EN: "Yields are studied country by country; a common one was measured in neither.", ES: "Los rendimientos se estudian por país; uno común no se midió en ninguno."},
	}, func(y *Yield, hit rule.Hit) {
		for i := range y.Regions {
			if country(y.Regions[i]) != country(y.Regions[0]) {
				hit(&y.Regions[i], &y.Regions[0])
			}
		}
	}),
}
