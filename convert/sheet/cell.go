package sheet

import (
	"cmp"
	"math"
	"strconv"
	"strings"
	"time"

	"github.com/go-json-experiment/json"
	"github.com/go-json-experiment/json/jsontext"

	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/convert"
	"github.com/comision-mixta/mixta/internal/xlsx"
	"github.com/comision-mixta/mixta/record"
)

// taken is what a cell says: a JSON value, or the rule that it breaks.
type taken struct {
	value  jsontext.Value
	broken *check.Rule
	args   []any
	noted  *check.Rule // what the reader should know although the value is taken
}

// take reads a cell of a column.
func (rd *Reader) take(c *column, cell xlsx.Cell) taken {
	switch cell.Kind {
	case xlsx.Fault:
		return taken{broken: &faulty}
	case xlsx.Uncomputed:
		return taken{broken: &uncomputed}
	case xlsx.Text:
		cell.Text = rd.full(cell.Text)
	}
	if s, ok := spelled(cell); ok && rd.foreign != nil {
		if code, known := rd.foreign.Mapping.Values[c.named][strings.TrimSpace(s)]; known {
			cell.Kind, cell.Text = xlsx.Text, code
		}
	}
	switch c.form {
	case number, integer:
		return rd.number(c, cell)
	case flag:
		return rd.flag(cell)
	case day, instant, when:
		return rd.moment(c, cell)
	case area:
		return shape(cell.Text)
	case raw:
		if v := jsontext.Value(cell.Text); v.IsValid() {
			return taken{value: v}
		}
		return taken{broken: &noJSON}
	}
	s, ok := spelled(cell)
	switch {
	case !ok:
		return wrongKind(wordText, cell)
	case c.form == words:
		return taken{value: quote(s)}
	case c.form == codes, c.form == refs, c.form == texts:
		return rd.several(c, s)
	}
	return rd.word(c, s)
}

// shape reads the coordinates of an area.
func shape(s string) taken {
	if v := jsontext.Value(s); v.IsValid() {
		return taken{value: v}
	}
	area, noted, broken := convert.Area(s)
	if area == nil {
		return taken{broken: cmp.Or(broken, &noArea)}
	}
	v, err := json.Marshal(area.Coordinates)
	if err != nil {
		return taken{broken: &noArea}
	}
	return taken{value: v, noted: noted}
}

// spelled returns a text, or a number as it is spelled; false of a date and of a
// truth value, which nobody types as a text.
func spelled(cell xlsx.Cell) (string, bool) {
	switch cell.Kind {
	case xlsx.Text:
		return cell.Text, true
	case xlsx.Number:
		n, err := strconv.ParseFloat(cell.Text, 64)
		if err != nil {
			return "", false
		}
		return strconv.FormatFloat(n, 'f', -1, 64), true
	}
	return "", false
}

func wrongKind(want check.Text, cell xlsx.Cell) taken {
	return taken{broken: &wrong, args: []any{want, wordsFor[cell.Kind]}}
}

// several reads a list in one cell.
func (rd *Reader) several(c *column, s string) taken {
	var all []jsontext.Value
	for one := range strings.SplitSeq(s, strings.TrimSpace(between)) {
		if one = strings.TrimSpace(one); one == "" {
			continue
		}
		t := rd.word(c, one)
		if t.broken != nil {
			return t
		}
		all = append(all, t.value)
	}
	b := []byte("[")
	for i, v := range all {
		if i > 0 {
			b = append(b, ',')
		}
		b = append(b, v...)
	}
	return taken{value: append(b, ']')}
}

// word reads a code or a reference by the words for it.
func (rd *Reader) word(c *column, s string) taken {
	s = strings.TrimSpace(s)
	switch {
	case c.list == unitList && rd.foreign != nil:
		unit, noted, broken := convert.Unit(rd.foreign.Mapping.Scheme, rd.vocabularies.of(c.list).find(s))
		_, code, _ := strings.Cut(unit, ":")
		return taken{value: quote(unit), noted: noted, broken: broken, args: []any{code}}
	case c.list != "":
		v := rd.vocabularies.of(c.list)
		known := false
		if s, known = v.code(s); !known {
			all := strings.Join(v.words, ", ")
			return taken{broken: &unknownWord, args: []any{check.Text{ES: all, EN: all}}}
		}
	case c.refers != "":
		id, ok := rd.refer(c.refers, s)
		if !ok {
			return taken{broken: &unknownName, args: []any{rd.layouts.of(c.refers).kind.Noun.One}}
		}
		s = string(id)
	}
	return taken{value: quote(s)}
}

// refer finds the record of a kind by its key, name or id.
func (rd *Reader) refer(kind, name string) (record.ID, bool) {
	if u, ok := record.ParseUUID(name); ok {
		return u.ID(), true
	}
	if e, ok := rd.entry(kind, name); ok {
		return e.head.ID, true
	}
	if rd.keys[kind][hashOf(name)] {
		return record.LocalID(rd.book.Actor, kind, name), true
	}
	return rd.names.Find(kind, name)
}

// number reads a number: as such or, with a note, as a text in the book's locale.
func (rd *Reader) number(c *column, cell xlsx.Cell) taken {
	t := taken{}
	switch cell.Kind {
	case xlsx.Number:
	case xlsx.Text:
		if inFull(cell.Text) {
			break
		}
		s, broken := rd.book.Locale.Number(strings.TrimSpace(cell.Text))
		if broken != nil {
			return taken{broken: broken, args: []any{check.Text{ES: string(rd.book.Locale), EN: string(rd.book.Locale)}}}
		}
		cell.Text, t.noted, t.args = s, &numberAsText, []any{s}
	default:
		return wrongKind(wordANumber, cell)
	}
	n, err := strconv.ParseFloat(cell.Text, 64)
	switch {
	case err != nil || math.IsInf(n, 0) || math.IsNaN(n):
		return wrongKind(wordANumber, cell)
	case c.form == integer && n == math.Trunc(n) && math.Abs(n) <= 1<<53:
		t.value = strconv.AppendInt(nil, int64(n), 10)
	default:
		t.value = strconv.AppendFloat(nil, n, 'g', -1, 64)
		if !t.value.IsValid() { // 1e+06
			t.value = strconv.AppendFloat(nil, n, 'f', -1, 64)
		}
	}
	return t
}

func (rd *Reader) flag(cell xlsx.Cell) taken {
	truth, broken := cell.Text == "1", (*check.Rule)(nil)
	switch cell.Kind {
	case xlsx.Bool:
	case xlsx.Text, xlsx.Number:
		truth, broken = convert.Flag(strings.TrimSpace(cell.Text))
	default:
		return wrongKind(wordFlag, cell)
	}
	return taken{value: strconv.AppendBool(nil, truth), broken: broken}
}

// moment reads a day, or a day with its time.
func (rd *Reader) moment(c *column, cell xlsx.Cell) taken {
	switch cell.Kind {
	case xlsx.Date:
		t, ok := rd.in.Time(cell.Text)
		if !ok {
			return taken{broken: &noTime}
		}
		if c.form == instant {
			t = time.Date(t.Year(), t.Month(), t.Day(), t.Hour(), t.Minute(), t.Second(), t.Nanosecond(), rd.book.zone())
			return taken{value: quote(t.Round(time.Second).Format("2006-01-02T15:04:05-07:00"))}
		}
		if t.Hour()+t.Minute()+t.Second() != 0 {
			return taken{broken: &dayWithTime}
		}
		return taken{value: quote(t.Format(time.DateOnly))}
	case xlsx.Number:
		if n, err := strconv.Atoi(cell.Text); err == nil && c.form == when && n >= 1900 && n < 2200 {
			return taken{value: quote(cell.Text)} // a year
		}
		return wrongKind(wordDate, cell)
	case xlsx.Text:
		o := convert.Options{Locale: rd.book.Locale, Zone: rd.book.zone()}
		read := o.Day
		if c.form == instant {
			read = o.Instant
		}
		s, broken := read(strings.TrimSpace(cell.Text))
		return taken{value: quote(s), broken: broken}
	}
	return wrongKind(wordDate, cell)
}
