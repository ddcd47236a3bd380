package intel

import (
	"strings"
	"time"

	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/internal/rule"
	"github.com/comision-mixta/mixta/record"
)

// Law returns the law in whose words the status is.
func (s AirspaceStatus) Law() AirspaceLaw {
	switch s {
	case Infractora, Ilicita, Hostil:
		return Ley521
	case Identificacion, Intervencion, Persuasion, Neutralizacion:
		return Ley30339
	}
	return ""
}

// Side returns the side whose law it is.
func (l AirspaceLaw) Side() record.Side {
	switch l {
	case Ley521:
		return record.BO
	case Ley30339:
		return record.PE
	}
	return ""
}

var flightRules = []rule.Row{
	rule.When(check.Rule{ID: "intel.flight.status-law", Severity: check.Error,
		Must: check.Text{EN: "must be a status or stage of the law stated (\"{1}\")", ES: "debe ser una condición o etapa de la ley indicada («{1}»)"},
		Why:  check.Text{EN: "The statuses of Ley 521 and the stages of Ley 30339 are different scales; confusing them may cost lives.", ES: "Las condiciones de la Ley 521 y las etapas de la Ley 30339 son escalas distintas; confundirlas puede costar vidas."}, Source: "Ley 521 (BO) art. 3; Ley 30339 (PE)",
	}, func(d *Declaration) (bool, rule.At) {
		law := d.Status.Law()
		return law != "" && law != d.Law, rule.At{&d.Status, &d.Law}
	}),
	rule.When(check.Rule{ID: "intel.flight.status-authority", Severity: check.Error,
		Must: check.Text{EN: "must be an authority of the country that made the law (\"{1}\")", ES: "debe ser una autoridad del país que dictó la ley («{1}»)"},
		Why:  check.Text{EN: "A declaration is made under the law of one's own State.", ES: "Cada Estado declara según su propia ley."}, Source: "Ley 521 (BO) art. 3; Ley 30339 (PE)",
	}, func(d *Declaration) (bool, rule.At) {
		side := d.Law.Side()
		return side != "" && d.Authority != "" && d.Authority.Side() != side, rule.At{&d.Authority, &d.Law}
	}),
	rule.NotBefore(check.Rule{ID: "intel.flight.last-before-first", Severity: check.Error,
		Must: check.Text{EN: "must not be before it was first detected ({1})", ES: "no debe ser anterior a la primera detección ({1})"},
		Why:  check.Text{EN: "A flight cannot be last seen before it was first seen.", ES: "Un vuelo no puede verse por última vez antes de verse por primera vez."},
	}, func(d *Detection) (_, _ *record.Instant) { return &d.Last, &d.First }),
	rule.On(check.Rule{ID: "intel.flight.crossing-time", Severity: check.Error,
		Must: check.Text{EN: "must lie between the first and the last detection ({1} to {2}), within its uncertainty", ES: "debe estar entre la primera y la última detección ({1} a {2}), dentro de su incertidumbre"},
		Why:  check.Text{EN: "A crossing outside the time of detection belongs to another flight.", ES: "Un cruce fuera del tiempo de detección corresponde a otro vuelo."},
	}, func(f *Flight, hit rule.Hit) {
		first, ok := f.Detection.First.Time()
		last, ok2 := f.Detection.Last.Time()
		if !ok || !ok2 || last.Before(first) {
			return
		}
		for i := range f.Crossings {
			c := &f.Crossings[i]
			at, ok := c.At.Time()
			slack := time.Duration(0)
			if c.Uncertainty != nil {
				slack = time.Duration(*c.Uncertainty * float64(time.Second))
			}
			if ok && (at.Before(first.Add(-slack)) || at.After(last.Add(slack))) {
				hit(&c.At, &f.Detection.First, &f.Detection.Last)
			}
		}
	}),
	rule.When(check.Rule{ID: "intel.flight.crossing-accuracy", Severity: check.Error,
		Must: check.Text{EN: "must give the accuracy of its point: a direction is stated (\"{1}\")", ES: "debe indicar la exactitud de su punto: se declara un sentido («{1}»)"},
		Why:  check.Text{EN: "A position closer to the border than its accuracy may lie on either side.", ES: "Una posición más cercana a la frontera que su exactitud puede estar de cualquier lado."},
	}, func(c *Crossing) (bool, rule.At) {
		return c.Place.Point != nil && c.Place.Accuracy == nil && c.Direction != Undecided, rule.At{&c.Place.Accuracy, &c.Direction}
	}),
	rule.On(check.Rule{ID: "intel.flight.identity", Severity: check.Warning, Private: true,
		Must: check.Text{EN: "must not come from a primary radar, which receives no identity: another source must be named", ES: "no debe proceder de un radar primario, que no recibe identidad: debe nombrarse otra fuente"},
		Why:  check.Text{EN: "An address or code that the stated sensor cannot receive comes from another source.", ES: "Una dirección o un código que el sensor indicado no puede recibir proviene de otra fuente."},
	}, func(f *Flight, hit rule.Hit) {
		switch {
		case f.Detection.Source != PrimaryRadar:
		case f.Address != "":
			hit(&f.Address)
		case f.Squawk != "":
			hit(&f.Squawk)
		case f.CallSign != "":
			hit(&f.CallSign)
		}
	}),
	rule.On(check.Rule{ID: "intel.flight.address-state", Severity: check.Warning, Private: true,
		Must: check.Text{EN: "must lie in the address block of the State of registry: the address is of {1}, the marks are of {2}", ES: "debe estar en el bloque de direcciones del Estado de matrícula: la dirección es de {1}; las marcas, de {2}"},
		Why:  check.Text{EN: "Registrations are cloned or taped over, and transponders are moved; people must find out which of the two is wrong.", ES: "Las matrículas se clonan o se cubren, y los transpondedores se cambian de aeronave; una persona debe averiguar cuál de los dos datos es incorrecto."}, Source: "OACI/ICAO, Anexo/Annex 10, vol. III; Anexo/Annex 7",
	}, func(f *Flight, hit rule.Hit) {
		if m := f.Marks(); m.Mismatch {
			hit(&f.Address, string(m.Address), string(m.Registration))
		}
	}),
	rule.On(check.Rule{ID: "intel.flight.registration", Severity: check.Warning, Private: true,
		Must: check.Text{EN: "must have the form of a registration of {2}: {1}", ES: "debe tener la forma de una matrícula de {2}: {1}"},
		Why:  check.Text{EN: "A misspelt registration is not found in any register.", ES: "Una matrícula mal escrita no figura en ningún registro."}, Source: "OACI/ICAO, Anexo/Annex 7",
	}, func(f *Flight, hit rule.Hit) {
		of := f.Registration.State()
		if shape, ok := registrationForm(of); ok && !shape.expr().MatchString(strings.Map(squeezed, string(f.Registration))) {
			hit(&f.Registration, shape.shown, string(of))
		}
	}),
	rule.On(check.Rule{ID: "intel.flight.use", Severity: check.Error,
		Must: check.Text{EN: "must be given alone: it permits nothing else", ES: "debe figurar solo: no permite nada más"},
		Why:  check.Text{EN: "Intelligence only contradicts evidence in court: the next recipient would follow whichever suits.", ES: "«Solo inteligencia» contradice «prueba judicial»: el siguiente destinatario seguiría la que le convenga."},
	}, func(f *Flight, hit rule.Hit) {
		for i := range f.PermittedUse {
			if f.PermittedUse[i] == UseIntelligence && len(f.PermittedUse) > 1 {
				hit(&f.PermittedUse[i])
			}
		}
	}),
	rule.Both(check.Rule{ID: "intel.bulletin.nothing", Severity: check.Error,
		Must: check.Text{EN: "must be given if there are no flights, and only then", ES: "debe indicarse si no hay vuelos, y solo en ese caso"},
		Why:  check.Text{EN: "An empty bulletin may mean that nothing flew or that nobody looked; one that lists flights and states that there were none is ambiguous.", ES: "Un boletín vacío puede significar que no hubo vuelos o que nadie observó; uno que enumera vuelos y dice que no los hubo es ambiguo."},
	}, func(b *Bulletin) (_, _ bool, _ rule.At) {
		return b.NothingToReport, len(b.Flights) == 0 && b.Absent["flights"] == "", rule.At{&b.NothingToReport}
	}),
	rule.On(check.Rule{ID: "intel.bulletin.period", Severity: check.Error,
		Must: check.Text{EN: "must be one whole period of the cadence (\"{1}\"): {2} to {3}", ES: "debe ser un período entero de la periodicidad («{1}»): {2} a {3}"},
		Why:  check.Text{EN: "Nobody notices the days between two bulletins that neither covers.", ES: "Nadie advierte los días que quedan sin cubrir entre dos boletines."},
	}, func(b *Bulletin, hit rule.Hit) {
		if want, ok := b.Cadence.Period(b.Period.From); ok && b.Period != want {
			hit(&b.Period, &b.Cadence, string(want.From), string(want.To))
		}
	}),
}
