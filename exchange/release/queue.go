package release

import "math"

// queue has the records to be examined again. The first time, all are, in order, but for
// those of which nothing is withheld, nor anything that they refer to.
type queue struct {
	pending []int        // those, in this order
	queued  map[int]bool // those, and those whose turn will come the first time
	early   map[int]bool // those examined before all others the first time
	turn    version      // the record that is examined the first time
}

// past is after the turn of all records.
var past = version{math.MaxInt, math.MaxInt}

// look queues a record, which has that place, to be examined again.
func (q *queue) look(n int, place version) {
	if q.queued[n] {
		return
	}
	q.queued[n] = true
	if q.early[n] || compare(place, q.turn) <= 0 {
		q.pending = append(q.pending, n)
	}
}
