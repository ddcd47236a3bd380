package intel

// AircraftType is a type of aircraft by its ICAO designator.
// es: AircraftType es un tipo de aeronave por su designador OACI.
// source: ICAO Doc 8643
// edition: no indicada / not stated
// checked: 2026-11-23
//
//mixta:open ^[A-Z][A-Z0-9]{1,3}$
type AircraftType string

// The types that are met most.
const (
	// TypeC172: Cessna 172.
	// es: Cessna 172.
	// source: ICAO Doc 8643
	TypeC172 AircraftType = "C172"
	// TypeC182: Cessna 182.
	// es: Cessna 182.
	// source: ICAO Doc 8643
	TypeC182 AircraftType = "C182"
	// TypeC206: Cessna 206.
	// es: Cessna 206.
	// source: ICAO Doc 8643
	TypeC206 AircraftType = "C206"
	// TypeC210: Cessna 210.
	// es: Cessna 210.
	// source: ICAO Doc 8643
	TypeC210 AircraftType = "C210"
	// TypeC208: Cessna 208 Caravan.
	// es: Cessna 208 Caravan.
	// source: ICAO Doc 8643
	TypeC208 AircraftType = "C208"
	// TypePA34: Piper PA-34 Seneca.
	// es: Piper PA-34 Seneca.
	// source: ICAO Doc 8643
	TypePA34 AircraftType = "PA34"
	// TypeBE20: Beechcraft King Air 200.
	// es: Beechcraft King Air 200.
	// source: ICAO Doc 8643
	TypeBE20 AircraftType = "BE20"
)

// DetectionSource is by what a flight was detected.
// es: DetectionSource es aquello con que se detectó un vuelo.
//
//mixta:closed
type DetectionSource string

// The sources.
const (
	// PrimaryRadar: primary radar: a target without identity.
	// es: Radar primario: un blanco sin identidad.
	PrimaryRadar DetectionSource = "primary-radar"
	// SecondaryRadar: secondary radar: a transponder answered.
	// es: Radar secundario: respondió un transpondedor.
	SecondaryRadar DetectionSource = "secondary-radar"
	// ADSB: the aircraft reported its own position.
	// es: ADS-B: la propia aeronave comunicó su posición.
	ADSB DetectionSource = "ads-b"
	// VisualAir: seen from the air.
	// es: Vista desde el aire.
	VisualAir DetectionSource = "visual-air"
	// VisualGround: seen from the ground.
	// es: Vista desde tierra.
	VisualGround DetectionSource = "visual-ground"
	// OnGround: found on the ground.
	// es: Hallada en tierra.
	OnGround DetectionSource = "on-ground"
	// Reported: reported by a person.
	// es: Informada por alguien.
	Reported DetectionSource = "reported"
)

// FlightPlan states whether a flight plan was filed.
// es: FlightPlan dice si se presentó un plan de vuelo.
//
//mixta:closed
type FlightPlan string

// What may be known of a flight plan.
const (
	// PlanFiled: filed.
	// es: Presentado.
	PlanFiled FlightPlan = "filed"
	// PlanDeparted: filed and not kept to.
	// es: Presentado y no cumplido.
	PlanDeparted FlightPlan = "departed-from"
	// PlanNone: not filed.
	// es: No presentado.
	PlanNone FlightPlan = "none"
)

// Direction is which way the border was crossed.
// es: Direction es el sentido en que se cruzó la frontera.
//
//mixta:closed
type Direction string

// The directions.
const (
	// IntoBolivia: from Peru into Bolivia.
	// es: Del Perú a Bolivia.
	IntoBolivia Direction = "into-BO"
	// IntoPeru: from Bolivia into Peru.
	// es: De Bolivia al Perú.
	IntoPeru Direction = "into-PE"
	// Undecided: cannot be decided within the uncertainty.
	// es: No se puede decidir dentro de la incertidumbre.
	Undecided Direction = "undecided"
)

// AirspaceLaw is a law on the control of airspace.
// es: AirspaceLaw es una ley de control del espacio aéreo.
// source: Ley 521 (BO); Ley 30339 (PE)
// edition: 2014; 2015
// checked: 2026-11-23
//
//mixta:closed
type AirspaceLaw string

// The laws of both countries.
const (
	// Ley521: Bolivia: Law on the security and defence of airspace.
	// es: Bolivia: Ley de Seguridad y Defensa del Espacio Aéreo.
	// source: Ley 521, 2014-04-22
	Ley521 AirspaceLaw = "BO-LEY-521"
	// Ley30339: Peru: Law on the control, surveillance and defence of national airspace.
	// es: Perú: Ley de Control, Vigilancia y Defensa del Espacio Aéreo Nacional.
	// source: Ley 30339, 2015-08-29
	Ley30339 AirspaceLaw = "PE-LEY-30339"
)

// AirspaceStatus is a status or stage in the words of one law: the Bolivian statuses and the Peruvian stages are two scales.
// es: AirspaceStatus es una condición o etapa en las palabras de una ley: las condiciones bolivianas y las etapas peruanas son dos escalas.
// source: Ley 521 art. 3 (BO); Ley 30339 (PE)
// edition: 2014; 2015
// checked: 2026-11-23
//
//mixta:closed
type AirspaceStatus string

// The statuses of Ley 521 (BO) and the stages of Ley 30339 (PE).
const (
	// Infractora: Bolivia: aircraft in breach.
	// es: Bolivia: aeronave infractora.
	// source: Ley 521 art. 3
	Infractora AirspaceStatus = "infractora"
	// Ilicita: Bolivia: illicit aircraft.
	// es: Bolivia: aeronave ilícita.
	// source: Ley 521 art. 3
	Ilicita AirspaceStatus = "ilicita"
	// Hostil: Bolivia: hostile aircraft.
	// es: Bolivia: aeronave hostil.
	// source: Ley 521 art. 3
	Hostil AirspaceStatus = "hostil"
	// Identificacion: Peru: stage of identification.
	// es: Perú: etapa de identificación.
	// source: Ley 30339
	Identificacion AirspaceStatus = "identificacion"
	// Intervencion: Peru: stage of intervention.
	// es: Perú: etapa de intervención.
	// source: Ley 30339
	Intervencion AirspaceStatus = "intervencion"
	// Persuasion: Peru: stage of persuasion.
	// es: Perú: etapa de persuasión.
	// source: Ley 30339
	Persuasion AirspaceStatus = "persuasion"
	// Neutralizacion: Peru: stage of neutralisation.
	// es: Perú: etapa de neutralización.
	// source: Ley 30339
	Neutralizacion AirspaceStatus = "neutralizacion"
)

// PermittedUse is what information on a flight may be used for.
// es: PermittedUse es para qué puede usarse la información sobre un vuelo.
// source: mixta; OACI/ICAO, Anexo/Annex 2; OLC (US)
// edition: 1994
// checked: 2026-11-23
//
//mixta:closed
type PermittedUse string

// The uses.
const (
	// UseIdentification: to identify the aircraft.
	// es: Para identificar la aeronave.
	// source: OLC (US), 1994-07-14
	UseIdentification PermittedUse = "identification"
	// UseInterception: to intercept it without force.
	// es: Para interceptarla sin uso de la fuerza.
	// source: OACI/ICAO, Anexo/Annex 2; art. 3 bis
	UseInterception PermittedUse = "interception-without-force"
	// UseJudicial: as evidence in court.
	// es: Como prueba en un proceso judicial.
	UseJudicial PermittedUse = "judicial"
	// UseIntelligence: for intelligence only, and nothing else.
	// es: Solo para inteligencia, y nada más.
	UseIntelligence PermittedUse = "intelligence-only"
)

// ActionTaken is what was done about a flight.
// es: ActionTaken es lo que se hizo respecto de un vuelo.
// source: mixta; OACI/ICAO, Anexo/Annex 2
// edition: no indicada / not stated
// checked: 2026-11-23
//
//mixta:closed
type ActionTaken string

// The actions.
const (
	// NoAction: nothing.
	// es: Nada.
	NoAction ActionTaken = "none"
	// Followed: followed by sensors.
	// es: Seguida con sensores.
	Followed ActionTaken = "followed"
	// Notified: the other side was informed.
	// es: Se avisó a la otra parte.
	Notified ActionTaken = "notified"
	// Identified: identified.
	// es: Identificada.
	Identified ActionTaken = "identified"
	// Intercepted: intercepted without force.
	// es: Interceptada sin uso de la fuerza.
	// source: OACI/ICAO, Anexo/Annex 2
	Intercepted ActionTaken = "intercepted"
	// Escorted: escorted out or to a landing.
	// es: Escoltada hasta salir o aterrizar.
	// source: OACI/ICAO, Anexo/Annex 2
	Escorted ActionTaken = "escorted"
	// Landed: landed as instructed.
	// es: Aterrizó según lo indicado.
	Landed ActionTaken = "landed"
	// AircraftSeized: seized on the ground.
	// es: Incautada en tierra.
	AircraftSeized ActionTaken = "seized"
	// Lost: contact was lost.
	// es: Se perdió el contacto.
	Lost ActionTaken = "lost"
)
