package gpkg

import (
	"fmt"
	"reflect"
	"strconv"
	"strings"
	"time"

	"github.com/go-json-experiment/json"

	"github.com/comision-mixta/mixta/record"
)

// instantLayout is how GeoPackage writes a time (OGC 12-128r18, table 1).
const instantLayout = "2006-01-02T15:04:05.000Z"

// value returns what a column of a record's row holds; nil where the record has
// nothing there.
func (l *layer) value(r any, c *column) any {
	f := l.field(r, c, false)
	if !f.IsValid() || f.IsZero() {
		return nil
	}
	switch f = reflect.Indirect(f); c.form {
	case number:
		return f.Float()
	case integer:
		return f.Int()
	case flag:
		if f.Bool() {
			return int64(1)
		}
		return int64(0)
	case instant:
		t, ok := f.Interface().(record.Instant).Time()
		if !ok {
			return f.String()
		}
		return t.UTC().Format(instantLayout)
	case several:
		b, err := json.Marshal(f.Interface())
		if err != nil {
			return nil
		}
		return string(b)
	}
	return f.String()
}

// set sets the member that a column is to what its row holds, which is not NULL.
func (l *layer) set(r any, c *column, cell any) error {
	f := l.field(r, c, true)
	if f.Kind() == reflect.Pointer {
		f.Set(reflect.New(f.Type().Elem()))
		f = f.Elem()
	}
	s := strings.TrimSpace(cellText(cell))
	switch c.form {
	case number:
		x, err := strconv.ParseFloat(s, 64)
		f.SetFloat(x)
		return err
	case integer:
		n, err := strconv.ParseInt(s, 10, 64)
		f.SetInt(n)
		return err
	case flag:
		if s != "0" && s != "1" {
			return fmt.Errorf("gpkg: %q is no BOOLEAN", s)
		}
		f.SetBool(s == "1")
	case several:
		return json.Unmarshal([]byte(s), f.Addr().Interface())
	default:
		f.SetString(s)
	}
	return nil
}

// clear empties the member that a column is.
func (l *layer) clear(r any, c *column) {
	if f := l.field(r, c, false); f.IsValid() {
		f.SetZero()
	}
}

// cellText spells a value of SQLite.
func cellText(cell any) string {
	switch x := cell.(type) {
	case nil:
		return ""
	case float64:
		return strconv.FormatFloat(x, 'g', -1, 64)
	case []byte:
		return string(x)
	case time.Time:
		return x.UTC().Format(instantLayout)
	}
	return fmt.Sprint(cell)
}

// same reports whether a row still holds what was written of the record: programs
// write numbers, times and lists in spellings of their own.
func (c *column) same(was, is any) bool {
	a, b := cellText(was), cellText(is)
	if a == b || strings.TrimSpace(b) == a {
		return true
	}
	if a == "" || b == "" {
		return false
	}
	switch c.form {
	case number, integer:
		x, err := strconv.ParseFloat(a, 64)
		y, other := strconv.ParseFloat(b, 64)
		return err == nil && other == nil && x == y
	case instant:
		x, err := time.Parse(time.RFC3339, a)
		y, other := parseTime(b)
		return err == nil && other == nil && x.Equal(y)
	case several:
		var x, y []any
		return json.Unmarshal([]byte(a), &x) == nil && json.Unmarshal([]byte(b), &y) == nil && reflect.DeepEqual(x, y)
	}
	return false
}

// parseTime reads a time as programs write a DATETIME, in UTC where they state no
// zone.
func parseTime(s string) (time.Time, error) {
	t, err := time.Parse(time.RFC3339, strings.Replace(s, " ", "T", 1))
	if err != nil {
		t, err = time.Parse("2006-01-02T15:04:05", strings.Replace(s, " ", "T", 1))
	}
	return t, err
}
