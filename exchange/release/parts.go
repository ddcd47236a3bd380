package release

import (
	"slices"
	"unicode/utf8"

	"github.com/comision-mixta/mixta/internal/program"
)

// eachPart visits all parts of a needle.
func (n *needles) eachPart(x *needle, show func(sum uint64)) {
	if x.folded == "" {
		show(n.sumOf(x.value))
		return
	}
	each := func(sum uint64) bool {
		show(sum)
		return false
	}
	t := &n.text
	t.set(x.folded)
	show(n.sum(itself, t.bare))
	show(n.whole(t))
	for _, sum := range x.spelled {
		show(sum)
	}
	n.pairs(t, each)
	if len(t.words) <= mostName {
		n.nameParts(t, show)
	}
	n.digitParts(t.folded, show)
	n.hexParts(t.folded, show)
}

// short reports whether there are too few letters and digits to search for inside
// of words.
func short(bare []byte) bool { return utf8.RuneCount(bare) < leastInside }

// whole returns the part that is all of a text, or its beginning.
func (n *needles) whole(t *text) uint64 {
	b := t.bare[:min(len(t.bare), mostBare)]
	if !n.wholes.add(b) {
		n.tiny = true
	}
	if short(b) {
		return n.ownWords(b, t.starts(0, len(b)))
	}
	return n.sum(entire, b)
}

// ownWords is the part that is a short text as words that begin at starts.
func (n *needles) ownWords(b []byte, starts uint64) uint64 { return n.sum(own, b) ^ starts<<8 }

// spell adds a spelling of a short text.
func (n *needles) spell(x *needle, s string) {
	b := []byte(s)
	if len(b) > mostBare || !n.written.add(b) {
		return
	}
	sum := n.sum(spelling, b)
	switch {
	case n.expect != nil:
		n.expect(sum)
	case len(x.spelled) < most && !slices.Contains(x.spelled, sum):
		x.spelled = append(x.spelled, sum)
		x.held = false
		if len(x.from) > 0 {
			n.addPart(x, sum) // later than the others
		}
	}
}

// pairs passes each two consecutive rare words, in either order, to found until
// it returns true.
func (n *needles) pairs(t *text, found func(sum uint64) bool) (any bool) {
	last, length, sum := -1, 0, uint64(0)
	t.rare(func(i int, w []byte) {
		s := n.sum(pair, w)
		l := utf8.RuneCount(w)
		if last >= 0 && i-last <= mostGap+1 && l+length >= leastPair && !any {
			any = found(s + sum)
		}
		last, length, sum = i, l, s
	})
	return any
}

// soles passes each long rare word to found until it returns true.
func (n *needles) soles(t *text, found func(sum uint64) bool) (any bool) {
	t.rare(func(_ int, w []byte) {
		any = any || utf8.RuneCount(w) >= leastSole && found(n.sum(sole, w))
	})
	return any
}

// nameParts visits the long rare words of a name, and any two rare ones.
func (n *needles) nameParts(t *text, show func(sum uint64)) {
	var lengths []int
	var sums []uint64
	t.rare(func(_ int, w []byte) {
		length, sum := utf8.RuneCount(w), n.sum(pair, w)
		if length >= leastSole {
			show(n.sum(sole, w))
		}
		for i, other := range sums {
			if lengths[i]+length >= leastPair {
				show(other + sum)
			}
		}
		lengths, sums = append(lengths, length), append(sums, sum)
	})
}

// search passes what a leaf may quote to found until it returns true.
func (n *needles) search(e *entry, l *leaf, found func(sum uint64) bool) bool {
	t := &n.text
	t.set(l.folded)
	if l.class == program.Named {
		return found(n.sum(itself, t.bare))
	}
	return n.searchWholes(t, found) || n.searchSpellings(e.text(l), found) || n.pairs(t, found) || n.soles(t, found) ||
		n.searchDigits(l.folded, found) || n.searchHex(l.folded, found) ||
		n.numbers && n.figures.search(l.folded, func(v float64) bool { return found(n.sumOf(v)) })
}

// searchWholes passes the whole texts that may be in a text to found until it
// returns true. A short one must begin a word and have the same word boundaries.
func (n *needles) searchWholes(t *text, found func(sum uint64) bool) bool {
	for w, word := range t.words {
		for length := 1; n.tiny && length < 4 && word.start+length <= len(t.bare); length++ {
			if found(n.ownWords(t.bare[word.start:word.start+length], t.starts(w, length))) {
				return true
			}
		}
		for i := word.start; i < word.end; i++ {
			for _, length := range n.wholes.at(t.bare[i:]) {
				b := t.bare[i : i+min(length, len(t.bare)-i)]
				switch {
				case len(b) < length:
				case !short(b):
					if found(n.sum(entire, b)) {
						return true
					}
				case i == word.start:
					if found(n.ownWords(b, t.starts(w, length))) {
						return true
					}
				}
			}
		}
	}
	return false
}

// searchSpellings passes the short texts that may be in a text in their withheld
// spelling to found until it returns true.
func (n *needles) searchSpellings(b []byte, found func(sum uint64) bool) bool {
	if len(n.written.lengths) == 0 {
		return false
	}
	for i := range b {
		for _, length := range n.written.at(b[i:]) {
			if i+length <= len(b) && found(n.sum(spelling, b[i:i+length])) {
				return true
			}
		}
	}
	return false
}

// beginnings holds the lengths of texts by their first four bytes.
type beginnings struct {
	lengths map[uint32][]int
	hash    [1 << 13]uint64 // to skip most texts quickly
}

// add adds a text; false where it has fewer than four bytes.
func (n *beginnings) add(b []byte) bool {
	if len(b) < 4 {
		return false
	}
	k := opening(b)
	if !slices.Contains(n.lengths[k], len(b)) {
		n.lengths[k] = append(n.lengths[k], len(b))
	}
	h := spread(k)
	n.hash[h>>6] |= 1 << (h & 63)
	return true
}

// at returns the lengths of the texts that begin as b does.
func (n *beginnings) at(b []byte) []int {
	if len(b) < 4 {
		return nil
	}
	k := opening(b)
	if h := spread(k); n.hash[h>>6]&(1<<(h&63)) == 0 {
		return nil
	}
	return n.lengths[k]
}

func opening(s []byte) uint32 {
	return uint32(s[0]) | uint32(s[1])<<8 | uint32(s[2])<<16 | uint32(s[3])<<24
}

func spread(k uint32) uint32 { return k * 2654435761 >> 13 } // 19 bits
