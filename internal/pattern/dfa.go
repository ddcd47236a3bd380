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
