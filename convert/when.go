package convert

import (
	"regexp"
	"strings"
	"time"

	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/convert/internal/text"
)

var (
	dayFirst = regexp.MustCompile(`^(\d{1,2}[/.-]\d{1,2}[/.-]\d{4})(?:,? +(.+))?$`)
	yearLast = regexp.MustCompile(`^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?))?$`)
	half     = strings.NewReplacer("a. m.", "AM", "p. m.", "PM", "a.m.", "AM", "p.m.", "PM", "am", "AM", "pm", "PM")
)

// Day turns a day into its ISO form, or returns the rule that it breaks. Both countries write the day before the month;
// where neither the locale nor a layout is stated, one that could be either is refused.
func (o *Options) Day(s string) (string, *check.Rule) {
	if at, ok := o.laidOut(s); ok {
		return at.Format(time.DateOnly), nil
	}
	m := dayFirst.FindStringSubmatch(s)
	if m == nil || m[2] != "" {
		return s, nil // in its ISO form, or for the rules of the record to find
	}
	t, broken := o.dayFirst(m[1])
	if t.IsZero() || broken != nil {
		return s, broken
	}
	return t.Format(time.DateOnly), nil
}

// Instant turns a time as people write it, in the stated zone, into its form of RFC
// 3339, or returns the rule that it breaks.
func (o *Options) Instant(s string) (string, *check.Rule) {
	at, ok := o.laidOut(s)
	if !ok {
		var broken *check.Rule
		if at, broken = o.local(s); broken != nil || at.IsZero() {
			return s, broken // it has an offset, or is for the rules of the record to find
		}
	}
	if o.Zone == nil {
		return s, &noOffset
	}
	at = time.Date(at.Year(), at.Month(), at.Day(), at.Hour(), at.Minute(), at.Second(), at.Nanosecond(), o.Zone)
	return at.Format("2006-01-02T15:04:05.999-07:00"), nil
}

// laidOut reads a day or time by the stated layout, or a day by the part of it that
// has no time.
func (o *Options) laidOut(s string) (time.Time, bool) {
	if o.DateLayout == "" {
		return time.Time{}, false
	}
	layout := text.Layout(o.DateLayout)
	if t, err := time.Parse(layout, s); err == nil {
		return t, true
	}
	day, _, _ := strings.Cut(layout, " ")
	t, err := time.Parse(day, s)
	return t, err == nil
}

// local reads a time without an offset; zero where it is none.
func (o *Options) local(s string) (time.Time, *check.Rule) {
	if m := yearLast.FindStringSubmatch(s); m != nil && m[2] != "" {
		return clock(m[1], time.DateOnly, m[2]), nil
	}
	m := dayFirst.FindStringSubmatch(s)
	if m == nil || m[2] == "" {
		return time.Time{}, nil
	}
	day, broken := o.dayFirst(m[1])
	if broken != nil || day.IsZero() {
		return time.Time{}, broken
	}
	return clock(day.Format(time.DateOnly), time.DateOnly, half.Replace(strings.ToLower(m[2]))), nil
}

// dayFirst reads a day written before its month; zero where it is none.
func (o *Options) dayFirst(s string) (time.Time, *check.Rule) {
	t, err := time.Parse("2/1/2006", strings.NewReplacer(".", "/", "-", "/").Replace(s))
	switch {
	case err != nil:
		return time.Time{}, nil
	case o.Locale == Unstated && t.Day() <= 12 && t.Day() != int(t.Month()):
		return time.Time{}, &noDay
	}
	return t, nil
}

// clock joins a day and a time of day; zero where either is none.
func clock(day, layout, of string) time.Time {
	for _, form := range []string{"15:04:05", "15:04", "3:04:05 PM", "3:04 PM"} {
		if t, err := time.Parse(layout+" "+form, day+" "+strings.TrimSpace(of)); err == nil {
			return t
		}
	}
	return time.Time{}
}
