package refusal

import "github.com/comision-mixta/mixta/check"

// A Reason explains why a figure is refused or doubtful. The set is closed.
type Reason string

const (
	// The verification does not allow inference.

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
	ClassUnverified  Reason = "class-not-verified"
	OnlyClass        Reason = "only-class-mapped"
	FewUnits         Reason = "few-units"
	AllAgree         Reason = "all-units-agree"
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

	// The input is invalid.

	Blank         Reason = "name-missing"
	Repeated      Reason = "given-twice"
	Number        Reason = "number-out-of-range"
	TargetRange   Reason = "standard-error-out-of-range"
	NoExpected    Reason = "accuracy-not-expected"
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
	Restated          Reason = "reduction-within-another"
)

// The sentences: {name}, {got} and {want} are those of the [Notice].
var sentences = map[Reason]check.Text{
	NoDesign: {
		ES: "no se indica cómo se eligieron las unidades verificadas: se cuenta la concordancia, pero no es posible inferir exactitud ni intervalo",
		EN: "it is not stated how the verified units were chosen: agreement is counted, but no accuracy or interval can be inferred"},
	NotProbability: {
		ES: "la muestra es «{got}», no probabilística: se cuenta la concordancia, pero no es posible inferir exactitud ni intervalo",
		EN: "the sample is \"{got}\", not a probability sample: agreement is counted, but no accuracy or interval can be inferred"},
	Dependent: {
		ES: "la verificación no fue independiente de la interpretación: se cuenta la concordancia, pero no es posible inferir exactitud ni intervalo",
		EN: "the verification was not independent of the interpretation: agreement is counted, but no accuracy or interval can be inferred"},
	NoUnits: {
		ES: "no hay unidades verificadas",
		EN: "there are no verified units"},
	Unsampled: {
		ES: "el estrato «{name}» no tiene unidades verificadas: verifique al menos 2 o únalo con otro",
		EN: "stratum \"{name}\" has no verified units: verify at least 2, or merge it with another"},
	SingleUnit: {
		ES: "el estrato «{name}» tiene una sola unidad verificada y no permite estimar una varianza: verifique al menos 2 o únalo con otro",
		EN: "stratum \"{name}\" has a single verified unit, which does not allow estimating a variance: verify at least 2, or merge it with another"},
	Overdrawn: {
		ES: "el estrato «{name}» tiene {got} unidades verificadas, pero solo contiene {want}",
		EN: "stratum \"{name}\" has {got} verified units but contains only {want}"},
	UnknownStratum: {
		ES: "una unidad verificada corresponde al estrato «{name}», cuya superficie no se indica",
		EN: "a verified unit belongs to stratum \"{name}\", whose area is not given"},
	ClassNotMapped: {
		ES: "la clase «{name}» se encontró en la verificación, pero no está en el mapa: se estima su superficie; exactitud no tiene",
		EN: "class \"{name}\" was found on the ground, but is not on the map: its area is estimated; it has no accuracy"},
	ClassUnverified: {
		ES: "ninguna unidad verificada está mapeada como «{name}»: su exactitud no se puede estimar; verifique al menos 2",
		EN: "no verified unit is mapped as \"{name}\": its accuracy cannot be estimated; verify at least 2"},
	ClassNotFound: {
		ES: "ninguna unidad verificada resultó ser «{name}»: su exactitud del productor no se puede estimar",
		EN: "no verified unit was found to be \"{name}\": its producer's accuracy cannot be estimated"},
	OnlyClass: {
		ES: "todo lo verificado está mapeado como «{name}»: de lo que el mapa omitió no se puede decir nada, ni exactitud del productor ni superficie fuera de lo mapeado",
		EN: "all that was verified is mapped as \"{name}\": of what the map left out nothing can be said, neither producer's accuracy nor area outside of what is mapped"},
	FewUnits: {
		ES: "el estrato «{name}» tiene {got} unidades verificadas, que son pocas: los errores estándar no son de fiar; verifique al menos {want}",
		EN: "stratum \"{name}\" has {got} verified units, which are few: standard errors cannot be relied on; verify at least {want}"},
	AllAgree: {
		ES: "las {got} unidades verificadas del estrato «{name}» concuerdan, y no se observa varianza: el intervalo incluye lo que tan pocas no excluyen; si {want} concordaran todas, mostrarían una exactitud de 95 % o más, con una confianza de 95 %",
		EN: "the {got} verified units of stratum \"{name}\" agree, and no variance is observed: the interval includes what so few do not rule out; {want}, if all agreed, would show an accuracy of 95 % or more, at a confidence of 95 %"},
	StrataNotClasses: {
		ES: "una unidad del estrato «{name}» figura en el mapa como «{got}»: los estratos no coinciden con las clases del mapa",
		EN: "a unit of stratum \"{name}\" is mapped as \"{got}\": the strata differ from the map classes"},
	NoExpected: {
		ES: "no se indica la exactitud esperada del estrato «{name}»: la necesitan la asignación de Neyman, que se usa si no se indica otra, y el tamaño por error estándar; indíquela, o el número de unidades con la asignación «equal» o «proportional»",
		EN: "the expected accuracy of stratum \"{name}\" is not given: Neyman's allocation, used unless another is given, and a size by standard error need it; give it, or the number of units with the allocation \"equal\" or \"proportional\""},
	NoVariance: {
		ES: "con las exactitudes esperadas no hay varianza con que calcular o repartir una muestra",
		EN: "the expected accuracies leave no variance for sizing or allocating a sample"},
	BelowMinimums: {
		ES: "una muestra de {got} unidades no alcanza para los mínimos por estrato, que suman {want}",
		EN: "a sample of {got} units does not cover the minimums per stratum, which add up to {want}"},
	AboveCapacity: {
		ES: "una muestra de {got} unidades excede las {want} que los estratos pueden aportar",
		EN: "a sample of {got} units exceeds the {want} that the strata can provide"},
	NoSeed: {
		ES: "falta la semilla: sin ella el sorteo no se puede repetir",
		EN: "the seed is missing: without it the draw cannot be repeated"},
	DrawExceeds: {
		ES: "se solicitan {got} unidades del estrato «{name}», que contiene {want}",
		EN: "{got} units are requested from stratum \"{name}\", which contains {want}"},
	SizedUnits: {
		ES: "las unidades son parcelas de distinto tamaño: debe estimarse por estrato, según el tamaño",
		EN: "the units are plots of different sizes: estimate by stratum, taking their sizes into account"},
	MixedUnits: {
		ES: "unas verificaciones son de parcelas y otras de puntos: una muestra debe ser solo de parcelas o solo de puntos",
		EN: "some verifications are of parcels and some of points: a sample must consist of only one of these"},
	NoParcel: {
		ES: "la verificación «{name}» se refiere a una parcela que no pertenece al relevamiento",
		EN: "verification \"{name}\" refers to a parcel that is not in the survey"},
	NothingMapped: {
		ES: "el relevamiento no tiene parcelas",
		EN: "the survey has no parcels"},
	OtherPopulation: {
		ES: "la muestra del estrato «{name}» se sorteó entre {want} unidades y aquí hay {got}: faltan parcelas o el mapa cambió después, y no es posible inferir superficie ni intervalo",
		EN: "the sample of stratum \"{name}\" was drawn from {want} units, but there are {got}: parcels are missing, or the map has changed since, and no area or interval can be inferred"},
	TwoDraws: {
		ES: "las unidades verificadas del estrato «{name}» provienen de dos sorteos (semilla y población: {got}; {want}): una muestra debe provenir de un solo sorteo y ampliarse con la misma semilla",
		EN: "the verified units of stratum \"{name}\" come from two draws (seed and population: {got}; {want}): a sample must come from one draw, and be enlarged with the same seed"},

	Blank: {
		ES: "falta un nombre: {want}",
		EN: "a name is missing: {want}"},
	Repeated: {
		ES: "«{name}» aparece dos veces",
		EN: "\"{name}\" occurs twice"},
	Number: {
		ES: "«{name}» es {got}; debe ser {want}",
		EN: "\"{name}\" is {got}; it must be {want}"},
	TargetRange: {
		ES: "el error estándar deseado es {got}; debe ser mayor que 0 y menor que 1",
		EN: "the target standard error is {got}; it must be greater than 0 and less than 1"},
	AccuracyRange: {
		ES: "la exactitud del usuario esperada en «{name}» es {got}; debe ser mayor que 0 y no mayor que 1",
		EN: "the expected user's accuracy of \"{name}\" is {got}; it must be greater than 0 and at most 1"},
	UnknownCode: {
		ES: "«{got}» no es un código conocido; debe ser {want}",
		EN: "\"{got}\" is not a known code; it must be {want}"},
	InvalidDate: {
		ES: "«{got}» no es una fecha del calendario (AAAA-MM-DD)",
		EN: "\"{got}\" is not a calendar date (YYYY-MM-DD)"},
	DateOrder: {
		ES: "la fecha {got} debe ser posterior a {want}",
		EN: "the date {got} must be after {want}"},
	Overflow: {
		ES: "la suma de superficies es demasiado grande",
		EN: "the sum of the areas is too large"},

	NoYield: {
		ES: "falta el rendimiento de la región «{name}»",
		EN: "the yield of region \"{name}\" is missing"},
	MixedBasis: {
		ES: "«{name}» se expresa en hoja «{got}» y lo demás en «{want}»: no se suman ni se convierten",
		EN: "\"{name}\" is given as \"{got}\" leaf and the rest as \"{want}\": they are neither added up nor converted"},
	Factor: {
		ES: "no se calcula la cocaína sin un factor identificado: las cifras publicadas por hectárea difieren hasta siete veces",
		EN: "cocaine is not computed without a named factor: published figures per hectare differ up to sevenfold"},
	FactorSource: {
		ES: "falta la fuente del factor «{name}»",
		EN: "the source of factor \"{name}\" is missing"},

	NoLimit: {
		ES: "no hay ningún límite de «{name}» vigente al {got}",
		EN: "no limit for \"{name}\" is in force on {got}"},
	NoLimits: {
		ES: "no hay ningún límite vigente al {got}",
		EN: "no limit is in force on {got}"},
	TwoLimits: {
		ES: "hay dos límites de «{name}» vigentes al {got}",
		EN: "two limits for \"{name}\" are in force on {got}"},
	NoZone: {
		ES: "la región «{name}» no está asignada a ninguna zona legal: no se puede determinar el excedente por zona",
		EN: "region \"{name}\" is not assigned to a legal zone: the surplus cannot be determined by zone"},
	SeveralZones: {
		ES: "la región «{name}» abarca varias zonas legales ({got}): no se puede determinar el excedente por zona",
		EN: "region \"{name}\" spans several legal zones ({got}): the surplus cannot be determined by zone"},
	NoRegion: {
		ES: "ninguna región del relevamiento está asignada a la zona legal «{name}»",
		EN: "no region of the survey is assigned to legal zone \"{name}\""},
	NotSum: {
		ES: "el total publicado ({got}) difiere de la suma de las partes ({want}) más de lo que explica el redondeo a {name}",
		EN: "the published total ({got}) differs from the sum of the parts ({want}) by more than rounding to {name} explains"},
	NotRounded: {
		ES: "el total publicado {got} no está redondeado a {want}",
		EN: "the published total {got} is not rounded to {want}"},
	NothingDeclared: {
		ES: "no se declaró ninguna reducción",
		EN: "no reduction was declared"},
	ValidatedExceeds: {
		ES: "se validaron {got}, más que lo declarado ({want})",
		EN: "{got} were validated, more than the {want} declared"},
	TermsMissing: {
		ES: "falta el método o la definición de superficie de uno de los dos relevamientos: no se sabe si son comparables",
		EN: "the method or the definition of area of one of the two surveys is missing: it is unknown whether they are comparable"},
	MethodsDiffer: {
		ES: "los métodos difieren: «{got}» y «{want}»",
		EN: "the methods differ: \"{got}\" and \"{want}\""},
	DefinitionsDiffer: {
		ES: "las definiciones de superficie difieren: «{got}» y «{want}»",
		EN: "the definitions of area differ: \"{got}\" and \"{want}\""},
	OneSided: {
		ES: "la región «{name}» figura en uno solo de los dos relevamientos: que falte no significa que no tenga cultivos",
		EN: "region \"{name}\" is in only one of the two surveys: its absence does not mean that it has no crops"},
	RegionsIncomplete: {
		ES: "las regiones publicadas no cubren todo el territorio: en la zona legal «{name}» puede haber más cultivos",
		EN: "the published regions do not cover the whole territory: there may be more crops in legal zone \"{name}\""},
	NoRegions: {
		ES: "el relevamiento «{name}» no indica superficies por región",
		EN: "survey \"{name}\" does not give areas by region"},
	TotalMissing: {
		ES: "falta el total, y las regiones publicadas no cubren todo el territorio: puede haber más cultivos",
		EN: "the total is missing, and the published regions do not cover the whole territory: there may be more crops"},
	PartOfTerritory: {
		ES: "el relevamiento abarca solo una parte ({got}) de «{name}»: no se puede comparar con el límite de todo el territorio",
		EN: "the survey covers only part ({got}) of \"{name}\": it cannot be compared with the limit for the whole territory"},
	LimitMissing: {
		ES: "el relevamiento remite al límite «{name}», que no figura entre los indicados: no se conoce el excedente",
		EN: "the survey refers to limit \"{name}\", which is not among those given: the surplus is unknown"},
	TerritoriesDiffer: {
		ES: "los relevamientos corresponden a territorios distintos: «{got}» y «{want}»",
		EN: "the surveys cover different territories: \"{got}\" and \"{want}\""},
	PerhapsElsewhere: {
		ES: "la reducción «{name}» ({got}) puede estar en parte fuera del territorio: no se cuenta",
		EN: "reduction \"{name}\" ({got}) may lie partly outside the territory: it is not counted"},
	Straddles: {
		ES: "la reducción «{name}» ({want}) corresponde solo en parte al período entre las dos fechas: no se cuenta",
		EN: "reduction \"{name}\" ({want}) falls only partly between the two dates: it is not counted"},
	NotDeclared: {
		ES: "la reducción «{name}» no indica la superficie declarada: no se cuenta",
		EN: "reduction \"{name}\" does not state the declared area: it is not counted"},
	Restated: {
		ES: "la reducción «{name}» está, o puede estar, incluida en la de {got} ({want}): no se suma",
		EN: "reduction \"{name}\" is included, or may be, in that of {got} ({want}): it is not added"},
}
