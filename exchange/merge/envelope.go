package merge

import (
	"slices"
	"strings"
	"time"

	"github.com/comision-mixta/mixta"
	"github.com/comision-mixta/mixta/exchange/internal/index"
	"github.com/comision-mixta/mixta/record"
)

// envelope makes the envelope of a result with these markings, of which the record
// issued last was issued at that second. That of a state depends only on its keeper and
// records: its id is always the same, its time is that of the record issued last.
func envelope(o Options, markings []record.Marking, issued int64) mixta.Envelope {
	e := mixta.Envelope{ID: record.LocalID(o.Keeper, "file", "state"), Sender: o.Keeper, Recipient: o.Keeper, Issued: record.At(time.Unix(issued, 0).UTC())}
	if o.Envelope != nil {
		e = *o.Envelope
	}
	// Sorted, because joining takes some members from the first marking that has
	// them.
	slices.SortFunc(markings, func(a, b record.Marking) int {
		return strings.Compare(index.MarkingKey(a), index.MarkingKey(b))
	})
	e.Marking = e.Holds(record.JoinAll(slices.Values(markings)))
	return e
}

// markings are those of all records, each once.
func (x *joiner) markings(j *joined) (list []record.Marking) {
	for i, m := range x.Markings.Values {
		if j.markings[int32(i)] {
			list = append(list, m)
		}
	}
	return list
}
