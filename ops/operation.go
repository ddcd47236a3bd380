package ops

import (
	"strings"

	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/record"
)

// Operation is one operation against drug trafficking, by one side or by both at a time, each on its own side of the border. A coordinated or simultaneous one needs both sides, and a simultaneous one the tolerance of its starts.
// es: Operation es una operación contra el tráfico ilícito de drogas, de una parte o de ambas a la vez, cada una en su lado de la frontera. Una coordinada o simultánea necesita a ambas partes; una simultánea, además, la tolerancia de sus inicios.
type Operation struct {
	record.Header

	// Its name on each side: "Amistad-Herradura" in Bolivia, "Tiwanaku" in Peru.
	// es: Su nombre en cada parte: «Amistad-Herradura» en Bolivia, «Tiwanaku» en el Perú.
	Names []SideName `json:"names" jsonschema:"minItems=1,maxItems=4"`

	// How the sides act together.
	// es: Cómo actúan las partes entre sí.
	Coordination Coordination `json:"coordination"`

	// How many minutes apart the starts may lie for the operation to count as simultaneous, as the sides agreed.
	// es: A cuántos minutos de distancia pueden estar los inicios para que la operación cuente como simultánea, según acordaron las partes.
	Tolerance *float64 `json:"tolerance,omitzero" jsonschema:"minimum=0,maximum=100000"`

	// What it is to achieve.
	// es: Lo que se propone lograr.
	Objective record.Text `json:"objective,omitzero"`

	// The action of the plan that it carries out.
	// es: La acción del plan que lleva a cabo.
	Action record.ActionRef `json:"action,omitzero"`

	// Law, agreement or act that it rests on, by side.
	// es: Norma, acuerdo o acta en que se apoya, por parte.
	LegalBasis []LegalBasis `json:"legalBasis,omitzero" jsonschema:"maxItems=20"`

	// Its phases, in order.
	// es: Sus fases, en orden.
	Phases []Phase `json:"phases,omitzero" jsonschema:"maxItems=20"`

	// The one instant that all planned windows are counted from.
	// es: El único instante desde el que se cuentan todos los intervalos previstos (hora H).
	HHour record.Instant `json:"hHour,omitzero"`

	// What takes part: one actor in one domain and area.
	// es: Lo que interviene: un actor, por una vía y en un área.
	Components []Component `json:"components,omitzero" jsonschema:"maxItems=500"`

	// Whom to call, by post.
	// es: A quién llamar, por cargo.
	Contacts []Contact `json:"contacts,omitzero" jsonschema:"maxItems=100"`
}

// SideName is the name of an operation on one side.
// es: SideName es el nombre de una operación en una de las partes.
//
//mixta:by side
type SideName struct {
	// The side.
	// es: La parte.
	Side record.Side `json:"side"`

	// The name.
	// es: El nombre.
	Name string `json:"name" jsonschema:"minLength=1,maxLength=200"`
}

// LegalBasis is the law, agreement or act under which one side acts.
// es: LegalBasis es la norma, acuerdo o acta en virtud de la cual actúa una parte.
type LegalBasis struct {
	// The side that acts under it.
	// es: La parte que actúa conforme a ella.
	Side record.Side `json:"side"`

	// Law and article, agreement or act: "Ley 913 art. 5".
	// es: Norma y artículo, acuerdo o acta: «Ley 913 art. 5».
	Law string `json:"law" jsonschema:"minLength=1,maxLength=400"`
}

// Phase is a part of an operation in time.
// es: Phase es una parte de una operación en el tiempo.
type Phase struct {
	// Which phase.
	// es: Qué fase.
	Kind PhaseKind `json:"kind"`

	// Its days.
	// es: Sus días.
	Period record.Period `json:"period"`

	// What is done in it.
	// es: Lo que se hace en ella.
	Summary record.Text `json:"summary,omitzero"`
}

// Contact is a post that can be called. It never names a private person.
// es: Contact es un cargo al que se puede llamar. Nunca nombra a un particular.
type Contact struct {
	// The institution.
	// es: La institución.
	Agency record.Actor `json:"agency"`

	// The post: "officer of the watch".
	// es: El cargo: «oficial de guardia».
	Post record.Text `json:"post"`

	// The ways to reach it, the first to be tried first.
	// es: Los medios para comunicarse, en el orden en que deben intentarse.
	Channels []Channel `json:"channels" jsonschema:"minItems=1,maxItems=10"`
}

// Channel is one way to reach a post.
// es: Channel es un medio para comunicarse con un cargo.
type Channel struct {
	// The means.
	// es: El medio.
	Kind ChannelKind `json:"kind"`

	// Number, frequency or address.
	// es: Número, frecuencia o dirección.
	Address string `json:"address" jsonschema:"minLength=1,maxLength=200"`

	// When it is answered; absent where it always is.
	// es: Cuándo se atiende; ausente si se atiende siempre.
	Hours Hours `json:"hours,omitzero"`
}

// Hours are the hours of every day at which a channel is answered, with their offset from UTC: "08:00/18:00-04:00".
// es: Hours son las horas de cada día en que se atiende un medio, con su diferencia respecto a UTC: «08:00/18:00-04:00».
//
//mixta:form ^([01][0-9]|2[0-3]):[0-5][0-9]/(([01][0-9]|2[0-3]):[0-5][0-9]|24:00)(Z|[+\-]([01][0-9]|2[0-3]):[0-5][0-9])$
type Hours string

// Key names a component within its operation: "lago-norte".
// es: Key nombra un componente dentro de su operación: «lago-norte».
//
//mixta:form ^[a-z0-9][a-z0-9\-]{0,39}$
type Key string

// Title is the names that the operation has on either side; "" if it has none.
func (o *Operation) Title() string {
	names := make([]string, len(o.Names))
	for i := range o.Names {
		names[i] = o.Names[i].Name
	}
	return strings.Join(names, " / ")
}

// Validate returns all findings for the operation.
func (o *Operation) Validate() check.Report { return operations.Check(o) }

// MarshalJSON returns the record as it is written in a file.
func (o Operation) MarshalJSON() ([]byte, error) { return operations.Marshal(&o, o.Newer) }

// UnmarshalJSON reads the record; its findings of severity error are the error.
func (o *Operation) UnmarshalJSON(b []byte) error { return operations.Unmarshal(b, o, &o.Newer) }
