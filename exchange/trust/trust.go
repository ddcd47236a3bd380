package trust

import (
	"crypto"
	"crypto/x509"
	"encoding/base64"
	"fmt"
	"regexp"
	"time"

	"github.com/go-json-experiment/json"
	"github.com/go-json-experiment/json/jsontext"

	"github.com/comision-mixta/mixta/record"
)

// Trust is a file of trust: who is believed for what. Each system keeps its
// own; it is made by hand with the partner's keys in hand, not received.
type Trust struct {
	Mixta       string      `json:"mixtaTrust"` // "1.0"
	Keys        []Believed  `json:"keys,omitzero"`
	Authorities []Authority `json:"authorities,omitzero"`
	keys        map[string]*believed
}

// Grant is what an actor's signature is believed for.
type Grant struct {
	Actor record.Actor      `json:"actor"`
	For   []record.Actor    `json:"for,omitzero"`   // the issuers of records for which it speaks; none: the actor itself
	Kinds []record.KindName `json:"kinds,omitzero"` // the kinds of records; none: all
}

// Days are when a key is believed: from the one instant on, until the other or
// until it is revoked.
type Days struct {
	From    record.Instant `json:"from"`
	Until   record.Instant `json:"until"`
	Revoked *Revocation    `json:"revoked,omitzero"`
}

// Revocation says since when a key is not believed, and why.
type Revocation struct {
	At     record.Instant `json:"at"`
	Reason string         `json:"reason"`
}

// Believed is one key.
type Believed struct {
	Grant
	Public string `json:"public"` // base64 of SubjectPublicKeyInfo
	Days
}

// Authority is one that issues certificates: those of the holders listed are
// believed, and of nobody else.
type Authority struct {
	Certificate string   `json:"certificate"` // base64 of DER
	Holders     []Holder `json:"holders"`
	root        *x509.Certificate
}

// Holder is who holds certificates of an authority: whoever stands in their
// subject.
type Holder struct {
	Grant
	Subject string `json:"subject"` // as RFC 2253 writes it: "CN=…,O=…,C=PE"
	Days
}

// believed is a key or holder, ready to be asked.
type believed struct {
	Grant
	public             crypto.PublicKey
	from, until, ended time.Time
}

// version is the version of the files of trust that is read here.
const version = "1.0"

// Parse reads a file of trust. It is as strict as a file of records: what is
// doubled, unknown or contradictory is refused, and nothing is believed.
func Parse(b []byte) (*Trust, error) {
	t := &Trust{}
	if err := strict(b, t); err != nil {
		return nil, fmt.Errorf("trust: the file of trust cannot be read: %w", err)
	}
	if err := t.index(); err != nil {
		return nil, fmt.Errorf("trust: the file of trust contradicts itself: %w", err)
	}
	return t, nil
}

// Bytes writes the file of trust.
func (t *Trust) Bytes() ([]byte, error) {
	b, err := json.Marshal(t, jsontext.WithIndent("  "))
	return append(b, '\n'), err
}

// index checks what is listed and makes it ready to be asked.
func (t *Trust) index() error {
	if t.Mixta != version {
		return fmt.Errorf("/mixtaTrust must be %q", version)
	}
	t.keys = map[string]*believed{}
	for i := range t.Keys {
		k := &t.Keys[i]
		b, err := ready(k.Grant, k.Days)
		if err == nil {
			b.public, err = parsePublic(k.Public)
		}
		if err != nil {
			return fmt.Errorf("/keys/%d: %w", i, err)
		}
		id := KeyID(b.public)
		if t.keys[id] != nil {
			return fmt.Errorf("/keys/%d: the key %s stands there twice: a key belongs to one actor", i, id)
		}
		t.keys[id] = &b
	}
	for i := range t.Authorities {
		if err := t.Authorities[i].index(); err != nil {
			return fmt.Errorf("/authorities/%d: %w", i, err)
		}
	}
	return nil
}

func (a *Authority) index() error {
	der, err := base64.StdEncoding.Strict().DecodeString(a.Certificate)
	if err != nil {
		return err
	}
	if a.root, err = x509.ParseCertificate(der); err != nil {
		return err
	}
	subjects := map[string]bool{}
	for i, h := range a.Holders {
		if _, err := ready(h.Grant, h.Days); err != nil {
			return fmt.Errorf("/holders/%d: %w", i, err)
		}
		if h.Subject == "" || subjects[h.Subject] {
			return fmt.Errorf("/holders/%d: must have a subject of its own", i)
		}
		subjects[h.Subject] = true
	}
	return nil
}

// ready reads the days of a key and checks whom it speaks for.
func ready(g Grant, d Days) (b believed, err error) {
	for _, a := range append([]record.Actor{g.Actor}, g.For...) {
		if !actorForm.MatchString(string(a)) || len(a) > 40 {
			return b, fmt.Errorf("%q is no actor", a)
		}
	}
	b.Grant = g
	if b.from, err = instant("from", d.From); err != nil {
		return b, err
	}
	if b.until, err = instant("until", d.Until); err != nil {
		return b, err
	}
	if !b.from.Before(b.until) {
		return b, fmt.Errorf("until must be after from")
	}
	if d.Revoked != nil {
		b.ended, err = instant("revoked/at", d.Revoked.At)
	}
	return b, err
}

var actorForm = regexp.MustCompile(record.Actor("").Open())

func instant(name string, i record.Instant) (time.Time, error) {
	t, ok := i.Time()
	if !ok {
		return t, fmt.Errorf("%s: %q is no instant: 2026-01-01T00:00:00-04:00", name, i)
	}
	return t, nil
}

func parsePublic(s string) (crypto.PublicKey, error) {
	der, err := base64.StdEncoding.Strict().DecodeString(s)
	if err != nil {
		return nil, fmt.Errorf("public: %w", err)
	}
	public, err := x509.ParsePKIXPublicKey(der)
	if err != nil {
		return nil, fmt.Errorf("public: %w", err)
	}
	_, err = algorithmOf(public)
	return public, err
}

// New returns a file of trust that believes nobody.
func New() *Trust { return &Trust{Mixta: version, keys: map[string]*believed{}} }

// ParseBelieved reads one key, as it is handed over to be added.
func ParseBelieved(b []byte) (k Believed, err error) {
	if err := strict(b, &k); err != nil {
		return k, fmt.Errorf("trust: the key cannot be read: %w", err)
	}
	return k, nil
}

// ID names the key; "" where it is none.
func (k Believed) ID() string {
	public, err := parsePublic(k.Public)
	if err != nil {
		return ""
	}
	return KeyID(public)
}

// Algorithm returns how the key signs; "" where it is none.
func (k Believed) Algorithm() Algorithm {
	public, err := parsePublic(k.Public)
	if err != nil {
		return ""
	}
	a, _ := algorithmOf(public) // known since it was parsed
	return a
}
