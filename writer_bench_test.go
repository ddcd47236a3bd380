package mixta_test

import (
	"bytes"
	"fmt"
	"io"
	"math"
	"testing"

	"github.com/comision-mixta/mixta"
	"github.com/comision-mixta/mixta/crops"
	"github.com/comision-mixta/mixta/plan"
	"github.com/comision-mixta/mixta/record"
)

// crowd returns the records of a clean file of the kit with many more like its
// first record of a kind, and their envelope.
func crowd(b *testing.B, base, kind string, many int) (mixta.Envelope, []mixta.Record) {
	e, all := records(b, base)
	k, _ := mixta.KindOf(kind)
	var out []mixta.Record
	for i, r := range all {
		out = append(out, r)
		first := fmt.Sprintf("%T", r) == "*"+k.Type.String() && (i == 0 || fmt.Sprintf("%T", all[i-1]) != fmt.Sprintf("%T", r))
		for n := range many {
			if !first {
				break
			}
			_, again := records(b, base)
			one := again[i]
			one.Head().ID = record.ID(fmt.Sprintf("0199ffff-0000-7000-8000-%012x", n))
			switch one := one.(type) {
			case *plan.Action:
				one.Number = int64(1000 + n)
			case *crops.Parcel:
				for i := range one.Geometry.Coordinates[0][0] { // no two have one outline
					x := &one.Geometry.Coordinates[0][0][i][0]
					*x = math.Round(*x*1e6+10*float64(n+1)) / 1e6
				}
			}
			out = append(out, one)
		}
	}
	return e, out
}

// BenchmarkWriter writes a file with many records of one kind, and reads it.
func BenchmarkWriter(b *testing.B) {
	const many = 2000
	for _, c := range []struct{ base, kind string }{{"crops", "parcel"}, {"intel", "report"}, {"ops", "track"}, {"plan", "action"}} {
		e, all := crowd(b, c.base, c.kind, many)
		write := func(to io.Writer) error {
			w := mixta.NewWriter(to, e)
			for _, r := range all {
				if err := w.Put(r); err != nil {
					return err
				}
			}
			return w.Close()
		}
		var text bytes.Buffer
		if err := write(&text); err != nil {
			b.Fatal(err)
		}
		measure := func(name string, do func() error) {
			b.Run(c.kind+"/"+name, func(b *testing.B) {
				b.SetBytes(int64(text.Len()))
				b.ReportAllocs()
				for b.Loop() {
					if err := do(); err != nil {
						b.Fatal(err)
					}
				}
				b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(b.N*len(all)), "ns/record")
			})
		}
		measure("write", func() error { return write(io.Discard) })
		measure("read", func() error {
			report, err := mixta.Validate(bytes.NewReader(text.Bytes()))
			if err != nil {
				return err
			}
			return report.Err()
		})
	}
}
