package record

import (
	"slices"

	"github.com/comision-mixta/mixta/internal/pattern"
	"github.com/comision-mixta/mixta/internal/program"
)

// Header is what every record carries, so that it means the same in every file.
// es: Header es lo que lleva todo registro, de modo que signifique lo mismo en cualquier archivo.
type Header struct {
	// Identifier of the record, the same in every version and every file.
	// es: Identificador del registro, el mismo en toda versión y en todo archivo.
	ID ID `json:"id"`

	// How many versions of the record each actor has issued. The record with the higher counters is the newer one; clocks decide nothing.
	// es: Cuántas versiones del registro ha emitido cada actor. El registro con los contadores más altos es el más nuevo; los relojes no deciden nada.
	Version Version `json:"version"`

	// The token of each actor's version that this one was made from, its own with it: only an actor that has seen a version can state its token. Records that more than one actor may issue carry tokens.
	// es: El testigo de la versión de cada actor a partir de la cual se hizo esta, y el suyo propio: solo quien vio una versión puede indicar su testigo. Llevan testigos los registros que puede emitir más de un actor.
	Seen Seen `json:"seen,omitzero"`

	// The actor that issued this version and answers for it.
	// es: El actor que emitió esta versión y responde por ella.
	Issuer Actor `json:"issuer"`

	// When this version was issued.
	// es: Cuándo se emitió esta versión.
	Issued Instant `json:"issued"`

	// Who may have the record and what may be done with it.
	// es: Quién puede tener el registro y qué se puede hacer con él.
	Marking Marking `json:"marking"`

	// True for an exercise: nothing in the record is real.
	// es: Verdadero si se trata de un simulacro: nada en el registro es real.
	Exercise bool `json:"exercise,omitzero"`

	// True if either side may issue the next version; otherwise only the issuer may.
	// es: Verdadero si cualquiera de las partes puede emitir la versión siguiente; de otro modo solo puede hacerlo el emisor.
	Joint bool `json:"joint,omitzero"`

	// The reference numbers by which each side's own systems know the record.
	// es: Los números de referencia con que los sistemas propios de cada parte conocen el registro.
	Aliases []Alias `json:"aliases,omitzero" jsonschema:"maxItems=20"`

	// Public or internal sources that the record rests on.
	// es: Fuentes públicas o internas en que se apoya el registro.
	Sources []Source `json:"sources,omitzero" jsonschema:"maxItems=50"`

	// Why an optional field is absent, by its name.
	// es: Por qué falta un campo opcional, según su nombre.
	Absent Absences `json:"absent,omitzero"`

	// Markings of optional fields that are marked higher than the record, by the field's name.
	// es: Marcas de los campos opcionales marcados por encima del registro, según el nombre del campo.
	Markings MemberMarkings `json:"markings,omitzero"`

	// A system's own data, by namespace; kept and passed on unread.
	// es: Datos propios de un sistema, por espacio de nombres; se conservan y se transmiten sin leerse.
	Extensions Extensions `json:"extensions,omitzero"`

	// Newer holds the members of a newer minor version of the model that were
	// met in reading. They are written back where they stood.
	Newer []Newer `json:"-"`
}

// NewHeader returns the header of the first version of a record. The id is made by
// [LocalID] where the issuer's own system knows the record by a key, by
// [NewSecretID] for intelligence and operations, and otherwise by [NewID]; issued
// is [At] of the present time. What a record may have beyond that is set in the
// header that is returned.
func NewHeader(id ID, issuer Actor, issued Instant, marking Marking) Header {
	return Header{ID: id, Version: Version{issuer: 1}, Issuer: issuer, Issued: issued, Marking: marking}
}

// Newer is a member of a newer minor version of the model, kept as it came.
type Newer = program.Newer

// Head returns the header itself. Every record embeds a Header, so that *T has
// this method for every kind T.
func (h *Header) Head() *Header { return h }

// Alias is a reference number that one system gives a record.
// es: Alias es un número de referencia que un sistema asigna a un registro.
type Alias struct {
	// The actor whose system gave the number.
	// es: El actor cuyo sistema asignó el número.
	By Actor `json:"by"`

	// The number, as that system writes it.
	// es: El número, tal como lo escribe ese sistema.
	Value string `json:"value" jsonschema:"minLength=1,maxLength=200"`
}

// Absences says why members are absent, by their names.
// es: Absences dice por qué faltan campos, según sus nombres.
//
//mixta:most 40
type Absences map[Member]Absence

// Hidden returns the members that are withheld or generalised, in order.
func (a Absences) Hidden() (names []Member) {
	for n, why := range a {
		if why == Withheld || why == Generalised {
			names = append(names, n)
		}
	}
	slices.Sort(names)
	return names
}

// MemberMarkings gives the markings of members, by their names.
// es: MemberMarkings da las marcas de los campos, según sus nombres.
//
//mixta:most 40
type MemberMarkings map[Member]Marking

// Member is the name of a top-level member of the record.
// es: Member es el nombre de un campo de primer nivel del registro.
//
//mixta:form ^[a-z][A-Za-z0-9]{0,39}$
type Member string

// Extensions holds data of one system's own, by namespace.
// es: Extensions contiene datos propios de un sistema, por espacio de nombres.
//
//mixta:most 20
type Extensions map[Namespace]Raw

// Namespace names the owner of an extension, as a reversed domain name or the like: "bo.gob.felcn".
// es: Namespace nombra al dueño de una extensión, como nombre de dominio invertido o similar: «bo.gob.felcn».
//
//mixta:form namespaceForm
type Namespace string

const namespaceForm = `^[a-z][a-z0-9]{0,30}(\.[a-z0-9]{1,30}){1,5}$`

var isNamespace = pattern.Later(namespaceForm)

// Valid reports whether n has the form of a namespace.
func (n Namespace) Valid() bool { return isNamespace(string(n)) }

// Raw is any JSON value, held as its text.
// es: Raw es cualquier valor JSON, conservado como texto.
//
//mixta:any
type Raw string

// MarshalJSON returns the value as it came.
func (r Raw) MarshalJSON() ([]byte, error) { return []byte(r), nil }

// UnmarshalJSON keeps the value as it comes.
func (r *Raw) UnmarshalJSON(b []byte) error { *r = Raw(b); return nil }
