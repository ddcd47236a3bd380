package release

import (
	"bytes"
	"context"
	"fmt"
	"io"
	"math/rand/v2"
	"os"
	"strconv"
	"testing"

	"github.com/comision-mixta/mixta"
	"github.com/comision-mixta/mixta/conformance"
	"github.com/comision-mixta/mixta/record"
)

// to is the policy of a file for PE-DIRANDRO.
func to(recipient record.Actor) Policy {
	return Policy{Envelope: mixta.Envelope{ID: "0e5a1000-0000-4000-8000-00000000aaaa", Sender: "BO-FELCN", Recipient: recipient, Issued: "2026-06-01T12:00:00-04:00"}}
}

func base(t testing.TB, name string) []byte {
	t.Helper()
	b, err := conformance.Base(name)
	if err != nil {
		t.Fatal(err)
	}
	return b
}

func copyOf(t testing.TB, b []byte, p Policy) ([]byte, *Account) {
	t.Helper()
	var out bytes.Buffer
	account, err := Copy(context.Background(), &out, bytes.NewReader(b), p)
	if err != nil {
		t.Fatal(err)
	}
	return out.Bytes(), account
}

// draws is how many random markings are tried: n, or a tenth of them in short tests.
func draws(n int) int {
	if testing.Short() {
		n /= 10
	}
	return setting("RELEASE_RUNS", n)
}

// setting returns a number from the environment: RELEASE_RUNS is how many
// random markings are tried, RELEASE_SEED which.
func setting(name string, otherwise int) int {
	if n, err := strconv.Atoi(os.Getenv(name)); err == nil {
		return n
	}
	return otherwise
}

// Whatever is marked, and however: the copy is valid, and nothing that stood
// only in withheld places is found in it, in whatever plain spelling.
func TestNothingWithheldIsFound(t *testing.T) {
	bases := []string{"plan", "crops", "intel", "ops"}
	r := rand.New(rand.NewPCG(1, uint64(setting("RELEASE_SEED", 2))))
	withheld, released, looked, parts, allowed := 0, 0, 0, 0, 0
	var idle needless
	n := draws(500)
	for i := range n {
		planted := map[string]string{}
		b := mark(t, r, base(t, bases[i%len(bases)]), planted)
		p := to("PE-DIRANDRO")
		p.Precision = []float64{0, 0, 1, 200, 5000}[r.IntN(5)]
		p.LeastPersons = int64(r.IntN(4))
		out, account := copyOf(t, b, p)
		finest(t, out, p)
		allowed += allows(t, out, "PE-DIRANDRO")
		report, err := mixta.Validate(bytes.NewReader(out))
		if err != nil || !report.OK() {
			t.Fatalf("%v %v\n%s", err, report.Err(), out)
		}
		l, k := search(t, b, out, account, planted)
		looked, parts = looked+l, parts+k
		if t.Failed() {
			t.Fatalf("run %d", i)
		}
		idle.add(t, b, account, planted)
		withheld += len(account.Withheld)
		released += account.Released
	}
	t.Logf("%d random markings: %d records released, %d withheld in whole or part, %d strings and numbers and %d parts of texts looked for, none found; %d markings of members and statements allow the recipient", n, released, withheld, looked, parts, allowed)
	t.Logf("needless: %v", &idle)
	if parts == 0 && n >= 500 {
		t.Error("no part of a withheld text was planted")
	}
	if allowed == 0 {
		t.Error("no marking of a member or statement was seen")
	}
}

// What may go whole goes as it is.
func TestReleasesAll(t *testing.T) {
	for name, sender := range map[string]record.Actor{"crops": "BO", "ops": "BO"} {
		p := to("PE-DIRANDRO")
		p.LeastPersons = 1         // all counts are told
		p.Envelope.Sender = sender // the issuer of what goes no further
		_, account := copyOf(t, base(t, name), p)
		if len(account.Withheld) > 0 {
			t.Errorf("%s: %+v", name, account.Withheld)
		}
	}
}

func BenchmarkCopy(b *testing.B) {
	file := large(b)
	var out bytes.Buffer
	if _, err := Copy(context.Background(), &out, bytes.NewReader(file), to("PE-DIRANDRO")); err != nil {
		b.Fatal(err)
	}
	plain := out.Bytes() // which can be written
	b.Run("read and write", func(b *testing.B) {
		b.SetBytes(int64(len(file)))
		for b.Loop() {
			f, _ := mixta.Read(bytes.NewReader(plain))
			if err := f.Write(io.Discard); err != nil {
				b.Fatal(err)
			}
		}
	})
	b.Run("release", func(b *testing.B) {
		b.SetBytes(int64(len(file)))
		for b.Loop() {
			if _, err := Copy(context.Background(), io.Discard, bytes.NewReader(file), to("PE-DIRANDRO")); err != nil {
				b.Fatal(err)
			}
		}
	})
}

// large is a file of many meetings, of which one in ten has a member withheld.
func large(t testing.TB) []byte {
	t.Helper()
	var b bytes.Buffer
	b.WriteString(`{"mixta":"1.0","envelope":{"id":"0e5a1000-0000-4000-8000-0000000000ff","sender":"BO-FELCN","recipient":"PE-DIRANDRO","issued":"2022-07-01T09:00:00-04:00","sequence":1,"marking":{"tlp":"RED","releasable":["BO-FELCN"]}},"meetings":[`)
	for i := range 20_000 {
		if i > 0 {
			b.WriteString(",\n")
		}
		markings := ""
		if i%10 == 0 {
			markings = `"markings":{"place":{"tlp":"RED","releasable":["BO-FELCN"]}},`
		}
		fmt.Fprintf(&b, `{"id":"0e5a1000-0000-4000-8000-%012x","version":{"BO-FELCN":1},"issuer":"BO-FELCN","issued":"2022-06-30T12:00:00-04:00","marking":{"tlp":"AMBER","releasable":["BO","PE"]},"exercise":true,"sources":[{"title":"Acta inventada %d","note":{"es":"Nota inventada de la prueba, con algo de texto."}}],%s"session":"technical","body":{"bo":"Comisión Mixta Boliviano-Peruana","pe":"Comisión Mixta Peruano-Boliviana"},"held":"2022-02-28","host":"PE","place":{"name":"Lugar número %d","country":"PE","subdivision":"PE-PUN"}}`, i, i, markings, i)
	}
	b.WriteString("]}\n")
	return b.Bytes()
}

// TestSchemaStays: a copy does not carry $schema, wherever the file has it: it is the
// path of an editor at home.
func TestSchemaStays(t *testing.T) {
	for _, name := range []string{"plan", "intel"} {
		text := base(t, name)
		named := bytes.Replace(text, []byte("{"), []byte(`{"$schema":"../home/of-felcn/file.schema.json",`), 1)
		if file, err := mixta.Read(bytes.NewReader(named)); err != nil || file.Schema == "" {
			t.Fatal(name, err)
		}
		p := to("PE-DEVIDA")
		want, _ := copyOf(t, text, p)
		if got, _ := copyOf(t, named, p); !bytes.Equal(got, want) || bytes.Contains(got, []byte("schema")) {
			t.Errorf("%s: %s", name, got)
		}
	}
}
