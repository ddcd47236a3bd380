package versions

import (
	"github.com/go-json-experiment/json/jsontext"

	"github.com/comision-mixta/mixta/exchange/internal/raw"
	"github.com/comision-mixta/mixta/schema"
)

// threeWay merges two values with a common base.
type threeWay struct {
	chosen  map[string][]byte
	used    map[string]bool // the pointers of chosen that were reached
	added   bool            // the base is available and does not have the value
	clashes []Clash
}

// merge merges what stands at a pointer: at says of what lists it is made.
func (t *threeWay) merge(at place, base, a, b jsontext.Value) jsontext.Value {
	pointer := at.pointer
	if v, ok := t.chosen[pointer]; ok && pointer != "" {
		t.used[pointer] = true
		if string(v) == "" {
			return nil
		}
		return v
	}
	switch {
	case raw.Same(a, b):
		return a
	case base != nil && raw.Same(base, a):
		return b
	case base != nil && raw.Same(base, b):
		return a
	case a.Kind() == '{' && b.Kind() == '{' && (base == nil || base.Kind() == '{'):
		if v, ok := t.objects(at, base, a, b); ok {
			return v
		}
	case a.Kind() == '[' && b.Kind() == '[' && (base == nil || base.Kind() == '['):
		if v, ok := t.lists(at, base, a, b); ok {
			return v
		}
	case base == nil && pointer != "" && (a == nil || b == nil) && t.added:
		if a == nil {
			return b
		}
		return a
	}
	t.clashes = append(t.clashes, Clash{pointer, []string{string(a), string(b)}, at.entry.Inclusion(a, b)})
	return a
}

func (t *threeWay) objects(at place, base, a, b jsontext.Value) (jsontext.Value, bool) {
	var from raw.Object
	if base != nil {
		from, _ = raw.Parse(base)
	}
	x, errX := raw.Parse(a)
	y, errY := raw.Parse(b)
	if errX != nil || errY != nil {
		return nil, false
	}
	out := raw.Object{}
	before, one, other := from.Getter(), x.Getter(), y.Getter()
	for _, name := range names2(x, y) {
		if v := t.member(at.member(name), base != nil, before(name), one(name), other(name)); v != nil {
			out = append(out, raw.Member{Name: name, Value: v})
		}
	}
	return out.Bytes(), true
}

// member merges one member. A member that only one side has, and the base has
// not, was added by that side.
func (t *threeWay) member(at place, based bool, base, a, b jsontext.Value) jsontext.Value {
	before := t.added
	t.added = based && base == nil
	defer func() { t.added = before }()
	return t.merge(at, base, a, b)
}

// names2 returns the names of both objects, those of the first first.
func names2(x, y raw.Object) (out []string) {
	first := x.Getter()
	for _, m := range x {
		out = append(out, m.Name)
	}
	for _, m := range y {
		if first(m.Name) == nil {
			out = append(out, m.Name)
		}
	}
	return out
}

// lists merges lists as the model says of each.
func (t *threeWay) lists(at place, base, a, b jsontext.Value) (jsontext.Value, bool) {
	from, okFrom := at.items(base)
	x, okX := at.items(a)
	y, okY := at.items(b)
	if !okX || !okY || !okFrom && base != nil || base == nil && at.merging == schema.AsSet {
		return nil, false
	}
	var out []jsontext.Value
	before, one, other := from.Getter(), x.Getter(), y.Getter()
	for _, key := range names2(x, y) {
		if v := t.member(at.item(len(out)), base != nil, before(key), one(key), other(key)); v != nil {
			out = append(out, v)
		}
	}
	return raw.JoinList(out), true
}
