package intel

import (
	"cmp"

	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/internal/rule"
	"github.com/comision-mixta/mixta/record"
)

// exchanged is what the file rules remember: hashes of what reports answer and
// state, one day a flight, one period a bulletin.
type exchanged struct {
	*rule.Memory
	issued     record.Date // the day of the file
	today      record.Date // the day on which it is judged
	answers    rule.Parts  // requests, by report
	statements rule.Parts  // by report
	asked      rule.List[claim]
	flown      rule.Table[rule.Word]
	periods    rule.List[period]
	claims     int64 // how many there are
	bulletins  int64
}

// claim is a request and a report that must name it, in the order of the file.
type claim struct {
	Number          int64
	Report, Request record.UUID
	Spot            uint32
}

// period is that of a bulletin, in the order of its series.
type period struct {
	Series struct {
		By       [48]byte // the longest name of an actor has 46 letters
		Cadence  rule.Word
		Exercise bool
	}
	From, To rule.Word
	Number   int64
	Spot     uint32
}

func newExchanged(m *rule.Memory) *exchanged {
	return &exchanged{Memory: m, answers: m.Parts(), statements: m.Parts(), asked: rule.ListOf[claim](m), flown: rule.TableOf[rule.Word](m, 16), periods: rule.ListOf[period](m)}
}

// Issued notes the day of the file, and the one on which it is judged.
func (e *exchanged) Issued(instant, judged string) {
	e.issued = dayOf(record.Instant(instant))
	e.today = cmp.Or(record.Date(judged), e.issued)
}

var fileRules = rule.Across(newExchanged,
	rule.Reads[exchanged, Request]("id", "reports"),
	rule.Reads[exchanged, Report]("id", "issued", "answers", "statements", "retainUntil"),
	rule.Reads[exchanged, Flight]("id", "issued", "detection", "retainUntil"),
	rule.Reads[exchanged, Bulletin]("issuer", "cadence", "exercise", "period", "flights"),
	rule.Reads[exchanged, Link]("issued", "report", "statement", "retainUntil"),
	rule.Reads[exchanged, Subject]("issued", "person", "retainUntil"),
	rule.Gather(func(e *exchanged, r *Request, keep rule.Keep) {
		for i := range r.Reports {
			to := &r.Reports[i]
			e.claims++
			e.asked.Add(claim{e.claims, record.UUIDOf(*to), record.UUIDOf(r.ID), e.Number(keep(to))})
		}
	}),
	rule.Gather(func(e *exchanged, r *Report, _ rule.Keep) {
		e.answers.Add(string(r.ID))
		for _, a := range r.Answers {
			e.answers.Add(string(r.ID), string(a))
		}
		e.statements.Add(string(r.ID))
		for i := range r.Statements {
			e.statements.Add(string(r.ID), string(r.Statements[i].ID))
		}
	}),
	rule.Gather(func(e *exchanged, f *Flight, _ rule.Keep) {
		id := record.UUIDOf(f.ID)
		e.flown.Put(id[:], rule.WordOf(dayOf(f.Detection.First)))
	}),
	rule.Gather(func(e *exchanged, b *Bulletin, keep rule.Keep) {
		if b.Period.From != "" && b.Period.From <= b.Period.To {
			e.bulletins++
			p := period{From: rule.WordOf(b.Period.From), To: rule.WordOf(b.Period.To), Number: e.bulletins, Spot: e.Number(keep(&b.Period))}
			copy(p.Series.By[:], b.Issuer)
			p.Series.Cadence, p.Series.Exercise = rule.WordOf(b.Cadence), bool(b.Exercise)
			e.periods.Add(p)
		}
	}),
	rule.AtEnd(check.Rule{ID: "intel.request.not-named", Severity: check.Error,
		Must: check.Text{EN: "must be a report that lists this request among those it answers", ES: "debe ser un informe que indique esta solicitud entre las que responde"},
		Why:  check.Text{EN: "A request is answered by its addressee, not by its issuer: otherwise it would be closed without an answer.", ES: "Una solicitud la responde su destinatario, no quien la emitió: de otro modo se cerraría sin respuesta."},
	}, func(e *exchanged, hit rule.Hit) {
		for c := range e.asked.Sorted() {
			if e.answers.Lacks(string(c.Report.ID()), string(c.Request.ID())) {
				hit(e.Spot(c.Spot))
			}
		}
	}),
	rule.Against(check.Rule{ID: "intel.link.statement", Severity: check.Error,
		Must: check.Text{EN: "must be the name of a statement of the report: {1} is not", ES: "debe ser el nombre de una afirmación del informe: {1} no lo es"},
		Why:  check.Text{EN: "A link that is not based on any statement has no basis.", ES: "Un vínculo que no se apoya en ninguna afirmación carece de fundamento."},
	}, func(e *exchanged, l *Link, hit rule.Hit) {
		if l.Statement != "" && e.statements.Lacks(string(l.Report), string(l.Statement)) {
			hit(&l.Statement, string(l.Statement))
		}
	}),
	rule.AtEnd(check.Rule{ID: "intel.bulletin.overlap", Severity: check.Error,
		Must: check.Text{EN: "must not overlap the period of another bulletin of the same issuer and cadence ({1} to {2})", ES: "no debe superponerse al período de otro boletín del mismo emisor y periodicidad ({1} a {2})"},
		Why:  check.Text{EN: "Flights on the days in common would be counted twice.", ES: "Los vuelos de los días en común se contarían dos veces."},
	}, (*exchanged).overlaps),
	rule.Against(check.Rule{ID: "intel.bulletin.flight-outside", Severity: check.Error,
		Must: check.Text{EN: "must be a flight first detected within the period, not on {1}", ES: "debe ser un vuelo detectado por primera vez dentro del período, no el {1}"},
		Why:  check.Text{EN: "A flight belongs in the bulletin of its own period; otherwise it is counted in two or in none.", ES: "Un vuelo debe figurar en el boletín de su propio período; de otro modo se cuenta en dos o en ninguno."},
	}, func(e *exchanged, b *Bulletin, hit rule.Hit) {
		for i := range b.Flights {
			id := record.UUIDOf(b.Flights[i])
			flown, _ := e.flown.Get(id[:])
			if day := record.Date(flown.String()); day != "" && !b.Period.Contains(day) {
				hit(&b.Flights[i], string(day))
			}
		}
	}),
	retentionPast("subject", func(s *Subject) (*record.Date, record.Instant) { return &s.RetainUntil, s.Issued }),
	rule.Against(check.Rule{ID: "intel.subject.review-past", Severity: check.Warning,
		Must: check.Text{EN: "must not be before the day on which the file is checked ({1}): the review is due", ES: "no debe ser anterior al día en que se verifica el archivo ({1}): la revisión está vencida"},
		Why:  check.Text{EN: "Data that was not reviewed may no longer be needed. The day is the one that the caller specifies, such as today, or else that of the file.", ES: "Los datos que no se revisaron quizá ya no sean necesarios. El día es el que indica quien verifica, por ejemplo hoy, o, si no, el del archivo."}, Source: "(UE/EU) 2016/680 art. 5",
	}, func(e *exchanged, s *Subject, hit rule.Hit) {
		if s.Person != nil {
			past(&s.Person.ReviewBy, e.today, "", hit)
		}
	}),
	retentionPast("report", func(r *Report) (*record.Date, record.Instant) { return &r.RetainUntil, r.Issued }),
	retentionPast("link", func(l *Link) (*record.Date, record.Instant) { return &l.RetainUntil, l.Issued }),
	retentionPast("flight", func(f *Flight) (*record.Date, record.Instant) { return &f.RetainUntil, f.Issued }),
)

// retentionPast makes the rule on retention past its day for one kind.
func retentionPast[T any](kind string, until func(*T) (*record.Date, record.Instant)) rule.FileRow[exchanged] {
	return rule.Against(check.Rule{ID: "intel." + kind + ".retention-past", Severity: check.Error,
		Must: check.Text{EN: "must not be before the day on which the file was issued ({1})", ES: "no debe ser anterior al día en que se emitió el archivo ({1})"},
		Why:  check.Text{EN: "Data past its retention date must not be passed on. The envelope's time of issue decides, never the system clock.", ES: "Los datos que ya no pueden conservarse no deben transmitirse. Decide el instante de emisión del sobre, nunca el reloj del sistema."}, Source: "Ley 29733 (PE); CPE (BO) art. 130",
	}, func(e *exchanged, v *T, hit rule.Hit) {
		day, issued := until(v)
		past(day, e.issued, issued, hit)
	})
}

// past finds a day before another. One before the record itself was issued has
// been found already.
func past(day *record.Date, today record.Date, issued record.Instant, hit rule.Hit) {
	if *day != "" && *day < today && *day >= dayOf(issued) {
		hit(day, string(today))
	}
}

// overlaps finds each bulletin that begins before one before it has ended.
func (e *exchanged) overlaps(hit rule.Hit) {
	var last period // of those of the series, the one that reaches furthest
	for p := range e.periods.Sorted() {
		if p.Series == last.Series && p.From.String() <= last.To.String() {
			hit(e.Spot(p.Spot), last.From.String(), last.To.String())
		}
		if p.Series != last.Series || p.To.String() > last.To.String() {
			last = p
		}
	}
}
