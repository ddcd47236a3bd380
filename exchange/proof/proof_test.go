package proof

import (
	"bytes"
	"context"
	"fmt"
	"maps"
	"math/rand/v2"
	"slices"
	"testing"
	"time"

	"github.com/go-json-experiment/json"
	"github.com/go-json-experiment/json/jsontext"

	"github.com/comision-mixta/mixta"
	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/conformance"
	"github.com/comision-mixta/mixta/exchange/release"
	"github.com/comision-mixta/mixta/exchange/trust"
	"github.com/comision-mixta/mixta/internal/model"
	"github.com/comision-mixta/mixta/record"
)

var at = time.Date(2026, 6, 1, 12, 0, 0, 0, time.UTC)

// signer is a key that speaks for the issuers of the clean files, and a trust file that
// has it.
func signer(t testing.TB) (*trust.Key, *trust.Trust) {
	t.Helper()
	key, err := trust.NewKey(trust.EdDSA)
	if err != nil {
		t.Fatal(err)
	}
	all := trust.New()
	if err := all.Add(trust.TrustedKey{Grant: trust.Grant{Actor: "BO-FELCN", For: []record.Actor{"BO", "PE", "UNODC", "OEA-CICAD", "BO-PE"}}, Public: key.Public(),
		Validity: trust.Validity{From: "2020-01-01T00:00:00Z", Until: "2030-01-01T00:00:00Z"}}); err != nil {
		t.Fatal(err)
	}
	return key, all
}

func base(t testing.TB, name string) []byte {
	t.Helper()
	b, err := conformance.Base(name)
	if err != nil {
		t.Fatal(err)
	}
	return b
}

// signed returns the proof of a whole file.
func signed(t testing.TB, b []byte, k *trust.Key) *Proof {
	t.Helper()
	p, err := Make(bytes.NewReader(b))
	if err == nil {
		err = p.Sign(bytes.NewReader(b), k)
	}
	if err != nil {
		t.Fatal(err)
	}
	return p
}

// copied releases a file with its proof.
func copied(t testing.TB, b []byte, p *Proof, policy release.Policy) ([]byte, *Proof, *release.Account) {
	t.Helper()
	n, err := p.Narrow(bytes.NewReader(b))
	if err != nil {
		t.Fatal(err)
	}
	var out bytes.Buffer
	account, err := release.Copy(context.Background(), &out, bytes.NewReader(b), policy, n.Add)
	if err != nil {
		t.Fatal(err)
	}
	narrowed, err := n.Proof()
	if err != nil {
		t.Fatal(err)
	}
	return out.Bytes(), narrowed, account
}

func to(sender, recipient record.Actor) release.Policy {
	return release.Policy{Precision: -1, Envelope: mixta.Envelope{ID: "0e5a1000-0000-4000-8000-00000000aaaa", Sender: sender, Recipient: recipient, Issued: "2026-06-01T12:00:00-04:00"}}
}

// read reads a file by its proof; the rules of what was found.
func read(t testing.TB, all *trust.Trust, b []byte, p *Proof) (Outcome, check.Report) {
	t.Helper()
	text, err := p.Bytes()
	if err != nil {
		t.Fatal(err)
	}
	out, report, err := Read(all, bytes.NewReader(b), nil, text, at, nil)
	if err != nil {
		t.Fatal(err)
	}
	return out, report
}

// holds fails the test unless the proof holds and the file is valid.
func holds(t testing.TB, all *trust.Trust, b []byte, p *Proof) Outcome {
	t.Helper()
	out, report := read(t, all, b, p)
	if !out.OK() || !report.OK() {
		t.Fatalf("%v\n%v\n%s", out.Report.Err(), report.Err(), b)
	}
	return out
}

// optional reports whether a kind can do without a member.
func optional(k mixta.Kind, name string) bool {
	return model.Kind(k.Name).Node().Optional(name)
}

// mark gives records and optional members random markings.
func mark(t testing.TB, r *rand.Rand, b []byte) []byte {
	t.Helper()
	markings := []string{`{"tlp":"RED","releasable":["BO-FELCN"]}`, `{"tlp":"AMBER","releasable":["BO"]}`, `{"tlp":"RED","releasable":["BO","PE-DIRANDRO"]}`, `{"tlp":"AMBER","releasable":["BO","PE-DIRANDRO"]}`}
	// A place that can be generalised, as the field can be absent.
	b = bytes.ReplaceAll(b, []byte(`"place":{"name":"Puno"`), []byte(`"place":{"point":{"type":"Point","coordinates":[-70.023456,-15.841234]},"name":"Puno"`))
	var file map[string]jsontext.Value
	if err := json.Unmarshal(b, &file); err != nil {
		t.Fatal(err)
	}
	for _, k := range mixta.Kinds() {
		var records []map[string]jsontext.Value
		if file[k.Plural] == nil || json.Unmarshal(file[k.Plural], &records) != nil {
			continue
		}
		for _, rec := range records {
			if r.IntN(20) == 0 {
				rec["marking"] = jsontext.Value(markings[r.IntN(len(markings))])
			}
			own := map[string]jsontext.Value{}
			if rec["markings"] != nil {
				json.Unmarshal(rec["markings"], &own)
			}
			for _, name := range slices.Sorted(maps.Keys(rec)) {
				if !slices.Contains(append(always, "absent", "markings"), name) && optional(k, name) && r.IntN(12) == 0 {
					own[name] = jsontext.Value(markings[r.IntN(len(markings))])
				}
			}
			if len(own) > 0 {
				rec["markings"], _ = json.Marshal(own)
			}
		}
		file[k.Plural], _ = json.Marshal(records)
	}
	version, envelope := file["mixta"], file["envelope"]
	delete(file, "mixta")
	delete(file, "envelope")
	rest, _ := json.Marshal(file, json.Deterministic(true))
	return fmt.Appendf(nil, `{"mixta":%s,"envelope":%s,%s`, version, envelope, rest[1:])
}

// TestHoldsOnCopies: however files are marked, the signature holds on the whole, on
// each copy and on copies of copies, and what is withheld is counted as the account counts it.
func TestHoldsOnCopies(t *testing.T) {
	key, all := signer(t)
	r := rand.New(rand.NewPCG(1, 1))
	draws := 100
	if testing.Short() {
		draws = 20
	}
	withheld, coarse, gone := 0, 0, 0
	for i := range draws {
		b := mark(t, r, base(t, []string{"plan", "crops", "intel", "ops"}[i%4]))
		p := signed(t, b, key)
		policy := to("BO-FELCN", "PE-DIRANDRO")
		policy.Precision = []float64{-1, 0, 200, 5000}[r.IntN(4)]
		if report, err := mixta.Validate(bytes.NewReader(b)); err == nil && report.OK() {
			holds(t, all, b, p)
		}
		first, narrowed, account := copied(t, b, p, policy)
		out := holds(t, all, first, narrowed)
		counted := map[record.ID]int{}
		for _, item := range account.Withheld {
			switch {
			case item.Member == "":
				gone++
			case item.Reason != release.Coarse && item.Reason != release.Refers:
				counted[item.ID]++
			}
		}
		if out.Records != account.Released {
			t.Fatalf("%d records, not %d", out.Records, account.Released)
		}
		withheld, coarse = withheld+out.Withheld, coarse+out.Generalised
		second, again, _ := copied(t, first, narrowed, to("PE-DIRANDRO", "PE-MP"))
		holds(t, all, second, again)
	}
	t.Logf("%d records, %d fields withheld, %d generalised", gone, withheld, coarse)
	if gone == 0 || withheld == 0 || coarse == 0 && !testing.Short() {
		t.Error("not all that a copy can hide was hidden")
	}
}
