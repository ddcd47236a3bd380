package ops

import (
	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/internal/rule"
	"github.com/comision-mixta/mixta/record"
)

// resultFacts are the lines of one result.
type resultFacts struct {
	of       []record.Side
	lines    []lineFacts
	seizures []record.UUID
}

type lineFacts struct {
	of     measured // by kin
	named  Substance
	amount record.Micro
	step   record.Micro
	spot   rule.Spot
}

func (g *gatherer) result(r *Result, spot func(any) rule.Spot) {
	id, ok := record.ParseUUID(string(r.Operation))
	if !ok {
		return
	}
	if g.results[id] == nil {
		g.order = append(g.order, id)
	}
	f := resultFacts{of: r.Of}
	for i := range r.Lines {
		l := &r.Lines[i]
		amount, unit, ok := plain(l.Quantity)
		if !ok {
			continue
		}
		f.lines = append(f.lines, lineFacts{measured{l.Substance.Kin(), unit}, l.Substance, amount, l.step(unit), spot(l.Quantity.Value)})
	}
	for _, s := range r.Seizures {
		if id, ok := record.ParseUUID(string(s)); ok {
			f.seizures = append(f.seizures, id)
		}
	}
	g.results[id] = append(g.results[id], f)
}

// below compares each side's lines with the seizures that they count. A result
// of both together may count a seizure that both report.
func (g *gatherer) below(report func(*check.Rule, rule.Spot, ...any)) {
	seized := map[record.UUID]map[measured]record.Micro{}
	for _, i := range g.items {
		if seized[i.id] == nil {
			seized[i.id] = map[measured]record.Micro{}
		}
		m := measured{i.of, i.unit}
		seized[i.id][m], _ = seized[i.id][m].Add(i.amount)
	}
	for _, op := range g.order {
		for _, r := range g.results[op] {
			if len(r.of) == 1 {
				r.below(seized, report)
			}
		}
	}
}

func (r *resultFacts) below(seized map[record.UUID]map[measured]record.Micro, report func(*check.Rule, rule.Spot, ...any)) {
	counted, stated := map[measured]record.Micro{}, map[measured]record.Micro{}
	for _, id := range r.seizures {
		for m, amount := range seized[id] {
			counted[m], _ = counted[m].Add(amount)
		}
	}
	first := map[measured]*lineFacts{} // forms of one substance stand in lines of their own
	for i := range r.lines {
		l := &r.lines[i]
		m := measured{l.named, l.of.Unit}
		if first[m] == nil {
			first[m] = l
		}
		stated[m], _ = stated[m].Add(l.amount + l.step)
	}
	for m, sum := range counted {
		if l := first[m]; l != nil && stated[m] < sum {
			report(&belowSeizures, l.spot, sum.String(), string(m.Unit))
		}
	}
}

// joint compares stated joint lines with the sums of the sides' own.
func (g *gatherer) joint(op record.UUID, all []resultFacts, pairs []pair, report func(*check.Rule, rule.Spot, ...any)) {
	sums := map[measured]record.Micro{}
	counted := map[record.UUID]bool{}
	sides := map[record.Side]bool{}
	own := ownSums{}
	for _, r := range all {
		if len(r.of) != 1 {
			continue
		}
		sides[r.of[0]] = true
		for _, l := range r.lines {
			sums[l.of], _ = sums[l.of].Add(l.amount)
			own.add(r.of[0], measured{l.named, l.of.Unit}, l.amount)
		}
		for _, s := range r.seizures {
			counted[s] = true
		}
	}
	if len(sides) < 2 {
		return
	}
	twice, ids := map[measured]record.Micro{}, map[measured]string{}
	for _, p := range pairs {
		if p[0].operation == op && counted[p[0].id] && counted[p[1].id] {
			if !own.take(p) {
				continue // totals do not take it off either
			}
			over, _ := p.order()
			m := measured{p[0].kin, p[0].unit}
			twice[m], _ = twice[m].Add(over.amount)
			ids[m] = over.amount.String() + " " + string(m.Unit)
		}
	}
	stated := map[measured]*lineFacts{}
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
			report(&doubleCounted, l.spot, (sum - twice[m]).String(), string(m.Unit), l.amount.String(), ids[m])
		} else {
			report(&jointDiffers, l.spot, (sum - twice[m]).String(), string(m.Unit))
		}
	}
}

func within(a, b, step record.Micro) bool { return a-b <= step && b-a <= step }
