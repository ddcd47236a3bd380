package ops

import (
	"iter"

	"github.com/comision-mixta/mixta/internal/rule"
	"github.com/comision-mixta/mixta/ops/double"
	"github.com/comision-mixta/mixta/record"
)

// gap is a joint line that is not the sum of both sides' results. Doubled says that it
// counts twice what both report, and Twice what one such seizure was reported with.
type gap struct {
	Number             int64
	Spot               uint32
	Unit               rule.Word
	Doubled            bool
	Sum, Stated, Twice record.Micro
}

// jointGaps compares stated joint lines with the sums of the sides' own.
func (g *reported) jointGaps() iter.Seq[gap] {
	if !g.compared && !g.unsound && g.many.joint > 0 {
		g.compare()
	}
	g.compared = true
	return g.gaps.Sorted()
}

// candidate is two reports of what looks like one item, those nearest in amount first.
type candidate struct {
	Operation int64
	Gap       record.Micro
	BO, PE    itemKey
}

// reportFacts are what is needed of an item to take it off.
type reportFacts struct {
	ID             record.UUID
	Kin, Substance [8]byte
	Unit           rule.Word
	Amount         record.Micro
	Weighed        bool
}

func reportOf(i *double.Item) reportFacts {
	return reportFacts{i.ID, [8]byte([]byte(i.Kin)), [8]byte([]byte(i.Substance)), rule.WordOf(i.Unit), i.Amount, i.Weighed}
}

func (f *reportFacts) item(side record.Side) *double.Item {
	return &double.Item{ID: f.ID, Side: side, Kin: string(f.Kin[:]), Measured: double.Measured{Substance: string(f.Substance[:]), Unit: record.Unit(f.Unit.String())},
		Amount: f.Amount, Weighed: f.Weighed}
}

// compare finds the gaps of each operation: first the reports that may be one, then which
// of them are.
func (g *reported) compare() {
	candidates, reports, taken := rule.ListOf[candidate](g.Memory), rule.TableOf[reportFacts](g.Memory, itemKeySize), g.Map(itemKeySize, 0)
	one, other := newCursor(g.items), newCursor(g.items)
	defer one.stop()
	defer other.stop()
	for n, of := range g.operations() {
		for of.asked() && one.seek(of.operation) {
			group := one.at.Group
			note := func(i *double.Item) itemKey {
				k := itemKey{int64(i.Seizure), int32(i.Item)}
				if b := k.bytes(); !reports.Has(b) {
					reports.Put(b, reportOf(i))
				}
				return k
			}
			for p := range double.Default().Near(one.of(group, record.BO), other.of(group, record.PE)) {
				candidates.Add(candidate{n, p.Gap(), note(p[0]), note(p[1])})
			}
			for one.more && one.at.Group == group {
				one.next()
			}
		}
	}
	pairs, stop := iter.Pull(candidates.Sorted())
	defer stop()
	next, more := pairs()
	for n, of := range g.operations() {
		for ; more && next.Operation == n; next, more = pairs() {
			b, p := next.BO.bytes(), next.PE.bytes()
			if taken.Has(b) || taken.Has(p) {
				continue
			}
			taken.Put(b, nil)
			taken.Put(p, nil)
			bo, _ := reports.Get(b)
			pe, _ := reports.Get(p)
			of.pair(g, double.Pair{bo.item(record.BO), pe.item(record.PE)})
		}
		of.gaps(g)
	}
}

// operations yields what the results of each operation come to, and a number for it.
func (g *reported) operations() iter.Seq2[int64, *joint] {
	return func(yield func(int64, *joint) bool) {
		n, of := int64(0), (*joint)(nil)
		for l := range g.lines.Sorted() {
			if of != nil && of.operation != l.Operation {
				if !yield(n, of) {
					return
				}
				n, of = n+1, nil
			}
			if of == nil {
				of = newJoint(l.Operation)
			}
			of.add(l)
		}
		if of != nil {
			yield(n, of)
		}
	}
}

// joint is what the results of one operation come to.
type joint struct {
	operation record.UUID
	sides     map[[2]byte]bool
	own       double.Sums
	sums      map[double.Measured]record.Micro // of both, by kin
	stated    []lineFacts                      // of both together
	at        map[double.Measured]int          // in stated
	twice     map[double.Measured]record.Micro // of what both report
	last      map[double.Measured]record.Micro // the last of these
}

func newJoint(operation record.UUID) *joint {
	micro := func() map[double.Measured]record.Micro { return map[double.Measured]record.Micro{} }
	return &joint{operation, map[[2]byte]bool{}, double.Sums{}, micro(), nil, map[double.Measured]int{}, micro(), micro()}
}

// add adds a line of a result.
func (j *joint) add(l lineFacts) {
	m, one := hashed(l.Kin, l.Unit), l.Side != [2]byte{}
	if one {
		j.sides[l.Side] = true
	}
	switch n, here := j.at[m]; {
	case l.Line == 0:
	case one:
		j.sums[m], _ = j.sums[m].Add(l.Amount)
		j.own.Add(record.Side(l.Side[:]), hashed(l.Named, l.Unit), l.Amount)
	case here:
		j.stated[n].Amount, _ = j.stated[n].Amount.Add(l.Amount)
	default:
		j.at[m] = len(j.stated)
		j.stated = append(j.stated, l)
	}
}

// asked reports whether there is something to compare.
func (j *joint) asked() bool { return len(j.sides) == 2 && len(j.stated) > 0 }

// pair takes two reports of one seizure off, if the results hold both.
func (j *joint) pair(g *reported, p double.Pair) {
	for _, i := range p {
		if !g.counted.Has(counting(j.operation, i.ID)) {
			return
		}
	}
	if !j.own.Take(p) {
		return // totals do not take it off either
	}
	extra := p.Extra().Amount
	m := double.Measured{Substance: p[0].Kin, Unit: p[0].Unit}
	j.twice[m], _ = j.twice[m].Add(extra)
	j.last[m] = extra
}

// gaps notes the lines of both together that are not the sums of their own.
func (j *joint) gaps(g *reported) {
	if !j.asked() {
		return
	}
	for i := range j.stated {
		l := &j.stated[i]
		m := hashed(l.Kin, l.Unit)
		sum, here := j.sums[m]
		if !here || within(l.Amount, sum-j.twice[m], l.Step) {
			continue
		}
		d := gap{Number: g.many.gaps, Spot: l.Spot, Unit: l.Unit, Sum: sum - j.twice[m], Stated: l.Amount}
		if j.twice[m] > 0 && within(l.Amount, sum, l.Step) {
			d.Doubled, d.Twice = true, j.last[m]
		}
		g.gaps.Add(d)
		g.many.gaps++
	}
}

func within(a, b, step record.Micro) bool { return a-b <= step && b-a <= step }
