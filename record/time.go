package record

import (
	"strings"
	"time"
)

// Instant is a moment with its offset from UTC (RFC 3339), kept as it was written: "2022-10-03T09:00:00-04:00".
// es: Instant es un instante con su diferencia respecto a UTC (RFC 3339), conservado tal como se escribió: «2022-10-03T09:00:00-04:00».
//
//mixta:form ^(19|20|21)[0-9]{2}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\.[0-9]{1,9})?(Z|[+\-]([01][0-9]|2[0-3]):[0-5][0-9])$
type Instant string

// At returns the instant of a time, in the offset that the time carries.
func At(t time.Time) Instant { return Instant(t.Format(time.RFC3339)) }

// Time returns the moment. It is false if the instant is not one.
func (i Instant) Time() (time.Time, bool) {
	t, err := time.Parse(time.RFC3339, string(i))
	return t, err == nil
}

// Before reports whether i is a moment before j, whatever their offsets. It is
// false if either is not an instant.
func (i Instant) Before(j Instant) bool {
	a, ok := i.moment()
	b, ok2 := j.moment()
	return ok && ok2 && a.Before(b)
}

// Compare orders instants as moments, whatever their offsets. One that is invalid
// comes first.
func (i Instant) Compare(j Instant) int {
	a, _ := i.moment()
	b, _ := j.moment()
	return a.Compare(b)
}

// Date is a day of the calendar (ISO 8601): "2022-09-29".
// es: Date es un día del calendario (ISO 8601): «2022-09-29».
//
//mixta:form ^(19|20|21)[0-9]{2}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$
type Date string

// Time returns the beginning of the day in UTC. It is false where the date is
// none.
func (d Date) Time() (time.Time, bool) {
	return day(string(d))
}

// Period is a span of days, both ends included. Without an end it is still open.
// es: Period es un lapso de días, incluidos ambos extremos. Sin fin, sigue abierto.
type Period struct {
	// First day.
	// es: Primer día.
	From Date `json:"from"`

	// Last day, included.
	// es: Último día, incluido.
	To Date `json:"to,omitzero"`
}

// Contains reports whether the day lies in the period.
func (p Period) Contains(d Date) bool { return p.From <= d && (p.To == "" || d <= p.To) }

// When is a due time as people set it: a day "2023-03-31", month "2023-03", quarter "2023-Q1" or year "2023", of which the last day counts; or "next-meeting", "continuous", "on-request".
// es: When es un plazo tal como se fija: un día «2023-03-31», mes «2023-03», trimestre «2023-Q1» o año «2023», de los que cuenta el último día; o «next-meeting» (próxima reunión), «continuous» (permanente), «on-request» (a requerimiento).
//
//mixta:form ^((19|20|21)[0-9]{2}(-Q[1-4]|-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?|next-meeting|continuous|on-request)$
type When string

// The due times that are not dates.
const (
	NextMeeting When = "next-meeting" // by the next meeting of the commission
	Continuous  When = "continuous"   // all through the period of the plan
	OnRequest   When = "on-request"   // each time the other side asks
)

// First returns the first day that w names; false where it names none.
func (w When) First() (Date, bool) {
	year, first, _ := w.days()
	return Date(year + first), year != ""
}

// Last returns the last day that is still in time; false where w names none.
func (w When) Last() (Date, bool) {
	year, _, last := w.days()
	return Date(year + last), year != ""
}

// EndsBefore reports whether the last day that w names is before d; false
// where it names none. It is what rules ask of every record, so that it makes
// no string.
func (w When) EndsBefore(d Date) bool {
	year, _, last := w.days()
	return year != "" && d != "" && before(year, last, d)
}

// EndsAfter reports whether the last day that w names is after d; false where
// it names none.
func (w When) EndsAfter(d Date) bool {
	year, _, last := w.days()
	return year != "" && d != "" && !before(year, last, d) && string(d) != year+last
}

// StartsAfter reports whether the first day that w names is after d; false
// where it names none.
func (w When) StartsAfter(d Date) bool {
	year, first, _ := w.days()
	return year != "" && d != "" && !before(year, first, d) && string(d) != year+first
}

// before reports whether the day year + rest is before d.
func before(year, rest string, d Date) bool {
	if len(d) < len(year) || year != string(d[:len(year)]) {
		return year < string(d)
	}
	return rest < string(d[len(year):])
}

// days splits w into its year and what follows the year in the first and in
// the last day that it names; the year is "" where w names none.
func (w When) days() (year, first, last string) {
	year, rest, more := strings.Cut(string(w), "-")
	if len(year) != 4 || strings.Trim(year, "0123456789") != "" || more && rest == "" {
		return "", "", ""
	}
	switch {
	case !more:
		return year, "-01-01", "-12-31"
	case rest[0] == 'Q' && len(rest) == 2 && '1' <= rest[1] && rest[1] <= '4':
		q := 3 * int(rest[1]-'1')
		return year, months[q][:6], months[q+2][6:]
	case len(rest) == 2 && "01" <= rest && rest <= "12":
		m := months[10*int(rest[0]-'0')+int(rest[1]-'0')-1]
		if last = m[6:]; rest == "02" && leap(year) {
			last = "-02-29"
		}
		return year, m[:6], last
	}
	if _, ok := Date(w).Time(); !ok {
		return "", "", ""
	}
	return year, string(w[4:]), string(w[4:])
}

// months gives the first and the last day of each month.
var months = [12]string{
	"-01-01-01-31", "-02-01-02-28", "-03-01-03-31", "-04-01-04-30", "-05-01-05-31", "-06-01-06-30",
	"-07-01-07-31", "-08-01-08-31", "-09-01-09-30", "-10-01-10-31", "-11-01-11-30", "-12-01-12-31",
}

func leap(year string) bool {
	_, ok := Date(year + "-02-29").Time()
	return ok
}
