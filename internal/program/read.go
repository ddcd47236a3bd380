package program

import (
	"reflect"
	"strconv"
	"unsafe"

	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/internal/scan"
)

// value reads the next value into p by the program n.
func (x *Pass) value(n *Node, p unsafe.Pointer) {
	s := x.scan
	kind := s.Peek()
	switch n.form {
	case object:
		if kind == '{' {
			x.object(n, p)
			return
		}
	case array:
		if kind == '[' {
			x.array(n, p)
			return
		}
	case text:
		if kind == '"' {
			at := s.Offset()
			if b := s.String(); s.Err() == nil {
				*(*string)(p) = x.text(n, b, at)
			}
			return
		}
	case number, integer:
		if kind == '0' {
			x.number(n, p)
			return
		}
	case boolean:
		if kind == 't' || kind == 'f' {
			*(*bool)(p) = s.Bool()
			return
		}
	case tuple:
		if kind == '[' {
			x.tuple(n, p)
			return
		}
	case mapping:
		if kind == '{' {
			x.mapping(n, p)
			return
		}
	case anything:
		if kind != 0 {
			x.anything(p)
			return
		}
	}
	x.mistyped(n, kind)
}

func (x *Pass) mistyped(n *Node, kind scan.Kind) {
	if kind == 0 {
		return // the scanner's error is reported
	}
	at := x.scan.Offset()
	if kind == 'n' {
		x.hit(&Null, at, nil, typeNames[n.form])
	} else {
		x.hit(&WrongType, at, nil, typeNames[n.form], kindName(kind))
	}
	x.scan.Skip()
}

func (x *Pass) object(n *Node, p unsafe.Pointer) {
	s := x.scan
	open := s.Offset()
	s.OpenObject()
	var seen uint64
	var unknown unknownMembers
	count, next := 0, 0
	for {
		name, ok := s.Member()
		if !ok {
			break
		}
		count++
		i := next
		if i >= len(n.fields) || string(name) != n.fields[i].name {
			if i, ok = n.index[string(name)]; !ok {
				x.unknown(n, name, &unknown)
				continue
			}
		}
		next = i + 1
		if seen&(1<<i) != 0 {
			x.hit(&DuplicateName, s.NameOffset(), nil, quote(string(name)))
			s.Skip()
			continue
		}
		seen |= 1 << i
		f := &n.fields[i]
		at := unsafe.Add(p, f.offset)
		if f.pointer {
			v := x.fresh(f.node)
			*(*unsafe.Pointer)(at) = v
			at = v
		}
		x.value(f.node, at)
	}
	if s.Err() != nil {
		return
	}
	missing := n.required &^ seen
	for _, m := range unknown.list {
		missing = x.reportUnknown(n, m, missing)
	}
	if missing != 0 {
		x.missing(n, open, missing)
	}
	x.count(n, &MinProperties, &MaxProperties, count, open)
}

func (x *Pass) missing(n *Node, open int64, missing uint64) {
	for i := range n.fields {
		if missing&(1<<i) != 0 {
			name := n.fields[i].name
			x.add(found{rule: &Required, offset: open, member: name, args: []any{quote(name)}})
		}
	}
}

// count checks how many members or items there are.
func (x *Pass) count(n *Node, least, most *check.Rule, count int, open int64) {
	if count < n.least {
		x.hit(least, open, nil, strconv.Itoa(n.least))
	}
	if count > n.most {
		x.hit(most, open, nil, strconv.Itoa(n.most))
	}
}

// fresh returns the address of a new value for a member that is held by a
// pointer. Numbers share an allocation.
func (x *Pass) fresh(n *Node) unsafe.Pointer {
	if n.form != number {
		return reflect.New(n.typ).UnsafePointer()
	}
	if len(x.numbers) == 0 {
		x.numbers = make([]float64, 64)
	}
	f := &x.numbers[0]
	x.numbers = x.numbers[1:]
	return unsafe.Pointer(f)
}

func (x *Pass) anything(p unsafe.Pointer) {
	from := x.scan.Offset()
	x.scan.Skip()
	if x.scan.Err() != nil {
		return
	}
	b := x.scan.Marked()[from-x.scan.MarkOffset():]
	*(*string)(p) = string(b)
	walk(b, func(_ []step, _, value int64) move { // every reader must be able to hold its numbers
		if c := b[value]; c == '-' || '0' <= c && c <= '9' {
			x.float(scan.Spelling(b[value:]), from+value)
		}
		return enter
	}, nil)
}
