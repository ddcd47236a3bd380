package crops

// A Reason is why a figure is refused or doubted. The set is closed.
type Reason string

const (
	// The verification does not carry an inference.

	ReasonNoDesign    Reason = "design-not-stated"
	ReasonDesign      Reason = "design-not-probability"
	ReasonDependent   Reason = "not-independent"
	ReasonNoUnits     Reason = "no-units"
	ReasonUnsampled   Reason = "stratum-without-units"
	ReasonSingle      Reason = "stratum-with-one-unit"
	ReasonOverdrawn   Reason = "more-units-than-stratum-holds"
	ReasonUnknown     Reason = "stratum-unknown"
	ReasonUnmapped    Reason = "class-not-mapped"
	ReasonUnfound     Reason = "class-not-found"
	ReasonStrata      Reason = "strata-are-not-classes"
	ReasonNoVariance  Reason = "no-variance-expected"
	ReasonMinimums    Reason = "sample-below-minimums"
	ReasonCapacity    Reason = "sample-above-capacity"
	ReasonNoSeed      Reason = "seed-missing"
	ReasonDrawTooMany Reason = "draw-exceeds-units"
	ReasonSizes       Reason = "units-have-sizes"
	ReasonMixedUnits  Reason = "parcels-and-points-mixed"
	ReasonNoParcel    Reason = "parcel-unknown"
	ReasonNoMapped    Reason = "nothing-mapped"
	ReasonPopulation  Reason = "parcels-not-those-drawn-from"
	ReasonTwoDraws    Reason = "units-of-two-draws"

	// The input is not what it must be.

	ReasonBlank    Reason = "name-missing"
	ReasonRepeated Reason = "given-twice"
	ReasonNumber   Reason = "number-out-of-range"
	ReasonTarget   Reason = "standard-error-out-of-range"
	ReasonExpected Reason = "accuracy-out-of-range"
	ReasonCode     Reason = "code-unknown"
	ReasonDate     Reason = "date-invalid"
	ReasonOrder    Reason = "dates-out-of-order"
	ReasonOverflow Reason = "sum-too-large"

	// Leaf and cocaine.

	ReasonNoYield      Reason = "yield-missing"
	ReasonMixedBasis   Reason = "bases-mixed"
	ReasonFactor       Reason = "factor-unnamed"
	ReasonFactorSource Reason = "factor-without-source"

	// Areas against limits, totals and other areas.

	ReasonNoLimit     Reason = "limit-not-in-force"
	ReasonNoLimits    Reason = "no-limit-in-force"
	ReasonTwoLimits   Reason = "limits-overlap"
	ReasonNoZone      Reason = "region-without-zone"
	ReasonSeveral     Reason = "region-in-several-zones"
	ReasonNoRegion    Reason = "zone-without-region"
	ReasonTotal       Reason = "total-is-not-sum"
	ReasonStep        Reason = "total-not-rounded"
	ReasonNoneDeclare Reason = "nothing-declared"
	ReasonValidated   Reason = "validated-exceeds-declared"
	ReasonTerms       Reason = "method-or-definition-missing"
	ReasonMethods     Reason = "methods-differ"
	ReasonDefinitions Reason = "definitions-differ"
	ReasonOneSided    Reason = "region-in-one-survey"
	ReasonIncomplete  Reason = "regions-incomplete"
	ReasonNoRegions   Reason = "regions-missing"
	ReasonPartial     Reason = "total-missing"
	ReasonTerritory   Reason = "territory-is-a-part"
	ReasonLimitAway   Reason = "limit-missing"
	ReasonTerritories Reason = "territories-differ"
	ReasonElsewhere   Reason = "reduction-perhaps-elsewhere"
	ReasonStraddles   Reason = "reduction-straddles-dates"
	ReasonUndeclared  Reason = "reduction-not-declared"
)

type sentences struct {
	reason Reason
	es, en string
}

// The one table of sentences: {name}, {got} and {want} are filled in from the [Notice].
var reasons = []sentences{
	{ReasonNoDesign,
		"no se dice cómo se eligieron las unidades verificadas: se cuenta la concordancia, pero no se infiere exactitud ni intervalo",
		"how the verified units were chosen is not stated: agreement is counted, but neither accuracy nor interval follows"},
	{ReasonDesign,
		"la muestra es «{got}», no probabilística: se cuenta la concordancia, pero no se infiere exactitud ni intervalo",
		"the sample is \"{got}\", not a probability sample: agreement is counted, but neither accuracy nor interval follows"},
	{ReasonDependent,
		"la verificación no fue independiente de la interpretación: se cuenta la concordancia, pero no se infiere exactitud ni intervalo",
		"the verification was not independent of the interpretation: agreement is counted, but neither accuracy nor interval follows"},
	{ReasonNoUnits, "no hay unidades verificadas", "there are no verified units"},
	{ReasonUnsampled,
		"el estrato «{name}» no tiene unidades verificadas: verifique al menos 2 o únalo con otro",
		"stratum \"{name}\" has no verified units: verify at least 2, or merge it with another"},
	{ReasonSingle,
		"el estrato «{name}» tiene una sola unidad verificada y no permite estimar una varianza: verifique al menos 2 o únalo con otro",
		"stratum \"{name}\" has a single verified unit, from which no variance follows: verify at least 2, or merge it with another"},
	{ReasonOverdrawn,
		"el estrato «{name}» tiene {got} unidades verificadas, pero solo contiene {want}",
		"stratum \"{name}\" has {got} verified units but holds only {want}"},
	{ReasonUnknown,
		"una unidad verificada nombra el estrato «{name}», del que no se da la superficie",
		"a verified unit names stratum \"{name}\", whose area is not given"},
	{ReasonUnmapped,
		"la clase «{name}» se encontró en la verificación, pero ninguna unidad está mapeada así: únala con una clase del mapa",
		"class \"{name}\" was found but no unit is mapped as it: merge it with a class of the map"},
	{ReasonUnfound,
		"ninguna unidad verificada resultó ser «{name}»: su exactitud del productor no se puede estimar; verifique más unidades o únala con otra clase",
		"no verified unit was found to be \"{name}\": its producer's accuracy cannot be estimated; verify more units, or merge it with another class"},
	{ReasonStrata,
		"una unidad del estrato «{name}» está mapeada como «{got}»: los estratos no son las clases del mapa",
		"a unit of stratum \"{name}\" is mapped as \"{got}\": the strata are not the classes of the map"},
	{ReasonNoVariance,
		"las exactitudes esperadas no dejan varianza por la cual repartir una muestra",
		"the expected accuracies leave no variance to size or share a sample by"},
	{ReasonMinimums,
		"una muestra de {got} no alcanza para los mínimos por estrato, que suman {want}",
		"a sample of {got} does not cover the minimums per stratum, which add up to {want}"},
	{ReasonCapacity,
		"una muestra de {got} excede las {want} unidades que los estratos pueden aportar",
		"a sample of {got} exceeds the {want} units that the strata can give"},
	{ReasonNoSeed,
		"falta la semilla: sin ella el sorteo no se puede repetir",
		"the seed is missing: without it the draw cannot be repeated"},
	{ReasonDrawTooMany,
		"se piden {got} unidades del estrato «{name}», que contiene {want}",
		"{got} units are asked of stratum \"{name}\", which holds {want}"},
	{ReasonSizes,
		"las unidades son parcelas de distinto tamaño: se estiman por estrato, con sus tamaños",
		"the units are plots of different sizes: they are estimated by stratum, with their sizes"},
	{ReasonMixedUnits,
		"unas verificaciones son de parcelas y otras de puntos: una muestra es de lo uno o de lo otro",
		"some verifications are of parcels and some of points: a sample is of the one or of the other"},
	{ReasonNoParcel,
		"la verificación «{name}» es de una parcela que no está entre las del relevamiento",
		"verification \"{name}\" is of a parcel that is not among those of the survey"},
	{ReasonNoMapped, "el relevamiento no tiene parcelas", "the survey has no parcels"},
	{ReasonPopulation,
		"la muestra del estrato «{name}» se sorteó entre {want} unidades y aquí hay {got}: faltan parcelas o el mapa cambió después, y no se infiere superficie ni intervalo",
		"the sample of stratum \"{name}\" was drawn from {want} units, and here are {got}: parcels are missing, or the map has changed since, and neither area nor interval follows"},
	{ReasonTwoDraws,
		"las unidades verificadas del estrato «{name}» son de dos sorteos (semilla y población: {got}; {want}): una muestra es de un solo sorteo y se amplía con la misma semilla",
		"the verified units of stratum \"{name}\" are of two draws (seed and population: {got}; {want}): a sample is of one draw, and is made larger with the same seed"},

	{ReasonBlank, "falta un nombre: {want}", "a name is missing: {want}"},
	{ReasonRepeated, "«{name}» aparece dos veces", "\"{name}\" is given twice"},
	{ReasonNumber, "«{name}» es {got}; debe ser {want}", "\"{name}\" is {got}; it must be {want}"},
	{ReasonTarget,
		"el error estándar deseado es {got}; debe ser mayor que 0 y menor que 1",
		"the standard error wanted is {got}; it must be above 0 and below 1"},
	{ReasonExpected,
		"la exactitud del usuario esperada en «{name}» es {got}; debe ser mayor que 0 y no mayor que 1",
		"the user's accuracy expected of \"{name}\" is {got}; it must be above 0 and not above 1"},
	{ReasonCode, "«{got}» no es un código conocido; debe ser {want}", "\"{got}\" is not a known code; it must be {want}"},
	{ReasonDate, "«{got}» no es una fecha del calendario (AAAA-MM-DD)", "\"{got}\" is not a calendar date (YYYY-MM-DD)"},
	{ReasonOrder, "la fecha {got} no es posterior a {want}", "the date {got} does not follow {want}"},
	{ReasonOverflow, "la suma de superficies es demasiado grande", "the sum of the areas is too large"},

	{ReasonNoYield, "no hay rendimiento para la región «{name}»", "there is no yield for region \"{name}\""},
	{ReasonMixedBasis,
		"«{name}» está en hoja «{got}» y lo demás en «{want}»: no se mezclan ni se convierten",
		"\"{name}\" is in \"{got}\" leaf and the rest in \"{want}\": they are neither mixed nor converted"},
	{ReasonFactor,
		"no se calcula cocaína sin un factor con nombre: las cifras publicadas por hectárea difieren hasta siete veces",
		"no cocaine is computed without a named factor: figures published per hectare differ up to sevenfold"},
	{ReasonFactorSource, "el factor «{name}» no tiene fuente", "factor \"{name}\" has no source"},

	{ReasonNoLimit,
		"ningún límite de «{name}» está vigente el {got}",
		"no limit of \"{name}\" is in force on {got}"},
	{ReasonNoLimits, "ningún límite está vigente el {got}", "no limit is in force on {got}"},
	{ReasonTwoLimits,
		"dos límites de «{name}» están vigentes el {got}",
		"two limits of \"{name}\" are in force on {got}"},
	{ReasonNoZone,
		"la región «{name}» no está asignada a ninguna zona legal: no se puede decidir por zona",
		"region \"{name}\" is matched to no legal zone: nothing can be decided by zone"},
	{ReasonSeveral,
		"la región «{name}» se extiende sobre varias zonas legales ({got}): no se puede decidir por zona",
		"region \"{name}\" lies in several legal zones ({got}): they cannot be decided apart"},
	{ReasonNoRegion,
		"ninguna región medida está asignada a la zona legal «{name}»",
		"no region of the survey is matched to legal zone \"{name}\""},
	{ReasonTotal,
		"el total publicado {got} no es la suma de las partes {want} dentro del redondeo de {name}",
		"the published total {got} is not the sum of the parts {want} within the rounding of {name}"},
	{ReasonStep,
		"el total publicado {got} no está redondeado a {want}",
		"the published total {got} is not rounded to {want}"},
	{ReasonNoneDeclare, "no se declaró ninguna reducción", "no reduction was declared"},
	{ReasonValidated,
		"se validó {got}, más de lo declarado, {want}",
		"{got} was validated, more than the {want} declared"},
	{ReasonTerms,
		"falta el método o la definición de superficie de una de las dos mediciones: no se sabe si son comparables",
		"the method or the definition of area of one of the two surveys is missing: whether they compare is not known"},
	{ReasonMethods,
		"los métodos difieren: «{got}» y «{want}»",
		"the methods differ: \"{got}\" and \"{want}\""},
	{ReasonDefinitions,
		"las definiciones de superficie difieren: «{got}» y «{want}»",
		"the definitions of area differ: \"{got}\" and \"{want}\""},
	{ReasonOneSided,
		"la región «{name}» está en una sola de las dos mediciones: que falte no quiere decir que no tenga cultivos",
		"region \"{name}\" is in only one of the two surveys: its absence does not mean that it has no crops"},
	{ReasonIncomplete,
		"las regiones publicadas no forman todo el territorio: en la zona legal «{name}» puede haber más",
		"the regions published do not make up the whole territory: there may be more in legal zone \"{name}\""},
	{ReasonNoRegions,
		"el relevamiento «{name}» no da superficies por región",
		"survey \"{name}\" gives no areas by region"},
	{ReasonPartial,
		"no hay total y las regiones publicadas no forman todo el territorio: puede haber más",
		"there is no total, and the regions published do not make up the whole territory: there may be more"},
	{ReasonTerritory,
		"el relevamiento abarca solo una parte ({got}) de «{name}»: no se puede comparar con lo que rige para el todo",
		"the survey covers only a part ({got}) of \"{name}\": it cannot be set against what is in force for the whole"},
	{ReasonLimitAway,
		"el relevamiento nombra el límite «{name}», que no está entre los dados: el excedente no se conoce",
		"the survey names limit \"{name}\", which is not among those given: the surplus is not known"},
	{ReasonTerritories,
		"los relevamientos son de territorios distintos: «{got}» y «{want}»",
		"the surveys are of different territories: \"{got}\" and \"{want}\""},
	{ReasonElsewhere,
		"la reducción «{name}» ({got}) puede estar en parte fuera del territorio: no se cuenta",
		"reduction \"{name}\" ({got}) may lie in part outside the territory: it is not counted"},
	{ReasonStraddles,
		"la reducción «{name}» ({want}) cae solo en parte entre las dos fechas: no se cuenta",
		"reduction \"{name}\" ({want}) lies only in part between the two dates: it is not counted"},
	{ReasonUndeclared,
		"la reducción «{name}» no indica la superficie declarada: no se cuenta",
		"reduction \"{name}\" states no declared area: it is not counted"},
}
