package record_test

import (
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/comision-mixta/mixta/record"
)

// The newest version counts in whatever order versions come: the one that knows of
// the others, or else the one issued last as a moment, or else always the same one.
func TestNewest(t *testing.T) {
	version := func(id record.ID, v record.Version, issued record.Instant, reason string) record.Withdrawal {
		return record.Withdrawal{Header: record.Header{ID: id, Version: v, Issued: issued}, Reason: record.Text{ES: reason}}
	}
	list := []record.Withdrawal{
		version("b", record.Version{"BO": 1}, "2024-03-01T10:00:00-04:00", "first"),
		version("a", record.Version{"BO": 1, "PE": 1}, "2024-01-01T10:00:00-05:00", "after the one that was issued later"),
		version("a", record.Version{"BO": 1}, "2024-02-01T10:00:00-04:00", "before"),
		version("b", record.Version{"BO": 2}, "2024-03-02T10:00:00-04:00", "here"),
		version("b", record.Version{"BO": 1, "PE": 1}, "2024-03-02T09:30:00-05:00", "there, half an hour later"),
		version("c", record.Version{"BO": 1}, "2024-03-02T10:00:00-04:00", "x"),
		version("c", record.Version{"PE": 1}, "2024-03-02T09:00:00-05:00", "y"),
	}
	reasons := func(list []record.Withdrawal) (out []string) {
		for _, w := range record.Newest(list) {
			out = append(out, w.Reason.ES)
		}
		return out
	}
	got := reasons(list)
	if diff := cmp.Diff([]string{"after the one that was issued later", "there, half an hour later"}, got[:2]); diff != "" || len(got) != 3 {
		t.Errorf("(-want +got):\n%s", diff)
	}
	slices.Reverse(list)
	if diff := cmp.Diff(got, reasons(list)); diff != "" {
		t.Errorf("in reverse (-want +got):\n%s", diff)
	}
}
