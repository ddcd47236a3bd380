// Package hand checks records as somebody would who writes the checks by hand, for
// speed: what the schema and the rules of the model say of the members that the
// measured files have, one error at a time and without its place.
package hand

import (
	"errors"
	"fmt"
	"time"
	"unicode/utf8"

	"github.com/comision-mixta/mixta/record"
)

var errTwice = errors.New("twice in a list")

// wrong is the error that a member is not what it must be.
func wrong(member string, ok bool) error {
	if ok {
		return nil
	}
	return fmt.Errorf("%s is wrong", member)
}

// first returns the first error; all have been looked for.
func first(errs ...error) error {
	for _, err := range errs {
		if err != nil {
			return err
		}
	}
	return nil
}

func digit(c byte) bool { return '0' <= c && c <= '9' }
func lower(c byte) bool { return 'a' <= c && c <= 'z' }
func upper(c byte) bool { return 'A' <= c && c <= 'Z' }

func digits(s string) bool {
	for i := range len(s) {
		if !digit(s[i]) {
			return false
		}
	}
	return true
}

func isID[S ~string](s S) bool {
	if len(s) != 36 {
		return false
	}
	for i := range len(s) {
		switch c := s[i]; i {
		case 8, 13, 18, 23:
			if c != '-' {
				return false
			}
		default:
			if !digit(c) && (c < 'a' || c > 'f') {
				return false
			}
		}
	}
	return true
}

// isActor: ^[A-Z][A-Z0-9]{1,11}(-[A-Z][A-Z0-9]{1,15}){0,2}$
func isActor(a record.Actor) bool {
	parts, length := 0, 0
	for i := range len(a) {
		switch c := a[i]; {
		case c == '-':
			if parts, length = parts+1, 0; parts > 2 || i+1 == len(a) || a[i-1] == '-' {
				return false
			}
		case upper(c), digit(c) && length > 0:
			if length++; length > 16 || parts == 0 && length > 12 {
				return false
			}
		default:
			return false
		}
		if length == 1 && (i+1 == len(a) || a[i+1] == '-') {
			return false
		}
	}
	return len(a) > 0
}

// isSlug: lower-case letters, digits and hyphens, a letter first.
func isSlug[S ~string](s S, least, most int) bool {
	for i := range len(s) {
		if c := s[i]; !lower(c) && (i == 0 || !digit(c) && c != '-') {
			return false
		}
	}
	return least <= len(s) && len(s) <= most
}

// isDay: ^(19|20|21)[0-9]{2}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$, and it exists.
func isDay(s string) bool {
	if len(s) != 10 || s[4] != '-' || s[7] != '-' || !digits(s[:4]) || !digits(s[5:7]) || !digits(s[8:]) {
		return false
	}
	number := func(s string) (n int) {
		for i := range len(s) {
			n = n*10 + int(s[i]-'0')
		}
		return n
	}
	y, m, d := number(s[:4]), number(s[5:7]), number(s[8:])
	if y < 1900 || y > 2199 || m < 1 || m > 12 || d < 1 {
		return false
	}
	return d <= 28 || d <= time.Date(y, time.Month(m+1), 0, 0, 0, 0, 0, time.UTC).Day()
}

// isDate is isDay for a member that may be absent.
func isDate(d record.Date) bool { return d == "" || isDay(string(d)) }

func isInstant(i record.Instant) bool {
	s := string(i)
	if len(s) < 20 || len(s) > 35 || !isDay(s[:10]) || s[10] != 'T' || !isClock(s[11:19], ':') {
		return false
	}
	s = s[19:]
	if s[0] == '.' {
		n := 1
		for n < len(s) && digit(s[n]) {
			n++
		}
		if n == 1 || n > 10 {
			return false
		}
		s = s[n:]
	}
	return s == "Z" || len(s) == 6 && (s[0] == '+' || s[0] == '-') && isClock(s[1:]+":00", ':')
}

// isClock: 23:59:59.
func isClock(s string, colon byte) bool {
	return len(s) == 8 && s[2] == colon && s[5] == colon && digits(s[:2]) && digits(s[3:5]) && digits(s[6:]) && s[:2] < "24" && s[3] < '6' && s[6] < '6'
}

// isWhen is a day, month, quarter or year, or one of three words.
func isWhen(w record.When) bool {
	s := string(w)
	switch {
	case s == "next-meeting", s == "continuous", s == "on-request":
		return true
	case len(s) == 7 && s[4:6] == "-Q":
		return isDay(s[:4]+"-01-01") && '1' <= s[6] && s[6] <= '4'
	case len(s) == 4:
		return isDay(s + "-01-01")
	case len(s) == 7:
		return isDay(s + "-01")
	}
	return isDay(s)
}

// isUnit: INE-BO:0[1-9], INEI or RENIEC:(01 to 25), then two or four digits more.
func isUnit(u record.AdminUnit) bool {
	for _, form := range [...]struct{ before, last string }{{"INE-BO:", "09"}, {"INEI:", "25"}, {"RENIEC:", "25"}} {
		if n := len(form.before); len(u) > n && string(u[:n]) == form.before {
			s := string(u[n:])
			return (len(s) == 2 || len(s) == 4 || len(s) == 6) && digits(s) && "01" <= s[:2] && s[:2] <= form.last
		}
	}
	return u == ""
}

// isLength: characters, not bytes.
func isLength(s string, least, most int) bool {
	return len(s) >= least && (len(s) <= most || utf8.RuneCountInString(s) <= most)
}

// isText: something in some language, and nothing too long.
func isText(t *record.Text) bool {
	some := false
	for _, s := range [...]string{t.ES, t.EN, t.AY, t.QU, t.GN, t.PT} {
		some = some || s != ""
		if !isLength(s, 0, 20_000) {
			return false
		}
	}
	return some
}

func isOneOf[S ~string](s S, list ...S) bool {
	for _, l := range list {
		if s == l {
			return true
		}
	}
	return false
}

func isIn(f, least, most float64) bool { return least <= f && f <= most }

// isPosition: no number is NaN, since JSON has none.
func isPosition(p record.Position) bool { return isIn(p[0], -180, 180) && isIn(p[1], -90, 90) }
