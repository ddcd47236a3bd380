package versions

import (
	"bytes"
	"context"
	"testing"
	"time"

	"pgregory.net/rapid"

	"github.com/comision-mixta/mixta"
	"github.com/comision-mixta/mixta/exchange/internal/histories"
	"github.com/comision-mixta/mixta/exchange/merge"
	"github.com/comision-mixta/mixta/record"
)

// TestAsOf: what stood at an instant is the merge of what had been issued by then, and
// of what has been erased since only the erasure.
func TestAsOf(t *testing.T) {
	seeds := histories.Seeds(t)
	rapid.Check(t, func(t *rapid.T) {
		w := &histories.World{T: t}
		for range 3 + w.N("steps", 20) {
			w.Step(seeds)
		}
		files := w.Files()
		var instants []time.Time
		for _, in := range files {
			for _, c := range copies(in) {
				at, _ := c.Header.Issued.Time()
				instants = append(instants, at)
			}
		}
		if len(instants) == 0 {
			return
		}
		at := rapid.SampledFrom(instants).Draw(t, "at")
		var then []merge.Input
		for _, in := range files {
			var kept []Copy
			for _, c := range copies(in) {
				issued, _ := c.Header.Issued.Time()
				if !issued.After(at) || bytes.Contains(c.Raw, []byte(`"erase":true`)) {
					kept = append(kept, c)
				}
			}
			one, err := Bundle(record.ComisionMixta, kept...)
			if err != nil {
				t.Fatal(err)
			}
			then = append(then, one)
		}
		var got, want bytes.Buffer
		var all []merge.Input
		for _, b := range files {
			all = append(all, merge.Bytes("all", b))
		}
		res, err := merge.Join(context.Background(), &got, merge.Options{AsOf: at}, all...)
		if err != nil {
			t.Fatal(err)
		}
		if _, err := merge.Join(context.Background(), &want, merge.Options{}, then...); err != nil {
			t.Fatal(err)
		}
		if got.String() != want.String() {
			t.Fatalf("at %s, %d records:\n%s\nwant:\n%s", at, res.Records, &got, &want)
		}
	})
}

// copies returns all that is in a file.
func copies(b []byte) (all []Copy) {
	rd := mixta.NewReader(bytes.NewReader(b))
	for e := range rd.Entries() {
		all = append(all, Copy{e.Section, e.Kind, *e.Record.Head(), bytes.Clone(e.Raw), rd.Version()})
	}
	return all
}
