package tracktest

import (
	"bytes"
	"io"
	"runtime"
	"testing"

	"github.com/comision-mixta/mixta/convert"
)

// endless makes a log piece by piece, so that the log itself takes no memory.
type endless struct {
	piece func(i int) []byte // nil at the end
	i     int
	rest  []byte
	n     int64
}

func (e *endless) Read(p []byte) (int, error) {
	for len(e.rest) == 0 {
		if e.rest = e.piece(e.i); e.rest == nil {
			return 0, io.EOF
		}
		e.i++
	}
	n := copy(p, e.rest)
	e.rest = e.rest[n:]
	e.n += int64(n)
	return n, nil
}

// Points is how many positions benchmarks read; Aloft, of how many aircraft at a
// time.
const Points, Aloft = 1_000_000, 250

// Lon is the longitude of point i.
func Lon(i int) float64 { return -70 + float64(i/Aloft)*0.0004 }

// Benchmark reads a log that piece makes, for its speed and its memory.
func Benchmark(b *testing.B, piece func(*bytes.Buffer) func(int) []byte, read func(io.Reader, convert.Options) *convert.Stream) {
	// The log is made once for the speed, and once more, on the way, for the memory.
	made := &endless{piece: piece(&bytes.Buffer{})}
	log, _ := io.ReadAll(made)
	b.SetBytes(int64(len(log)))
	for b.Loop() {
		in := read(bytes.NewReader(log), Options())
		for range in.Records() {
		}
		if in.Count.Points != Points || in.Err() != nil {
			b.Fatalf("%+v %v", in.Count, in.Err())
		}
	}
	log = nil
	runtime.GC()
	var peak uint64
	in := read(&endless{piece: piece(&bytes.Buffer{})}, Options())
	var m runtime.MemStats
	for range in.Records() {
		if in.Count.Records%20 == 0 {
			runtime.ReadMemStats(&m)
			peak = max(peak, m.HeapAlloc)
		}
	}
	runtime.ReadMemStats(&m)
	b.ReportMetric(float64(max(peak, m.HeapAlloc))/(1<<20), "MiB-heap")
}
