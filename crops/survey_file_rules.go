package crops

import (
	"cmp"
	"hash/maphash"

	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/internal/rule"
	"github.com/comision-mixta/mixta/record"
)

// surveyed is what the rules on surveys and limits remember: some bytes for each of
// them, and for each method.
type surveyed struct {
	*rule.Memory
	limits  rule.Table[limitFacts]
	zones   spans
	designs rule.Table[rule.Word]
	methods rule.Table[record.UUID] // of each survey
	surveys int64                   // how many there are
	revises rule.List[revision]
}

type limitFacts struct {
	Area     MicroHectares
	From, To rule.Word
}

// revision is a survey that revises another, in the order of the file.
type revision struct {
	Number          int64
	Revised, Method record.UUID
	Spot            uint32
}

func newSurveyed(m *rule.Memory) *surveyed {
	return &surveyed{
		Memory: m, limits: rule.TableOf[limitFacts](m, 16), zones: spans{maphash.MakeSeed(), m.Map(spanKey, 1)},
		designs: rule.TableOf[rule.Word](m, 16), methods: rule.TableOf[record.UUID](m, 16), revises: rule.ListOf[revision](m),
	}
}

var surveyFileRules = rule.Across(newSurveyed,
	rule.Reads[surveyed, Method]("id", "verification"),
	rule.Reads[surveyed, Limit]("id", "nature", "zone", "area", "valid"),
	rule.Reads[surveyed, Survey]("id", "referenceDate", "method", "revises", "total", "regions", "units", "lands", "limits", "surplus"),
	rule.Gather(func(g *surveyed, m *Method, _ rule.Keep) {
		id := record.UUIDOf(m.ID)
		g.designs.Put(id[:], rule.WordOf(m.Verification.Design))
	}),
	rule.Against(check.Rule{ID: "crops.limit.overlap", Severity: check.Error,
		Must: check.Text{EN: "must not be in force together with another limit of the zone (\"{1}\")", ES: "no debe estar vigente a la vez que otro límite de la zona («{1}»)"},
		Why:  check.Text{EN: "If two limits are in force, it is unclear which one applies.", ES: "Si hay dos límites vigentes, no se sabe cuál rige."},
	}, func(g *surveyed, l *Limit, hit rule.Hit) {
		if g.zones.Add(l.Zone, l.Nature, l.Valid) {
			hit(&l.Valid, string(l.Zone))
		}
	}),
	rule.Gather(func(g *surveyed, l *Limit, _ rule.Keep) {
		id := record.UUIDOf(l.ID)
		g.limits.Put(id[:], limitFacts{HectaresAt(l.Area), rule.WordOf(l.Valid.From), rule.WordOf(l.Valid.To)})
	}),
	rule.Against(check.Rule{ID: "crops.survey.limit-in-force", Severity: check.Error,
		Must: check.Text{EN: "must be in force at the reference date ({1}): it is from {2} to {3}", ES: "debe estar vigente a la fecha de referencia ({1}): lo está de {2} a {3}"},
		Why:  check.Text{EN: "A surplus is determined by the law in force at the time: 12,000 ha in the traditional zone under Ley 1008, 22,000 ha under Ley 906.", ES: "El excedente se determina según la ley vigente en la fecha: 12 000 ha en la zona tradicional con la Ley 1008, 22 000 ha con la Ley 906."},
	}, func(g *surveyed, s *Survey, hit rule.Hit) {
		for i := range s.Limits {
			id := record.UUIDOf(s.Limits[i])
			l, ok := g.limits.Get(id[:])
			valid := record.Period{From: record.Date(l.From.String()), To: record.Date(l.To.String())}
			if ok && !valid.Contains(s.ReferenceDate) {
				hit(&s.Limits[i], string(s.ReferenceDate), string(valid.From), cmp.Or(string(valid.To), "…"))
			}
		}
	}),
	rule.Against(check.Rule{ID: "crops.survey.surplus", Severity: check.Error,
		Must: check.Text{EN: "must be the total less the limits ({1}), apart from the rounding of the total", ES: "debe ser el total menos los límites ({1}), salvo el redondeo del total"},
		Why:  check.Text{EN: "A surplus that does not follow from its terms was computed with another limit.", ES: "Un excedente que no resulta de sus términos se calculó con otro límite."},
	}, func(g *surveyed, s *Survey, hit rule.Hit) {
		limits, known := g.sum(s.Limits)
		if s.Surplus == nil || s.Total == nil || !known {
			return
		}
		stated, err := record.Exact(*s.Surplus)
		over := s.Total.hectares() - limits
		if gap := over - MicroHectares(stated); err != nil || gap > s.Total.step() || -gap > s.Total.step() {
			hit(&s.Surplus, over.String())
		}
	}),
	rule.Gather(func(g *surveyed, s *Survey, keep rule.Keep) {
		g.surveys++
		id, method := record.UUIDOf(s.ID), record.UUIDOf(s.Method)
		g.methods.Put(id[:], method)
		if s.Revises != "" {
			g.revises.Add(revision{g.surveys, record.UUIDOf(s.Revises), method, g.Number(keep(&s.Method))})
		}
	}),
	rule.AtEnd(check.Rule{ID: "crops.survey.method-differs", Severity: check.Warning,
		Must: check.Text{EN: "must be the method of the survey it revises, or the two cannot be compared", ES: "debe ser el método del relevamiento que revisa; si no, los dos no son comparables"},
		Why:  check.Text{EN: "The method may have changed rather than the area.", ES: "Puede haber cambiado el método y no la superficie."},
	}, func(g *surveyed, hit rule.Hit) {
		for r := range g.revises.Sorted() {
			if method, ok := g.methods.Get(r.Revised[:]); ok && method != r.Method {
				hit(g.Spot(r.Spot))
			}
		}
	}),
	rule.Against(check.Rule{ID: "crops.survey.interval-design", Severity: check.Warning, Publish: check.Error,
		Must:   check.Text{EN: "must not be stated: the method's verification design does not allow an interval (\"{1}\")", ES: "no debe indicarse: el diseño de verificación del método no permite ningún intervalo («{1}»)"},
		Why:    check.Text{EN: "An interval relies on random selection; units chosen by judgement do not have it.", ES: "Un intervalo se funda en la selección al azar; las unidades elegidas por criterio no la tienen."},
		Source: "Olofsson et al. 2014, §2",
	}, func(g *surveyed, s *Survey, hit rule.Hit) {
		id := record.UUIDOf(s.Method)
		code, _ := g.designs.Get(id[:])
		d := code.String()
		if d == "" || d == string(DesignProbability) {
			return
		}
		for _, f := range s.figures() {
			if f.Confidence != nil {
				hit(&f.Confidence, d)
			}
		}
	}),
)

// sum returns the sum of limits, if there are any and all are in the file.
func (g *surveyed) sum(limits []record.LimitRef) (sum MicroHectares, known bool) {
	for _, ref := range limits {
		id := record.UUIDOf(ref)
		l, ok := g.limits.Get(id[:])
		if !ok {
			return 0, false
		}
		sum += l.Area
	}
	return sum, len(limits) > 0
}

// figures returns all figures of the survey.
func (s *Survey) figures() (list []*Figure) {
	if s.Total != nil {
		list = append(list, s.Total)
	}
	for i := range s.Regions {
		list = append(list, &s.Regions[i].Figure)
	}
	for i := range s.Units {
		list = append(list, &s.Units[i].Figure)
	}
	for i := range s.Lands {
		list = append(list, &s.Lands[i].Figure)
	}
	return list
}
