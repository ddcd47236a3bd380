package scan

// names finds names that were there before in the same object, for a stack of
// objects. Few names are compared one by one, which costs less than hashing;
// an object with many gets a map, lest its size count twice over.
type names struct {
	bytes  []byte // of all names, one behind the other
	ends   []int  // of each in bytes
	frames []frame
}

type frame struct {
	first int // index of the object's first name in ends
	many  map[string]struct{}
}

const fewNames = 16

// reset returns n without names; the buffers are kept.
func (n *names) reset() names { return names{n.bytes[:0], n.ends[:0], n.frames[:0]} }

func (n *names) open() {
	n.frames = append(n.frames, frame{first: len(n.ends)})
}

func (n *names) close() {
	last := len(n.frames) - 1
	f := n.frames[last]
	n.frames[last].many = nil
	n.frames = n.frames[:last]
	n.ends = n.ends[:f.first]
	n.bytes = n.bytes[:n.end(f.first)]
}

// end returns where the names before the i-th end.
func (n *names) end(i int) int {
	if i == 0 {
		return 0
	}
	return n.ends[i-1]
}

// add reports whether name is new in the innermost object.
func (n *names) add(name []byte) bool {
	f := &n.frames[len(n.frames)-1]
	if f.many != nil {
		if _, ok := f.many[string(name)]; ok {
			return false
		}
		f.many[string(name)] = struct{}{}
		return true
	}
	begin := n.end(f.first)
	for _, end := range n.ends[f.first:] {
		if string(n.bytes[begin:end]) == string(name) {
			return false
		}
		begin = end
	}
	n.bytes = append(n.bytes, name...)
	n.ends = append(n.ends, len(n.bytes))
	if len(n.ends)-f.first == fewNames {
		f.many = n.toMap(f.first)
	}
	return true
}

func (n *names) toMap(first int) map[string]struct{} {
	m := make(map[string]struct{}, 4*fewNames)
	begin := n.end(first)
	for _, end := range n.ends[first:] {
		m[string(n.bytes[begin:end])] = struct{}{}
		begin = end
	}
	return m
}
