package merge

import (
	"bytes"
	"strings"

	"github.com/go-json-experiment/json/jsontext"

	"github.com/comision-mixta/mixta/check"
)

// member is one member of an object, its value as it came.
type member struct {
	name  string
	value jsontext.Value
}

// object is a JSON object whose values are kept as they came.
type object []member

// parseObject takes an object apart; its values are parts of b.
func parseObject(b []byte) (object, error) {
	d := jsontext.NewDecoder(bytes.NewReader(b))
	if tok, err := d.ReadToken(); err != nil || tok.Kind() != '{' {
		return nil, check.Errorf(textNoObject)
	}
	var o object
	for d.PeekKind() != '}' {
		name, err := d.ReadToken()
		if err != nil {
			return nil, check.Errorf(textNoJSON, d.InputOffset())
		}
		m := member{name: name.String()}
		v, err := d.ReadValue()
		if err != nil {
			return nil, check.Errorf(textNoJSON, d.InputOffset())
		}
		m.value = bytes.Clone(v)
		o = append(o, m)
	}
	return o, nil
}

// get returns the value of a member; nil where there is none.
func (o object) get(name string) jsontext.Value {
	for _, m := range o {
		if m.name == name {
			return m.value
		}
	}
	return nil
}

// set gives a member a value, at the end if it is new; nil takes it away.
func (o object) set(name string, v jsontext.Value) object {
	for i, m := range o {
		switch {
		case m.name != name:
		case v == nil:
			return append(o[:i:i], o[i+1:]...)
		default:
			o = append(object(nil), o...)
			o[i].value = v
			return o
		}
	}
	if v == nil {
		return o
	}
	return append(o, member{name, v})
}

// bytes writes the object on one line.
func (o object) bytes() []byte {
	b := []byte{'{'}
	for i, m := range o {
		if i > 0 {
			b = append(b, ',')
		}
		b, _ = jsontext.AppendQuote(b, m.name) // a name that was read can be written
		b = append(append(b, ':'), m.value...)
	}
	return append(b, '}')
}

// parseList takes a list apart.
func parseList(b []byte) (items []jsontext.Value, ok bool) {
	d := jsontext.NewDecoder(bytes.NewReader(b))
	if tok, err := d.ReadToken(); err != nil || tok.Kind() != '[' {
		return nil, false
	}
	for d.PeekKind() != ']' {
		v, err := d.ReadValue()
		if err != nil {
			return nil, false
		}
		items = append(items, bytes.Clone(v))
	}
	return items, true
}

// joinList writes a list on one line.
func joinList(items []jsontext.Value) jsontext.Value {
	b := []byte{'['}
	for i, v := range items {
		if i > 0 {
			b = append(b, ',')
		}
		b = append(b, v...)
	}
	return append(b, ']')
}

// canonical returns the value in the form of RFC 8785, in which two spellings
// of one value are the same bytes.
func canonical(v jsontext.Value) string {
	c := v.Clone()
	if c.Canonicalize() != nil {
		return string(v)
	}
	return string(c)
}

// same reports whether two values are one, however they are spelled; two that
// are not there are the same too.
func same(a, b jsontext.Value) bool {
	if bytes.Equal(a, b) {
		return (a == nil) == (b == nil)
	}
	return a != nil && b != nil && canonical(a) == canonical(b)
}

// appendCompact appends a JSON text that is known to be well-formed without the
// space between its tokens.
func appendCompact(dst, b []byte) []byte {
	for len(b) > 0 {
		quote := bytes.IndexByte(b, '"')
		if quote < 0 {
			return appendDense(dst, b)
		}
		dst = appendDense(dst, b[:quote])
		end := quote + 1
		for {
			i := bytes.IndexByte(b[end:], '"')
			if i < 0 {
				return append(dst, b[quote:]...)
			}
			end += i + 1
			slashes := 0
			for b[end-2-slashes] == '\\' {
				slashes++
			}
			if slashes%2 == 0 {
				break
			}
		}
		dst = append(dst, b[quote:end]...)
		b = b[end:]
	}
	return dst
}

func appendDense(dst, b []byte) []byte {
	for _, c := range b {
		if c > ' ' {
			dst = append(dst, c)
		}
	}
	return dst
}

// clip shows the beginning of a value.
func clip(b []byte) string {
	const most = 60
	s := string(b)
	if len(s) > most {
		s = strings.ToValidUTF8(s[:most], "") + "…"
	}
	return s
}

// Compact returns a record's bytes on one line, as the written form has them.
func Compact(raw []byte) []byte { return appendCompact(nil, raw) }

var (
	textNoObject = check.Text{ES: "el registro debe ser un objeto JSON", EN: "the record must be a JSON object"}
	textNoJSON   = check.Text{ES: "el registro no es JSON correcto a partir del byte %d", EN: "the record is not proper JSON from byte %d on"}
)
