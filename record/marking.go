package record

import (
	"cmp"
	"iter"
	"slices"
)

// Marking says who may have a record and what may be done with it. It is not a national classification and does not replace one.
// es: Marking dice quién puede tener un registro y qué se puede hacer con él. No es una clasificación nacional ni la reemplaza.
//
//mixta:whole
type Marking struct {
	// Traffic Light Protocol 2.0 (FIRST): how far the record may be passed on.
	// es: Protocolo TLP 2.0 (FIRST): hasta dónde se puede compartir el registro.
	TLP TLP `json:"tlp"`

	// The actors that may have the record; a country code stands for all its institutions. Needed above TLP:GREEN: without it nobody may.
	// es: Los actores que pueden tener el registro; el código de un país representa a todas sus instituciones. Necesario por encima de TLP:GREEN: sin él, nadie puede.
	Releasable []Actor `json:"releasable,omitzero" jsonschema:"maxItems=100,uniqueItems=true"`

	// Handling codes, a set: Europol H0 to H3, and P or C of the United Kingdom's 3x5x2.
	// es: Códigos de tratamiento, como conjunto: H0 a H3 de Europol, y P o C del esquema 3x5x2 del Reino Unido.
	Handling []Handling `json:"handling,omitzero" jsonschema:"maxItems=8,uniqueItems=true"`

	// The actor without whose consent the content goes no further (originator control).
	// es: El actor sin cuyo consentimiento el contenido no se transmite a terceros (control del originador).
	Originator Actor `json:"originator,omitzero"`

	// The conditions or comments that a handling code refers to.
	// es: Las condiciones o comentarios a que se refiere un código de tratamiento.
	Conditions Text `json:"conditions,omitzero"`

	// The national classification as its owner gave it, with the country in front: "PE RESERVADO".
	// es: La clasificación nacional tal como la dio su titular, con el país delante: «PE RESERVADO».
	Level string `json:"level,omitzero" jsonschema:"minLength=1,maxLength=60"`
}

// TLP is a label of the Traffic Light Protocol 2.0.
// es: TLP es una etiqueta del Protocolo de Semáforo (Traffic Light Protocol) 2.0.
// source: FIRST, Traffic Light Protocol
// edition: 2.0, 2022-08
// checked: 2026-11-23
//
//mixta:closed
type TLP string

// The labels of TLP 2.0, from widest to narrowest.
const (
	// Clear: may be given to anybody.
	// es: Puede compartirse con cualquiera, sin límite.
	// source: FIRST TLP 2.0
	Clear TLP = "CLEAR"
	// Green: may be spread within the community.
	// es: Puede difundirse dentro de la comunidad.
	// source: FIRST TLP 2.0
	Green TLP = "GREEN"
	// Amber: on a need-to-know basis within the recipient's organisation and its clients.
	// es: Según necesidad de conocer, dentro de la organización del destinatario y sus clientes.
	// source: FIRST TLP 2.0
	Amber TLP = "AMBER"
	// AmberStrict: within the recipient's organisation only.
	// es: Solo dentro de la organización del destinatario.
	// source: FIRST TLP 2.0
	AmberStrict TLP = "AMBER+STRICT"
	// Red: for the individual recipients only.
	// es: Solo para las personas destinatarias.
	// source: FIRST TLP 2.0
	Red TLP = "RED"
	// White: the label of TLP 1.0 for CLEAR. Deprecated.
	// es: La etiqueta de TLP 1.0 para CLEAR. En desuso.
	// source: FIRST TLP 1.0
	White TLP = "WHITE"
)

// Rank orders the labels from widest (0) to narrowest (4). A value that is not a label
// ranks above all: nobody may have it.
func (t TLP) Rank() int {
	switch t {
	case Clear, White:
		return 0
	case Green:
		return 1
	case Amber:
		return 2
	case AmberStrict:
		return 3
	case Red:
		return 4
	}
	return 5
}

// Handling is a handling code. Codes form a set: H1, H2 and H3 can stand together.
// es: Handling es un código de tratamiento. Los códigos forman un conjunto: H1, H2 y H3 pueden figurar juntos.
// source: Europol, (UE/EU) 2016/794; College of Policing, 3x5x2
// edition: 2016
// checked: 2026-11-23
//
//mixta:closed
type Handling string

// The handling codes.
const (
	// H0: only to prevent and combat crime, under the law that applies.
	// es: Solo para prevenir y combatir el delito, conforme a la ley aplicable.
	// source: Europol, (UE/EU) 2016/794
	H0 Handling = "H0"
	// H1: not to be disclosed in judicial proceedings without the provider's permission.
	// es: No debe divulgarse en procesos judiciales sin permiso de quien proporcionó la información.
	// source: Europol, (UE/EU) 2016/794
	H1 Handling = "H1"
	// H2: not to be passed on without the provider's permission.
	// es: No debe difundirse sin permiso de quien proporcionó la información.
	// source: Europol, (UE/EU) 2016/794
	H2 Handling = "H2"
	// H3: other restrictions, as stated in the conditions.
	// es: Otras restricciones, según se indica en las condiciones.
	// source: Europol, (UE/EU) 2016/794
	H3 Handling = "H3"
	// HP: lawful sharing permitted.
	// es: Se permite compartir conforme a la ley.
	// source: College of Policing, 3x5x2
	HP Handling = "P"
	// HC: lawful sharing permitted with conditions.
	// es: Se permite compartir conforme a la ley, con condiciones.
	// source: College of Policing, 3x5x2
	HC Handling = "C"
)

// Absence says why a member is absent.
// es: Absence dice por qué falta un campo.
//
//mixta:closed
type Absence string

// The reasons of absence.
const (
	// Unknown: the value exists but is not known to the issuer.
	// es: El valor existe, pero el emisor no lo conoce.
	Unknown Absence = "unknown"
	// NotObserved: nobody has looked.
	// es: Nadie lo ha observado.
	NotObserved Absence = "not-observed"
	// NotApplicable: there can be no value.
	// es: No puede haber valor.
	NotApplicable Absence = "not-applicable"
	// Withheld: the value is known but not released to the recipient.
	// es: El valor se conoce, pero no se entrega al destinatario.
	Withheld Absence = "withheld"
	// Generalised: the value is here, but coarser than it is known.
	// es: El valor figura, pero con menos detalle del que se conoce.
	Generalised Absence = "generalised"
)

// Allows reports whether the actor may have what is so marked. What is marked
// for nobody, or by no label, nobody may have.
func (m Marking) Allows(a Actor) bool {
	rank := m.TLP.Rank()
	if rank > Red.Rank() {
		return false
	}
	if len(m.Releasable) == 0 {
		return rank <= Green.Rank()
	}
	for _, r := range m.Releasable {
		if r.Covers(a) {
			return true
		}
	}
	return false
}

// JoinAll returns the strictest of all markings; that of a file without records,
// which is TLP:CLEAR, if there is none.
func JoinAll(all iter.Seq[Marking]) Marking {
	joined, first := Marking{TLP: Clear}, true
	for m := range all {
		if !first {
			m = joined.Join(m)
		}
		joined, first = m, false
	}
	return joined
}

// Join returns the strictest of both markings: the narrower label, the actors
// that both may be released to, the handling codes of either. Where nobody may
// have both, the label is at least AMBER, so that the empty list says so.
//
// Originator, level and conditions say the same as both, if both say the same;
// otherwise they say that there are several, which are in the records.
func (m Marking) Join(n Marking) Marking {
	j := Marking{TLP: narrower(m.TLP, n.TLP)}
	switch {
	case m.anybody():
		j.Releasable = distinct(n.Releasable)
	case n.anybody():
		j.Releasable = distinct(m.Releasable)
	default:
		j.Releasable = distinct(both(m.Releasable, n.Releasable))
	}
	if !(m.anybody() && n.anybody()) && j.anybody() {
		j.TLP = Amber
	}
	j.Handling = slices.Compact(slices.Sorted(slices.Values(slices.Concat(m.Handling, n.Handling))))
	if slices.Contains(j.Handling, HC) { // C restricts what P permits
		j.Handling = slices.DeleteFunc(j.Handling, func(h Handling) bool { return h == HP })
	}
	j.Originator = agreed(m.Originator, n.Originator, Several)
	j.Level = agreed(m.Level, n.Level, severalLevels)
	j.Conditions = agreed(m.Conditions, n.Conditions, severalConditions)
	return j
}

// What a joined marking says where the markings differ.
const severalLevels = "VARIOS"

var severalConditions = Text{ES: "Varias: véase cada registro.", EN: "Several: see each record."}

// agreed returns what both say; several if they differ. The zero value says
// nothing.
func agreed[T comparable](a, b, several T) T {
	var nothing T
	switch {
	case a == b || b == nothing:
		return a
	case a == nothing:
		return b
	}
	return several
}

// anybody reports whether no list of actors restricts the recipients.
func (m Marking) anybody() bool {
	return len(m.Releasable) == 0 && m.TLP.Rank() <= Green.Rank()
}

// narrower returns the narrower of two labels, as TLP 2.0 writes it.
func narrower(a, b TLP) TLP {
	if n := cmp.Or(cmp.Compare(a.Rank(), b.Rank()), cmp.Compare(a, b)); n < 0 {
		a = b
	}
	if a == White {
		return Clear
	}
	return a
}

// both returns the actors that lie within both lists.
func both(a, b []Actor) (out []Actor) {
	for _, x := range a {
		for _, y := range b {
			switch {
			case x.Covers(y):
				out = append(out, y)
			case y.Covers(x):
				out = append(out, x)
			}
		}
	}
	return out
}

// wider reports whether the marking names an actor that is not among those
// named; none stand for no limit.
func (m *Marking) wider(named []Actor) bool {
	return len(named) > 0 && slices.ContainsFunc(m.Releasable, func(a Actor) bool {
		return !slices.ContainsFunc(named, func(b Actor) bool { return b.Covers(a) })
	})
}

// Same reports whether both are written alike. What is written otherwise may
// still be [Marking.Equal].
func (m *Marking) Same(n *Marking) bool {
	return m.TLP == n.TLP && m.Originator == n.Originator && m.Level == n.Level && m.Conditions == n.Conditions &&
		slices.Equal(m.Releasable, n.Releasable) && slices.Equal(m.Handling, n.Handling)
}

// distinct returns the actors sorted, without those that another covers.
func distinct(actors []Actor) (out []Actor) {
	sorted := slices.Sorted(slices.Values(actors)) // a country comes before its institutions
	for _, a := range sorted {
		if !slices.ContainsFunc(out, func(b Actor) bool { return b.Covers(a) }) {
			out = append(out, a)
		}
	}
	return out
}

// Equal reports whether both markings say the same on label, actors and codes.
func (m Marking) Equal(n Marking) bool {
	return m.TLP.Rank() == n.TLP.Rank() && slices.Equal(distinct(m.Releasable), distinct(n.Releasable)) &&
		slices.Equal(slices.Sorted(slices.Values(m.Handling)), slices.Sorted(slices.Values(n.Handling)))
}

// String writes the marking as people read it: "TLP:AMBER BO PE H1".
func (m Marking) String() string {
	s := "TLP:" + string(m.TLP)
	for _, a := range m.Releasable {
		s += " " + string(a)
	}
	for _, h := range m.Handling {
		s += " " + string(h)
	}
	return s
}
