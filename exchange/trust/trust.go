package trust

import (
	"crypto"
	"crypto/x509"
	"encoding/base64"
	"maps"
	"regexp"
	"slices"
	"time"

	"github.com/go-json-experiment/json"
	"github.com/go-json-experiment/json/jsontext"

	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/internal/model"
	"github.com/comision-mixta/mixta/record"
)

// Trust is a trust file: whose signatures are believed, and for what. Each
// system keeps its own, written by hand from keys handed over in person.
type Trust struct {
	Mixta       string                `json:"mixtaTrust"` // "1.0"
	Keys        []TrustedKey          `json:"keys,omitzero"`
	Authorities []Authority           `json:"authorities,omitzero"`
	Revoked     map[string]Revocation `json:"revoked,omitzero"` // by id: keys that are not listed, but certified

	Extensions map[record.Namespace]Edition `json:"extensions,omitzero"` // the schemas in use: no earlier edition counts

	keys    map[string]*credential // by id
	revoked map[string]time.Time   // by id: every revoked key, listed or not
}

// Grant is the scope in which an actor's signature is believed.
type Grant struct {
	Actor record.Actor      `json:"actor"`
	For   []record.Actor    `json:"for,omitzero"`   // the issuers it signs for; none: the actor itself
	Kinds []record.KindName `json:"kinds,omitzero"` // the kinds of record; none: all

	// Jointly lists the issuers it signs for together with a signer from the other
	// side, as for the commission itself, and never alone.
	Jointly []record.Actor `json:"jointly,omitzero"`

	// Namespaces lists those whose extensions it may define, with those below them;
	// none: none.
	Namespaces []record.Namespace `json:"namespaces,omitzero"`
}

// Validity is the time during which a key is believed.
type Validity struct {
	From    record.Instant `json:"from"`
	Until   record.Instant `json:"until"` // exclusive
	Revoked *Revocation    `json:"revoked,omitzero"`
}

// Revocation ends a key before its time.
type Revocation struct {
	At     record.Instant `json:"at"`
	Reason string         `json:"reason"`
}

// TrustedKey is one key of a trust file.
type TrustedKey struct {
	Grant
	Public string `json:"public"` // base64 of SubjectPublicKeyInfo
	Validity
}

// Authority issues certificates. Only those of the listed holders are believed.
type Authority struct {
	Certificate string   `json:"certificate"` // base64 of DER
	Holders     []Holder `json:"holders"`
	root        *x509.Certificate
}

// Holder is an actor with certificates of an authority, identified by their
// subject.
type Holder struct {
	Grant
	Subject string `json:"subject"` // as RFC 2253 writes it: "CN=…,O=…,C=PE"
	Validity
}

// version is the version of trust files that this package reads.
const version = "1.0"

// New returns an empty trust file.
func New() *Trust { return &Trust{Mixta: version} }

// Parse reads a trust file as strictly as a file of records: it refuses
// duplicate, unknown or contradictory members.
func Parse(b []byte) (*Trust, error) {
	t := &Trust{}
	if err := strict(b, t); err != nil {
		return nil, check.Errorf(textUnreadable, err)
	}
	if err := t.index(); err != nil {
		return nil, check.Errorf(textInvalid, err)
	}
	return t, nil
}

// Bytes encodes the trust file.
func (t *Trust) Bytes() ([]byte, error) {
	b, err := json.Marshal(t, json.Deterministic(true), jsontext.WithIndent("  "))
	return append(b, '\n'), err
}

// ParseTrustedKey reads one key, as an actor hands it over.
func ParseTrustedKey(b []byte) (k TrustedKey, err error) {
	if err := strict(b, &k); err != nil {
		return k, check.Errorf(textEntry, err)
	}
	return k, nil
}

// ID returns the key's id, or "" if the key is invalid.
func (k TrustedKey) ID() string {
	public, err := parsePublic(k.Public)
	if err != nil {
		return ""
	}
	return KeyID(public)
}

// Algorithm returns how the key signs, or "" if the key is invalid.
func (k TrustedKey) Algorithm() Algorithm {
	public, err := parsePublic(k.Public)
	if err != nil {
		return ""
	}
	a, _ := algorithmOf(public) // parsePublic checked it
	return a
}

// index checks all entries and prepares them for verification.
func (t *Trust) index() error {
	if t.Mixta != version {
		return check.Errorf(textMustBe, "/mixtaTrust", version)
	}
	t.keys, t.revoked = map[string]*credential{}, map[string]time.Time{}
	for i := range t.Keys {
		k := &t.Keys[i]
		c, err := parseGrant(k.Grant, k.Validity)
		if err == nil {
			c.public, err = parsePublic(k.Public)
		}
		if err != nil {
			return check.Errorf(textNth, "keys", i, err)
		}
		c.id = KeyID(c.public)
		if t.keys[c.id] != nil {
			return check.Errorf(textTwice, i, c.id)
		}
		t.keys[c.id] = &c
		if !c.revoked.IsZero() {
			t.revoked[c.id] = c.revoked
		}
	}
	for i := range t.Authorities {
		if err := t.Authorities[i].index(); err != nil {
			return check.Errorf(textNth, "authorities", i, err)
		}
	}
	for _, id := range slices.Sorted(maps.Keys(t.Revoked)) {
		at, err := instant("at", t.Revoked[id].At)
		switch {
		case !keyForm.MatchString(id):
			return check.Errorf(textNoKey, id)
		case t.keys[id] != nil:
			return check.Errorf(textListed, id)
		case err != nil:
			return check.In("/revoked/"+id, err)
		}
		t.revoked[id] = at
	}
	return t.indexExtensions()
}

func (a *Authority) index() error {
	var err error
	if a.root, err = parseCertificate(a.Certificate); err != nil {
		return check.In("certificate", err)
	}
	subjects := map[string]bool{}
	for i, h := range a.Holders {
		if _, err := parseGrant(h.Grant, h.Validity); err != nil {
			return check.Errorf(textNth, "holders", i, err)
		}
		if h.Subject == "" || subjects[h.Subject] {
			return check.Errorf(textSubject, i)
		}
		subjects[h.Subject] = true
	}
	return nil
}

// parseGrant checks the actors of a key and parses its dates.
func parseGrant(g Grant, v Validity) (c credential, err error) {
	for _, a := range slices.Concat([]record.Actor{g.Actor}, g.For, g.Jointly) {
		if !a.Valid() {
			return c, check.Errorf(textNoActor, string(a))
		}
	}
	for _, k := range g.Kinds {
		if !model.Kind("withdrawal").Node().Member("kind").Check("", &k).OK() {
			return c, check.Errorf(textNoKind, string(k))
		}
	}
	for _, n := range g.Namespaces {
		if !n.Valid() {
			return c, check.Errorf(textNoNamespace, string(n))
		}
	}
	if len(g.Jointly) > 0 && g.Actor.Side() == "" {
		return c, check.Errorf(textNoSide, string(g.Actor))
	}
	c.Grant = g
	if c.from, err = instant("from", v.From); err != nil {
		return c, err
	}
	if c.until, err = instant("until", v.Until); err != nil {
		return c, err
	}
	if !c.from.Before(c.until) {
		return c, check.Errorf(textDates)
	}
	if v.Revoked != nil {
		c.revoked, err = instant("revoked/at", v.Revoked.At)
	}
	return c, err
}

var keyForm = regexp.MustCompile(`^[0-9A-Za-z_-]{43}$`)

func instant(name string, i record.Instant) (time.Time, error) {
	t, ok := i.Time()
	if !ok || !model.Kind("withdrawal").Node().Member("issued").Check("", &i).OK() {
		return t, check.Errorf(textNoInstant, name, string(i))
	}
	return t, nil
}

func parsePublic(s string) (crypto.PublicKey, error) {
	der, err := decode(base64.StdEncoding, s)
	if err != nil {
		return nil, check.In("public", err)
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

var (
	textUnreadable  = check.Text{ES: "no se puede leer el archivo de confianza: %w", EN: "cannot read the trust file: %w"}
	textInvalid     = check.Text{ES: "el archivo de confianza no es válido: %w", EN: "the trust file is not valid: %w"}
	textEntry       = check.Text{ES: "no se puede leer la clave: %w", EN: "cannot read the key: %w"}
	textMustBe      = check.Text{ES: "%s debe ser «%s»", EN: "%s must be %q"}
	textTwice       = check.Text{ES: "/keys/%d: la clave %s figura dos veces: una clave pertenece a un solo actor", EN: "/keys/%d: the key %s is listed twice: a key belongs to one actor"}
	textNoKind      = check.Text{ES: "kinds: «%s» no tiene la forma del nombre de un tipo de registro, como «action»", EN: "kinds: %q has not the form of the name of a kind of record, such as \"action\""}
	textNoNamespace = check.Text{ES: "namespaces: «%s» no tiene la forma de un espacio de nombres, como «bo.gob.felcn»", EN: "namespaces: %q has not the form of a namespace, such as \"bo.gob.felcn\""}
	textNoKey       = check.Text{ES: "/revoked: «%s» no es el identificador de una clave", EN: "/revoked: %q is not the id of a key"}
	textListed      = check.Text{ES: "la clave %s está revocada y figura a la vez en keys", EN: "the key %s is revoked and yet listed under keys"}
	textSubject     = check.Text{ES: "/holders/%d: debe tener un titular (subject) distinto de los demás", EN: "/holders/%d: must have a subject different from the others"}
	textNoActor     = check.Text{ES: "«%s» no es un actor", EN: "%q is not an actor"}
	textNoSide      = check.Text{ES: "jointly: %s no es de ninguna de las partes", EN: "jointly: %s belongs to neither side"}
	textDates       = check.Text{ES: "until debe ser posterior a from", EN: "until must be after from"}
	textNoInstant   = check.Text{ES: "%s: «%s» no es un instante como 2026-01-01T00:00:00-04:00", EN: "%s: %q is not an instant like 2026-01-01T00:00:00-04:00"}
)
