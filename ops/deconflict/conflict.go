package deconflict

import (
	"cmp"
	"slices"
	"time"

	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/ops"
	"github.com/comision-mixta/mixta/record"
)

// Separation says how far apart activities in two domains must stay. No value is
// built in: what is enough on a road is nothing for an aircraft.
type Separation struct {
	A, B   ops.Domain    // in either order
	Metres float64       // between what the notices reach, beyond their own radii
	Time   time.Duration // between the end of one and the start of the other
}

// Conflict is two notices that meet, by their places in the list.
type Conflict struct {
	A, B   int
	Metres float64       // between what they reach; 0 where they overlap
	Time   time.Duration // both are active; not positive where only the separation is broken
}

// Answer is all that the sender of a notice gets: that there is a conflict, and
// whom to call. It holds nothing of the other notice's content.
type Answer struct {
	Notice record.ID // the sender's own
	Call   ops.Contact
}

// Answer returns the answers to the senders of both notices.
func (c Conflict) Answer(list []ops.Notice) (toA, toB Answer) {
	a, b := &list[c.A], &list[c.B]
	return Answer{a.ID, b.Contact}, Answer{b.ID, a.Contact}
}

// MaxConflicts is how many pairs Conflicts returns at most: more than anybody can call,
// and what a file of notices that are all at one place must not turn into.
const MaxConflicts = 100_000

// ErrTooMany is returned where more than MaxConflicts pairs of notices are in conflict.
var ErrTooMany = check.Errorf(check.Text{
	ES: "más de 100 000 pares de avisos están en conflicto: indique menos avisos o separaciones menores",
	EN: "more than 100,000 pairs of notices are in conflict: give fewer notices or smaller separations"})

// Conflicts returns the pairs of notices that come closer than the separations
// allow, in time and in space, sorted by their places in the list. Domains
// without a separation are never in conflict. Windows do not contain their end;
// times are instants. Notices without a place or an end are passed over; the rules
// of the record report them. The only error is ErrTooMany.
//
// It sweeps through time with spatial indexes of those still active, which are
// joined as their number doubles: n log² n, and what pairs meet in space.
func Conflicts(list []ops.Notice, rules []Separation) ([]Conflict, error) {
	s := newSweep(list, rules)
	var found []Conflict
	for block := range slices.Chunk(s.byStart, blockSize) {
		s.add(block)
		for _, r := range block {
			for other := range s.near(r) {
				if c, ok := s.conflict(other, r); ok {
					if len(found) == MaxConflicts {
						return nil, ErrTooMany
					}
					found = append(found, c)
				}
			}
		}
	}
	sortConflicts(found)
	return found, nil
}

func sortConflicts(list []Conflict) {
	slices.SortFunc(list, func(a, b Conflict) int { return cmp.Or(cmp.Compare(a.A, b.A), cmp.Compare(a.B, b.B)) })
}
