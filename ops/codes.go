package ops

// Coordination is how the sides act together.
// es: Coordination es el modo en que las partes actúan entre sí.
// source: mixta; vds.gob.bo 327
// edition: 2022
// checked: 2026-11-23
//
//mixta:closed
type Coordination string

// The ways of acting together.
const (
	// OneSided: one side acts alone; the other is at most informed.
	// es: Una parte actúa sola; a la otra, a lo sumo, se le informa.
	OneSided Coordination = "one-sided"
	// Coordinated: both sides act, each on its own territory, by a common plan.
	// es: Coordinada: ambas partes actúan, cada una en su territorio, según un plan común.
	// source: vds.gob.bo 327
	Coordinated Coordination = "coordinated"
	// Simultaneous: coordinated, and begun at the same time within an agreed tolerance.
	// es: Simultánea: coordinada e iniciada al mismo tiempo, dentro de una tolerancia acordada.
	// source: vds.gob.bo 327
	Simultaneous Coordination = "simultaneous"
)

// PhaseKind is a phase of an operation.
// es: PhaseKind es una fase de una operación.
// source: lapatria.bo
// edition: 2022
// checked: 2026-11-29
//
//mixta:closed
type PhaseKind string

// The phases, in order.
const (
	// Preparatory: before the units move.
	// es: Preparatoria o preoperativa: antes de que las unidades se movilicen.
	// source: lapatria.bo, 2022
	Preparatory PhaseKind = "preparatory"
	// Operational: the units act.
	// es: Operativa: las unidades actúan.
	// source: lapatria.bo, 2022
	Operational PhaseKind = "operational"
	// Closing: results are put together and evaluated.
	// es: De cierre o posoperativa: se reúnen y evalúan los resultados.
	// source: lapatria.bo, 2022
	Closing PhaseKind = "closing"
)

// rank orders the phases.
func (k PhaseKind) rank() int {
	switch k {
	case Preparatory:
		return 1
	case Operational:
		return 2
	}
	return 3
}

// Domain is the domain that somebody or something moves in.
// es: Domain es la vía por la que alguien o algo se desplaza.
// source: lostiempos.com
// edition: 2023
// checked: 2026-11-23
//
//mixta:closed
type Domain string

// The domains: the commission's acts say "vía aérea, terrestre, fluvial y lacustre".
const (
	// Air.
	// es: Vía aérea.
	// source: lostiempos.com, 2023
	Air Domain = "air"
	// Land.
	// es: Vía terrestre.
	// source: lostiempos.com, 2023
	Land Domain = "land"
	// River.
	// es: Vía fluvial.
	// source: lostiempos.com, 2023
	River Domain = "river"
	// Lake.
	// es: Vía lacustre.
	// source: lostiempos.com, 2023
	Lake Domain = "lake"
)

// Order is an order given to a component.
// es: Order es una orden dada a un componente.
//
//mixta:closed
type Order string

// The orders.
const (
	// Go: begin.
	// es: Ejecutar: comenzar.
	Go Order = "go"
	// Hold: wait.
	// es: Orden de espera: no avanzar hasta nueva orden.
	Hold Order = "hold"
	// Abort: do not begin, or end at once.
	// es: Abortar: no comenzar, o terminar de inmediato.
	Abort Order = "abort"
)

// Resource is something that a component has a number of.
// es: Resource es algo de lo que un componente tiene cierta cantidad.
//
//mixta:closed
type Resource string

// The resources.
const (
	// Personnel.
	// es: Efectivos.
	Personnel Resource = "personnel"
	// Prosecutors.
	// es: Fiscales.
	Prosecutors Resource = "prosecutors"
	// LandVehicles: land vehicles.
	// es: Vehículos terrestres.
	LandVehicles Resource = "vehicles"
	// Boats.
	// es: Embarcaciones.
	Boats Resource = "boats"
	// AircraftOwn: aircraft.
	// es: Aeronaves.
	AircraftOwn Resource = "aircraft"
	// Dogs: detection dogs.
	// es: Canes detectores.
	Dogs Resource = "dogs"
	// Drones: unmanned aircraft.
	// es: Aeronaves no tripuladas.
	Drones Resource = "drones"
)

// ChannelKind is a means of communication.
// es: ChannelKind es un medio de comunicación.
//
//mixta:closed
type ChannelKind string

// The means.
const (
	// Phone: telephone.
	// es: Teléfono.
	Phone ChannelKind = "phone"
	// Radio: voice radio; the address is a frequency.
	// es: Radio de voz; la dirección es una frecuencia.
	Radio ChannelKind = "radio"
	// Satellite: satellite telephone.
	// es: Teléfono satelital.
	Satellite ChannelKind = "satellite"
	// Email: electronic mail.
	// es: Correo electrónico.
	Email ChannelKind = "email"
	// Liaison: in person, through a liaison officer.
	// es: Oficial de enlace, en persona.
	Liaison ChannelKind = "liaison"
)

// State is how far an operation or component has come.
// es: State es el estado en que se encuentra una operación o un componente.
//
//mixta:closed
type State string

// The states.
const (
	// Ready: in place, waiting for the order.
	// es: Listo: en posición, a la espera de la orden.
	Ready State = "ready"
	// UnderWay: begun and not ended.
	// es: En curso: iniciado y no terminado.
	UnderWay State = "under-way"
	// Held: ordered to wait.
	// es: En espera: con orden de espera.
	Held State = "held"
	// Aborted: ended by order before it was done.
	// es: Abortado: terminado por orden antes de cumplirse.
	Aborted State = "aborted"
	// Completed: done.
	// es: Concluido.
	Completed State = "completed"
)

// IncidentKind is a kind of incident that must be reported.
// es: IncidentKind es una clase de incidente que debe informarse.
//
//mixta:closed
type IncidentKind string

// The kinds of incident.
const (
	// Injury: somebody was hurt.
	// es: Lesión de una persona.
	Injury IncidentKind = "injury"
	// Death: somebody died.
	// es: Muerte de una persona.
	Death IncidentKind = "death"
	// Complaint: somebody complained of how they were treated.
	// es: Denuncia o queja por el trato recibido.
	Complaint IncidentKind = "complaint"
	// UseOfForce: force or a weapon was used.
	// es: Uso de la fuerza o de un arma.
	UseOfForce IncidentKind = "use-of-force"
)

// Activity is a kind of activity that others must not run into.
// es: Activity es una clase de actividad con la que otros no deben encontrarse por sorpresa.
//
//mixta:open ^[a-z][a-z\-]{1,39}$
type Activity string

// The activities with a name.
const (
	// Raid: search or raid of a place.
	// es: Allanamiento o intervención de un lugar.
	Raid Activity = "raid"
	// Surveillance: watching.
	// es: Vigilancia.
	Surveillance Activity = "surveillance"
	// Checkpoint: control of a road, river or port.
	// es: Puesto de control en carretera, río o puerto.
	Checkpoint Activity = "checkpoint"
	// Patrol: by land, river, lake or air.
	// es: Patrullaje: terrestre, fluvial, lacustre o aéreo.
	Patrol Activity = "patrol"
	// Overflight: flight over the place.
	// es: Sobrevuelo.
	Overflight Activity = "overflight"
	// CropReduction: work of crop reduction in the field.
	// es: Trabajo de reducción de cultivos en campo.
	CropReduction Activity = "crop-reduction"
	// Interception: air interception.
	// es: Interceptación aérea.
	Interception Activity = "interception"
	// OtherActivity: activity that is not disclosed.
	// es: Actividad que no se informa.
	OtherActivity Activity = "undisclosed"
)

// Standing is what a person's position was when the report was made. It says nothing of guilt.
// es: Standing es la condición de una persona al hacerse el informe. Nada dice de su culpabilidad.
// source: mixta; abi.bo, lapatria.bo, eju.tv
// edition: 2017, 2022
// checked: 2026-11-29
//
//mixta:closed
type Standing string

// The standings.
const (
	// Arrested: apprehended; whether the prosecutor took the case is not said.
	// es: Aprehendida (en el Perú, detenida); no dice si pasó a disposición del Ministerio Público.
	// source: abi.bo, lapatria.bo, 2022; eju.tv, 2017
	Arrested Standing = "arrested"
	// Released: apprehended and let go.
	// es: Puesta en libertad tras ser aprehendida (en el Perú, detenida).
	Released Standing = "released"
	// Rescued: found in need and brought to safety.
	// es: Rescatada.
	Rescued Standing = "rescued"
	// NotStated: the source does not tell.
	// es: La fuente no lo indica.
	NotStated Standing = "not-stated"
)

// Sex is a person's sex as it was recorded.
// es: Sex es el sexo de una persona según se registró.
//
//mixta:closed
type Sex string

// The sexes.
const (
	// Female.
	// es: Femenino.
	Female Sex = "female"
	// Male.
	// es: Masculino.
	Male Sex = "male"
)
