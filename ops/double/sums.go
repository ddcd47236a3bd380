package double

import "github.com/comision-mixta/mixta/record"

// Sums are what each side states for itself, by the name it gives the substance,
// less the reports that were found in it.
type Sums map[record.Side]map[Measured]record.Micro

// Add adds an amount to a side's own sum. One too great is left out: no report
// is found in it then.
func (s Sums) Add(side record.Side, of Measured, amount record.Micro) {
	if s[side] == nil {
		s[side] = map[Measured]record.Micro{}
	}
	if sum, err := s[side][of].Add(amount); err == nil {
		s[side][of] = sum
	}
}

// Take finds both reports of a pair in their own sides' sums, takes them out
// and reports whether both were there: only then one of them is counted twice.
func (s Sums) Take(p Pair) bool {
	for _, i := range p {
		if sum, ok := s[i.Side][i.Measured]; !ok || i.Amount > sum {
			return false
		}
	}
	for _, i := range p {
		s[i.Side][i.Measured] -= i.Amount
	}
	return true
}
