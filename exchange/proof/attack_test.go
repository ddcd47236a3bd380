package proof

import (
	"bytes"
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/go-json-experiment/json"
	"github.com/go-json-experiment/json/jsontext"

	"github.com/comision-mixta/mixta"
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

// TestMutations: of 10,000 random changes to copies and their proofs, none is accepted,
// but for those that change no record and nothing of what is said to be withheld.
func TestMutations(t *testing.T) {
	key, all := signer(t)
	r := rand.New(rand.NewPCG(2, 2))
	n := 10_000
	if testing.Short() {
		n = 1_000
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

const drill = `{"mixta":"1.0","envelope":{"id":"0e5a1000-0000-4000-8000-000000000001","sender":"BO-FELCN","recipient":"BO-FELCN","issued":"2022-10-03T09:00:00-04:00","marking":{"tlp":"AMBER","releasable":["BO","PE"]}},
"meetings":[{"id":"0e5a1000-0000-4000-8000-000000000011","version":{"BO-FELCN":1},"issuer":"BO-FELCN","issued":"2022-10-03T09:00:00-04:00","marking":{"tlp":"AMBER","releasable":["BO","PE"]},"exercise":true,"session":"plenary","title":{"es":"Reunión"},"held":{"start":"2022-10-03","end":"2022-10-04"},"place":{"name":{"es":"La Paz"},"country":"BO"},"participants":[{"name":{"es":"Uno"},"actor":"BO-VDSSC"},{"name":{"es":"Dos"},"actor":"PE-DEVIDA"}]}]}`

