package timeline

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/comision-mixta/mixta/ops"
)

func TestClock(t *testing.T) {
	o := ops.Operation{HHour: "2023-12-31T23:30:00-05:00", Components: []ops.Component{{Key: "a",
		Planned:   &ops.Offsets{From: new(int64(0)), To: new(int64(30))},
		Decisions: []ops.Decision{{Order: ops.Go, At: "2024-01-01T00:29:00-04:00"}},
		Actual:    &ops.Window{From: "2024-01-01T04:31:00Z"}}}}
	var got []string
	for _, k := range Clock(&o) {
		got = append(got, k.At.Format("15:04")+" "+k.At.In(lima).Format("01-02 15:04")+" "+k.At.In(laPaz).Format("01-02 15:04")+" "+string(k.Component)+" "+k.Event.EN)
	}
	want := []string{
		"04:29 12-31 23:29 01-01 00:29 a order to go",
		"04:30 12-31 23:30 01-01 00:30  H-hour",
		"04:30 12-31 23:30 01-01 00:30 a planned start",
		"04:31 12-31 23:31 01-01 00:31 a start",
		"05:00 01-01 00:00 01-01 01:00 a planned end",
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
}
