package total

import "github.com/comision-mixta/mixta/record"

// unite makes one row of those of one code and measure. An amount too fine for
// the unit of its measure, half a milligram in kilograms, stands in its own, and
// the row with it; the two stay apart only where the sum is too great for that.
func (s *summing) unite() {
	for k, fine := range s.rows {
		whole := key{k.group, k.code, k.unit.Measure()}
		times := k.unit.Parts()
		if t := s.rows[whole]; t != nil && whole != k && times > 1 && fine.take(t, times) {
			delete(s.rows, whole)
		}
	}
}

// take adds a row in a unit so many times as great, if the sums can be held.
func (t *Row) take(other *Row, times record.Micro) bool {
	sum := *t
	for _, pair := range [][2]**record.Micro{{&sum.BO, &other.BO}, {&sum.PE, &other.PE}, {&sum.Twice, &other.Twice},
		{&sum.Together, &other.Together}, {&sum.Joint, &other.Joint}, {&sum.Unlisted, &other.Unlisted}} {
		to, from := pair[0], *pair[1]
		if from == nil {
			continue
		}
		added, ok := from.Times(times)
		if !ok {
			return false
		}
		if *to != nil {
			var err error
			if added, err = added.Add(**to); err != nil {
				return false
			}
		}
		*to = &added
	}
	*t = sum
	return true
}
