package radar

import (
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/convert/internal/text"
)

// mostTitles bounds the lines before the one that names the columns.
const mostTitles = 20

// begins takes a line before the columns are known: the one that names them, the one
// by which spreadsheets say what separates them, or a title. It reports whether the
// reading ends.
func (l *reader) begins(line string, long bool) bool {
	if sep, is := strings.CutPrefix(strings.ToLower(line), "sep="); is && sep != "" && l.columns.Comma == 0 {
		l.columns.Comma, _ = utf8.DecodeRuneInString(sep)
		return false
	}
	stated := l.columns.Comma
	if stated == 0 {
		l.columns.Comma = text.Separator([]byte(line))
	}
	why := badCSV
	if !long && l.split(line) {
		why = l.header()
	}
	if why == (check.Text{}) {
		l.unnamed = why
		return false
	}
	l.columns.Comma, l.index = stated, nil
	if l.unnamed == (check.Text{}) {
		l.unnamed = why
	}
	if why != badColumns && why != badCSV || l.lines.Number >= mostTitles {
		l.in.Malformed(l.lines.Number, why)
		l.unnamed = check.Text{}
		return true
	}
	return false
}

// header notes where the columns are, or returns why it cannot. Case does not
// matter, nor does a byte order mark before the first name.
func (l *reader) header() (why check.Text) {
	l.index, l.names = map[string]int{}, slices.Clone(l.row)
	times := map[string]int{}
	for i, name := range l.row {
		name = strings.ToLower(strings.TrimSpace(strings.TrimPrefix(name, "\ufeff")))
		l.index[name] = i
		times[name]++
	}
	c := &l.columns
	for _, name := range []string{c.Time, c.Lon, c.Lat} {
		if times[strings.ToLower(name)] == 0 || name == "" {
			return badColumns
		}
	}
	for _, name := range c.Must {
		if times[strings.ToLower(name)] == 0 {
			return noColumn(name)
		}
	}
	read := []string{c.Time, c.Date, c.Lon, c.Lat, c.Altitude, c.Speed, c.Course, c.Number, c.Address, c.Squawk, c.Callsign, c.Type, c.Coasted}
	for _, name := range read {
		if name != "" && times[strings.ToLower(name)] > 1 {
			return twoColumns(name)
		}
	}
	for i, name := range l.names {
		same := func(other string) bool {
			return strings.EqualFold(strings.TrimSpace(strings.TrimPrefix(name, "\ufeff")), other)
		}
		if !slices.ContainsFunc(read, same) {
			l.left[i] = new(int)
		}
	}
	return check.Text{}
}
