// Package histories makes random histories of records, for the tests of the
// packages that merge and compare their versions.
package histories

import (
	"bytes"
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/go-json-experiment/json"
	"pgregory.net/rapid"

	"github.com/comision-mixta/mixta"
	"github.com/comision-mixta/mixta/conformance"
	"github.com/comision-mixta/mixta/exchange/internal/raw"
	"github.com/comision-mixta/mixta/record"
)

// Seed is one valid record of a kind.
type Seed struct {
	Kind   mixta.Kind
	Object raw.Object
}

// Seeds returns one record of every kind, from the clean files.
func Seeds(t testing.TB) (out []Seed) {
	t.Helper()
	kinds := mixta.Kinds()
	for _, name := range conformance.Bases() {
		b, err := conformance.Base(name)
		if err != nil {
			t.Fatal(err)
		}
		for e := range mixta.NewReader(bytes.NewReader(b)).Entries() {
			i := slices.IndexFunc(kinds, func(k mixta.Kind) bool { return k.Name == e.Kind })
			if e.Section != mixta.Live || slices.ContainsFunc(out, func(s Seed) bool { return s.Kind.Name == e.Kind }) || e.Kind == "withdrawal" {
				continue
			}
			o, err := raw.Parse(slices.Clone(e.Raw))
			if err != nil {
				t.Fatal(err)
			}
			out = append(out, Seed{kinds[i], o})
		}
	}
	if len(out) != len(kinds)-1 {
		t.Fatalf("the clean files have records of %d kinds, not of %d", len(out), len(kinds)-1)
	}
	return out
}

// copyOf is one copy of one version of a record, as it stands in files.
type copyOf struct {
	section mixta.Section
	plural  string
	id      string
	object  raw.Object
}

var actors = []record.Actor{"BO-FELCN", "PE-DEVIDA", "UNODC"}

// World is a random history: what three actors know, and all that they issued.
type World struct {
	T     *rapid.T
	known [3][]copyOf
	all   []copyOf
	ids   int
}

func text(v any) []byte {
	b, err := json.Marshal(v, json.Deterministic(true))
	if err != nil {
		panic(err)
	}
	return b
}

// N draws a number from 0 to most.
func (w *World) N(label string, most int) int { return rapid.IntRange(0, most).Draw(w.T, label) }

// issue has an actor issue a version after the one it has.
func (w *World) issue(by int, c copyOf, change func(raw.Object) raw.Object) {
	var s record.Stamp
	if err := json.Unmarshal(c.object.Get("version"), &s.Version); err != nil {
		w.T.Fatal(err)
	}
	if v := c.object.Get("seen"); v != nil {
		if err := json.Unmarshal(v, &s.Seen); err != nil {
			w.T.Fatal(err)
		}
	}
	if s = s.Next(actors[by], w.token()); w.N("honest", 3) == 0 {
		w.forge(&s)
	}
	c.object = change(stamped(c.object, s))
	w.known[by] = append(w.known[by], c)
	w.all = append(w.all, c)
}

// token draws one of a few tokens, or none.
func (w *World) token() record.Token {
	if n := w.N("token", 4); n > 0 {
		return record.Token(fmt.Sprintf("%032x", n))
	}
	return ""
}

// forge has a version count what its issuer has not seen, or drops or invents
// tokens of others.
func (w *World) forge(s *record.Stamp) {
	a := actors[w.N("forged", 2)]
	s.Version[a] += int64(w.N("more", 1))
	delete(s.Seen, a)
	if token := w.token(); token != "" && s.Version[a] > 0 {
		s.Seen[a] = token
	}
	if s.Version[a] == 0 {
		delete(s.Version, a)
	}
}

func stamped(o raw.Object, s record.Stamp) raw.Object {
	o = o.Set("version", text(s.Version)).Set("seen", nil)
	if len(s.Seen) > 0 {
		o = o.Set("seen", text(s.Seen))
	}
	return o
}

// Step adds a version, or a copy of one, or has an actor hear of one.
func (w *World) Step(seeds []Seed) {
	by := w.N("actor", 2)
	if len(w.known[by]) == 0 || w.N("new", 5) == 0 {
		s := seeds[w.N("kind", len(seeds)-1)]
		w.ids++
		id := fmt.Sprintf("0199a000-0000-7000-9000-%012d", w.ids)
		o := s.Object.Set("id", text(id)).Set("absent", nil).Set("markings", nil).Set("extensions", nil).Set("seen", nil)
		o = o.Set("version", []byte("{"+string(s.Object.Get("issuer"))+":1}")) // its issuer stays: some rules go by it
		w.issue(by, copyOf{plural: s.Kind.Plural, id: id, object: o}, func(o raw.Object) raw.Object { return o })
		return
	}
	c := w.known[by][w.N("of", len(w.known[by])-1)]
	switch w.N("step", 7) {
	case 0, 1:
		w.issue(by, c, func(o raw.Object) raw.Object { return w.edit(o) })
	case 2: // a copy with other spelling
		c.object = append(slices.Clone(c.object[1:]), c.object[0])
		w.all = append(w.all, c)
	case 3:
		w.redact(by, c)
	case 4: // a fork
		c.object = w.edit(c.object)
		w.all = append(w.all, c)
	case 5:
		w.withdraw(by, c)
	case 6:
		if c.plural != "withdrawals" && c.plural != "receipts" {
			c.section = mixta.Proposals
			w.issue(by, c, func(o raw.Object) raw.Object { return w.edit(o) })
			w.known[by] = w.known[by][:len(w.known[by])-1]
		}
	case 7: // the others hear of it
		to := w.N("to", 2)
		w.known[to] = append(w.known[to], c)
	}
}

// edit changes members that every kind has.
func (w *World) edit(o raw.Object) raw.Object {
	n := w.N("value", 3)
	switch w.N("member", 3) {
	case 0:
		return o.Set("extensions", text(map[string]any{"bo.test": map[string]int{"n": n}}))
	case 1:
		return o.Set("aliases", text([]map[string]string{{"by": "BO", "value": fmt.Sprint(n)}}))
	case 2:
		return o.Set("exercise", text(n%2 == 0))
	}
	return o.Set("future", text(n))
}

// redact makes a copy that withholds or generalises.
func (w *World) redact(_ int, c copyOf) {
	absent := map[string]string{}
	if v := c.object.Get("absent"); v != nil {
		if err := json.Unmarshal(v, &absent); err != nil {
			w.T.Fatal(err)
		}
	}
	name := []string{"extensions", "aliases"}[w.N("hide", 1)]
	if c.object.Get(name) == nil {
		return
	}
	if name == "aliases" && w.N("coarser", 1) == 0 {
		absent[name] = "generalised"
		c.object = c.object.Set(name, text([]map[string]string{{"by": "BO", "value": "…"}}))
	} else {
		absent[name] = "withheld"
		c.object = c.object.Set(name, nil)
	}
	c.object = c.object.Set("absent", text(absent))
	w.all = append(w.all, c)
}

func (w *World) withdraw(by int, c copyOf) {
	kind := ""
	for _, k := range mixta.Kinds() {
		if k.Plural == c.plural {
			kind = k.Name
		}
	}
	if kind == "withdrawal" || kind == "receipt" {
		return
	}
	erase := w.N("erase", 2) == 0
	w.issue(by, c, func(o raw.Object) raw.Object {
		out := raw.Object{}
		for _, m := range []string{"id", "version", "seen", "issuer", "issued"} {
			out = out.Set(m, o.Get(m))
		}
		out = out.Set("marking", []byte(`{"tlp":"CLEAR"}`)).Set("kind", text(kind)).Set("reason", []byte(`{"es":"prueba"}`)).
			Set("authority", []byte(`{"actor":"BO","law":"CPE art. 130"}`))
		if erase {
			out = out.Set("erase", []byte("true"))
		}
		return out
	})
	last := len(w.all) - 1
	w.all[last].plural, w.known[by][len(w.known[by])-1].plural = "withdrawals", "withdrawals"
}

// Files deals all copies out to files; each may go to several.
func (w *World) Files() (out [][]byte) {
	for range 2 + w.N("files", 3) {
		var in []copyOf
		for _, c := range w.all {
			if w.N("in", 1) == 0 {
				in = append(in, c)
			}
		}
		out = append(out, w.file(in))
	}
	return out
}

// file writes copies to a file, of each record one live and the rest in
// conflicts.
func (w *World) file(in []copyOf) []byte {
	live := map[string]bool{}
	lists := map[mixta.Section]map[string][]string{mixta.Live: {}, mixta.Conflicts: {}, mixta.Proposals: {}}
	for _, c := range in {
		s := c.section
		if s == mixta.Live {
			if live[c.id] && c.plural != "withdrawals" {
				s = mixta.Conflicts
			}
			if live[c.id] && (c.plural == "withdrawals" || c.plural == "receipts") {
				continue
			}
			live[c.id] = true
		}
		lists[s][c.plural] = append(lists[s][c.plural], string(c.object.Bytes()))
	}
	markings := make([]record.Marking, len(in))
	for i, c := range in {
		if err := json.Unmarshal(c.object.Get("marking"), &markings[i]); err != nil {
			w.T.Fatal(err)
		}
	}
	e := mixta.Envelope{ID: "0199a000-0000-7000-8000-000000000001", Sender: "CM-BOPE", Recipient: "CM-BOPE", Issued: "2024-01-01T00:00:00Z"}
	e.Marking = e.Holds(record.JoinAll(slices.Values(markings)))
	var b bytes.Buffer
	fmt.Fprintf(&b, "{\"mixta\":\"1.1\",\"envelope\":%s", e.JSON())
	body := func(lists map[string][]string, last bool) string {
		var parts []string
		for _, k := range mixta.Kinds() {
			if p := k.Plural; len(lists[p]) > 0 && last == (p == "withdrawals" || p == "receipts") {
				parts = append(parts, fmt.Sprintf("%q:[\n %s ]", p, strings.Join(lists[p], ",\n")))
			}
		}
		return strings.Join(parts, ",\n")
	}
	write := func(format, inner string) {
		if inner != "" {
			fmt.Fprintf(&b, format, inner)
		}
	}
	write(",\n%s", body(lists[mixta.Live], false))
	write(",\n\"conflicts\":{%s}", body(lists[mixta.Conflicts], false))
	write(",\n\"proposals\":{%s}", body(lists[mixta.Proposals], false))
	write(",\n%s", body(lists[mixta.Live], true))
	b.WriteString("}")
	return b.Bytes()
}

// MeetingID is the id of [Meeting].
const MeetingID = "0199a000-0000-7000-8000-000000000010"

// Meeting is a version of one meeting, joint or not as rest says.
func Meeting(issuer, version, rest string) []byte {
	return []byte(`{"id":"` + MeetingID + `","version":` + version + `,"issuer":"` + issuer +
		`","issued":"2022-10-01T18:00:00-04:00","marking":{"tlp":"CLEAR"},` + rest + `,"session":"ordinary","held":"2022-09-29"}`)
}

// AddTexts adds records of all kinds, and texts that are none, to a fuzz test.
func AddTexts(f *testing.F) {
	for _, s := range Seeds(f) {
		f.Add(s.Object.Bytes())
	}
	for _, s := range []string{`{}`, ` { "a" : [ 1 , -0 , 1e2 ] , "b" : "x \\\" \\\\" , "" : null } `, `{"\u0061":"\\","b":"\ud83d\ude00 \t"}`,
		`[{"id":"1"},{"id":"2"}]`, `{"a":1`, `{"a":1}{`, `{"a":1,"a":2}`, "{\"\xff\":1}", `"\`, `"`, ``} {
		f.Add([]byte(s))
	}
}
