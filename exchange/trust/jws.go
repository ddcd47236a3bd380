package trust

import (
	"bytes"
	"encoding/base64"
	"fmt"
	"slices"

	"github.com/go-json-experiment/json"
	"github.com/go-json-experiment/json/jsontext"

	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/record"
)

// signatures is a JWS in its general JSON form (RFC 7515 §7.2.1): one payload,
// any number of signatures over it.
type signatures struct {
	Payload    string      `json:"payload"`
	Signatures []signature `json:"signatures"`
}

type signature struct {
	Protected string `json:"protected"`
	Signature string `json:"signature"`
}

// header is what a signature says of itself, signed with the payload.
type header struct {
	Algorithm Algorithm `json:"alg"`
	Key       string    `json:"kid"`
	Type      string    `json:"typ"`
	Chain     []string  `json:"x5c,omitzero"` // base64 of DER, the key's own certificate first
}

// The types of what is signed, so that a signature for one is none for another.
const (
	typeFile     = "mixta-file"     // a file, by its digest
	typeRotation = "mixta-rotation" // a rotation of keys, by its digest
)

const (
	mostBytes      = 1 << 20 // of a file of signatures: a few of them, with their chains
	mostSignatures = 64
	mostChain      = 8 // certificates
)

var base64URL = base64.RawURLEncoding.Strict()

// parseSignatures reads a file of signatures and the digest that it is over.
func parseSignatures(b []byte) (s signatures, over record.Digest, err error) {
	if len(b) > mostBytes {
		return s, "", check.Errorf(textMost, mostBytes, "bytes")
	}
	if err := strict(b, &s); err != nil {
		return s, "", err
	}
	if len(s.Signatures) > mostSignatures {
		return s, "", check.Errorf(textMost, mostSignatures, check.Text{ES: "firmas", EN: "signatures"})
	}
	payload, err := base64URL.DecodeString(s.Payload)
	if err != nil {
		return s, "", check.In("payload", errBase64)
	}
	return s, record.Digest(payload), nil
}

// parseHeader reads a protected header as plain members: which of them may
// stand there is for the rules to say, each with its own sentence.
func parseHeader(protected string) (map[string]jsontext.Value, error) {
	b, err := base64URL.DecodeString(protected)
	if err != nil {
		return nil, errBase64
	}
	var members map[string]jsontext.Value
	err = strict(b, &members)
	if err == nil && members == nil {
		err = errNoObject // null
	}
	return members, err
}

// message is what is signed: header and payload, as they stand in the JWS.
func message(protected, payload string) []byte { return []byte(protected + "." + payload) }

// Sign adds the key's signature over a file's digest to those that there are;
// nil, to none. It refuses to add to signatures over another digest. Where the
// key has signed already, there is nothing to add, and it returns those it got.
func Sign(existing []byte, digest record.Digest, k *Key) ([]byte, error) {
	return addSignature(existing, digest, k, typeFile)
}

func addSignature(existing []byte, digest record.Digest, k *Key, typ string) ([]byte, error) {
	s := signatures{Payload: base64URL.EncodeToString([]byte(digest))}
	if len(bytes.TrimSpace(existing)) > 0 {
		had, over, err := parseSignatures(existing)
		if err != nil {
			return nil, check.Errorf(textHad, err)
		}
		if over != digest {
			return nil, check.Errorf(textHadOther, over, digest)
		}
		if slices.ContainsFunc(had.Signatures, func(sig signature) bool { return k.made(sig, had.Payload, typ) }) {
			return existing, nil
		}
		s = had
	}
	h := header{Algorithm: k.Algorithm(), Key: k.ID(), Type: typ}
	for _, c := range k.chain {
		h.Chain = append(h.Chain, base64.StdEncoding.EncodeToString(c.Raw))
	}
	b, err := json.Marshal(h)
	if err != nil {
		return nil, fmt.Errorf("trust: %w", err)
	}
	protected := base64URL.EncodeToString(b)
	sig, err := sign(k.private, message(protected, s.Payload))
	if err != nil {
		return nil, err
	}
	s.Signatures = append(s.Signatures, signature{protected, base64URL.EncodeToString(sig)})
	out, err := json.Marshal(s, jsontext.WithIndent("  "))
	return append(out, '\n'), err
}

// made reports whether a signature is the key's, and holds.
func (k *Key) made(s signature, payload, typ string) bool {
	members, err := parseHeader(s.Protected)
	if err != nil || string(members["kid"]) != `"`+k.ID()+`"` || string(members["typ"]) != `"`+typ+`"` {
		return false
	}
	raw, err := base64URL.DecodeString(s.Signature)
	return err == nil && signed(k.private.Public(), message(s.Protected, payload), raw)
}

var (
	textHad      = check.Text{ES: "las firmas que hay no se pueden leer: %w", EN: "the signatures that there are cannot be read: %w"}
	textHadOther = check.Text{ES: "las firmas que hay son de otro archivo (%s); este es %s", EN: "the signatures that there are belong to another file (%s); this one is %s"}
)
