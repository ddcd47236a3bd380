package tracktest

import (
	"bytes"
	"io"
	"testing"

	"github.com/comision-mixta/mixta/convert"
	"github.com/comision-mixta/mixta/ops"
)

// Fuzz reads any bytes as one format: nothing panics, every track that comes
// out is valid, and what is counted agrees.
func Fuzz(f *testing.F, read func(io.Reader, convert.Options) *convert.Stream, seeds ...string) {
	for _, s := range seeds {
		f.Add([]byte(s))
	}
	f.Fuzz(func(t *testing.T, b []byte) {
		in := read(bytes.NewReader(b), Options())
		points, tracks := 0, 0
		for k := range convert.Only[*ops.Track](in) {
			tracks++
			for range k.Points() {
				points++
			}
			if r := k.Validate(); !r.OK() {
				t.Fatalf("%v", r.Err())
			}
		}
		if in.Err() != nil || points != in.Count.Points || tracks != in.Count.Records {
			t.Fatalf("%v, %d points in %d tracks, counted %+v", in.Err(), points, tracks, in.Count)
		}
	})
}
