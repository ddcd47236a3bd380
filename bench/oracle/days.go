package main

import (
	"fmt"

	"github.com/comision-mixta/mixta/record"
)

// A day is counted, not named: its Julian number (Fliegel and Van Flandern 1968).
// 0 is not a day.
type day int

func julian(y, m, d int) day {
	return day(1461*(y+4800+(m-14)/12)/4 + 367*(m-2-12*((m-14)/12))/12 - 3*((y+4900+(m-14)/12)/100)/4 + d - 32075)
}

// span returns the first and the last day that a due time names; 0 where it
// names none. The last is the one before the next time begins.
func span(w record.When) (first, last day) {
	var y, m, d int
	switch {
	case w == "" || w[0] < '0' || w[0] > '9':
		return 0, 0
	case scan(w, "%d-Q%d", &y, &m):
		return julian(y, 3*m-2, 1), julian(y+m/4, 3*m%12+1, 1) - 1
	case scan(w, "%d-%d-%d", &y, &m, &d):
		return julian(y, m, d), julian(y, m, d)
	case scan(w, "%d-%d", &y, &m):
		return julian(y, m, 1), julian(y+m/12, m%12+1, 1) - 1
	}
	scan(w, "%d", &y)
	return julian(y, 1, 1), julian(y+1, 1, 1) - 1
}

func scan(w record.When, form string, to ...any) bool {
	n, err := fmt.Sscanf(string(w)+" ", form+" ", to...)
	return err == nil && n == len(to)
}

func counted(d record.Date) day { first, _ := span(record.When(d)); return first }
