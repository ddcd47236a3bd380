package pattern

// A dfa is a table of states by classes of bytes that no edge distinguishes. A
// state is the offset of its row, which saves a multiplication a byte.
type dfa struct {
	class  [256]uint8
	next   []uint32
	start  uint32
	won    uint32 // the row of the state no byte leaves, after a match is sure
	accept []bool // by row number
}

// The first two rows are the states where the rest of the input is idle.
const (
	lost = iota
	won
)

// run reports whether d accepts in.
func run[T []byte | string](d *dfa, in T) bool {
	next, s, won := d.next, d.start, d.won
	for i := 0; i < len(in); i++ {
		if s <= won {
			return s == won
		}
		s = next[s+uint32(d.class[in[i]])]
	}
	return d.accept[s/won]
}

// common reports whether both accept some text: whether a pair of states that
// one text leads to accepts.
func common(a, b *dfa) bool {
	type pair struct{ a, b uint32 }
	start := pair{a.start, b.start}
	seen, todo := map[pair]bool{start: true}, []pair{start}
	bytes := tellingApart(a, b)
	for len(todo) > 0 {
		at := todo[len(todo)-1]
		todo = todo[:len(todo)-1]
		if a.accept[at.a/a.won] && b.accept[at.b/b.won] {
			return true
		}
		for _, c := range bytes {
			to := pair{a.next[at.a+uint32(a.class[c])], b.next[at.b+uint32(b.class[c])]}
			if to.a != lost && to.b != lost && !seen[to] {
				seen[to] = true
				todo = append(todo, to)
			}
		}
	}
	return false
}

// tellingApart returns a byte of each class, where two bytes are of one class if
// they are so to both.
func tellingApart(a, b *dfa) (bytes []byte) {
	met := map[[2]uint8]bool{}
	for c := range a.class {
		if class := [2]uint8{a.class[c], b.class[c]}; !met[class] {
			met[class] = true
			bytes = append(bytes, byte(c))
		}
	}
	return bytes
}
