package program

import (
	"reflect"
	"unsafe"

	"github.com/comision-mixta/mixta/internal/scan"
)

func (x *Pass) array(n *Node, p unsafe.Pointer) {
	s := x.scan
	open := s.Offset()
	s.OpenArray()
	count, before := 0, len(x.found)
	switch {
	case n.pairs:
		count = x.positions(n, p)
	case n.reals:
		count = x.decimals(n, p)
	default:
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

// decimals reads the elements of an array of numbers into one allocation.
func (x *Pass) decimals(n *Node, p unsafe.Pointer) (count int) {
	s, item := x.scan, n.item
	reals := x.reals[:0]
	for s.Element() {
		if count++; count > n.most {
			s.Skip()
			continue
		}
		s.Peek() // the place of a finding is behind white space
		at := s.Offset()
		f, ok := s.Decimal()
		reals = append(reals, f)
		switch {
		case !ok:
			x.value(item, unsafe.Pointer(&reals[len(reals)-1]))
		case f <= item.min || f >= item.max: // perhaps rounded onto it: the spelling decides
			b := scan.Spelling(s.Marked()[at-s.MarkOffset():])
			_, digits, _ := scan.ParseFloat(b)
			x.limits(item, f, b, digits, at)
		}
	}
	x.reals = reals
	if count == 0 {
		return 0
	}
	l := reflect.MakeSlice(n.typ, len(reals), len(reals))
	reflect.NewAt(n.typ, p).Elem().Set(l)
	copy(unsafe.Slice((*float64)(l.UnsafePointer()), len(reals)), reals)
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
