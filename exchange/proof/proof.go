package proof

import (
	"crypto/rand"
	"io"

	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/exchange/trust"
	"github.com/comision-mixta/mixta/record"
)

// Proof shows that the records of a file are as they were signed, though parts of them,
// or others, are withheld.
// es: Proof muestra que los registros de un archivo son los que se firmaron, aunque se retengan partes de ellos u otros.
type Proof struct {
	// Version of the form of this file.
	// es: Versión de la forma de este archivo.
	Mixta Form `json:"mixtaProof"`

	// Binary logarithm of the number of places for records.
	// es: Logaritmo binario del número de lugares para registros.
	Depth int64 `json:"depth" jsonschema:"minimum=6,maximum=32"`

	// What all salts follow from: of the whole file, and as secret as that.
	// es: De la que se derivan todas las sales: del archivo completo, y tan secreta como este.
	Seed Seed `json:"seed,omitzero"`

	// The records of a copy that were signed, in the order of the file.
	// es: Los registros de una copia que se firmaron, en el orden del archivo.
	Shown []Shown `json:"shown,omitzero" jsonschema:"maxItems=20000000"`

	// Digests of what no record of a copy is in, by place.
	// es: Resúmenes de aquello en que no está ningún registro de una copia, por lugar.
	Hidden []Seed `json:"hidden,omitzero" jsonschema:"maxItems=40000000"`

	// A JWS over the digest of the whole.
	// es: Un JWS sobre el resumen del conjunto.
	Signatures record.Raw `json:"signatures"`
}

// Shown is a record of a copy that was signed.
// es: Shown es un registro de una copia que se firmó.
type Shown struct {
	// Which record of the file it is, from 1.
	// es: Qué registro del archivo es, desde 1.
	Record int64 `json:"record" jsonschema:"minimum=1,maximum=20000000"`

	// Its place.
	// es: Su lugar.
	Place int64 `json:"place" jsonschema:"minimum=0,maximum=4294967295"`

	// What is shown of it.
	// es: Lo que se muestra de él.
	Parts []Part `json:"parts" jsonschema:"minItems=1,maxItems=2000000"`
}

// Form is the version of the form of a file: 1.0.
// es: Form es la versión de la forma de un archivo: 1.0.
//
//mixta:form ^1\.0$
type Form string

const version Form = "1.0"

// Seed is 32 bytes, in base64url without padding.
// es: Seed son 32 bytes, en base64url sin relleno.
//
//mixta:form ^[A-Za-z0-9_\-]{43}$
type Seed string

// File returns the name of the file that holds the proof of a file.
func File(name string) string { return name + ".proof" }

// Make makes the proof of a whole file, with new random salts. It is not signed yet.
func Make(r io.Reader) (*Proof, error) {
	var s seed
	rand.Read(s[:])
	return With(Seed(text(s[:])), r)
}

// With is [Make] with a given seed, which must be random and serve for no other file.
func With(s Seed, r io.Reader) (*Proof, error) {
	p := &Proof{Mixta: version, Seed: s}
	c, err := p.digests(r)
	if err != nil {
		return nil, err
	}
	p.Depth = int64(c.depth)
	return p, nil
}

// Root returns what is signed of a file; an error if the file does not fit the proof.
func (p *Proof) Root(r io.Reader) (record.Digest, error) {
	c, err := p.digests(r)
	if err != nil {
		return "", err
	}
	root, ok := c.root()
	if !ok || len(c.faults) > 0 || int64(c.depth) != p.Depth {
		return "", check.Errorf(textOtherFile)
	}
	return root, nil
}

// Sign adds the key's signature over a whole file.
func (p *Proof) Sign(r io.Reader, k *trust.Key) error {
	if p.Seed == "" {
		return check.Errorf(textNotWhole)
	}
	root, err := p.Root(r)
	if err != nil {
		return err
	}
	b, err := trust.SignRoot([]byte(p.Signatures), root, k)
	p.Signatures = record.Raw(b)
	return err
}

var textNotWhole = check.Text{ES: "la constancia es de una copia: quien firma debe tener la del archivo completo", EN: "the proof is of a copy: whoever signs must have that of the whole file"}

// Bytes writes the proof.
func (p *Proof) Bytes() ([]byte, error) { return proofs.Bytes(p) }

// Parse reads a proof.
func Parse(b []byte) (*Proof, check.Report) { return proofs.Parse(b) }

// Load returns the bytes of a proof, or one more than it may have, which [Parse]
// reports.
func Load(r io.Reader) ([]byte, error) { return proofs.Load(r) }
