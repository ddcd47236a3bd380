package formats_test

import (
	"encoding/json"
	"fmt"
	"maps"
	"math"
	"slices"
	"testing"

	"pgregory.net/rapid"

	"github.com/comision-mixta/mixta"
	"github.com/comision-mixta/mixta/convert"
	"github.com/comision-mixta/mixta/convert/formats"
)

// TestLossesOfRandom is [TestLosses] for records of which any member may be missing, or
// be another number or text.
func TestLossesOfRandom(t *testing.T) {
	type pair struct {
		convert.Format
		kind string
	}
	var pairs []pair
	records := map[string][]mixta.Record{}
	for _, f := range formats.All() {
		if f.In.Read == nil || f.Out.Write == nil {
			continue
		}
		for _, kind := range f.Out.Kinds {
			if slices.Contains(f.In.Kinds, kind) {
				pairs = append(pairs, pair{f, kind})
				records[kind] = clean(t, kind)
			}
		}
	}
	rapid.Check(t, func(r *rapid.T) {
		p := rapid.SampledFrom(pairs).Draw(r, "format")
		b, err := mixta.Marshal(rapid.SampledFrom(records[p.kind]).Draw(r, "record"))
		if err != nil {
			t.Fatal(err)
		}
		for range rapid.IntRange(1, 12).Draw(r, "changes") {
			if changed := change(r, b); valid(p.kind, changed) {
				b = changed
			}
		}
		sent, _, _ := mixta.Unmarshal(p.kind, b)
		t.Run(p.Name+"/"+p.kind, func(t *testing.T) {
			lost, got := thereAndBack(t, p.Format, p.kind, sent)
			compare(t, p.kind, lost, members(t, sent), got)
			if t.Failed() {
				t.Logf("%s", b)
			}
		})
		if t.Failed() {
			r.FailNow()
		}
	})
}

func valid(kind string, b []byte) bool {
	_, _, err := mixta.Unmarshal(kind, b)
	return err == nil
}

// change returns a record with one member less, or another.
func change(r *rapid.T, b []byte) []byte {
	var v any
	if err := json.Unmarshal(b, &v); err != nil {
		panic(err)
	}
	at := v
	for {
		var keys []string
		var set func(key string, v any)
		var get func(key string) any
		switch at := at.(type) {
		case map[string]any:
			keys = slices.Sorted(maps.Keys(at))
			get = func(key string) any { return at[key] }
			set = func(key string, v any) {
				if at[key] = v; v == nil {
					delete(at, key)
				}
			}
		case []any:
			index := func(key string) (i int) {
				fmt.Sscan(key, &i)
				return i
			}
			for i := range at {
				keys = append(keys, fmt.Sprint(i))
			}
			get = func(key string) any { return at[index(key)] }
			set = func(key string, v any) {
				if v != nil {
					at[index(key)] = v
				}
			}
		}
		if len(keys) == 0 {
			break
		}
		key := rapid.SampledFrom(keys).Draw(r, "member")
		if rapid.IntRange(0, 4).Draw(r, "without") == 0 {
			set(key, nil)
			break
		}
		switch old := get(key).(type) {
		case map[string]any, []any:
			at = old
			continue
		case float64:
			set(key, rapid.SampledFrom([]float64{old + 1e-7, old * 1.0000001, math.Floor(old), old + 0.123456789, -old, 0, old * 3}).Draw(r, "number"))
		case bool:
			set(key, !old)
		case string:
			set(key, rapid.SampledFrom([]string{old + " ñ", old + `"<&;,`, " " + old, old + "\n=1+1", old + "’"}).Draw(r, "text"))
		}
		break
	}
	out, err := json.Marshal(v)
	if err != nil {
		panic(err)
	}
	return out
}
