package ledger

import (
	"bytes"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"testing"

	"github.com/comision-mixta/mixta/exchange/trust"
	"github.com/comision-mixta/mixta/internal/durable"
)

// TestChangedSinceJudged: what is merged is what was judged, and into the state
// that it was judged by: otherwise nothing is.
func TestChangedSinceJudged(t *testing.T) {
	for name, test := range map[string]struct {
		change func(b *believing)
		want   error
	}{
		"nothing":  {func(*believing) {}, nil},
		"the file": {func(b *believing) { b.sends("2.json", meeting(1, 3, false), nil, nil) }, trust.ErrChanged},
		"the file, to what is none": {func(b *believing) {
			b.must(os.WriteFile(filepath.Join(b.dir, "2.json"), []byte(`{"mixta":`), 0o600))
		}, trust.ErrChanged},
		"the file, behind its end": {func(b *believing) {
			text, err := os.ReadFile(filepath.Join(b.dir, "2.json"))
			b.must(err)
			b.must(os.WriteFile(filepath.Join(b.dir, "2.json"), append(text, '\n'), 0o600))
		}, trust.ErrChanged},
		"the state, by another inbox": {func(b *believing) { b.takes(received) }, durable.ErrBusy},
		"the state, taken away":       {func(b *believing) { b.must(os.Remove(b.state())) }, durable.ErrBusy},
	} {
		t.Run(name, func(t *testing.T) {
			b := newBelieving(t)
			b.sends("1.json", meeting(1, 1, false), b.key, nil)
			b.takes(received)
			first, err := ReadFile(filepath.Join(b.dir, "1.json"))
			b.must(err)
			b.sends("2.json", meeting(1, 2, false), b.key, func(text []byte) []byte {
				return bytes.Replace(text, []byte(`"sequence":1`), fmt.Appendf(nil, `"sequence":2,"previous":%q`, first.Digest), 1)
			})
			d, err := b.exchange(received).open(t.Context(), "BO-VDSSC")
			b.must(err)
			defer d.Close()
			v := d.news(received)
			test.change(b)
			before, _ := os.ReadFile(b.state())
			if err := v.store(d, received); !errors.Is(err, test.want) {
				t.Errorf("%v, not %v", err, test.want)
			}
			after, _ := os.ReadFile(b.state())
			if bytes.Equal(before, after) != (test.want != nil) {
				t.Error("the state is not what it should be")
			}
		})
	}
}

// TestKnownIsJudged: what the recipient has is taken from files that were
// judged, not from what stands in their place now.
func TestKnownIsJudged(t *testing.T) {
	b := newBelieving(t)
	b.sends("1.json", meeting(1, 1, false), nil, nil)
	d, err := inFolder("BO-VDSSC", b.dir, received).open(t.Context(), "BO-VDSSC")
	b.must(err)
	defer d.Close()
	b.must(known{}.file(d.files[0]))
	b.sends("1.json", meeting(1, 2, false), nil, nil)
	if err := (known{}).file(d.files[0]); !errors.Is(err, trust.ErrChanged) {
		t.Error(err)
	}
}
