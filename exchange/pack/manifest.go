package pack

import (
	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/record"
)

// Manifest says what the parts of a pack are.
// es: Manifest dice qué son las partes de un paquete.
type Manifest struct {
	// Version of the form of this file.
	// es: Versión de la forma de este archivo.
	Mixta Form `json:"mixtaPack"`

	// The parts, in their order.
	// es: Las partes, en su orden.
	Parts []Part `json:"parts" jsonschema:"minItems=1,maxItems=10000"`
}

// Part is one file of a pack.
// es: Part es un archivo de un paquete.
type Part struct {
	// Its name, without a folder.
	// es: Su nombre, sin carpeta.
	Name string `json:"name" jsonschema:"minLength=1,maxLength=200"`

	// What it is.
	// es: Qué es.
	Kind Kind `json:"kind"`

	// Number of its bytes.
	// es: Número de sus bytes.
	Size int64 `json:"size" jsonschema:"minimum=0,maximum=8589934591"`

	// Digest of its bytes.
	// es: Resumen criptográfico de sus bytes.
	Digest record.Digest `json:"digest"`
}

// Form is the version of the form of a file: 1.0.
// es: Form es la versión de la forma de un archivo: 1.0.
//
//mixta:form ^1\.0$
type Form string

const version Form = "1.0"

// Kind is what a part is.
// es: Kind es qué es una parte.
//
//mixta:closed
type Kind string

// The kinds of part.
const (
	// A file of records.
	// es: Un archivo de registros.
	Records Kind = "records"

	// A photograph, document or other file that a record names by its digest, or that has signatures of its own.
	// es: Una fotografía, un documento u otro archivo que un registro nombra por su resumen criptográfico, o que lleva firmas propias.
	Attachment Kind = "attachment"

	// The signatures of the part of the same name without .jws.
	// es: Las firmas de la parte del mismo nombre sin .jws.
	Signatures Kind = "signatures"

	// The proof of the file of records of the same name without .proof.
	// es: La constancia del archivo de registros del mismo nombre sin .proof.
	Proof Kind = "proof"
)

// mostTotal bounds the parts of a pack together, in bytes.
const mostTotal = 64 << 30

// ParseManifest reads a manifest.
func ParseManifest(b []byte) (*Manifest, check.Report) {
	m, report := manifests.Parse(b)
	if report.OK() {
		m.check(&report)
	}
	return m, report
}

// Bytes writes the manifest. It is an error if [ParseManifest] would find one.
func (m *Manifest) Bytes() ([]byte, error) {
	b := manifests.Append(m)
	_, report := ParseManifest(b)
	return b, report.Err()
}

// check finds what the parts must not be together.
func (m *Manifest) check(report *check.Report) {
	named := map[string]*Part{}
	left := int64(mostTotal)
	for i := range m.Parts {
		p := &m.Parts[i]
		if !plain(p.Name) {
			hit(report, &badName, place(i)+"/name", p.Name)
		} else if named[folded(p.Name)] != nil {
			hit(report, &nameTwice, place(i)+"/name", p.Name)
		}
		named[folded(p.Name)] = p
		if left >= 0 {
			if left -= p.Size; left < 0 {
				hit(report, &tooLarge, place(i)+"/size", p.Name, mostTotal>>30)
			}
		}
	}
	for i := range m.Parts {
		p := &m.Parts[i]
		of, kind := beside(p.Name)
		switch other := named[of]; {
		case kind != "" && (p.Kind != kind || other == nil || !other.may(kind) || p.Name != other.Name+ending[kind]),
			kind == "" && ending[p.Kind] != "":
			hit(report, &besideNone, place(i), p.Name)
		case p.Kind == Records && named[folded(p.Name)+".jws"] == nil && named[folded(p.Name)+".proof"] == nil:
			hit(report, &unsigned, place(i), p.Name)
		}
	}
}

// may reports whether the part may have one of that kind beside it.
func (p *Part) may(beside Kind) bool {
	return p.Kind == Records || p.Kind == Attachment && beside == Signatures
}
