package intel

import (
	"time"

	"github.com/comision-mixta/mixta/record"
)

// months returns how many months a period of the cadence has; 0 for none.
func (c Cadence) months() int {
	switch c {
	case Monthly:
		return 1
	case Quarterly:
		return 3
	case HalfYearly:
		return 6
	case Yearly:
		return 12
	}
	return 0
}

// Period returns the whole calendar period of the cadence that the day lies
// in; false if either is not one.
func (c Cadence) Period(day record.Date) (record.Period, bool) {
	n := c.months()
	t, ok := day.Time()
	if n == 0 || !ok {
		return record.Period{}, false
	}
	first := time.Date(t.Year(), time.Month((int(t.Month())-1)/n*n+1), 1, 0, 0, 0, 0, time.UTC)
	return record.Period{From: date(first), To: date(first.AddDate(0, n, -1))}, true
}

func date(t time.Time) record.Date { return record.Date(t.Format(time.DateOnly)) }

// next returns the day after d.
func next(d record.Date) record.Date {
	t, _ := d.Time()
	return date(t.AddDate(0, 0, 1))
}

// before returns the day before d.
func before(d record.Date) record.Date {
	t, _ := d.Time()
	return date(t.AddDate(0, 0, -1))
}
