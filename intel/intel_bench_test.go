package intel

import (
	"encoding/hex"
	"fmt"
	"math/rand/v2"
	"runtime"
	"testing"
	"time"

	"github.com/comision-mixta/mixta/record"
)

// grow tells the seconds a run takes and the memory in use at its end, so
// that growth can be read off the sizes.
func grow(b *testing.B, sizes []int, make func(n int) func() any) {
	for _, n := range sizes {
		b.Run(fmt.Sprint(n), func(b *testing.B) {
			run := make(n)
			var before, after runtime.MemStats
			runtime.GC()
			runtime.ReadMemStats(&before)
			b.ReportAllocs()
			b.ResetTimer()
			start := time.Now()
			var kept any
			for range b.N {
				kept = run()
			}
			b.StopTimer()
			b.ReportMetric(time.Since(start).Seconds()/float64(b.N), "s/run")
			runtime.GC()
			runtime.ReadMemStats(&after)
			b.ReportMetric((float64(after.HeapAlloc)-float64(before.HeapAlloc))/1e6, "MB-kept")
			runtime.KeepAlive(kept)
			runtime.KeepAlive(run)
		})
	}
}

// BenchmarkNetwork: n subjects and 5 n links between them, at random.
func BenchmarkNetwork(b *testing.B) {
	grow(b, []int{25_000, 50_000, 100_000, 200_000}, func(n int) func() any {
		r := rand.New(rand.NewPCG(1, 2))
		subjects, links := make([]Subject, n), make([]Link, 5*n)
		version := record.Version{"BO": 1}
		for i := range subjects {
			subjects[i].ID, subjects[i].Version, subjects[i].Kind = secret(r), version, KindSite
		}
		for i := range links {
			l := &links[i]
			l.ID, l.Version, l.Role = secret(r), version, ContactOf
			l.From, l.To = record.SubjectRef(subjects[r.IntN(n)].ID), record.SubjectRef(subjects[r.IntN(n)].ID)
			l.Grading = Grading{Admiralty, "B", InformationGrade(rune('1' + r.IntN(6)))}
		}
		return func() any { return NewNetwork(subjects, links) }
	})
}

// BenchmarkPaths: the strongest paths from one subject of 200,000 that hang in
// one long chain, the worst there is.
func BenchmarkPaths(b *testing.B) {
	grow(b, []int{50_000, 100_000, 200_000}, func(n int) func() any {
		links := make([]Link, n-1)
		for i := range links {
			links[i] = link(i, i, i+1, Grading{Admiralty, "B", InformationGrade(rune('1' + i%5))})
		}
		net := NewNetwork(nil, links)
		return func() any { return net.Paths(number(0)) }
	})
}

// BenchmarkSameSubject: two files of n subjects each, a tenth of them in both.
func BenchmarkSameSubject(b *testing.B) {
	grow(b, []int{62_500, 125_000, 250_000, 500_000}, func(n int) func() any {
		r := rand.New(rand.NewPCG(3, 4))
		file := func(base int) []Subject {
			out := make([]Subject, n)
			for i := range out {
				s := &out[i]
				s.ID, s.Kind = secret(r), KindPerson
				s.Names = []Name{{Text: fmt.Sprintf("Nombre%d Apellido%d", (base+i)%50_000, base+i)}}
				s.Identifiers = []Identifier{{SchemeDNI, "PE", fmt.Sprintf("%08d", base+i)}}
			}
			return out
		}
		first, second := file(0), file(n-n/10)
		return func() any { return SameSubject(first, second) }
	})
}

// secret mints a random id from a seeded source.
func secret(r *rand.Rand) record.ID {
	var b [16]byte
	for i := range b {
		b[i] = byte(r.Uint32())
	}
	b[6], b[8] = b[6]&0x0f|0x40, b[8]&0x3f|0x80
	s := hex.EncodeToString(b[:])
	return record.ID(s[:8] + "-" + s[8:12] + "-" + s[12:16] + "-" + s[16:20] + "-" + s[20:])
}
