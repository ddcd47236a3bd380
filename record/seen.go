package record

import (
	"encoding/hex"
	"maps"
)

// Seen gives, by actor, the token of the version with the counter that the version vector has of the actor.
// es: Seen da, por actor, el testigo de la versión cuyo contador tiene ese actor en el vector de versiones.
//
//mixta:most 40
type Seen map[Actor]Token

// Token is 128 random bits in hexadecimal, in lower case, drawn when a version was issued.
// es: Token son 128 bits aleatorios en hexadecimal, en minúsculas, sorteados al emitir una versión.
//
//mixta:form ^[0-9a-f]{32}$
type Token string

// NewToken draws a token.
func NewToken() Token {
	b := random()
	return Token(hex.EncodeToString(b[:]))
}

// Stamp is a version with the tokens that it states.
type Stamp struct {
	Version Version
	Seen    Seen
}

// Stamp returns the record's version and tokens.
func (h *Header) Stamp() Stamp { return Stamp{h.Version, h.Seen} }

// Compare reports how s relates to t: as their counters do, but that nothing
// follows a version whose token it should state, beside the same counter, and
// does not. A version without a token can be followed by any.
func (s Stamp) Compare(t Stamp) Order {
	o := s.Version.Compare(t.Version)
	if o == Before && !s.shownIn(t) || o == After && !t.shownIn(s) || o == Same && !maps.Equal(s.Seen, t.Seen) {
		return Concurrent
	}
	return o
}

// shownIn reports whether a newer version states the tokens of s that it should.
func (s Stamp) shownIn(newer Stamp) bool {
	for a, token := range s.Seen {
		if newer.Version[a] == s.Version[a] && newer.Seen[a] != token {
			return false
		}
	}
	return true
}

// Join returns the least version that knows all of s and of t, with the token
// of each counter that it has. Where the two have another token for one counter,
// no version with that counter follows both.
func (s Stamp) Join(t Stamp) Stamp {
	j := Stamp{s.Version.Join(t.Version), Seen{}}
	for _, part := range []Stamp{s, t} {
		for a, token := range part.Seen {
			if part.Version[a] == j.Version[a] {
				j.Seen[a] = max(j.Seen[a], token)
			}
		}
	}
	return j
}

// Next returns the version that the given actor issues after s; an empty token
// is none.
func (s Stamp) Next(by Actor, token Token) Stamp {
	n := Stamp{s.Version.Next(by), Seen{}}
	maps.Copy(n.Seen, s.Seen)
	delete(n.Seen, by)
	if token != "" {
		n.Seen[by] = token
	}
	return n
}
