package record

import (
	"encoding/hex"
	"hash"

	"github.com/comision-mixta/mixta/internal/pattern"
)

// Source is a document that a statement rests on.
// es: Source es un documento en que se apoya una afirmación.
type Source struct {
	// Title of the document.
	// es: Título del documento.
	Title string `json:"title" jsonschema:"minLength=1,maxLength=400"`

	// Who published it.
	// es: Quién lo publicó.
	Publisher string `json:"publisher,omitzero" jsonschema:"minLength=1,maxLength=200"`

	// When it was published: a day, month or year.
	// es: Cuándo se publicó: día, mes o año.
	Published When `json:"published,omitzero"`

	// Which edition or revision.
	// es: Qué edición o revisión.
	Edition string `json:"edition,omitzero" jsonschema:"minLength=1,maxLength=100"`

	// Where to read it. Nothing is ever fetched from there.
	// es: Dónde se puede leer. Nunca se descarga nada de allí.
	Link URL `json:"link,omitzero"`

	// The passage or what must be known about it: derived, two values published, and the like.
	// es: El pasaje o lo que debe saberse de él: derivado, dos valores publicados, etc.
	Note Text `json:"note,omitzero"`
}

// Evidence is a document or object outside of the file, by its digest.
// es: Evidence es un documento u objeto ajeno al archivo, identificado por su resumen criptográfico.
type Evidence struct {
	// What it is.
	// es: Qué es.
	Title string `json:"title" jsonschema:"minLength=1,maxLength=400"`

	// Digest of its bytes.
	// es: Resumen criptográfico de sus bytes.
	Digest Digest `json:"digest,omitzero"`

	// Where to get it. Nothing is ever fetched from there.
	// es: Dónde se puede obtener. Nunca se descarga nada de allí.
	Link URL `json:"link,omitzero"`

	// The actor that holds it.
	// es: El actor que lo conserva.
	HeldBy Actor `json:"heldBy,omitzero"`
}

// Digest is the SHA-256 of some bytes: "sha256:" and 64 hexadecimal digits.
// es: Digest es el SHA-256 de unos bytes: «sha256:» y 64 dígitos hexadecimales.
//
//mixta:form digestForm
type Digest string

const digestForm = `^sha256:[0-9a-f]{64}$`

var isDigest = pattern.Later(digestForm)

// Valid reports whether d has the form of a digest.
func (d Digest) Valid() bool { return isDigest(string(d)) }

// DigestOf returns the digest of what was written to a SHA-256.
func DigestOf(h hash.Hash) Digest { return Digest("sha256:" + hex.EncodeToString(h.Sum(nil))) }

// URL is a web address with its scheme.
// es: URL es una dirección web con su esquema.
//
//mixta:form ^https?://[!-~]{1,990}$
type URL string
