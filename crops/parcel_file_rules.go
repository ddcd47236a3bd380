package crops

import (
	"cmp"
	"encoding/binary"
	"hash/maphash"
	"math"

	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/internal/rule"
	"github.com/comision-mixta/mixta/internal/runs"
	"github.com/comision-mixta/mixta/record"
)

// mapped is what the rules on images, parcels and their verifications remember:
// a little for each method, survey and image, and some 20 bytes for each parcel, of
// which many are in files.
type mapped struct {
	methods  map[record.UUID]*methodFacts
	surveys  map[record.UUID]*surveyFacts
	images   map[record.UUID]record.Date
	classes  map[Class]uint8
	seed     maphash.Seed
	outlines *runs.Map // by their hashes, without values
	parcels  *runs.Map // by the hash of the id: [parcelFacts]

	survey  *surveyFacts // of the parcel at hand
	area    float64      // of its outline in hectares, if the method has a bound for it
	outline [8]byte      // the hash of its outline and survey

	measured *outlineFacts // of a parcel whose outline is gone
}

type methodFacts struct {
	tolerance, minimum, cloud, offNadir *float64
	classes                             map[Class]bool
}

type surveyFacts struct {
	number uint8
	date   record.Date
	method *methodFacts
}

// parcelFacts are the numbers of a parcel's survey and class.
type parcelFacts struct{ survey, class uint8 }

// Stand-ins for a method or survey that is not in the file: no bounds, no day.
var (
	noMethod = &methodFacts{}
	noSurvey = &surveyFacts{method: noMethod}
)

func (g *mapped) method(ref record.MethodRef) *methodFacts {
	return cmp.Or(g.methods[record.UUIDOf(ref)], noMethod)
}

// newMapped remembers nothing yet, and will hold so many parcels in memory.
func newMapped(rows int) *mapped {
	return &mapped{
		methods: map[record.UUID]*methodFacts{}, surveys: map[record.UUID]*surveyFacts{},
		images: map[record.UUID]record.Date{}, classes: map[Class]uint8{}, seed: maphash.MakeSeed(),
		outlines: runs.NewMap(8, 0, rows), parcels: runs.NewMap(8, 2, rows),
	}
}

// Close removes what is in files.
func (g *mapped) Close() error { return cmp.Or(g.outlines.Close(), g.parcels.Close()) }

var parcelFileRules = rule.Across(func() *mapped { return newMapped(runs.Rows) }, parcelFileRows...)

var parcelFileRows = []rule.FileRow[mapped]{
	rule.Reads[mapped, Method]("id", "tolerance", "minimumUnit", "maximumCloud", "maximumOffNadir", "classes"),
	rule.Reads[mapped, Survey]("id", "referenceDate", "method"),
	rule.Reads[mapped, Image]("id", "acquired", "method", "cloud", "offNadir"),
	rule.Reads[mapped, Parcel]("id", "survey", "class", "image", "declared"),
	rule.Hits[mapped, Parcel]("geometry"),
	rule.Reads[mapped, Verification]("survey", "parcel", "mapped"),
	rule.Gather(func(g *mapped, m *Method, _ rule.Keep) {
		f := &methodFacts{m.Tolerance, m.MinimumUnit, m.MaximumCloud, m.MaximumOffNadir, map[Class]bool{}}
		for _, c := range m.Classes {
			f.classes[c.Class] = true
		}
		g.methods[record.UUIDOf(m.ID)] = f
	}),
	rule.Gather(func(g *mapped, s *Survey, _ rule.Keep) {
		g.surveys[record.UUIDOf(s.ID)] = &surveyFacts{uint8(len(g.surveys) + 1), s.ReferenceDate, g.method(s.Method)}
	}),
	rule.Gather(func(g *mapped, i *Image, _ rule.Keep) {
		if day := string(i.Acquired); len(day) >= 10 {
			g.images[record.UUIDOf(i.ID)] = record.Date(day[:10])
		}
	}),
	rule.Gather((*mapped).parcel),
	rule.Against(check.Rule{ID: "crops.image.cloud", Severity: check.Warning,
		Must: check.Text{EN: "must not be more than the method allows ({1} %)", ES: "no debe ser mayor de lo que admite el método ({1} %)"},
		Why:  check.Text{EN: "Areas under clouds are not surveyed, and would be taken for areas without coca.", ES: "Lo que está bajo nubes no se releva y se tomaría por superficie sin coca."},
	}, func(g *mapped, i *Image, hit rule.Hit) {
		if limit := g.method(i.Method).cloud; limit != nil && i.Cloud != nil && *i.Cloud > *limit {
			hit(&i.Cloud, *limit)
		}
	}),
	rule.Against(check.Rule{ID: "crops.image.off-nadir", Severity: check.Warning,
		Must: check.Text{EN: "must not be more than the method allows ({1}°)", ES: "no debe ser mayor de lo que admite el método ({1}°)"},
		Why:  check.Text{EN: "On slopes an oblique image shifts and shrinks plots.", ES: "En laderas, una imagen oblicua desplaza y reduce las parcelas."},
	}, func(g *mapped, i *Image, hit rule.Hit) {
		if limit := g.method(i.Method).offNadir; limit != nil && i.OffNadir != nil && *i.OffNadir > *limit {
			hit(&i.OffNadir, *limit)
		}
	}),
	rule.Against(check.Rule{ID: "crops.parcel.area-tolerance", Severity: check.Warning, Publish: check.Error,
		Must: check.Text{EN: "must be within {2} % of the area of its outline, {1} ha", ES: "debe estar a menos de {2} % de la superficie de su contorno, {1} ha"},
		Why:  check.Text{EN: "Areas computed on a map projection, or of an earlier outline, add up to a total that nobody can check.", ES: "Las superficies calculadas sobre una proyección, o de un contorno anterior, suman un total que nadie puede verificar."},
	}, func(g *mapped, p *Parcel, hit rule.Hit) {
		limit := g.survey.method.tolerance
		if limit == nil || p.Declared == nil || !(g.area > 0) {
			return
		}
		switch r := *p.Declared / g.area; {
		case r > farOff || r < 1.0/farOff: // told by crops.parcel.area-unit
		case math.Abs(r-1)*100 > *limit:
			hit(&p.Declared, rounded(g.area), *limit)
		}
	}),
	rule.Against(check.Rule{ID: "crops.parcel.minimum-unit", Severity: check.Warning,
		Must: check.Text{EN: "must not be smaller than the minimum mapping unit of the method, {2} ha: it is {1} ha", ES: "no debe ser menor que la unidad mínima de mapeo del método, {2} ha: es de {1} ha"},
		Why:  check.Text{EN: "Smaller plots are mapped in some places and not in others.", ES: "Las parcelas menores se mapean en unos lugares y en otros no."},
	}, func(g *mapped, p *Parcel, hit rule.Hit) {
		area := rounded(g.area)
		if limit := g.survey.method.minimum; limit != nil && area > 0 && area < *limit { // an outline of no area is found by its geometry
			hit(&p.Geometry, area, *limit)
		}
	}),
	rule.Against(check.Rule{ID: "crops.parcel.class-of-method", Severity: check.Warning,
		Must: check.Text{EN: "must be a class that the method defines: \"{1}\" is not", ES: "debe ser una clase que el método defina: «{1}» no lo es"},
		Why:  check.Text{EN: "Otherwise its area is included or left out by guesswork.", ES: "De lo contrario, su superficie se cuenta o se omite por conjetura."},
	}, func(g *mapped, p *Parcel, hit rule.Hit) {
		if defined := g.survey.method.classes; len(defined) > 0 && !defined[p.Class] {
			hit(&p.Class, string(p.Class))
		}
	}),
	rule.Against(check.Rule{ID: "crops.parcel.image-date", Severity: check.Warning,
		Must: check.Text{EN: "must have been acquired within a year of the reference date ({1}), not on {2}", ES: "debe haberse adquirido a menos de un año de la fecha de referencia ({1}), no el {2}"},
		Why:  check.Text{EN: "Coca is planted and pulled out within months.", ES: "La coca se planta y se arranca en meses."},
	}, func(g *mapped, p *Parcel, hit rule.Hit) {
		if taken, ok := g.images[record.UUIDOf(p.Image)]; ok && daysApart(taken, g.survey.date) > 366 {
			hit(&p.Image, string(g.survey.date), string(taken))
		}
	}),
	rule.Against(check.Rule{ID: "crops.parcel.duplicate", Severity: check.Error,
		Must: check.Text{EN: "must not be the outline of an earlier parcel of the survey", ES: "no debe ser el contorno de una parcela anterior del relevamiento"},
		Why:  check.Text{EN: "The plot would be counted twice.", ES: "La parcela se contaría dos veces."},
	}, func(g *mapped, p *Parcel, hit rule.Hit) {
		if _, twice := g.outlines.Get(g.outline[:]); twice {
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
		if p, ok := g.verified(v); ok && p.survey != g.surveyOf(v.Survey).number {
			hit(&v.Survey)
		}
	}),
}

// parcel notes a parcel, and what its rules need while it is at hand.
func (g *mapped) parcel(p *Parcel, _ rule.Keep) {
	g.survey = g.surveyOf(p.Survey)
	var outline outlineFacts
	switch m := g.survey.method; {
	case g.measured != nil:
		outline, g.measured = *g.measured, nil
	case m.minimum != nil || m.tolerance != nil && p.Declared != nil:
		outline = outlineFacts{p.Hectares(), positionsOf(&p.Geometry)}
	default:
		outline.positions = positionsOf(&p.Geometry)
	}
	g.area = outline.hectares
	binary.BigEndian.PutUint64(g.outline[:], maphash.String(g.seed, string(p.Survey))+outline.positions)
	id := g.hash(p.ID)
	g.parcels.Put(id[:], []byte{g.survey.number, g.class(p.Class)})
}

func (g *mapped) surveyOf(ref record.SurveyRef) *surveyFacts {
	return cmp.Or(g.surveys[record.UUIDOf(ref)], noSurvey)
}

// verified returns what is known of the parcel that was verified.
func (g *mapped) verified(v *Verification) (parcelFacts, bool) {
	id := g.hash(record.ID(v.Parcel))
	value, ok := g.parcels.Get(id[:])
	if !ok {
		return parcelFacts{}, false
	}
	return parcelFacts{value[0], value[1]}, true
}

// hash hashes the id of a parcel.
func (g *mapped) hash(id record.ID) (h [8]byte) {
	binary.BigEndian.PutUint64(h[:], maphash.String(g.seed, string(id)))
	return h
}

// class numbers the classes; in a file with more than 256 some share a number.
func (g *mapped) class(c Class) uint8 {
	n, ok := g.classes[c]
	if !ok {
		n = uint8(len(g.classes))
		g.classes[c] = n
	}
	return n
}

// rounded returns an area in whole square metres, in hectares.
func rounded(hectares float64) float64 { return math.Round(hectares*squareMetres) / squareMetres }

func daysApart(a, b record.Date) float64 {
	s, ok := a.Time()
	t, ok2 := b.Time()
	if !ok || !ok2 {
		return 0
	}
	return math.Abs(s.Sub(t).Hours() / 24)
}
