package ops

import (
	"github.com/comision-mixta/mixta/internal/rule"
	"github.com/comision-mixta/mixta/ops/double"
	"github.com/comision-mixta/mixta/record"
)

// resultFacts are the lines of one result.
type resultFacts struct {
	of       []record.Side
	lines    []lineFacts
	seizures []record.UUID
}

type lineFacts struct {
	of     double.Measured // by kin
	named  Substance
	amount record.Micro
	step   record.Micro
	spot   *rule.Spot // of a line of both sides together
}

func (g *reported) result(r *Result, keep rule.Keep) {
	op := record.UUIDOf(r.Operation)
	if g.results[op] == nil {
		g.order = append(g.order, op)
	}
	f := resultFacts{of: r.Of}
	for i := range r.Lines {
		l := &r.Lines[i]
		amount, unit, ok := l.Quantity.InMeasure()
		if !ok {
			continue
		}
		line := lineFacts{measured(l.Substance.Kin(), unit), l.Substance, amount, l.step(unit), nil}
		if len(r.Of) == 2 {
			line.spot = keep(l.Quantity.Value)
		}
		f.lines = append(f.lines, line)
	}
	for _, s := range r.Seizures {
		f.seizures = append(f.seizures, record.UUIDOf(s))
	}
	g.results[op] = append(g.results[op], f)
}

// below compares the lines of one side with the seizures that they count. A
// result of both together may count a seizure that both report.
func (g *reported) below(r *Result, hit rule.Hit) {
	if len(r.Of) != 1 {
		return
	}
	counted, stated := map[double.Measured]record.Micro{}, map[double.Measured]record.Micro{}
	for _, id := range r.Seizures {
		if s := g.seizures[record.UUIDOf(id)]; s != nil {
			for m, amount := range s.seized {
				counted[m], _ = counted[m].Add(amount)
			}
		}
	}
	first := map[double.Measured]*Line{} // forms of one substance stand in lines of their own
	for i := range r.Lines {
		l := &r.Lines[i]
		amount, unit, ok := l.Quantity.InMeasure()
		if !ok {
			continue
		}
		m := measured(l.Substance, unit)
		if first[m] == nil {
			first[m] = l
		}
		stated[m], _ = stated[m].Add(amount + l.step(unit))
	}
	for m, sum := range counted {
		if l := first[m]; l != nil && stated[m] < sum {
			hit(l.Quantity.Value, sum.String(), string(m.Unit))
		}
	}
}

// gap is a joint line that is not the sum of both sides' results. Twice is what
// one seizure, which both report, was reported with, if the line counts it twice.
type gap struct {
	line  *lineFacts
	sum   record.Micro
	twice string
}

// jointGaps compares stated joint lines with the sums of the sides' own.
func (g *reported) jointGaps() []gap {
	if g.compared || g.unsound {
		return g.gaps
	}
	g.compared = true
	pairs := double.Default().Pairs(g.items)
	for _, op := range g.order {
		g.joint(op, g.results[op], pairs)
	}
	return g.gaps
}

func (g *reported) joint(op record.UUID, all []resultFacts, pairs []double.Pair) {
	sums := map[double.Measured]record.Micro{}
	counted := map[record.UUID]bool{}
	sides := map[record.Side]bool{}
	own := double.Sums{}
	for _, r := range all {
		if len(r.of) != 1 {
			continue
		}
		sides[r.of[0]] = true
		for _, l := range r.lines {
			sums[l.of], _ = sums[l.of].Add(l.amount)
			own.Add(r.of[0], measured(l.named, l.of.Unit), l.amount)
		}
		for _, s := range r.seizures {
			counted[s] = true
		}
	}
	if len(sides) < 2 {
		return
	}
	twice, ids := map[double.Measured]record.Micro{}, map[double.Measured]string{}
	for _, p := range pairs {
		if p[0].Operation == op && counted[p[0].ID] && counted[p[1].ID] {
			if !own.Take(p) {
				continue // totals do not take it off either
			}
			extra := p.Extra().Amount
			m := double.Measured{Substance: p[0].Kin, Unit: p[0].Unit}
			twice[m], _ = twice[m].Add(extra)
			ids[m] = extra.String() + " " + string(m.Unit)
		}
	}
	stated := map[double.Measured]*lineFacts{}
	for _, r := range all {
		if len(r.of) != 2 {
			continue
		}
		for i := range r.lines {
			if l := &r.lines[i]; stated[l.of] == nil {
				copied := *l
				stated[l.of] = &copied
			} else {
				stated[l.of].amount, _ = stated[l.of].amount.Add(l.amount)
			}
		}
	}
	for m, l := range stated {
		sum, here := sums[m]
		if !here || within(l.amount, sum-twice[m], l.step) {
			continue
		}
		if twice[m] > 0 && within(l.amount, sum, l.step) {
			g.gaps = append(g.gaps, gap{l, sum - twice[m], ids[m]})
		} else {
			g.gaps = append(g.gaps, gap{l, sum - twice[m], ""})
		}
	}
}

func within(a, b, step record.Micro) bool { return a-b <= step && b-a <= step }
