package sbs_test

import (
	"bytes"
	"fmt"
	"testing"
	"time"

	"github.com/comision-mixta/mixta/convert/internal/tracktest"
	"github.com/comision-mixta/mixta/convert/sbs"
)

func piece(b *bytes.Buffer) func(int) []byte {
	start := time.Date(2022, 5, 16, 0, 0, 0, 0, time.UTC)
	return func(i int) []byte {
		if i*100 >= tracktest.Points {
			return nil
		}
		b.Reset()
		for k := i * 100; k < i*100+100; k++ {
			at := start.Add(time.Duration(k/tracktest.Aloft)*time.Second + time.Duration(k%tracktest.Aloft)*time.Millisecond).Format("2006/01/02,15:04:05.000")
			fmt.Fprintf(b, "MSG,3,1,1,E9%04X,1,%s,%s,,9500,,,-13.20000,%.5f,,,0,0,0,0\n", k%tracktest.Aloft, at, at, tracktest.Lon(k))
		}
		return b.Bytes()
	}
}

func BenchmarkSBS(b *testing.B) { tracktest.Benchmark(b, piece, sbs.Read) }
