package program

import (
	"cmp"
	"fmt"
	"reflect"
	"slices"
	"strconv"
	"strings"
	"unsafe"

	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/internal/jsonpointer"
)

// place gives every finding its pointer and its offset: those found in the bytes
// have an offset, those of rows a pointer. It walks the text twice at most,
// however many there are.
func place(b []byte, base int64, all []found) {
	var byOffset []*found
	byPointer := map[string]int64{}
	for i := range all {
		if f := &all[i]; f.placed {
			byPointer[f.pointer] = 0
		} else {
			byOffset = append(byOffset, f)
		}
	}
	slices.SortStableFunc(byOffset, func(a, b *found) int { return cmp.Compare(a.offset, b.offset) })
	point(b, base, byOffset)
	locate(b, byPointer)
	for i := range all {
		f := &all[i]
		if f.placed {
			f.offset = base + byPointer[f.pointer]
		} else if f.member != "" {
			f.pointer += "/" + jsonpointer.Escape(f.member)
		}
	}
}

// point gives findings, sorted by offset, the pointer of the last value that
// begins, with its name, at or before them.
func point(b []byte, base int64, all []*found) {
	var last []step
	walk(b, func(path []step, name, _ int64) move {
		for len(all) > 0 && all[0].offset < base+name {
			all[0].pointer = join(last)
			all = all[1:]
		}
		last = append(last[:0], path...)
		if len(all) == 0 {
			return stop
		}
		return enter
	}, nil)
	for _, f := range all {
		f.pointer = join(last)
	}
}

// locate sets the offset of the value at each pointer or, if there is none, of
// the nearest value around it.
func locate(b []byte, at map[string]int64) {
	l := newLocator(0, b)
	for p := range at {
		at[p] = l.offset(p)
	}
}

// around returns the pointer of the object or array around p.
func around(p string) string { return p[:max(strings.LastIndexByte(p, '/'), 0)] }

// find returns the pointer of the member of the value at p that has the given
// address. Any other address, such as that of a copy, is a mistake in the rule
// that hit it: the caller, which knows the rule, must panic.
func (n *Node) find(p unsafe.Pointer, address reflect.Value) (string, error) {
	t := address.Type().Elem()
	pointer, ok := n.pointerTo(p, address.UnsafePointer(), t)
	if !ok {
		return "", fmt.Errorf("the address of a %s that is not a member of the %s being read: take it from the record, not from a copy such as a range variable", t, n.typ)
	}
	return pointer, nil
}

// pointerTo returns the pointer of the value of type t at the address addr in
// the value at p. It looks along the program n, so that it finds values in
// lists and behind pointers too.
func (n *Node) pointerTo(p, addr unsafe.Pointer, t reflect.Type) (string, bool) {
	if p == addr && n.typ == t {
		return "", true
	}
	if n.flat && !within(addr, p, n.typ.Size()) {
		return "", false
	}
	switch n.form {
	case object:
		for i := range n.fields {
			f := &n.fields[i]
			if f.pointer && unsafe.Add(p, f.offset) == addr && t == reflect.PointerTo(f.node.typ) {
				return "/" + f.name, true
			}
			if v := f.at(p); v != nil {
				if path, ok := f.node.pointerTo(v, addr, t); ok {
					return "/" + f.name + path, true
				}
			}
		}
	case array:
		return n.pointerInto((*list)(p), addr, t)
	case tuple:
		for i := range 2 {
			if unsafe.Add(p, 8*i) == addr && t.Kind() == reflect.Float64 {
				return "/" + strconv.Itoa(i), true
			}
		}
	}
	return "", false
}

// pointerInto is pointerTo for the items of a list. An address inside the list
// gives the index of its item; what items point to is searched.
func (n *Node) pointerInto(l *list, addr unsafe.Pointer, t reflect.Type) (string, bool) {
	from, to := 0, l.len
	if size := n.item.typ.Size(); within(addr, l.data, uintptr(l.len)*size) {
		from = int((uintptr(addr) - uintptr(l.data)) / size)
		to = from + 1
	} else if n.item.flat {
		return "", false
	}
	for i := from; i < to; i++ {
		item := unsafe.Add(l.data, uintptr(i)*n.item.typ.Size())
		if path, ok := n.item.pointerTo(item, addr, t); ok {
			return "/" + strconv.Itoa(i) + path, true
		}
	}
	return "", false
}

func within(addr, p unsafe.Pointer, size uintptr) bool { return uintptr(addr)-uintptr(p) < size }

// flat reports whether values of the type contain no pointers, except to the
// bytes of strings.
func flat(t reflect.Type) bool {
	switch t.Kind() {
	case reflect.String, reflect.Bool, reflect.Int64, reflect.Float64:
		return true
	case reflect.Array:
		return flat(t.Elem())
	case reflect.Struct:
		for i := range t.NumField() {
			if !flat(t.Field(i).Type) {
				return false
			}
		}
		return true
	}
	return false
}

// PlaceOf returns the place of a member of the record just read, by its address
// in rec; prefix is the record's own pointer and v its verdict. It must be
// called before the next read.
func (x *Pass) PlaceOf(n *Node, prefix string, rec, at any, v Verdict) (check.Place, error) {
	pointer, err := n.find(reflect.ValueOf(rec).UnsafePointer(), reflect.ValueOf(at))
	return x.PlaceAt(prefix, pointer, v), err
}

// PlaceAt is [Pass.PlaceOf] for a member by its pointer in the record.
func (x *Pass) PlaceAt(prefix, pointer string, v Verdict) check.Place {
	if x.located == nil || x.located.record != v.Offset {
		x.located = newLocator(v.Offset, v.Bytes)
	}
	p := check.Place{Pointer: prefix + pointer}
	p.Line, p.Column = x.scan.LineColumn(v.Offset + x.located.offset(pointer))
	return p
}

// PlacesOfRefs returns the places of references in the record just read, which
// come in their order in the text.
func (x *Pass) PlacesOfRefs(prefix string, refs []Ref, v Verdict) []check.Place {
	return x.placesIn(v.Bytes, v.Offset, prefix, refs)
}

// placesIn returns the places of references in a value with that offset and pointer.
func (x *Pass) placesIn(value []byte, offset int64, pointer string, refs []Ref) []check.Place {
	if len(refs) == 0 {
		return nil
	}
	all, ordered := make([]found, len(refs)), make([]*found, len(refs))
	for i, r := range refs {
		all[i].offset = r.Offset
		ordered[i] = &all[i]
	}
	if refs[len(refs)-1].Offset > offset {
		point(value, offset, ordered)
	}
	places := make([]check.Place, len(refs))
	for i, r := range refs {
		places[i].Pointer = pointer + all[i].pointer
		places[i].Line, places[i].Column = x.scan.LineColumn(r.Offset)
	}
	return places
}
