package ops

import "github.com/comision-mixta/mixta/record"

// surplus returns what is counted too much where two reports of one seizure are
// added: the one that was estimated, if the other was weighed; else the greater.
func surplus(a, b *seized) record.Micro {
	switch {
	case a.weighed && !b.weighed:
		return b.amount
	case b.weighed && !a.weighed:
		return a.amount
	}
	return max(a.amount, b.amount)
}
