package extension

import "github.com/comision-mixta/mixta/check"

// The rules of schemas of extensions.
var (
	tooLarge = check.Rule{ID: "extension.schema.size", Severity: check.Error,
		Must: check.Text{EN: "must not be longer than {1} bytes", ES: "no debe exceder de {1} bytes"},
		Why:  check.Text{EN: "Everybody who checks a record with it must read it first.", ES: "Quien verifica con él un registro debe leerlo antes."}}
	tooMany = check.Rule{ID: "extension.schema.many", Severity: check.Error,
		Must: check.Text{EN: "must not have more than {1} values, one within another up to {2} deep, or more than {3} patterns", ES: "no debe tener más de {1} valores, anidados en más de {2} niveles, ni más de {3} patrones"},
		Why:  check.Text{EN: "A schema without bound is an attack on whoever reads it.", ES: "Un esquema sin límite es un ataque a quien lo lee."}}
	unknownKeyword = check.Rule{ID: "extension.schema.keyword", Severity: check.Error,
		Must: check.Text{EN: "must be a keyword that schemas of extensions may use: {1} is none", ES: "debe ser una palabra clave que los esquemas de extensiones admitan: {1} no lo es"},
		Why:  check.Text{EN: "A keyword that one reader passes over and another applies makes one accept what the other refuses.", ES: "Una palabra clave que un lector omite y otro aplica hace que uno acepte lo que el otro rechaza."}}
	otherType = check.Rule{ID: "extension.schema.type", Severity: check.Error,
		Must: check.Text{EN: "must be a keyword for values of type {1}", ES: "debe ser una palabra clave para valores del tipo {1}"},
		Why:  check.Text{EN: "A validator passes over the keywords of other types in silence: what it was to prevent would be accepted.", ES: "Un validador omite en silencio las palabras clave de otros tipos: se aceptaría lo que debía impedir."}}
	missing = check.Rule{ID: "extension.schema.missing", Severity: check.Error,
		Must: check.Text{EN: "must have the keyword {1}", ES: "debe tener la palabra clave {1}"},
		Why:  check.Text{EN: "Every value has one type, every object a list of its members, and every text, list and number a bound.", ES: "Todo valor tiene un tipo, todo objeto una lista de sus miembros, y todo texto, lista o número un límite."}}
	open = check.Rule{ID: "extension.schema.open", Severity: check.Error,
		Must: check.Text{EN: "must be false: an object lists all its members", ES: "debe ser false: un objeto enumera todos sus miembros"},
		Why:  check.Text{EN: "Of a member that no schema describes nobody knows who may have it.", ES: "De un miembro que ningún esquema describe nadie sabe quién puede tenerlo."}}
	contradicts = check.Rule{ID: "extension.schema.bounds", Severity: check.Error,
		Must: check.Text{EN: "must agree with the other bounds: one on each side, the lower not above the upper", ES: "debe concordar con los demás límites: uno por lado, el inferior no mayor que el superior"},
		Why:  check.Text{EN: "No value fits bounds that contradict each other.", ES: "Ningún valor cabe en límites que se contradicen."}}
	inexact = check.Rule{ID: "extension.schema.exact", Severity: check.Error,
		Must: check.Text{EN: "must have bounds within ±2^53", ES: "debe tener límites entre −2^53 y 2^53"},
		Why:  check.Text{EN: "Readers that use 64-bit floats round greater integers.", ES: "Los lectores que usan coma flotante de 64 bits redondean los enteros mayores."}, Source: "RFC 7493 §2.2"}
	noProperty = check.Rule{ID: "extension.schema.required", Severity: check.Error,
		Must: check.Text{EN: "must name properties of the object: {1} is none", ES: "debe nombrar propiedades del objeto: {1} no lo es"},
		Why:  check.Text{EN: "No value can have a member that is required and not allowed.", ES: "Ningún valor puede tener un miembro que se exige y no se admite."}}
	form = check.Rule{ID: "extension.schema.pattern", Severity: check.Error,
		Must: check.Text{EN: "must be a pattern that all engines read alike, of bounded size: {1}", ES: "debe ser un patrón que todos los motores lean igual, de tamaño acotado: {1}"},
		Why:  check.Text{EN: "A pattern that two validators read differently lets one accept what the other refuses; one that backtracks stops a validator.", ES: "Un patrón que dos validadores leen distinto hace que uno acepte lo que el otro rechaza; uno que retrocede detiene a un validador."}}
	reference = check.Rule{ID: "extension.schema.reference", Severity: check.Error,
		Must: check.Text{EN: "must lead to a definition of this file, as #/$defs/NAME, not to {1}", ES: "debe llevar a una definición de este archivo, como #/$defs/NOMBRE, no a {1}"},
		Why:  check.Text{EN: "Nothing is ever fetched: what a signature does not cover, anybody could change.", ES: "Nunca se busca nada fuera: lo que la firma no abarca lo podría cambiar cualquiera."}}
	circle = check.Rule{ID: "extension.schema.circle", Severity: check.Error,
		Must: check.Text{EN: "must not lead back to itself, as {1} does", ES: "no debe llevar de vuelta a sí misma, como {1}"},
		Why:  check.Text{EN: "Values could then be nested without bound.", ES: "Los valores podrían anidarse sin límite."}}
	besideReference = check.Rule{ID: "extension.schema.beside-reference", Severity: check.Error,
		Must: check.Text{EN: "must not stand beside $ref: only title, description and x-mixta may", ES: "no debe figurar junto a $ref: solo pueden title, description y x-mixta"},
		Why:  check.Text{EN: "Older validators pass over what stands beside a reference.", ES: "Los validadores antiguos omiten lo que figura junto a una referencia."}}
	misplaced = check.Rule{ID: "extension.schema.marking.place", Severity: check.Error,
		Must: check.Text{EN: "must stand at a property of an object", ES: "debe figurar en una propiedad de un objeto"},
		Why:  check.Text{EN: "Only a member of an object can be left out of a copy.", ES: "Solo un miembro de un objeto puede omitirse de una copia."}}
	needed = check.Rule{ID: "extension.schema.marking.required", Severity: check.Error,
		Must: check.Text{EN: "must be optional, since it has a marking: {1} is required", ES: "debe ser opcional, ya que tiene una marca: {1} es obligatorio"},
		Why:  check.Text{EN: "Without a required member the copy would not be valid, and the whole extension would be withheld.", ES: "Sin un miembro obligatorio la copia no sería válida, y se retendría la extensión entera."}}
	unnamed = check.Rule{ID: "extension.schema.named", Severity: check.Error,
		Must: check.Text{EN: "must require $schema, as a text that is {1} or, if listed with it, an earlier edition", ES: "debe exigir $schema, como un texto que sea {1} o, si figura junto con él, una edición anterior"},
		Why:  check.Text{EN: "Whoever makes a copy without the schema must know that members of the value may have markings of their own.", ES: "Quien hace una copia sin el esquema debe saber que los miembros del valor pueden tener marcas propias."}}
)

// Rules returns the rules of schemas of extensions.
func Rules() []*check.Rule {
	return []*check.Rule{&tooLarge, &tooMany, &unknownKeyword, &otherType, &missing, &open, &contradicts, &inexact, &noProperty, &form, &reference, &circle, &besideReference, &misplaced, &needed, &unnamed}
}
