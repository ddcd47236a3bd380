package rule

import (
	"reflect"
	"slices"
	"strconv"
	"strings"
	"unsafe"

	"github.com/comision-mixta/mixta/internal/scan"
)

// walk visits every value of a JSON text in order, with the offset at which
// its member's name or, in an array, it itself begins; leave, unless nil, is
// called for every object and array, with the offset of its closing bracket
// and how many members or items it has. The walk ends quietly where the text
// stops being JSON.
func walk(b []byte, visit func(pointer func() string, at int64), leave func(pointer func() string, end int64, count int)) {
	s := scan.NewBytes(b, scan.Limits{Depth: 1 << 20})
	var path []step
	pointer := func() string { return join(path) }
	closed := func(count int) {
		if leave != nil && s.Err() == nil {
			leave(pointer, s.Offset()-1, count)
		}
	}
	var value func()
	value = func() {
		switch s.Peek() {
		case '{':
			s.OpenObject()
			for i := 0; ; i++ {
				name, ok := s.Member()
				if !ok {
					closed(i)
					return
				}
				path = append(path, step{name: string(name), index: -1})
				visit(pointer, s.NameOffset())
				value()
				path = path[:len(path)-1]
			}
		case '[':
			s.OpenArray()
			i := 0
			for ; s.Element(); i++ {
				path = append(path, step{index: i})
				s.Peek()
				visit(pointer, s.Offset())
				value()
				path = path[:len(path)-1]
			}
			closed(i)
		case 0:
		default:
			s.Skip()
		}
	}
	s.Peek()
	visit(pointer, s.Offset())
	value()
}

// step is one reference token of a JSON Pointer.
type step struct {
	name  string
	index int // -1: a name
}

func join(path []step) string {
	var b strings.Builder
	for _, s := range path {
		b.WriteByte('/')
		if s.index >= 0 {
			b.WriteString(strconv.Itoa(s.index))
		} else {
			b.WriteString(escape(s.name))
		}
	}
	return b.String()
}

// escape writes a name as a reference token (RFC 6901 §3), unescape reads one.
func escape(name string) string    { return escaped.Replace(name) }
func unescape(token string) string { return unescaped.Replace(token) }

var (
	escaped   = strings.NewReplacer("~", "~0", "/", "~1")
	unescaped = strings.NewReplacer("~1", "/", "~0", "~")
)

// place gives every finding its pointer and its offset: those met in the bytes
// have an offset, those of rows a pointer.
func place(b []byte, base int64, all []found) {
	byOffset := make([]*found, 0, len(all))
	byPointer := map[string][]*found{}
	for i := range all {
		f := &all[i]
		if f.placed {
			byPointer[f.pointer] = append(byPointer[f.pointer], f)
			f.offset = -1
		} else {
			byOffset = append(byOffset, f)
		}
	}
	slices.SortStableFunc(byOffset, func(a, b *found) int { return int(a.offset - b.offset) })
	last := ""
	walk(b, func(pointer func() string, at int64) {
		for len(byOffset) > 0 && byOffset[0].offset < base+at {
			byOffset[0].pointer = last
			byOffset = byOffset[1:]
		}
		if len(byOffset) > 0 || len(byPointer) > 0 {
			last = pointer()
		}
		for _, f := range byPointer[last] {
			if f.offset < 0 {
				f.offset = base + at
			}
		}
	}, nil)
	for _, f := range byOffset {
		f.pointer = last
	}
	for i := range all {
		f := &all[i]
		if f.member != "" {
			f.pointer += "/" + escape(f.member)
		}
		if f.offset < 0 {
			f.offset = base + locate(b, f.pointer)
		}
	}
}

// locate returns the offset of the value at pointer or, where there is none,
// of the nearest one around it.
func locate(b []byte, pointer string) (offset int64) {
	best := -1
	walk(b, func(p func() string, at int64) {
		if here := p(); len(here) > best && (here == pointer || strings.HasPrefix(pointer, here+"/") || here == "") {
			best, offset = len(here), at
		}
	}, nil)
	return offset
}

// touches reports whether one of two pointers is the other or leads to it. The
// record as a whole touches only itself.
func touches(a, b string) bool {
	if a == "" || b == "" {
		return a == b
	}
	return a == b || strings.HasPrefix(a, b+"/") || strings.HasPrefix(b, a+"/")
}

// pointerTo returns the pointer of the value of type t at the address addr in
// the value at p. It looks along the program n, so that it finds values in
// lists and behind pointers too.
func (n *Node) pointerTo(p, addr unsafe.Pointer, t reflect.Type) (string, bool) {
	if p == addr && n.typ == t {
		return "", true
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
		for i := range (*list)(p).len {
			if path, ok := n.item.pointerTo(n.elem(p, i), addr, t); ok {
				return "/" + strconv.Itoa(i) + path, true
			}
		}
	case tuple:
		for i := range 2 {
			if unsafe.Add(p, 8*i) == addr && t.Kind() == reflect.Float64 {
				return "/" + strconv.Itoa(i), true
			}
		}
	}
	return "", false
}
