package record

import (
	"testing"
	"time"

	"pgregory.net/rapid"
)

// TestMoment: what reads the digits of a time itself agrees with package time, on
// whatever text.
func TestMoment(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		at := time.Unix(rapid.Int64Range(-3e9, 6e9).Draw(t, "at"), 0).In(time.FixedZone("", 60*rapid.IntRange(-1439, 1439).Draw(t, "zone")))
		text := []byte(rapid.SampledFrom([]string{at.Format(time.RFC3339), at.UTC().Format(time.RFC3339), at.Format(time.RFC3339Nano), "2100-02-29T24:60:60+24:00"}).Draw(t, "text"))
		for range rapid.IntRange(0, 3).Draw(t, "faults") {
			i := rapid.IntRange(0, len(text)-1).Draw(t, "place")
			text[i] = rapid.SampledFrom([]byte("0123456789:-+TZz., ")).Draw(t, "letter")
		}
		i := Instant(text[:rapid.SampledFrom([]int{len(text), 20, 19, 10, 0}).Draw(t, "length")])
		got, ok := i.moment()
		if want, parsed := i.Time(); ok != parsed || ok && !got.Equal(want) {
			t.Errorf("%q: %v, %t, want %v, %t", i, got, ok, want, parsed)
		}
		d := Date(text[:10])
		gotDay, ok := d.Time()
		if want, err := time.Parse(time.DateOnly, string(d)); ok != (err == nil) || ok && gotDay != want {
			t.Errorf("%q: %v, %t, want %v, %v", d, gotDay, ok, want, err)
		}
	})
}
