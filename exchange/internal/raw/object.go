// Package raw takes records apart that are had as their bytes, and puts them
// together again. What a value says is kept as it came, so that nothing is lost
// that a newer version of the model has in it.
package raw

import (
	"bytes"
	"slices"

	"github.com/go-json-experiment/json/jsontext"

	"github.com/comision-mixta/mixta/check"
)

// Member is one member of an object, its value as it came.
type Member struct {
	Name  string
	Value jsontext.Value
}

// Object is a JSON object whose values are kept as they came.
type Object []Member

// Parse takes an object apart.
func Parse(b []byte) (Object, error) {
	d := jsontext.NewDecoder(bytes.NewReader(b))
	if tok, err := d.ReadToken(); err != nil || tok.Kind() != '{' {
		return nil, check.Errorf(textNoObject)
	}
	var o Object
	for d.PeekKind() != '}' {
		name, err := d.ReadToken()
		if err != nil {
			return nil, check.Errorf(textNoJSON, d.InputOffset())
		}
		m := Member{Name: name.String()}
		v, err := d.ReadValue()
		if err != nil {
			return nil, check.Errorf(textNoJSON, d.InputOffset())
		}
		m.Value = bytes.Clone(v)
		o = append(o, m)
	}
	return o, nil
}

// Get returns the value of a member; nil if there is none.
func (o Object) Get(name string) jsontext.Value {
	for _, m := range o {
		if m.Name == name {
			return m.Value
		}
	}
	return nil
}

// Getter returns [Object.Get] for many calls on an object that may have many
// members.
func (o Object) Getter() func(name string) jsontext.Value {
	const few = 32
	if len(o) <= few {
		return o.Get
	}
	values := make(map[string]jsontext.Value, len(o))
	for _, m := range slices.Backward(o) {
		values[m.Name] = m.Value
	}
	return func(name string) jsontext.Value { return values[name] }
}

// Set gives a member a value, at the end if it is new; nil takes it away.
func (o Object) Set(name string, v jsontext.Value) Object {
	for i, m := range o {
		switch {
		case m.Name != name:
		case v == nil:
			return append(o[:i:i], o[i+1:]...)
		default:
			o = append(Object(nil), o...)
			o[i].Value = v
			return o
		}
	}
	if v == nil {
		return o
	}
	return append(o, Member{name, v})
}

// Bytes writes the object on one line.
func (o Object) Bytes() []byte {
	b := []byte{'{'}
	for i, m := range o {
		if i > 0 {
			b = append(b, ',')
		}
		b, _ = jsontext.AppendQuote(b, m.Name) // a name that was read can be written
		b = append(append(b, ':'), m.Value...)
	}
	return append(b, '}')
}

// List splits a list; false if b is not one.
func List(b []byte) (items []jsontext.Value, ok bool) {
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

// JoinList writes a list on one line.
func JoinList(items []jsontext.Value) jsontext.Value {
	b := []byte{'['}
	for i, v := range items {
		if i > 0 {
			b = append(b, ',')
		}
		b = append(b, v...)
	}
	return append(b, ']')
}

var (
	textNoObject = check.Text{ES: "el registro debe ser un objeto JSON", EN: "the record must be a JSON object"}
	textNoJSON   = check.Text{ES: "el registro no es JSON válido a partir del byte %d", EN: "the record is not valid JSON from byte %d on"}
)
