package sheet

import (
	"bytes"
	"iter"

	"github.com/go-json-experiment/json/jsontext"
)

// members yields the members of an object in their order.
func members(v jsontext.Value) iter.Seq2[string, jsontext.Value] {
	return func(yield func(string, jsontext.Value) bool) {
		d := jsontext.NewDecoder(bytes.NewReader(v))
		if t, err := d.ReadToken(); err != nil || t.Kind() != '{' {
			return
		}
		for d.PeekKind() == '"' {
			name, err := d.ReadToken()
			if err != nil {
				return
			}
			called := name.String()
			value, err := d.ReadValue()
			if err != nil || !yield(called, value.Clone()) {
				return
			}
		}
	}
}

// elements yields the elements of a list in their order.
func elements(v jsontext.Value) iter.Seq2[int, jsontext.Value] {
	return func(yield func(int, jsontext.Value) bool) {
		d := jsontext.NewDecoder(bytes.NewReader(v))
		if t, err := d.ReadToken(); err != nil || t.Kind() != '[' {
			return
		}
		for i := 0; ; i++ {
			if k := d.PeekKind(); k == ']' || k == 0 {
				return
			}
			value, err := d.ReadValue()
			if err != nil || !yield(i, value.Clone()) {
				return
			}
		}
	}
}

// withoutFirst returns a list without its first element.
func withoutFirst(list jsontext.Value) jsontext.Value {
	b := []byte("[")
	for i, v := range elements(list) {
		if i > 0 {
			b = append(append(b, v...), ',')
		}
	}
	return append(bytes.TrimSuffix(b, []byte(",")), ']')
}
