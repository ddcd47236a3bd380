package main

import (
	"bytes"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/go-json-experiment/json/jsontext"
)

// A tree is a JSON value whose members keep their order.
type tree struct {
	kind  jsontext.Kind
	raw   string // of a scalar
	names []string
	items []*tree // values of members, items of arrays
}

// examples reads the files that mutations start from.
func examples(root string) (all []*tree, err error) {
	var names []string
	for _, pattern := range []string{"examples/*/*.json", "conformance/clean/*.json"} {
		found, err := filepath.Glob(filepath.Join(root, pattern))
		if err != nil {
			return nil, err
		}
		names = append(names, found...)
	}
	slices.Sort(names)
	for _, name := range names {
		b, err := os.ReadFile(name)
		if err != nil {
			return nil, err
		}
		n, err := parse(jsontext.NewDecoder(bytes.NewReader(b)))
		if err != nil {
			return nil, err
		}
		all = append(all, n)
	}
	return all, nil
}

// parse reads the next value.
func parse(dec *jsontext.Decoder) (*tree, error) {
	n := &tree{kind: dec.PeekKind()}
	if n.kind != '{' && n.kind != '[' {
		v, err := dec.ReadValue()
		n.raw = string(v)
		return n, err
	}
	if _, err := dec.ReadToken(); err != nil {
		return nil, err
	}
	for k := dec.PeekKind(); k != '}' && k != ']'; k = dec.PeekKind() {
		if n.kind == '{' {
			name, err := dec.ReadToken()
			if err != nil {
				return nil, err
			}
			n.names = append(n.names, name.String())
		}
		item, err := parse(dec)
		if err != nil {
			return nil, err
		}
		n.items = append(n.items, item)
	}
	_, err := dec.ReadToken()
	return n, err
}

// line returns the value in one line. Line separators of Unicode are escaped: Node
// takes them for the end of a line.
func (n *tree) line() []byte {
	var b strings.Builder
	n.write(&b)
	return []byte(strings.NewReplacer("\u2028", `\u2028`, "\u2029", `\u2029`).Replace(b.String()))
}

func (n *tree) write(b *strings.Builder) {
	switch n.kind {
	case '{', '[':
		b.WriteByte(byte(n.kind))
		for i, item := range n.items {
			if i > 0 {
				b.WriteByte(',')
			}
			if n.kind == '{' {
				b.WriteString(quoted(n.names[i]) + ":")
			}
			item.write(b)
		}
		b.WriteByte(byte(n.kind) + 2) // } or ]
	default:
		b.WriteString(n.raw)
	}
}

func quoted(s string) string {
	b, _ := jsontext.AppendQuote(nil, s)
	return string(b)
}

func (n *tree) clone() *tree {
	c := &tree{kind: n.kind, raw: n.raw, names: slices.Clone(n.names)}
	for _, item := range n.items {
		c.items = append(c.items, item.clone())
	}
	return c
}

// all returns the value and every value in it.
func (n *tree) all() []*tree {
	list := []*tree{n}
	for _, item := range n.items {
		list = append(list, item.all()...)
	}
	return list
}
