package proof

import (
	"bytes"
	"math/bits"
	"math/rand/v2"
	"os"
	"slices"
	"strconv"
	"testing"

	"github.com/go-json-experiment/json"
	"github.com/go-json-experiment/json/jsontext"

	"github.com/comision-mixta/mixta"
	"github.com/comision-mixta/mixta/check"
)

// said is what the records of a file say, in any order of members.
func said(b []byte) (all []string) {
	for e := range mixta.NewReader(bytes.NewReader(b)).Entries() {
		v := jsontext.Value(bytes.Clone(e.Raw))
		v.Canonicalize(jsontext.CanonicalizeRawInts(false), jsontext.CanonicalizeRawFloats(false))
		all = append(all, string(e.Section)+e.Kind+string(v))
	}
	return all
}

// TestMutations: of 2,000 random changes to copies and their proofs (MIXTA_MUTATIONS=N: of
// N), none is accepted, but for those that change no record and nothing of what is said to
// be withheld.
func TestMutations(t *testing.T) {
	key, all := signer(t)
	r := rand.New(rand.NewPCG(2, 2))
	n := 2_000
	if testing.Short() {
		n = 500
	}
	if more, err := strconv.Atoi(os.Getenv("MIXTA_MUTATIONS")); err == nil {
		n = more
	}
	accepted, same, refused := 0, 0, map[string]int{}
	const each = 250
	for i := range n / each {
		b := mark(t, r, base(t, []string{"plan", "crops", "intel", "ops"}[i%4]))
		b, p, _ := copied(t, b, signed(t, b, key), to("BO-FELCN", "PE-DIRANDRO"))
		was := holds(t, all, b, p)
		text, err := p.Bytes()
		if err != nil {
			t.Fatal(err)
		}
		records := said(b)
		for range each {
			file, proof := b, text
			if r.IntN(2) == 0 {
				file = mutated(r, b)
			} else {
				proof = mutated(r, text)
			}
			out, report, err := Read(all, bytes.NewReader(file), nil, proof, at, nil)
			switch {
			case err != nil:
				refused["cannot be read"]++
			case !out.OK():
				refused[out.Report.Findings[0].Rule.ID]++
			case !report.OK():
				refused["the file itself"]++
			case slices.Equal(said(file), records) && out.Records == was.Records && out.Withheld == was.Withheld && out.Generalised == was.Generalised:
				same++
			default:
				accepted++
				t.Errorf("accepted: %d %d %d, not %d %d %d", out.Records, out.Withheld, out.Generalised, was.Records, was.Withheld, was.Generalised)
			}
		}
	}
	t.Logf("%d changes: %d accepted, %d change nothing that is signed, refused: %v", n, accepted, same, refused)
	if refused["proof.root"] < n/10 {
		t.Error("hardly any change was of what is signed")
	}
}

// mutated returns a text with one change: of a byte, or of JSON.
func mutated(r *rand.Rand, b []byte) []byte {
	if r.IntN(3) == 0 {
		out := bytes.Clone(b)
		switch i := r.IntN(len(out)); r.IntN(3) {
		case 0:
			out[i] ^= 1 << r.IntN(8)
		case 1:
			out = slices.Delete(out, i, i+1)
		default:
			out = slices.Insert(out, i, b[r.IntN(len(b))])
		}
		return out
	}
	var v any
	if json.Unmarshal(b, &v) != nil {
		return b
	}
	for !mutate(r, v, &v) {
	}
	out, _ := json.Marshal(v, json.Deterministic(true))
	return out
}

// mutate changes one thing somewhere below v; other is where to take another value
// from. It reports whether it did.
func mutate(r *rand.Rand, v any, other *any) bool {
	switch v := v.(type) {
	case map[string]any:
		names := make([]string, 0, len(v))
		for name := range v {
			names = append(names, name)
		}
		slices.Sort(names)
		if len(names) == 0 {
			v["exercise"] = true
			return true
		}
		name := names[r.IntN(len(names))]
		if r.IntN(3) > 0 && mutate(r, v[name], other) {
			return true
		}
		switch r.IntN(4) {
		case 0:
			delete(v, name)
		case 1:
			v[name] = changed(r, v[name])
		case 2:
			v[names[r.IntN(len(names))]] = v[name]
		default:
			delete(v, name)
			if absent, ok := v["absent"].(map[string]any); ok {
				absent[name] = "withheld"
			} else {
				v["absent"] = map[string]any{name: "withheld"}
			}
		}
		return true
	case []any:
		if len(v) == 0 {
			return false
		}
		i := r.IntN(len(v))
		if r.IntN(4) > 0 && mutate(r, v[i], other) {
			return true
		}
		switch j := r.IntN(len(v)); r.IntN(2) {
		case 0:
			v[i], v[j] = v[j], v[i]
		default:
			v[i] = changed(r, v[j])
		}
		return true
	}
	return false
}

// changed returns another value.
func changed(r *rand.Rand, v any) any {
	switch v := v.(type) {
	case string:
		if v == "" {
			return "x"
		}
		b := []byte(v)
		b[r.IntN(len(b))] = "abcdefghijklmnopqrstuvwxyz0123456789-_"[r.IntN(38)]
		return string(b)
	case float64:
		return v + 1
	case bool:
		return !v
	}
	return v
}

// edit changes the first record of a kind in a file.
func edit(t *testing.T, b []byte, list string, change func(rec map[string]any)) []byte {
	t.Helper()
	var file map[string]any
	if err := json.Unmarshal(b, &file); err != nil {
		t.Fatal(err)
	}
	change(file[list].([]any)[0].(map[string]any))
	out, err := json.Marshal(file, json.Deterministic(true))
	if err != nil {
		t.Fatal(err)
	}
	return out
}

// TestForged: whoever has the whole and its proof, but no key, makes a copy that says
// another thing.
func TestForged(t *testing.T) {
	key, all := signer(t)
	whole := edit(t, base(t, "plan"), "meetings", func(m map[string]any) {
		m["exercise"] = true
		m["markings"] = map[string]any{"title": map[string]any{"tlp": "RED", "releasable": []any{"BO", "PE-DIRANDRO"}}}
	})
	p := signed(t, whole, key)
	absent := func(m map[string]any, name, why string) {
		a, _ := m["absent"].(map[string]any)
		if a == nil {
			a = map[string]any{}
		}
		a[name], m["absent"] = why, a
	}
	for name, c := range map[string]struct {
		field  string
		change func(m map[string]any)
		want   string
	}{
		"an exercise passes for real":      {"exercise", func(m map[string]any) { delete(m, "exercise") }, "proof.parts"},
		"and is said to be withheld":       {"exercise", func(m map[string]any) { delete(m, "exercise"); absent(m, "exercise", "withheld") }, "proof.never"},
		"withheld in silence":              {"body", func(m map[string]any) { delete(m, "body") }, "proof.parts"},
		"withheld and said to be unknown":  {"body", func(m map[string]any) { delete(m, "body"); absent(m, "body", "unknown") }, "proof.withheld"},
		"another value":                    {"body", func(m map[string]any) { m["body"] = map[string]any{"bo": "Otra", "pe": "Otra"} }, "proof.withheld"},
		"another value, as a coarser one":  {"body", func(m map[string]any) { m["body"] = map[string]any{"bo": "Otra"}; absent(m, "body", "generalised") }, "proof.withheld"},
		"the marking of a field goes":      {"markings", func(m map[string]any) { delete(m, "markings") }, "proof.root"},
		"as withheld":                      {"body", func(m map[string]any) { delete(m, "body"); absent(m, "body", "withheld") }, ""},
		"the marking stays, the value not": {"title", func(m map[string]any) { delete(m, "title"); absent(m, "title", "withheld") }, "proof.withheld"},
	} {
		forged := edit(t, whole, "meetings", c.change)
		n, err := p.Narrow(bytes.NewReader(whole))
		if err != nil {
			t.Fatal(err)
		}
		before, after := lines(whole), lines(forged)
		for i := range before {
			at := &n.signed[i]
			at.keep = true
			from, _ := parse(before[i].Raw)
			below := n.seedOf(string(before[i].Section), before[i].Kind, from)
			parts := []Part{Part("s" + text(below[:]))}
			if to, _ := parse(after[i].Raw); !from.same(to) {
				parts = []Part{"o"}
				for j, name := range from.names {
					if s := below.below(name); name == c.field {
						d := s.whole(from.items[j])
						parts = append(parts, Part("h"+text(d[:])))
					} else if slices.Contains(to.names, name) {
						parts = append(parts, Part("s"+text(s[:])))
					}
				}
			}
			n.shown = append(n.shown, Shown{int64(i + 1), int64(at.at), parts})
		}
		q, err := n.Proof()
		if err != nil {
			t.Fatal(err)
		}
		out, _ := read(t, all, forged, q)
		switch {
		case c.want == "" && !out.OK():
			t.Errorf("%s: %v", name, out.Report.Err())
		case c.want != "" && (out.OK() || !slices.Contains(rules(out.Report), c.want)):
			t.Errorf("%s: %v, want %s", name, rules(out.Report), c.want)
		}
	}
}

func rules(r check.Report) (all []string) {
	for _, f := range r.Findings {
		all = append(all, f.Rule.ID)
	}
	return all
}

func lines(b []byte) (all []mixta.Entry) {
	for e := range mixta.NewReader(bytes.NewReader(b)).Entries() {
		e.Raw = bytes.Clone(e.Raw)
		all = append(all, e)
	}
	return all
}

// TestCourier: records that are added, doubled, moved to another section or taken from
// another proof are not those that were signed.
func TestCourier(t *testing.T) {
	key, all := signer(t)
	b := base(t, "plan")
	p := signed(t, b, key)
	other := signed(t, b, key)
	_, narrowed, _ := copied(t, b, p, to("BO-FELCN", "PE-DIRANDRO"))
	_, foreign, _ := copied(t, b, other, to("BO-FELCN", "PE-DIRANDRO"))
	released, _, _ := copied(t, b, p, to("BO-FELCN", "PE-DIRANDRO"))
	for name, c := range map[string]struct {
		file   []byte
		change func(p *Proof)
	}{
		"the seed of another":      {b, func(q *Proof) { *q = *p; q.Seed = other.Seed }},
		"signatures of another":    {b, func(q *Proof) { *q = *p; q.Signatures = other.Signatures }},
		"a record of another":      {released, func(q *Proof) { q.Shown[0].Parts = foreign.Shown[0].Parts }},
		"two in one place":         {released, func(q *Proof) { q.Shown[1].Place = q.Shown[0].Place }},
		"places exchanged":         {released, func(q *Proof) { q.Shown[0].Place, q.Shown[1].Place = q.Shown[1].Place, q.Shown[0].Place }},
		"one record less":          {released, func(q *Proof) { q.Shown = q.Shown[1:] }},
		"a record that is not":     {released, func(q *Proof) { q.Shown = append(q.Shown, Shown{9999, 63, q.Shown[0].Parts}) }},
		"another depth":            {released, func(q *Proof) { q.Depth++ }},
		"one digest more":          {released, func(q *Proof) { q.Hidden = append(q.Hidden, q.Hidden[0]) }},
		"one digest less":          {released, func(q *Proof) { q.Hidden = q.Hidden[1:] }},
		"in the order of the seed": {b, func(q *Proof) { *q = *p; q.Depth++ }},
	} {
		q := *narrowed
		q.Shown, q.Hidden = slices.Clone(q.Shown), slices.Clone(q.Hidden)
		c.change(&q)
		if out, _ := read(t, all, c.file, &q); out.OK() {
			t.Errorf("%s: accepted", name)
		}
	}
	holds(t, all, released, narrowed)
}

// TestTellsNothing: a proof of a copy has as many digests whatever is withheld, as far as
// decoys hide it, and trying all values of a withheld field finds none.
func TestTellsNothing(t *testing.T) {
	key, _ := signer(t)
	whole := edit(t, base(t, "plan"), "meetings", func(m map[string]any) {
		m["markings"] = map[string]any{"host": map[string]any{"tlp": "RED", "releasable": []any{"BO-VDSSC"}}}
	})
	_, p, _ := copied(t, whole, signed(t, whole, key), to("BO-FELCN", "PE-DIRANDRO"))
	known := map[string]bool{}
	var seeds []seed
	for _, s := range p.Shown {
		for _, part := range s.Parts {
			if part[0] == 's' {
				b, _ := bytesOf(string(part[1:]))
				seeds = append(seeds, b)
			} else {
				known[string(part[1:])] = true
			}
		}
	}
	if len(known) == 0 {
		t.Fatal("nothing is withheld")
	}
	seeds = append(seeds, seed{})
	for _, s := range seeds {
		for _, label := range append([]string{"", "host"}, fieldNames...) {
			below := s.below(label)
			for _, host := range []string{"BO", "PE"} {
				value := &node{text: strconv.Quote(host)}
				f := &node{form: field, names: fieldNames, items: []*node{{}, {text: `{"releasable":["BO-VDSSC"],"tlp":"RED"}`}, value}}
				for _, d := range []digest{s.whole(value), s.whole(f), below.whole(value), below.whole(f)} {
					if known[text(d[:])] {
						t.Fatalf("found %s", host)
					}
				}
			}
		}
	}
}

// TestCountsNothing: files of 1 to 63 records have proofs of copies with the same depth;
// lists of 1 to 7 texts, the same number of places.
func TestCountsNothing(t *testing.T) {
	for records := 1; records < 200; records++ {
		if want := max(6, bits.Len(uint(records))); depthFor(records) != want {
			t.Errorf("%d records: depth %d, not %d", records, depthFor(records), want)
		}
	}
	s := seed{1}
	for items := 1; items < 100; items++ {
		at, size := s.places(items)
		if want := max(8, 1<<bits.Len(uint(items))); size != want || len(at) != items || !slices.IsSorted(at) {
			t.Errorf("%d items: %d places, not %d", items, size, want)
		}
	}
}
