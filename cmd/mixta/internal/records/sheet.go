package records

import (
	"fmt"
	"math"
	"slices"
	"strings"

	"github.com/go-json-experiment/json/jsontext"

	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/cmd/mixta/internal/print"
	"github.com/comision-mixta/mixta/internal/printable"
	"github.com/comision-mixta/mixta/record"
	"github.com/comision-mixta/mixta/schema"
)

// A field is one member of a record as people read it: what it is, in the words
// of the dictionary, and its value. A list of objects has a value for each.
type field struct {
	Name   string
	Label  string
	Values []string
}

// reader turns records into words.
type reader struct {
	page   *print.Page
	lang   check.Lang
	titles map[string]string // of the records of the file, by id
	of     *schema.Entry     // the kind of the record that is read
}

// fields returns the members of a record that are not of its header.
func (r *reader) fields(of *schema.Entry, record jsontext.Value) (all []field) {
	r.of = of
	for _, m := range members(record) {
		e := of.Member(m.name)
		if e == nil || slices.Contains(header, m.name) {
			continue
		}
		all = append(all, field{m.name, e.Label(), r.values(e, m.value)})
	}
	return all
}

// header are the members that stand at the head and foot of a sheet, and tokens,
// which tell people nothing.
var header = []string{"id", "version", "seen", "issuer", "issued", "marking", "exercise"}

// values returns what a member says: a list of objects item by item.
func (r *reader) values(e *schema.Entry, v jsontext.Value) (all []string) {
	items, isList := elements(v)
	if !isList || e.Type == "record.MultiPolygon" || len(items) == 0 || items[0].Kind() != '{' {
		return []string{r.value(e, v)}
	}
	for _, item := range items {
		all = append(all, r.value(e, item))
	}
	return all
}

// value says a value in a line.
func (r *reader) value(e *schema.Entry, v jsontext.Value) string {
	switch v.Kind() {
	case '"':
		return r.text(e.Type, unquoted(v))
	case '0':
		return r.page.Read(print.Figure(v))
	case 't':
		return wordYes.In(r.lang)
	case 'f':
		return wordNo.In(r.lang)
	case 'n':
		return "–"
	case '[':
		items, _ := elements(v)
		parts := make([]string, len(items))
		for i, item := range items {
			parts[i] = r.value(e, item)
		}
		return strings.Join(parts, ", ")
	}
	return r.object(e, v)
}

// text says a string by its type: codes and times in words, references by what
// they refer to.
func (r *reader) text(of, s string) string {
	switch {
	case of == "record.Date" || of == "record.Instant" || of == "record.When":
		s = print.When(s).In(r.lang)
	case strings.HasSuffix(of, "Ref"):
		if title := r.titles[s]; title != "" {
			return title
		}
		return fmt.Sprintf(wordElsewhere.In(r.lang), printable.Text(s))
	case of == "record.Absence":
		s = strings.TrimSuffix(schema.InSentence(schema.Meaning(of, s, r.lang)), ".")
	case !slices.Contains(known, of) && schema.Meaning(of, s, "en") != "":
		s = schema.Call(of, s, r.lang)
	}
	return printable.Text(s)
}

// known are the lists whose codes people know better than what they stand for.
var known = []string{"record.Actor", "intel.AircraftType"}

// object says an object: what has a form of its own in that, any other member by
// member.
func (r *reader) object(e *schema.Entry, v jsontext.Value) string {
	if e.Maps() {
		return r.members(e.Value(), v)
	}
	get := func(name string) string {
		for _, m := range members(v) {
			if m.name == name {
				return r.value(e.Member(name), m.value)
			}
		}
		return ""
	}
	switch e.Type {
	case "record.Text":
		for _, lang := range []string{string(r.lang), "es", "en"} {
			for _, m := range members(v) {
				if m.name == lang {
					return printable.Text(unquoted(m.value))
				}
			}
		}
	case "record.Period":
		switch get("to") {
		case "":
			return fmt.Sprintf(wordFrom.In(r.lang), get("from"))
		case get("from"):
			return get("from")
		}
		return fmt.Sprintf(wordFromTo.In(r.lang), get("from"), get("to"))
	case "record.Money", "record.Quantity":
		return r.amount(v)
	case "record.Marking":
		var m record.Marking
		if unmarshal(v, &m) == nil {
			return printable.Text(m.String())
		}
	case "record.Point":
		return r.position(v)
	case "record.MultiPolygon":
		return wordOutline.In(r.lang)
	}
	return r.members(e, v)
}

// members says an object member by member.
func (r *reader) members(e *schema.Entry, v jsontext.Value) string {
	var parts []string
	for _, m := range members(v) {
		name, below := m.name, e
		if d := e.Member(m.name); d != nil {
			name, below = d.Label(), d
		} else if d := r.of.Member(m.name); d != nil { // an entry by the name of a member
			name = "«" + schema.InSentence(d.Label()) + "»"
		}
		parts = append(parts, labelled(schema.InSentence(name), strings.Join(r.values(below, m.value), "; ")))
	}
	if len(parts) == 1 && e.Type == "record.Place" {
		_, parts[0], _ = strings.Cut(parts[0], ": ")
	}
	return strings.Join(parts, "; ")
}

// labelled joins a label and a value, unless the value repeats the label: "its
// area: area, in hectares: 400", "the side: the side of Bolivia".
func labelled(label, value string) string {
	first, _, _ := strings.Cut(value, " ")
	if strings.HasSuffix(label, " "+strings.Trim(first, ",:")) || strings.HasPrefix(value, label) {
		return value
	}
	return label + ": " + value
}

// counted are the units that people write as words; the others by their symbols.
var counted = map[record.Unit]check.Text{
	record.Person: {ES: "personas", EN: "people"}, record.Family: {ES: "familias", EN: "families"},
	record.Plant: {ES: "plantas", EN: "plants"}, record.Each: {ES: "unidades", EN: "units"},
	record.Day: {ES: "días", EN: "days"}, record.Percent: {ES: "%", EN: "%"},
}

// amount writes a number with its unit or currency, as people know them.
func (r *reader) amount(v jsontext.Value) string {
	var parts []string
	for _, m := range members(v) {
		if m.value.Kind() == '0' {
			parts = append(parts, r.page.Read(print.Figure(m.value)))
		} else if word, ok := counted[record.Unit(unquoted(m.value))]; ok {
			parts = append(parts, word.In(r.lang))
		} else {
			parts = append(parts, printable.Text(unquoted(m.value)))
		}
	}
	return strings.Join(parts, " ")
}

// position writes a point as people do: latitude first, in degrees.
func (r *reader) position(v jsontext.Value) string {
	var at record.Point
	if unmarshal(v, &at) != nil {
		return string(v)
	}
	side := func(f float64, positive, negative check.Text) string {
		if f < 0 {
			positive = negative
		}
		return r.page.Read(print.Figure(fmt.Sprint(math.Abs(f)))) + "° " + positive.In(r.lang)
	}
	return side(at.Coordinates[1], wordNorth, wordSouth) + ", " + side(at.Coordinates[0], wordEast, wordWest)
}

var (
	wordYes       = check.Text{ES: "sí", EN: "yes"}
	wordNo        = check.Text{ES: "no", EN: "no"}
	wordElsewhere = check.Text{ES: "%s (no está en este archivo)", EN: "%s (not in this file)"}
	wordFromTo    = check.Text{ES: "del %s al %s", EN: "%s to %s"}
	wordFrom      = check.Text{ES: "desde el %s", EN: "from %s"}
	wordOutline   = check.Text{ES: "delimitada por su contorno", EN: "given by its outline"}
	wordNorth     = check.Text{ES: "N", EN: "N"}
	wordSouth     = check.Text{ES: "S", EN: "S"}
	wordEast      = check.Text{ES: "E", EN: "E"}
	wordWest      = check.Text{ES: "O", EN: "W"}
)
