package ops

import "github.com/comision-mixta/mixta/record"

// ownSums are what each side states for itself, by the name it gives the
// substance, less the reports that were found in it.
type ownSums map[record.Side]map[measured]record.Micro

// add adds an amount to a side's own sum. One too great is left out: no report
// is found in it then.
func (o ownSums) add(side record.Side, m measured, amount record.Micro) {
	if o[side] == nil {
		o[side] = map[measured]record.Micro{}
	}
	if sum, err := o[side][m].Add(amount); err == nil {
		o[side][m] = sum
	}
}

// take finds two reports of one item in their own sides' sums, takes them out
// and reports whether both were there: only then one of them is counted twice.
func (o ownSums) take(p pair) bool {
	for _, i := range p {
		if sum, here := o[i.side][measured{i.of, i.unit}]; !here || i.amount > sum {
			return false
		}
	}
	for _, i := range p {
		o[i.side][measured{i.of, i.unit}] -= i.amount
	}
	return true
}
