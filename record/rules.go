package record

import (
	"slices"
	"time"

	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/internal/rule"
)

// Model is the part of the model that this package states, for package mixta
// alone.
type Model struct{}

// Part returns the kinds of this package in the order of a file, and its rules.
func (Model) Part() rule.Part {
	return rule.Part{
		Kinds: []*rule.Kind{codeLists, withdrawals, receipts},
		Rows:  rows,
	}
}

// rows are the rules of the shared nouns, wherever they stand.
var rows = slices.Concat(traits, referring, timeRules, headerRules, markingRules, nounRules, geometryRules, addressRules, codeListRules)

// traits are what the types of this package are for, beyond their form.
var traits = []rule.Row{
	rule.Timed[Instant](),
	rule.Timed[Date](),
	rule.Timed[When](),
	rule.Fixed[Member](),
	rule.Fixed[ListName](),
	rule.Fixed[KindName](),
	rule.Fixed[RuleID](),
	rule.Quotable[URL](),
	rule.Written((*MultiPolygon).rewound),
	rule.Written((*Polygon).rewound),
	rule.Deprecated[TLP](map[string]string{"WHITE": "CLEAR"}),
}

var timeRules = []rule.Row{
	rule.When(check.Rule{ID: "record.instant.real", Severity: check.Error,
		Must: check.Text{EN: "must be a day that exists", ES: "debe ser un día que exista en el calendario"},
		Why:  check.Text{EN: "30 February is read as 1 or 2 March by some systems and refused by others.", ES: "El 30 de febrero unos sistemas lo leen como 1 o 2 de marzo y otros lo rechazan."}, Source: "RFC 3339 §5.7",
	}, func(i *Instant) (bool, rule.At) {
		_, ok := i.moment()
		return !ok, rule.At{i}
	}),
	rule.When(check.Rule{ID: "record.date.real", Severity: check.Error,
		Must: check.Text{EN: "must be a day that exists", ES: "debe ser un día que exista en el calendario"},
		Why:  check.Text{EN: "30 February is read as 1 or 2 March by some systems and refused by others.", ES: "El 30 de febrero unos sistemas lo leen como 1 o 2 de marzo y otros lo rechazan."}, Source: "ISO 8601",
	}, func(d *Date) (bool, rule.At) {
		_, ok := d.Time()
		return !ok, rule.At{d}
	}),
	rule.On(check.Rule{ID: "record.when.real", Severity: check.Error,
		Must: check.Text{EN: "must be a day that exists", ES: "debe ser un día que exista en el calendario"},
		Why:  check.Text{EN: "A deadline on a day that does not exist can be neither met nor missed.", ES: "Un plazo en un día que no existe no se puede cumplir ni vencer."}, Source: "ISO 8601",
	}, func(w *When, hit rule.Hit) {
		if *w != Continuous && *w != OnRequest && len(*w) == len(time.DateOnly) {
			if _, ok := Date(*w).Time(); !ok {
				hit(w)
			}
		}
	}),
	rule.When(check.Rule{ID: "record.period.order", Severity: check.Error,
		Must: check.Text{EN: "must not be before the first day ({1})", ES: "no debe ser anterior al primer día ({1})"},
		Why:  check.Text{EN: "A period that ends before it begins contains no days.", ES: "Un período que termina antes de empezar no contiene ningún día."},
	}, func(p *Period) (bool, rule.At) { return p.To != "" && p.To < p.From, rule.At{&p.To, &p.From} }),
}

var headerRules = []rule.Row{
	rule.When(check.Rule{ID: "record.header.version-issuer", Severity: check.Error,
		Must: check.Text{EN: "must include a counter of the issuer ({1})", ES: "debe incluir el contador del emisor ({1})"},
		Why:  check.Text{EN: "Each issuer increments its own counter: otherwise the version cannot be distinguished from the previous one.", ES: "Cada emisor incrementa su propio contador: de otro modo la versión no se distingue de la anterior."},
	}, func(h *Header) (bool, rule.At) { return h.Version[h.Issuer] == 0, rule.At{&h.Version, &h.Issuer} }),
	rule.On(check.Rule{ID: "record.header.seen", Severity: check.Error,
		Must: check.Text{EN: "must be the token of an actor that the version counts", ES: "debe ser el testigo de un actor que la versión cuente"},
		Why:  check.Text{EN: "A token shows that a version was seen; an actor without a counter has no version.", ES: "Un testigo muestra que se vio una versión; de un actor sin contador no hay versión."},
	}, func(h *Header, hit rule.Hit) {
		for a := range h.Seen {
			if h.Version[a] == 0 {
				hit(rule.Key(&h.Seen, string(a)))
			}
		}
	}),
	rule.Within(check.Rule{ID: "record.absent.member", Severity: check.Error,
		Must: check.Text{EN: "must name an optional field of the record", ES: "debe nombrar un campo opcional del registro"},
		Why:  check.Text{EN: "A reason for an absence that does not exist hides a typing error.", ES: "El motivo de una ausencia que no existe oculta un error de escritura."},
	}, func(h *Header, m rule.Members, hit rule.Hit) {
		for name := range h.Absent {
			if known, _ := m.Optional(string(name)); !known {
				hit(rule.Key(&h.Absent, string(name)))
			}
		}
	}),
	rule.Within(check.Rule{ID: "record.absent.contradicts", Severity: check.Error,
		Must: check.Text{EN: "must agree with the record: a generalised field is present, and any other reason means that it is absent", ES: "debe concordar con el registro: un campo generalizado figura en él; con cualquier otro motivo, no figura"},
		Why:  check.Text{EN: "A field that is present but listed as unknown or withheld is ambiguous.", ES: "Un campo que figura y que a la vez se declara desconocido o retenido es ambiguo."},
	}, func(h *Header, m rule.Members, hit rule.Hit) {
		for name, why := range h.Absent {
			if known, present := m.Optional(string(name)); known && present != (why == Generalised) {
				hit(rule.Key(&h.Absent, string(name)))
			}
		}
	}),
	rule.Within(check.Rule{ID: "record.markings.member", Severity: check.Error,
		Must: check.Text{EN: "must name an optional field that the record has", ES: "debe nombrar un campo opcional que el registro tenga"},
		Why:  check.Text{EN: "A marking of a missing field protects nothing; only optional fields can be withheld.", ES: "La marca de un campo que no figura no protege nada; solo se pueden retener los campos opcionales."},
	}, func(h *Header, m rule.Members, hit rule.Hit) {
		for name := range h.Markings {
			if _, present := m.Optional(string(name)); !present {
				hit(rule.Key(&h.Markings, string(name)))
			}
		}
	}),
	rule.On(check.Rule{ID: "record.markings.higher", Severity: check.Error,
		Must: check.Text{EN: "must not be wider than the record's own marking ({1})", ES: "no debe ser más amplia que la marca del propio registro ({1})"},
		Why:  check.Text{EN: "A field cannot travel further than the record that contains it.", ES: "Un campo no puede llegar más lejos que el registro que lo contiene."},
	}, func(h *Header, hit rule.Hit) {
		for name, m := range h.Markings {
			if m.TLP.Rank() < h.Marking.TLP.Rank() || m.wider(h.Marking.Releasable) {
				hit(rule.Key(&h.Markings, string(name)), h.Marking.String(), &h.Marking)
			}
		}
	}),
}

var markingRules = []rule.Row{
	rule.When(check.Rule{ID: "record.marking.nobody", Severity: check.Error,
		Must: check.Text{EN: "must name in releasable the actors that may have it: TLP:{1} without names allows nobody", ES: "debe nombrar en releasable a los actores que pueden tenerlo: TLP:{1} sin nombres no lo permite a nadie"},
		Why:  check.Text{EN: "Above GREEN a record goes to named recipients only; a missing name must never be read as everybody.", ES: "Por encima de GREEN un registro solo va a destinatarios nombrados; un nombre ausente nunca debe leerse como todos."}, Source: "FIRST TLP 2.0",
	}, func(m *Marking) (bool, rule.At) {
		r := m.TLP.Rank()
		return r >= Amber.Rank() && r <= Red.Rank() && len(m.Releasable) == 0, rule.At{m, &m.TLP}
	}),
	rule.When(check.Rule{ID: "record.marking.contradicts", Severity: check.Error,
		Must: check.Text{EN: "must not be CLEAR and restricted at the same time", ES: "no debe ser CLEAR y restringida a la vez"},
		Why:  check.Text{EN: "If something is marked both for everybody and for some, one system releases it and another withholds it.", ES: "Si algo está marcado a la vez para todos y para algunos, un sistema lo entrega y otro lo retiene."}, Source: "FIRST TLP 2.0",
	}, func(m *Marking) (bool, rule.At) {
		return m.TLP.Rank() == 0 && (len(m.Releasable) > 0 || len(m.Handling) > 0 || m.Originator != ""), rule.At{&m.TLP}
	}),
	rule.On(check.Rule{ID: "record.marking.originator", Severity: check.Error,
		Must: check.Text{EN: "must name the originating organisation: \"{1}\" requires the provider's permission", ES: "debe nombrar el organismo de origen: «{1}» exige el permiso de quien proporcionó la información"},
		Why:  check.Text{EN: "If nobody can be asked for permission, it is either never given or taken for granted.", ES: "Un permiso que no se puede solicitar a nadie o nunca se concede o se da por concedido."}, Source: "Europol, (UE/EU) 2016/794",
	}, func(m *Marking, hit rule.Hit) {
		for i, h := range m.Handling {
			if (h == H1 || h == H2) && m.Originator == "" {
				hit(&m.Handling[i], string(h))
				return
			}
		}
	}),
	rule.On(check.Rule{ID: "record.marking.conditions", Severity: check.Error,
		Must: check.Text{EN: "must state the conditions: \"{1}\" refers to them", ES: "debe indicar las condiciones: «{1}» remite a ellas"},
		Why:  check.Text{EN: "A restriction without its text cannot be observed.", ES: "Una restricción sin su texto no se puede cumplir."}, Source: "Europol, (UE/EU) 2016/794; College of Policing 3x5x2",
	}, func(m *Marking, hit rule.Hit) {
		for i, h := range m.Handling {
			if (h == H3 || h == HC) && m.Conditions == (Text{}) {
				hit(&m.Handling[i], string(h))
				return
			}
		}
	}),
	rule.On(check.Rule{ID: "record.marking.p-and-c", Severity: check.Error,
		Must: check.Text{EN: "must be P or C, not both", ES: "debe ser P o C, no ambos"},
		Why:  check.Text{EN: "P permits sharing without conditions, C only with them.", ES: "P permite compartir sin condiciones; C, solo con ellas."}, Source: "College of Policing 3x5x2",
	}, func(m *Marking, hit rule.Hit) {
		if i := slices.Index(m.Handling, HC); i >= 0 && slices.Contains(m.Handling, HP) {
			hit(&m.Handling[i])
		}
	}),
}

var nounRules = []rule.Row{
	rule.On(check.Rule{ID: "record.squawk.reserved", Severity: check.Info,
		Must: check.Text{EN: "must be read for what ICAO reserves it for, {1}, and for nothing else: it may also have been set by mistake", ES: "debe leerse como aquello para lo que la OACI lo reserva, {1}, y nada más: también puede haberse marcado por error"},
		Why:  check.Text{EN: "It is a call for help or for an answer. It says nothing of who flew, or why.", ES: "Es un pedido de ayuda o de respuesta. Nada dice de quién volaba ni por qué."}, Source: "OACI/ICAO Doc 8168 (PANS-OPS)",
	}, func(s *Squawk, hit rule.Hit) {
		if meaning, ok := reserved[*s]; ok {
			hit(s, meaning)
		}
	}),
	rule.When(check.Rule{ID: "record.place.empty", Severity: check.Error,
		Must: check.Text{EN: "must state where it is: a name, country, subdivision, unit, point or area", ES: "debe indicar dónde está: un nombre, país, subdivisión, unidad, punto o área"},
		Why:  check.Text{EN: "A place without any of these cannot be located.", ES: "Un lugar sin ninguno de estos datos no se puede ubicar."},
	}, func(p *Place) (bool, rule.At) {
		return p.Name == "" && p.Country == "" && p.Subdivision == "" && p.Unit == "" && p.Point == nil && p.Area == nil, rule.At{p}
	}),
	rule.On(check.Rule{ID: "record.place.elsewhere", Severity: check.Error,
		Must: check.Text{EN: "must lie in the country stated ({1}): this position is far from it", ES: "debe estar en el país indicado ({1}): esta posición está lejos de él"},
		Why:  check.Text{EN: "A lost minus sign, or grid coordinates mistaken for degrees, moves a place to another continent.", ES: "Un signo menos omitido, o coordenadas de cuadrícula tomadas por grados, trasladan un lugar a otro continente."},
	}, func(p *Place, hit rule.Hit) {
		if of := p.LiesIn(); of == Bolivia || of == Peru {
			p.outside(func(at any) { hit(at, string(of)) })
		}
	}),
	rule.On(check.Rule{ID: "record.place.abroad", Severity: check.Warning,
		Must: check.Text{EN: "must state its country, for it lies neither in Bolivia nor in Peru", ES: "debe indicar su país, pues no está en Bolivia ni en el Perú"},
		Why:  check.Text{EN: "A place that is meant to be abroad says so; otherwise a minus sign may have been lost.", ES: "Un lugar que está en el exterior lo indica; de otro modo puede haberse omitido un signo menos."},
	}, func(p *Place, hit rule.Hit) {
		if p.LiesIn() == "" {
			p.outside(func(at any) { hit(at) })
		}
	}),
	rule.When(check.Rule{ID: "record.place.subdivision", Severity: check.Error,
		Must: check.Text{EN: "must lie in the country stated ({1})", ES: "debe estar en el país indicado ({1})"},
		Why:  check.Text{EN: "One of the two is wrong, and counts by country will not match counts by department.", ES: "Uno de los dos es incorrecto, y los recuentos por país no coincidirán con los recuentos por departamento."}, Source: "ISO 3166-2",
	}, func(p *Place) (bool, rule.At) {
		return p.Subdivision != "" && p.Country != "" && p.Subdivision.Country() != p.Country, rule.At{&p.Subdivision, &p.Country}
	}),
	rule.On(check.Rule{ID: "record.place.unit", Severity: check.Error,
		Must: check.Text{EN: "must lie in the department stated: its code is one of {1}", ES: "debe estar en el departamento indicado: su código es de {1}"},
		Why:  check.Text{EN: "The codes of INEI, RENIEC and INE look alike: confusing them identifies another district.", ES: "Los códigos del INEI, el RENIEC y el INE se parecen: confundirlos identifica otro distrito."}, Source: "INE CPV-2024; INEI UBIGEO",
	}, func(p *Place, hit rule.Hit) {
		d := p.Unit.Department()
		switch {
		case d == "":
		case p.Subdivision != "" && p.Subdivision != d:
			hit(&p.Unit, string(d), &p.Subdivision)
		case p.Country != "" && p.Country != d.Country():
			hit(&p.Unit, string(d), &p.Country)
		}
	}),
	rule.When(check.Rule{ID: "record.place.accuracy", Severity: check.Error,
		Must: check.Text{EN: "must only be given with the point or area it describes", ES: "debe indicarse solo con el punto o el área a que se refiere"},
		Why:  check.Text{EN: "An accuracy without a position means nothing.", ES: "Una exactitud sin posición no significa nada."},
	}, func(p *Place) (bool, rule.At) {
		return p.Accuracy != nil && p.Point == nil && p.Area == nil, rule.At{&p.Accuracy}
	}),
	rule.On(check.Rule{ID: "record.quantity.decimals", Severity: check.Error,
		Must: check.Text{EN: "must have at most six decimals", ES: "no debe tener más de seis decimales"},
		Why:  check.Text{EN: "Sums are computed exactly, in millionths; further decimals would be lost silently.", ES: "Las sumas se calculan con exactitud, en millonésimas; los demás decimales se perderían sin aviso."},
	}, func(q *Quantity, hit rule.Hit) {
		if q.Value != nil {
			if _, err := q.Exact(); err != nil {
				hit(&q.Value)
			}
		}
	}),
	rule.On(check.Rule{ID: "record.money.decimals", Severity: check.Error,
		Must: check.Text{EN: "must have at most two decimals", ES: "no debe tener más de dos decimales"},
		Why:  check.Text{EN: "The currencies of both countries are divided into hundredths.", ES: "Las monedas de ambos países se dividen en centésimas."}, Source: "ISO 4217",
	}, func(m *Money, hit rule.Hit) {
		if m.Amount != nil {
			if e, err := Exact(*m.Amount); err != nil || e%10_000 != 0 {
				hit(&m.Amount)
			}
		}
	}),
	rule.When(check.Rule{ID: "record.evidence.nowhere", Severity: check.Error,
		Must: check.Text{EN: "must give a digest, a link or the actor that holds it", ES: "debe indicar un resumen criptográfico, un enlace o el actor que la conserva"},
		Why:  check.Text{EN: "Evidence that can be neither found nor recognised proves nothing.", ES: "Una evidencia que no se puede hallar ni reconocer no prueba nada."},
	}, func(e *Evidence) (bool, rule.At) { return e.Digest == "" && e.Link == "" && e.HeldBy == "", rule.At{e} }),
	rule.When(check.Rule{ID: "record.withdrawal.erase-law", Severity: check.Error,
		Must: check.Text{EN: "must name the law under which the content is erased", ES: "debe nombrar la norma en virtud de la cual se suprime el contenido"},
		Why:  check.Text{EN: "Erasure cannot be undone; every system that carries it out must be able to say why.", ES: "La supresión no se puede deshacer; todo sistema que la ejecute debe poder decir por qué."}, Source: "Ley 29733 (PE) art. 20; CPE (BO) art. 130",
	}, func(w *Withdrawal) (bool, rule.At) { return w.Erase && w.Authority.Law == "", rule.At{&w.Authority} }),
	rule.On(check.Rule{ID: "record.receipt.outcome", Severity: check.Error,
		Must: check.Text{EN: "must agree with the findings: refused with an error among them, accepted without", ES: "debe concordar con los hallazgos: rechazado si hay algún error entre ellos; aceptado si no lo hay"},
		Why:  check.Text{EN: "The sender corrects what the findings name; a refusal without findings cannot be answered.", ES: "El remitente corrige lo que nombran los hallazgos; a un rechazo sin ellos no se puede responder."},
	}, func(r *Receipt, hit rule.Hit) {
		wrong := slices.ContainsFunc(r.Findings, func(f ReceiptFinding) bool { return f.Severity == SeverityError })
		if wrong != (r.Outcome == Refused) {
			hit(&r.Outcome)
		}
	}),
}
