package blind

import (
	"crypto/rand"
	"fmt"

	"github.com/cloudflare/circl/oprf"

	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/record"
)

// Key is the key with which an actor answers questions or, without its private part, what it hands over in person.
// es: Key es la clave con que un actor responde preguntas o, sin su parte privada, lo que entrega en mano.
type Key struct {
	// Version of the form of this file.
	// es: Versión de la forma de este archivo.
	Mixta Form `json:"mixtaMatchKey"`

	// The actor that answers with it.
	// es: El actor que responde con ella.
	Actor record.Actor `json:"actor"`

	// Its public part.
	// es: Su parte pública.
	Public Element `json:"public"`

	// Its private part: a scalar of ristretto255, in base64url without padding. It never leaves the actor's machine.
	// es: Su parte privada: un escalar de ristretto255, en base64url sin relleno. Nunca sale del equipo del actor.
	Private Secret `json:"private,omitzero"`
}

// Secret is 32 secret bytes, in base64url without padding.
// es: Secret son 32 bytes secretos, en base64url sin relleno.
//
//mixta:form ^[A-Za-z0-9_\-]{43}$
type Secret string

// NewSecret returns 32 random bytes.
func NewSecret() Secret {
	var b [32]byte
	rand.Read(b[:])
	return Secret(encoding.EncodeToString(b[:]))
}

// NewKey makes a key for an actor.
func NewKey(a record.Actor) (*Key, error) {
	private, err := oprf.GenerateKey(suite, rand.Reader)
	if err != nil {
		return nil, fmt.Errorf("blind: %w", err)
	}
	b, err := private.MarshalBinary()
	if err != nil {
		return nil, fmt.Errorf("blind: %w", err)
	}
	k := &Key{Mixta: version, Actor: a, Private: Secret(encoding.EncodeToString(b))}
	k.Public, err = publicOf(private)
	return k, err
}

// Handed returns what of the key is handed over.
func (k Key) Handed() Key {
	k.Private = ""
	return k
}

var keys = newForm[Key]("match-key")

// ParseKey reads a key, with or without its private part.
func ParseKey(b []byte) (*Key, check.Report) {
	k, report := keys.Parse(b)
	if !report.OK() {
		return k, report
	}
	if _, err := k.Public.decode(); err != nil {
		hit(&report, &badElement, "/public")
	}
	if k.Private != "" {
		public := Element("")
		private, err := k.private()
		if err == nil {
			public, err = publicOf(private)
		}
		if err != nil || public != k.Public {
			hit(&report, &otherKey, "/public", string(k.Public), string(public))
		}
	}
	return k, report
}

// Bytes writes the key: a secret, if it has a private part.
func (k *Key) Bytes() ([]byte, error) { return keys.Bytes(k) }

// private returns the private part.
func (k *Key) private() (*oprf.PrivateKey, error) {
	b, err := encoding.DecodeString(string(k.Private))
	if err != nil {
		return nil, err
	}
	private := new(oprf.PrivateKey)
	return private, private.UnmarshalBinary(suite, b)
}

func publicOf(k *oprf.PrivateKey) (Element, error) {
	b, err := k.Public().MarshalBinary()
	return Element(encoding.EncodeToString(b)), err
}

// public returns the public part.
func (e Element) public() (*oprf.PublicKey, error) {
	if _, err := e.decode(); err != nil { // there is one spelling
		return nil, err
	}
	b, err := encoding.DecodeString(string(e))
	if err != nil {
		return nil, err
	}
	k := new(oprf.PublicKey)
	return k, k.UnmarshalBinary(suite, b)
}
