package crops

import "strings"

// Class is what covers a plot, on the map or on the ground.
// es: Class es lo que cubre una parcela, en el mapa o sobre el terreno.
// source: mixta; UNODC Bolivia; DEVIDA
// edition: 2013, 2016; 2022
// checked: 2026-11-23
//
//mixta:open ^[a-z]{2,20}(-[a-z0-9]{1,20}){0,3}$
type Class string

// The classes that surveys of both countries tell apart.
const (
	// ClassProduction: coca in production.
	// es: Coca en producción.
	// source: DEVIDA, SISCOD
	ClassProduction Class = "coca-production"
	// ClassYoung: coca planted or renewed, not yet harvested.
	// es: Coca recién plantada o renovada, aún sin cosechar.
	ClassYoung Class = "coca-young"
	// ClassAbandoned: coca no longer tended.
	// es: Coca abandonada, sin labores culturales.
	ClassAbandoned Class = "coca-abandoned"
	// ClassEradicated: a plot whose coca was pulled out.
	// es: Parcela cuya coca fue erradicada o racionalizada.
	ClassEradicated Class = "coca-eradicated"
	// ClassSeedbed: a seedbed of coca.
	// es: Almácigo de coca.
	// source: UNODC Bolivia, 2013, 2016 (índices / contents)
	ClassSeedbed Class = "coca-seedbed"
	// ClassOtherCrop: another crop.
	// es: Otro cultivo.
	ClassOtherCrop Class = "other-crop"
	// ClassForest: forest.
	// es: Bosque.
	ClassForest Class = "forest"
	// ClassPasture: pasture.
	// es: Pastizal.
	ClassPasture Class = "pasture"
	// ClassFallow: fallow or secondary growth.
	// es: Barbecho o vegetación secundaria.
	ClassFallow Class = "fallow"
	// ClassOther: anything else.
	// es: Cualquier otra cobertura.
	ClassOther Class = "other"
)

// Coca reports whether coca stands on a plot of that class.
func (c Class) Coca() bool { return strings.HasPrefix(string(c), "coca-") && c != ClassEradicated }

// AreaDefinition is what a figure of area counts. Areas of different definitions do not compare.
// es: AreaDefinition es lo que cuenta una cifra de superficie. Superficies de distinta definición no son comparables.
// source: UNODC, Improving the comparability of data from countries with coca bush
// edition: no indicada / not stated
// checked: 2026-11-23
//
//mixta:closed
type AreaDefinition string

// The definitions of area.
const (
	// NetAtDate: the area that stands on the reference date.
	// es: La superficie existente a la fecha de referencia.
	// source: UNODC, Improving the comparability of data from countries with coca bush
	NetAtDate AreaDefinition = "net-at-date"
	// HarvestedInYear: the area harvested at any time of the year.
	// es: La superficie cosechada en algún momento del año.
	// source: UNODC, Improving the comparability of data from countries with coca bush
	HarvestedInYear AreaDefinition = "harvested-in-year"
)

// Design says how the verified units were chosen.
// es: Design dice cómo se eligieron las unidades verificadas.
//
//mixta:closed
type Design string

// The designs.
const (
	// DesignProbability: drawn by chance, each unit with a known chance above zero.
	// es: Probabilístico: sorteadas, cada unidad con una probabilidad conocida y mayor que cero.
	DesignProbability Design = "probability"
	// DesignPurposive: chosen by judgement, such as the villages of a field mission.
	// es: Dirigido: elegidas a criterio, como las comunidades de una misión de campo.
	DesignPurposive Design = "purposive"
	// DesignOpportunistic: where one happened to pass, such as along a road.
	// es: De oportunidad: por donde se pasaba, como a lo largo de un camino.
	DesignOpportunistic Design = "opportunistic"
)

// Mode is how a plot was looked at.
// es: Mode es el modo en que se observó una parcela.
// source: mixta; unodc.org/bolivia; UNODC Perú
// edition: 2018; 2015
// checked: 2026-11-23
//
//mixta:closed
type Mode string

// The modes of verification.
const (
	// ModeField: on the ground.
	// es: En campo.
	// source: unodc.org/bolivia, 2018
	ModeField Mode = "field"
	// ModeOverflight: from an aircraft.
	// es: Sobrevuelo.
	// source: UNODC Perú, 2015
	ModeOverflight Mode = "overflight"
	// ModeUAV: from an unmanned aircraft.
	// es: Aeronave no tripulada (dron).
	ModeUAV Mode = "uav"
	// ModeGeoVideo: on video with positions, taken from an aircraft.
	// es: Geovideo tomado desde una aeronave.
	// source: UNODC Perú, 2015
	ModeGeoVideo Mode = "geo-video"
)

// Cover is how the coca of a plot stands with other plants.
// es: Cover es el modo en que la coca de una parcela se combina con otras plantas.
// source: mixta; El Deber
// edition: 2018
// checked: 2026-11-23
//
//mixta:closed
type Cover string

// The covers.
const (
	// CoverPure: coca alone.
	// es: Solo coca.
	CoverPure Cover = "pure"
	// CoverMixed: coca among other crops, such as cassava, citrus or banana.
	// es: Coca asociada con otros cultivos, como yuca, cítricos o plátano.
	// source: El Deber, 2018-01-11
	CoverMixed Cover = "mixed"
	// CoverUnderTrees: coca under the crowns of trees.
	// es: Coca bajo la copa de los árboles.
	// source: El Deber, 2018-01-11
	CoverUnderTrees Cover = "under-trees"
)

// Confidence is how sure the interpreter of an image is.
// es: Confidence es el grado de certeza de quien interpreta una imagen.
//
//mixta:closed
type Confidence string

// The degrees of confidence.
const (
	// ConfidenceHigh: no doubt is left.
	// es: Alta: no queda duda.
	ConfidenceHigh Confidence = "high"
	// ConfidenceMedium: likely.
	// es: Media: probable.
	ConfidenceMedium Confidence = "medium"
	// ConfidenceLow: to be verified.
	// es: Baja: por verificar.
	ConfidenceLow Confidence = "low"
)

// LegalStatus is the status that an authority has declared a plot to have.
// es: LegalStatus es la condición que una autoridad ha declarado para una parcela.
//
//mixta:closed
type LegalStatus string

// The statuses that can be declared.
const (
	// StatusAuthorised: within what the law or a register allows.
	// es: Autorizada: dentro de lo que permite la ley o un registro.
	StatusAuthorised LegalStatus = "authorised"
	// StatusSurplus: above what the law allows.
	// es: Excedentaria: por encima de lo que permite la ley.
	StatusSurplus LegalStatus = "surplus"
	// StatusProhibited: where the law allows none.
	// es: Prohibida: donde la ley no permite ninguna.
	StatusProhibited LegalStatus = "prohibited"
)

// Outcome is what the verification of a unit came to.
// es: Outcome es el resultado de la verificación de una unidad.
//
//mixta:closed
type Outcome string

// The outcomes.
const (
	// OutcomePending: not verified yet.
	// es: Pendiente: aún sin verificar.
	OutcomePending Outcome = "pending"
	// OutcomeConfirmed: found to be of the class mapped.
	// es: Confirmada: resultó ser de la clase del mapa.
	OutcomeConfirmed Outcome = "confirmed"
	// OutcomeCommission: mapped as coca, and none was found.
	// es: Error de comisión: figura como coca y no se halló.
	OutcomeCommission Outcome = "commission"
	// OutcomeOmission: coca was found where none was mapped.
	// es: Error de omisión: se halló coca donde no figuraba.
	OutcomeOmission Outcome = "omission"
	// OutcomeReclassified: of another class than mapped, with coca on both or on neither.
	// es: Reclasificada: de otra clase que la del mapa, con coca en ambas o en ninguna.
	OutcomeReclassified Outcome = "reclassified"
	// OutcomeNotReachable: nobody could get there.
	// es: No se pudo llegar.
	OutcomeNotReachable Outcome = "not-reachable"
)

// ConfusionCrop is a crop that was taken for coca, or the other way round.
// es: ConfusionCrop es un cultivo que se confundió con la coca, o a la inversa.
// source: unodc.org/bolivia; El Deber
// edition: 2018
// checked: 2026-11-23
//
//mixta:open ^[a-z]{2,30}(-[a-z]{1,20}){0,2}$
type ConfusionCrop string

// The crops known to be taken for coca, or to stand among it.
const (
	// Stevia: taken for coca at Caranavi.
	// es: Estevia: se confundió con coca en Caranavi.
	// source: unodc.org/bolivia, 2018
	Stevia ConfusionCrop = "stevia"
	// Coffee.
	// es: Café.
	Coffee ConfusionCrop = "coffee"
	// Tea.
	// es: Té.
	Tea ConfusionCrop = "tea"
	// Citrus.
	// es: Cítricos.
	// source: El Deber, 2018-01-11
	Citrus ConfusionCrop = "citrus"
	// Cassava.
	// es: Yuca.
	// source: El Deber, 2018-01-11
	Cassava ConfusionCrop = "cassava"
	// Banana.
	// es: Plátano.
	// source: El Deber, 2018-01-11
	Banana ConfusionCrop = "banana"
)

// ReductionKind is what was done to the coca, by the words of the law.
// es: ReductionKind es lo que se hizo con la coca, en los términos de la ley.
// source: UNODC Bolivia; CORAH
// edition: 2013, 2014, 2016; 2022
// checked: 2026-12-01
// common: reducción / reduction
//
//mixta:closed
type ReductionKind string

// The kinds of reduction.
const (
	// Rationalisation: reduction to what the law allows, in areas where it allows coca.
	// es: Racionalización: reducción a lo que la ley permite, en áreas donde permite coca.
	// source: UNODC Bolivia, 2013, 2016 (índices / contents)
	// bo: racionalización [VDSSC: Granma, 2009-11-27; UNODC Bolivia, 2013 (índice / contents, 2.1)]
	Rationalisation ReductionKind = "rationalisation"
	// Eradication: removal where the law allows none, such as in parks.
	// es: Erradicación: eliminación donde la ley no la permite, como en los parques.
	// source: UNODC Bolivia, 2013, 2016 (índices / contents); CORAH
	// bo: erradicación [VDSSC: Granma, 2009-11-27]
	// pe: erradicación [MININTER: Tu Diario Huánuco, 2022]
	// pe: reducción de cultivos ilegales [CORAH, «Reducción de cultivos ilegales con responsabilidad social»]
	Eradication ReductionKind = "eradication"
	// RationalisationAndEradication: both, published as one figure.
	// es: Racionalización y erradicación (R/E), publicadas en una sola cifra.
	// source: UNODC Bolivia, 2013, 2016 (índices / contents)
	// includes: rationalisation, eradication
	// bo: racionalización/erradicación (R/E) [UNODC Bolivia, 2014, 2016 (índices / contents)]
	RationalisationAndEradication ReductionKind = "rationalisation-and-eradication"
)

// Consent is how the growers stood to a reduction.
// es: Consent es la posición de los productores ante una reducción.
//
//mixta:closed
type Consent string

// The ways of consent.
const (
	// Forced: without the growers' consent.
	// es: Forzosa: sin consentimiento de los productores.
	Forced Consent = "forced"
	// Agreed: by agreement with the growers' organisations.
	// es: Concertada: por acuerdo con las organizaciones de productores.
	Agreed Consent = "agreed"
	// Voluntary: by the growers themselves.
	// es: Voluntaria: por los propios productores.
	Voluntary Consent = "voluntary"
)

// LimitNature is what a limit is.
// es: LimitNature es la naturaleza de un límite.
//
//mixta:closed
type LimitNature string

// The natures of a limit.
const (
	// LegalCap: the most that a law allows.
	// es: Tope legal: lo máximo que permite una ley.
	LegalCap LimitNature = "legal-cap"
	// LicitDemand: the area that a study holds to meet licit demand.
	// es: Demanda lícita: la superficie que, según un estudio, cubre la demanda lícita.
	LicitDemand LimitNature = "licit-demand"
)

// Basis is what a weight of coca leaf was weighed as. One kilogram of one is not a kilogram of another, and no conversion is built in.
// es: Basis es el estado en que se pesó la hoja de coca. Un kilogramo en uno no es un kilogramo en otro, y no hay conversión incorporada.
//
//mixta:closed
type Basis string

// The bases.
const (
	// BasisFresh: as picked.
	// es: Fresca, recién cosechada.
	BasisFresh Basis = "fresh"
	// BasisSunDried: dried in the sun, as traded; most published figures are in it.
	// es: Secada al sol, como se comercia; en ella están casi todas las cifras publicadas.
	BasisSunDried Basis = "sun-dried"
	// BasisOvenDried: dried to constant weight in a laboratory.
	// es: Secada en horno de laboratorio hasta peso constante.
	BasisOvenDried Basis = "oven-dried"
)
