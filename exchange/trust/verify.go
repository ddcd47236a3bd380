package trust

import (
	"crypto"
	"fmt"
	"maps"
	"slices"
	"time"

	"github.com/go-json-experiment/json"
	"github.com/go-json-experiment/json/jsontext"

	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/record"
)

// Verdict is what the signatures of a file are worth.
type Verdict struct {
	File    record.Digest
	Signers []Signer // whose signatures hold
	Report  check.Report

	Made []Grant   // for each signature that its key did make, over whatever and whenever
	Last time.Time // where the days of keys have ended: the last instant before the first of them did
}

// Of reports whether a key that speaks for the actor made one of the
// signatures, whether it holds or not.
func (v *Verdict) Of(a record.Actor) bool {
	return slices.ContainsFunc(v.Made, func(g Grant) bool { return g.Speaks(a) })
}

// Signer is one whose signature holds.
type Signer struct {
	Grant
	Key       string // its id
	Algorithm Algorithm
}

// OK reports whether every signature holds and nobody's is missing.
func (v *Verdict) OK() bool { return v.Report.OK() && len(v.Signers) > 0 }

// Verify tells whether the signatures over a file of that digest hold at the
// given instant. Each of them must: a file with one good signature and one that
// is not understood is refused. Those named in by must be among the signers.
func (t *Trust) Verify(digest record.Digest, signatures []byte, at time.Time, by ...record.Actor) Verdict {
	return t.verify(digest, signatures, at, typeFile, by)
}

func (t *Trust) verify(digest record.Digest, b []byte, at time.Time, typ string, by []record.Actor) Verdict {
	x := examination{trust: t, at: at, typ: typ, digest: digest, verdict: Verdict{File: digest}}
	if len(b) == 0 {
		x.hit(&missing, "")
		return x.verdict
	}
	s, over, err := parseSignatures(b)
	if err != nil {
		x.hit(&malformed, "", said(err))
		return x.verdict
	}
	if len(s.Signatures) == 0 {
		x.hit(&missing, "/signatures")
		return x.verdict
	}
	for i, sig := range s.Signatures {
		x.one(s.Payload, over, sig, fmt.Sprintf("/signatures/%d", i))
	}
	for _, a := range by {
		if !slices.ContainsFunc(x.verdict.Signers, func(s Signer) bool { return s.Actor == a }) {
			x.hit(&signerMissing, "/signatures", string(a))
		}
	}
	if !x.verdict.Report.OK() {
		x.verdict.Signers = nil // nobody is believed by halves
	}
	return x.verdict
}

// examination is the verifying of one file of signatures.
type examination struct {
	trust   *Trust
	at      time.Time
	typ     string
	digest  record.Digest
	verdict Verdict
}

func (x *examination) hit(r *check.Rule, pointer string, args ...any) {
	x.verdict.Report.Add(check.Finding{Rule: r, Severity: r.Severity, Place: check.Place{Pointer: pointer}, Args: args})
}

// one judges one signature. It stops at the first thing that is wrong: what
// comes after rests on it.
func (x *examination) one(payload string, over record.Digest, s signature, pointer string) {
	members, err := parseHeader(s.Protected)
	if err != nil {
		x.hit(&malformed, pointer+"/protected", said(err))
		return
	}
	h, ok := x.header(members, pointer+"/protected")
	if !ok {
		return
	}
	who, public, ok := x.who(h, pointer+"/protected")
	if !ok {
		return
	}
	if a, err := algorithmOf(public); err != nil || a != h.Algorithm {
		x.hit(&confused, pointer+"/protected", string(h.Algorithm), string(a))
		return
	}
	raw, err := base64URL.DecodeString(s.Signature)
	if err != nil || !signed(public, message(s.Protected, payload), raw) {
		x.hit(&wrong, pointer+"/signature", string(who.Actor))
		return
	}
	x.verdict.Made = append(x.verdict.Made, who.Grant)
	if over != x.digest {
		x.hit(&otherFile, "/payload", string(over), string(x.digest))
		return
	}
	if !x.days(who, pointer) {
		return
	}
	if slices.ContainsFunc(x.verdict.Signers, func(s Signer) bool { return s.Actor == who.Actor }) {
		x.hit(&twice, pointer, string(who.Actor))
		return
	}
	x.verdict.Signers = append(x.verdict.Signers, Signer{who.Grant, h.Key, h.Algorithm})
}

// header judges the members of a protected header.
func (x *examination) header(members map[string]jsontext.Value, pointer string) (h header, ok bool) {
	for _, known := range []struct {
		name string
		to   any
	}{{"alg", &h.Algorithm}, {"kid", &h.Key}, {"typ", &h.Type}, {"x5c", &h.Chain}} {
		v, there := members[known.name]
		if !there {
			continue
		}
		if err := json.Unmarshal(v, known.to); err != nil {
			x.hit(&malformed, pointer, said(check.Errorf(textForm, known.name)))
			return h, false
		}
		delete(members, known.name)
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

// who finds the key that a signature names, and whose it is.
func (x *examination) who(h header, pointer string) (*believed, crypto.PublicKey, bool) {
	if len(h.Chain) > 0 {
		return x.chain(h, pointer)
	}
	b := x.trust.keys[h.Key]
	if b == nil {
		x.hit(&unknownKey, pointer, h.Key)
		return nil, nil, false
	}
	return b, b.public, true
}

// days judges whether a key is believed at the instant of checking.
func (x *examination) days(b *believed, pointer string) bool {
	switch {
	case x.at.Before(b.from):
		x.hit(&notYet, pointer, string(b.Actor), stamp(b.from))
	case !x.at.Before(b.until):
		x.hit(&expired, pointer, string(b.Actor), stamp(b.until))
		x.held(b.until.Add(-1))
	case !b.ended.IsZero() && !x.at.Before(b.ended):
		x.hit(&revoked, pointer, string(b.Actor), stamp(b.ended))
		x.held(b.ended.Add(-1))
	default:
		return true
	}
	return false
}

// held notes until when a key held that has ended.
func (x *examination) held(last time.Time) {
	if x.verdict.Last.IsZero() || last.Before(x.verdict.Last) {
		x.verdict.Last = last
	}
}

func stamp(t time.Time) string { return t.UTC().Format(time.RFC3339) }
