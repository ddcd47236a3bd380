package merge

import (
	"bytes"
	"context"
	"fmt"
	"math/rand/v2"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"
	"pgregory.net/rapid"

	"github.com/comision-mixta/mixta"
	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/exchange/internal/histories"
	"github.com/comision-mixta/mixta/record"
)

// shared merges files in so many shares, as a thousand workers do it, that give their
// lines in any order.
func shared(t *rapid.T, n int, o Options, texts ...[]byte) (string, *Result, error) {
	t.Helper()
	var files []File
	copies := make([][]Copy, n)
	for i, text := range texts {
		keeps := false
		rd := mixta.NewReader(bytes.NewReader(text), mixta.WithDeferred())
		report := rd.Validate(func(e mixta.Entry) {
			e.Raw = bytes.Clone(e.Raw)
			if e.Record, _, _ = mixta.Unmarshal(e.Kind, e.Raw); e.Record == nil {
				t.Fatalf("%s", e.Raw)
			}
			keeps = keeps || e.Kind != "receipt"
			id, _ := record.ParseUUID(string(e.Record.Head().ID))
			share := int(id[15]^id[3]) % n
			copies[share] = append(copies[share], Copy{i, e})
		})
		report.Join(rd.Resolve(nil, false), 0)
		files = append(files, File{fmt.Sprint("file ", i), rd.Envelope(), keeps, rd.Version(), rd.Newer(), report})
	}
	var shares []Share
	var lines []Line
	for i := range copies {
		s, err := JoinShare(context.Background(), o, files, mixed(t, copies[i]), func(l Line) error {
			l.Raw = bytes.Clone(l.Raw)
			lines = append(lines, l)
			return nil
		})
		if err != nil {
			t.Fatal(err)
		}
		shares = append(shares, s)
	}
	shares, lines = mixed(t, shares), mixed(t, lines)
	var out bytes.Buffer
	r, err := JoinShares(context.Background(), &out, o, files, shares, func(yield func(Line, error) bool) {
		for _, l := range lines {
			if !yield(l, nil) {
				return
			}
		}
	})
	return out.String(), r, err
}

// mixed returns a list in random order.
func mixed[T any](t *rapid.T, list []T) []T {
	chance := rand.New(rand.NewPCG(rapid.Uint64().Draw(t, "order"), 0))
	chance.Shuffle(len(list), func(i, j int) { list[i], list[j] = list[j], list[i] })
	return list
}

// TestShares: a merge done in shares writes the same bytes, and tells the same, whatever
// the shares and in whatever order they come.
func TestShares(t *testing.T) {
	seeds := histories.Seeds(t)
	rapid.Check(t, func(t *rapid.T) {
		w := &histories.World{T: t}
		for range 3 + w.N("steps", 25) {
			w.Step(seeds)
		}
		files := w.Files()
		o := Options{Keeper: rapid.SampledFrom([]record.Actor{"CM-BOPE", "BO-FELCN", "PE-DEVIDA"}).Draw(t, "keeper"), Validate: true}
		var inputs []Input
		for i, f := range files {
			inputs = append(inputs, Bytes(fmt.Sprint("file ", i), f))
		}
		var want bytes.Buffer
		r, err := Join(context.Background(), &want, o, inputs...)
		got, s, err2 := shared(t, rapid.IntRange(1, 5).Draw(t, "n"), o, files...)
		if (err == nil) != (err2 == nil) {
			t.Fatalf("%v, but in shares %v", err, err2)
		}
		if err != nil {
			return
		}
		if got != want.String() {
			t.Fatalf("other bytes (-want +got):\n%s", cmp.Diff(want.String(), got))
		}
		rules := cmp.Comparer(func(a, b *check.Rule) bool { return a == b })
		if d := cmp.Diff(r, s, rules, cmpopts.EquateEmpty(), cmpopts.IgnoreFields(Result{}, "Inputs")); d != "" {
			t.Fatalf("tells something else (-want +got):\n%s", d)
		}
	})
}
