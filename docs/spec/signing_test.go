package spec_test

import (
	"crypto/ed25519"
	"crypto/x509"
	"encoding/base64"
	"encoding/hex"
	"encoding/pem"
	"fmt"
	"strings"
	"testing"

	"github.com/go-json-experiment/json"

	"github.com/comision-mixta/mixta/exchange/trust"
	"github.com/comision-mixta/mixta/record"
)

// seed is the private key of the first test of RFC 8032 §7.1.
const seed = "9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60"

// exampleKey returns the key of the examples.
func exampleKey(t *testing.T) (*trust.Key, ed25519.PrivateKey) {
	t.Helper()
	b, err := hex.DecodeString(seed)
	if err != nil {
		t.Fatal(err)
	}
	private := ed25519.NewKeyFromSeed(b)
	der, err := x509.MarshalPKCS8PrivateKey(private)
	if err != nil {
		t.Fatal(err)
	}
	k, err := trust.ParseKey(pem.EncodeToMemory(&pem.Block{Type: "PRIVATE KEY", Bytes: der}))
	if err != nil {
		t.Fatal(err)
	}
	return k, private
}

// exampleDigest returns the digest of the first file of the specification.
func exampleDigest(t *testing.T) record.Digest {
	t.Helper()
	for _, x := range chapters(t, "en")[0].examples {
		if x.kind == "file" {
			d, err := trust.Digest(strings.NewReader(x.text))
			if err != nil {
				t.Fatal(err)
			}
			return d
		}
	}
	t.Fatal("there is no file")
	return ""
}

// signatureFile: the signature file as it is written.
func signatureFile(t *testing.T, text string) {
	k, _ := exampleKey(t)
	b, err := trust.Sign(nil, exampleDigest(t), k)
	if err != nil || string(b) != text {
		t.Errorf("%v\n%s", err, b)
	}
}

// signed: every step from the key to the signature.
func signed(t *testing.T, text string) {
	k, private := exampleKey(t)
	b, err := trust.Sign(nil, exampleDigest(t), k)
	if err != nil {
		t.Fatal(err)
	}
	var s struct {
		Payload    string `json:"payload"`
		Signatures []struct {
			Protected string `json:"protected"`
			Signature string `json:"signature"`
		} `json:"signatures"`
	}
	if err := json.Unmarshal(b, &s); err != nil {
		t.Fatal(err)
	}
	one := s.Signatures[0]
	header, err := base64.RawURLEncoding.DecodeString(one.Protected)
	if err != nil {
		t.Fatal(err)
	}
	message := one.Protected + "." + s.Payload
	if raw, err := base64.RawURLEncoding.DecodeString(one.Signature); err != nil || !ed25519.Verify(private.Public().(ed25519.PublicKey), []byte(message), raw) {
		t.Error("the signature does not hold")
	}
	want := fmt.Sprintf("private: %s\npublic: %s\nkid: %s\ndigest: %s\nheader: %s\nsigned: %s\nsignature: %s\n",
		seed, k.Public(), k.ID(), exampleDigest(t), header, message, one.Signature)
	if text != want {
		t.Errorf("not\n%s", want)
	}
}
