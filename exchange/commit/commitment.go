package commit

import (
	"crypto/rand"
	"crypto/sha256"
	"encoding/base64"
	"strings"

	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/record"
)

// Commitment binds its sender to a file that it does not show yet.
// es: Commitment compromete a su remitente con un archivo que aún no muestra.
type Commitment struct {
	// Version of the form of this file.
	// es: Versión de la forma de este archivo.
	Mixta Form `json:"mixtaCommitment"`

	// Identifier of the commitment.
	// es: Identificador del compromiso.
	ID record.ID `json:"id"`

	// The actor that commits itself.
	// es: El actor que se compromete.
	Sender record.Actor `json:"sender"`

	// The actor on the other side, which commits itself too.
	// es: El actor de la otra parte, que se compromete también.
	Recipient record.Actor `json:"recipient"`

	// When it was made.
	// es: Cuándo se hizo.
	Issued record.Instant `json:"issued"`

	// The operation.
	// es: La operación.
	Operation record.OperationRef `json:"operation"`

	// What the file has of the operation.
	// es: Lo que el archivo contiene de la operación.
	About Matter `json:"about"`

	// Until when it must be opened, as the sides agreed.
	// es: Hasta cuándo debe abrirse, según acordaron las partes.
	OpenBy record.Instant `json:"openBy"`

	// Who may have the commitment and what may be done with it.
	// es: Quién puede tener el compromiso y qué se puede hacer con él.
	Marking record.Marking `json:"marking"`

	// True for an exercise: nothing in the file is real.
	// es: Verdadero si se trata de un simulacro: nada en el archivo es real.
	Exercise bool `json:"exercise,omitzero"`

	// Digest over the file and the salt.
	// es: Resumen criptográfico del archivo y la sal.
	Value record.Digest `json:"value"`
}

// Form is the version of the form of a file: 1.0.
// es: Form es la versión de la forma de un archivo: 1.0.
//
//mixta:form ^1\.0$
type Form string

const version Form = "1.0"

// Matter is what of an operation is committed to.
// es: Matter es lo que se compromete de una operación.
//
//mixta:closed
type Matter string

// The matters.
const (
	// What is planned.
	// es: Lo previsto.
	Plan Matter = "plan"

	// What came of it.
	// es: Lo que resultó.
	Results Matter = "results"
)

// Salt is 32 random bytes, in base64url without padding.
// es: Salt son 32 bytes aleatorios, en base64url sin relleno.
//
//mixta:form ^[A-Za-z0-9_\-]{43}$
type Salt string

var encoding = base64.RawURLEncoding.Strict()

// NewSalt returns random bytes for one commitment.
func NewSalt() Salt {
	var b [32]byte
	rand.Read(b[:])
	return Salt(encoding.EncodeToString(b[:]))
}

// Kept is what the sender of a commitment keeps to open it with: a secret until then.
// es: Kept es lo que guarda el remitente de un compromiso para abrirlo: un secreto hasta entonces.
type Kept struct {
	// Version of the form of this file.
	// es: Versión de la forma de este archivo.
	Mixta Form `json:"mixtaKept"`

	// Digest of the bytes of the commitment.
	// es: Resumen criptográfico de los bytes del compromiso.
	Commitment record.Digest `json:"commitment"`

	// Digest of the bytes of the file.
	// es: Resumen criptográfico de los bytes del archivo.
	File record.Digest `json:"file"`

	// The salt.
	// es: La sal.
	Salt Salt `json:"salt"`
}

var (
	commitments = newForm[Commitment]("commitment")
	keeps       = newForm[Kept]("kept")
)

// Commit binds the sender to a file by its digest: it sets the value of a commitment
// that has all else, and returns what must be kept. It is an error if that is no salt.
func (c *Commitment) Commit(file record.Digest, salt Salt) (*Kept, error) {
	c.Mixta, c.Value = version, c.value(file, salt)
	b, err := c.Bytes()
	return &Kept{version, digestOf(b), file, salt}, err
}

// value returns the digest over what is committed to, by whom, to whom, about what; ""
// with a salt that is none in its one spelling.
func (c *Commitment) value(file record.Digest, salt Salt) record.Digest {
	b, err := encoding.DecodeString(string(salt))
	if err != nil || len(b) != sha256.Size {
		return ""
	}
	text := strings.Join([]string{"mixta-commitment-1", string(c.ID), string(c.Sender), string(c.Recipient), string(c.Operation), string(c.About), string(c.OpenBy), string(file), ""}, "\n")
	return digestOf(append([]byte(text), b...))
}

// ParseCommitment reads a commitment.
func ParseCommitment(b []byte) (*Commitment, check.Report) {
	c, report := commitments.Parse(b)
	if report.OK() && c.Sender.Country() == c.Recipient.Country() {
		hit(&report, &ownSide, "/recipient", string(c.Recipient))
	}
	return c, report
}

// Bytes writes the commitment. Its digest is what an opening names it by: sign and
// send these bytes.
func (c *Commitment) Bytes() ([]byte, error) { return commitments.Bytes(c) }

// ParseKept reads what was kept of a commitment.
func ParseKept(b []byte) (*Kept, check.Report) { return keeps.Parse(b) }

// Bytes writes what is kept: a secret.
func (k *Kept) Bytes() ([]byte, error) { return keeps.Bytes(k) }

// digestOf returns the digest of bytes.
func digestOf(b []byte) record.Digest {
	h := sha256.New()
	h.Write(b)
	return record.DigestOf(h)
}
