package program

import (
	"reflect"
	"slices"
	"unsafe"
)

// slab is memory for values of one type that are read one after the other: what
// is not used yet of the last allocation.
type slab struct {
	free unsafe.Pointer
	left int // how many values
	made int // how many the allocation was for
}

// slabSize is how much is allocated at once for values of one type. The first
// allocations are smaller: most passes read one record.
const slabSize = 4 << 10

// slab returns the slab of the node's values.
func (x *Pass) slab(n *Node) *slab {
	if n.slot >= len(x.slabs) {
		x.slabs = append(x.slabs, make([]slab, n.slot+1-len(x.slabs))...)
	}
	return &x.slabs[n.slot]
}

// room returns the address of so many zero values of the node's type, one behind
// the other.
func (x *Pass) room(n *Node, count int) unsafe.Pointer {
	s := x.slab(n)
	if s.left < count {
		s.refill(n, count)
	}
	p := s.free
	s.take(n, count)
	return p
}

// keep returns a list of numbers or positions that were read into a buffer. A long
// one is worth an allocation of its own.
func keep[T float64 | [2]float64](x *Pass, n *Node, read []T) list {
	if len(read)*int(n.typ.Size()) > slabSize/8 {
		own := slices.Clone(read)
		return list{unsafe.Pointer(unsafe.SliceData(own)), len(own), len(own)}
	}
	to := x.room(n, len(read))
	copy(unsafe.Slice((*T)(to), len(read)), read)
	return list{to, len(read), len(read)}
}

// refill allocates room for at least so many values.
func (s *slab) refill(n *Node, count int) {
	count = max(count, min(2*s.made, slabSize/max(1, int(n.typ.Size()))))
	*s = slab{reflect.MakeSlice(reflect.SliceOf(n.typ), count, count).UnsafePointer(), count, count}
}

// take marks the first values as used. A slab without any left points to nothing,
// lest it points behind its allocation.
func (s *slab) take(n *Node, count int) {
	if s.left -= count; s.left == 0 {
		s.free = nil
		return
	}
	s.free = unsafe.Add(s.free, uintptr(count)*n.typ.Size())
}

// grow makes room for more than the values in use, which it moves.
func (s *slab) grow(n *Node, used int) {
	before := s.free
	if s.refill(n, max(2, 2*used)); used > 0 {
		reflect.Copy(reflect.SliceAt(n.typ, s.free, used), reflect.SliceAt(n.typ, before, used))
	}
}
