package table

import (
	"io"
	"regexp"
	"slices"
	"strings"
)

// invisible are characters that nobody sees at the ends of a cell.
const invisible = "\u200b\u200e\u200f\u2060\ufeff"

// A text that a spreadsheet would take for a number or a formula is guarded: ="020701",
// '020701.
var (
	guarded    = regexp.MustCompile(`^="([^"]*)"$`)
	apostrophe = regexp.MustCompile(`^'['0-9+=@-]`)
	formula    = regexp.MustCompile(`^[+=@\t\r-]`)
)

// guard is a text as it is written: what reads like one that is guarded, or is to be
// opened in a spreadsheet and reads like a formula, gets an apostrophe, which [clean]
// takes away.
func guard(s string, excel bool) string {
	if guarded.MatchString(s) || apostrophe.MatchString(s) || excel && formula.MatchString(s) {
		return "'" + s
	}
	return s
}

// clean is what a cell says.
func clean(cell string) string {
	s := strings.TrimSpace(strings.Trim(strings.TrimSpace(cell), invisible))
	if m := guarded.FindStringSubmatch(s); m != nil {
		return strings.TrimSpace(m[1])
	}
	if apostrophe.MatchString(s) {
		return s[1:]
	}
	return s
}

// unguarded reads a table in which fields of the form ="020701", which CSV has no room
// for, are "020701".
type unguarded struct {
	r      io.Reader
	quoted bool // within quotation marks
	fresh  bool // at the beginning of a field
	held   bool // an equals sign at the beginning of a field
	err    error
	in     []byte
	buf    [1 << 12]byte
}

func (u *unguarded) Read(p []byte) (n int, err error) {
	for n < len(p)-1 { // a sign that was held may come back
		if len(u.in) == 0 {
			if n > 0 {
				return n, nil
			}
			if u.err != nil {
				if u.held {
					u.held, p[0] = false, '='
					return 1, nil
				}
				return 0, u.err
			}
			var m int
			m, u.err = u.r.Read(u.buf[:])
			u.in = u.buf[:m]
			continue
		}
		c := u.in[0]
		u.in = u.in[1:]
		if u.held {
			if u.held = false; c != '"' {
				p[n] = '='
				n++
			}
		}
		switch {
		case c == '=' && u.fresh && !u.quoted:
			u.held, u.fresh = true, false
			continue
		case c == '"':
			u.quoted, u.fresh = !u.quoted, false
		default:
			u.fresh = c == ',' || c == ';' || c == '\t' || c == '|' || c == '\n'
		}
		p[n] = c
		n++
	}
	return n, nil
}

// totals and remarks are the words with which rows begin that are no records.
var (
	totals  = []string{"total", "totales", "subtotal", "subtotales", "suma", "sumatoria", "promedio", "sum", "totals", "average", "grand total", "total general", "gran total"}
	remarks = []string{"#", "fuente:", "fuentes:", "nota:", "notas:", "elaboración:", "source:", "sources:", "note:", "notes:"}
)

// totalled reports whether the first cell of a row with anything in it says that the
// row is a total.
func totalled(cells []string) bool {
	i := slices.IndexFunc(cells, func(s string) bool { return s != "" })
	if i < 0 {
		return false
	}
	s := strings.ToLower(strings.TrimRight(cells[i], ": "))
	return slices.Contains(totals, s) || strings.HasPrefix(s, "total ") || strings.HasPrefix(s, "subtotal ")
}

// remark reports whether a row has nothing but a remark in its first cell.
func remark(cells []string) bool {
	if slices.ContainsFunc(cells[1:], func(s string) bool { return s != "" }) {
		return false
	}
	s := strings.ToLower(cells[0])
	return slices.ContainsFunc(remarks, func(word string) bool { return strings.HasPrefix(s, word) })
}
