// Package calendar says days and times in words.
package calendar

import (
	"fmt"
	"strconv"
	"strings"

	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/record"
)

// Words says a day, an instant or a due time in the words of a language: "16 de mayo de
// 2022, 05:00 (UTC−04:00)". What is none of them stays as it is.
func Words(w string, l check.Lang) string {
	if text, ok := whenWords[record.When(w)]; ok {
		return text.In(l)
	}
	if day, clock, ok := strings.Cut(w, "T"); ok {
		if t, ok := record.Instant(w).Time(); ok {
			at := t.Format("15:04")
			if t.Second() != 0 || t.Nanosecond() != 0 {
				at = t.Format("15:04:05.999")
			}
			offset := "UTC"
			if !strings.HasSuffix(clock, "Z") && len(clock) > 6 {
				offset += strings.ReplaceAll(clock[len(clock)-6:], "-", "−")
			}
			return Words(day, l) + ", " + at + " (" + offset + ")"
		}
	}
	year, rest, _ := strings.Cut(w, "-")
	month, day, _ := strings.Cut(rest, "-")
	m, err := strconv.Atoi(month)
	switch d, _ := strconv.Atoi(day); {
	case strings.HasPrefix(month, "Q"):
		return fmt.Sprintf(textQuarter.In(l), strings.TrimPrefix(month, "Q"), year)
	case err != nil || m < 1 || m > 12:
		return w
	case d > 0:
		return fmt.Sprintf(textDay.In(l), d, months[m-1].In(l), year)
	default:
		return fmt.Sprintf(textMonth.In(l), months[m-1].In(l), year)
	}
}

// Month is what a month is called, from 1 for January.
func Month(m int, l check.Lang) string { return months[m-1].In(l) }

var (
	textDay     = check.Text{ES: "%d de %s de %s", EN: "%d %s %s"}
	textMonth   = check.Text{ES: "%s de %s", EN: "%s %s"}
	textQuarter = check.Text{ES: "trimestre %s de %s", EN: "quarter %s of %s"}

	whenWords = map[record.When]check.Text{
		record.NextMeeting: {ES: "próxima reunión", EN: "next meeting"},
		record.Continuous:  {ES: "permanente", EN: "continuous"},
		record.OnRequest:   {ES: "a requerimiento", EN: "on request"},
	}

	months = [12]check.Text{
		{ES: "enero", EN: "January"}, {ES: "febrero", EN: "February"}, {ES: "marzo", EN: "March"}, {ES: "abril", EN: "April"},
		{ES: "mayo", EN: "May"}, {ES: "junio", EN: "June"}, {ES: "julio", EN: "July"}, {ES: "agosto", EN: "August"},
		{ES: "septiembre", EN: "September"}, {ES: "octubre", EN: "October"}, {ES: "noviembre", EN: "November"}, {ES: "diciembre", EN: "December"},
	}
)
