package crops

import (
	"math"

	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/internal/rule"
	"github.com/comision-mixta/mixta/record"
)

var parcelFileRules = rule.Across(newMapped, parcelFileRows...)

var parcelFileRows = []rule.FileRow[mapped]{
	rule.Reads[mapped, Method]("id", "tolerance", "minimumUnit", "maximumCloud", "maximumOffNadir", "classes"),
	rule.Reads[mapped, Survey]("id", "referenceDate", "method"),
	rule.Reads[mapped, Image]("id", "acquired", "method", "cloud", "offNadir"),
	rule.Reads[mapped, Parcel]("id", "survey", "class", "image", "declared"),
	rule.Hits[mapped, Parcel]("geometry"),
	rule.Reads[mapped, Verification]("survey", "parcel", "mapped"),
	rule.Gather(func(g *mapped, m *Method, _ rule.Keep) {
		g.numbered[0]++
		clear(g.recent)
		f := methodFacts{g.numbered[0], bound(m.Tolerance), bound(m.MinimumUnit), bound(m.MaximumCloud), bound(m.MaximumOffNadir), len(m.Classes) > 0}
		for _, c := range m.Classes {
			g.defined.Put(g.definition(f.Number, c.Class), nil)
		}
		id := record.UUIDOf(m.ID)
		g.methods.Put(id[:], f)
	}),
	rule.Gather(func(g *mapped, s *Survey, _ rule.Keep) {
		g.numbered[1]++
		clear(g.recent)
		id := record.UUIDOf(s.ID)
		g.surveys.Put(id[:], surveyFacts{uint8(g.numbered[1]), rule.WordOf(s.ReferenceDate), record.UUIDOf(s.Method)})
	}),
	rule.Gather(func(g *mapped, i *Image, _ rule.Keep) {
		if day := string(i.Acquired); len(day) >= 10 {
			id := record.UUIDOf(i.ID)
			g.images.Put(id[:], rule.WordOf(day[:10]))
		}
	}),
	rule.Gather((*mapped).parcel),
	rule.Against(check.Rule{ID: "crops.image.cloud", Severity: check.Warning,
		Must: check.Text{EN: "must not be more than the method allows ({1} %)", ES: "no debe ser mayor de lo que admite el método ({1} %)"},
		Why:  check.Text{EN: "Areas under clouds are not surveyed, and would be taken for areas without coca.", ES: "Lo que está bajo nubes no se releva y se tomaría por superficie sin coca."},
	}, func(g *mapped, i *Image, hit rule.Hit) {
		if limit := g.method(record.UUIDOf(i.Method)).Cloud; i.Cloud != nil && *i.Cloud > limit {
			hit(&i.Cloud, limit)
		}
	}),
	rule.Against(check.Rule{ID: "crops.image.off-nadir", Severity: check.Warning,
		Must: check.Text{EN: "must not be more than the method allows ({1}°)", ES: "no debe ser mayor de lo que admite el método ({1}°)"},
		Why:  check.Text{EN: "On slopes an oblique image shifts and shrinks plots.", ES: "En laderas, una imagen oblicua desplaza y reduce las parcelas."},
	}, func(g *mapped, i *Image, hit rule.Hit) {
		if limit := g.method(record.UUIDOf(i.Method)).OffNadir; i.OffNadir != nil && *i.OffNadir > limit {
			hit(&i.OffNadir, limit)
		}
	}),
	rule.Against(check.Rule{ID: "crops.parcel.area-tolerance", Severity: check.Warning, Publish: check.Error,
		Must: check.Text{EN: "must be within {2} % of the area of its outline, {1} ha", ES: "debe estar a menos de {2} % de la superficie de su contorno, {1} ha"},
		Why:  check.Text{EN: "Areas computed on a map projection, or of an earlier outline, add up to a total that nobody can check.", ES: "Las superficies calculadas sobre una proyección, o de un contorno anterior, suman un total que nadie puede verificar."},
	}, func(g *mapped, p *Parcel, hit rule.Hit) {
		limit := g.survey.method.Tolerance
		if p.Declared == nil || !(g.area > 0) {
			return
		}
		switch r := *p.Declared / g.area; {
		case r > farOff || r < 1.0/farOff: // told by crops.parcel.area-unit
		case math.Abs(r-1)*100 > limit:
			hit(&p.Declared, rounded(g.area), limit)
		}
	}),
	rule.Against(check.Rule{ID: "crops.parcel.minimum-unit", Severity: check.Warning,
		Must: check.Text{EN: "must not be smaller than the minimum mapping unit of the method, {2} ha: it is {1} ha", ES: "no debe ser menor que la unidad mínima de mapeo del método, {2} ha: es de {1} ha"},
		Why:  check.Text{EN: "Smaller plots are mapped in some places and not in others.", ES: "Las parcelas menores se mapean en unos lugares y en otros no."},
	}, func(g *mapped, p *Parcel, hit rule.Hit) {
		area := rounded(g.area)
		if limit := g.survey.method.Minimum; area > 0 && area < limit { // an outline of no area is found by its geometry
			hit(&p.Geometry, area, limit)
		}
	}),
	rule.Against(check.Rule{ID: "crops.parcel.class-of-method", Severity: check.Warning,
		Must: check.Text{EN: "must be a class that the method defines: \"{1}\" is not", ES: "debe ser una clase que el método defina: «{1}» no lo es"},
		Why:  check.Text{EN: "Otherwise its area is included or left out by guesswork.", ES: "De lo contrario, su superficie se cuenta o se omite por conjetura."},
	}, func(g *mapped, p *Parcel, hit rule.Hit) {
		m := &g.survey.method
		if !m.Classes {
			return
		}
		if !g.defined.Has(g.definition(m.Number, p.Class)) {
			hit(&p.Class, string(p.Class))
		}
	}),
	rule.Against(check.Rule{ID: "crops.parcel.image-date", Severity: check.Warning,
		Must: check.Text{EN: "must have been acquired within a year of the reference date ({1}), not on {2}", ES: "debe haberse adquirido a menos de un año de la fecha de referencia ({1}), no el {2}"},
		Why:  check.Text{EN: "Coca is planted and pulled out within months.", ES: "La coca se planta y se arranca en meses."},
	}, func(g *mapped, p *Parcel, hit rule.Hit) {
		id := record.UUIDOf(p.Image)
		if taken, ok := g.images.Get(id[:]); ok && daysApart(taken, g.survey.Date) > 366 {
			hit(&p.Image, g.survey.Date.String(), taken.String())
		}
	}),
	rule.Against(check.Rule{ID: "crops.parcel.duplicate", Severity: check.Error,
		Must: check.Text{EN: "must not be the outline of an earlier parcel of the survey", ES: "no debe ser el contorno de una parcela anterior del relevamiento"},
		Why:  check.Text{EN: "The plot would be counted twice.", ES: "La parcela se contaría dos veces."},
	}, func(g *mapped, p *Parcel, hit rule.Hit) {
		if g.outlines.Has(g.outline[:]) {
			hit(&p.Geometry)
		} else {
			g.outlines.Put(g.outline[:], nil)
		}
	}),
	rule.Against(check.Rule{ID: "crops.verification.mapped", Severity: check.Error,
		Must: check.Text{EN: "must be the class of its parcel", ES: "debe ser la clase de su parcela"},
		Why:  check.Text{EN: "The error matrix would be that of another map.", ES: "La matriz de error sería la de otro mapa."},
	}, func(g *mapped, v *Verification, hit rule.Hit) {
		if p, ok := g.verified(v); ok && p.class != g.class(v.Mapped) {
			hit(&v.Mapped)
		}
	}),
	rule.Against(check.Rule{ID: "crops.verification.survey", Severity: check.Error,
		Must: check.Text{EN: "must be the survey of its parcel", ES: "debe ser el relevamiento de su parcela"},
		Why:  check.Text{EN: "It would count towards the accuracy of a map that it did not verify.", ES: "Contaría para la exactitud de un mapa que no verificó."},
	}, func(g *mapped, v *Verification, hit rule.Hit) {
		if p, ok := g.verified(v); ok && p.survey != g.surveyOf(v.Survey).Number {
			hit(&v.Survey)
		}
	}),
}

// rounded returns an area in whole square metres, in hectares.
func rounded(hectares float64) float64 { return math.Round(hectares*squareMetres) / squareMetres }

func daysApart(a, b rule.Word) float64 {
	s, ok := record.Date(a.String()).Time()
	t, ok2 := record.Date(b.String()).Time()
	if !ok || !ok2 {
		return 0
	}
	return math.Abs(s.Sub(t).Hours() / 24)
}
