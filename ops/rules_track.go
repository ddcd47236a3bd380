package ops

import (
	"math"
	"strconv"

	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/internal/geom"
	"github.com/comision-mixta/mixta/internal/rule"
	"github.com/comision-mixta/mixta/record"
)

var trackRules = []rule.Row{
	rule.On(check.Rule{ID: "ops.track.lengths", Severity: check.Error,
		Must: check.Text{EN: "must be as long as the list of times ({1}), not {2}", ES: "debe ser tan larga como la lista de tiempos ({1}), no {2}"},
		Why:  check.Text{EN: "From the first missing entry on, every value would belong to the wrong point.", ES: "A partir de la primera entrada que falta, todos los valores corresponderían al punto equivocado."},
	}, func(l *Leg, hit rule.Hit) {
		compare := func(at any, n int) {
			if n != len(l.Times) {
				hit(at, strconv.Itoa(len(l.Times)), strconv.Itoa(n))
			}
		}
		compare(&l.Positions, len(l.Positions))
		if len(l.Altitudes) > 0 {
			compare(&l.Altitudes, len(l.Altitudes))
		}
		if len(l.Speeds) > 0 {
			compare(&l.Speeds, len(l.Speeds))
		}
		if len(l.Courses) > 0 {
			compare(&l.Courses, len(l.Courses))
		}
	}),
	rule.Both(check.Rule{ID: "ops.track.altitude-reference", Severity: check.Error,
		Must: check.Text{EN: "must state the reference of the altitudes if there are any, and only then", ES: "debe indicar la referencia de las altitudes si las hay, y solo en ese caso"},
		Why:  check.Text{EN: "On the Altiplano, pressure altitude and height above ground differ by 12,000 feet and more.", ES: "En el Altiplano, la altitud de presión y la altura sobre el suelo difieren en 12 000 pies y más."},
	}, func(l *Leg) (_, _ bool, _ rule.At) { return len(l.Altitudes) > 0, l.AltitudeFrom != "", rule.At{l} }),
	rule.On(check.Rule{ID: "ops.track.elsewhere", Severity: check.Warning,
		Must: check.Text{EN: "must lie within ten degrees of Bolivia and Peru", ES: "debe estar a menos de diez grados de Bolivia y del Perú"},
		Why:  check.Text{EN: "No sensor of the two countries sees further; a lost minus sign moves a track to another continent.", ES: "Ningún sensor de los dos países alcanza más lejos; un signo menos omitido traslada una traza a otro continente."},
	}, func(l *Leg, hit rule.Hit) {
		for i, p := range l.Positions {
			if geom.Astray(p, 10) {
				hit(&l.Positions[i])
				return // the next ones are where it is
			}
		}
	}),
	rule.Each(motionRules, motion),
	rule.When(check.Rule{ID: "ops.track.unassigned", Severity: check.Error,
		Must: check.Text{EN: "must only be given with an address", ES: "debe indicarse solo junto con una dirección"},
		Why:  check.Text{EN: "It describes an address that is not given.", ES: "Describe una dirección que no figura."},
	}, func(t *Track) (bool, rule.At) { return t.Unassigned && t.Address == "", rule.At{&t.Unassigned} }),
}

// motionFault is something wrong with how a track moves.
type motionFault int

const (
	backwards motionFault = iota
	tooFast
	tooLong
)

var motionRules = map[motionFault]*check.Rule{
	backwards: {ID: "ops.track.backwards", Severity: check.Error,
		Must: check.Text{EN: "must not be before the time of the point before it ({1})", ES: "no debe ser anterior al tiempo del punto que lo precede ({1})"},
		Why:  check.Text{EN: "Time that runs backwards means that a clock was reset, or that two tracks were joined.", ES: "Un tiempo que retrocede indica que se ajustó un reloj o que se unieron dos trazas."}},
	tooFast: {ID: "ops.track.speed", Severity: check.Warning,
		Must: check.Text{EN: "must be within reach of the previous point: {1} knots exceeds the {2} possible by \"{3}\"", ES: "debe estar al alcance del punto anterior: {1} nudos superan los {2} posibles por la vía «{3}»"},
		Why:  check.Text{EN: "A jump indicates a false echo, a false position, or two tracks in one.", ES: "Un salto indica un eco falso, una posición falsa o dos trazas en una."}},
	tooLong: {ID: "ops.track.gap", Severity: check.Warning,
		Must: check.Text{EN: "must not be more than {1} seconds after the point before it: it is {2}", ES: "no debe estar a más de {1} segundos del punto que lo precede: está a {2}"},
		Why:  check.Text{EN: "Across a gap longer than the sensor can bridge, it is uncertain that it was the same aircraft.", ES: "Tras un intervalo mayor que el que el sensor puede enlazar, no consta que se trate de la misma aeronave."}},
}

// Fastest is a speed in knots that nothing in the domain reaches.
func (d Domain) Fastest() float64 {
	switch d {
	case Land:
		return 200
	case River, Lake:
		return 100
	}
	return 2000
}

// motion hits points that cannot follow the one before. A second and twice the
// accuracy are allowed for.
func motion(t *Track, hit func(motionFault, any, ...any)) {
	limit := t.Domain.Fastest() * metresPerSecond
	var at *float64
	var from *record.Position
	for l := range t.Legs {
		leg := &t.Legs[l]
		for i := range min(len(leg.Times), len(leg.Positions)) {
			now, to := &leg.Times[i], &leg.Positions[i]
			if at != nil {
				d := *now - *at
				if d < 0 {
					hit(backwards, now, at)
				} else if reach := limit*(d+1) + 2*t.Accuracy; !near(*from, *to, reach) {
					if m := geom.Distance(*from, *to); m > reach {
						knots := strconv.Itoa(int(math.Round(m / (d + 1) / metresPerSecond)))
						hit(tooFast, to, knots, strconv.Itoa(int(t.Domain.Fastest())), &t.Domain)
					}
				}
				if t.MaxGap > 0 && d > t.MaxGap {
					hit(tooLong, now, &t.MaxGap, strconv.FormatFloat(d, 'f', -1, 64))
				}
			}
			at, from = now, to
		}
	}
}

const metresPerSecond = 1852.0 / 3600 // in a knot

// near reports whether two positions are surely no farther apart than so many
// metres: no degree is longer than 111.7 km.
func near(a, b record.Position, metres float64) bool {
	x, y, most := a[0]-b[0], a[1]-b[1], metres/111_700
	return most >= 0 && x*x+y*y <= most*most
}

var handoverRules = []rule.Row{
	rule.When(check.Rule{ID: "ops.handover.itself", Severity: check.Error,
		Must: check.Text{EN: "must not be the side that hands over the track ({1})", ES: "no debe ser la parte que transfiere la traza ({1})"},
		Why:  check.Text{EN: "A handover takes two actors.", ES: "Una transferencia requiere dos actores."},
	}, func(h *Handover) (bool, rule.At) { return h.From != "" && h.From == h.To, rule.At{&h.To, &h.From} }),
	rule.On(check.Rule{ID: "ops.handover.elsewhere", Severity: check.Warning,
		Must: check.Text{EN: "must lie within ten degrees of Bolivia and Peru", ES: "debe estar a menos de diez grados de Bolivia y del Perú"},
		Why:  check.Text{EN: "A lost minus sign moves the place of crossing to another continent.", ES: "Un signo menos omitido traslada el lugar de cruce a otro continente."},
	}, func(h *Handover, hit rule.Hit) {
		if geom.Elsewhere(h.Place.Coordinates, 10) {
			hit(&h.Place)
		}
		for i := range h.Messages {
			if p := &h.Messages[i].Place; *p != nil && geom.Elsewhere((*p).Coordinates, 10) {
				hit(p)
			}
		}
	}),
	rule.Each(missteps, func(h *Handover, hit func(misstep, any, ...any)) {
		if h.From == h.To {
			return
		}
		h.follow(func(w misstep, m *Message) {
			switch w {
			case stranger:
				hit(w, &m.By, string(h.From), string(h.To))
			default:
				hit(w, &m.Word, string(m.Word), &m.By)
			}
		})
	}),
}

const doc4444 = "ICAO Doc 4444 11.4.2.5"

var missteps = map[misstep]*check.Rule{
	stranger: {ID: "ops.handover.stranger", Severity: check.Error,
		Must: check.Text{EN: "must be one of the two sides of the handover: {1} or {2}", ES: "debe ser una de las dos partes de la transferencia: {1} o {2}"},
		Why:  check.Text{EN: "Only the transferring and the accepting actor can coordinate.", ES: "Solo pueden coordinar el actor que entrega y el que recibe."}},
	wrongSide: {ID: "ops.handover.wrong-side", Severity: check.Error,
		Must: check.Text{EN: "must come from the other side: EST and TOC come from the transferring side, AOC from the accepting one, not {1} from {2}", ES: "debe provenir de la otra parte: EST y TOC los envía la parte que transfiere; AOC, la que acepta; no {1} de {2}"},
		Why:  check.Text{EN: "Control passes from the actor that has it to the one that does not.", ES: "El control pasa del actor que lo tiene al que no lo tiene."}, Source: doc4444},
	unproposed: {ID: "ops.handover.unproposed", Severity: check.Error,
		Must: check.Text{EN: "must follow a proposal that is still open: at that instant nothing was proposed that {2} could answer with {1}", ES: "debe seguir a una propuesta aún abierta: en ese instante no había nada propuesto a lo que {2} pudiera responder {1}"},
		Why:  check.Text{EN: "An acceptance before the proposal is not an agreement; instants are compared, not clock times.", ES: "Una aceptación anterior a la propuesta no es un acuerdo; se comparan instantes, no horas de reloj."}, Source: doc4444},
	ownProposal: {ID: "ops.handover.own-proposal", Severity: check.Error,
		Must: check.Text{EN: "must answer the other side's proposal: {2} made this one itself and cannot answer it with {1}", ES: "debe responder a una propuesta de la otra parte: {2} hizo esta y no puede responderle {1}"},
		Why:  check.Text{EN: "An agreement needs the other side.", ES: "Un acuerdo requiere a la otra parte."}, Source: doc4444},
	unaccepted: {ID: "ops.handover.unaccepted", Severity: check.Error,
		Must: check.Text{EN: "must follow an accepted proposal: {2} sent {1} before there was one", ES: "debe seguir a una propuesta aceptada: {2} envió {1} antes de que la hubiera"},
		Why:  check.Text{EN: "If control is handed over without agreement, nobody has it.", ES: "Si el control se entrega sin acuerdo, nadie lo tiene."}, Source: doc4444},
	untransferred: {ID: "ops.handover.untransferred", Severity: check.Error,
		Must: check.Text{EN: "must follow a transfer of control: {2} sent {1} before there was one", ES: "debe seguir a una transferencia de control: {2} envió {1} antes de que se hiciera"},
		Why:  check.Text{EN: "Both sides would believe they have control, or neither.", ES: "Ambas partes creerían tener el control, o ninguna."}, Source: doc4444},
	afterAssumed: {ID: "ops.handover.after-assumed", Severity: check.Warning,
		Must: check.Text{EN: "must not follow the assumption of control: {1} by {2}", ES: "no debe seguir a la aceptación del control: {1} de {2}"},
		Why:  check.Text{EN: "The handover is closed; anything later belongs to another one.", ES: "La transferencia está cerrada; lo posterior corresponde a otra."}},
}
