package sheet

import (
	"strings"

	"github.com/comision-mixta/mixta/schema"
)

// form is how the values of a column stand in its cells.
type form uint8

const (
	words   form = iota // a text as it is
	code                // a code by the word for it
	codes               // several, with semicolons between them
	ref                 // another record by its name
	refs                // several, with semicolons between them
	texts               // several texts without semicolons
	number              // a number
	integer             // a whole one
	flag                // yes or no
	day                 // a day
	instant             // a day and time
	when                // a day, month, quarter, year …
	area                // the coordinates of a MultiPolygon, as Well-Known Text
	raw                 // JSON: series of numbers, data of others
)

// between stands between several values in one cell.
const between = "; "

// formOf returns the form of a member, the type of its codes and the kind that it
// refers to.
func formOf(m *schema.Entry) (f form, list, refers string) {
	d := m.Definition(m.Schema)
	many := d.Type == "array"
	v := d
	if many {
		v = m.Definition(d.Items)
	}
	if noun, ok := strings.CutSuffix(strings.TrimPrefix(m.Type, "record."), "Ref"); ok && noun != m.Type {
		return either(many, refs, ref), "", strings.ToLower(noun[:1]) + noun[1:]
	}
	if lists := schema.FindCodes(m.Type); v.Type == "string" && len(lists) == 1 && lists[0].Type == m.Type {
		return either(many, codes, code), m.Type, ""
	}
	switch {
	case v.Type == "string" && many:
		return texts, "", ""
	case m.Type == "record.Position" && nests(m, d) == 4:
		return area, "", ""
	case v.Type != "string" && (many || v.Type == "" || v.Type == "object"):
		return raw, "", ""
	case v.Type == "number":
		return number, "", ""
	case v.Type == "integer":
		return integer, "", ""
	case v.Type == "boolean":
		return flag, "", ""
	}
	switch m.Type {
	case "record.Date":
		return day, "", ""
	case "record.Instant":
		return instant, "", ""
	case "record.When":
		return when, "", ""
	}
	return words, "", ""
}

// nests returns how many lists a value is deep: 4 are the coordinates of a MultiPolygon.
func nests(m *schema.Entry, d *schema.Document) (deep int) {
	for ; d.Type == "array" && d.Items != nil; deep++ {
		d = m.Definition(d.Items)
	}
	return deep
}

func either(many bool, several, one form) form {
	if many {
		return several
	}
	return one
}
