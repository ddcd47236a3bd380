package record

import "time"

// moment is Time in UTC, for rules, which ask it of every record: it reads the
// digits themselves, and makes no time zone.
func (i Instant) moment() (time.Time, bool) {
	s := string(i)
	offset, ok := zone(s)
	if !ok {
		return i.Time()
	}
	midnight, ok := day(s[:10])
	hour, minute, second := pair(s, 11), pair(s, 14), pair(s, 17)
	if !ok || s[10] != 'T' || s[13] != ':' || s[16] != ':' || hour > 23 || minute > 59 || second > 59 {
		return i.Time()
	}
	return midnight.Add(time.Duration(3600*hour+60*minute+second)*time.Second - offset), true
}

// zone returns the offset from UTC of an instant of whole seconds.
func zone(s string) (time.Duration, bool) {
	switch {
	case len(s) == len("2022-10-03T13:00:00Z"):
		return 0, s[19] == 'Z'
	case len(s) != len("2022-10-03T09:00:00-04:00") || s[22] != ':':
		return 0, false
	}
	hours, minutes := pair(s, 20), pair(s, 23)
	offset := time.Duration(60*hours+minutes) * time.Minute
	if s[19] == '-' {
		offset = -offset
	}
	return offset, hours < 24 && minutes < 60 && (s[19] == '+' || s[19] == '-')
}

// day returns the beginning of a day of the calendar in UTC.
func day(s string) (time.Time, bool) {
	if len(s) != len(time.DateOnly) || s[4] != '-' || s[7] != '-' {
		return time.Time{}, false
	}
	century, year, month, day := pair(s, 0), pair(s, 2), pair(s, 5), pair(s, 8)
	if century > 99 || year > 99 || month < 1 || month > 12 || day < 1 || day > 31 {
		return time.Time{}, false
	}
	t := time.Date(100*century+year, time.Month(month), day, 0, 0, 0, 0, time.UTC)
	return t, day <= 28 || t.Day() == day
}

// pair returns the number that two digits write; what is none is above 99.
func pair(s string, at int) int {
	tens, ones := s[at]-'0', s[at+1]-'0'
	if tens > 9 || ones > 9 {
		return 100
	}
	return 10*int(tens) + int(ones)
}
