package crops

import (
	"cmp"
	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/internal/rule"
	"github.com/comision-mixta/mixta/record"
)

// surveyGatherer gathers what the rules on surveys and limits need. Both are few.
type surveyGatherer struct {
	hits
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
	of, method record.UUID
	spot       rule.Spot
}

func newSurveyGatherer() *surveyGatherer {
	return &surveyGatherer{
		limits: map[record.UUID]limitFacts{}, zones: map[LegalZone][]limitFacts{},
		designs: map[record.UUID]Design{}, methods: map[record.UUID]record.UUID{},
	}
}

func (g *surveyGatherer) Add(rec any, spot func(any) rule.Spot) {
	switch r := rec.(type) {
	case *Method:
		g.designs[key(r.ID)] = r.Verification.Design
	case *Limit:
		l := limitFacts{r.Nature, HectaresAt(r.Area), r.Valid}
		for _, other := range g.zones[r.Zone] {
			if other.nature == l.nature && meet(other.valid, l.valid) {
				g.add(&limitOverlap, spot(&r.Valid), string(r.Zone))
				break
			}
		}
		g.limits[key(r.ID)] = l
		g.zones[r.Zone] = append(g.zones[r.Zone], l)
	case *Survey:
		g.survey(r, spot)
	}
}

// meet reports whether two periods have a day in common.
func meet(p, q record.Period) bool {
	return (p.To == "" || q.From <= p.To) && (q.To == "" || p.From <= q.To)
}

func (g *surveyGatherer) survey(s *Survey, spot func(any) rule.Spot) {
	method := key(s.Method)
	g.methods[key(s.ID)] = method
	if s.Revises != "" {
		g.revises = append(g.revises, revision{key(s.Revises), method, spot(&s.Method)})
	}
	if d := g.designs[method]; d != "" && d != DesignProbability {
		for _, f := range s.figures() {
			if f.Confidence != nil {
				g.add(&intervalDesign, spot(&f.Confidence), string(d))
			}
		}
	}
	var sum MicroHectares
	known := 0
	for i := range s.Limits {
		l, ok := g.limits[key(s.Limits[i])]
		if !ok {
			continue
		}
		known++
		sum += l.area
		if !l.valid.Contains(s.ReferenceDate) {
			g.add(&limitInForce, spot(&s.Limits[i]), string(s.ReferenceDate), string(l.valid.From), cmp.Or(string(l.valid.To), "…"))
		}
	}
	if s.Surplus == nil || s.Total == nil || known == 0 || known < len(s.Limits) {
		return
	}
	stated, err := record.Exact(*s.Surplus)
	over := s.Total.hectares() - sum
	if gap := over - MicroHectares(stated); err != nil || gap > s.Total.step() || -gap > s.Total.step() {
		g.add(&surplusSum, spot(&s.Surplus), over.String())
	}
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

func (g *surveyGatherer) End(report func(*check.Rule, rule.Spot, ...any)) {
	g.tell(report)
	for _, r := range g.revises {
		if of, ok := g.methods[r.of]; ok && of != r.method {
			report(&methodDiffers, r.spot)
		}
	}
}
