package proof

import (
	"bytes"
	"fmt"
	"maps"
	"slices"

	"github.com/go-json-experiment/json/jsontext"
)

// node is a part of a record as it is signed.
type node struct {
	form  shape
	text  string   // in canonical form
	names []string // of the items of an object or a field
	items []*node
}

type shape byte

const (
	leaf   shape = iota
	object       // of members in canonical order
	list         // of objects or texts, from which some may be cut
	field        // what a record says of one of its members
)

// What a record says of a member, in order.
const (
	absence = iota // why it is absent or incomplete; "" if it does not say
	marking        // its own; "" if it has none
	content        // its value; "" if it is absent
)

var fieldNames = []string{"absent", "marking", "value"}

// parse takes a record apart. Its fields are in the order of their names.
func parse(line []byte) (*node, error) {
	canonical := jsontext.Value(bytes.Clone(line))
	if err := canonical.Canonicalize(jsontext.CanonicalizeRawInts(false), jsontext.CanonicalizeRawFloats(false)); err != nil {
		return nil, fmt.Errorf("proof: %w", err)
	}
	r := reader{jsontext.NewDecoder(bytes.NewReader(canonical)), canonical}
	n, err := r.node()
	if err != nil {
		return nil, fmt.Errorf("proof: %w", err)
	}
	fields := map[string]*node{}
	of := func(name string) *node {
		if fields[name] == nil {
			fields[name] = &node{form: field, names: fieldNames, items: []*node{{}, {}, {}}}
		}
		return fields[name]
	}
	for i, name := range n.names {
		switch item := n.items[i]; {
		case name == "absent" && item.form == object:
			for j, about := range item.names {
				of(about).items[absence] = item.items[j]
			}
		case name == "markings" && item.form == object:
			for j, about := range item.names {
				of(about).items[marking] = item.items[j]
			}
		default:
			of(name).items[content] = item
		}
	}
	whole := &node{form: object, text: string(canonical), names: slices.Sorted(maps.Keys(fields))}
	for _, name := range whole.names {
		whole.items = append(whole.items, fields[name])
	}
	return whole, nil
}

// reader reads text in canonical form.
type reader struct {
	d    *jsontext.Decoder
	text []byte
}

func (r *reader) node() (*node, error) {
	kind := r.d.PeekKind()
	start := r.d.InputOffset()
	n := &node{}
	switch {
	case kind == '{':
		if err := r.object(n); err != nil {
			return nil, err
		}
	case kind == '[' && r.divided(start):
		if err := r.list(n); err != nil {
			return nil, err
		}
	default:
		if _, err := r.d.ReadValue(); err != nil {
			return nil, err
		}
	}
	n.text = string(bytes.TrimLeft(r.text[start:r.d.InputOffset()], ",:"))
	if len(n.items) == 0 {
		n.form = leaf
	}
	return n, nil
}

// divided reports whether the list at an offset is one of objects or texts. One of
// numbers or lists, such as positions, is one value.
func (r *reader) divided(at int64) bool {
	_, items, _ := bytes.Cut(r.text[at:], []byte("["))
	return len(items) > 0 && (items[0] == '{' || items[0] == '"')
}

func (r *reader) object(n *node) error {
	n.form = object
	if _, err := r.d.ReadToken(); err != nil {
		return err
	}
	for r.d.PeekKind() != '}' {
		name, err := r.d.ReadToken()
		if err != nil {
			return err
		}
		n.names = append(n.names, name.String())
		item, err := r.node()
		if err != nil {
			return err
		}
		n.items = append(n.items, item)
	}
	_, err := r.d.ReadToken()
	return err
}

func (r *reader) list(n *node) error {
	n.form = list
	if _, err := r.d.ReadToken(); err != nil {
		return err
	}
	for r.d.PeekKind() != ']' {
		item, err := r.node()
		if err != nil {
			return err
		}
		n.items = append(n.items, item)
	}
	_, err := r.d.ReadToken()
	return err
}

// same reports whether two nodes say the same.
func (n *node) same(m *node) bool {
	return n.form == m.form && n.text == m.text && slices.Equal(n.names, m.names) && (n.text != "" || slices.EqualFunc(n.items, m.items, (*node).same))
}
