package trust

import (
	"crypto"
	"time"
)

// credential is a public key, the actor it belongs to and when it is believed.
type credential struct {
	Grant
	id                   string
	public               crypto.PublicKey
	from, until, revoked time.Time
	holder               *credential // if certified: the holder of the certificate
}

// credential finds the key that a signature names and the actor it belongs to.
// A key that is both listed and certified must be the same actor's, and its
// entry in the list decides what it is believed for.
func (x *verifier) credential(h header, pointer string) (c credential, ok bool) {
	listed := x.trust.keys[h.Key]
	switch {
	case len(h.Chain) > 0:
		if c, ok = x.certified(h, pointer); !ok {
			return c, false
		}
		if listed != nil && listed.Actor != c.Actor {
			x.hit(&twoActors, pointer+"/x5c", string(listed.Actor), string(c.Actor))
			return c, false
		}
		if listed != nil {
			holder := c
			c = *listed
			c.holder = &holder
		}
	case listed != nil:
		c = *listed
	default:
		x.hit(&unknownKey, pointer, h.Key)
		return c, false
	}
	if r, args := weakness(c.public); r != nil {
		x.hit(r, pointer, args...)
		return c, false
	}
	return c, true
}

// believed checks that a key is believed at the instant of verification. Every
// signature passes here, whether its key is listed, certified or both.
func (x *verifier) believed(c *credential, pointer string) bool {
	return x.notRevoked(c.id, string(c.Actor), pointer) && x.inForce(c, pointer) &&
		(c.holder == nil || x.inForce(c.holder, pointer))
}

// notRevoked checks that a key, here or anywhere in a chain of certificates, is
// not revoked.
func (x *verifier) notRevoked(id, owner, pointer string) bool {
	at, ok := x.trust.revoked[id]
	if !ok || x.at.Before(at) {
		return true
	}
	x.hit(&revoked, pointer, owner, stamp(at))
	x.ended(at.Add(-1))
	return false
}

// inForce checks the dates of a key or of a holder of certificates.
func (x *verifier) inForce(c *credential, pointer string) bool {
	switch {
	case x.at.Before(c.from):
		x.hit(&notYet, pointer, string(c.Actor), stamp(c.from))
	case !x.at.Before(c.until):
		x.hit(&expired, pointer, string(c.Actor), stamp(c.until))
		x.ended(c.until.Add(-1))
	case !c.revoked.IsZero() && !x.at.Before(c.revoked):
		x.hit(&revoked, pointer, string(c.Actor), stamp(c.revoked))
		x.ended(c.revoked.Add(-1))
	default:
		return true
	}
	return false
}

// ended notes the last instant at which a key that has ended was valid.
func (x *verifier) ended(last time.Time) {
	if x.verdict.LastValid.IsZero() || last.Before(x.verdict.LastValid) {
		x.verdict.LastValid = last
	}
}

func stamp(t time.Time) string { return t.UTC().Format(time.RFC3339) }
