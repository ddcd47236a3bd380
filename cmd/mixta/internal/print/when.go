package print

import (
	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/internal/calendar"
	"github.com/comision-mixta/mixta/internal/printable"
)

// When is a day, an instant or a due time: to people in words.
type When string

func (w When) read(to audience) string {
	if to.programs {
		return string(w)
	}
	return printable.Text(w.In(to.lang))
}

// In says the time in the words of a language: "16 de mayo de 2022, 05:00 (UTC−04:00)".
func (w When) In(l check.Lang) string { return calendar.Words(string(w), l) }

// Month is what a month is called, from 1 for January.
func Month(m int, l check.Lang) string { return calendar.Month(m, l) }
