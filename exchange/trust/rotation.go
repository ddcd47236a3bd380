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

// Rotation renews an actor's keys: it goes to the partner as a file, signed
// with a key that the partner believes, and needs no line between them.
type Rotation struct {
	Mixta  string                `json:"mixtaRotation"` // "1.0"
	Add    []Believed            `json:"add,omitzero"`
	Revoke map[string]Revocation `json:"revoke,omitzero"` // by the id of the key
}

// Bytes writes the rotation.
func (r *Rotation) Bytes() ([]byte, error) {
	b, err := json.Marshal(r, json.Deterministic(true), jsontext.WithIndent("  "))
	return append(b, '\n'), err
}

// SignRotation signs a rotation with a key that is believed already.
func SignRotation(rotation []byte, k *Key) ([]byte, error) {
	return addSignature(nil, digestOf(rotation), k, typeRotation)
}

// Rotate returns the file of trust with the rotation carried out, or the same
// one where the report says why not. The rotation must be signed by one actor,
// with a key that holds at the given instant, and touch that actor's keys alone;
// a key added is believed for no more than the one that signed.
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
	x := examination{verdict: v}
	by := v.Signers[0].Grant
	if len(v.Signers) > 1 {
		x.hit(&rotator, "/signatures", string(by.Actor))
	}
	next := &Trust{Mixta: t.Mixta, Keys: slices.Clone(t.Keys), Authorities: slices.Clone(t.Authorities)}
	for i, k := range r.Add {
		if k.Actor != by.Actor || !slices.Equal(k.For, by.For) || !slices.Equal(k.Kinds, by.Kinds) {
			x.hit(&rotator, fmt.Sprintf("/add/%d", i), string(by.Actor))
			continue
		}
		next.Keys = append(next.Keys, k)
	}
	for _, id := range slices.Sorted(maps.Keys(r.Revoke)) {
		if b := t.keys[id]; b == nil || b.Actor != by.Actor {
			x.hit(&rotator, "/revoke/"+id, string(by.Actor))
			continue
		}
		revoke(next.Keys, id, r.Revoke[id])
	}
	if !x.verdict.Report.OK() {
		return t, x.verdict.Report, nil
	}
	if err := next.index(); err != nil {
		return t, v.Report, check.Errorf(textRotationContradicts, err)
	}
	return next, v.Report, nil
}

// Revoke ends the key with that id, whoever holds it.
func (t *Trust) Revoke(id string, why Revocation) error {
	if t.keys[id] == nil {
		return check.Errorf(textHasNot, id)
	}
	keys := slices.Clone(t.Keys)
	revoke(keys, id, why)
	return t.set(keys)
}

// Add adds a key.
func (t *Trust) Add(k Believed) error {
	return t.set(append(slices.Clone(t.Keys), k))
}

// set puts these keys in the place of those there are, unless they contradict
// each other.
func (t *Trust) set(keys []Believed) error {
	had := t.Keys
	t.Keys = keys
	err := t.index()
	if err != nil {
		t.Keys = had
		_ = t.index() // which stood before
	}
	return err
}

// revoke ends a key. An earlier revocation stands: nothing is believed again.
func revoke(keys []Believed, id string, why Revocation) {
	for i := range keys {
		k := &keys[i]
		if public, err := parsePublic(k.Public); err != nil || KeyID(public) != id {
			continue
		}
		if had, ok := k.ended(); ok {
			if now, _ := why.At.Time(); !now.Before(had) {
				return
			}
		}
		k.Revoked = &why
	}
}

func (d Days) ended() (time.Time, bool) {
	if d.Revoked == nil {
		return time.Time{}, false
	}
	return d.Revoked.At.Time()
}

var (
	textRotation            = check.Text{ES: "la rotación no se puede leer: %w", EN: "the rotation cannot be read: %w"}
	textRotationContradicts = check.Text{ES: "la rotación contradice el archivo de confianza: %w", EN: "the rotation contradicts the file of trust: %w"}
	textHasNot              = check.Text{ES: "el archivo de confianza no tiene la clave %s", EN: "the file of trust does not have the key %s"}
)

func digestOf(b []byte) record.Digest {
	h := sha256.New()
	h.Write(b)
	return record.DigestOf(h)
}
