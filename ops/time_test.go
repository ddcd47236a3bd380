package ops

import (
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"github.com/comision-mixta/mixta/record"
)

func starting(key Key, from record.Instant) Component {
	return Component{Key: key, Actual: &Window{From: from}}
}

func TestSimultaneity(t *testing.T) {
	for _, c := range []struct {
		name    string
		starts  []record.Instant
		spread  time.Duration
		outside []int
	}{
		{"clock times equal, an hour apart", []record.Instant{"2022-05-16T04:00:00-05:00", "2022-05-16T04:00:00-04:00"}, time.Hour, nil},
		{"clock times ten minutes apart, seventy in truth", []record.Instant{"2022-05-16T04:10:00-05:00", "2022-05-16T04:00:00-04:00"}, 70 * time.Minute, []int{0}},
		{"across the year's end", []record.Instant{"2022-12-31T23:30:00-05:00", "2023-01-01T00:30:00-04:00", "2023-01-01T04:30:00Z"}, 0, nil},
		{"on a leap day", []record.Instant{"2024-02-29T23:30:00-05:00", "2024-03-01T00:00:00-04:00"}, 30 * time.Minute, nil},
		{"most decide", []record.Instant{"2024-02-28T23:00:00Z", "2024-02-29T00:30:00Z", "2024-02-29T01:00:00Z"}, 2 * time.Hour, []int{0}},
	} {
		o := Operation{Tolerance: new(60.0)}
		for _, s := range c.starts {
			o.Components = append(o.Components, starting("", s))
		}
		got := Simultaneity(&o).Actual
		if got.Spread != c.spread || got.Within != (c.spread <= time.Hour) || cmp.Diff(c.outside, got.Outside) != "" {
			t.Errorf("%s: %+v, want spread %v, outside %v", c.name, got, c.spread, c.outside)
		}
	}
}

// Values that their shape refuses are judged all the same, and must not panic.
func TestNoTolerance(t *testing.T) {
	for _, f := range []float64{-1, 1e300} {
		o := Operation{Coordination: Simultaneous, Tolerance: &f, Components: []Component{starting("a", "2022-05-16T04:00:00Z"), starting("b", "2022-05-16T05:00:00Z")}}
		if got := Simultaneity(&o).Actual; got.Within || len(got.Outside) != 1 {
			t.Errorf("tolerance %v: %+v", f, got)
		}
	}
}

func TestCommonWindow(t *testing.T) {
	o := Operation{HHour: "2024-02-29T00:00:00-05:00", Tolerance: new(30.0), Components: []Component{
		{Planned: &Offsets{new(int64(-30)), new(int64(60))}},
		{Planned: &Offsets{new(int64(0)), new(int64(90))}},
		{Planned: &Offsets{new(int64(600)), new(int64(601))}, Supporting: true},
	}}
	got := Simultaneity(&o).Planned
	from, until := time.Date(2024, 2, 29, 5, 0, 0, 0, time.UTC), time.Date(2024, 2, 29, 6, 0, 0, 0, time.UTC)
	if !got.From.Equal(from) || !got.Until.Equal(until) || !got.Within || got.Counted != 2 || Simultaneity(&o).Components != 2 {
		t.Errorf("%+v", got)
	}
}

func TestDeadline(t *testing.T) {
	for seized, last := range map[record.Date]record.Date{"2024-02-25": "2024-03-02", "2022-12-28": "2023-01-03", "2023-02-25": "2023-03-03"} {
		law, ok := DeadlineIn(record.Bolivia, seized)
		if got, _ := law.Last(seized); !ok || got != last {
			t.Errorf("seized %s: destroyed by %s, want %s", seized, got, last)
		}
	}
	if _, ok := DeadlineIn(record.Bolivia, "2017-12-12"); ok {
		t.Error("a deadline before the decree")
	}
	if _, ok := DeadlineIn(record.Peru, "2024-01-01"); ok {
		t.Error("a deadline that no source gives")
	}
}

func TestPrecursors(t *testing.T) {
	for day, want := range map[record.Date]int{
		"2014-10-05": 23, "2014-10-06": 24, "2020-11-02": 29, "2020-11-03": 30, "2022-11-22": 30, "2022-11-23": 33, "2024-12-02": 33, "2024-12-03": 51,
	} {
		list := Precursors(day)
		seen := map[Substance]bool{}
		for _, p := range list {
			seen[p.Substance] = true
		}
		if len(list) != want || len(seen) != want {
			t.Errorf("%s: %d listed, %d of them different, want %d", day, len(list), len(seen), want)
		}
	}
}

func TestHandoverState(t *testing.T) {
	said := func(words ...Message) Control {
		h := Handover{From: "PE-FAP", To: "BO-COSDEA", Messages: words}
		return h.State()
	}
	est := Message{Word: EST, At: "2022-05-16T04:00:00-05:00", By: "PE-FAP"}
	acp := Message{Word: ACP, At: "2022-05-16T05:01:00-04:00", By: "BO-COSDEA"}
	early := Message{Word: ACP, At: "2022-05-16T04:59:00-04:00", By: "BO-COSDEA"}
	rej := Message{Word: REJ, At: "2022-05-16T05:01:00-04:00", By: "BO-COSDEA"}
	toc := Message{Word: TOC, At: "2022-05-16T04:02:00-05:00", By: "PE-FAP"}
	aoc := Message{Word: AOC, At: "2022-05-16T09:03:00Z", By: "BO-COSDEA"}
	for i, c := range []struct {
		got, want Control
	}{
		{said(), NotProposed}, {said(est), Proposed}, {said(acp, est), Accepted}, {said(est, early), Proposed},
		{said(est, rej), Rejected}, {said(est, acp, toc), Transferred}, {said(aoc, toc, acp, est), Assumed}, {said(est, toc), Proposed},
	} {
		if c.got != c.want {
			t.Errorf("%d: %s, want %s", i, c.got, c.want)
		}
	}
}
