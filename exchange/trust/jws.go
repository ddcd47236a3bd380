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
	flattened  bool        // read from the flattened form
}

// flattened is the form that many libraries write for one signature (RFC 7515
// §7.2.2): its members stand beside the payload.
type flattened struct {
	Protected *string `json:"protected"`
	Signature *string `json:"signature"`
}

// pointer returns where the i-th signature stands.
func (s *signatures) pointer(i int) string {
	if s.flattened {
		return ""
	}
	return fmt.Sprintf("/signatures/%d", i)
}

type signature struct {
	Protected string `json:"protected"`
	Signature string `json:"signature"`
}

// header is the protected header of a signature.
type header struct {
	Algorithm Algorithm `json:"alg"`
	Key       string    `json:"kid"`
	Type      string    `json:"typ"`
	Chain     []string  `json:"x5c,omitzero"` // base64 of DER, the key's own certificate first
}

// The types of signed content: a signature for one is not valid for another.
const (
	typeFile     = "mixta-file"     // a file, by its digest
	typeRotation = "mixta-rotation" // a rotation of keys, by its digest
	typeRoot     = "mixta-root"     // records, by the root of their digests
)

const (
	mostBytes      = 1 << 20 // of a signature file
	mostSignatures = 64
	mostChain      = 8 // certificates
)

var base64URL = base64.RawURLEncoding

// readForm reads a signature file in either form, its values as they are.
func readForm(b []byte) (signatures, error) {
	var either struct {
		signatures
		flattened
	}
	if err := strict(b, &either); err != nil {
		return signatures{}, err
	}
	s, one := either.signatures, either.flattened
	switch {
	case one == (flattened{}):
		return s, nil
	case s.Signatures != nil || one.Protected == nil || one.Signature == nil:
		return s, errForm
	}
	s.Signatures, s.flattened = []signature{{*one.Protected, *one.Signature}}, true
	return s, nil
}

// parseSignatures reads a signature file and the digest it covers.
func parseSignatures(b []byte) (s signatures, over record.Digest, err error) {
	if len(b) > mostBytes {
		return s, "", check.Errorf(textMost, mostBytes, "bytes")
	}
	if s, err = readForm(b); err != nil {
		return s, "", err
	}
	if len(s.Signatures) > mostSignatures {
		return s, "", check.Errorf(textMost, mostSignatures, check.Text{ES: "firmas", EN: "signatures"})
	}
	payload, err := decode(base64URL, s.Payload)
	if err != nil {
		return s, "", check.In("payload", err)
	}
	return s, record.Digest(payload), nil
}

// parseHeader reads a protected header without interpreting its members: each
// member that may not be there breaks a rule of its own.
func parseHeader(protected string) (map[string]jsontext.Value, error) {
	b, err := decode(base64URL, protected)
	if err != nil {
		return nil, err
	}
	var members map[string]jsontext.Value
	err = strict(b, &members)
	return members, err
}

// message returns the signed bytes: header and payload as the JWS encodes them.
func message(protected, payload string) []byte { return []byte(protected + "." + payload) }

// Sign adds the key's signature over a file's digest to the existing signatures,
// if any. It refuses existing signatures over another digest. If the key has
// already signed, it returns the existing signatures unchanged.
func Sign(existing []byte, digest record.Digest, k *Key) ([]byte, error) {
	return addSignature(existing, digest, k, typeFile)
}

// SignRoot is [Sign] for the root of a proof.
func SignRoot(existing []byte, root record.Digest, k *Key) ([]byte, error) {
	return addSignature(existing, root, k, typeRoot)
}

// Over returns the digest that signatures are over, whether they hold or not.
func Over(signatures []byte) (record.Digest, error) {
	_, over, err := parseSignatures(signatures)
	return over, err
}

func addSignature(existing []byte, digest record.Digest, k *Key, typ string) ([]byte, error) {
	s := signatures{Payload: base64URL.EncodeToString([]byte(digest))}
	if len(bytes.TrimSpace(existing)) > 0 {
		parsed, over, err := parseSignatures(existing)
		if err != nil {
			return nil, check.Errorf(textExisting, err)
		}
		if over != digest {
			return nil, check.Errorf(textOther, over, digest)
		}
		if slices.ContainsFunc(parsed.Signatures, func(sig signature) bool { return k.made(sig, parsed.Payload, typ) }) {
			return existing, nil
		}
		s = parsed
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

// made reports whether the key made the signature.
func (k *Key) made(s signature, payload, typ string) bool {
	members, err := parseHeader(s.Protected)
	if err != nil || string(members["kid"]) != `"`+k.ID()+`"` || string(members["typ"]) != `"`+typ+`"` {
		return false
	}
	raw, err := decode(base64URL, s.Signature)
	return err == nil && signed(k.private.Public(), message(s.Protected, payload), raw)
}

var errForm = check.Errorf(check.Text{ES: "debe tener signatures o, si es una sola firma, protected y signature; no ambas formas", EN: "must have signatures or, for one signature, protected and signature; not both forms"})

var (
	textExisting = check.Text{ES: "no se pueden leer las firmas existentes: %w", EN: "cannot read the existing signatures: %w"}
	textOther    = check.Text{ES: "las firmas existentes son de otro archivo (%s); este es %s", EN: "the existing signatures belong to another file (%s); this one is %s"}
)
