package versions

import (
	"fmt"
	"slices"
	"strconv"
	"strings"

	"github.com/go-json-experiment/json"
	"github.com/go-json-experiment/json/jsontext"

	"github.com/comision-mixta/mixta/exchange/internal/raw"
	"github.com/comision-mixta/mixta/internal/jsonpointer"
)

// Op is one operation of a JSON Patch (RFC 6902).
type Op struct {
	Op    string         `json:"op"` // "add", "remove" or "replace"
	Path  string         `json:"path"`
	Value jsontext.Value `json:"value,omitzero"`
	Old   jsontext.Value `json:"-"` // the previous value, for display
}

// in reports whether the operation changes a member of the record, or something in it.
func (o Op) in(member string) bool {
	return o.Path == "/"+member || strings.HasPrefix(o.Path, "/"+member+"/")
}

// Patch returns the operations that turn a record of a kind ("action") into another,
// member by member. A list is changed item by item if the model tells its items apart
// and they stand in the same order, and replaced otherwise.
func Patch(kind string, a, b jsontext.Value) []Op { return patch(placeOf(kind), a, b) }

// patch is [Patch] for what stands at a place.
func patch(at place, a, b jsontext.Value) []Op {
	pointer := at.pointer
	switch {
	case raw.Same(a, b):
		return nil
	case a == nil:
		return []Op{{"add", pointer, b, nil}}
	case b == nil:
		return []Op{{"remove", pointer, nil, a}}
	case a.Kind() == '{' && b.Kind() == '{':
		x, errX := raw.Parse(a)
		y, errY := raw.Parse(b)
		if errX != nil || errY != nil {
			break
		}
		var out []Op
		old, now := x.Getter(), y.Getter()
		for _, n := range names2(x, y) {
			out = append(out, patch(at.member(n), old(n), now(n))...)
		}
		return out
	case a.Kind() == '[' && b.Kind() == '[':
		x, okX := at.items(a)
		y, okY := at.items(b)
		if okX && okY && slices.EqualFunc(x, y, func(m, n raw.Member) bool { return m.Name == n.Name }) {
			var out []Op
			for i := range x {
				out = append(out, patch(at.item(i), x[i].Value, y[i].Value)...)
			}
			return out
		}
	}
	return []Op{{"replace", pointer, b, a}}
}

// Apply applies operations to a JSON text. It supports those that [Patch] and
// [Diff] write: add, remove and replace.
func Apply(doc []byte, ops []Op) ([]byte, error) {
	for _, op := range ops {
		out, err := apply(doc, strings.Split(op.Path, "/")[1:], op)
		if err != nil {
			return nil, fmt.Errorf("%s %s: %w", op.Op, op.Path, err)
		}
		doc = out
	}
	return doc, nil
}

func apply(doc jsontext.Value, path []string, op Op) (jsontext.Value, error) {
	if len(path) == 0 {
		return op.Value, nil
	}
	step := jsonpointer.Unescape(path[0])
	switch doc.Kind() {
	case '{':
		o, err := raw.Parse(doc)
		if err != nil {
			return nil, err
		}
		old := o.Get(step)
		if old == nil && (len(path) > 1 || op.Op != "add") {
			return nil, fmt.Errorf("no member %q", step)
		}
		v, err := apply(old, path[1:], op)
		if err != nil {
			return nil, err
		}
		return o.Set(step, v).Bytes(), nil
	case '[':
		items, ok := raw.List(doc)
		i, err := strconv.Atoi(step)
		if step == "-" {
			i, err = len(items), nil
		}
		if !ok || err != nil || i < 0 || i > len(items) || i == len(items) && (len(path) > 1 || op.Op != "add") {
			return nil, fmt.Errorf("no item %q", step)
		}
		switch {
		case len(path) == 1 && op.Op == "add":
			return raw.JoinList(slices.Insert(items, i, op.Value)), nil
		case len(path) == 1 && op.Op == "remove":
			return raw.JoinList(slices.Delete(items, i, i+1)), nil
		}
		items[i], err = apply(items[i], path[1:], op)
		return raw.JoinList(items), err
	}
	return nil, fmt.Errorf("the parent of %q is neither an object nor a list", step)
}

// PatchJSON writes the operations as a JSON Patch document, one per line.
func PatchJSON(ops []Op) ([]byte, error) {
	b := []byte("[")
	for i, op := range ops {
		if i > 0 {
			b = append(b, ',')
		}
		line, err := json.Marshal(op)
		if err != nil {
			return nil, fmt.Errorf("%w", err)
		}
		b = append(append(b, '\n'), line...)
	}
	return append(b, "\n]\n"...), nil
}
