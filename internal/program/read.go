package program

import (
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
	x.tracing(n)
	var seen, same uint64
	var unknown unknownMembers
	count := 0
	for place := n.place; ; count++ {
		if i := x.again(n, p, place, seen); i >= 0 {
			place = n.place + 1 + i
			seen |= 1 << i
			if x.traces[place].memo.judged {
				same |= 1 << i
			}
			continue
		}
		from := s.Offset()
		name, ok := s.Member()
		if !ok {
			break
		}
		i := int(x.traces[place].next) - 1
		if i < 0 || string(name) != n.fields[i].name {
			if i, ok = n.index[string(name)]; !ok {
				x.unknown(n, name, &unknown)
				continue
			}
			x.traces[place].next = int8(1 + i)
		}
		place = n.place + 1 + i
		if seen&(1<<i) != 0 {
			x.hit(&DuplicateName, s.NameOffset(), nil, quote(string(name)))
			s.Skip()
			continue
		}
		seen |= 1 << i
		f := &n.fields[i]
		found, refs := len(x.found), len(x.refs)
		x.value(f.node, x.member(f, p))
		if f.repeatable && len(x.found) == found && found < maxFound && s.Err() == nil {
			x.remember(n, p, i, from, count == 0, refs)
		}
	}
	x.same = same
	if s.Err() != nil {
		return
	}
	missing := n.required &^ seen
	for _, m := range unknown.list {
		missing = x.reportUnknown(n, m, missing, &seen)
	}
	if missing != 0 {
		x.missing(n, open, missing)
	}
	x.count(n, &MinProperties, &MaxProperties, count, open)
}

// member returns the address to read a member of the object at p to.
func (x *Pass) member(f *field, p unsafe.Pointer) unsafe.Pointer {
	at := unsafe.Add(p, f.offset)
	if f.pointer {
		v := x.room(f.node, 1)
		*(*unsafe.Pointer)(at) = v
		return v
	}
	return at
}

func (x *Pass) missing(n *Node, open int64, missing uint64) {
	if x.Sketchy {
		return
	}
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
