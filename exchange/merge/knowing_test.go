package merge

import (
	"bytes"
	"context"
	"slices"
	"strings"
	"testing"

	"github.com/go-json-experiment/json"
	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"github.com/comision-mixta/mixta/exchange/internal/index"
	"github.com/comision-mixta/mixta/record"
)

var parties = []record.Actor{"BO-FELCN", "BO-VDSSC", "PE-DEVIDA", "PE-DIRANDRO"}

// manyVersions draws versions, more than few, by one of the actors that they count.
func manyVersions(t *rapid.T) (x *joiner, items []index.Item) {
	x = &joiner{Index: &index.Index{Files: make([]index.File, 2)}}
	x.Files[0].Envelope.Sender, x.Files[0].Envelope.Recipient = "BO-VDSSC", "BO-VDSSC"
	x.Files[1].Envelope.Sender, x.Files[1].Envelope.Recipient = "PE-DEVIDA", "BO-VDSSC"
	x.Actors.Values = parties
	for range rapid.IntRange(few+1, 30).Draw(t, "versions") {
		by := rapid.IntRange(0, 3).Draw(t, "by")
		s := record.Stamp{Version: record.Version{parties[by]: rapid.Int64Range(1, 4).Draw(t, "own")}, Seen: record.Seen{}}
		for _, a := range parties {
			if n := rapid.Int64Range(0, 4).Draw(t, "other"); n > 0 && s.Version[a] == 0 {
				s.Version[a] = n
			}
			if token := rapid.SampledFrom([]string{"", "", "0", "1"}).Draw(t, "token"); token != "" && s.Version[a] > 0 {
				s.Seen[a] = record.Token(strings.Repeat(token, 32))
			}
		}
		number := slices.IndexFunc(x.Versions.Values, func(w record.Stamp) bool { return s.Compare(w) == record.Same })
		if number < 0 {
			number, x.Versions.Values = len(x.Versions.Values), append(x.Versions.Values, s)
		}
		it := index.Item{Version: int32(number), Issuer: int32(by), File: int32(rapid.IntRange(0, 1).Draw(t, "file"))}
		it.Flags = rapid.SampledFrom([]uint8{0, 0, 0, index.Joint, index.Joint | index.Marked, index.Joint | index.Hidden, index.Erases}).Draw(t, "flags")
		items = append(items, it)
	}
	return x, items
}

// TestKnowing: what is found among many is what a comparison of each with each
// would find.
func TestKnowing(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		x, items := manyVersions(t)
		known := x.knowing(items)
		for _, a := range items {
			want := slices.ContainsFunc(items, func(b index.Item) bool { return x.order(a, b) == record.Before })
			if got := known.newer(a.Version); got != want {
				t.Errorf("%s is known: %v, not %v", x.Versions.Values[a.Version], got, want)
			}
		}
		all := x.byAge(items)
		others := x.before(all)
		for i, it := range all {
			of := others.candidates(x, it)
			for j, v := range all {
				if !slices.Contains(of, j) && (x.usurps(it, v, j < i) || x.mayHide(it, v)) {
					t.Errorf("%s is not compared with %s", x.Versions.Values[it.Version], x.Versions.Values[v.Version])
				}
			}
		}
	})
}

// TestManyVersions: of many versions in several files those are left that no
// other knows, in any order of the files.
func TestManyVersions(t *testing.T) {
	rapid.Check(t, func(rt *rapid.T) {
		x, items := manyVersions(rt)
		var names []string
		var inputs [2][]Input
		for _, s := range x.Versions.Values {
			by := slices.IndexFunc(parties, func(a record.Actor) bool { return s.Version[a] > 0 })
			text := stampJSON(s)
			if !slices.ContainsFunc(x.Versions.Values, func(w record.Stamp) bool { return s.Compare(w) == record.Before }) {
				names = append(names, text)
			}
			for i := range inputs {
				in := sentFile(t, text, meetingBy(string(parties[by]), text, `"joint":true,"ordinal":1`))
				inputs[i] = slices.Insert(inputs[i], i*len(inputs[i]), in)
			}
		}
		var made [2]bytes.Buffer
		for i := range inputs {
			if _, err := Join(context.Background(), &made[i], Options{Keeper: "CM-BOPE"}, inputs[i]...); err != nil {
				rt.Fatal(err)
			}
		}
		if made[0].String() != made[1].String() {
			rt.Error("in the other order another result comes out")
		}
		var got []string
		for line := range strings.SplitSeq(made[0].String(), "\n") {
			if _, rest, ok := strings.Cut(line, `"version":`); ok {
				text, _, _ := strings.Cut(rest, `,"issuer"`)
				got = append(got, text)
			}
		}
		slices.Sort(names)
		slices.Sort(got)
		if diff := cmp.Diff(names, got); diff != "" {
			rt.Errorf("of %d: %s", len(items), diff)
		}
	})
}

// stampJSON is the members of a record that hold a stamp, without the name of the first.
func stampJSON(s record.Stamp) string {
	b, _ := json.Marshal(s.Version, json.Deterministic(true))
	if len(s.Seen) > 0 {
		tokens, _ := json.Marshal(s.Seen, json.Deterministic(true))
		b = append(append(b, `,"seen":`...), tokens...)
	}
	return string(b)
}
