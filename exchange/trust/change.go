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
	return t.change(func(next *Trust) error {
		next.Keys = append(next.Keys, k)
		return nil
	})
}

// Grant changes what the key with that id, or the holder with that subject, is
// believed for. The actor stays the same.
func (t *Trust) Grant(name string, change func(*Grant)) error {
	return t.change(func(next *Trust) error {
		err := check.Errorf(textNotListed, name)
		set := func(g *Grant) {
			actor := g.Actor
			change(g)
			g.Actor, err = actor, nil
		}
		for i := range next.Keys {
			if next.Keys[i].ID() == name {
				set(&next.Keys[i].Grant)
			}
		}
		for _, a := range next.Authorities {
			for i := range a.Holders {
				if a.Holders[i].Subject == name {
					set(&a.Holders[i].Grant)
				}
			}
		}
		return err
	})
}

// Revoke ends the key with that id. If the trust file has authorities, the key
// need not be listed: a certificate may vouch for it.
func (t *Trust) Revoke(id string, why Revocation) error {
	return t.change(func(next *Trust) error {
		listed := slices.ContainsFunc(next.Keys, func(k TrustedKey) bool { return k.ID() == id })
		earlier, had := next.Revoked[id]
		switch {
		case listed:
			next.revoke(id, why)
		case len(next.Authorities) == 0:
			return check.Errorf(textNotListed, id)
		case next.Revoked == nil:
			next.Revoked = map[string]Revocation{id: why}
		case !had || why.before(earlier):
			next.Revoked[id] = why
		}
		return nil
	})
}

// revoke ends a listed key. An earlier revocation stands: no key is believed
// again.
func (t *Trust) revoke(id string, why Revocation) {
	for i := range t.Keys {
		k := &t.Keys[i]
		if k.ID() == id && (k.Validity.Revoked == nil || why.before(*k.Validity.Revoked)) {
			k.Validity.Revoked = &why
		}
	}
}

// before reports whether a revocation is earlier than another. One whose instant
// is not valid counts as earlier, so that it is refused rather than ignored.
func (r Revocation) before(other Revocation) bool {
	instant := func(r Revocation) time.Time { t, _ := r.At.Time(); return t }
	return instant(r).Before(instant(other))
}

// change applies a change, unless the result is not valid.
func (t *Trust) change(apply func(next *Trust) error) error {
	next := t.clone()
	if err := apply(next); err != nil {
		return err
	}
	if err := next.index(); err != nil {
		return err
	}
	*t = *next
	return nil
}

// clone returns a copy whose entries can be changed.
func (t *Trust) clone() *Trust {
	next := &Trust{Mixta: t.Mixta, Keys: slices.Clone(t.Keys), Authorities: slices.Clone(t.Authorities), Revoked: maps.Clone(t.Revoked), Extensions: maps.Clone(t.Extensions)}
	for i := range next.Authorities {
		next.Authorities[i].Holders = slices.Clone(next.Authorities[i].Holders)
	}
	return next
}

var textNotListed = check.Text{ES: "el archivo de confianza no tiene la clave %s", EN: "the trust file does not have the key %s"}
