package xlsx

import (
	"math"
	"strconv"
	"strings"
	"time"
)

// Column returns the letters of a column: "A" of 1.
func Column(n int) string {
	s := ""
	for ; n > 0; n = (n - 1) / 26 {
		s = string(rune('A'+(n-1)%26)) + s
	}
	return s
}

// Name returns the name of a cell: "D7".
func Name(column, row int) string { return Column(column) + strconv.Itoa(row) }

// Position reads the name of a cell.
func Position(name string) (column, row int, ok bool) {
	name = strings.ReplaceAll(name, "$", "")
	i := 0
	for ; i < len(name) && name[i] >= 'A' && name[i] <= 'Z' && i < 4; i++ {
		column = column*26 + int(name[i]-'A') + 1
	}
	row, err := strconv.Atoi(name[i:])
	return column, row, err == nil && i > 0 && row > 0 && row <= MaxRows && column <= MaxColumns
}

func area(ref string) (a Area, ok bool) {
	first, last, has := strings.Cut(ref, ":")
	if !has {
		return a, false
	}
	var one, two bool
	a.Column, a.Row, one = Position(first)
	a.LastColumn, a.LastRow, two = Position(last)
	return a, one && two
}

// in1900 and in1904 are the days that are numbered 0.
var (
	in1900 = time.Date(1899, 12, 30, 0, 0, 0, 0, time.UTC)
	in1904 = time.Date(1904, 1, 1, 0, 0, 0, 0, time.UTC)
)

// Time returns the time that a number of days means in a book, to the millisecond,
// as if it were one in UTC: books know no zones. It is false before March of 1900,
// where Excel counts a day that there was not, and after 9999.
func (b *Book) Time(days string) (t time.Time, ok bool) {
	n, err := strconv.ParseFloat(days, 64)
	if err != nil || math.IsNaN(n) {
		return t, false
	}
	from, least := in1900, 61.0
	if b.Date1904 {
		from, least = in1904, 0
	}
	if n < least || n > 2_958_466 {
		return t, false
	}
	whole, part := math.Modf(n)
	return from.AddDate(0, 0, int(whole)).Add(time.Duration(math.Round(part*86_400_000)) * time.Millisecond), true
}

// Days returns the number by which a book that counts from 1900 has a time; false
// where it cannot.
func Days(t time.Time) (float64, bool) {
	t = time.Date(t.Year(), t.Month(), t.Day(), t.Hour(), t.Minute(), t.Second(), t.Nanosecond(), time.UTC)
	n := float64(t.Unix()-in1900.Unix())/86_400 + float64(t.Nanosecond())/86_400e9
	return n, t.Year() < 10_000 && n >= 61
}
