package crops

import (
	"fmt"
	"hash/maphash"
	"testing"

	"pgregory.net/rapid"

	"github.com/comision-mixta/mixta/internal/runs"
	"github.com/comision-mixta/mixta/record"
)

// TestSpans: a period meets others as comparing it with each of them shows.
func TestSpans(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		rows := runs.NewMap(spanKey, 1, rapid.SampledFrom([]int{1, 7, 1 << 20}).Draw(t, "rows"))
		defer rows.Close()
		s := spans{maphash.MakeSeed(), rows}
		type limit struct {
			zone   LegalZone
			nature LimitNature
			valid  record.Period
		}
		var all []limit
		day := func(what string) record.Date {
			return record.Date(fmt.Sprintf("%d-%02d-%02d", rapid.SampledFrom([]int{1900, 2017, 2018, 2199}).Draw(t, what), rapid.SampledFrom([]int{1, 2, 12}).Draw(t, what), rapid.IntRange(1, 31).Draw(t, what)))
		}
		for range rapid.IntRange(1, 12).Draw(t, "limits") {
			l := limit{rapid.SampledFrom([]LegalZone{"bo.a", "bo.b"}).Draw(t, "zone"), rapid.SampledFrom([]LimitNature{LegalCap, LicitDemand}).Draw(t, "nature"), record.Period{From: day("from"), To: day("to")}}
			switch {
			case rapid.IntRange(0, 5).Draw(t, "open") == 0:
				l.valid.To = ""
			case l.valid.From > l.valid.To:
				l.valid.From, l.valid.To = l.valid.To, l.valid.From
			}
			want := false
			for _, o := range all {
				p, q := o.valid, l.valid
				want = want || o.zone == l.zone && o.nature == l.nature && (p.To == "" || q.From <= p.To) && (q.To == "" || p.From <= q.To)
			}
			if got := s.Add(l.zone, l.nature, l.valid); got != want {
				t.Fatalf("%v among %v: %t", l, all, got)
			}
			all = append(all, l)
		}
		if s.Add("bo.a", LegalCap, record.Period{From: "2199-12-31", To: "1900-01-01"}) {
			t.Fatalf("a period that ends before it begins meets one")
		}
	})
}
