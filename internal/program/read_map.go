package program

import (
	"reflect"
	"unsafe"

	"github.com/comision-mixta/mixta/check"
)

func (x *Pass) mapping(n *Node, p unsafe.Pointer) {
	s := x.scan
	open := s.Offset()
	s.OpenObject()
	count := 0
	m := newEntries(n, p)
	var more unknownMembers // names beyond those that can be stored
	for {
		name, ok := s.Member()
		if !ok {
			break
		}
		at := s.NameOffset()
		key, ok := x.key(n, name, at)
		if m.has(key) || count >= n.most && more.again(key) {
			x.hit(&DuplicateName, at, nil, quote(key))
			s.Skip()
			continue
		}
		if count++; count > n.most {
			s.Skip()
			continue
		}
		if !ok && len(key) > longestName {
			s.Skip()
			continue
		}
		if own := x.Own[key]; own != nil && n.item.form == anything {
			x.extension(own, m.place())
		} else {
			x.value(n.item, m.place())
		}
		m.put(key)
	}
	if s.Err() == nil {
		x.count(n, &MinProperties, &MaxProperties, count, open)
	}
}

// counts returns the map at p, from kinds of string to kinds of int64, such as every
// record's version: such maps have the same layout in memory, and need no reflection.
func counts(p unsafe.Pointer) map[string]int64 { return *(*map[string]int64)(p) }

// entries fills one map.
type entries struct {
	counts map[string]int64
	count  *int64

	other reflect.Value
	value reflect.Value
}

func newEntries(n *Node, p unsafe.Pointer) *entries {
	if n.item.form == integer {
		counts := map[string]int64{}
		*(*map[string]int64)(p) = counts
		return &entries{counts: counts, count: new(int64)}
	}
	m := reflect.MakeMap(n.typ)
	reflect.NewAt(n.typ, p).Elem().Set(m)
	return &entries{other: m}
}

func (e *entries) has(key string) bool {
	if e.counts != nil {
		_, ok := e.counts[key]
		return ok
	}
	return e.other.MapIndex(reflect.ValueOf(key).Convert(e.other.Type().Key())).IsValid()
}

// place returns the address to read the next value to.
func (e *entries) place() unsafe.Pointer {
	if e.counts != nil {
		*e.count = 0
		return unsafe.Pointer(e.count)
	}
	e.value = reflect.New(e.other.Type().Elem())
	return e.value.UnsafePointer()
}

// put enters the value read to that address.
func (e *entries) put(key string) {
	if e.counts != nil {
		e.counts[key] = *e.count
		return
	}
	e.other.SetMapIndex(reflect.ValueOf(key).Convert(e.other.Type().Key()), e.value.Elem())
}

// longestName bounds an invalid name whose value is still read: the pointer of
// every finding and kept member in the value repeats it.
const longestName = 256

// key checks one key of a map. Whatever is wrong with its shape is one rule.
func (x *Pass) key(n *Node, name []byte, at int64) (key string, ok bool) {
	before, dropped := len(x.found), x.dropped
	key = x.text(n.keys, name, at)
	wrong := x.dropped[check.Error] > dropped[check.Error]
	for _, f := range x.found[before:] {
		wrong = wrong || f.rule != &UnknownCode && f.rule != &DeprecatedCode
	}
	if wrong {
		x.found, x.dropped = x.found[:before], dropped
		x.hit(&PropertyNames, at, nil, quote(key))
	}
	return key, !wrong
}
