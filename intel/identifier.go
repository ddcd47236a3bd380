package intel

import (
	"regexp"
	"sync"

	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/record"
)

// Identifier is a number or mark that distinguishes a subject from others.
// es: Identifier es un número o marca que distingue a una entidad de otras.
type Identifier struct {
	// The scheme that it belongs to.
	// es: El esquema al que pertenece.
	Scheme IdentifierScheme `json:"scheme"`

	// The country that gave it.
	// es: El país que lo asignó.
	Country record.Country `json:"country,omitzero"`

	// The number or mark, as it was written.
	// es: El número o marca, tal como se escribió.
	Value string `json:"value" jsonschema:"minLength=1,maxLength=60"`
}

// Registration is the registration of an aircraft, with its nationality mark: "CP-2927".
// es: Registration es la matrícula de una aeronave, con su marca de nacionalidad: «CP-2927».
//
//mixta:form ^[A-Z0-9]{1,5}-?[A-Z0-9]{1,6}(-[A-Z])?$
type Registration string

// CallSign is the identification that a transponder gives: up to eight letters and digits.
// es: CallSign es la identificación que da un transpondedor: hasta ocho letras y dígitos.
//
//mixta:form ^[A-Z0-9]{1,8}$
type CallSign string

// form is what a normal spelling must look like.
type form struct {
	expr  func() *regexp.Regexp
	shown check.Text
}

func like(expr, en, es string) form { return form{whole(expr), check.Text{EN: en, ES: es}} }

// whole compiles an expression for a whole text when it is first needed.
func whole(expr string) func() *regexp.Regexp {
	return sync.OnceValue(func() *regexp.Regexp { return regexp.MustCompile(`^(?:` + expr + `)$`) })
}

// forms gives the form of each scheme; by country where that decides.
var forms = map[IdentifierScheme]map[record.Country]form{
	SchemeAddress: {"": like(`[0-9A-F]{6}`, "six hexadecimal digits", "seis dígitos hexadecimales")},
	SchemeVIN:     {"": like(`[A-HJ-NPR-Z0-9]{17}`, "17 letters and digits without I, O and Q", "17 letras y dígitos, sin I, O ni Q")},
	SchemeHull:    {"": like(`[A-Z]{5}[A-Z0-9]{5}[A-L][0-9]{3}`, "country, maker, serial number and date: 14 characters", "país, fabricante, número de serie y fecha: 14 caracteres")},
	SchemePhone:   {"": like(`\+[1-9][0-9]{6,14}`, "+, the country code and the number", "+, el código de país y el número")},
	// 1999 on: 1234ABC; older: 123ABC; international carriage since 2017: AB12345.
	SchemePlate: {
		record.Bolivia: like(`[0-9]{3,4}[A-Z]{3}|[A-Z]{2}[0-9]{5}`, "three or four digits and three letters, or two letters and five digits", "tres o cuatro dígitos y tres letras, o dos letras y cinco dígitos"),
		// DS 017-2008-MTC: A1B234; older: two letters and four digits; motorcycles: four digits and two characters.
		record.Peru: like(`[A-Z][A-Z0-9]{2}[0-9]{3}|[A-Z]{2}[0-9]{4}|[0-9]{4}[A-Z0-9][A-Z]`, "six characters, such as A1B-234, AB-1234 or 1234-5A", "seis caracteres, como A1B-234, AB-1234 o 1234-5A"),
	},
	SchemeCI: {
		record.Bolivia: like(`[0-9]{4,9}(-[0-9][A-Z])?|E[0-9]{6,9}`, "four to nine digits, with a complement such as -1A if any, or E and six to nine digits for a foreigner", "de cuatro a nueve dígitos, con complemento como -1A si lo tiene, o E y de seis a nueve dígitos si es de extranjero"),
		record.Peru:    like(`[0-9]{9}`, "nine digits, the card of a foreigner", "nueve dígitos: carné de extranjería"),
	},
	SchemeDNI:      {record.Peru: like(`[0-9]{8}`, "eight digits, with the check character after a hyphen if any", "ocho dígitos, con el carácter de verificación tras un guion si lo tiene")},
	SchemePassport: {"": like(`[A-Z0-9]{5,9}`, "five to nine letters and digits", "de cinco a nueve letras y dígitos")},
	SchemeTax: {
		record.Peru:    like(`(10|15|16|17|20)[0-9]{9}`, "11 digits that begin with 10, 15, 16, 17 or 20", "11 dígitos que comienzan con 10, 15, 16, 17 o 20"),
		record.Bolivia: like(`[0-9]{4,15}`, "4 to 15 digits", "de 4 a 15 dígitos"),
	},
}

// form returns what the identifier must look like; false where no form is
// known for its scheme and country.
func (i Identifier) form() (form, bool) {
	if i.Scheme == SchemeRegistration {
		return registrationForm(i.Country)
	}
	if f, ok := forms[i.Scheme][i.Country]; ok {
		return f, true
	}
	f, ok := forms[i.Scheme][""]
	return f, ok
}

// Fits reports whether the identifier has the form that its scheme and country
// ask for; true where no form is known.
func (i Identifier) Fits() bool {
	f, ok := i.form()
	return !ok || f.expr().MatchString(i.Normal())
}

// national are the schemes whose numbers mean nothing without a country.
var national = map[IdentifierScheme]bool{SchemeRegistration: true, SchemePlate: true, SchemeVessel: true, SchemeCI: true, SchemeDNI: true, SchemePassport: true, SchemeTax: true}

// fitting lists which schemes identify which kinds of subject.
var fitting = map[IdentifierScheme][]SubjectKind{
	SchemeRegistration: {KindAircraft}, SchemeAddress: {KindAircraft}, SchemeSerial: {KindAircraft},
	SchemePlate: {KindVehicle}, SchemeVIN: {KindVehicle}, SchemeHull: {KindVessel}, SchemeVessel: {KindVessel},
	SchemeCI: {KindPerson}, SchemeDNI: {KindPerson}, SchemePassport: {KindPerson},
	SchemeTax: {KindPerson, KindOrganisation}, SchemePhone: {KindPerson, KindOrganisation},
}
