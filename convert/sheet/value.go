package sheet

import (
	"bytes"
	"strconv"
	"strings"
	"time"
	"unicode/utf16"

	"github.com/go-json-experiment/json"
	"github.com/go-json-experiment/json/jsontext"

	"github.com/comision-mixta/mixta/convert"
	"github.com/comision-mixta/mixta/internal/xlsx"
	"github.com/comision-mixta/mixta/record"
)

// shown is the content of a cell, with the style that shows it.
type shown struct {
	value any
	style style
}

// show returns how a value of a column stands in its cell.
func (w *Writer) show(c *column, v jsontext.Value) shown {
	switch c.form {
	case number, integer:
		var n float64
		if json.Unmarshal(v, &n) != nil {
			break
		}
		if kept, err := strconv.ParseFloat(strconv.FormatFloat(n, 'g', mostDigits, 64), 64); err == nil && kept == n {
			return shown{n, plainStyle}
		}
		return shown{string(v), textStyle}
	case flag:
		return shown{w.yes(string(v) == "true"), textStyle}
	case day:
		if t, ok := record.Date(text(v)).Time(); ok {
			if n, ok := xlsx.Days(t); ok {
				return shown{n, dayStyle}
			}
		}
	case instant:
		if n, ok := w.moment(text(v)); ok {
			return shown{n, timeStyle}
		}
	case area:
		g := convert.Geometry{Type: string(record.MultiPolygonName)}
		if json.Unmarshal(v, &g.Area) == nil {
			if wkt := g.WKT(); bytes.Equal(shape(wkt).value, v) {
				return shown{wkt, textStyle}
			}
		}
		return shown{string(v), textStyle}
	case raw:
		return shown{string(v), textStyle}
	}
	if v.Kind() == '[' {
		var all []jsontext.Value
		json.Unmarshal(v, &all)
		for i, one := range all {
			all[i] = jsontext.Value(w.word(c, text(one)))
		}
		return shown{joined(all), textStyle}
	}
	return shown{w.word(c, text(v)), textStyle}
}

// mostDigits is how many digits of a number a spreadsheet keeps. A number that has more
// stands as a text, as JSON spells it, which no locale spells otherwise.
const mostDigits = 15

// inFull reports whether a text is such a number.
func inFull(s string) bool {
	digits := 0
	for _, r := range s {
		if r >= '0' && r <= '9' {
			digits++
		}
	}
	v := jsontext.Value(s)
	return digits > mostDigits && v.Kind() == '0' && v.IsValid()
}

// word says a text of a column: a code by its word, a reference by its name.
func (w *Writer) word(c *column, s string) string {
	switch {
	case c.list != "":
		return w.vocabularies.of(c.list).say(s)
	case c.refers != "":
		if name := w.names.Of(record.ID(s)); name != "" && !strings.Contains(name, ";") {
			return name
		}
	}
	return s
}

// moment returns the number of days of an instant, if a cell in the zone of the
// book says all of it: to the second, and in that zone.
func (w *Writer) moment(s string) (float64, bool) {
	t, ok := record.Instant(s).Time()
	if !ok || t.In(w.book.zone()).Format(time.RFC3339) != s && t.In(w.book.zone()).Format("2006-01-02T15:04:05-07:00") != s {
		return 0, false
	}
	return xlsx.Days(t.In(w.book.zone()))
}

// yes is the word for a truth value.
func (w *Writer) yes(is bool) string {
	if is {
		return wordYes.In(w.book.Lang)
	}
	return wordNo.In(w.book.Lang)
}

// text returns a string; "" of any other value.
func text(v jsontext.Value) (s string) {
	json.Unmarshal(v, &s)
	return s
}

func joined(all []jsontext.Value) string {
	parts := make([]string, len(all))
	for i, v := range all {
		parts[i] = string(v)
	}
	return strings.Join(parts, between)
}

// pieces cuts a text into such as a cell can hold.
func pieces(s string) (all []string) {
	units, from := 0, 0
	for i, r := range s {
		n := max(utf16.RuneLen(r), 1)
		if units+n > mostText {
			all, units, from = append(all, s[from:i]), 0, i
		}
		units += n
	}
	return append(all, s[from:])
}
