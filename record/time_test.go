package record_test

import (
	"testing"
	"time"

	"github.com/comision-mixta/mixta/record"
)

func TestWhen(t *testing.T) {
	for _, tt := range []struct {
		when        record.When
		first, last record.Date
	}{
		{"2023-03-31", "2023-03-31", "2023-03-31"},
		{"2023-02", "2023-02-01", "2023-02-28"},
		{"2024-02", "2024-02-01", "2024-02-29"},
		{"2100-02", "2100-02-01", "2100-02-28"}, // no leap year
		{"2000-02", "2000-02-01", "2000-02-29"},
		{"2023-12", "2023-12-01", "2023-12-31"},
		{"2023-Q1", "2023-01-01", "2023-03-31"},
		{"2023-Q2", "2023-04-01", "2023-06-30"},
		{"2023-Q3", "2023-07-01", "2023-09-30"},
		{"2023-Q4", "2023-10-01", "2023-12-31"},
		{"2023", "2023-01-01", "2023-12-31"},
		{"2024-02-29", "2024-02-29", "2024-02-29"},
	} {
		first, ok := tt.when.First()
		last, ok2 := tt.when.Last()
		if first != tt.first || last != tt.last || !ok || !ok2 {
			t.Errorf("%s: %s to %s, %t %t", tt.when, first, last, ok, ok2)
		}
	}
	for _, when := range []record.When{"", record.NextMeeting, record.Continuous, record.OnRequest, "2023-13", "2023-Q5", "2023-", "23", "2023-02-29", "2023-02-30", "+202", "-2023"} {
		if first, ok := when.First(); ok {
			t.Errorf("%q begins on %s", when, first)
		}
		if last, ok := when.Last(); ok {
			t.Errorf("%q ends on %s", when, last)
		}
	}
}

// TestInstants: La Paz is −04:00, Lima −05:00: instants are no strings.
func TestInstants(t *testing.T) {
	laPaz, lima := record.Instant("2022-10-03T09:30:00-04:00"), record.Instant("2022-10-03T08:45:00-05:00")
	if !laPaz.Before(lima) || lima.Before(laPaz) {
		t.Error("09:30 in La Paz is before 08:45 in Lima")
	}
	if a, b := record.Instant("2022-10-03T13:30:00Z"), record.Instant("2022-10-03T13:30:00.000+00:00"); a.Before(b) || b.Before(a) {
		t.Error("the same moment is before itself")
	}
	for i, ok := range map[record.Instant]bool{
		"2024-02-29T00:00:00Z": true, "2023-02-29T00:00:00Z": false, "2022-09-31T00:00:00-04:00": false, "": false, "2022-10-03": false, "2022-10-03T09:30:00": false,
	} {
		if _, got := i.Time(); got != ok {
			t.Errorf("%q: %t", i, got)
		}
		if !ok && (i.Before(laPaz) || laPaz.Before(i)) {
			t.Errorf("%q is before or after something", i)
		}
	}
	at := time.Date(2022, 10, 3, 9, 30, 0, 0, time.FixedZone("La Paz", -4*3600))
	if got := record.At(at); got != laPaz {
		t.Errorf("%s, want %s", got, laPaz)
	}
}

func TestPeriod(t *testing.T) {
	p := record.Period{From: "2022-10-01", To: "2023-09-30"}
	for d, want := range map[record.Date]bool{"2022-09-30": false, "2022-10-01": true, "2023-09-30": true, "2023-10-01": false} {
		if p.Contains(d) != want {
			t.Errorf("%s: %t", d, !want)
		}
	}
	if open := (record.Period{From: "2022-10-01"}); !open.Contains("2199-12-31") {
		t.Error("an open period ends")
	}
}
