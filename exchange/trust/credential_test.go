package trust

import (
	"crypto/ed25519"
	crand "crypto/rand"
	"crypto/rsa"
	"crypto/x509"
	"crypto/x509/pkix"
	"encoding/asn1"
	"encoding/base64"
	"encoding/hex"
	"math/big"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/go-json-experiment/json"
	"github.com/google/go-cmp/cmp"

	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/record"
)

// infrastructure is an authority with an intermediate and a certified key.
type infrastructure struct {
	root, between, leaf *Key
	ca, middle          *x509.Certificate
}

func newInfrastructure(t *testing.T) *infrastructure {
	t.Helper()
	n := &infrastructure{root: newKey(t, ES256), between: newKey(t, ES256), leaf: newKey(t, ES256)}
	from, until := now.AddDate(-1, 0, 0), now.AddDate(1, 0, 0)
	n.ca = certificate(t, "Raíz", n.root, "Raíz", n.root, true, from, until)
	n.middle = certificate(t, "Intermedia", n.between, "Raíz", n.root, true, from, until)
	return n
}

// sign signs with the leaf key, certified for that subject.
func (n *infrastructure) sign(t *testing.T, subject pkix.RDNSequence) []byte {
	t.Helper()
	raw, err := asn1.Marshal(subject)
	if err != nil {
		t.Fatal(err)
	}
	der, err := x509.CreateCertificate(crand.Reader, &x509.Certificate{SerialNumber: big.NewInt(2), RawSubject: raw, NotBefore: n.ca.NotBefore,
		NotAfter: n.ca.NotAfter, KeyUsage: x509.KeyUsageDigitalSignature}, n.middle, n.leaf.private.Public(), n.between.private)
	if err != nil {
		t.Fatal(err)
	}
	own, err := x509.ParseCertificate(der)
	if err != nil {
		t.Fatal(err)
	}
	return signedBy(t, digest, &Key{private: n.leaf.private, chain: []*x509.Certificate{own, n.middle, n.ca}})
}

func (n *infrastructure) trust(t *testing.T, keys ...TrustedKey) *Trust {
	t.Helper()
	tr := believing(t, keys...)
	tr.Authorities = []Authority{{Certificate: base64.StdEncoding.EncodeToString(n.ca.Raw), Holders: []Holder{
		{Grant{Actor: "PE-DIRANDRO"}, "CN=Jefe,O=DIRANDRO,C=PE", days}}}}
	if err := tr.index(); err != nil {
		t.Fatal(err)
	}
	return tr
}

// name builds a subject from pairs of type and value, most general first.
func name(pairs ...string) (out pkix.RDNSequence) {
	types := map[string]asn1.ObjectIdentifier{"C": {2, 5, 4, 6}, "O": {2, 5, 4, 10}, "CN": commonName}
	for i := 0; i < len(pairs); i += 2 {
		out = append(out, pkix.RelativeDistinguishedNameSET{{Type: types[pairs[i]], Value: pairs[i+1]}})
	}
	return out
}

var jefe = name("C", "PE", "O", "DIRANDRO", "CN", "Jefe")

// TestRevokedHoweverItComes: a revoked key is not believed, whether it is listed,
// certified or both, nor is a certificate that a revoked key issued.
func TestRevokedHoweverItComes(t *testing.T) {
	n := newInfrastructure(t)
	signed := n.sign(t, jefe)
	ended := Revocation{"2026-05-01T00:00:00Z", "extraviada"}
	withRevoked := days
	withRevoked.Revoked = &ended
	past := Validity{From: "2025-01-01T00:00:00Z", Until: "2026-01-01T00:00:00Z"}
	byID := func(k *Key) *Trust {
		tr := n.trust(t)
		if err := tr.Revoke(k.ID(), ended); err != nil {
			t.Fatal(err)
		}
		b, err := tr.Bytes()
		if err != nil {
			t.Fatal(err)
		}
		if tr, err = Parse(b); err != nil {
			t.Fatal(err)
		}
		return tr
	}
	for name, test := range map[string]struct {
		tr   *Trust
		want []string
	}{
		"certified alone":                 {n.trust(t), nil},
		"listed too":                      {n.trust(t, entry(n.leaf, "PE-DIRANDRO", days)), nil},
		"listed as revoked":               {n.trust(t, entry(n.leaf, "PE-DIRANDRO", withRevoked)), []string{"trust.key.revoked"}},
		"listed and expired":              {n.trust(t, entry(n.leaf, "PE-DIRANDRO", past)), []string{"trust.key.expired"}},
		"listed for another":              {n.trust(t, entry(n.leaf, "PE-DEVIDA", days)), []string{"trust.key.two-actors"}},
		"revoked by id, never listed":     {byID(n.leaf), []string{"trust.key.revoked"}},
		"intermediate revoked by id":      {byID(n.between), []string{"trust.key.revoked"}},
		"authority revoked by id":         {byID(n.root), []string{"trust.key.revoked"}},
		"intermediate listed and revoked": {n.trust(t, entry(n.between, "PE-DIRANDRO", withRevoked)), []string{"trust.key.revoked"}},
	} {
		t.Run(name, func(t *testing.T) {
			v := test.tr.Verify(digest, signed, now)
			if diff := cmp.Diff(test.want, rules(v.Report)); diff != "" {
				t.Errorf("(-want +got):\n%s", diff)
			}
			if slices.Equal(test.want, []string{"trust.key.revoked"}) {
				before := time.Date(2026, 4, 30, 0, 0, 0, 0, time.UTC)
				if v := test.tr.Verify(digest, signed, before); !v.OK() {
					t.Errorf("as of an earlier time: %v", rules(v.Report))
				}
				if want := time.Date(2026, 5, 1, 0, 0, 0, -1, time.UTC); !v.LastValid.Equal(want) {
					t.Errorf("last valid %v", v.LastValid)
				}
			}
		})
	}
}

// TestRevokeByID: a revocation by id can neither be moved to a later time nor be
// undone by listing the key; without authorities the id must be listed.
func TestRevokeByID(t *testing.T) {
	n := newInfrastructure(t)
	tr := n.trust(t)
	id := n.leaf.ID()
	for _, at := range []record.Instant{"2026-05-01T00:00:00Z", "2026-05-20T00:00:00Z"} {
		if err := tr.Revoke(id, Revocation{at, "extraviada"}); err != nil {
			t.Fatal(err)
		}
	}
	if got := tr.Revoked[id].At; got != "2026-05-01T00:00:00Z" {
		t.Errorf("revoked at %s", got)
	}
	if err := tr.Add(entry(n.leaf, "PE-DIRANDRO", days)); err == nil || len(tr.Keys) > 0 {
		t.Error("a revoked key was added")
	}
	if err := tr.Revoke("mistyped", Revocation{"2026-05-01T00:00:00Z", ""}); err == nil {
		t.Error("an id that is none was revoked")
	}
	if err := believing(t).Revoke(id, Revocation{"2026-05-01T00:00:00Z", ""}); err == nil {
		t.Error("a key that nothing knows was revoked")
	}
}

// TestSubjects: only a certificate whose subject is the holder's, attribute by
// attribute, is believed.
func TestSubjects(t *testing.T) {
	n := newInfrastructure(t)
	tr := n.trust(t)
	for title, test := range map[string]struct {
		subject pkix.RDNSequence
		want    string
	}{
		"the holder":               {jefe, ""},
		"two names, holder last":   {name("C", "PE", "O", "DIRANDRO", "CN", "Otro", "CN", "Jefe"), "trust.key.ambiguous-name"},
		"two names, holder first":  {name("C", "PE", "O", "DIRANDRO", "CN", "Jefe", "CN", "Otro"), "trust.key.ambiguous-name"},
		"the same name twice":      {name("C", "PE", "O", "DIRANDRO", "CN", "Jefe", "CN", "Jefe"), "trust.key.ambiguous-name"},
		"two names in one set":     {append(name("C", "PE", "O", "DIRANDRO"), slices.Concat(name("CN", "Jefe")[0], name("CN", "Otro")[0])), "trust.key.ambiguous-name"},
		"other order":              {name("CN", "Jefe", "O", "DIRANDRO", "C", "PE"), "trust.key.chain"},
		"organisation twice":       {name("C", "PE", "O", "Otra", "O", "DIRANDRO", "CN", "Jefe"), "trust.key.chain"},
		"all of it in one name":    {name("CN", "Jefe,O=DIRANDRO,C=PE"), "trust.key.chain"},
		"attribute before all":     {name("O", "Otra", "C", "PE", "O", "DIRANDRO", "CN", "Jefe"), "trust.key.chain"},
		"name with other capitals": {name("C", "PE", "O", "DIRANDRO", "CN", "JEFE"), "trust.key.chain"},
	} {
		t.Run(title, func(t *testing.T) {
			got := strings.Join(rules(tr.Verify(digest, n.sign(t, test.subject), now).Report), " ")
			if got != test.want {
				t.Errorf("%q, want %q", got, test.want)
			}
		})
	}
}

// TestSmallOrder: a signature that anyone can make for a key of small order holds
// for crypto/ed25519, and is refused here in every encoding of the key.
func TestSmallOrder(t *testing.T) {
	for _, y := range smallOrderY {
		for _, sign := range []byte{0, 0x80} {
			raw, err := hex.DecodeString(y)
			if err != nil {
				t.Fatal(err)
			}
			raw[31] |= sign
			public := ed25519.PublicKey(raw)
			forged := append(append([]byte{1}, make([]byte, 31)...), make([]byte, 32)...) // R is the identity, S is 0
			holds := 0
			for i := range 64 {
				if ed25519.Verify(public, []byte{byte(i)}, forged) {
					holds++
				}
			}
			if _, canonical := map[string]bool{smallOrderY[0]: true, smallOrderY[1]: true, smallOrderY[2]: true, smallOrderY[3]: true, smallOrderY[4]: true}[y]; canonical && sign == 0 && holds == 0 {
				t.Errorf("%x: is not of small order", raw)
			}
			if !smallOrder(public) {
				t.Errorf("%x: passes", raw)
			}
			key := TrustedKey{Grant{Actor: "BO-FELCN"}, base64.StdEncoding.EncodeToString(spki(public)), days}
			if err := New().Add(key); err == nil {
				t.Errorf("%x: was added", raw)
			}
			tr := &Trust{Mixta: version, Keys: []TrustedKey{key}}
			if err := tr.index(); err != nil {
				t.Fatal(err)
			}
			if got := rules(tr.Verify(digest, jws(t, `{"alg":"EdDSA","kid":"`+key.ID()+`","typ":"mixta-file"}`, forged), now).Report); !slices.Equal(got, []string{"trust.key.small-order"}) {
				t.Errorf("%x: %v", raw, got)
			}
		}
	}
	for range 100 {
		if public := newKey(t, EdDSA).private.Public().(ed25519.PublicKey); smallOrder(public) {
			t.Errorf("%x is refused", public)
		}
	}
}

// jws makes a JWS over the digest with any signature.
func jws(t *testing.T, header string, signature_ []byte) []byte {
	t.Helper()
	b, err := json.Marshal(signatures{Payload: base64URL.EncodeToString([]byte(digest)), Signatures: []signature{{base64URL.EncodeToString([]byte(header)), base64URL.EncodeToString(signature_)}}})
	if err != nil {
		t.Fatal(err)
	}
	return b
}

// TestShortKey: an RSA key below 3072 bits neither signs nor is added, and what it
// signed is refused, listed or certified; the other keys of its trust file serve.
func TestShortKey(t *testing.T) {
	private, err := rsa.GenerateKey(crand.Reader, 2048)
	if err != nil {
		t.Fatal(err)
	}
	short, good, n := &Key{private: private}, newKey(t, EdDSA), newInfrastructure(t)
	if err := New().Add(entry(short, "PE-DIRANDRO", days)); err == nil {
		t.Error("it was added")
	} else if es, ok := check.Say(err, check.ES); !ok || !strings.Contains(es, "3072") || !strings.Contains(es, "2048") {
		t.Error(es)
	}
	if _, err := ParseKey(short.PEM()); err == nil {
		t.Error("it may sign")
	}
	listed := n.trust(t, entry(good, "BO-FELCN", days))
	listed.Keys = append(listed.Keys, entry(short, "PE-DIRANDRO", days))
	if err := listed.index(); err != nil {
		t.Fatal(err)
	}
	certified := *n
	certified.leaf = short
	want := []string{"trust.key.size"}
	for title, got := range map[string][]string{
		"listed":    rules(listed.Verify(digest, signedBy(t, digest, short), now).Report),
		"certified": rules(n.trust(t).Verify(digest, certified.sign(t, jefe), now).Report),
	} {
		if !slices.Equal(got, want) {
			t.Errorf("%s: %v", title, got)
		}
	}
	if v := listed.Verify(digest, signedBy(t, digest, good), now); !v.OK() {
		t.Error(rules(v.Report))
	}
}

// TestShortKeyRotated: a rotation adds no weak key.
func TestShortKeyRotated(t *testing.T) {
	private, err := rsa.GenerateKey(crand.Reader, 2048)
	if err != nil {
		t.Fatal(err)
	}
	old := newKey(t, EdDSA)
	tr := believing(t, entry(old, "BO-FELCN", days))
	b, err := (&Rotation{Mixta: version, Add: []TrustedKey{entry(&Key{private: private}, "BO-FELCN", days)}}).Bytes()
	if err != nil {
		t.Fatal(err)
	}
	sig, err := SignRotation(b, old)
	if err != nil {
		t.Fatal(err)
	}
	got, report, err := tr.Rotate(b, sig, now)
	if err != nil || got != tr || !slices.Equal(rules(report), []string{"trust.key.size"}) {
		t.Error(err, rules(report))
	}
}

// TestLineBreaks: a line break inside base64, which Go's decoder passes over, is
// refused wherever it is.
func TestLineBreaks(t *testing.T) {
	n := newInfrastructure(t)
	good := n.sign(t, jefe)
	tr := n.trust(t)
	if v := tr.Verify(digest, good, now); !v.OK() {
		t.Fatal(rules(v.Report))
	}
	change := func(change func(s *signatures)) []byte {
		var s signatures
		if err := json.Unmarshal(good, &s); err != nil {
			t.Fatal(err)
		}
		change(&s)
		b, err := json.Marshal(s)
		if err != nil {
			t.Fatal(err)
		}
		return b
	}
	for title, b := range map[string][]byte{
		"signature, at its end": change(func(s *signatures) { s.Signatures[0].Signature += "\n" }),
		"signature": change(func(s *signatures) {
			s.Signatures[0].Signature = s.Signatures[0].Signature[:9] + "\r\n" + s.Signatures[0].Signature[9:]
		}),
		"payload": change(func(s *signatures) { s.Payload = s.Payload[:9] + "\n" + s.Payload[9:] }),
		"header": change(func(s *signatures) {
			s.Signatures[0].Protected = s.Signatures[0].Protected[:9] + "\n" + s.Signatures[0].Protected[9:]
		}),
		"certificate": func() []byte {
			var s signatures
			if err := json.Unmarshal(good, &s); err != nil {
				t.Fatal(err)
			}
			members, err := parseHeader(s.Signatures[0].Protected)
			if err != nil {
				t.Fatal(err)
			}
			broken := strings.Replace(string(members["x5c"]), "MII", `MI\nI`, 1)
			h := `{"alg":"ES256","kid":"` + n.leaf.ID() + `","typ":"mixta-file","x5c":` + broken + `}`
			return forge(t, digest, n.leaf, h)
		}(),
	} {
		if got := rules(tr.Verify(digest, b, now).Report); !slices.Equal(got, []string{"trust.signature.line-break"}) {
			t.Errorf("%s: %v", title, got)
		}
	}
	key := entry(n.leaf, "PE-DIRANDRO", days)
	key.Public = key.Public[:20] + "\n" + key.Public[20:]
	if err := New().Add(key); err == nil {
		t.Error("a key in two lines was added")
	}
}
