package merge

import (
	"bytes"
	"encoding/json"
	"fmt"
	"slices"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"github.com/comision-mixta/mixta"
	"github.com/comision-mixta/mixta/conformance"
	"github.com/comision-mixta/mixta/record"
)

// seed is one valid record of a kind.
type seed struct {
	kind   mixta.Kind
	object object
}

// seeds returns one record of every kind, from the clean files.
func seeds(t testing.TB) (out []seed) {
	t.Helper()
	kinds := mixta.Kinds()
	for _, name := range conformance.Bases() {
		b, err := conformance.Base(name)
		if err != nil {
			t.Fatal(err)
		}
		for e := range mixta.NewReader(bytes.NewReader(b)).Entries() {
			i := slices.IndexFunc(kinds, func(k mixta.Kind) bool { return k.Name == e.Kind })
			if e.Section != mixta.Live || slices.ContainsFunc(out, func(s seed) bool { return s.kind.Name == e.Kind }) || e.Kind == "withdrawal" {
				continue
			}
			o, err := parseObject(slices.Clone(e.Raw))
			if err != nil {
				t.Fatal(err)
			}
			out = append(out, seed{kinds[i], o})
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
	object  object
}

var actors = []record.Actor{"BO-FELCN", "PE-DEVIDA", "UNODC"}

// world is a random history: what three actors know, and all that they issued.
type world struct {
	t     *rapid.T
	known [3][]copyOf
	all   []copyOf
	ids   int
}

func text(v any) []byte {
	b, err := json.Marshal(v)
	if err != nil {
		panic(err)
	}
	return b
}

func (w *world) n(label string, most int) int { return rapid.IntRange(0, most).Draw(w.t, label) }

// issue has an actor issue a version after the one it has.
func (w *world) issue(by int, c copyOf, change func(object) object) {
	v := record.Version{}
	if err := json.Unmarshal(c.object.get("version"), &v); err != nil {
		w.t.Fatal(err)
	}
	c.object = change(c.object.set("version", text(v.Next(actors[by]))))
	w.known[by] = append(w.known[by], c)
	w.all = append(w.all, c)
}

func (w *world) step(seeds []seed) {
	by := w.n("actor", 2)
	if len(w.known[by]) == 0 || w.n("new", 5) == 0 {
		s := seeds[w.n("kind", len(seeds)-1)]
		w.ids++
		id := fmt.Sprintf("0199a000-0000-7000-9000-%012d", w.ids)
		o := s.object.set("id", text(id)).set("absent", nil).set("markings", nil).set("extensions", nil)
		o = o.set("version", []byte("{"+string(s.object.get("issuer"))+":1}")) // its issuer stays: some rules go by it
		w.issue(by, copyOf{plural: s.kind.Plural, id: id, object: o}, func(o object) object { return o })
		return
	}
	c := w.known[by][w.n("of", len(w.known[by])-1)]
	switch w.n("step", 7) {
	case 0, 1:
		w.issue(by, c, func(o object) object { return w.edit(o) })
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
			w.issue(by, c, func(o object) object { return w.edit(o) })
			w.known[by] = w.known[by][:len(w.known[by])-1]
		}
	case 7: // the others hear of it
		to := w.n("to", 2)
		w.known[to] = append(w.known[to], c)
	}
}

// edit changes members that every kind has.
func (w *world) edit(o object) object {
	n := w.n("value", 3)
	switch w.n("member", 3) {
	case 0:
		return o.set("extensions", text(map[string]any{"bo.test": map[string]int{"n": n}}))
	case 1:
		return o.set("aliases", text([]map[string]string{{"by": "BO", "value": fmt.Sprint(n)}}))
	case 2:
		return o.set("exercise", text(n%2 == 0))
	}
	return o.set("future", text(n))
}

// redact makes a copy that withholds or generalises.
func (w *world) redact(_ int, c copyOf) {
	absent := map[string]string{}
	if v := c.object.get("absent"); v != nil {
		if err := json.Unmarshal(v, &absent); err != nil {
			w.t.Fatal(err)
		}
	}
	name := []string{"extensions", "aliases"}[w.n("hide", 1)]
	if c.object.get(name) == nil {
		return
	}
	if name == "aliases" && w.n("coarser", 1) == 0 {
		absent[name] = "generalised"
		c.object = c.object.set(name, text([]map[string]string{{"by": "BO", "value": "…"}}))
	} else {
		absent[name] = "withheld"
		c.object = c.object.set(name, nil)
	}
	c.object = c.object.set("absent", text(absent))
	w.all = append(w.all, c)
}

func (w *world) withdraw(by int, c copyOf) {
	kind := ""
	for _, k := range mixta.Kinds() {
		if k.Plural == c.plural {
			kind = k.Name
		}
	}
	if kind == "withdrawal" || kind == "receipt" {
		return
	}
	erase := w.n("erase", 2) == 0
	w.issue(by, c, func(o object) object {
		out := object{}
		for _, m := range []string{"id", "version", "issuer", "issued"} {
			out = out.set(m, o.get(m))
		}
		out = out.set("marking", []byte(`{"tlp":"CLEAR"}`)).set("kind", text(kind)).set("reason", []byte(`{"es":"prueba"}`)).
			set("authority", []byte(`{"actor":"BO","law":"CPE art. 130"}`))
		if erase {
			out = out.set("erase", []byte("true"))
		}
		return out
	})
	last := len(w.all) - 1
	w.all[last].plural, w.known[by][len(w.known[by])-1].plural = "withdrawals", "withdrawals"
}

// files deals all copies out to files; each may go to several.
func (w *world) files() (out [][]byte) {
	for range 2 + w.n("files", 3) {
		var in []copyOf
		for _, c := range w.all {
			if w.n("in", 1) == 0 {
				in = append(in, c)
			}
		}
		out = append(out, w.file(in))
	}
	return out
}

// file writes copies to a file, of each record one live and the rest in
// conflicts.
func (w *world) file(in []copyOf) []byte {
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
		lists[s][c.plural] = append(lists[s][c.plural], string(c.object.bytes()))
	}
	marking := record.Marking{TLP: record.Clear}
	first := true
	for _, c := range in {
		var m record.Marking
		if err := json.Unmarshal(c.object.get("marking"), &m); err != nil {
			w.t.Fatal(err)
		}
		if !first {
			m = marking.Join(m)
		}
		marking, first = m, false
	}
	e := mixta.Envelope{ID: "0199a000-0000-7000-8000-000000000001", Sender: "CM-BOPE", Recipient: "CM-BOPE", Issued: "2024-01-01T00:00:00Z"}
	e.Marking = e.Holds(marking)
	var b bytes.Buffer
	fmt.Fprintf(&b, "{\"mixta\":\"1.1\",\"envelope\":%s", text(e))
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
