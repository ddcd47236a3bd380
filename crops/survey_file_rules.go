package crops

import (
	"cmp"

	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/internal/rule"
	"github.com/comision-mixta/mixta/record"
)

// surveyed is what the rules on surveys and limits remember. Both are few.
type surveyed struct {
	limits  map[record.UUID]limitFacts
	zones   map[LegalZone][]limitFacts
	designs map[record.UUID]Design
	methods map[record.UUID]record.UUID // of each survey
	revises []revision
}

type limitFacts struct {
	nature LimitNature
	area   MicroHectares
	valid  record.Period
}

type revision struct {
	revised, method record.UUID
	spot            *rule.Spot
}

var surveyFileRules = rule.Across(func() *surveyed {
	return &surveyed{
		limits: map[record.UUID]limitFacts{}, zones: map[LegalZone][]limitFacts{},
		designs: map[record.UUID]Design{}, methods: map[record.UUID]record.UUID{},
	}
},
	rule.Reads[surveyed, Method]("id", "verification"),
	rule.Reads[surveyed, Limit]("id", "nature", "zone", "area", "valid"),
	rule.Reads[surveyed, Survey]("id", "referenceDate", "method", "revises", "total", "regions", "units", "lands", "limits", "surplus"),
	rule.Gather(func(g *surveyed, m *Method, _ rule.Keep) { g.designs[record.UUIDOf(m.ID)] = m.Verification.Design }),
	rule.Against(check.Rule{ID: "crops.limit.overlap", Severity: check.Error,
		Must: check.Text{EN: "must not be in force together with another limit of the zone (\"{1}\")", ES: "no debe estar vigente a la vez que otro límite de la zona («{1}»)"},
		Why:  check.Text{EN: "If two limits are in force, it is unclear which one applies.", ES: "Si hay dos límites vigentes, no se sabe cuál rige."},
	}, func(g *surveyed, l *Limit, hit rule.Hit) {
		for _, other := range g.zones[l.Zone] {
			if other.nature == l.Nature && meet(other.valid, l.Valid) {
				hit(&l.Valid, string(l.Zone))
				break
			}
		}
	}),
	rule.Gather(func(g *surveyed, l *Limit, _ rule.Keep) {
		f := limitFacts{l.Nature, HectaresAt(l.Area), l.Valid}
		g.limits[record.UUIDOf(l.ID)] = f
		g.zones[l.Zone] = append(g.zones[l.Zone], f)
	}),
	rule.Against(check.Rule{ID: "crops.survey.limit-in-force", Severity: check.Error,
		Must: check.Text{EN: "must be in force at the reference date ({1}): it is from {2} to {3}", ES: "debe estar vigente a la fecha de referencia ({1}): lo está de {2} a {3}"},
		Why:  check.Text{EN: "A surplus is determined by the law in force at the time: 12,000 ha in the traditional zone under Ley 1008, 22,000 ha under Ley 906.", ES: "El excedente se determina según la ley vigente en la fecha: 12 000 ha en la zona tradicional con la Ley 1008, 22 000 ha con la Ley 906."},
	}, func(g *surveyed, s *Survey, hit rule.Hit) {
		for i := range s.Limits {
			if l, ok := g.limits[record.UUIDOf(s.Limits[i])]; ok && !l.valid.Contains(s.ReferenceDate) {
				hit(&s.Limits[i], string(s.ReferenceDate), string(l.valid.From), cmp.Or(string(l.valid.To), "…"))
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
		method := record.UUIDOf(s.Method)
		g.methods[record.UUIDOf(s.ID)] = method
		if s.Revises != "" {
			g.revises = append(g.revises, revision{record.UUIDOf(s.Revises), method, keep(&s.Method)})
		}
	}),
	rule.AtEnd(check.Rule{ID: "crops.survey.method-differs", Severity: check.Warning,
		Must: check.Text{EN: "must be the method of the survey it revises, or the two cannot be compared", ES: "debe ser el método del relevamiento que revisa; si no, los dos no son comparables"},
		Why:  check.Text{EN: "The method may have changed rather than the area.", ES: "Puede haber cambiado el método y no la superficie."},
	}, func(g *surveyed, hit rule.Hit) {
		for _, r := range g.revises {
			if method, ok := g.methods[r.revised]; ok && method != r.method {
				hit(r.spot)
			}
		}
	}),
	rule.Against(check.Rule{ID: "crops.survey.interval-design", Severity: check.Warning, Publish: check.Error,
		Must:   check.Text{EN: "must not be stated: the method's verification design does not allow an interval (\"{1}\")", ES: "no debe indicarse: el diseño de verificación del método no permite ningún intervalo («{1}»)"},
		Why:    check.Text{EN: "An interval relies on random selection; units chosen by judgement do not have it.", ES: "Un intervalo se funda en la selección al azar; las unidades elegidas por criterio no la tienen."},
		Source: "Olofsson et al. 2014, §2",
	}, func(g *surveyed, s *Survey, hit rule.Hit) {
		d := g.designs[record.UUIDOf(s.Method)]
		if d == "" || d == DesignProbability {
			return
		}
		for _, f := range s.figures() {
			if f.Confidence != nil {
				hit(&f.Confidence, string(d))
			}
		}
	}),
)

// sum returns the sum of limits, if there are any and all are in the file.
func (g *surveyed) sum(limits []record.LimitRef) (sum MicroHectares, known bool) {
	for _, ref := range limits {
		l, ok := g.limits[record.UUIDOf(ref)]
		if !ok {
			return 0, false
		}
		sum += l.area
	}
	return sum, len(limits) > 0
}

// meet reports whether two periods have a day in common.
func meet(p, q record.Period) bool {
	return (p.To == "" || q.From <= p.To) && (q.To == "" || p.From <= q.To)
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
