package trust

import (
	"crypto"
	"crypto/ecdsa"
	"crypto/ed25519"
	"crypto/elliptic"
	"crypto/rand"
	"crypto/rsa"
	"crypto/sha256"
	"fmt"
	"math/big"

	"github.com/comision-mixta/mixta/check"
)

// Algorithm is a signature algorithm by its name in JOSE (RFC 7518, RFC 8037).
// Each key has one; a signature that names another is refused.
type Algorithm string

// The algorithms.
const (
	EdDSA Algorithm = "EdDSA" // Ed25519
	ES256 Algorithm = "ES256" // ECDSA on P-256 with SHA-256
	PS256 Algorithm = "PS256" // RSASSA-PSS with SHA-256 and a salt of 32 bytes
)

// ed25519Name is the name that RFC 9864 gives what EdDSA is here: newer libraries
// write it. It is read as EdDSA, which older ones know and which is written.
const ed25519Name Algorithm = "Ed25519"

// The sizes of an RSA key that is read, in bits: a larger one costs the verifier
// too much. Not all of them are strong enough: see [weakness].
const leastRSA, mostRSA = 2048, 8192

// algorithmOf returns the one algorithm of a public key.
func algorithmOf(public crypto.PublicKey) (Algorithm, error) {
	switch k := public.(type) {
	case ed25519.PublicKey:
		return EdDSA, nil
	case *ecdsa.PublicKey:
		if k.Curve == elliptic.P256() {
			return ES256, nil
		}
		return "", check.Errorf(textCurve, k.Params().Name)
	case *rsa.PublicKey:
		if n := k.N.BitLen(); n >= leastRSA && n <= mostRSA {
			return PS256, nil
		}
		return "", check.Errorf(textBits, leastRSA, mostRSA, k.N.BitLen())
	}
	return "", errNoKey
}

var errNoKey = check.Errorf(check.Text{ES: "debe ser una clave Ed25519, ECDSA o RSA", EN: "must be an Ed25519, ECDSA or RSA key"})

var (
	textCurve = check.Text{ES: "una clave ECDSA debe usar la curva P-256, no %s", EN: "an ECDSA key must be on curve P-256, not %s"}
	textBits  = check.Text{ES: "una clave RSA debe tener de %d a %d bits, no %d", EN: "an RSA key must have %d to %d bits, not %d"}
)

// signed reports whether the signature over the message was made with the
// private key of that public key. The key determines the algorithm.
func signed(public crypto.PublicKey, message, signature []byte) bool {
	hash := sha256.Sum256(message)
	switch k := public.(type) {
	case ed25519.PublicKey:
		return len(signature) == ed25519.SignatureSize && ed25519.Verify(k, message, signature)
	case *ecdsa.PublicKey:
		if k.Curve != elliptic.P256() || len(signature) != 64 { // r and s, 32 bytes each (RFC 7518 §3.4)
			return false
		}
		return ecdsa.Verify(k, hash[:], new(big.Int).SetBytes(signature[:32]), new(big.Int).SetBytes(signature[32:]))
	case *rsa.PublicKey:
		return rsa.VerifyPSS(k, crypto.SHA256, hash[:], signature, &rsa.PSSOptions{SaltLength: rsa.PSSSaltLengthEqualsHash}) == nil
	}
	return false
}

// sign signs a message.
func sign(private crypto.Signer, message []byte) ([]byte, error) {
	hash := sha256.Sum256(message)
	switch k := private.(type) {
	case ed25519.PrivateKey:
		return ed25519.Sign(k, message), nil
	case *ecdsa.PrivateKey:
		r, s, err := ecdsa.Sign(rand.Reader, k, hash[:])
		if err != nil {
			return nil, fmt.Errorf("trust: %w", err)
		}
		return append(r.FillBytes(make([]byte, 32)), s.FillBytes(make([]byte, 32))...), nil
	case *rsa.PrivateKey:
		b, err := rsa.SignPSS(rand.Reader, k, crypto.SHA256, hash[:], &rsa.PSSOptions{SaltLength: rsa.PSSSaltLengthEqualsHash})
		if err != nil {
			return nil, fmt.Errorf("trust: %w", err)
		}
		return b, nil
	}
	return nil, errNoKey
}
