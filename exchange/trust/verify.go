package trust

import (
	"errors"
	"maps"
	"slices"
	"time"

	"github.com/go-json-experiment/json"
	"github.com/go-json-experiment/json/jsontext"

	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/record"
)

// Outcome is what the signatures of a file are worth.
type Outcome struct {
	File    record.Digest
	Signers []Signer // whose signatures hold
	Report  check.Report

	Authentic []Grant   // of each key that did make its signature, over any file and at any time
	LastValid time.Time // if keys have ended: the last instant before the first of them ended
}

// SignedBy reports whether a key that speaks for the actor made one of the
// signatures, valid or not.
func (v *Outcome) SignedBy(a record.Actor) bool {
	return slices.ContainsFunc(v.Authentic, func(g Grant) bool { return g.SpeaksFor(a) })
}

// Signer is an actor whose signature holds.
type Signer struct {
	Grant
	Key       string // its id
	Algorithm Algorithm
}

// OK reports whether every signature holds and none is missing.
func (v *Outcome) OK() bool { return v.Report.OK() && len(v.Signers) > 0 }

// Verify checks the signatures over the file with that digest at the given
// instant. All of them must hold: a file with one good signature and one that
// cannot be understood is refused. The actors in by must be among the signers.
func (t *Trust) Verify(digest record.Digest, signatures []byte, at time.Time, by ...record.Actor) Outcome {
	return t.verify(digest, signatures, at, typeFile, by)
}

// VerifyRoot is [Trust.Verify] for the root of a proof.
func (t *Trust) VerifyRoot(root record.Digest, signatures []byte, at time.Time, by ...record.Actor) Outcome {
	return t.verify(root, signatures, at, typeRoot, by)
}

func (t *Trust) verify(digest record.Digest, b []byte, at time.Time, typ string, by []record.Actor) Outcome {
	x := verifier{trust: t, at: at, typ: typ, digest: digest, verdict: Outcome{File: digest}}
	if len(b) == 0 {
		x.hit(&missing, "")
		return x.verdict
	}
	s, over, err := parseSignatures(b)
	if err != nil {
		x.malformed(err, "")
		return x.verdict
	}
	if len(s.Signatures) == 0 {
		x.hit(&missing, "/signatures")
		return x.verdict
	}
	for i, sig := range s.Signatures {
		x.signature(s.Payload, over, sig, s.pointer(i))
	}
	for _, a := range by {
		if !slices.ContainsFunc(x.verdict.Signers, func(s Signer) bool { return s.Actor == a }) {
			x.hit(&signerMissing, "/signatures", string(a))
		}
	}
	if !x.verdict.Report.OK() {
		x.verdict.Signers = nil // one bad signature discredits all
	}
	return x.verdict
}

// verification is the checking of one file of signatures.
type verifier struct {
	trust   *Trust
	at      time.Time
	typ     string
	digest  record.Digest
	verdict Outcome
}

func (x *verifier) hit(r *check.Rule, pointer string, args ...any) {
	x.verdict.Report.Add(check.Finding{Rule: r, Severity: r.Severity, Place: check.Place{Pointer: pointer}, Args: args})
}

// malformed reports what cannot be read, and why.
func (x *verifier) malformed(err error, pointer string) {
	if errors.Is(err, errLineBreak) {
		x.hit(&lineBreak, pointer)
		return
	}
	x.hit(&malformed, pointer, reason(err))
}

// signature checks one signature. It stops at the first fault, because every
// later step relies on the earlier ones.
func (x *verifier) signature(payload string, over record.Digest, s signature, pointer string) {
	members, err := parseHeader(s.Protected)
	if err != nil {
		x.malformed(err, pointer+"/protected")
		return
	}
	h, ok := x.header(members, pointer+"/protected")
	if !ok {
		return
	}
	c, ok := x.credential(h, pointer+"/protected")
	if !ok {
		return
	}
	if a, err := algorithmOf(c.public); err != nil || a != h.Algorithm {
		x.hit(&confused, pointer+"/protected", string(h.Algorithm), string(a))
		return
	}
	raw, err := decode(base64URL, s.Signature)
	if errors.Is(err, errLineBreak) {
		x.hit(&lineBreak, pointer+"/signature")
		return
	}
	if err != nil || !signed(c.public, message(s.Protected, payload), raw) {
		x.hit(&wrong, pointer+"/signature", string(c.Actor))
		return
	}
	x.verdict.Authentic = append(x.verdict.Authentic, c.Grant)
	if over != x.digest {
		x.hit(&otherFile, "/payload", string(over), string(x.digest))
		return
	}
	if !x.believed(&c, pointer) {
		return
	}
	if slices.ContainsFunc(x.verdict.Signers, func(s Signer) bool { return s.Actor == c.Actor }) {
		x.hit(&twice, pointer, string(c.Actor))
		return
	}
	x.verdict.Signers = append(x.verdict.Signers, Signer{c.Grant, h.Key, h.Algorithm})
}

// header checks the members of a protected header.
func (x *verifier) header(members map[string]jsontext.Value, pointer string) (h header, ok bool) {
	for _, known := range []struct {
		name string
		to   any
	}{{"alg", &h.Algorithm}, {"kid", &h.Key}, {"typ", &h.Type}, {"x5c", &h.Chain}} {
		v, there := members[known.name]
		if !there {
			continue
		}
		if err := json.Unmarshal(v, known.to); err != nil {
			x.hit(&malformed, pointer, reason(check.Errorf(textForm, known.name)))
			return h, false
		}
		delete(members, known.name)
	}
	if h.Algorithm == ed25519Name {
		h.Algorithm = EdDSA
	}
	switch {
	case h.Algorithm == "none" || h.Algorithm == "":
		x.hit(&none, pointer)
		return h, false
	case h.Algorithm != EdDSA && h.Algorithm != ES256 && h.Algorithm != PS256:
		x.hit(&unknownAlgorithm, pointer, string(h.Algorithm))
		return h, false
	}
	for _, name := range []string{"jwk", "jku", "x5u"} {
		if _, there := members[name]; there {
			x.hit(&ownKey, pointer, name)
			return h, false
		}
	}
	for _, name := range slices.Sorted(maps.Keys(members)) {
		x.hit(&unknownMember, pointer, name)
		return h, false
	}
	if h.Type != x.typ {
		x.hit(&otherType, pointer, h.Type, x.typ)
		return h, false
	}
	return h, true
}
