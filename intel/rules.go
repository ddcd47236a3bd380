package intel

import (
	"slices"
	"strings"

	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/internal/rule"
	"github.com/comision-mixta/mixta/record"
)

var (
	subjects  = rule.NewKind[Subject]("subject", "subjects", "subject", "subjects", "entidad", "entidades", rows)
	requests  = rule.NewKind[Request]("request", "requests", "request", "requests", "solicitud", "solicitudes", rows)
	reports   = rule.NewKind[Report]("report", "reports", "intelligence report", "intelligence reports", "informe", "informes", rows)
	links     = rule.NewKind[Link]("link", "links", "link", "links", "vínculo", "vínculos", rows)
	flights   = rule.NewKind[Flight]("flight", "flights", "flight", "flights", "vuelo", "vuelos", rows)
	bulletins = rule.NewKind[Bulletin]("bulletin", "bulletins", "bulletin", "bulletins", "boletín", "boletines", rows)
	lessons   = rule.NewKind[Lesson]("lesson", "lessons", "lesson", "lessons", "experiencia", "experiencias", rows)
)

// Model is the part of the model that this package states, for package mixta
// alone.
type Model struct{}

// Part returns the kinds of this package in the order of a file, and its rules.
func (Model) Part() rule.Part {
	return rule.Part{
		Kinds: []*rule.Kind{subjects, requests, reports, links, flights, bulletins, lessons},
		Rows:  rules,
		Files: []rule.FileRules{fileRules, personRules},
	}
}

// rows are the rules on one record, those of package record included.
var rows = slices.Concat(record.Model{}.Part().Rows, rules)

// rules are the rules of this package that speak of one record.
var rules = slices.Concat(traits, reportRules, subjectRules, flightRules, keepingRules())

// traits are what types of this package are for, beyond their form.
var traits = []rule.Row{
	// A bulletin sums up its flights.
	rule.Derived[Bulletin]([]string{"summary", "nothingToReport", "coverage"}, "flights"),
}

var reportRules = []rule.Row{
	rule.On(check.Rule{ID: "intel.grading.scheme", Severity: check.Error,
		Must: check.Text{EN: "must be a grade of the scheme stated (\"{1}\")", ES: "debe ser una evaluación del esquema indicado («{1}»)"},
		Why:  check.Text{EN: "The schemes share letters and digits that mean different things: a 2 is probably true in one and untested in another.", ES: "Los esquemas comparten letras y dígitos que significan cosas distintas: un 2 es «probablemente cierta» en uno y «no probada» en otro."}, Source: "Almirantazgo/Admiralty; (UE/EU) 2016/794 art. 29; College of Policing 3x5x2",
	}, func(g *Grading, hit rule.Hit) {
		if *g == (Grading{}) {
			return
		}
		source, information := g.Valid()
		if !source {
			hit(&g.Source, &g.Scheme)
		}
		if !information {
			hit(&g.Information, &g.Scheme)
		}
	}),
	rule.Distinct(check.Rule{ID: "intel.statement.id-twice", Severity: check.Error,
		Must: check.Text{EN: "must not be the name of an earlier statement of the report", ES: "no debe ser el nombre de una afirmación anterior del informe"},
		Why:  check.Text{EN: "Links refer to statements by their names.", ES: "Los vínculos se refieren a las afirmaciones por sus nombres."},
	}, func(r *Report) []Statement { return r.Statements }, func(x *Statement) *StatementID { return &x.ID }),
	rule.On(check.Rule{ID: "intel.statement.wider", Severity: check.Error,
		Must: check.Text{EN: "must not be wider than the report's own marking (TLP:{1})", ES: "no debe ser más amplia que la marca del propio informe (TLP:{1})"},
		Why:  check.Text{EN: "A statement cannot travel further than the report that contains it.", ES: "Una afirmación no puede llegar más lejos que el informe que la contiene."}, Source: "FIRST TLP 2.0",
	}, func(r *Report, hit rule.Hit) {
		for i := range r.Statements {
			m := &r.Statements[i].Marking
			if m.TLP != "" && m.TLP.Rank() < r.Marking.TLP.Rank() {
				hit(&m.TLP, &r.Marking.TLP)
			}
		}
	}),
	rule.On(check.Rule{ID: "intel.statement.releasable", Severity: check.Error,
		Must: check.Text{EN: "must be an actor that the report may be released to", ES: "debe ser un actor al que se puede entregar el informe"},
		Why:  check.Text{EN: "Whoever may not have the report may not have part of it either.", ES: "Quien no puede tener el informe tampoco puede tener una parte de él."}, Source: "FIRST TLP 2.0",
	}, func(r *Report, hit rule.Hit) {
		for i := range r.Statements {
			to := r.Statements[i].Marking.Releasable
			for k := range to {
				if len(r.Marking.Releasable) > 0 && !r.Marking.Allows(to[k]) {
					hit(&to[k], &r.Marking.Releasable)
				}
			}
		}
	}),
	rule.NotBefore(check.Rule{ID: "intel.span.order", Severity: check.Error,
		Must: check.Text{EN: "must not be before its beginning ({1})", ES: "no debe ser anterior a su comienzo ({1})"},
		Why:  check.Text{EN: "A period that ends before it begins contains nothing.", ES: "Un lapso que termina antes de empezar no contiene nada."},
	}, func(s *Span) (_, _ *record.Instant) { return &s.To, &s.From }),
	rule.When(check.Rule{ID: "intel.request.wanted-by", Severity: check.Error,
		Must: check.Text{EN: "must not be before the request was issued ({1})", ES: "no debe ser anterior a la emisión de la solicitud ({1})"},
		Why:  check.Text{EN: "A request that is overdue when it is made can only be answered late.", ES: "Una solicitud vencida al hacerse solo se puede responder tarde."},
	}, func(r *Request) (bool, rule.At) {
		day := dayOf(r.Issued)
		return r.WantedBy != "" && day != "" && r.WantedBy < day, rule.At{&r.WantedBy, &r.Issued}
	}),
	rule.On(check.Rule{ID: "intel.request.asks-itself", Severity: check.Error, Issuing: true,
		Must: check.Text{EN: "must not be the issuer of the request ({1})", ES: "no debe ser el emisor de la solicitud ({1})"},
		Why:  check.Text{EN: "Nobody answers a request to oneself. A proposal is exempt: the issuer of the record accepts it.", ES: "Nadie responde una solicitud dirigida a sí mismo. Se exceptúa la propuesta: la acepta el emisor del registro."},
	}, func(r *Request, hit rule.Hit) {
		for i := range r.AskedOf {
			if r.AskedOf[i] == r.Issuer {
				hit(&r.AskedOf[i], &r.Issuer)
			}
		}
	}),
	rule.When(check.Rule{ID: "intel.link.to-itself", Severity: check.Error,
		Must: check.Text{EN: "must not be the subject that the link comes from", ES: "no debe ser la entidad de la que parte el vínculo"},
		Why:  check.Text{EN: "Linking a subject to itself conveys nothing.", ES: "Vincular una entidad consigo misma no aporta nada."},
	}, func(l *Link) (bool, rule.At) { return l.From == l.To, rule.At{&l.To} }),
	rule.When(check.Rule{ID: "intel.lesson.no-result", Severity: check.Warning,
		Must: check.Text{EN: "must state what worked or what did not", ES: "debe indicar qué funcionó o qué no funcionó"},
		Why:  check.Text{EN: "Without a result there is nothing to learn.", ES: "Sin un resultado no hay nada que aprender."},
	}, func(l *Lesson) (bool, rule.At) {
		return l.Worked == (record.Text{}) && l.Failed == (record.Text{}), rule.At{&l.Worked}
	}),
}

// keepingRules are the rules on how long a record may be kept and how its id
// is made. They hold for every kind of this package and are stated once.
func keepingRules() (rows []rule.Row) {
	rows = append(rows, kept(func(r *Report) (*record.Header, *record.Date) { return &r.Header, &r.RetainUntil }))
	rows = append(rows, kept(func(s *Subject) (*record.Header, *record.Date) { return &s.Header, &s.RetainUntil }))
	rows = append(rows, kept(func(l *Link) (*record.Header, *record.Date) { return &l.Header, &l.RetainUntil }))
	rows = append(rows, kept(func(f *Flight) (*record.Header, *record.Date) { return &f.Header, &f.RetainUntil }))
	none := new(record.Date)
	rows = append(rows, kept(func(r *Request) (*record.Header, *record.Date) { return &r.Header, none }))
	rows = append(rows, kept(func(b *Bulletin) (*record.Header, *record.Date) { return &b.Header, none }))
	rows = append(rows, kept(func(l *Lesson) (*record.Header, *record.Date) { return &l.Header, none }))
	return rows
}

var (
	retentionOver = check.Rule{ID: "intel.retention.over", Severity: check.Error,
		Must: check.Text{EN: "must not be before the day on which this version was issued ({1})", ES: "no debe ser anterior al día en que se emitió esta versión ({1})"},
		Why:  check.Text{EN: "Data past its retention date must not be issued. The record's time of issue decides, never the system clock.", ES: "Los datos que ya no pueden conservarse no deben emitirse. Decide el instante de emisión del registro, nunca el reloj del sistema."}, Source: "Ley 29733 (PE); CPE (BO) art. 130"}
	timedID = check.Rule{ID: "intel.id.timed", Severity: check.Warning,
		Must: check.Text{EN: "must be a random identifier (UUID version 4), not one made from the time (version {1})", ES: "debe ser un identificador aleatorio (UUID versión 4), no uno formado con la hora (versión {1})"},
		Why:  check.Text{EN: "The time of entry reveals when intelligence was known, and may reveal its source.", ES: "La hora de registro revela cuándo se conoció la inteligencia, y puede revelar su fuente."}, Source: "RFC 9562"}
)

// kept makes the row of [retentionOver] and [timedID] for one kind.
func kept[T any](of func(*T) (*record.Header, *record.Date)) rule.Row {
	return rule.Each(map[string]*check.Rule{"over": &retentionOver, "timed": &timedID}, func(v *T, hit func(string, any, ...any)) {
		h, until := of(v)
		if day := dayOf(h.Issued); *until != "" && day != "" && *until < day {
			hit("over", until, &h.Issued)
		}
		if len(h.ID) == 36 && strings.ContainsRune("167", rune(h.ID[14])) {
			hit("timed", &h.ID, string(h.ID[14]))
		}
	})
}
