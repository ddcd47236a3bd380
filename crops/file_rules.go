package crops

import (
	"hash/maphash"
	"math"
	"slices"

	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/internal/hashmap"
	"github.com/comision-mixta/mixta/internal/rule"
	"github.com/comision-mixta/mixta/record"
)

// The rules of this package that speak of several records of a file.
var (
	limitOverlap = check.Rule{ID: "crops.limit.overlap", Severity: check.Error,
		Must: check.Text{EN: "must not be in force together with another limit of the zone (\"{1}\")", ES: "no debe estar vigente a la vez que otro límite de la zona («{1}»)"},
		Why:  check.Text{EN: "Of two limits in force nobody knows which is exceeded.", ES: "De dos límites vigentes nadie sabe cuál se excede."}}
	limitInForce = check.Rule{ID: "crops.survey.limit-in-force", Severity: check.Error,
		Must: check.Text{EN: "must be in force at the reference date ({1}): it is from {2} to {3}", ES: "debe estar vigente a la fecha de referencia ({1}): lo está de {2} a {3}"},
		Why:  check.Text{EN: "A surplus is counted against the law of its day: 12,000 ha under Ley 1008, 22,000 ha under Ley 906.", ES: "El excedente se cuenta según la ley de su día: 12 000 ha con la Ley 1008, 22 000 ha con la Ley 906."}}
	surplusSum = check.Rule{ID: "crops.survey.surplus", Severity: check.Error,
		Must: check.Text{EN: "must be the total less the limits ({1}), but for the rounding of the total", ES: "debe ser el total menos los límites ({1}), salvo el redondeo del total"},
		Why:  check.Text{EN: "A surplus that does not follow from its terms is counted against another limit.", ES: "Un excedente que no resulta de sus términos se cuenta contra otro límite."}}
	methodDiffers = check.Rule{ID: "crops.survey.method-differs", Severity: check.Warning,
		Must: check.Text{EN: "must be the method of the survey revised, or the two do not compare", ES: "debe ser el método del relevamiento revisado, o los dos no son comparables"},
		Why:  check.Text{EN: "What has changed may then be the method and not the area.", ES: "Lo que ha cambiado puede ser entonces el método y no la superficie."}}
	intervalDesign = check.Rule{ID: "crops.survey.interval-design", Severity: check.Warning, Publish: check.Error,
		Must:   check.Text{EN: "must not be stated: the method verifies by a design from which no interval follows (\"{1}\")", ES: "no debe indicarse: el método verifica con un diseño del que no resulta ningún intervalo («{1}»)"},
		Why:    check.Text{EN: "An interval rests on the chance by which units were drawn; judgement has none.", ES: "Un intervalo se funda en el azar con que se sortearon las unidades; el criterio no lo tiene."},
		Source: "Olofsson et al. 2014, §2"}
	tooCloudy = check.Rule{ID: "crops.image.cloud", Severity: check.Warning,
		Must: check.Text{EN: "must not be more than the method allows ({1} %)", ES: "no debe ser mayor de lo que admite el método ({1} %)"},
		Why:  check.Text{EN: "What lies under clouds is not surveyed, and its absence is taken for absence of coca.", ES: "Lo que está bajo nubes no se releva, y su ausencia se toma por ausencia de coca."}}
	tooOblique = check.Rule{ID: "crops.image.off-nadir", Severity: check.Warning,
		Must: check.Text{EN: "must not be more than the method allows ({1}°)", ES: "no debe ser mayor de lo que admite el método ({1}°)"},
		Why:  check.Text{EN: "On slopes an oblique image shifts and shrinks plots.", ES: "En laderas, una imagen oblicua desplaza y reduce las parcelas."}}
	tolerance = check.Rule{ID: "crops.parcel.area-tolerance", Severity: check.Warning, Publish: check.Error,
		Must: check.Text{EN: "must be within {2} % of the area of its outline, {1} ha", ES: "debe estar a menos de {2} % de la superficie de su contorno, {1} ha"},
		Why:  check.Text{EN: "Areas computed on a map projection, or of an earlier outline, add up to a total that nobody can check.", ES: "Las superficies calculadas sobre una proyección, o de un contorno anterior, suman un total que nadie puede verificar."}}
	minimumUnit = check.Rule{ID: "crops.parcel.minimum-unit", Severity: check.Warning,
		Must: check.Text{EN: "must not be smaller than the minimum mapping unit of the method, {2} ha: it is {1} ha", ES: "no debe ser menor que la unidad mínima de mapeo del método, {2} ha: es de {1} ha"},
		Why:  check.Text{EN: "What is smaller is mapped in some places and not in others.", ES: "Lo menor se mapea en unos lugares y en otros no."}}
	classUnknown = check.Rule{ID: "crops.parcel.class-of-method", Severity: check.Warning,
		Must: check.Text{EN: "must be a class that the method defines: \"{1}\" is not", ES: "debe ser una clase que el método defina: «{1}» no lo es"},
		Why:  check.Text{EN: "Its area is counted or left out by guesswork.", ES: "Su superficie se cuenta o se omite por conjetura."}}
	imageDate = check.Rule{ID: "crops.parcel.image-date", Severity: check.Warning,
		Must: check.Text{EN: "must be acquired within a year of the reference date ({1}): it was on {2}", ES: "debe haberse adquirido a menos de un año de la fecha de referencia ({1}): lo fue el {2}"},
		Why:  check.Text{EN: "Coca is planted and pulled out within months.", ES: "La coca se planta y se arranca en meses."}}
	duplicate = check.Rule{ID: "crops.parcel.duplicate", Severity: check.Error,
		Must: check.Text{EN: "must not be the outline of an earlier parcel of the survey", ES: "no debe ser el contorno de una parcela anterior del relevamiento"},
		Why:  check.Text{EN: "The plot would be counted twice.", ES: "La parcela se contaría dos veces."}}
	mappedDiffers = check.Rule{ID: "crops.verification.mapped", Severity: check.Error,
		Must: check.Text{EN: "must be the class of its parcel", ES: "debe ser la clase de su parcela"},
		Why:  check.Text{EN: "The error matrix would be that of another map.", ES: "La matriz de error sería la de otro mapa."}}
	otherSurvey = check.Rule{ID: "crops.verification.survey", Severity: check.Error,
		Must: check.Text{EN: "must be the survey of its parcel", ES: "debe ser el relevamiento de su parcela"},
		Why:  check.Text{EN: "It would count for the accuracy of a map that it has not looked at.", ES: "Contaría para la exactitud de un mapa que no observó."}}
)

// FileRules returns the rules of this package that speak of several records,
// for package mixta.
func FileRules() []rule.FileRow {
	return []rule.FileRow{{
		Rules: []*check.Rule{&limitOverlap, &limitInForce, &surplusSum, &methodDiffers, &intervalDesign},
		Start: func() rule.Gatherer { return newSurveyGatherer() },
	}, {
		Rules: []*check.Rule{&tooCloudy, &tooOblique, &tolerance, &minimumUnit, &classUnknown, &imageDate, &duplicate, &mappedDiffers, &otherSurvey},
		Start: func() rule.Gatherer { return newParcelGatherer() },
	}}
}

// maxHits bounds what a gatherer keeps; the reader keeps no more either.
const maxHits = 10_000

type hit struct {
	rule *check.Rule
	spot rule.Spot
	args []any
}

type hits []hit

func (h *hits) add(r *check.Rule, spot rule.Spot, args ...any) {
	if len(*h) < maxHits {
		*h = append(*h, hit{r, spot, args})
	}
}

func (h hits) tell(report func(*check.Rule, rule.Spot, ...any)) {
	for _, f := range h {
		report(f.rule, f.spot, f.args...)
	}
}

// parcelGatherer gathers what the rules on parcels need: a little for each
// method, survey and image, and 16 bytes for each parcel.
type parcelGatherer struct {
	hits
	methods  map[record.UUID]*methodFacts
	surveys  map[record.UUID]*surveyFacts
	images   map[record.UUID]record.Date
	classes  map[Class]uint64
	seed     maphash.Seed
	outlines hashmap.Map[struct{}]
	mapped   []uint64 // of each parcel a hash of its id, its survey and its class
	verified []verified
}

// verified is what a verification says of its parcel, in the form of mapped.
type verified struct {
	is      uint64
	mapped  rule.Spot
	surveys rule.Spot
}

type methodFacts struct {
	tolerance, minimum, cloud, offNadir *float64
	classes                             map[Class]bool
}

type surveyFacts struct {
	number uint64
	date   record.Date
	method *methodFacts
}

func newParcelGatherer() *parcelGatherer {
	return &parcelGatherer{
		methods: map[record.UUID]*methodFacts{}, surveys: map[record.UUID]*surveyFacts{},
		images: map[record.UUID]record.Date{}, classes: map[Class]uint64{}, seed: maphash.MakeSeed(),
	}
}

func (g *parcelGatherer) Add(rec any, spot func(any) rule.Spot) {
	switch r := rec.(type) {
	case *Method:
		f := &methodFacts{r.Tolerance, r.MinimumUnit, r.MaximumCloud, r.MaximumOffNadir, map[Class]bool{}}
		for _, c := range r.Classes {
			f.classes[c.Class] = true
		}
		g.methods[key(r.ID)] = f
	case *Survey:
		g.surveys[key(r.ID)] = &surveyFacts{uint64(len(g.surveys)) + 1, r.ReferenceDate, g.methods[key(r.Method)]}
	case *Image:
		g.image(r, spot)
	case *Parcel:
		g.parcel(r, spot)
	case *Verification:
		if r.Parcel != "" && len(g.verified) < 100*maxHits {
			is := g.word(key(r.Parcel), g.surveys[key(r.Survey)], r.Mapped)
			g.verified = append(g.verified, verified{is, spot(&r.Mapped), spot(&r.Survey)})
		}
	}
}

// key returns the bytes of an id or reference; zeros where it is none, which
// no record has.
func key[T ~string](id T) record.UUID {
	u, _ := record.ParseUUID(string(id))
	return u
}

func (g *parcelGatherer) image(i *Image, spot func(any) rule.Spot) {
	if day := string(i.Acquired); len(day) >= 10 {
		g.images[key(i.ID)] = record.Date(day[:10])
	}
	m := g.methods[key(i.Method)]
	if m == nil {
		return
	}
	if m.cloud != nil && i.Cloud != nil && *i.Cloud > *m.cloud {
		g.add(&tooCloudy, spot(&i.Cloud), *m.cloud)
	}
	if m.offNadir != nil && i.OffNadir != nil && *i.OffNadir > *m.offNadir {
		g.add(&tooOblique, spot(&i.OffNadir), *m.offNadir)
	}
}

func (g *parcelGatherer) parcel(p *Parcel, spot func(any) rule.Spot) {
	s := g.surveys[key(p.Survey)]
	g.mapped = append(g.mapped, g.word(key(p.ID), s, p.Class))
	if !g.outlines.Put(g.outline(p), struct{}{}) {
		g.add(&duplicate, spot(&p.Geometry))
	}
	if s == nil {
		return
	}
	if taken, ok := g.images[key(p.Image)]; ok && daysApart(taken, s.date) > 366 {
		g.add(&imageDate, spot(&p.Image), string(s.date), string(taken))
	}
	if s.method != nil {
		g.method(p, s.method, spot)
	}
}

// method holds a parcel to the method of its survey.
func (g *parcelGatherer) method(p *Parcel, m *methodFacts, spot func(any) rule.Spot) {
	if len(m.classes) > 0 && !m.classes[p.Class] {
		g.add(&classUnknown, spot(&p.Class), string(p.Class))
	}
	if m.minimum == nil && (m.tolerance == nil || p.Declared == nil) {
		return
	}
	ha := p.Hectares()
	rounded := math.Round(ha*squareMetres) / squareMetres
	if m.minimum != nil && rounded > 0 && rounded < *m.minimum { // an outline of no area is found by its geometry
		g.add(&minimumUnit, spot(&p.Geometry), rounded, *m.minimum)
	}
	if m.tolerance == nil || p.Declared == nil || !(ha > 0) {
		return
	}
	if r := *p.Declared / ha; r > farOff || r < 1.0/farOff {
		return // told by crops.parcel.area-unit
	} else if math.Abs(r-1)*100 > *m.tolerance {
		g.add(&tolerance, spot(&p.Declared), rounded, *m.tolerance)
	}
}

// word packs what is remembered of a parcel: 48 bits of a hash of its id, 8 of
// its survey's number, 8 of its class.
func (g *parcelGatherer) word(id record.UUID, s *surveyFacts, c Class) uint64 {
	n, ok := g.classes[c]
	if !ok {
		n = uint64(len(g.classes))
		g.classes[c] = n
	}
	w := maphash.Bytes(g.seed, id[:])&^0xffff | n&0xff
	if s != nil {
		w |= s.number & 0xff << 8
	}
	return w
}

// outline hashes the rounded positions of a parcel and its survey. Where a ring
// begins makes no difference: the hash adds up over the positions.
func (g *parcelGatherer) outline(p *Parcel) uint64 {
	sum := maphash.String(g.seed, string(p.Survey))
	for _, rings := range p.Geometry.Coordinates {
		for _, ring := range rings {
			for _, at := range ring[min(1, len(ring)):] { // the first is the last
				x := uint64(int64(math.Round(at[0] * 1e7)))
				y := uint64(int64(math.Round(at[1] * 1e7)))
				sum += mix(x<<32 ^ mix(y))
			}
		}
	}
	return sum
}

// mix spreads the bits of a word over all of it (the finalizer of SplitMix64).
func mix(x uint64) uint64 {
	x += 0x9e3779b97f4a7c15
	x = (x ^ x>>30) * 0xbf58476d1ce4e5b9
	x = (x ^ x>>27) * 0x94d049bb133111eb
	return x ^ x>>31
}

func daysApart(a, b record.Date) float64 {
	s, ok := a.Time()
	t, ok2 := b.Time()
	if !ok || !ok2 {
		return 0
	}
	return math.Abs(s.Sub(t).Hours() / 24)
}

func (g *parcelGatherer) End(report func(*check.Rule, rule.Spot, ...any)) {
	g.tell(report)
	slices.Sort(g.mapped)
	for _, v := range g.verified {
		i, same := slices.BinarySearch(g.mapped, v.is)
		if same {
			continue
		}
		// The words of one parcel are neighbours: they differ in the low bits.
		for _, j := range []int{i - 1, i} {
			if j < 0 || j >= len(g.mapped) || g.mapped[j]&^0xffff != v.is&^0xffff {
				continue
			}
			if g.mapped[j]&0xff != v.is&0xff {
				report(&mappedDiffers, v.mapped)
			}
			if g.mapped[j]&0xff00 != v.is&0xff00 {
				report(&otherSurvey, v.surveys)
			}
		}
	}
}
