package records

import (
	"bytes"

	"github.com/go-json-experiment/json"
	"github.com/go-json-experiment/json/jsontext"
)

// member is one member of an object.
type member struct {
	name  string
	value jsontext.Value
}

// members returns the members of an object in their order; none of any other
// value.
func members(v jsontext.Value) (all []member) {
	d := jsontext.NewDecoder(bytes.NewReader(v))
	if t, err := d.ReadToken(); err != nil || t.Kind() != '{' {
		return nil
	}
	for d.PeekKind() != '}' {
		name, err := d.ReadToken()
		if err != nil {
			return all
		}
		m := member{name: name.String()}
		value, err := d.ReadValue()
		if err != nil {
			return all
		}
		m.value = value.Clone()
		all = append(all, m)
	}
	return all
}

// elements returns the elements of a list; false of any other value.
func elements(v jsontext.Value) (all []jsontext.Value, ok bool) {
	if v.Kind() != '[' {
		return nil, false
	}
	return all, json.Unmarshal(v, &all) == nil
}

func unquoted(v jsontext.Value) (s string) {
	json.Unmarshal(v, &s) // what is no string says nothing
	return s
}

func unmarshal(v jsontext.Value, to any) error { return json.Unmarshal(v, to) }
