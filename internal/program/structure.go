package program

import "github.com/comision-mixta/mixta/check"

// The rules of the bytes: what a text must be before it can be a record.
var (
	Syntax = check.Rule{ID: "json.syntax", Severity: check.Error,
		Must: check.Text{EN: "must be well-formed JSON: {1}", ES: "debe ser JSON bien formado: {1}"},
		Why: check.Text{EN: "After a syntax error nothing can be read reliably: reading stops there, as it does when a limit is exceeded or the major version is newer.",
			ES: "Tras un error de sintaxis nada se puede leer con seguridad: la lectura termina ahí, como también cuando se excede un límite o la versión mayor es más reciente."},
		Source: "RFC 8259"}
	DuplicateName = check.Rule{ID: "json.duplicate", Severity: check.Error,
		Must: check.Text{EN: "must be given once: the name {1} is repeated in its object", ES: "debe figurar una sola vez: el nombre {1} se repite en su objeto"},
		Why: check.Text{EN: "Readers disagree on which of the two counts, so one side may act on RED and the other on CLEAR.",
			ES: "Los lectores no coinciden en cuál de los dos vale: una parte podría obrar según RED y la otra según CLEAR."},
		Source: "RFC 7493 §2.3"}
	BadUTF8 = check.Rule{ID: "json.utf8", Severity: check.Error,
		Must: check.Text{EN: "must be UTF-8", ES: "debe estar en UTF-8"},
		Why: check.Text{EN: "A text saved in another encoding (Latin-1, Windows-1252) loses its accents on the partner's side.",
			ES: "Un texto guardado en otra codificación (Latin-1, Windows-1252) pierde sus tildes en el sistema de la otra parte."},
		Source: "RFC 8259 §8.1"}
	LoneSurrogate = check.Rule{ID: "json.surrogate", Severity: check.Error,
		Must: check.Text{EN: "must not contain half a surrogate pair", ES: "no debe contener la mitad de un par sustituto"},
		Why: check.Text{EN: "Half a pair is not a character: some systems drop it, others refuse the whole text.",
			ES: "La mitad de un par no es un carácter: unos sistemas la omiten y otros rechazan el texto entero."},
		Source: "RFC 7493 §2.1"}
	ByteOrderMark = check.Rule{ID: "json.bom", Severity: check.Warning, Fix: check.Safe,
		Must: check.Text{EN: "must start without a byte order mark", ES: "debe comenzar sin marca de orden de bytes (BOM)"},
		Why: check.Text{EN: "Many readers refuse a text that starts with a byte order mark; Windows editors add one without asking.",
			ES: "Muchos lectores rechazan un texto que comienza con una marca de orden de bytes; los editores de Windows la agregan sin preguntar."},
		Source: "RFC 8259 §8.1"}
	Trailing = check.Rule{ID: "json.trailing", Severity: check.Error,
		Must: check.Text{EN: "must contain one value and nothing after it", ES: "debe contener un solo valor y nada después"},
		Why: check.Text{EN: "Some systems read what follows the value, others do not.",
			ES: "Unos sistemas leen lo que sigue al valor y otros no."},
		Source: "RFC 8259 §2"}
	TooDeep = check.Rule{ID: "json.depth", Severity: check.Error,
		Must: check.Text{EN: "must not be nested deeper than {1} levels", ES: "no debe anidarse en más de {1} niveles"},
		Why: check.Text{EN: "Depth without bound is an attack on the reader's memory.",
			ES: "Una profundidad sin límite es un ataque a la memoria de quien lee."},
		Source: "RFC 8259 §9"}
	TooLong = check.Rule{ID: "json.size", Severity: check.Error,
		Must: check.Text{EN: "must not be longer than {1} bytes in one record", ES: "no debe exceder de {1} bytes en un solo registro"},
		Why: check.Text{EN: "Length without bound is an attack on the reader's memory.",
			ES: "Una longitud sin límite es un ataque a la memoria de quien lee."},
		Source: "RFC 8259 §9"}
	NumberRange = check.Rule{ID: "json.number-range", Severity: check.Error,
		Must: check.Text{EN: "must be a number that a 64-bit float can hold", ES: "debe ser un número representable en coma flotante de 64 bits"},
		Why: check.Text{EN: "Most systems read such a number as infinity or refuse it.",
			ES: "La mayoría de los sistemas lee ese número como infinito o lo rechaza."},
		Source: "RFC 7493 §2.2"}
	Precision = check.Rule{ID: "json.precision", Severity: check.Error, Fix: check.Safe,
		Must: check.Text{EN: "must have at most 17 significant digits", ES: "no debe tener más de 17 cifras significativas"},
		Why: check.Text{EN: "Readers that use 64-bit floats lose further digits, and validators then disagree about bounds.",
			ES: "Los lectores que usan coma flotante de 64 bits pierden las demás cifras, y los validadores dejan de coincidir en los límites."},
		Source: "RFC 7493 §2.2"}
)

// The rules of shape: what the schema says, one for each of its keywords.
var (
	WrongType = check.Rule{ID: "shape.type", Severity: check.Error, Fix: check.Safe,
		Must: check.Text{EN: "must be {1}, not {2}", ES: "debe ser {1}, no {2}"},
		Why:  check.Text{EN: "A value of another type cannot be read.", ES: "Un valor de otro tipo no se puede leer."}}
	Null = check.Rule{ID: "shape.null", Severity: check.Error, Fix: check.Safe,
		Must: check.Text{EN: "must be {1}, never null: leave the field out when there is no value (Jackson: @JsonInclude(NON_NULL); Oracle: ABSENT ON NULL; System.Text.Json: WhenWritingNull)",
			ES: "debe ser {1}, nunca null: omita el campo si no hay valor (Jackson: @JsonInclude(NON_NULL); Oracle: ABSENT ON NULL; System.Text.Json: WhenWritingNull)"},
		Why: check.Text{EN: "Depending on the system, null is read as absent, as zero or as an error. The field absent states why a value is missing.",
			ES: "Según el sistema, null se lee como ausencia, como cero o como error. El campo absent indica por qué falta un valor."}}
	Required = check.Rule{ID: "shape.required", Severity: check.Error, Draft: check.Warning,
		Must: check.Text{EN: "must be given: the field {1} is required", ES: "debe figurar: el campo {1} es obligatorio"},
		Why:  check.Text{EN: "The record cannot be understood without it.", ES: "Sin él no se puede entender el registro."}}
	Unknown = check.Rule{ID: "shape.additionalProperties", Severity: check.Error,
		Must: check.Text{EN: "must not be here: {1} is not a field of this object", ES: "no debe figurar: {1} no es un campo de este objeto"},
		Why: check.Text{EN: "Nobody reads a field that nobody knows; your own data belongs in extensions.",
			ES: "Nadie lee un campo que nadie conoce; los datos propios van en extensions."}}
	Misspelt = check.Rule{ID: "shape.additionalProperties.spelling", Severity: check.Error, Fix: check.Safe,
		Must: check.Text{EN: "must be spelled {2}: {1} is not a field of this object", ES: "debe escribirse {2}: {1} no es un campo de este objeto"},
		Why: check.Text{EN: "Lenient readers take the misspelt name for the right one, or silently drop it.",
			ES: "Los lectores permisivos toman el nombre mal escrito por el correcto o lo omiten sin aviso."}}
	Enum = check.Rule{ID: "shape.enum", Severity: check.Error, Fix: check.Safe,
		Must: check.Text{EN: "must be one of {1}", ES: "debe ser uno de {1}"},
		Why:  check.Text{EN: "The list is closed: both sides decide by its codes.", ES: "La lista es cerrada: ambas partes deciden según sus códigos."}}
	Pattern = check.Rule{ID: "shape.pattern", Severity: check.Error, Fix: check.Safe,
		Must: check.Text{EN: "must have this form: {1}", ES: "debe tener esta forma: {1}"},
		Why:  check.Text{EN: "Systems that compare or sort such values rely on their fixed form.", ES: "Los sistemas que comparan u ordenan estos valores dependen de su forma única."}}
	Empty = check.Rule{ID: "shape.pattern.empty", Severity: check.Error, Fix: check.Safe, Draft: check.Warning,
		Must: check.Text{EN: "must be given, not empty: {1}", ES: "debe figurar y no estar vacío: {1}"},
		Why:  check.Text{EN: "An empty text means nothing; leave the field out where there is no value and it is not required.", ES: "Un texto vacío no dice nada; omita el campo si no hay valor y no es obligatorio."}}
	MinLength = check.Rule{ID: "shape.minLength", Severity: check.Error, Fix: check.Safe, Draft: check.Warning,
		Must: check.Text{EN: "must have at least {1} characters", ES: "debe tener {1} o más caracteres"},
		Why:  check.Text{EN: "An empty text means nothing; leave the field out instead.", ES: "Un texto vacío no dice nada; omita el campo."}}
	MaxLength = check.Rule{ID: "shape.maxLength", Severity: check.Error,
		Must: check.Text{EN: "must have at most {1} characters", ES: "no debe tener más de {1} caracteres"},
		Why:  check.Text{EN: "Databases truncate or refuse a longer text.", ES: "Las bases de datos cortan o rechazan un texto más largo."}}
	Minimum = check.Rule{ID: "shape.minimum", Severity: check.Error,
		Must: check.Text{EN: "must be at least {1}", ES: "no debe ser menor que {1}"},
		Why:  check.Text{EN: "Smaller values have no meaning here.", ES: "Los valores menores no tienen sentido aquí."}}
	Maximum = check.Rule{ID: "shape.maximum", Severity: check.Error,
		Must: check.Text{EN: "must be at most {1}", ES: "no debe ser mayor que {1}"},
		Why:  check.Text{EN: "Greater values have no meaning here.", ES: "Los valores mayores no tienen sentido aquí."}}
	ExclusiveMinimum = check.Rule{ID: "shape.exclusiveMinimum", Severity: check.Error,
		Must: check.Text{EN: "must be greater than {1}", ES: "debe ser mayor que {1}"},
		Why:  check.Text{EN: "The bound itself has no meaning here: a missing value must not look like a stated one.", ES: "El límite mismo no tiene sentido aquí: un valor omitido no debe parecer un valor declarado."}}
	ExclusiveMaximum = check.Rule{ID: "shape.exclusiveMaximum", Severity: check.Error,
		Must: check.Text{EN: "must be less than {1}", ES: "debe ser menor que {1}"},
		Why:  check.Text{EN: "The bound itself has no meaning here.", ES: "El límite mismo no tiene sentido aquí."}}
	MinItems = check.Rule{ID: "shape.minItems", Severity: check.Error, Draft: check.Warning,
		Must: check.Text{EN: "must have {1} or more items", ES: "debe tener {1} o más elementos"},
		Why:  check.Text{EN: "With fewer items the list means nothing.", ES: "Con menos elementos la lista no dice nada."}}
	MaxItems = check.Rule{ID: "shape.maxItems", Severity: check.Error,
		Must: check.Text{EN: "must have at most {1} items", ES: "no debe tener más de {1} elementos"},
		Why:  check.Text{EN: "A list without bound is an attack on the reader's memory.", ES: "Una lista sin límite es un ataque a la memoria de quien lee."}}
	UniqueItems = check.Rule{ID: "shape.uniqueItems", Severity: check.Error, Fix: check.Safe,
		Must: check.Text{EN: "must not repeat an item", ES: "no debe repetir un elemento"},
		Why:  check.Text{EN: "A repeated item would be counted twice.", ES: "Un elemento repetido se contaría dos veces."}}
	MinProperties = check.Rule{ID: "shape.minProperties", Severity: check.Error, Draft: check.Warning,
		Must: check.Text{EN: "must have {1} or more fields", ES: "debe tener {1} o más campos"},
		Why:  check.Text{EN: "An empty object means nothing; leave it out instead.", ES: "Un objeto vacío no dice nada; omítalo."}}
	MaxProperties = check.Rule{ID: "shape.maxProperties", Severity: check.Error,
		Must: check.Text{EN: "must have at most {1} fields", ES: "no debe tener más de {1} campos"},
		Why:  check.Text{EN: "An object without bound is an attack on the reader's memory.", ES: "Un objeto sin límite es un ataque a la memoria de quien lee."}}
	PropertyNames = check.Rule{ID: "shape.propertyNames", Severity: check.Error,
		Must: check.Text{EN: "must have a name of the right form: {1} does not", ES: "debe tener un nombre de la forma debida: {1} no la tiene"},
		Why:  check.Text{EN: "The names of this object are codes with a form of their own.", ES: "Los nombres de este objeto son códigos con forma propia."}}
)

// The rules of codes: what the lists know of a value with the right shape.
var (
	UnknownCode = check.Rule{ID: "code.unknown", Severity: check.Warning, Fix: check.Safe, Draft: check.Info, Publish: check.Error,
		Must: check.Text{EN: "must be a code of the list {1}, or be announced to the partner beforehand", ES: "debe ser un código de la lista {1}, o comunicarse antes a la otra parte"},
		Why: check.Text{EN: "The list is open: a new code is not an error, but a misspelt one looks just like it.",
			ES: "La lista es abierta: un código nuevo no es un error, pero uno mal escrito tiene el mismo aspecto."}}
	DeprecatedCode = check.Rule{ID: "code.deprecated", Severity: check.Warning, Fix: check.Safe,
		Must: check.Text{EN: "must now be written \"{1}\"", ES: "debe escribirse ahora «{1}»"},
		Why:  check.Text{EN: "The code is understood but no longer written.", ES: "El código se entiende, pero ya no se escribe."}}
	NewerMember = check.Rule{ID: "file.newer-member", Severity: check.Warning,
		Must: check.Text{EN: "must be read with a newer version of the model: {1} is kept but not checked", ES: "debe leerse con una versión más nueva del modelo: {1} se conserva sin verificar"},
		Why: check.Text{EN: "The file has a newer minor version; unknown members are passed on unchanged.",
			ES: "El archivo tiene una versión menor más nueva; los miembros desconocidos se transmiten sin cambios."}}
	NewerLost = check.Rule{ID: "file.newer-lost", Severity: check.Error,
		Must: check.Text{EN: "must keep the place of {1}, which comes from a newer version: the list or object that contains it was changed", ES: "debe conservar el lugar de {1}, que proviene de una versión más nueva: se cambió la lista o el objeto que lo contiene"},
		Why: check.Text{EN: "An unknown field would be lost, or end up in another item of the list.",
			ES: "Un campo desconocido se perdería o acabaría en otro elemento de la lista."}}
)

// Structure returns the rules that belong to no domain package: those of bytes,
// shape and codes.
func Structure() []*check.Rule {
	return []*check.Rule{
		&Syntax, &DuplicateName, &BadUTF8, &LoneSurrogate, &ByteOrderMark, &Trailing, &TooDeep, &TooLong, &NumberRange, &Precision,
		&WrongType, &Null, &Required, &Unknown, &Misspelt, &Enum, &Pattern, &Empty, &MinLength, &MaxLength, &Minimum, &Maximum,
		&ExclusiveMinimum, &ExclusiveMaximum, &MinItems, &MaxItems, &UniqueItems, &MinProperties, &MaxProperties, &PropertyNames,
		&UnknownCode, &DeprecatedCode, &NewerMember, &NewerLost,
	}
}
