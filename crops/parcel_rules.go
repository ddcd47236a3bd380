package crops

import (
	"math"

	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/internal/geom"
	"github.com/comision-mixta/mixta/internal/rule"
)

// measure is what a rule measures on an outline. One look finds all, for
// parcels come by the million.
type measure int

const (
	unitSlip measure = iota
	sliver
	elsewhere
)

// farOff is the factor between declared and computed area from which a slip of
// the unit or the wrong outline is the only explanation left.
const farOff = 5

// narrow is the mean width in metres below which an outline is not a plot: less
// than the rows of coca in it take up.
const narrow = 2

var measured = map[measure]*check.Rule{
	unitSlip: {ID: "crops.parcel.area-unit", Severity: check.Error, Fix: check.Asked,
		Must: check.Text{EN: "must be the area of its outline in hectares: {1}", ES: "debe ser la superficie de su contorno en hectáreas: {1}"},
		Why:  check.Text{EN: "Square metres, acres or the sum of several plots end up here, or the outline of another plot.", ES: "Los metros cuadrados, los acres o la suma de varias parcelas acaban aquí, o el contorno de otra parcela."}},
	sliver: {ID: "crops.parcel.sliver", Severity: check.Warning,
		Must: check.Text{EN: "must be wider than {1} m on average: this is a sliver", ES: "debe tener un ancho medio mayor que {1} m: esto es un residuo de superposición (sliver)"},
		Why:  check.Text{EN: "Slivers are artefacts of overlaying two layers, not plots.", ES: "Las astillas son residuos de la superposición de dos capas, no parcelas."}},
	elsewhere: {ID: "crops.parcel.elsewhere", Severity: check.Error,
		Must: check.Text{EN: "must lie in Bolivia or Peru", ES: "debe estar en Bolivia o en el Perú"},
		Why:  check.Text{EN: "A lost minus sign, or grid coordinates mistaken for degrees, moves a plot to another continent.", ES: "Un signo menos omitido, o coordenadas de cuadrícula tomadas por grados, trasladan una parcela a otro continente."}},
}

var parcelRules = []rule.Row{
	rule.Each(measured, func(p *Parcel, hit func(measure, any, ...any)) {
		if away := p.Geometry.Outside(); away != nil {
			hit(elsewhere, away)
			return
		}
		var area float64
		for i, part := range p.Geometry.Coordinates {
			one := geom.AreaPolygon(part)
			if area += one; one > 0 && 2*one/geom.Perimeter(part) < narrow {
				hit(sliver, &p.Geometry.Coordinates[i], number(narrow))
			}
		}
		if !(area > 0) || p.Declared == nil {
			return // no area at all is told by record.geometry
		}
		if r := *p.Declared * squareMetres / area; r > farOff || r < 1.0/farOff {
			ha := number(math.Round(area) / squareMetres)
			hit(unitSlip, &p.Declared, ha, rule.JSON(ha))
		}
	}),
	rule.When(check.Rule{ID: "crops.parcel.fraction", Severity: check.Error,
		Must: check.Text{EN: "must only be given for coca that is mixed or under trees", ES: "debe indicarse solo para coca asociada o bajo árboles"},
		Why:  check.Text{EN: "Pure coca counts with its whole area; some readers would apply a share given with it, others would not.", ES: "La coca pura cuenta con toda su superficie; una proporción indicada además la aplicarían unos sistemas y otros no."},
	}, func(p *Parcel) (bool, rule.At) {
		return p.Fraction != nil && p.Cover != CoverMixed && p.Cover != CoverUnderTrees, rule.At{&p.Fraction, &p.Cover}
	}),
	rule.When(check.Rule{ID: "crops.parcel.cover-class", Severity: check.Error,
		Must: check.Text{EN: "must only be given with a class of coca, not \"{1}\"", ES: "debe indicarse solo con una clase de coca, no «{1}»"},
		Why:  check.Text{EN: "This describes the coca on the plot; if there is none, one of the two is wrong.", ES: "Describe la coca de la parcela; si no la hay, uno de los dos datos es incorrecto."},
	}, func(p *Parcel) (bool, rule.At) { return p.Cover != "" && !p.Class.Coca(), rule.At{&p.Cover, &p.Class} }),
	rule.On(check.Rule{ID: "crops.parcel.country", Severity: check.Error,
		Must: check.Text{EN: "must lie in the same country as \"{1}\"", ES: "debe estar en el mismo país que «{1}»"},
		Why:  check.Text{EN: "The plot would be counted on both sides or on neither.", ES: "La parcela se contaría en ambas partes o en ninguna."},
	}, func(p *Parcel, hit rule.Hit) {
		of := p.Unit.Department().Country()
		if p.Region != "" {
			if of != "" && country(p.Region) != of {
				hit(&p.Region, &p.Unit)
			}
			of = country(p.Region)
		}
		if p.ProtectedArea != "" && of != "" && country(p.ProtectedArea) != of {
			if p.Region != "" {
				hit(&p.ProtectedArea, &p.Region)
			} else {
				hit(&p.ProtectedArea, &p.Unit)
			}
		}
	}),
	rule.When(check.Rule{ID: "crops.parcel.status-law", Severity: check.Error,
		Must: check.Text{EN: "must name the law under which the status was declared", ES: "debe nombrar la norma con que se declaró la condición"},
		Why:  check.Text{EN: "A status without its law is an accusation that nobody can answer.", ES: "Una condición sin su norma es una acusación a la que nadie puede responder."},
	}, func(d *DeclaredStatus) (bool, rule.At) { return d.Authority.Law == "", rule.At{&d.Authority} }),
}
