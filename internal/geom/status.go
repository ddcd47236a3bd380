package geom

// none stands for no segment.
const none = int32(-1)

// A status holds the segments that the sweep line cuts, from south to north: a
// treap whose nodes are also linked in order. Segments are named by number.
//
// It never compares segments itself: a search asks where a point lies, and a new
// segment is put after one that the caller names.
type status struct {
	root, first     int32
	up, left, right []int32
	before, after   []int32
	has             []bool
}

func newStatus(n int) *status {
	links := make([]int32, 5*n)
	cut := func() []int32 {
		part := links[:n:n]
		links = links[n:]
		return part
	}
	return &status{
		root: none, first: none,
		up: cut(), left: cut(), right: cut(), before: cut(), after: cut(),
		has: make([]bool, n),
	}
}

// last returns the northernmost segment for which below holds, which must hold
// for all up to some segment and for none after it.
func (s *status) last(below func(int32) bool) int32 {
	found := none
	for n := s.root; n != none; {
		if below(n) {
			found, n = n, s.right[n]
		} else {
			n = s.left[n]
		}
	}
	return found
}

// next returns the segment after n, or the first of all for none.
func (s *status) next(n int32) int32 {
	if n == none {
		return s.first
	}
	return s.after[n]
}

// insert puts n right after the segment pred, or first for none.
func (s *status) insert(pred, n int32) {
	succ := s.next(pred)
	s.left[n], s.right[n], s.up[n] = none, none, none
	switch {
	case s.root == none:
		s.root = n
	case pred != none && s.right[pred] == none:
		s.right[pred], s.up[n] = n, pred
	default: // pred has a right subtree, so succ, its leftmost node, has no left one
		s.left[succ], s.up[n] = n, succ
	}
	s.link(pred, n)
	s.link(n, succ)
	s.has[n] = true
	for s.up[n] != none && priority(n) > priority(s.up[n]) {
		s.rise(n)
	}
}

// remove takes n out.
func (s *status) remove(n int32) {
	for s.left[n] != none || s.right[n] != none {
		l, r := s.left[n], s.right[n]
		if r == none || l != none && priority(l) > priority(r) {
			s.rise(l)
		} else {
			s.rise(r)
		}
	}
	s.hang(s.up[n], n, none)
	s.link(s.before[n], s.after[n])
	s.has[n] = false
}

// link makes b follow a; either may be none.
func (s *status) link(a, b int32) {
	if a == none {
		s.first = b
	} else {
		s.after[a] = b
	}
	if b != none {
		s.before[b] = a
	}
}

// rise exchanges n with its parent, keeping the order.
func (s *status) rise(n int32) {
	p := s.up[n]
	s.hang(s.up[p], p, n)
	if s.left[p] == n {
		s.hang(p, n, s.right[n])
		s.right[n] = p
	} else {
		s.hang(p, n, s.left[n])
		s.left[n] = p
	}
	s.up[p] = n
}

// hang puts n, perhaps none, where the child old of p was; p none is the root's
// place.
func (s *status) hang(p, old, n int32) {
	switch {
	case p == none:
		s.root = n
	case s.left[p] == old:
		s.left[p] = n
	default:
		s.right[p] = n
	}
	if n != none {
		s.up[n] = p
	}
}

// priority scatters the numbers of segments (the finalizer of MurmurHash3), so
// that the treap is as deep as a random tree.
func priority(n int32) uint32 {
	h := uint32(n) + 0x9e3779b9
	h = (h ^ h>>16) * 0x85ebca6b
	h = (h ^ h>>13) * 0xc2b2ae35
	return h ^ h>>16
}
