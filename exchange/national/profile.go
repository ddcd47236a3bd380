package national

import (
	"io"

	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/record"
)

// Profile is the rules of one side, which it holds files to beside those of the exchange.
// es: Profile son las reglas de una parte, que exige de los archivos además de las del intercambio.
type Profile struct {
	// Version of the form of this file.
	// es: Versión de la forma de este archivo.
	Mixta Form `json:"mixtaNational"`

	// Identifier of the profile.
	// es: Identificador del perfil.
	ID record.ID `json:"id"`

	// The side whose rules they are.
	// es: La parte a la que pertenecen las reglas.
	Side record.Side `json:"side"`

	// The actor that makes the profile, and signs it.
	// es: El actor que hace el perfil y lo firma.
	Issuer record.Actor `json:"issuer"`

	// When it was made.
	// es: Cuándo se hizo.
	Issued record.Instant `json:"issued"`

	// Which edition this is: "2023-1".
	// es: Qué edición es: «2023-1».
	Edition string `json:"edition" jsonschema:"minLength=1,maxLength=100"`

	// The rules.
	// es: Las reglas.
	Rules []Rule `json:"rules" jsonschema:"minItems=1,maxItems=1000"`
}

// Rule is one rule on the records of a kind. Whatever it asks holds together.
// es: Rule es una regla sobre los registros de un tipo. Todo lo que pide vale a la vez.
type Rule struct {
	// The id of the rule, which begins with the side: "bo.reduction.act".
	// es: El identificador de la regla, que comienza con la parte: «bo.reduction.act».
	ID RuleID `json:"id"`

	// How grave it is to break the rule.
	// es: Qué gravedad tiene incumplir la regla.
	Severity record.Severity `json:"severity"`

	// The kind of records that it is about.
	// es: El tipo de registros de que trata.
	Kind record.KindName `json:"kind"`

	// The member that it is about; * stands for each item of a list: "/responsible/*/agency".
	// es: El miembro de que trata; * representa cada elemento de una lista: «/responsible/*/agency».
	Member Path `json:"member"`

	// Only where another member is one of some codes.
	// es: Solo donde otro miembro es uno de ciertos códigos.
	Where *Where `json:"where,omitzero"`

	// True if the member must be there.
	// es: Verdadero si el miembro debe figurar.
	Required bool `json:"required,omitzero"`

	// The codes of which it must be one.
	// es: Los códigos de los que debe ser uno.
	Codes []string `json:"codes,omitzero" jsonschema:"minItems=1,maxItems=1000,minLength=1,maxLength=100,uniqueItems=true"`

	// The form it must have, as a regular expression of ECMA-262, anchored where it says so.
	// es: La forma que debe tener, como expresión regular de ECMA-262, anclada donde lo diga.
	Pattern string `json:"pattern,omitzero" jsonschema:"minLength=1,maxLength=200"`

	// The least number it may be.
	// es: El menor número que puede ser.
	Minimum *float64 `json:"minimum,omitzero" jsonschema:"minimum=-1e15,maximum=1e15"`

	// The greatest number it may be.
	// es: El mayor número que puede ser.
	Maximum *float64 `json:"maximum,omitzero" jsonschema:"minimum=-1e15,maximum=1e15"`

	// The first day it may be.
	// es: El primer día que puede ser.
	From record.Date `json:"from,omitzero"`

	// The last day it may be.
	// es: El último día que puede ser.
	To record.Date `json:"to,omitzero"`

	// What is asked, in a sentence that begins with "must".
	// es: Lo que se pide, en una oración que comienza con «debe».
	Must Sentence `json:"must"`

	// Why it is asked.
	// es: Por qué se pide.
	Why *Sentence `json:"why,omitzero"`

	// The law or standard that it comes from.
	// es: La norma de la que proviene.
	Source string `json:"source,omitzero" jsonschema:"minLength=1,maxLength=400"`
}

// Where is a condition of a rule.
// es: Where es una condición de una regla.
type Where struct {
	// The member of the record.
	// es: El miembro del registro.
	Member Path `json:"member"`

	// The codes of which it must be one.
	// es: Los códigos de los que debe ser uno.
	Codes []string `json:"codes" jsonschema:"minItems=1,maxItems=1000,minLength=1,maxLength=100,uniqueItems=true"`
}

// Sentence is one sentence in both languages.
// es: Sentence es una oración en ambos idiomas.
type Sentence struct {
	// Spanish.
	// es: Español.
	ES string `json:"es" jsonschema:"minLength=1,maxLength=400"`

	// English.
	// es: Inglés.
	EN string `json:"en" jsonschema:"minLength=1,maxLength=400"`
}

// Form is the version of the form of a profile: 1.0.
// es: Form es la versión de la forma de un perfil: 1.0.
//
//mixta:form ^1\.0$
type Form string

// RuleID is the id of a rule of one side: "bo.reduction.act".
// es: RuleID es el identificador de una regla de una parte: «bo.reduction.act».
//
//mixta:form ^(bo|pe)(\.[a-z0-9\-]{1,40}){1,4}$
type RuleID string

// Path leads from a record to a member: "/place/country", "/responsible/*/agency".
// es: Path conduce de un registro a un miembro: «/place/country», «/responsible/*/agency».
//
//mixta:form ^(/(\*|[a-z][A-Za-z0-9]{0,39})){1,8}$
type Path string

// Parse reads a profile. Whether its signers speak for its issuer is for the caller to say. If
// the report is not OK, it holds nobody to anything.
func Parse(b []byte) (*Profile, check.Report) {
	p, report := files.Parse(b)
	p.judge(&report)
	return p, report
}

// Load returns the bytes of a profile, or one byte more than it may have.
func Load(r io.Reader) ([]byte, error) { return files.Load(r) }

// Bytes writes the profile. It is an error if [Parse] would find one.
func (p *Profile) Bytes() ([]byte, error) { return files.Bytes(p) }
