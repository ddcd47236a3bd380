package trust

import (
	"bytes"
	crand "crypto/rand"
	"crypto/x509"
	"crypto/x509/pkix"
	"encoding/base64"
	"fmt"
	"math/big"
	"math/rand/v2"
	"regexp"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/go-json-experiment/json"
	"github.com/google/go-cmp/cmp"

	"github.com/comision-mixta/mixta"
	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/conformance"
	"github.com/comision-mixta/mixta/record"
)

var now = time.Date(2026, 6, 1, 12, 0, 0, 0, time.UTC)

const digest record.Digest = "sha256:0000000000000000000000000000000000000000000000000000000000000001"

func newKey(t testing.TB, a Algorithm) *Key {
	t.Helper()
	k, err := NewKey(a)
	if err != nil {
		t.Fatal(err)
	}
	return k
}

// days of a key that is in force now.
var days = Validity{From: "2026-01-01T00:00:00-04:00", Until: "2027-01-01T00:00:00-04:00"}

func entry(k *Key, a record.Actor, d Validity, of ...record.Actor) TrustedKey {
	return TrustedKey{Grant: Grant{Actor: a, For: of}, Public: k.Public(), Validity: d}
}

func believing(t testing.TB, keys ...TrustedKey) *Trust {
	t.Helper()
	tr := New()
	for _, k := range keys {
		if err := tr.Add(k); err != nil {
			t.Fatal(err)
		}
	}
	b, err := tr.Bytes()
	if err != nil {
		t.Fatal(err)
	}
	if tr, err = Parse(b); err != nil { // what is written is read
		t.Fatal(err)
	}
	return tr
}

func signedBy(t testing.TB, d record.Digest, keys ...*Key) (b []byte) {
	t.Helper()
	for _, k := range keys {
		var err error
		if b, err = Sign(b, d, k); err != nil {
			t.Fatal(err)
		}
	}
	return b
}

// forge makes a JWS with any header, signed with the key.
func forge(t testing.TB, d record.Digest, k *Key, header string) []byte {
	t.Helper()
	payload, protected := base64URL.EncodeToString([]byte(d)), base64URL.EncodeToString([]byte(header))
	sig, err := sign(k.private, message(protected, payload))
	if err != nil {
		t.Fatal(err)
	}
	b, err := json.Marshal(signatures{Payload: payload, Signatures: []signature{{protected, base64URL.EncodeToString(sig)}}})
	if err != nil {
		t.Fatal(err)
	}
	return b
}

func rules(r check.Report) (ids []string) {
	for _, f := range r.Findings {
		ids = append(ids, f.Rule.ID)
	}
	return ids
}

// Every refusal has its own rule.
func TestRefusals(t *testing.T) {
	bo, bo2, pe, stranger := newKey(t, EdDSA), newKey(t, ES256), newKey(t, PS256), newKey(t, EdDSA)
	early, late, gone := newKey(t, EdDSA), newKey(t, EdDSA), newKey(t, EdDSA)
	tr := believing(t, entry(bo, "BO-FELCN", days), entry(bo2, "BO-FELCN", days), entry(pe, "PE-DIRANDRO", days),
		entry(early, "BO-FAB", Validity{From: "2026-06-01T12:00:01Z", Until: "2027-01-01T00:00:00Z"}),
		entry(late, "BO-FAB", Validity{From: "2026-01-01T00:00:00Z", Until: "2026-06-01T08:00:00-04:00"}),
		entry(gone, "BO-FAB", Validity{From: days.From, Until: days.Until, Revoked: &Revocation{"2026-06-01T12:00:00Z", "lost"}}))
	header := func(alg, more string) string {
		return fmt.Sprintf(`{"alg":%q,"kid":%q,"typ":"mixta-file"%s}`, alg, bo.ID(), more)
	}
	both := string(signedBy(t, digest, bo, pe))
	padded := regexp.MustCompile(`("signature": *"[^"]*)"`).ReplaceAllString(string(signedBy(t, digest, bo)), `$1=="`) // as 64 bytes are padded
	for name, test := range map[string]struct {
		signatures string
		by         []record.Actor
		want       []string
	}{
		"good":                      {string(signedBy(t, digest, bo)), []record.Actor{"BO-FELCN"}, nil},
		"both sides":                {both, []record.Actor{"BO-FELCN", "PE-DIRANDRO"}, nil},
		"good by hand":              {string(forge(t, digest, bo, header("EdDSA", ""))), nil, nil},
		"none at all":               {"", nil, []string{"trust.signature.missing"}},
		"stripped":                  {`{"payload":"","signatures":[]}`, nil, []string{"trust.signature.missing"}},
		"one of two stripped":       {string(signedBy(t, digest, bo)), []record.Actor{"BO-FELCN", "PE-DIRANDRO"}, []string{"trust.signer.missing"}},
		"no JSON":                   {"signed, BO-FELCN", nil, []string{"trust.signature.malformed"}},
		"doubled member":            {strings.Replace(both, `"payload"`, `"payload":"","payload"`, 1), nil, []string{"trust.signature.malformed"}},
		"unprotected header":        {strings.Replace(both, `"protected"`, `"header":{},"protected"`, 1), nil, []string{"trust.signature.malformed"}},
		"unknown member":            {strings.Replace(both, `"signatures"`, `"more":1,"signatures"`, 1), nil, []string{"trust.signature.malformed"}},
		"padded base64":             {padded, nil, []string{"trust.signature.wrong"}},
		"doubled in header":         {string(forge(t, digest, bo, header("EdDSA", `,"alg":"none"`))), nil, []string{"trust.signature.malformed"}},
		"header null":               {string(forge(t, digest, bo, "null")), nil, []string{"trust.signature.malformed"}},
		"kid no string":             {string(forge(t, digest, bo, `{"alg":"EdDSA","kid":1,"typ":"mixta-file"}`)), nil, []string{"trust.signature.malformed"}},
		"algorithm none":            {string(forge(t, digest, bo, header("none", ""))), nil, []string{"trust.algorithm.none"}},
		"no algorithm":              {string(forge(t, digest, bo, `{"typ":"mixta-file"}`)), nil, []string{"trust.algorithm.none"}},
		"None":                      {string(forge(t, digest, bo, header("None", ""))), nil, []string{"trust.algorithm.unknown"}},
		"HMAC with the public key":  {string(forge(t, digest, bo, header("HS256", ""))), nil, []string{"trust.algorithm.unknown"}},
		"another's algorithm":       {string(forge(t, digest, bo, header("ES256", ""))), nil, []string{"trust.algorithm.confused"}},
		"brings a key":              {string(forge(t, digest, bo, header("EdDSA", `,"jwk":{}`))), nil, []string{"trust.header.own-key"}},
		"brings an address":         {string(forge(t, digest, bo, header("EdDSA", `,"jku":"https://example.org"`))), nil, []string{"trust.header.own-key"}},
		"critical":                  {string(forge(t, digest, bo, header("EdDSA", `,"crit":["b64"],"b64":false`))), nil, []string{"trust.header.unknown"}},
		"of a rotation":             {string(forge(t, digest, bo, strings.Replace(header("EdDSA", ""), "mixta-file", "mixta-rotation", 1))), nil, []string{"trust.header.type"}},
		"unknown key":               {string(signedBy(t, digest, stranger)), nil, []string{"trust.key.unknown"}},
		"one known, one not":        {string(signedBy(t, digest, bo, stranger)), nil, []string{"trust.key.unknown"}},
		"not yet valid":             {string(signedBy(t, digest, early)), nil, []string{"trust.key.not-yet"}},
		"expired":                   {string(signedBy(t, digest, late)), nil, []string{"trust.key.expired"}},
		"revoked":                   {string(signedBy(t, digest, gone)), nil, []string{"trust.key.revoked"}},
		"second key of one actor":   {string(signedBy(t, digest, bo, bo2)), nil, []string{"trust.signer.twice"}},
		"same signature twice":      {double(t, string(signedBy(t, digest, bo))), nil, []string{"trust.signer.twice"}},
		"another's key named":       {string(forge(t, digest, stranger, header("EdDSA", ""))), nil, []string{"trust.signature.wrong"}},
		"of another file":           {string(signedBy(t, digest[:70]+"2", bo)), nil, []string{"trust.signature.other-file"}},
		"payload swapped":           {strings.Replace(both, base64URL.EncodeToString([]byte(digest)), base64URL.EncodeToString([]byte(digest[:70]+"2")), 1), nil, []string{"trust.signature.wrong", "trust.signature.wrong"}},
		"signatures swapped":        {swap(t, both), nil, []string{"trust.signature.wrong", "trust.signature.wrong"}},
		"by the name of RFC 9864":   {string(forge(t, digest, bo, header("Ed25519", ""))), []record.Actor{"BO-FELCN"}, nil},
		"Ed25519 for an EC key":     {string(forge(t, digest, bo2, strings.Replace(header("Ed25519", ""), bo.ID(), bo2.ID(), 1))), nil, []string{"trust.algorithm.confused"}},
		"ed25519":                   {string(forge(t, digest, bo, header("ed25519", ""))), nil, []string{"trust.algorithm.unknown"}},
		"flattened":                 {flat(t, signedBy(t, digest, bo)), []record.Actor{"BO-FELCN"}, nil},
		"flattened, altered":        {strings.Replace(flat(t, signedBy(t, digest, bo)), `"signature":"`, `"signature":"AA`, 1), nil, []string{"trust.signature.wrong"}},
		"flattened, of two forms":   {strings.Replace(flat(t, signedBy(t, digest, bo)), "{", `{"signatures":[],`, 1), nil, []string{"trust.signature.malformed"}},
		"flattened, half":           {`{"payload":"","protected":""}`, nil, []string{"trust.signature.malformed"}},
		"flattened, unprotected":    {strings.Replace(flat(t, signedBy(t, digest, bo)), "{", `{"header":{},`, 1), nil, []string{"trust.signature.malformed"}},
		"rotation's key, certified": {string(forge(t, digest, bo, header("EdDSA", `,"x5c":["AAAA"]`))), nil, []string{"trust.signature.malformed"}},
	} {
		t.Run(name, func(t *testing.T) {
			v := tr.Verify(digest, []byte(test.signatures), now, test.by...)
			if diff := cmp.Diff(test.want, rules(v.Report)); diff != "" {
				t.Errorf("rules (-want +got):\n%s", diff)
			}
			if v.OK() != (test.want == nil) || !v.OK() && v.Signers != nil {
				t.Errorf("OK is %t, signers %v", v.OK(), v.Signers)
			}
		})
	}
}

// flat writes the one signature in the flattened form.
func flat(t testing.TB, b []byte) string {
	t.Helper()
	var s signatures
	if err := json.Unmarshal(b, &s); err != nil {
		t.Fatal(err)
	}
	return fmt.Sprintf(`{"payload":%q,"protected":%q,"signature":%q}`, s.Payload, s.Signatures[0].Protected, s.Signatures[0].Signature)
}

// TestFlattened: findings stand where the flattened form has what they are about,
// and a second signature makes the general form of it.
func TestFlattened(t *testing.T) {
	bo, pe, stranger := newKey(t, EdDSA), newKey(t, ES256), newKey(t, EdDSA)
	tr := believing(t, entry(bo, "BO-FELCN", days), entry(pe, "PE-DIRANDRO", days))
	one := flat(t, signedBy(t, digest, bo))
	if again, err := Sign([]byte(one), digest, bo); err != nil || string(again) != one {
		t.Errorf("signed again: %s %v", again, err)
	}
	both, err := Sign([]byte(one), digest, pe)
	if v := tr.Verify(digest, both, now, "BO-FELCN", "PE-DIRANDRO"); err != nil || !v.OK() {
		t.Errorf("%v, %v: %s", err, rules(v.Report), both)
	}
	v := tr.Verify(digest, []byte(flat(t, signedBy(t, digest, stranger))), now)
	if len(v.Report.Findings) != 1 || v.Report.Findings[0].Pointer != "/protected" {
		t.Errorf("%+v", v.Report.Findings)
	}
}

// swap exchanges the two signatures, leaving the headers.
func swap(t *testing.T, b string) string {
	var s signatures
	if err := json.Unmarshal([]byte(b), &s); err != nil {
		t.Fatal(err)
	}
	s.Signatures[0].Signature, s.Signatures[1].Signature = s.Signatures[1].Signature, s.Signatures[0].Signature
	out, err := json.Marshal(s)
	if err != nil {
		t.Fatal(err)
	}
	return string(out)
}

// double repeats the first signature.
func double(t *testing.T, b string) string {
	var s signatures
	if err := json.Unmarshal([]byte(b), &s); err != nil {
		t.Fatal(err)
	}
	s.Signatures = append(s.Signatures, s.Signatures[0])
	out, err := json.Marshal(s)
	if err != nil {
		t.Fatal(err)
	}
	return string(out)
}

// TestSignTwice: who signs again leaves the signatures as they are; a signature
// that does not hold, though it names the key, is none.
func TestSignTwice(t *testing.T) {
	bo, pe := newKey(t, EdDSA), newKey(t, ES256)
	both := signedBy(t, digest, bo, pe)
	for _, k := range []*Key{bo, pe} {
		if again, err := Sign(both, digest, k); err != nil || !bytes.Equal(again, both) {
			t.Errorf("%s %v", again, err)
		}
	}
	var s signatures
	if err := json.Unmarshal(signedBy(t, digest, bo), &s); err != nil {
		t.Fatal(err)
	}
	s.Signatures[0].Signature = base64URL.EncodeToString(make([]byte, 64))
	b, err := json.Marshal(s)
	if err != nil {
		t.Fatal(err)
	}
	if again, err := Sign(b, digest, bo); err != nil || bytes.Equal(again, b) {
		t.Errorf("it says that the key has signed: %v", err)
	}
}

// base is a clean file of records that both sides issued.
func base(t testing.TB) []byte {
	t.Helper()
	b, err := conformance.Base("plan")
	if err != nil {
		t.Fatal(err)
	}
	return b
}

func TestReadRefusesAnothersWords(t *testing.T) {
	b := base(t)
	bo, pe := newKey(t, EdDSA), newKey(t, ES256)
	d, err := Digest(bytes.NewReader(b))
	if err != nil {
		t.Fatal(err)
	}
	for _, test := range []struct {
		name string
		tr   *Trust
		want map[string]bool
	}{
		{"for both", believing(t, entry(bo, "BO-VDSSC", days, "BO", "PE", "CM-BOPE", "UNODC"), entry(pe, "PE-DEVIDA", days)), map[string]bool{}},
		{"for one", believing(t, entry(bo, "BO-VDSSC", days, "BO"), entry(pe, "PE-DEVIDA", days)), map[string]bool{"trust.issuer": true}},
		{"for another", believing(t, entry(bo, "PE-FAP", days), entry(pe, "PE-DEVIDA", days)), map[string]bool{"trust.issuer": true, "trust.sender": true}},
		{"for one kind", believing(t, TrustedKey{Grant{Actor: "BO-VDSSC", For: []record.Actor{"BO", "PE", "CM-BOPE", "UNODC"}, Kinds: []record.KindName{"plan"}}, bo.Public(), days}, entry(pe, "PE-DEVIDA", days)), map[string]bool{"trust.kind": true}},
	} {
		v, report, err := test.tr.Read(bytes.NewReader(b), signedBy(t, d, bo), now, nil)
		if err != nil || !v.OK() {
			t.Fatal(err, rules(v.Report))
		}
		got := map[string]bool{}
		for _, id := range rules(report) {
			if strings.HasPrefix(id, "trust.") {
				got[id] = true
			}
		}
		if diff := cmp.Diff(test.want, got); diff != "" {
			t.Errorf("%s (-want +got):\n%s", test.name, diff)
		}
	}
}

// A file that would be full of findings is refused for its signature, and no
// byte of it is parsed.
func TestVerifiesBeforeParsing(t *testing.T) {
	k := newKey(t, EdDSA)
	tr := believing(t, entry(k, "BO-VDSSC", days))
	bad := []byte(`{"mixta":"1.0","envelope":{}}}}} not JSON`)
	if report, err := mixta.Validate(bytes.NewReader(bad)); err != nil || report.OK() {
		t.Fatal("the file has no finding")
	}
	f := &counting{Reader: bytes.NewReader(bad)}
	v, report, err := tr.Read(f, signedBy(t, digest, k), now, func(mixta.Entry) { t.Error("a record was shown") })
	if err != nil || len(report.Findings) > 0 || v.OK() {
		t.Errorf("%v %v", report, err)
	}
	if diff := cmp.Diff([]string{"trust.signature.other-file"}, rules(v.Report)); diff != "" {
		t.Error(diff)
	}
	if f.seeks != 0 {
		t.Error("the file was read a second time")
	}
}

type counting struct {
	*bytes.Reader
	seeks int
}

func (c *counting) Seek(o int64, whence int) (int64, error) {
	c.seeks++
	return c.Reader.Seek(o, whence)
}

// changing gives other bytes the second time.
type changing struct{ *bytes.Reader }

func (c *changing) Seek(int64, int) (int64, error) {
	c.Reader = bytes.NewReader([]byte(`{"mixta":"1.0"}`))
	return 0, nil
}

func TestReadNoticesChange(t *testing.T) {
	k := newKey(t, EdDSA)
	d, _ := Digest(bytes.NewReader(base(t)))
	_, _, err := believing(t, entry(k, "BO-VDSSC", days)).Read(&changing{bytes.NewReader(base(t))}, signedBy(t, d, k), now, nil)
	if err != ErrChanged {
		t.Error(err)
	}
}

// 10,000 corruptions of a signed file or of its signatures: none is accepted.
func TestCorruptions(t *testing.T) {
	if testing.Short() {
		t.Skip("long, and nothing in it runs at the same time")
	}
	b := base(t)
	bo, pe := newKey(t, EdDSA), newKey(t, ES256)
	tr := believing(t, entry(bo, "BO-VDSSC", days), entry(pe, "PE-DEVIDA", days))
	d, _ := Digest(bytes.NewReader(b))
	sig := signedBy(t, d, bo, pe)
	r := rand.New(rand.NewPCG(7, 7))
	accepted := 0
	const runs = 10_000
	for i := range runs {
		file, signatures := bytes.Clone(b), bytes.Clone(sig)
		if i%2 == 0 {
			file = corrupt(r, file)
		} else {
			signatures = corrupt(r, signatures)
		}
		if bytes.Equal(file, b) && sameJSON(signatures, sig) {
			continue
		}
		got, _ := Digest(bytes.NewReader(file))
		if v := tr.Verify(got, signatures, now, "BO-VDSSC", "PE-DEVIDA"); v.OK() {
			accepted++
			t.Errorf("accepted:\n%s", signatures)
		}
	}
	t.Logf("%d corruptions, %d accepted", runs, accepted)
}

// sameJSON reports whether the corruption changed white space, or the form, alone.
func sameJSON(a, b []byte) bool {
	x, errA := readForm(a)
	y, errB := readForm(b)
	return errA == nil && errB == nil && x.Payload == y.Payload && slices.Equal(x.Signatures, y.Signatures)
}

// corrupt changes, drops, doubles or adds a few bytes.
func corrupt(r *rand.Rand, b []byte) []byte {
	for range 1 + r.IntN(3) {
		i := r.IntN(len(b))
		j := min(len(b), i+1+r.IntN(40))
		switch r.IntN(4) {
		case 0:
			b[i] ^= 1 << r.IntN(8)
		case 1:
			b = append(b[:i:i], b[j:]...)
		case 2:
			b = append(b[:j:j], b[i:]...)
		case 3:
			b = append(b[:i:i], append([]byte{byte(r.IntN(256))}, b[i:]...)...)
		}
	}
	return b
}

func TestChains(t *testing.T) {
	root, other, leaf := newKey(t, ES256), newKey(t, ES256), newKey(t, PS256)
	ca := certificate(t, "Autoridad de ejemplo", root, "Autoridad de ejemplo", root, true, now.AddDate(-1, 0, 0), now.AddDate(1, 0, 0))
	issue := func(by *Key, name string, from, until time.Time) *x509.Certificate {
		return certificate(t, name, leaf, "Autoridad de ejemplo", by, false, from, until)
	}
	tr := New()
	tr.Authorities = []Authority{{Certificate: base64.StdEncoding.EncodeToString(ca.Raw), Holders: []Holder{
		{Grant{Actor: "PE-DIRANDRO"}, "CN=DIRANDRO", days}}}}
	raw, err := tr.Bytes()
	if err != nil {
		t.Fatal(err)
	}
	if tr, err = Parse(raw); err != nil {
		t.Fatal(err)
	}
	year := now.AddDate(1, 0, 0)
	for name, test := range map[string]struct {
		chain []*x509.Certificate
		want  []string
	}{
		"good":              {[]*x509.Certificate{issue(root, "DIRANDRO", now.AddDate(0, -1, 0), year), ca}, nil},
		"other authority":   {[]*x509.Certificate{issue(other, "DIRANDRO", now.AddDate(0, -1, 0), year), ca}, []string{"trust.key.chain"}},
		"holder not listed": {[]*x509.Certificate{issue(root, "DIRAVPOL", now.AddDate(0, -1, 0), year)}, []string{"trust.key.chain"}},
		"expired":           {[]*x509.Certificate{issue(root, "DIRANDRO", now.AddDate(0, -2, 0), now.AddDate(0, -1, 0))}, []string{"trust.key.expired"}},
		"not yet valid":     {[]*x509.Certificate{issue(root, "DIRANDRO", now.AddDate(0, 1, 0), year)}, []string{"trust.key.not-yet"}},
		"another's":         {[]*x509.Certificate{ca}, []string{"trust.key.unknown"}},
	} {
		k := &Key{private: leaf.private, chain: test.chain}
		v := tr.Verify(digest, signedBy(t, digest, k), now)
		if diff := cmp.Diff(test.want, rules(v.Report)); diff != "" {
			t.Errorf("%s (-want +got):\n%s", name, diff)
		}
		if name == "good" {
			if k, err = ParseKey(k.PEM()); err != nil || len(k.chain) != 2 || v.Signers[0].Actor != "PE-DIRANDRO" {
				t.Errorf("%s: %v %v", name, err, v.Signers)
			}
		}
	}
}

func certificate(t *testing.T, name string, of *Key, issuer string, by *Key, ca bool, from, until time.Time) *x509.Certificate {
	t.Helper()
	usage := x509.KeyUsageDigitalSignature
	if ca {
		usage = x509.KeyUsageCertSign
	}
	template := func(name string) *x509.Certificate {
		return &x509.Certificate{SerialNumber: big.NewInt(1), Subject: pkix.Name{CommonName: name}, NotBefore: from, NotAfter: until, IsCA: ca, BasicConstraintsValid: true, KeyUsage: usage}
	}
	der, err := x509.CreateCertificate(crand.Reader, template(name), template(issuer), of.private.Public(), by.private)
	if err != nil {
		t.Fatal(err)
	}
	c, err := x509.ParseCertificate(der)
	if err != nil {
		t.Fatal(err)
	}
	return c
}

func TestRotation(t *testing.T) {
	old, next, pe := newKey(t, EdDSA), newKey(t, ES256), newKey(t, EdDSA)
	tr := believing(t, entry(old, "BO-FELCN", days), entry(pe, "PE-DIRANDRO", days))
	rotate := func(r Rotation, k *Key) (*Trust, []string) {
		t.Helper()
		r.Mixta = "1.0"
		b, err := r.Bytes()
		if err != nil {
			t.Fatal(err)
		}
		sig, err := SignRotation(b, k)
		if err != nil {
			t.Fatal(err)
		}
		got, report, err := tr.Rotate(b, sig, now)
		if err != nil {
			t.Fatal(err)
		}
		return got, rules(report)
	}
	lost := map[string]Revocation{old.ID(): {"2026-06-02T00:00:00Z", "rotation"}}
	renewed, ids := rotate(Rotation{Add: []TrustedKey{entry(next, "BO-FELCN", days)}, Revoke: lost}, old)
	if ids != nil {
		t.Fatal(ids)
	}
	later := now.AddDate(0, 0, 2)
	if v := renewed.Verify(digest, signedBy(t, digest, next), later); !v.OK() {
		t.Error(rules(v.Report))
	}
	if v := renewed.Verify(digest, signedBy(t, digest, old), later); v.OK() {
		t.Error("the old key is still believed")
	}
	for name, r := range map[string]Rotation{
		"a key of another":      {Add: []TrustedKey{entry(next, "PE-DIRANDRO", days)}},
		"more than was granted": {Add: []TrustedKey{entry(next, "BO-FELCN", days, "BO", "PE")}},
		"another's key ended":   {Revoke: map[string]Revocation{pe.ID(): {"2026-06-02T00:00:00Z", "spite"}}},
	} {
		got, ids := rotate(r, old)
		if diff := cmp.Diff([]string{"trust.rotation.actor"}, ids); diff != "" || got != tr {
			t.Errorf("%s: %s", name, diff)
		}
	}
	if _, ids := rotate(Rotation{}, next); !cmp.Equal(ids, []string{"trust.key.unknown"}) {
		t.Errorf("signed by a stranger: %v", ids)
	}
}

func TestParseRefuses(t *testing.T) {
	k := newKey(t, EdDSA)
	good := fmt.Sprintf(`{"mixtaTrust":"1.0","keys":[{"actor":"BO-FELCN","public":%q,"from":"2026-01-01T00:00:00Z","until":"2027-01-01T00:00:00Z"}]}`, k.Public())
	if _, err := Parse([]byte(good)); err != nil {
		t.Fatal(err)
	}
	for _, change := range [][2]string{
		{`"1.0"`, `"2.0"`}, {`"keys"`, `"Keys"`}, {`"until"`, `"kinds":null,"until"`}, {`"until"`, `"kinds":["Action"],"until"`}, {"00:00:00Z", "00:00:00,5Z"}, {`"keys"`, `"keys":[],"keys"`}, {`"until"`, `"untill"`}, {`"BO-FELCN"`, `"felcn"`},
		{"2027", "2025"}, {`"2026-01-01T00:00:00Z"`, `"2026-01-01"`}, {k.Public(), k.Public()[4:]}, {k.Public(), "?"}, {`"keys":[`, `"keys":[null,1`}, {`{"mixta`, `[{"mixta`}, {`}]`, ``}, {`}]`, `},` + good[strings.Index(good, `{"actor"`):strings.Index(good, "]")] + `]`},
	} {
		b := strings.Replace(good, change[0], change[1], 1)
		tr, err := Parse([]byte(b))
		if err == nil || tr != nil {
			t.Errorf("read: %s", b)
		}
		es, both := check.Say(err, check.ES)
		if en := err.Error(); !both || es == en || strings.Contains(en, "json") {
			t.Errorf("%q %q", es, en)
		}
	}
}

func TestActOf(t *testing.T) {
	bo, bo2, pe := newKey(t, EdDSA), newKey(t, EdDSA), newKey(t, EdDSA)
	tr := believing(t, entry(bo, "BO-VDSSC", days), entry(bo2, "BO-FELCN", days), entry(pe, "PE-DEVIDA", days))
	edited := digest[:70] + "2"
	for _, test := range []struct {
		over record.Digest
		keys []*Key
		sent bool
		want Act
	}{
		{digest, nil, false, Draft}, {digest, nil, true, Proposed}, {digest, []*Key{bo}, true, SignedByOne}, {digest, []*Key{bo, bo2}, true, SignedByOne},
		{digest, []*Key{bo, pe}, true, SignedByBoth}, {edited, []*Key{bo}, true, Proposed}, {edited, []*Key{bo, pe}, false, Draft},
	} {
		if got := ActOf(tr.Verify(digest, signedBy(t, test.over, test.keys...), now), test.sent); got != test.want {
			t.Errorf("%v: %s", test, got)
		}
	}
}

// Every rule says what must be, in both languages, and why.
func TestRules(t *testing.T) {
	seen := map[string]bool{}
	for _, r := range Rules() {
		if seen[r.ID] || !strings.HasPrefix(r.ID, "trust.") || !strings.HasPrefix(r.Must.EN, "must ") || !strings.HasPrefix(r.Must.ES, "debe ") && !strings.HasPrefix(r.Must.ES, "no debe ") || r.Why.ES == "" || r.Why.EN == "" {
			t.Errorf("%+v", r)
		}
		seen[r.ID] = true
	}
}

func FuzzVerify(f *testing.F) {
	k := newKey(f, EdDSA)
	tr := believing(f, entry(k, "BO-VDSSC", days))
	good := signedBy(f, digest, k)
	f.Add(good)
	f.Add([]byte(flat(f, good)))
	f.Add([]byte(`{"payload":"","signatures":[{"protected":"e30","signature":""}]}`))
	f.Fuzz(func(t *testing.T, b []byte) {
		if v := tr.Verify(digest, b, now); v.OK() && !sameJSON(b, good) {
			t.Errorf("accepted: %s", b)
		}
	})
}

// FuzzParse: a trust file that is read is written and read again as it was.
func FuzzParse(f *testing.F) {
	k := newKey(f, EdDSA)
	e := entry(k, "BO-VDSSC", days, "BO")
	e.Jointly = []record.Actor{"CM-BOPE"}
	tr := New()
	if err := tr.Add(e); err != nil {
		f.Fatal(err)
	}
	b, err := tr.Bytes()
	if err != nil {
		f.Fatal(err)
	}
	f.Add(b)
	f.Add([]byte(`{"mixtaTrust":"1.0","authorities":[{"certificate":"MIIB","holders":[]}],"revoked":{"0Pv7tPBZoktCsbVTttecBYZZnoTSAzQpuS6bloyzm0w":{"at":"2026-01-01T00:00:00Z","reason":""}}}`))
	f.Fuzz(func(t *testing.T, b []byte) {
		tr, err := Parse(b)
		if err != nil {
			if _, both := check.Say(err, check.ES); !both || tr != nil {
				t.Errorf("%v, %v", tr, err)
			}
			return
		}
		once, err := tr.Bytes()
		if err != nil {
			t.Fatal(err)
		}
		again, err := Parse(once)
		if err != nil {
			t.Fatalf("not read again: %v\n%s", err, once)
		}
		if twice, err := again.Bytes(); err != nil || !bytes.Equal(once, twice) {
			t.Errorf("%v: %s", err, twice)
		}
	})
}

// FuzzDiagnose: whatever was done to a file and its signatures, a diagnosis makes
// no file believed.
func FuzzDiagnose(f *testing.F) {
	k := newKey(f, EdDSA)
	tr := believing(f, entry(k, "BO-VDSSC", days))
	file := []byte("{\"mixta\":\"1.0\"}\n")
	sig := signedBy(f, digestOf(file), k)
	for _, damage := range []func([]byte) []byte{page, func(b []byte) []byte { return append([]byte("\ufeff"), b...) },
		func(b []byte) []byte { return bytes.ReplaceAll(b, []byte("\n"), []byte("\r\n")) }} {
		f.Add(damage(file), sig)
		f.Add(file, damage(sig))
	}
	f.Fuzz(func(t *testing.T, file, signatures []byte) {
		v := tr.Verify(digestOf(file), signatures, now)
		before := v.OK()
		tr.Diagnose(&v, bytes.NewReader(file), signatures, now)
		if v.OK() != before || !before && len(v.Signers) > 0 {
			t.Errorf("OK was %t, is %t", before, v.OK())
		}
	})
}

// Verifying costs little beside the digest itself.
func BenchmarkVerify(b *testing.B) {
	k, err := NewKey(EdDSA)
	if err != nil {
		b.Fatal(err)
	}
	tr := believing(b, entry(k, "BO-VDSSC", days))
	file := make([]byte, 64<<20)
	b.Run("digest", func(b *testing.B) {
		b.SetBytes(int64(len(file)))
		for b.Loop() {
			_, _ = Digest(bytes.NewReader(file))
		}
	})
	d, _ := Digest(bytes.NewReader(file))
	sig := signedBy(b, d, k)
	b.Run("verify", func(b *testing.B) {
		b.SetBytes(int64(len(file)))
		for b.Loop() {
			d, _ := Digest(bytes.NewReader(file))
			if v := tr.Verify(d, sig, now); !v.OK() {
				b.Fatal("refused")
			}
		}
	})
}

// TestTypable: ids of keys can be typed as they are.
func TestTypable(t *testing.T) {
	for range 1000 { // one in 64 would begin with a hyphen
		k, err := NewKey(EdDSA)
		if err != nil {
			t.Fatal(err)
		}
		if k.ID()[0] == '-' {
			t.Fatal(k.ID())
		}
	}
}
