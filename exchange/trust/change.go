package trust

import (
	"maps"
	"slices"
	"time"

	"github.com/comision-mixta/mixta/check"
)

// Add adds a key. It refuses one that is too weak.
func (t *Trust) Add(k TrustedKey) error {
	if public, err := parsePublic(k.Public); err == nil {
		if err := strong(public); err != nil {
			return err
		}
	}
	return t.replace(append(slices.Clone(t.Keys), k), t.Revoked)
}

// Revoke ends the key with that id. If the trust file has authorities, the key
// need not be listed: a certificate may vouch for it.
func (t *Trust) Revoke(id string, why Revocation) error {
	if slices.ContainsFunc(t.Keys, func(k TrustedKey) bool { return k.ID() == id }) {
		keys := slices.Clone(t.Keys)
		revoke(keys, id, why)
		return t.replace(keys, t.Revoked)
	}
	if len(t.Authorities) == 0 {
		return check.Errorf(textNotListed, id)
	}
	revoked := maps.Clone(t.Revoked)
	if revoked == nil {
		revoked = map[string]Revocation{}
	}
	if old, ok := revoked[id]; !ok || why.before(old) {
		revoked[id] = why
	}
	return t.replace(t.Keys, revoked)
}

// replace changes the keys, unless the result is contradictory.
func (t *Trust) replace(keys []TrustedKey, revoked map[string]Revocation) error {
	next := &Trust{Mixta: t.Mixta, Keys: keys, Authorities: slices.Clone(t.Authorities), Revoked: revoked}
	if err := next.index(); err != nil {
		return err
	}
	*t = *next
	return nil
}

// revoke ends a key. An earlier revocation stands: no key is believed again.
func revoke(keys []TrustedKey, id string, why Revocation) {
	for i := range keys {
		k := &keys[i]
		if k.ID() == id && (k.Validity.Revoked == nil || why.before(*k.Validity.Revoked)) {
			k.Validity.Revoked = &why
		}
	}
}

// before reports whether a revocation is earlier than another. One whose instant
// is not valid is, so that it is refused rather than ignored.
func (r Revocation) before(other Revocation) bool {
	instant := func(r Revocation) time.Time { t, _ := r.At.Time(); return t }
	return instant(r).Before(instant(other))
}

var textNotListed = check.Text{ES: "el archivo de confianza no tiene la clave %s", EN: "the trust file does not have the key %s"}
