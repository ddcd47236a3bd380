package schema

import (
	"errors"
	"fmt"
	"reflect"
	"strconv"
	"strings"

	"github.com/comision-mixta/mixta/internal/jsonpointer"
	"github.com/comision-mixta/mixta/internal/scan"
)

// decode reads a JSON text into what v points to, by the names in its json tags. It
// is stricter than a JSON package: a member that has no field is an error, and so
// are null, a name that stands twice and a text that is not I-JSON. All that a
// record needs to be checked is read by it, so that no JSON package is linked for
// that.
func decode(b []byte, v any) error {
	d := decoder{Scanner: scan.NewBytes(b, scan.Limits{}), fields: map[reflect.Type]map[string][]int{}}
	d.Report = func(p scan.Problem) { d.fail(errors.New(string(p.Kind)), p.Offset) }
	if d.Peek() == 0 {
		d.fail(errors.New("the text is empty"), 0)
	}
	d.value(reflect.ValueOf(v).Elem())
	d.End()
	if d.Err() != nil {
		d.fail(d.Err(), d.Offset())
	}
	if d.err == nil {
		return nil
	}
	return d.err
}

// Raw is a JSON value as it stands in the text.
type Raw []byte

// ParseError says where a text is no schema, or no list of codes.
type ParseError struct {
	Pointer      string // JSON Pointer (RFC 6901) of the value, "" for the whole text
	Line, Column int
	Err          error
}

func (e *ParseError) Error() string {
	return fmt.Sprintf("schema: line %d, column %d (%s): %v", e.Line, e.Column, e.Pointer, e.Err)
}

func (e *ParseError) Unwrap() error { return e.Err }

type decoder struct {
	*scan.Scanner
	fields map[reflect.Type]map[string][]int // by the names in their tags
	path   []string                          // of the value being read: the tokens of its pointer
	err    *ParseError                       // the first
}

func (d *decoder) fail(err error, offset int64) {
	if d.err == nil {
		line, column := d.LineColumn(offset)
		pointer := ""
		for _, token := range d.path {
			pointer += "/" + jsonpointer.Escape(token)
		}
		d.err = &ParseError{pointer, line, column, err}
	}
}

func (d *decoder) value(v reflect.Value) {
	switch to := v.Addr().Interface().(type) {
	case *Document:
		d.document(to)
		return
	case *Properties:
		d.object(func(name string) {
			p := Property{name, &Document{}}
			d.document(p.Schema)
			*to = append(*to, p)
		})
		return
	case *Raw:
		d.Mark()
		d.Skip()
		*to = d.Marked()
		return
	}
	switch v.Kind() {
	case reflect.String:
		v.SetString(string(d.String()))
	case reflect.Bool:
		v.SetBool(d.Bool())
	case reflect.Int:
		d.number(func(b []byte) bool {
			n, ok := scan.ParseInt(b)
			v.SetInt(n)
			return ok
		})
	case reflect.Float64:
		d.number(func(b []byte) bool {
			f, _, ok := scan.ParseFloat(b)
			v.SetFloat(f)
			return ok
		})
	case reflect.Pointer:
		v.Set(reflect.New(v.Type().Elem()))
		d.value(v.Elem())
	case reflect.Slice:
		v.Set(reflect.MakeSlice(v.Type(), 0, 4))
		d.OpenArray()
		for n := 0; d.Element(); n++ {
			item := reflect.New(v.Type().Elem()).Elem()
			d.within(strconv.Itoa(n), func() { d.value(item) })
			v.Set(reflect.Append(v, item))
		}
	case reflect.Map:
		v.Set(reflect.MakeMap(v.Type()))
		d.object(func(name string) {
			item := reflect.New(v.Type().Elem()).Elem()
			d.value(item)
			v.SetMapIndex(reflect.ValueOf(name), item)
		})
	default:
		d.structure(v)
	}
}

// within reads the value that a token of a pointer leads to.
func (d *decoder) within(token string, read func()) {
	d.path = append(d.path, token)
	d.Peek()
	read()
	if d.Err() != nil {
		d.fail(d.Err(), d.Offset())
	}
	d.path = d.path[:len(d.path)-1]
}

func (d *decoder) number(parse func([]byte) bool) {
	at := d.Offset()
	if b := d.Number(); d.Err() == nil && !parse(b) {
		d.fail(fmt.Errorf("%s is not a number that fits", b), at)
	}
}

// object shows each name of an object, whose value must then be read.
func (d *decoder) object(member func(name string)) {
	seen := map[string]bool{}
	d.OpenObject()
	for {
		b, ok := d.Member()
		if !ok {
			return
		}
		name := string(b)
		if seen[name] {
			d.fail(fmt.Errorf("%q stands twice", name), d.NameOffset())
		}
		seen[name] = true
		d.within(name, func() { member(name) })
	}
}

func (d *decoder) structure(v reflect.Value) {
	fields := d.named(v.Type())
	d.object(func(name string) {
		field, ok := fields[name]
		if !ok {
			d.fail(fmt.Errorf("%q is none of the names that are understood here", name), d.NameOffset())
			d.Skip()
			return
		}
		d.value(v.FieldByIndex(field))
	})
}

func (d *decoder) named(t reflect.Type) map[string][]int {
	if d.fields[t] == nil {
		d.fields[t] = map[string][]int{}
		for _, f := range reflect.VisibleFields(t) {
			if name, _, _ := strings.Cut(f.Tag.Get("json"), ","); name != "" && name != "-" {
				d.fields[t][name] = f.Index
			}
		}
	}
	return d.fields[t]
}

// document reads one schema, which may be true or false.
func (d *decoder) document(to *Document) {
	if k := d.Peek(); k == 't' || k == 'f' {
		to.Always = d.Bool()
		to.Never = !to.Always
		return
	}
	at := d.Offset()
	d.structure(reflect.ValueOf(to).Elem())
	if err := to.refer(); err != nil {
		d.fail(err, at)
	}
}
