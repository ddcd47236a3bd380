package refusal

import "github.com/comision-mixta/mixta/check"

// A Reason is why a figure is refused or doubted. The set is closed.
type Reason string

const (
	// The verification does not carry an inference.

	NoDesign    Reason = "design-not-stated"
	Design      Reason = "design-not-probability"
	Dependent   Reason = "not-independent"
	NoUnits     Reason = "no-units"
	Unsampled   Reason = "stratum-without-units"
	Single      Reason = "stratum-with-one-unit"
	Overdrawn   Reason = "more-units-than-stratum-holds"
	Unknown     Reason = "stratum-unknown"
	Unmapped    Reason = "class-not-mapped"
	Unfound     Reason = "class-not-found"
	Strata      Reason = "strata-are-not-classes"
	NoVariance  Reason = "no-variance-expected"
	Minimums    Reason = "sample-below-minimums"
	Capacity    Reason = "sample-above-capacity"
	NoSeed      Reason = "seed-missing"
	DrawTooMany Reason = "draw-exceeds-units"
	Sizes       Reason = "units-have-sizes"
	MixedUnits  Reason = "parcels-and-points-mixed"
	NoParcel    Reason = "parcel-unknown"
	NoMapped    Reason = "nothing-mapped"
	Population  Reason = "parcels-not-those-drawn-from"
	TwoDraws    Reason = "units-of-two-draws"

	// The input is not what it must be.

	Blank    Reason = "name-missing"
	Repeated Reason = "given-twice"
	Number   Reason = "number-out-of-range"
	Target   Reason = "standard-error-out-of-range"
	Expected Reason = "accuracy-out-of-range"
	Code     Reason = "code-unknown"
	Date     Reason = "date-invalid"
	Order    Reason = "dates-out-of-order"
	Overflow Reason = "sum-too-large"

	// Leaf and cocaine.

	NoYield      Reason = "yield-missing"
	MixedBasis   Reason = "bases-mixed"
	Factor       Reason = "factor-unnamed"
	FactorSource Reason = "factor-without-source"

	// Areas against limits, totals and other areas.

	NoLimit     Reason = "limit-not-in-force"
	NoLimits    Reason = "no-limit-in-force"
	TwoLimits   Reason = "limits-overlap"
	NoZone      Reason = "region-without-zone"
	Several     Reason = "region-in-several-zones"
	NoRegion    Reason = "zone-without-region"
	Total       Reason = "total-is-not-sum"
	Step        Reason = "total-not-rounded"
	NoneDeclare Reason = "nothing-declared"
	Validated   Reason = "validated-exceeds-declared"
	Terms       Reason = "method-or-definition-missing"
	Methods     Reason = "methods-differ"
	Definitions Reason = "definitions-differ"
	OneSided    Reason = "region-in-one-survey"
	Incomplete  Reason = "regions-incomplete"
	NoRegions   Reason = "regions-missing"
	Partial     Reason = "total-missing"
	Territory   Reason = "territory-is-a-part"
	LimitAway   Reason = "limit-missing"
	Territories Reason = "territories-differ"
	Elsewhere   Reason = "reduction-perhaps-elsewhere"
	Straddles   Reason = "reduction-straddles-dates"
	Undeclared  Reason = "reduction-not-declared"
)

// The sentences: {name}, {got} and {want} are those of the [Notice].
var sentences = map[Reason]check.Text{
	NoDesign: {
		ES: "no se dice cómo se eligieron las unidades verificadas: se cuenta la concordancia, pero no se infiere exactitud ni intervalo",
		EN: "how the verified units were chosen is not stated: agreement is counted, but neither accuracy nor interval follows"},
	Design: {
		ES: "la muestra es «{got}», no probabilística: se cuenta la concordancia, pero no se infiere exactitud ni intervalo",
		EN: "the sample is \"{got}\", not a probability sample: agreement is counted, but neither accuracy nor interval follows"},
	Dependent: {
		ES: "la verificación no fue independiente de la interpretación: se cuenta la concordancia, pero no se infiere exactitud ni intervalo",
		EN: "the verification was not independent of the interpretation: agreement is counted, but neither accuracy nor interval follows"},
	NoUnits: {
		ES: "no hay unidades verificadas",
		EN: "there are no verified units"},
	Unsampled: {
		ES: "el estrato «{name}» no tiene unidades verificadas: verifique al menos 2 o únalo con otro",
		EN: "stratum \"{name}\" has no verified units: verify at least 2, or merge it with another"},
	Single: {
		ES: "el estrato «{name}» tiene una sola unidad verificada y no permite estimar una varianza: verifique al menos 2 o únalo con otro",
		EN: "stratum \"{name}\" has a single verified unit, from which no variance follows: verify at least 2, or merge it with another"},
	Overdrawn: {
		ES: "el estrato «{name}» tiene {got} unidades verificadas, pero solo contiene {want}",
		EN: "stratum \"{name}\" has {got} verified units but holds only {want}"},
	Unknown: {
		ES: "una unidad verificada nombra el estrato «{name}», del que no se da la superficie",
		EN: "a verified unit names stratum \"{name}\", whose area is not given"},
	Unmapped: {
		ES: "la clase «{name}» se encontró en la verificación, pero ninguna unidad está mapeada así: únala con una clase del mapa",
		EN: "class \"{name}\" was found but no unit is mapped as it: merge it with a class of the map"},
	Unfound: {
		ES: "ninguna unidad verificada resultó ser «{name}»: su exactitud del productor no se puede estimar; verifique más unidades o únala con otra clase",
		EN: "no verified unit was found to be \"{name}\": its producer's accuracy cannot be estimated; verify more units, or merge it with another class"},
	Strata: {
		ES: "una unidad del estrato «{name}» está mapeada como «{got}»: los estratos no son las clases del mapa",
		EN: "a unit of stratum \"{name}\" is mapped as \"{got}\": the strata are not the classes of the map"},
	NoVariance: {
		ES: "las exactitudes esperadas no dejan varianza por la cual repartir una muestra",
		EN: "the expected accuracies leave no variance to size or share a sample by"},
	Minimums: {
		ES: "una muestra de {got} no alcanza para los mínimos por estrato, que suman {want}",
		EN: "a sample of {got} does not cover the minimums per stratum, which add up to {want}"},
	Capacity: {
		ES: "una muestra de {got} excede las {want} unidades que los estratos pueden aportar",
		EN: "a sample of {got} exceeds the {want} units that the strata can give"},
	NoSeed: {
		ES: "falta la semilla: sin ella el sorteo no se puede repetir",
		EN: "the seed is missing: without it the draw cannot be repeated"},
	DrawTooMany: {
		ES: "se piden {got} unidades del estrato «{name}», que contiene {want}",
		EN: "{got} units are asked of stratum \"{name}\", which holds {want}"},
	Sizes: {
		ES: "las unidades son parcelas de distinto tamaño: se estiman por estrato, con sus tamaños",
		EN: "the units are plots of different sizes: they are estimated by stratum, with their sizes"},
	MixedUnits: {
		ES: "unas verificaciones son de parcelas y otras de puntos: una muestra es de lo uno o de lo otro",
		EN: "some verifications are of parcels and some of points: a sample is of the one or of the other"},
	NoParcel: {
		ES: "la verificación «{name}» es de una parcela que no está entre las del relevamiento",
		EN: "verification \"{name}\" is of a parcel that is not among those of the survey"},
	NoMapped: {
		ES: "el relevamiento no tiene parcelas",
		EN: "the survey has no parcels"},
	Population: {
		ES: "la muestra del estrato «{name}» se sorteó entre {want} unidades y aquí hay {got}: faltan parcelas o el mapa cambió después, y no se infiere superficie ni intervalo",
		EN: "the sample of stratum \"{name}\" was drawn from {want} units, and here are {got}: parcels are missing, or the map has changed since, and neither area nor interval follows"},
	TwoDraws: {
		ES: "las unidades verificadas del estrato «{name}» son de dos sorteos (semilla y población: {got}; {want}): una muestra es de un solo sorteo y se amplía con la misma semilla",
		EN: "the verified units of stratum \"{name}\" are of two draws (seed and population: {got}; {want}): a sample is of one draw, and is made larger with the same seed"},

	Blank: {
		ES: "falta un nombre: {want}",
		EN: "a name is missing: {want}"},
	Repeated: {
		ES: "«{name}» aparece dos veces",
		EN: "\"{name}\" is given twice"},
	Number: {
		ES: "«{name}» es {got}; debe ser {want}",
		EN: "\"{name}\" is {got}; it must be {want}"},
	Target: {
		ES: "el error estándar deseado es {got}; debe ser mayor que 0 y menor que 1",
		EN: "the standard error wanted is {got}; it must be above 0 and below 1"},
	Expected: {
		ES: "la exactitud del usuario esperada en «{name}» es {got}; debe ser mayor que 0 y no mayor que 1",
		EN: "the user's accuracy expected of \"{name}\" is {got}; it must be above 0 and not above 1"},
	Code: {
		ES: "«{got}» no es un código conocido; debe ser {want}",
		EN: "\"{got}\" is not a known code; it must be {want}"},
	Date: {
		ES: "«{got}» no es una fecha del calendario (AAAA-MM-DD)",
		EN: "\"{got}\" is not a calendar date (YYYY-MM-DD)"},
	Order: {
		ES: "la fecha {got} no es posterior a {want}",
		EN: "the date {got} does not follow {want}"},
	Overflow: {
		ES: "la suma de superficies es demasiado grande",
		EN: "the sum of the areas is too large"},

	NoYield: {
		ES: "no hay rendimiento para la región «{name}»",
		EN: "there is no yield for region \"{name}\""},
	MixedBasis: {
		ES: "«{name}» está en hoja «{got}» y lo demás en «{want}»: no se mezclan ni se convierten",
		EN: "\"{name}\" is in \"{got}\" leaf and the rest in \"{want}\": they are neither mixed nor converted"},
	Factor: {
		ES: "no se calcula cocaína sin un factor con nombre: las cifras publicadas por hectárea difieren hasta siete veces",
		EN: "no cocaine is computed without a named factor: figures published per hectare differ up to sevenfold"},
	FactorSource: {
		ES: "el factor «{name}» no tiene fuente",
		EN: "factor \"{name}\" has no source"},

	NoLimit: {
		ES: "ningún límite de «{name}» está vigente el {got}",
		EN: "no limit of \"{name}\" is in force on {got}"},
	NoLimits: {
		ES: "ningún límite está vigente el {got}",
		EN: "no limit is in force on {got}"},
	TwoLimits: {
		ES: "dos límites de «{name}» están vigentes el {got}",
		EN: "two limits of \"{name}\" are in force on {got}"},
	NoZone: {
		ES: "la región «{name}» no está asignada a ninguna zona legal: no se puede decidir por zona",
		EN: "region \"{name}\" is matched to no legal zone: nothing can be decided by zone"},
	Several: {
		ES: "la región «{name}» se extiende sobre varias zonas legales ({got}): no se puede decidir por zona",
		EN: "region \"{name}\" lies in several legal zones ({got}): they cannot be decided apart"},
	NoRegion: {
		ES: "ninguna región medida está asignada a la zona legal «{name}»",
		EN: "no region of the survey is matched to legal zone \"{name}\""},
	Total: {
		ES: "el total publicado {got} no es la suma de las partes {want} dentro del redondeo de {name}",
		EN: "the published total {got} is not the sum of the parts {want} within the rounding of {name}"},
	Step: {
		ES: "el total publicado {got} no está redondeado a {want}",
		EN: "the published total {got} is not rounded to {want}"},
	NoneDeclare: {
		ES: "no se declaró ninguna reducción",
		EN: "no reduction was declared"},
	Validated: {
		ES: "se validó {got}, más de lo declarado, {want}",
		EN: "{got} was validated, more than the {want} declared"},
	Terms: {
		ES: "falta el método o la definición de superficie de una de las dos mediciones: no se sabe si son comparables",
		EN: "the method or the definition of area of one of the two surveys is missing: whether they compare is not known"},
	Methods: {
		ES: "los métodos difieren: «{got}» y «{want}»",
		EN: "the methods differ: \"{got}\" and \"{want}\""},
	Definitions: {
		ES: "las definiciones de superficie difieren: «{got}» y «{want}»",
		EN: "the definitions of area differ: \"{got}\" and \"{want}\""},
	OneSided: {
		ES: "la región «{name}» está en una sola de las dos mediciones: que falte no quiere decir que no tenga cultivos",
		EN: "region \"{name}\" is in only one of the two surveys: its absence does not mean that it has no crops"},
	Incomplete: {
		ES: "las regiones publicadas no forman todo el territorio: en la zona legal «{name}» puede haber más",
		EN: "the regions published do not make up the whole territory: there may be more in legal zone \"{name}\""},
	NoRegions: {
		ES: "el relevamiento «{name}» no da superficies por región",
		EN: "survey \"{name}\" gives no areas by region"},
	Partial: {
		ES: "no hay total y las regiones publicadas no forman todo el territorio: puede haber más",
		EN: "there is no total, and the regions published do not make up the whole territory: there may be more"},
	Territory: {
		ES: "el relevamiento abarca solo una parte ({got}) de «{name}»: no se puede comparar con lo que rige para el todo",
		EN: "the survey covers only a part ({got}) of \"{name}\": it cannot be set against what is in force for the whole"},
	LimitAway: {
		ES: "el relevamiento nombra el límite «{name}», que no está entre los dados: el excedente no se conoce",
		EN: "the survey names limit \"{name}\", which is not among those given: the surplus is not known"},
	Territories: {
		ES: "los relevamientos son de territorios distintos: «{got}» y «{want}»",
		EN: "the surveys are of different territories: \"{got}\" and \"{want}\""},
	Elsewhere: {
		ES: "la reducción «{name}» ({got}) puede estar en parte fuera del territorio: no se cuenta",
		EN: "reduction \"{name}\" ({got}) may lie in part outside the territory: it is not counted"},
	Straddles: {
		ES: "la reducción «{name}» ({want}) cae solo en parte entre las dos fechas: no se cuenta",
		EN: "reduction \"{name}\" ({want}) lies only in part between the two dates: it is not counted"},
	Undeclared: {
		ES: "la reducción «{name}» no indica la superficie declarada: no se cuenta",
		EN: "reduction \"{name}\" states no declared area: it is not counted"},
}
