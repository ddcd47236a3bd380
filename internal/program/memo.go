package program

import (
	"maps"
	"reflect"
	"unsafe"
)

// trace is what a pass remembers of one place in the objects of a type: behind the
// opening brace, or behind a member.
type trace struct {
	next int8 // 1 + the index of the member that came there last; 0: none yet
	memo memo // of the member before the place
}

// memo is a member that was read without a finding. Records repeat their issuer,
// marking or survey: what has the same bytes has the same value, and nothing is
// found in it again.
type memo struct {
	text   []byte         // its name and value, without the comma before
	value  unsafe.Pointer // of the member's type; nil: none yet
	refs   []Ref          // in it, their offsets counted from where text begins
	judged bool           // no row hit anything in it
	rest   uint8          // how often it is still not renewed, because it hardly repeats
	pause  uint8          // how often it will not be the next time
}

const (
	longestMemo = 400 // bytes: what is longer hardly repeats
	longestRest = 63
)

// tracing makes room for the traces of an object's places.
func (x *Pass) tracing(n *Node) {
	if end := n.place + len(n.fields) + 1; end > len(x.traces) {
		x.traces = append(x.traces, make([]trace, end-len(x.traces))...)
	}
}

// again takes the next member from memory, if it is the one expected at the place
// and has the same bytes as the last time. It returns its index, or -1.
func (x *Pass) again(n *Node, p unsafe.Pointer, place int, seen uint64) int {
	i := int(x.traces[place].next) - 1
	if i < 0 || seen&(1<<i) != 0 {
		return -1
	}
	m := &x.traces[n.place+1+i].memo
	if m.value == nil || !x.scan.Again(m.text) {
		return -1
	}
	m.rest, m.pause = 0, 0
	from := x.scan.Offset() - int64(len(m.text))
	for _, r := range m.refs {
		x.refs = append(x.refs, Ref{r.To, r.Kind, from + r.Offset})
	}
	f := &n.fields[i]
	x.clone(f.node, x.member(f, p), m.value)
	if !m.judged {
		x.unjudged = append(x.unjudged, n.place+1+i)
	}
	return i
}

// remember keeps the member that was read last, which begins at an offset: with the
// comma before it, unless it is the first.
func (x *Pass) remember(n *Node, p unsafe.Pointer, i int, from int64, first bool, refs int) {
	f, m := &n.fields[i], &x.traces[n.place+1+i].memo
	if m.rest > 0 {
		m.rest--
		return
	}
	text := x.scan.Marked()[from-x.scan.MarkOffset():]
	if !first {
		if text[0] != ',' {
			return
		}
		text = text[1:]
		from++
	}
	if len(text) > longestMemo {
		return
	}
	m.rest, m.pause = m.pause, min(2*m.pause+1, longestRest)
	m.text = append(m.text[:0], text...)
	m.refs = m.refs[:0]
	for _, r := range x.refs[refs:] {
		m.refs = append(m.refs, Ref{r.To, r.Kind, r.Offset - from})
	}
	if m.value == nil || !f.node.flat {
		m.value = reflect.New(f.node.typ).UnsafePointer()
	}
	x.clone(f.node, m.value, f.at(p))
	m.judged = false
	x.unjudged = append(x.unjudged, n.place+1+i)
}

// clone copies a value of the node's type to where there is none yet, with all
// that it consists of: who changes one record changes no other.
func (x *Pass) clone(n *Node, to, from unsafe.Pointer) {
	switch n.form {
	case text:
		*(*string)(to) = *(*string)(from)
	case boolean:
		*(*bool)(to) = *(*bool)(from)
	case integer:
		*(*int64)(to) = *(*int64)(from)
	case number:
		*(*float64)(to) = *(*float64)(from)
	case tuple:
		*(*[2]float64)(to) = *(*[2]float64)(from)
	case object:
		for i := range n.fields {
			f := &n.fields[i]
			if v := f.at(from); v != nil {
				x.clone(f.node, x.member(f, to), v)
			}
		}
	case array:
		count := (*list)(from).len
		if count == 0 {
			return
		}
		items := x.room(n.item, count)
		*(*list)(to) = list{items, count, count}
		for i := range count {
			x.clone(n.item, n.elem(to, i), n.elem(from, i))
		}
	case mapping:
		*(*map[string]int64)(to) = maps.Clone(*(*map[string]int64)(from))
	}
}

// repeatable reports whether a member of the node's type can be remembered: one
// that clone copies, and that is no deeper than the model makes it.
func (n *Node) repeatable(inside map[*Node]bool) bool {
	if inside[n] || n.form == anything || n.form == mapping && n.item.form != integer {
		return false
	}
	inside[n] = true
	defer delete(inside, n)
	for i := range n.fields {
		if !n.fields[i].node.repeatable(inside) {
			return false
		}
	}
	return n.form != array || n.item.repeatable(inside)
}
