package versions

import (
	"strconv"

	"github.com/go-json-experiment/json/jsontext"

	"github.com/comision-mixta/mixta/exchange/internal/raw"
	"github.com/comision-mixta/mixta/internal/jsonpointer"
)

// threeWay merges two values with a common base.
type threeWay struct {
	chosen  map[string][]byte
	used    map[string]bool // the pointers of chosen that were reached
	added   bool            // the base is available and does not have the value
	clashes []Clash
}

func (t *threeWay) merge(pointer string, base, a, b jsontext.Value) jsontext.Value {
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
		if v, ok := t.objects(pointer, base, a, b); ok {
			return v
		}
	case a.Kind() == '[' && b.Kind() == '[' && (base == nil || base.Kind() == '['):
		if v, ok := t.lists(pointer, base, a, b); ok {
			return v
		}
	case base == nil && pointer != "" && (a == nil || b == nil) && t.added:
		if a == nil {
			return b
		}
		return a
	}
	t.clashes = append(t.clashes, Clash{pointer, []string{string(a), string(b)}})
	return a
}

func (t *threeWay) objects(pointer string, base, a, b jsontext.Value) (jsontext.Value, bool) {
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
		if v := t.member(pointer+"/"+jsonpointer.Escape(name), base != nil, before(name), one(name), other(name)); v != nil {
			out = append(out, raw.Member{Name: name, Value: v})
		}
	}
	return out.Bytes(), true
}

// member merges one member. A member that only one side has, and the base has
// not, was added by that side.
func (t *threeWay) member(pointer string, based bool, base, a, b jsontext.Value) jsontext.Value {
	before := t.added
	t.added = based && base == nil
	defer func() { t.added = before }()
	return t.merge(pointer, base, a, b)
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

// lists merges lists whose items have an id or a key each.
func (t *threeWay) lists(pointer string, base, a, b jsontext.Value) (jsontext.Value, bool) {
	from, okFrom := keyed(base)
	x, okX := keyed(a)
	y, okY := keyed(b)
	if !okX || !okY || !okFrom && base != nil {
		return nil, false
	}
	var out []jsontext.Value
	before, one, other := from.Getter(), x.Getter(), y.Getter()
	for _, key := range names2(x, y) {
		at := pointer + "/" + strconv.Itoa(len(out))
		if v := t.member(at, base != nil, before(key), one(key), other(key)); v != nil {
			out = append(out, v)
		}
	}
	return raw.JoinList(out), true
}

// keyed returns the items of a list by their ids or keys, if each has a unique
// one.
func keyed(list jsontext.Value) (raw.Object, bool) {
	if list == nil {
		return nil, false
	}
	items, ok := raw.List(list)
	if !ok {
		return nil, false
	}
	out, seen := raw.Object{}, map[string]bool{}
	for _, v := range items {
		o, err := raw.Parse(v)
		if err != nil {
			return nil, false
		}
		key := o.Get("id")
		if key == nil {
			key = o.Get("key")
		}
		if key == nil || key.Kind() != '"' || seen[string(key)] {
			return nil, false
		}
		seen[string(key)] = true
		out = append(out, raw.Member{Name: string(key), Value: v})
	}
	return out, true
}
