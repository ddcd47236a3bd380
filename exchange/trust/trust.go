package trust

import (
	"crypto"
	"crypto/x509"
	"encoding/base64"
	"regexp"
	"time"

	"github.com/go-json-experiment/json"
	"github.com/go-json-experiment/json/jsontext"

	"github.com/comision-mixta/mixta/check"
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
		return nil, check.Errorf(textUnreadable, err)
	}
	if err := t.index(); err != nil {
		return nil, check.Errorf(textContradicts, err)
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
		return check.Errorf(textMustBe, "/mixtaTrust", version)
	}
	t.keys = map[string]*believed{}
	for i := range t.Keys {
		k := &t.Keys[i]
		b, err := ready(k.Grant, k.Days)
		if err == nil {
			b.public, err = parsePublic(k.Public)
		}
		if err != nil {
			return check.Errorf(textNth, "keys", i, err)
		}
		id := KeyID(b.public)
		if t.keys[id] != nil {
			return check.Errorf(textTwice, i, id)
		}
		t.keys[id] = &b
	}
	for i := range t.Authorities {
		if err := t.Authorities[i].index(); err != nil {
			return check.Errorf(textNth, "authorities", i, err)
		}
	}
	return nil
}

func (a *Authority) index() error {
	var err error
	if a.root, err = parseCertificate(a.Certificate); err != nil {
		return check.In("certificate", err)
	}
	subjects := map[string]bool{}
	for i, h := range a.Holders {
		if _, err := ready(h.Grant, h.Days); err != nil {
			return check.Errorf(textNth, "holders", i, err)
		}
		if h.Subject == "" || subjects[h.Subject] {
			return check.Errorf(textSubject, i)
		}
		subjects[h.Subject] = true
	}
	return nil
}

// ready reads the days of a key and checks whom it speaks for.
func ready(g Grant, d Days) (b believed, err error) {
	for _, a := range append([]record.Actor{g.Actor}, g.For...) {
		if !actorForm.MatchString(string(a)) || len(a) > 40 {
			return b, check.Errorf(textNoActor, string(a))
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
		return b, check.Errorf(textDays)
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
		return t, check.Errorf(textNoInstant, name, string(i))
	}
	return t, nil
}

func parsePublic(s string) (crypto.PublicKey, error) {
	der, err := base64.StdEncoding.Strict().DecodeString(s)
	if err != nil {
		return nil, check.In("public", errBase64)
	}
	public, err := x509.ParsePKIXPublicKey(der)
	if err == nil {
		_, err = algorithmOf(public)
	} else {
		err = errNoKey
	}
	if err != nil {
		return nil, check.In("public", err)
	}
	return public, nil
}

// New returns a file of trust that believes nobody.
func New() *Trust { return &Trust{Mixta: version, keys: map[string]*believed{}} }

// ParseBelieved reads one key, as it is handed over to be added.
func ParseBelieved(b []byte) (k Believed, err error) {
	if err := strict(b, &k); err != nil {
		return k, check.Errorf(textEntry, err)
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

var (
	textUnreadable  = check.Text{ES: "el archivo de confianza no se puede leer: %w", EN: "the file of trust cannot be read: %w"}
	textContradicts = check.Text{ES: "el archivo de confianza se contradice: %w", EN: "the file of trust contradicts itself: %w"}
	textEntry       = check.Text{ES: "la entrada no se puede leer: %w", EN: "the entry cannot be read: %w"}
	textMustBe      = check.Text{ES: "%s debe ser «%s»", EN: "%s must be %q"}
	textTwice       = check.Text{ES: "/keys/%d: la clave %s figura dos veces: una clave es de un solo actor", EN: "/keys/%d: the key %s stands there twice: a key belongs to one actor"}
	textSubject     = check.Text{ES: "/holders/%d: debe tener un titular (subject) propio", EN: "/holders/%d: must have a subject of its own"}
	textNoActor     = check.Text{ES: "«%s» no es un actor", EN: "%q is no actor"}
	textDays        = check.Text{ES: "until debe ser posterior a from", EN: "until must be after from"}
	textNoInstant   = check.Text{ES: "%s: «%s» no es un instante como 2026-01-01T00:00:00-04:00", EN: "%s: %q is no instant like 2026-01-01T00:00:00-04:00"}
)
