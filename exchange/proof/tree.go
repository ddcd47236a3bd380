package proof

import (
	"cmp"
	"slices"
)

// placed is the digest of a record, with its place in the tree.
type placed struct {
	at   int
	d    digest
	of   int  // the number of the record in its file, from 1; 0: a decoy
	keep bool // in the tree that is made from this one
}

// tree combines the digests of records to the root of all, and makes the proof of those
// that are kept.
type tree struct {
	leaves []placed // in the order of their places
	hidden []digest // of the largest parts without a leaf, from left to right
	out    []digest // the same, of those without a leaf that is kept
	broken bool     // there are fewer of hidden than needed
}

// depthFor returns the binary logarithm of the number of places for so many records: more
// than there are records, at least 64.
func depthFor(records int) int {
	depth := 6
	for 1<<depth <= records {
		depth++
	}
	return depth
}

// top returns the digest of the whole tree; false if what is hidden does not fit.
func (t *tree) top(depth int) (digest, bool) {
	slices.SortFunc(t.leaves, func(a, b placed) int { return cmp.Compare(a.at, b.at) })
	for i := range t.leaves {
		if at := t.leaves[i].at; at < 0 || at >= 1<<depth || i > 0 && at == t.leaves[i-1].at {
			return digest{}, false
		}
	}
	d, kept := t.node(depth, 0, t.leaves)
	if !kept {
		t.out = append(t.out, d)
	}
	return d, !t.broken && len(t.hidden) == 0
}

// node returns the digest of the part from a place, and whether any leaf there is
// kept.
func (t *tree) node(depth, from int, leaves []placed) (d digest, kept bool) {
	switch {
	case len(leaves) == 0:
		if len(t.hidden) == 0 {
			t.broken = true
			return d, false
		}
		d, t.hidden = t.hidden[0], t.hidden[1:]
		return d, false
	case depth == 0:
		return leaves[0].d, leaves[0].keep
	}
	half := from + 1<<(depth-1)
	cut, _ := slices.BinarySearchFunc(leaves, half, func(l placed, at int) int { return cmp.Compare(l.at, at) })
	left, keptLeft := t.node(depth-1, from, leaves[:cut])
	if !keptLeft {
		t.out = append(t.out, left)
	}
	right, keptRight := t.node(depth-1, half, leaves[cut:])
	switch {
	case keptRight:
	case keptLeft:
		t.out = append(t.out, right)
	default:
		t.out = t.out[:len(t.out)-1] // the part above stands for both
	}
	return hash(ofNode, left[:], right[:]), keptLeft || keptRight
}
