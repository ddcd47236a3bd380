package intel

import (
	"fmt"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/comision-mixta/mixta/record"
)

func TestState(t *testing.T) {
	ask := Request{WantedBy: "2023-05-10"}
	ask.ID = numbered(1)
	answer := func(n int, issued record.Instant, to ...int) Report {
		r := Report{}
		r.ID, r.Issued = numbered(n), issued
		for _, id := range to {
			r.Answers = append(r.Answers, record.RequestRef(numbered(id)))
		}
		return r
	}
	reports := []Report{answer(12, "2023-05-20T00:00:00Z", 1), answer(11, "2023-05-11T00:00:00Z", 2, 1), answer(13, "2023-05-01T00:00:00Z", 2), answer(14, "not a time", 1)}
	for _, tt := range []struct {
		on   record.Date
		want RequestState
		open bool
	}{
		{"2023-05-10", RequestState{}, true},
		{"2023-05-11", RequestState{Answers: []record.ID{numbered(11)}, Late: true}, false},
		{"2023-06-01", RequestState{Answers: []record.ID{numbered(11), numbered(12)}, Late: true}, false},
	} {
		got := State(&ask, reports, tt.on)
		if diff := cmp.Diff(tt.want, got); diff != "" || got.Open() != tt.open {
			t.Errorf("on %s: open %t (-want +got):\n%s", tt.on, got.Open(), diff)
		}
	}
	if got := State(&ask, nil, "2023-05-11"); !got.Overdue {
		t.Error("a request without an answer after its day is not overdue")
	}
	ask.WantedBy = ""
	if got := State(&ask, reports, "2023-06-01"); got.Late || got.Overdue {
		t.Errorf("without a day: %+v", got)
	}
}

func numbered(n int) record.ID { return record.ID(fmt.Sprintf("%08d-0000-4000-8000-000000000000", n)) }
