package ops

import (
	"github.com/comision-mixta/mixta/internal/rule"
	"github.com/comision-mixta/mixta/ops/double"
	"github.com/comision-mixta/mixta/record"
)

// lineFacts are a line of a result, or that there is a result. They are sorted by
// operations, then as they stand in the file.
type lineFacts struct {
	Operation record.UUID
	Result    int64   // its number in the file
	Line      int64   // its number in the result, from 1; 0: the result itself
	Side      [2]byte // zeros: both sides together
	Kin       uint64  // hashes
	Named     uint64
	Unit      rule.Word
	Amount    record.Micro
	Step      record.Micro
	Spot      uint32 // of a line of both sides together
}

// result notes a result.
func (g *reported) result(r *Result, keep rule.Keep) {
	g.many.results++
	f := lineFacts{Operation: record.UUIDOf(r.Operation), Result: g.many.results}
	if len(r.Of) == 1 {
		copy(f.Side[:], r.Of[0])
	}
	g.lines.Add(f)
	for i := range r.Lines {
		l := &r.Lines[i]
		amount, unit, ok := l.Quantity.InMeasure()
		if !ok {
			continue
		}
		f.Line, f.Kin, f.Named, f.Unit = int64(i)+1, g.hash(string(l.Substance.Kin())), g.hash(string(l.Substance)), rule.WordOf(unit)
		f.Amount, f.Step = amount, l.step(unit)
		if len(r.Of) == 2 {
			g.many.joint++
			f.Spot = g.Number(keep(l.Quantity.Value))
		}
		g.lines.Add(f)
	}
	if len(r.Of) == 1 {
		for _, s := range r.Seizures {
			g.counted.Put(counting(f.Operation, record.UUIDOf(s)), nil)
		}
	}
}

// counting is the key of a seizure that a result of an operation counts.
func counting(operation, seizure record.UUID) []byte { return append(operation[:], seizure[:]...) }

// below compares the lines of one side with the seizures that they count. A
// result of both together may count a seizure that both report.
func (g *reported) below(r *Result, hit rule.Hit) {
	if len(r.Of) != 1 {
		return
	}
	type sum struct {
		of              double.Measured
		first           *Line // forms of one substance stand in lines of their own
		stated, counted record.Micro
		some            bool // a seizure is counted
	}
	var sums []sum
	at := map[double.Measured]int{}
	for i := range r.Lines {
		l := &r.Lines[i]
		amount, unit, ok := l.Quantity.InMeasure()
		if !ok {
			continue
		}
		m := measured(l.Substance, unit)
		n, here := at[m]
		if !here {
			n, sums = len(sums), append(sums, sum{of: m, first: l})
			at[m] = n
		}
		sums[n].stated, _ = sums[n].stated.Add(amount + l.step(unit))
	}
	for _, id := range r.Seizures {
		s, ok := g.seizure(id)
		for i := range sums {
			if !ok {
				break
			}
			if a, seized := g.amounts.Get(g.amount(s.Number, sums[i].of)); seized {
				sums[i].counted, _ = sums[i].counted.Add(a.Seized)
				sums[i].some = true
			}
		}
	}
	for i := range sums {
		if s := &sums[i]; s.some && s.stated < s.counted {
			hit(s.first.Quantity.Value, s.counted.String(), string(s.of.Unit))
		}
	}
}
