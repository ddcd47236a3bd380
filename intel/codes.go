package intel

// ReportKind is what a report does.
// es: ReportKind es lo que hace un informe.
//
//mixta:closed
type ReportKind string

// The kinds of report.
const (
	// Information: passes on what was learned.
	// es: Transmite lo que se supo.
	Information ReportKind = "information"
	// AssessmentReport: judges what was learned.
	// es: Aprecia lo que se supo.
	AssessmentReport ReportKind = "assessment"
	// Alert: warns of what is at hand.
	// es: Alerta de lo que es inminente.
	Alert ReportKind = "alert"
)

// Topic is what a report, request or lesson is about.
// es: Topic es el tema de un informe, solicitud o experiencia.
// source: vds.gob.bo 327; lapatria.bo
// edition: 2022
// checked: 2026-11-23
//
//mixta:open ^[a-z][a-z0-9\-]{1,39}$
type Topic string

// The topics, as the meetings name them.
const (
	// Organisations: criminal organisations and how they are made up.
	// es: Organizaciones criminales y su composición.
	// source: vds.gob.bo 327
	Organisations Topic = "organisations"
	// Routes: routes.
	// es: Rutas.
	// source: vds.gob.bo 327
	Routes Topic = "routes"
	// ModusOperandi: ways of working.
	// es: Modus operandi.
	// source: vds.gob.bo 327
	ModusOperandi Topic = "modus-operandi"
	// Trends: trends.
	// es: Tendencias.
	// source: vds.gob.bo 327
	Trends Topic = "trends"
	// Drugs: types of drug.
	// es: Tipos de droga.
	// source: vds.gob.bo 327
	Drugs Topic = "drugs"
	// Checkpoints: checkpoints.
	// es: Puestos de control.
	// source: vds.gob.bo 327
	Checkpoints Topic = "checkpoints"
	// Precursors: precursors and chemical substances.
	// es: Precursores y sustancias químicas.
	// source: lapatria.bo, 2022
	Precursors Topic = "precursors"
	// AirBridge: the air bridge.
	// es: El puente aéreo.
	// source: vds.gob.bo 327
	AirBridge Topic = "air-bridge"
	// Money: money laundering and assets.
	// es: Lavado de activos; bienes y patrimonio.
	// source: vds.gob.bo 327
	Money Topic = "money"
)

// Nature distinguishes a fact from an assessment.
// es: Nature distingue un hecho de una apreciación.
// source: (UE/EU) 2016/680
// edition: 2016
// checked: 2026-11-23
//
//mixta:closed
type Nature string

// The natures of a statement.
const (
	// Fact: stated as a fact.
	// es: Afirmado como hecho.
	// source: (UE/EU) 2016/680 art. 7
	Fact Nature = "fact"
	// Assessment: someone's judgement.
	// es: Apreciación de alguien.
	// source: (UE/EU) 2016/680 art. 7
	Assessment Nature = "assessment"
)

// Scheme is a scheme of grading.
// es: Scheme es un esquema de evaluación.
// source: MISP; (UE/EU) 2016/794; College of Policing
// edition: 2016
// checked: 2026-11-23
//
//mixta:closed
type Scheme string

// The schemes.
const (
	// Admiralty: Admiralty or NATO scale, A–F and 1–6; F and 6 mean that it cannot be judged.
	// es: Escala del Almirantazgo u OTAN, A–F y 1–6; F y 6 significan que no se puede juzgar.
	// source: MISP admiralty-scale
	Admiralty Scheme = "admiralty"
	// Europol4x4: Europol 4x4, A–C or X and 1–4; X means that it cannot be assessed.
	// es: 4x4 de Europol, A–C o X y 1–4; X significa que no se puede evaluar.
	// source: (UE/EU) 2016/794 art. 29
	Europol4x4 Scheme = "europol-4x4"
	// UK3x5x2: United Kingdom 3x5x2, 1–3 and A–E; 2 means untested and D not known.
	// es: 3x5x2 del Reino Unido, 1–3 y A–E; 2 significa no probada y D no conocida.
	// source: College of Policing, 3x5x2
	UK3x5x2 Scheme = "uk-3x5x2"
)

// SourceKind is the kind of a source.
// es: SourceKind es la clase de una fuente.
//
//mixta:open ^[a-z][a-z0-9\-]{1,39}$
type SourceKind string

// The kinds of source.
const (
	// Human: a person.
	// es: Una persona.
	Human SourceKind = "human"
	// Technical: a technical means, other than imagery.
	// es: Un medio técnico distinto de las imágenes.
	Technical SourceKind = "technical"
	// Imagery: images from air or space.
	// es: Imágenes aéreas o satelitales.
	Imagery SourceKind = "imagery"
	// Official: records of an authority.
	// es: Registros de una autoridad.
	Official SourceKind = "official"
	// OpenSource: published.
	// es: Fuente abierta: publicada.
	OpenSource SourceKind = "open"
	// Partner: another service.
	// es: Otro servicio.
	Partner SourceKind = "partner"
	// Seized: documents or devices seized.
	// es: Documentos o dispositivos incautados.
	Seized SourceKind = "seized"
)

// Priority is how urgent a request is.
// es: Priority es cuán urgente es una solicitud.
//
//mixta:closed
type Priority string

// The priorities.
const (
	// Routine: in the ordinary course.
	// es: Rutina: según el trámite ordinario.
	Routine Priority = "routine"
	// PriorityHigh: before others.
	// es: Prioridad: antes que otras.
	PriorityHigh Priority = "priority"
	// Urgent: at once.
	// es: Urgente: de inmediato.
	Urgent Priority = "urgent"
)

// Role is what one subject is to another.
// es: Role es lo que una entidad es de otra.
//
//mixta:open ^[a-z][a-z0-9\-]{1,39}$
type Role string

// The roles.
const (
	// MemberOf: belongs to it.
	// es: Miembro: pertenece a ella.
	MemberOf Role = "member"
	// LeaderOf: leads it.
	// es: Dirigente: la dirige.
	LeaderOf Role = "leader"
	// OwnerOf: owns it.
	// es: Propietario: es su dueño.
	OwnerOf Role = "owner"
	// OperatorOf: operates it.
	// es: Operador: la opera.
	OperatorOf Role = "operator"
	// PilotOf: flies it.
	// es: Piloto: la pilotea.
	PilotOf Role = "pilot"
	// SupplierOf: supplies it.
	// es: Proveedor: la abastece.
	SupplierOf Role = "supplier"
	// FinancierOf: pays for it.
	// es: Financista: la financia.
	FinancierOf Role = "financier"
	// UserOf: uses it.
	// es: Usuario: la usa.
	UserOf Role = "user"
	// ContactOf: is in touch with it.
	// es: Contacto: está en contacto con ella.
	ContactOf Role = "contact"
	// PartOf: is part of it.
	// es: Parte: es parte de ella.
	PartOf Role = "part"
)

// Cadence is how often a bulletin is issued.
// es: Cadence es la periodicidad de un boletín.
//
//mixta:closed
type Cadence string

// The cadences.
const (
	// Monthly: each calendar month.
	// es: Mensual: cada mes calendario.
	Monthly Cadence = "monthly"
	// Quarterly: each calendar quarter.
	// es: Trimestral: cada trimestre calendario.
	Quarterly Cadence = "quarterly"
	// HalfYearly: each half of a calendar year.
	// es: Semestral: cada semestre calendario.
	HalfYearly Cadence = "half-yearly"
	// Yearly: each calendar year.
	// es: Anual: cada año calendario.
	Yearly Cadence = "yearly"
)

// VisitForm is the form in which experience is passed on.
// es: VisitForm es la forma en que se transmite la experiencia.
// source: mixta; nodal.red; peopledaily
// edition: 2016, 2018
// checked: 2026-11-23
//
//mixta:open ^[a-z][a-z0-9\-]{1,39}$
type VisitForm string

// The forms.
const (
	// VisitStudy: a visit.
	// es: Visita.
	// source: peopledaily, 2018
	VisitStudy VisitForm = "visit"
	// Internship: an internship.
	// es: Pasantía.
	// source: nodal.red, 2016
	Internship VisitForm = "internship"
	// Course: a course.
	// es: Curso.
	Course VisitForm = "course"
	// Workshop: a workshop.
	// es: Taller.
	Workshop VisitForm = "workshop"
)
