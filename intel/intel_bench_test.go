package intel_test

import (
	"encoding/hex"
	"fmt"
	"math/rand/v2"
	"runtime"
	"testing"
	"time"

	"github.com/comision-mixta/mixta/intel"
	"github.com/comision-mixta/mixta/intel/match"
	"github.com/comision-mixta/mixta/intel/network"
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
		subjects, links := make([]intel.Subject, n), make([]intel.Link, 5*n)
		version := record.Version{"BO": 1}
		for i := range subjects {
			subjects[i].ID, subjects[i].Version, subjects[i].Kind = secret(r), version, intel.KindSite
		}
		for i := range links {
			l := &links[i]
			l.ID, l.Version, l.Role = secret(r), version, intel.ContactOf
			l.From, l.To = record.SubjectRef(subjects[r.IntN(n)].ID), record.SubjectRef(subjects[r.IntN(n)].ID)
			l.Grading = intel.Grading{intel.Admiralty, "B", intel.InformationGrade(rune('1' + r.IntN(6)))}
		}
		return func() any { return network.New(subjects, links) }
	})
}

// BenchmarkPaths: the strongest paths from one subject of 200,000 that hang in
// one long chain, the worst there is.
func BenchmarkPaths(b *testing.B) {
	grow(b, []int{50_000, 100_000, 200_000}, func(n int) func() any {
		id := func(n int) record.ID { return record.ID(fmt.Sprintf("%08d-0000-4000-8000-000000000000", n)) }
		links := make([]intel.Link, n-1)
		for i := range links {
			l := &links[i]
			l.ID, l.Version, l.Role = id(i), record.Version{"BO": 1}, intel.ContactOf
			l.From, l.To = record.SubjectRef(id(i)), record.SubjectRef(id(i+1))
			l.Grading = intel.Grading{Scheme: intel.Admiralty, Source: "B", Information: intel.InformationGrade(rune('1' + i%5))}
		}
		net := network.New(nil, links)
		return func() any { return net.Paths(id(0)) }
	})
}

// BenchmarkSameSubject: two files of n subjects each, a tenth of them in both.
func BenchmarkSameSubject(b *testing.B) {
	grow(b, []int{62_500, 125_000, 250_000, 500_000}, func(n int) func() any {
		r := rand.New(rand.NewPCG(3, 4))
		file := func(base int) []intel.Subject {
			out := make([]intel.Subject, n)
			for i := range out {
				s := &out[i]
				s.ID, s.Kind = secret(r), intel.KindPerson
				s.Names = []intel.Name{{Text: fmt.Sprintf("Nombre%d Apellido%d", (base+i)%50_000, base+i)}}
				s.Identifiers = []intel.Identifier{{Scheme: intel.SchemeDNI, Country: "PE", Value: fmt.Sprintf("%08d", base+i)}}
			}
			return out
		}
		first, second := file(0), file(n-n/10)
		return func() any { return match.Subjects(first, second) }
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
