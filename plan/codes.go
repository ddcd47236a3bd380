package plan

// Area is an area of work of the commission.
// es: Area es un área de trabajo de la comisión.
// source: Convenio/Agreement BO-PE
// edition: 2000-06-09
// checked: 2026-11-23
//
//mixta:closed
type Area string

// The areas, as the commission's name lists them.
const (
	// AreaDevelopment: alternative, comprehensive and sustainable development.
	// es: Desarrollo: alternativo, integral y sostenible.
	// source: Convenio/Agreement BO-PE, 2000-06-09
	AreaDevelopment Area = "development"
	// AreaPrevention: prevention of drug use.
	// es: Prevención del consumo.
	// source: Convenio/Agreement BO-PE, 2000-06-09
	AreaPrevention Area = "prevention"
	// AreaRehabilitation: treatment and rehabilitation.
	// es: Tratamiento y rehabilitación.
	// source: Convenio/Agreement BO-PE, 2000-06-09
	AreaRehabilitation Area = "rehabilitation"
	// AreaControl: control of illicit drug trafficking, crops and chemicals.
	// es: Control: del tráfico ilícito de drogas, de los cultivos y de las sustancias químicas.
	// source: Convenio/Agreement BO-PE, 2000-06-09
	AreaControl Area = "control"
	// AreaRelatedCrimes: related crimes, among them money laundering.
	// es: Delitos conexos: entre ellos, el lavado de activos (en Bolivia, legitimación de ganancias ilícitas).
	// source: Convenio/Agreement BO-PE, 2000-06-09
	AreaRelatedCrimes Area = "related-crimes"
)

// Group is a working group of the commission.
// es: Group es un grupo de trabajo de la comisión.
// source: vds.gob.bo 327
// edition: 2022
// checked: 2026-11-29
//
//mixta:closed
type Group string

// The working groups of the IX Meeting.
const (
	// GroupSupply: control of supply.
	// es: Control de la oferta.
	// source: vds.gob.bo 327
	GroupSupply Group = "supply-control"
	// GroupCrops: control of coca crops, and alternative, comprehensive and sustainable development.
	// es: Cultivos y desarrollo: control de cultivos de coca y desarrollo alternativo, integral y sostenible.
	// source: vds.gob.bo 327
	GroupCrops Group = "crops-and-development"
	// GroupDemand: reduction of demand.
	// es: Reducción de la demanda.
	// source: vds.gob.bo 327
	GroupDemand Group = "demand-reduction"
	// GroupAssets: money laundering and loss of ownership.
	// es: Lavado de activos y pérdida de dominio.
	// source: vds.gob.bo 327
	GroupAssets Group = "money-laundering"
)

// Session is a kind of meeting.
// es: Session es una clase de reunión.
//
//mixta:closed
type Session string

// The kinds of meeting.
const (
	// Ordinary: a numbered meeting of the commission.
	// es: Reunión numerada de la comisión.
	Ordinary Session = "ordinary"
	// Technical: a technical or operational meeting between two numbered ones.
	// es: Encuentro técnico u operativo entre dos reuniones numeradas.
	Technical Session = "technical"
)

// Format is how the delegations met.
// es: Format es el modo en que se reunieron las delegaciones.
//
//mixta:closed
type Format string

// The formats.
const (
	// InPerson: all in one place.
	// es: Presencial.
	InPerson Format = "in-person"
	// Hybrid: some in one place, some by video.
	// es: Híbrida: unos presentes y otros por videoconferencia.
	Hybrid Format = "hybrid"
	// Virtual: all by video.
	// es: Virtual.
	Virtual Format = "virtual"
)

// Modality is how an action is carried out.
// es: Modality es el modo en que se lleva a cabo una acción.
//
//mixta:closed
type Modality string

// The modalities.
const (
	// Coordinated: each side on its own territory, by a common plan.
	// es: Coordinada: cada parte en su territorio, según un plan común.
	Coordinated Modality = "coordinated"
	// Simultaneous: coordinated, and at the same time.
	// es: Simultánea: coordinada y al mismo tiempo.
	Simultaneous Modality = "simultaneous"
	// Exchange: of information, intelligence or experience.
	// es: Intercambio: de información, inteligencia o experiencias.
	Exchange Modality = "exchange"
	// Training: courses, visits and internships.
	// es: Capacitación: cursos, visitas y pasantías.
	Training Modality = "training"
	// TechnicalAssistance: from one side, or a third party, to the other.
	// es: Asistencia técnica: de una parte, o de un tercero, a la otra.
	TechnicalAssistance Modality = "technical-assistance"
	// Parallel: by each side on its own, reported to the other.
	// es: Paralela: por cada parte por separado, con informe a la otra.
	Parallel Modality = "parallel"
)

// Role is the part that an agency has in an action.
// es: Role es el papel que tiene una institución en una acción.
//
//mixta:closed
type Role string

// The roles.
const (
	// Lead: answers for the action on its side.
	// es: Dirige: responde por la acción en su parte.
	Lead Role = "lead"
	// Support: takes part.
	// es: Participa.
	Support Role = "support"
)

// Measure is how values of several periods make one.
// es: Measure es el modo en que los valores de varios períodos se reúnen en uno.
//
//mixta:closed
type Measure string

// The measures.
const (
	// Total: values add up.
	// es: Los valores se suman.
	Total Measure = "total"
	// Level: the last value counts.
	// es: Vale el último valor.
	Level Measure = "level"
	// Share: a part of a whole; the last value counts.
	// es: Parte de un total; vale el último valor.
	Share Measure = "share"
)

// Direction is which way an indicator is to move.
// es: Direction es el sentido en que ha de moverse un indicador.
//
//mixta:closed
type Direction string

// The directions.
const (
	// Increase: more is better.
	// es: Cuanto más, mejor.
	Increase Direction = "increase"
	// Decrease: less is better.
	// es: Cuanto menos, mejor.
	Decrease Direction = "decrease"
	// Maintain: to stay as it is.
	// es: Que se mantenga.
	Maintain Direction = "maintain"
)

// Scope is whose report it is.
// es: Scope es de quién es el informe.
//
//mixta:closed
type Scope string

// The scopes.
const (
	// ScopeBO: of the Bolivian side.
	// es: De la parte boliviana.
	ScopeBO Scope = "BO"
	// ScopePE: of the Peruvian side.
	// es: De la parte peruana.
	ScopePE Scope = "PE"
	// ScopeJoint: of both sides, by an act.
	// es: De ambas partes, mediante un acta.
	ScopeJoint Scope = "joint"
)

// Status is how far an action has come, as its reporter states it.
// es: Status es hasta dónde ha llegado una acción, según declara quien informa.
//
//mixta:closed
type Status string

// The statuses.
const (
	// Pending: not begun.
	// es: Pendiente: sin iniciar.
	Pending Status = "pending"
	// Ongoing: begun and not finished.
	// es: En curso: iniciada y sin concluir.
	Ongoing Status = "ongoing"
	// Fulfilled: done in full.
	// es: Cumplida: hecha por completo.
	Fulfilled Status = "fulfilled"
	// PartlyFulfilled: closed with part of it done.
	// es: Cumplida en parte: cerrada con una parte hecha.
	PartlyFulfilled Status = "partly-fulfilled"
	// Suspended: halted for now.
	// es: Suspendida: detenida por ahora.
	Suspended Status = "suspended"
	// Cancelled: closed without being done.
	// es: Cancelada: cerrada sin hacerse.
	Cancelled Status = "cancelled"
)

// Done reports whether nothing more is due on an action of that status.
func (s Status) Done() bool { return s == Fulfilled || s == PartlyFulfilled || s == Cancelled }

// StatisticIndicator is what a statistic counts or measures.
// es: StatisticIndicator es lo que cuenta o mide una estadística.
//
//mixta:open ^[a-z]{2,20}(\.[a-z0-9\-]{2,40}){1,2}$
type StatisticIndicator string

// The indicators with a name. Crop areas, reductions and seizures have records
// of their own; they stand here for figures that were published without them.
const (
	// CocaArea: area under coca.
	// es: Superficie con cultivos de coca.
	CocaArea StatisticIndicator = "crops.coca-area"
	// CocaReduction: coca reduced (rationalised or eradicated).
	// es: Coca reducida (racionalizada o erradicada).
	CocaReduction StatisticIndicator = "crops.coca-reduction"
	// CocaLeafProduction: potential production of coca leaf.
	// es: Producción potencial de hoja de coca.
	CocaLeafProduction StatisticIndicator = "crops.coca-leaf-production"
	// CocaineProduction: potential production of cocaine.
	// es: Producción potencial de cocaína.
	CocaineProduction StatisticIndicator = "crops.cocaine-production"
	// CocaLeafPrice: price of coca leaf.
	// es: Precio de la hoja de coca.
	CocaLeafPrice StatisticIndicator = "prices.coca-leaf"
	// CocaLeafValue: value of coca leaf production.
	// es: Valor de la producción de hoja de coca.
	CocaLeafValue StatisticIndicator = "prices.coca-leaf-value"
	// Prevalence: share of people who used in the last year.
	// es: Prevalencia de consumo en el último año.
	Prevalence StatisticIndicator = "demand.prevalence-year"
	// InTreatment: people in treatment.
	// es: Personas en tratamiento.
	InTreatment StatisticIndicator = "demand.in-treatment"
	// PreventionReached: people reached by prevention.
	// es: Personas alcanzadas por acciones de prevención.
	PreventionReached StatisticIndicator = "demand.prevention-reached"
	// FamiliesSupported: families in alternative development.
	// es: Familias en desarrollo alternativo.
	FamiliesSupported StatisticIndicator = "development.families"
	// AlternativeArea: area of alternative crops.
	// es: Superficie de cultivos alternativos.
	AlternativeArea StatisticIndicator = "development.crops-area"
	// SuspiciousReports: suspicious transaction reports.
	// es: Reportes de operaciones sospechosas.
	SuspiciousReports StatisticIndicator = "assets.suspicious-reports"
	// AssetsForfeited: value of assets forfeited.
	// es: Valor de los bienes con pérdida o extinción de dominio.
	AssetsForfeited StatisticIndicator = "assets.forfeited"
	// CocaineSeized: cocaine seized.
	// es: Cocaína incautada.
	CocaineSeized StatisticIndicator = "supply.cocaine-seized"
	// AircraftSeized: aircraft seized.
	// es: Aeronaves incautadas.
	AircraftSeized StatisticIndicator = "supply.aircraft-seized"
	// AirstripsDestroyed: clandestine airstrips put out of use.
	// es: Pistas clandestinas inhabilitadas.
	AirstripsDestroyed StatisticIndicator = "supply.airstrips-destroyed"
	// LaboratoriesDestroyed: laboratories destroyed.
	// es: Laboratorios destruidos.
	LaboratoriesDestroyed StatisticIndicator = "supply.laboratories-destroyed"
	// PersonsArrested: persons arrested.
	// es: Personas aprehendidas o detenidas.
	PersonsArrested StatisticIndicator = "supply.persons-arrested"
)
