package track

import (
	"bytes"
	"fmt"
	"io"
	"runtime"
	"testing"
	"time"
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

// million is how many positions are read; of so many aircraft at a time.
const million, aloft = 1_000_000, 250

func lon(i int) float64 { return -70 + float64(i/aloft)*0.0004 }

func sbsPiece(b *bytes.Buffer) func(int) []byte {
	start := time.Date(2022, 5, 16, 0, 0, 0, 0, time.UTC)
	return func(i int) []byte {
		if i*100 >= million {
			return nil
		}
		b.Reset()
		for k := i * 100; k < i*100+100; k++ {
			at := start.Add(time.Duration(k/aloft)*time.Second + time.Duration(k%aloft)*time.Millisecond).Format("2006/01/02,15:04:05.000")
			fmt.Fprintf(b, "MSG,3,1,1,E9%04X,1,%s,%s,,9500,,,-13.20000,%.5f,,,0,0,0,0\n", k%aloft, at, at, lon(k))
		}
		return b.Bytes()
	}
}

func readsbPiece(b *bytes.Buffer) func(int) []byte {
	return func(i int) []byte {
		if i*aloft >= million {
			return nil
		}
		b.Reset()
		fmt.Fprintf(b, "{ \"now\" : %d.0,\n  \"messages\" : %d,\n  \"aircraft\" : [\n", 1652659200+i, i)
		for k := range aloft {
			fmt.Fprintf(b, `{"hex":"e9%04x","type":"adsb_icao","flight":"CP%04d  ","alt_baro":9500,"alt_geom":9900,"gs":120.3,"track":90.50,"baro_rate":64,"squawk":"7000","emergency":"none","category":"A1","lat":-13.200000,"lon":%.6f,"nic":8,"rc":186,"seen_pos":0.3,"version":2,"nic_baro":1,"nac_p":9,"nac_v":1,"sil":3,"sil_type":"perhour","gva":2,"sda":2,"alert":0,"spi":0,"mlat":[],"tisb":[],"messages":1000,"seen":0.1,"rssi":-20.1},`+"\n",
				k, k, lon(i*aloft+k))
		}
		b.WriteString("]}\n")
		return b.Bytes()
	}
}

func benchmark(b *testing.B, piece func(*bytes.Buffer) func(int) []byte, start func(io.Reader) *Importer) {
	// The log is made once for the speed, and once more, on the way, for the memory.
	made := &endless{piece: piece(&bytes.Buffer{})}
	log, _ := io.ReadAll(made)
	b.SetBytes(int64(len(log)))
	for b.Loop() {
		in := start(bytes.NewReader(log))
		for range in.Tracks() {
		}
		if in.Count.Points != million || in.Err() != nil {
			b.Fatalf("%+v %v", in.Count, in.Err())
		}
	}
	log = nil
	runtime.GC()
	var peak uint64
	in := start(&endless{piece: piece(&bytes.Buffer{})})
	var m runtime.MemStats
	for range in.Tracks() {
		if in.Count.Tracks%20 == 0 {
			runtime.ReadMemStats(&m)
			peak = max(peak, m.HeapAlloc)
		}
	}
	runtime.ReadMemStats(&m)
	b.ReportMetric(float64(max(peak, m.HeapAlloc))/(1<<20), "MiB-heap")
}

func BenchmarkSBS(b *testing.B)    { benchmark(b, sbsPiece, formats["sbs"]) }
func BenchmarkReadsb(b *testing.B) { benchmark(b, readsbPiece, formats["readsb"]) }
