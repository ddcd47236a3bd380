package intel

import (
	"cmp"
	"hash/maphash"
	"slices"

	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/internal/rule"
	"github.com/comision-mixta/mixta/record"
)

// The rules of this package that speak of several records of a file.
var (
	notNamed = check.Rule{ID: "intel.request.not-named", Severity: check.Error,
		Must: check.Text{EN: "must be a report that names this request among those it answers", ES: "debe ser un informe que nombre esta solicitud entre las que responde"},
		Why:  check.Text{EN: "A request is answered by who answers it, not by who asked: otherwise it is closed without anybody having answered.", ES: "A una solicitud la responde quien responde, no quien preguntó: de otro modo se cierra sin que nadie haya respondido."}}
	noStatement = check.Rule{ID: "intel.link.statement", Severity: check.Error,
		Must: check.Text{EN: "must be the name of a statement of the report: {1} is not", ES: "debe ser el nombre de una afirmación del informe: {1} no lo es"},
		Why:  check.Text{EN: "A link that rests on nothing that was stated rests on nothing.", ES: "Un vínculo que no se apoya en nada de lo afirmado no se apoya en nada."}}
	overlap = check.Rule{ID: "intel.bulletin.overlap", Severity: check.Error,
		Must: check.Text{EN: "must not overlap the period of another bulletin of the same issuer and cadence ({1} to {2})", ES: "no debe superponerse al período de otro boletín del mismo emisor y periodicidad ({1} a {2})"},
		Why:  check.Text{EN: "Flights of the days in common are counted twice.", ES: "Los vuelos de los días en común se cuentan dos veces."}}
	outside = check.Rule{ID: "intel.bulletin.flight-outside", Severity: check.Error,
		Must: check.Text{EN: "must be a flight first detected within the period: it was on {1}", ES: "debe ser un vuelo detectado por primera vez dentro del período: lo fue el {1}"},
		Why:  check.Text{EN: "A flight stands in the bulletin of its own period, or it is counted in two or in none.", ES: "Un vuelo figura en el boletín de su propio período, o se cuenta en dos o en ninguno."}}
	reviewPast = check.Rule{ID: "intel.subject.review-past", Severity: check.Warning,
		Must: check.Text{EN: "must not be before the day on which the file was issued ({1}): the review is due", ES: "no debe ser anterior al día en que se emitió el archivo ({1}): la revisión está vencida"},
		Why:  check.Text{EN: "Data that was not looked at again may no longer be needed.", ES: "Los datos que no se revisaron quizá ya no sean necesarios."}, Source: "(UE/EU) 2016/680 art. 5"}
)

// Retention past its day, for each kind that has one.
var (
	subjectPast = retentionPast("subject")
	reportPast  = retentionPast("report")
	linkPast    = retentionPast("link")
	flightPast  = retentionPast("flight")
)

func retentionPast(kind string) *check.Rule {
	return &check.Rule{ID: "intel." + kind + ".retention-past", Severity: check.Error,
		Must: check.Text{EN: "must not be before the day on which the file was issued ({1})", ES: "no debe ser anterior al día en que se emitió el archivo ({1})"},
		Why:  check.Text{EN: "What may no longer be kept may not be passed on. The envelope's instant decides, never a clock.", ES: "Lo que ya no se puede conservar no se puede transmitir. Decide el instante del sobre, nunca un reloj."}, Source: "Ley 29733 (PE); CPE (BO) art. 130"}
}

// FileRules returns the rules of this package that speak of several records,
// for package mixta.
func FileRules() []rule.FileRow {
	return []rule.FileRow{{
		Rules: []*check.Rule{&notNamed, &noStatement, &overlap, &outside, subjectPast, &reviewPast, reportPast, linkPast, flightPast},
		Start: func() rule.Gatherer {
			return &gatherer{seed: maphash.MakeSeed(), flown: map[record.UUID]record.Date{}}
		},
	}}
}

// gatherer gathers what the file rules need: hashes of pairs of ids, one day a
// flight, one period a bulletin.
type gatherer struct {
	seed    maphash.Seed
	today   record.Date // when the file was issued
	reports []uint64    // hashes of reports; of each with the requests it answers and its statements
	asked   []claim     // what must be among them
	flown   map[record.UUID]record.Date
	listed  []listed
	periods []period
	hits    []hit
}

// claim is a pair that must stand in the file if the report does.
type claim struct {
	report, pair uint64
	rule         *check.Rule
	spot         rule.Spot
	name         string
}

type listed struct {
	flight record.UUID
	period record.Period
	spot   rule.Spot
}

type period struct {
	series
	record.Period
	spot rule.Spot
}

type hit struct {
	rule *check.Rule
	spot rule.Spot
	day  record.Date
}

// Issued notes the day of the file.
func (g *gatherer) Issued(instant string) { g.today = dayOf(record.Instant(instant)) }

// Add notes what is needed of a record.
func (g *gatherer) Add(rec any, spot func(any) rule.Spot) {
	switch r := rec.(type) {
	case *Subject:
		g.past(subjectPast, &r.RetainUntil, r.Issued, spot)
		if r.Person != nil {
			g.past(&reviewPast, &r.Person.ReviewBy, "", spot)
		}
	case *Request:
		for i := range r.Reports {
			to := &r.Reports[i]
			g.asked = append(g.asked, claim{g.hash(string(*to), ""), g.hash(string(*to), string(r.ID)), &notNamed, spot(to), ""})
		}
	case *Report:
		g.past(reportPast, &r.RetainUntil, r.Issued, spot)
		g.reports = append(g.reports, g.hash(string(r.ID), ""))
		for _, a := range r.Answers {
			g.reports = append(g.reports, g.hash(string(r.ID), string(a)))
		}
		for i := range r.Statements {
			g.reports = append(g.reports, g.hash(string(r.ID), string(r.Statements[i].ID)))
		}
	case *Link:
		g.past(linkPast, &r.RetainUntil, r.Issued, spot)
		if r.Statement != "" {
			g.asked = append(g.asked, claim{g.hash(string(r.Report), ""), g.hash(string(r.Report), string(r.Statement)), &noStatement, spot(&r.Statement), string(r.Statement)})
		}
	case *Flight:
		g.past(flightPast, &r.RetainUntil, r.Issued, spot)
		if id, ok := record.ParseUUID(string(r.ID)); ok {
			g.flown[id] = dayOf(r.Detection.First)
		}
	case *Bulletin:
		g.bulletin(r, spot)
	}
}

func (g *gatherer) bulletin(b *Bulletin, spot func(any) rule.Spot) {
	if b.Period.From != "" && b.Period.From <= b.Period.To {
		g.periods = append(g.periods, period{b.series(), b.Period, spot(&b.Period)})
	}
	for i := range b.Flights {
		if id, ok := record.ParseUUID(string(b.Flights[i])); ok {
			g.listed = append(g.listed, listed{id, b.Period, spot(&b.Flights[i])})
		}
	}
}

// past finds a day before that of the file. One before the record itself was
// issued has been found already.
func (g *gatherer) past(r *check.Rule, day *record.Date, issued record.Instant, spot func(any) rule.Spot) {
	if *day != "" && *day < g.today && *day >= dayOf(issued) {
		g.hits = append(g.hits, hit{r, spot(day), g.today})
	}
}

func (g *gatherer) hash(id, with string) uint64 {
	var h maphash.Hash
	h.SetSeed(g.seed)
	h.WriteString(id)
	h.WriteString(with)
	return h.Sum64()
}

// End tells what was found.
func (g *gatherer) End(report func(*check.Rule, rule.Spot, ...any)) {
	for _, h := range g.hits {
		report(h.rule, h.spot, string(h.day))
	}
	slices.Sort(g.reports)
	for _, c := range g.asked {
		_, here := slices.BinarySearch(g.reports, c.report)
		if _, ok := slices.BinarySearch(g.reports, c.pair); here && !ok {
			report(c.rule, c.spot, c.name)
		}
	}
	for _, l := range g.listed {
		if day := g.flown[l.flight]; day != "" && !l.period.Contains(day) {
			report(&outside, l.spot, string(day))
		}
	}
	g.overlaps(report)
}

// overlaps finds each bulletin that begins before one before it has ended.
func (g *gatherer) overlaps(report func(*check.Rule, rule.Spot, ...any)) {
	slices.SortStableFunc(g.periods, func(a, b period) int {
		return cmp.Or(a.series.compare(b.series), cmp.Compare(a.From, b.From), cmp.Compare(a.To, b.To))
	})
	var last *period // the one that reaches furthest
	for i := range g.periods {
		p := &g.periods[i]
		if last != nil && last.series != p.series {
			last = nil
		}
		if last != nil && p.From <= last.To {
			report(&overlap, p.spot, string(last.From), string(last.To))
		}
		if last == nil || p.To > last.To {
			last = p
		}
	}
}
