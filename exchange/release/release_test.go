package release

import (
	"bytes"
	"fmt"
	"io"
	"math/rand/v2"
	"os"
	"slices"
	"strconv"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/go-json-experiment/json"
	"github.com/go-json-experiment/json/jsontext"

	"github.com/comision-mixta/mixta"
	"github.com/comision-mixta/mixta/conformance"
	"github.com/comision-mixta/mixta/record"
	"github.com/comision-mixta/mixta/schema"
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
	account, err := Copy(&out, bytes.NewReader(b), p)
	if err != nil {
		t.Fatal(err)
	}
	return out.Bytes(), account
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
	n := setting("RELEASE_RUNS", 500)
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
		withheld += len(account.Withheld)
		released += account.Released
	}
	t.Logf("%d random markings: %d records released, %d withheld in whole or part, %d strings and numbers and %d parts of texts looked for, none found; %d markings of members and statements allow the recipient", n, released, withheld, looked, parts, allowed)
	if parts == 0 && n >= 500 {
		t.Error("no part of a withheld text was planted")
	}
	if allowed == 0 {
		t.Error("no marking of a member or statement was seen")
	}
}

// allows fails where a marking of a member, or of a part of one, does not let
// the recipient have it. It returns how many do.
func allows(t testing.TB, b []byte, to record.Actor) (n int) {
	t.Helper()
	var see func(v jsontext.Value, name string)
	see = func(v jsontext.Value, name string) {
		var members map[string]jsontext.Value
		var items []jsontext.Value
		switch {
		case name == "extensions":
		case v.Kind() == '[' && json.Unmarshal(v, &items) == nil:
			for _, item := range items {
				see(item, "")
			}
		case v.Kind() != '{':
		case name == "marking":
			var m record.Marking
			if err := json.Unmarshal(v, &m); err != nil || !m.Allows(to) {
				t.Errorf("%s: %v", v, err)
			}
			n++
		case json.Unmarshal(v, &members) == nil:
			for below, value := range members {
				if name == "markings" {
					below = "marking"
				}
				see(value, below)
			}
		}
	}
	rd := mixta.NewReader(bytes.NewReader(b))
	for e := range rd.Entries() {
		see(jsontext.Value(e.Raw), "")
		n-- // the record's own
	}
	return n
}

// mark gives records and optional members random markings, and plants quotations;
// those of parts it notes in planted.
func mark(t testing.TB, r *rand.Rand, b []byte, planted map[string]string) []byte {
	t.Helper()
	markings := []string{`{"tlp":"RED","releasable":["BO-FELCN"]}`, `{"tlp":"AMBER","releasable":["BO"]}`, `{"tlp":"AMBER+STRICT"}`, `{"tlp":"PURPLE"}`,
		`{"tlp":"RED","releasable":["PE-DIRANDRO"],"originator":"UNODC"}`, `{"tlp":"CLEAR","releasable":["BO"]}`,
		`{"tlp":"RED","releasable":["BO","PE"]}`, `{"tlp":"RED","releasable":["PE-DIRANDRO"]}`}
	var file map[string]jsontext.Value
	if err := json.Unmarshal(b, &file); err != nil {
		t.Fatal(err)
	}
	for _, k := range mixta.Kinds() {
		var records []map[string]jsontext.Value
		if file[k.Plural] == nil {
			continue
		}
		if err := json.Unmarshal(file[k.Plural], &records); err != nil {
			t.Fatal(err)
		}
		for _, rec := range records {
			if r.IntN(12) == 0 {
				rec["marking"] = jsontext.Value(markings[r.IntN(len(markings))])
			}
			own := map[string]jsontext.Value{}
			for _, name := range slices.Sorted(slices.Values(kinds()[k.Name].Names())) {
				if rec[name] != nil && kinds()[k.Name].Optional(name) && name != "markings" && name != "absent" && r.IntN(14) == 0 {
					own[name] = jsontext.Value(markings[r.IntN(len(markings))])
				}
			}
			if r.IntN(5) == 0 { // some text quotes what another record says
				var said []string
				each(t, b, func(_, member, s, _ string) {
					if (utf8.RuneCountInString(s) >= 8 || isNumber(s)) && !known[s] && member != "id" && member != "version" {
						said = append(said, s)
					}
				})
				slices.Sort(said)
				quoted := said[r.IntN(len(said))]
				note := "visto: " + respell(r, quoted) + "."
				if part := partly(r, quoted); part != "" && r.IntN(2) == 0 {
					note = "visto: " + part + "."
					planted[note] = quoted
				}
				rec["extensions"], _ = json.Marshal(map[string]any{"bo.example": map[string]string{"note": note}})
			}
			if len(own) > 0 {
				rec["markings"], _ = json.Marshal(own)
			}
		}
		file[k.Plural], _ = json.Marshal(records)
	}
	plantName(t, r, file, planted)
	version, envelope := file["mixta"], file["envelope"]
	delete(file, "mixta")
	delete(file, "envelope")
	rest, err := json.Marshal(file, json.Deterministic(true))
	if err != nil {
		t.Fatal(err)
	}
	return fmt.Appendf(nil, `{"mixta":%s,"envelope":%s,%s`, version, envelope, rest[1:])
}

// plantName has one record withhold an invented name and a number in its
// extensions, and three others quote parts of it.
func plantName(t testing.TB, r *rand.Rand, file map[string]jsontext.Value, planted map[string]string) {
	t.Helper()
	secretText := inventName(r)
	for i := range 4 {
		k := mixta.Kinds()[r.IntN(len(mixta.Kinds()))]
		var records []map[string]jsontext.Value
		if file[k.Plural] == nil || k.About || json.Unmarshal(file[k.Plural], &records) != nil {
			continue
		}
		rec := records[r.IntN(len(records))]
		note := secretText
		if i > 0 {
			part := partly(r, secretText)
			if part == "" {
				continue
			}
			note = "visto: " + part + "."
			planted[note] = secretText
		} else {
			var own map[string]jsontext.Value
			_ = json.Unmarshal(rec["markings"], &own)
			if own == nil {
				own = map[string]jsontext.Value{}
			}
			own["extensions"] = jsontext.Value(secret)
			rec["markings"], _ = json.Marshal(own)
		}
		rec["extensions"], _ = json.Marshal(map[string]any{"bo.example": map[string]string{"note": note}})
		file[k.Plural], _ = json.Marshal(records)
	}
}

// inventName invents a name of four words, with a telephone number every other time.
func inventName(r *rand.Rand) string {
	var b strings.Builder
	for i := range 4 {
		if i > 0 {
			b.WriteByte(' ')
		}
		b.WriteString([]string{"Ñ", "Q", "Zá", "Wü", "Ch"}[r.IntN(5)])
		for range 2 + r.IntN(3) {
			b.WriteString([]string{"uis", "pé", "ma", "ní", "xo", "ku", "llá"}[r.IntN(7)])
		}
	}
	if r.IntN(2) == 0 {
		fmt.Fprintf(&b, " Tel. +591 7%07d", r.IntN(10_000_000))
	}
	return b.String()
}

// search looks in the copy for what stood only in withheld places, by the
// account alone and by plain reading of both files, and for the parts of it that
// were planted. It returns how many it looked for.
func search(t testing.TB, b, out []byte, account *Account, planted map[string]string) (looked, parts int) {
	gone := map[string]Item{} // by id and member
	for _, i := range account.Withheld {
		gone[string(i.ID)+"/"+i.Member] = i
	}
	secret, free := map[string]string{}, map[string]bool{}
	still, was := map[string]bool{}, map[string]bool{} // by id, member and value
	each(t, out, func(id, member, s, _ string) { still[id+"/"+member+"/"+s] = true })
	rounded := func(id, member, s string) bool { // in the copy, what only rounding made
		return gone[id+"/"+member].Reason == Coarse && !was[id+"/"+member+"/"+s]
	}
	each(t, b, func(id, member, s, where string) {
		was[id+"/"+member+"/"+s] = true
		if gone[id+"/"+member].Reason == Coarse && still[id+"/"+member+"/"+s] {
			free[s] = true // of a rounded member, what was no finer
			return
		}
		_, record := gone[id+"/"]
		item, part := gone[id+"/"+member]
		if record || part && item.Reason != Refers {
			secret[s] = where
		} else if item.Reason != Refers {
			free[s] = true
		}
	})
	texts, values := map[string]string{}, map[string]bool{}
	each(t, out, func(id, member, s, where string) {
		texts[s] = where
		values[s] = values[s] || !rounded(id, member, s)
	})
	for s := range free {
		free[alike(s)] = true
	}
	for note, s := range planted {
		if secret[s] == "" || free[s] || free[alike(s)] || known[s] {
			continue
		}
		parts++
		if there := texts[note]; there != "" {
			t.Errorf("%s: a part of %q is quoted at %s: %q", secret[s], s, there, note)
		}
	}
	for s, where := range secret {
		if free[s] || free[alike(s)] || known[s] {
			continue
		}
		looked++
		if values[s] {
			t.Errorf("%s: %q is a value of the copy", where, s)
		}
		long := utf8.RuneCountInString(s) >= 8 // a shorter one may stand in a longer one by chance
		for text, there := range texts {
			_, number := strconv.ParseFloat(text, 64)
			quoted := long && strings.Contains(alike(text), alike(s)) || isNumber(s) && number != nil && spells(text, s)
			if quoted && !known[text] && !whole(text) {
				t.Errorf("%s: %q is quoted at %s: %q", where, s, there, text)
			}
		}
	}
	return looked, parts
}

// whole reports whether a text is what it is only as a whole: a time, which has
// a day in it, an id or a digest.
func whole(s string) bool {
	_, instant := record.Instant(s).Time()
	_, id := record.ParseUUID(s)
	return instant || id || strings.HasPrefix(s, "sha256:")
}

// known are the words that the model itself has.
var known = func() map[string]bool {
	words := map[string]bool{"CM-BOPE": true}
	var lists any
	if err := json.Unmarshal(schema.Codes(), &lists); err != nil {
		panic(err)
	}
	leaves(lists, func(s string) { words[s] = true })
	for _, geometry := range []string{"Point", "LineString", "Polygon", "MultiPolygon"} {
		words[geometry] = true
	}
	for _, r := range mixta.Rules() {
		words[r.ID] = true
	}
	for _, k := range mixta.Kinds() {
		words[k.Name] = true
	}
	return words
}()

// each shows all strings and numbers of the records of a file.
func each(t testing.TB, b []byte, show func(id, member, s, where string)) {
	t.Helper()
	var file map[string]jsontext.Value
	if err := json.Unmarshal(b, &file); err != nil {
		t.Fatalf("%v\n%s", err, b)
	}
	for _, k := range mixta.Kinds() {
		var records []map[string]any
		if file[k.Plural] == nil {
			continue
		}
		if err := json.Unmarshal(file[k.Plural], &records); err != nil {
			t.Fatal(err)
		}
		for _, rec := range records {
			id, _ := rec["id"].(string)
			for name, v := range rec {
				if name != "absent" && name != "markings" && name != "marking" {
					leaves(v, func(s string) { show(id, name, s, k.Plural+"/"+id+"/"+name) })
				}
			}
		}
	}
}

func leaves(v any, show func(string)) {
	switch v := v.(type) {
	case string:
		show(v)
	case float64:
		show(strconv.FormatFloat(v, 'f', -1, 64))
	case []any:
		for _, x := range v {
			leaves(x, show)
		}
	case map[string]any:
		for _, x := range v {
			leaves(x, show)
		}
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
	if _, err := Copy(&out, bytes.NewReader(file), to("PE-DIRANDRO")); err != nil {
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
			if _, err := Copy(io.Discard, bytes.NewReader(file), to("PE-DIRANDRO")); err != nil {
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
