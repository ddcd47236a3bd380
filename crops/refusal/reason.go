package refusal

import "github.com/comision-mixta/mixta/check"

// A Reason is why a figure is refused or doubted. The set is closed.
type Reason string

const (
	// The verification does not carry an inference.

	NoDesign         Reason = "design-not-stated"
	NotProbability   Reason = "design-not-probability"
	Dependent        Reason = "not-independent"
	NoUnits          Reason = "no-units"
	Unsampled        Reason = "stratum-without-units"
	SingleUnit       Reason = "stratum-with-one-unit"
	Overdrawn        Reason = "more-units-than-stratum-holds"
	UnknownStratum   Reason = "stratum-unknown"
	ClassNotMapped   Reason = "class-not-mapped"
	ClassNotFound    Reason = "class-not-found"
	StrataNotClasses Reason = "strata-are-not-classes"
	NoVariance       Reason = "no-variance-expected"
	BelowMinimums    Reason = "sample-below-minimums"
	AboveCapacity    Reason = "sample-above-capacity"
	NoSeed           Reason = "seed-missing"
	DrawExceeds      Reason = "draw-exceeds-units"
	SizedUnits       Reason = "units-have-sizes"
	MixedUnits       Reason = "parcels-and-points-mixed"
	NoParcel         Reason = "parcel-unknown"
	NothingMapped    Reason = "nothing-mapped"
	OtherPopulation  Reason = "parcels-not-those-drawn-from"
	TwoDraws         Reason = "units-of-two-draws"

	// The input is not what it must be.

	Blank         Reason = "name-missing"
	Repeated      Reason = "given-twice"
	Number        Reason = "number-out-of-range"
	TargetRange   Reason = "standard-error-out-of-range"
	AccuracyRange Reason = "accuracy-out-of-range"
	UnknownCode   Reason = "code-unknown"
	InvalidDate   Reason = "date-invalid"
	DateOrder     Reason = "dates-out-of-order"
	Overflow      Reason = "sum-too-large"

	// Leaf and cocaine.

	NoYield      Reason = "yield-missing"
	MixedBasis   Reason = "bases-mixed"
	Factor       Reason = "factor-unnamed"
	FactorSource Reason = "factor-without-source"

	// Areas against limits, totals and other areas.

	NoLimit           Reason = "limit-not-in-force"
	NoLimits          Reason = "no-limit-in-force"
	TwoLimits         Reason = "limits-overlap"
	NoZone            Reason = "region-without-zone"
	SeveralZones      Reason = "region-in-several-zones"
	NoRegion          Reason = "zone-without-region"
	NotSum            Reason = "total-is-not-sum"
	NotRounded        Reason = "total-not-rounded"
	NothingDeclared   Reason = "nothing-declared"
	ValidatedExceeds  Reason = "validated-exceeds-declared"
	TermsMissing      Reason = "method-or-definition-missing"
	MethodsDiffer     Reason = "methods-differ"
	DefinitionsDiffer Reason = "definitions-differ"
	OneSided          Reason = "region-in-one-survey"
	RegionsIncomplete Reason = "regions-incomplete"
	NoRegions         Reason = "regions-missing"
	TotalMissing      Reason = "total-missing"
	PartOfTerritory   Reason = "territory-is-a-part"
	LimitMissing      Reason = "limit-missing"
	TerritoriesDiffer Reason = "territories-differ"
	PerhapsElsewhere  Reason = "reduction-perhaps-elsewhere"
	Straddles         Reason = "reduction-straddles-dates"
	NotDeclared       Reason = "reduction-not-declared"
)

// The sentences: {name}, {got} and {want} are those of the [Notice].
var sentences = map[Reason]check.Text{
	NoDesign: {
		ES: "no se dice cómo se eligieron las unidades verificadas: se cuenta la concordancia, pero no se infiere exactitud ni intervalo",
		EN: "how the verified units were chosen is not stated: agreement is counted, but neither accuracy nor interval follows"},
	NotProbability: {
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
	SingleUnit: {
		ES: "el estrato «{name}» tiene una sola unidad verificada y no permite estimar una varianza: verifique al menos 2 o únalo con otro",
		EN: "stratum \"{name}\" has a single verified unit, from which no variance follows: verify at least 2, or merge it with another"},
	Overdrawn: {
		ES: "el estrato «{name}» tiene {got} unidades verificadas, pero solo contiene {want}",
		EN: "stratum \"{name}\" has {got} verified units but holds only {want}"},
	UnknownStratum: {
		ES: "una unidad verificada nombra el estrato «{name}», del que no se da la superficie",
		EN: "a verified unit names stratum \"{name}\", whose area is not given"},
	ClassNotMapped: {
		ES: "la clase «{name}» se encontró en la verificación, pero ninguna unidad está mapeada así: únala con una clase del mapa",
		EN: "class \"{name}\" was found but no unit is mapped as it: merge it with a class of the map"},
	ClassNotFound: {
		ES: "ninguna unidad verificada resultó ser «{name}»: su exactitud del productor no se puede estimar; verifique más unidades o únala con otra clase",
		EN: "no verified unit was found to be \"{name}\": its producer's accuracy cannot be estimated; verify more units, or merge it with another class"},
	StrataNotClasses: {
		ES: "una unidad del estrato «{name}» está mapeada como «{got}»: los estratos no son las clases del mapa",
		EN: "a unit of stratum \"{name}\" is mapped as \"{got}\": the strata are not the classes of the map"},
	NoVariance: {
		ES: "las exactitudes esperadas no dejan varianza por la cual repartir una muestra",
		EN: "the expected accuracies leave no variance to size or share a sample by"},
	BelowMinimums: {
		ES: "una muestra de {got} no alcanza para los mínimos por estrato, que suman {want}",
		EN: "a sample of {got} does not cover the minimums per stratum, which add up to {want}"},
	AboveCapacity: {
		ES: "una muestra de {got} excede las {want} unidades que los estratos pueden aportar",
		EN: "a sample of {got} exceeds the {want} units that the strata can give"},
	NoSeed: {
		ES: "falta la semilla: sin ella el sorteo no se puede repetir",
		EN: "the seed is missing: without it the draw cannot be repeated"},
	DrawExceeds: {
		ES: "se piden {got} unidades del estrato «{name}», que contiene {want}",
		EN: "{got} units are asked of stratum \"{name}\", which holds {want}"},
	SizedUnits: {
		ES: "las unidades son parcelas de distinto tamaño: se estiman por estrato, con sus tamaños",
		EN: "the units are plots of different sizes: they are estimated by stratum, with their sizes"},
	MixedUnits: {
		ES: "unas verificaciones son de parcelas y otras de puntos: una muestra es de lo uno o de lo otro",
		EN: "some verifications are of parcels and some of points: a sample is of the one or of the other"},
	NoParcel: {
		ES: "la verificación «{name}» es de una parcela que no está entre las del relevamiento",
		EN: "verification \"{name}\" is of a parcel that is not among those of the survey"},
	NothingMapped: {
		ES: "el relevamiento no tiene parcelas",
		EN: "the survey has no parcels"},
	OtherPopulation: {
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
	TargetRange: {
		ES: "el error estándar deseado es {got}; debe ser mayor que 0 y menor que 1",
		EN: "the standard error wanted is {got}; it must be above 0 and below 1"},
	AccuracyRange: {
		ES: "la exactitud del usuario esperada en «{name}» es {got}; debe ser mayor que 0 y no mayor que 1",
		EN: "the user's accuracy expected of \"{name}\" is {got}; it must be above 0 and not above 1"},
	UnknownCode: {
		ES: "«{got}» no es un código conocido; debe ser {want}",
		EN: "\"{got}\" is not a known code; it must be {want}"},
	InvalidDate: {
		ES: "«{got}» no es una fecha del calendario (AAAA-MM-DD)",
		EN: "\"{got}\" is not a calendar date (YYYY-MM-DD)"},
	DateOrder: {
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
	SeveralZones: {
		ES: "la región «{name}» se extiende sobre varias zonas legales ({got}): no se puede decidir por zona",
		EN: "region \"{name}\" lies in several legal zones ({got}): they cannot be decided apart"},
	NoRegion: {
		ES: "ninguna región medida está asignada a la zona legal «{name}»",
		EN: "no region of the survey is matched to legal zone \"{name}\""},
	NotSum: {
		ES: "el total publicado {got} no es la suma de las partes {want} dentro del redondeo de {name}",
		EN: "the published total {got} is not the sum of the parts {want} within the rounding of {name}"},
	NotRounded: {
		ES: "el total publicado {got} no está redondeado a {want}",
		EN: "the published total {got} is not rounded to {want}"},
	NothingDeclared: {
		ES: "no se declaró ninguna reducción",
		EN: "no reduction was declared"},
	ValidatedExceeds: {
		ES: "se validó {got}, más de lo declarado, {want}",
		EN: "{got} was validated, more than the {want} declared"},
	TermsMissing: {
		ES: "falta el método o la definición de superficie de una de las dos mediciones: no se sabe si son comparables",
		EN: "the method or the definition of area of one of the two surveys is missing: whether they compare is not known"},
	MethodsDiffer: {
		ES: "los métodos difieren: «{got}» y «{want}»",
		EN: "the methods differ: \"{got}\" and \"{want}\""},
	DefinitionsDiffer: {
		ES: "las definiciones de superficie difieren: «{got}» y «{want}»",
		EN: "the definitions of area differ: \"{got}\" and \"{want}\""},
	OneSided: {
		ES: "la región «{name}» está en una sola de las dos mediciones: que falte no quiere decir que no tenga cultivos",
		EN: "region \"{name}\" is in only one of the two surveys: its absence does not mean that it has no crops"},
	RegionsIncomplete: {
		ES: "las regiones publicadas no forman todo el territorio: en la zona legal «{name}» puede haber más",
		EN: "the regions published do not make up the whole territory: there may be more in legal zone \"{name}\""},
	NoRegions: {
		ES: "el relevamiento «{name}» no da superficies por región",
		EN: "survey \"{name}\" gives no areas by region"},
	TotalMissing: {
		ES: "no hay total y las regiones publicadas no forman todo el territorio: puede haber más",
		EN: "there is no total, and the regions published do not make up the whole territory: there may be more"},
	PartOfTerritory: {
		ES: "el relevamiento abarca solo una parte ({got}) de «{name}»: no se puede comparar con lo que rige para el todo",
		EN: "the survey covers only a part ({got}) of \"{name}\": it cannot be set against what is in force for the whole"},
	LimitMissing: {
		ES: "el relevamiento nombra el límite «{name}», que no está entre los dados: el excedente no se conoce",
		EN: "the survey names limit \"{name}\", which is not among those given: the surplus is not known"},
	TerritoriesDiffer: {
		ES: "los relevamientos son de territorios distintos: «{got}» y «{want}»",
		EN: "the surveys are of different territories: \"{got}\" and \"{want}\""},
	PerhapsElsewhere: {
		ES: "la reducción «{name}» ({got}) puede estar en parte fuera del territorio: no se cuenta",
		EN: "reduction \"{name}\" ({got}) may lie in part outside the territory: it is not counted"},
	Straddles: {
		ES: "la reducción «{name}» ({want}) cae solo en parte entre las dos fechas: no se cuenta",
		EN: "reduction \"{name}\" ({want}) lies only in part between the two dates: it is not counted"},
	NotDeclared: {
		ES: "la reducción «{name}» no indica la superficie declarada: no se cuenta",
		EN: "reduction \"{name}\" states no declared area: it is not counted"},
}
