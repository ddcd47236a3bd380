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

func (x *Pass) array(n *Node, p unsafe.Pointer) {
	s := x.scan
	open := s.Offset()
	s.OpenArray()
	count, before := 0, len(x.found)
	if n.pairs {
		count = x.positions(n, p)
	} else {
		l := reflect.NewAt(n.typ, p).Elem()
		for s.Element() {
			if count < n.most {
				if count == l.Cap() {
					l.Grow(max(2, count))
				}
				l.SetLen(count + 1)
				x.value(n.item, n.elem(p, count))
			} else {
				s.Skip()
			}
			count++
		}
	}
	if s.Err() != nil {
		return
	}
	x.count(n, &MinItems, &MaxItems, count, open)
	if n.unique {
		x.unique(p, open, len(x.found) > before)
	}
}

// positions reads the elements of an array of positions into one allocation.
func (x *Pass) positions(n *Node, p unsafe.Pointer) (count int) {
	s, item := x.scan, n.item
	pairs := x.pairs[:0]
	for s.Element() {
		count++
		at := s.Offset()
		if lon, lat, ok := s.Position(); ok {
			pairs = append(pairs, [2]float64{lon, lat})
			x.bound(item.item, lon, at, "/0")
			x.bound(item.item, lat, at, "/1")
			continue
		}
		pairs = append(pairs, [2]float64{})
		x.value(item, unsafe.Pointer(&pairs[len(pairs)-1]))
	}
	if len(pairs) > n.most {
		pairs = pairs[:n.most]
	}
	x.pairs = pairs
	l := reflect.MakeSlice(n.typ, len(pairs), len(pairs))
	reflect.NewAt(n.typ, p).Elem().Set(l)
	copy(unsafe.Slice((*[2]float64)(l.UnsafePointer()), len(pairs)), pairs)
	return count
}

// bound checks one coordinate of the position that the fast path has read at
// the given offset. One on a bound may have been rounded onto it: its spelling
// decides.
func (x *Pass) bound(n *Node, f float64, at int64, which string) {
	if f <= n.min || f >= n.max {
		position := x.scan.Marked()[at-x.scan.MarkOffset():]
		from := newLocator(0, position).offset(which)
		b := scan.Spelling(position[from:])
		_, digits, _ := scan.ParseFloat(b)
		x.limits(n, f, b, digits, at+from)
	}
}

// unique checks a list of strings for duplicates. In a list with findings, ""
// stands for items that are not strings.
func (x *Pass) unique(p unsafe.Pointer, open int64, spoilt bool) {
	l := *(*[]string)(p)
	seen := make(map[string]struct{}, len(l))
	for _, v := range l {
		if _, twice := seen[v]; twice && !(spoilt && v == "") {
			x.hit(&UniqueItems, open, []byte(v))
			return
		}
		seen[v] = struct{}{}
	}
}

func (x *Pass) tuple(n *Node, p unsafe.Pointer) {
	s := x.scan
	open := s.Offset()
	s.OpenArray()
	count := 0
	for s.Element() {
		if count < 2 {
			x.value(n.item, unsafe.Add(p, uintptr(count)*unsafe.Sizeof(float64(0))))
		} else {
			s.Skip()
		}
		count++
	}
	if s.Err() != nil {
		return
	}
	if count < 2 {
		x.hit(&MinItems, open, nil, "2")
	}
	if count > 2 {
		x.hit(&MaxItems, open, nil, "2")
	}
}

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
		x.value(n.item, m.place())
		m.put(key)
	}
	if s.Err() == nil {
		x.count(n, &MinProperties, &MaxProperties, count, open)
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

// entries fills one map. It fills maps of counts, such as every record's version,
// without reflection: maps from kinds of string to kinds of int64 have the same
// layout in memory.
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
