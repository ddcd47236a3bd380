package merge

import (
	"slices"
	"strings"
	"time"

	"github.com/comision-mixta/mixta"
	"github.com/comision-mixta/mixta/exchange/internal/index"
	"github.com/comision-mixta/mixta/record"
)

// envelope makes the envelope of a result. That of a state depends only on its
// keeper and records: its id is always the same, its time is that of the record
// issued last.
func (x *joiner) envelope(o Options, j *joined) mixta.Envelope {
	e := mixta.Envelope{ID: record.LocalID(o.Keeper, "file", "state"), Sender: o.Keeper, Recipient: o.Keeper, Issued: x.last(j)}
	if o.Envelope != nil {
		e = *o.Envelope
	}
	e.Marking = e.Holds(x.marking(j))
	return e
}

// marking returns the strictest marking of all records.
func (x *joiner) marking(j *joined) record.Marking {
	var list []record.Marking
	for i, m := range x.Markings.Values {
		if j.markings[int32(i)] {
			list = append(list, m)
		}
	}
	// Sorted, because joining takes some members from the first marking that has
	// them.
	slices.SortFunc(list, func(a, b record.Marking) int {
		return strings.Compare(index.MarkingKey(a), index.MarkingKey(b))
	})
	return record.JoinAll(slices.Values(list))
}

// last returns when the record issued last was issued.
func (x *joiner) last(j *joined) record.Instant {
	return record.At(time.Unix(j.issued, 0).UTC())
}
