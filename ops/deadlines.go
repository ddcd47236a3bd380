package ops

import (
	"time"

	"github.com/comision-mixta/mixta/record"
)

// Deadline is what one country's law says of destroying what was seized.
type Deadline struct {
	Country    record.Country
	Since      record.Date
	Days       int  // calendar days from the day of the seizure
	Prosecutor bool // a prosecutor must be present
	Law        string
}

// Deadlines returns what is known of national law, with dates. It is data, and
// not complete: of a country that is not in it nothing is claimed.
func Deadlines() []Deadline {
	return []Deadline{
		{record.Bolivia, "2017-12-13", 6, true, "DS 3434 (2017-12-13) art. 33"},
	}
}

// DeadlineIn returns the law of a country on a day; false where none is known.
func DeadlineIn(c record.Country, on record.Date) (d Deadline, ok bool) {
	for _, l := range Deadlines() {
		if l.Country == c && l.Since <= on && l.Since >= d.Since {
			d, ok = l, true
		}
	}
	return d, ok
}

// Last returns the last day on which what was seized on a day may be destroyed.
func (d Deadline) Last(seized record.Date) (record.Date, bool) {
	t, ok := seized.Time()
	if !ok {
		return "", false
	}
	return record.Date(t.AddDate(0, 0, d.Days).Format(time.DateOnly)), true
}
