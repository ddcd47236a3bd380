package trust

import (
	"crypto/sha256"
	"fmt"
	"maps"
	"slices"
	"time"

	"github.com/go-json-experiment/json"
	"github.com/go-json-experiment/json/jsontext"

	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/record"
)

// Rotation renews an actor's keys. It travels as a file, signed with a key that
// the other side already believes.
type Rotation struct {
	Mixta  string                `json:"mixtaRotation"` // "1.0"
	Add    []TrustedKey          `json:"add,omitzero"`
	Revoke map[string]Revocation `json:"revoke,omitzero"` // by the id of the key
}

// Bytes encodes the rotation.
func (r *Rotation) Bytes() ([]byte, error) {
	b, err := json.Marshal(r, json.Deterministic(true), jsontext.WithIndent("  "))
	return append(b, '\n'), err
}

// SignRotation signs a rotation with a key that is already believed.
func SignRotation(rotation []byte, k *Key) ([]byte, error) {
	return addSignature(nil, digestOf(rotation), k, typeRotation)
}

// Rotate returns the trust file with the rotation applied, or the same one if
// the report has errors. One actor must have signed the rotation, with a key that
// is valid at the given instant, and it may change only that actor's keys; a new
// key is believed for what the one that signed is, and cannot ask for more.
func (t *Trust) Rotate(rotation, signatures []byte, at time.Time) (*Trust, check.Report, error) {
	v := t.verify(digestOf(rotation), signatures, at, typeRotation, nil)
	if !v.OK() {
		return t, v.Report, nil
	}
	var r Rotation
	if err := strict(rotation, &r); err != nil {
		return t, v.Report, check.Errorf(textRotation, err)
	}
	if r.Mixta != version {
		return t, v.Report, check.Errorf(textRotation, check.Errorf(textMustBe, "/mixtaRotation", version))
	}
	x := verifier{verdict: v}
	signer := v.Signers[0].Grant
	if len(v.Signers) > 1 {
		x.hit(&rotator, "/signatures", string(signer.Actor))
	}
	next := t.clone()
	for i, k := range r.Add {
		if k.For == nil && k.Kinds == nil && k.Jointly == nil && k.Namespaces == nil {
			actor := k.Actor
			k.Grant = signer
			k.Actor = actor
		}
		if !k.Grant.same(signer) {
			x.hit(&rotator, fmt.Sprintf("/add/%d", i), string(signer.Actor))
			continue
		}
		if public, err := parsePublic(k.Public); err == nil {
			if r, args := weakness(public); r != nil {
				x.hit(r, fmt.Sprintf("/add/%d", i), args...)
			}
		}
		next.Keys = append(next.Keys, k)
	}
	for _, id := range slices.Sorted(maps.Keys(r.Revoke)) {
		if c := t.keys[id]; c == nil || c.Actor != signer.Actor {
			x.hit(&rotator, "/revoke/"+id, string(signer.Actor))
			continue
		}
		next.revoke(id, r.Revoke[id])
	}
	if !x.verdict.Report.OK() {
		return t, x.verdict.Report, nil
	}
	if err := next.index(); err != nil {
		return t, v.Report, check.Errorf(textRotationContradicts, err)
	}
	return next, v.Report, nil
}

var (
	textRotation            = check.Text{ES: "no se puede leer la rotación: %w", EN: "cannot read the rotation: %w"}
	textRotationContradicts = check.Text{ES: "la rotación contradice el archivo de confianza: %w", EN: "the rotation contradicts the trust file: %w"}
)

// same reports whether two grants allow the same.
func (g Grant) same(h Grant) bool {
	return g.Actor == h.Actor && slices.Equal(g.For, h.For) && slices.Equal(g.Kinds, h.Kinds) && slices.Equal(g.Jointly, h.Jointly) && slices.Equal(g.Namespaces, h.Namespaces)
}

func digestOf(b []byte) record.Digest {
	h := sha256.New()
	h.Write(b)
	return record.DigestOf(h)
}
