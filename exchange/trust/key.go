package trust

import (
	"crypto"
	"crypto/ecdsa"
	"crypto/ed25519"
	"crypto/elliptic"
	"crypto/rand"
	"crypto/rsa"
	"crypto/sha256"
	"crypto/x509"
	"encoding/base64"
	"encoding/pem"
	"fmt"

	"github.com/comision-mixta/mixta/check"
)

// Key is a private key, with the certificates that a State's public key
// infrastructure issued for it, if any: its own first.
type Key struct {
	private crypto.Signer
	chain   []*x509.Certificate
}

// NewKey generates a key for the given algorithm. Its id never begins with a
// hyphen, so that a command line does not take it for a flag.
func NewKey(a Algorithm) (*Key, error) {
	for {
		k, err := generate(a)
		if err != nil || k.ID()[0] != '-' {
			return k, err
		}
	}
}

func generate(a Algorithm) (*Key, error) {
	var private crypto.Signer
	var err error
	switch a {
	case EdDSA:
		_, private, err = ed25519.GenerateKey(rand.Reader)
	case ES256:
		private, err = ecdsa.GenerateKey(elliptic.P256(), rand.Reader)
	case PS256:
		private, err = rsa.GenerateKey(rand.Reader, strongRSA)
	default:
		return nil, check.Errorf(textNoAlgorithm, string(a))
	}
	if err != nil {
		return nil, fmt.Errorf("trust: %w", err)
	}
	return &Key{private: private}, nil
}

const privateBlock, certificateBlock = "PRIVATE KEY", "CERTIFICATE"

// ParseKey reads a private key in PEM: a block "PRIVATE KEY" (PKCS #8), and the
// blocks "CERTIFICATE" of its chain, if it has one.
func ParseKey(b []byte) (*Key, error) {
	k := &Key{}
	for {
		var block *pem.Block
		if block, b = pem.Decode(b); block == nil {
			break
		}
		switch block.Type {
		case privateBlock:
			private, err := x509.ParsePKCS8PrivateKey(block.Bytes)
			signer, ok := private.(crypto.Signer)
			if err != nil || !ok || k.private != nil {
				return nil, errOneKey
			}
			k.private = signer
		case certificateBlock:
			c, err := x509.ParseCertificate(block.Bytes)
			if err != nil {
				return nil, check.In(certificateBlock, errCertificate)
			}
			k.chain = append(k.chain, c)
		}
	}
	if k.private == nil {
		return nil, errNoKeyFile
	}
	if _, err := algorithmOf(k.private.Public()); err != nil {
		return nil, err
	}
	if err := strong(k.private.Public()); err != nil {
		return nil, err
	}
	if len(k.chain) > 0 && KeyID(k.chain[0].PublicKey) != k.ID() {
		return nil, errOtherCertificate
	}
	return k, nil
}

var (
	errOneKey           = check.Errorf(check.Text{ES: "no es un archivo de clave: debe contener una sola clave privada, en PKCS #8", EN: "not a key file: it must hold one private key, as PKCS #8"})
	errNoKeyFile        = check.Errorf(check.Text{ES: "no es un archivo de clave: debe contener un bloque «PRIVATE KEY»", EN: `not a key file: it must hold a block "PRIVATE KEY"`})
	errOtherCertificate = check.Errorf(check.Text{ES: "el primer certificado del archivo de clave debe ser el de su clave", EN: "the first certificate in the key file must be for its key"})
	textNoAlgorithm     = check.Text{ES: "no existe el algoritmo «%s»; disponibles: EdDSA, ES256, PS256", EN: "unknown algorithm %q; available: EdDSA, ES256, PS256"}
)

// PEM encodes the key for [ParseKey]. It is a secret.
func (k *Key) PEM() []byte {
	der, err := x509.MarshalPKCS8PrivateKey(k.private)
	if err != nil {
		panic(err) // generated or parsed as PKCS #8
	}
	b := pem.EncodeToMemory(&pem.Block{Type: privateBlock, Bytes: der})
	for _, c := range k.chain {
		b = append(b, pem.EncodeToMemory(&pem.Block{Type: certificateBlock, Bytes: c.Raw})...)
	}
	return b
}

// ID returns the id of the public key.
func (k *Key) ID() string { return KeyID(k.private.Public()) }

// Algorithm returns how the key signs.
func (k *Key) Algorithm() Algorithm {
	a, _ := algorithmOf(k.private.Public()) // checked when it was made
	return a
}

// Public returns the public key as a trust file has it: the base64 of its
// SubjectPublicKeyInfo.
func (k *Key) Public() string {
	return base64.StdEncoding.EncodeToString(spki(k.private.Public()))
}

// KeyID returns the id of a public key: the base64url of the SHA-256 of its
// SubjectPublicKeyInfo. Since it is computed, no key can take another's id.
func KeyID(public crypto.PublicKey) string {
	sum := sha256.Sum256(spki(public))
	return base64.RawURLEncoding.EncodeToString(sum[:])
}

// spki returns a public key's SubjectPublicKeyInfo, or nil if it is not a public
// key.
func spki(public crypto.PublicKey) []byte {
	der, err := x509.MarshalPKIXPublicKey(public)
	if err != nil {
		return nil
	}
	return der
}
