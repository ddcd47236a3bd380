package program

import (
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
		count = x.items(n, p)
	}
	if s.Err() != nil {
		return
	}
	x.count(n, &MinItems, &MaxItems, count, open)
	if n.unique {
		x.unique(p, open, len(x.found) > before)
	}
}

// items reads the elements of a list into room that lists share.
func (x *Pass) items(n *Node, p unsafe.Pointer) (count int) {
	s, item := x.scan, n.item
	own := *x.slab(item) // while it is in use here, a list inside has room of its own
	x.slabs[item.slot] = slab{made: own.made}
	kept := 0
	for ; s.Element(); count++ {
		if kept == n.most {
			s.Skip()
			continue
		}
		if kept == own.left {
			own.grow(item, kept)
		}
		x.value(item, unsafe.Add(own.free, uintptr(kept)*item.typ.Size()))
		kept++
	}
	if kept > 0 {
		*(*list)(p) = list{own.free, kept, kept}
		own.take(item, kept)
	}
	x.slabs[item.slot] = own
	return count
}

// positions reads the elements of an array of positions into one piece.
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
			pairs = s.Positions(pairs, n.most, item.item.min, item.item.max)
			count = len(pairs)
			continue
		}
		pairs = append(pairs, [2]float64{})
		x.value(item, unsafe.Pointer(&pairs[len(pairs)-1]))
	}
	if x.pairs = pairs; len(pairs) > n.most {
		pairs = pairs[:n.most]
	}
	if len(pairs) > 0 {
		*(*list)(p) = keep(x, item, pairs)
	}
	return count
}

// decimals reads the elements of an array of numbers into one piece.
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
		default:
			reals = s.Decimals(reals, n.most, item.min, item.max)
			count = len(reals)
		}
	}
	x.reals = reals
	if len(reals) > 0 {
		*(*list)(p) = keep(x, item, reals)
	}
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
