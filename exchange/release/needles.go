package release

import (
	"hash/maphash"
	"math"
	"slices"
	"strconv"
	"strings"
	"unicode/utf8"

	"github.com/comision-mixta/mixta/internal/program"
	"github.com/comision-mixta/mixta/record"
)

// The least length of what is searched for in texts: anything shorter occurs
// everywhere.
const (
	leastText   = 4 // code points
	leastNumber = 4 // characters: 12.5
	leastDay    = 8 // characters: 2022-05
	leastName   = 6 // characters of an id, digest and the like
	leastInside = 8 // letters and digits to be found inside words: CLIMA does not quote Lima
)

// mostBare is the length of the beginning of a text that is searched for.
const mostBare = 64

// needle is a withheld text or number.
type needle struct {
	ids     []record.ID // of the records that contain it; the first few
	spelled []string    // its spellings there, if it is short; the first few
	starts  uint64      // where its words begin, if it is short
	digest  bool
	exempt  bool // a released record states it as its own
}

// most bounds the records noted for a needle, and the needles noted for a part:
// anything more frequent belongs to no one in particular.
const most = 64

// part is a piece of needles by which they are found in a text.
type part struct {
	of   []*needle // the first few
	more bool
}

// partKind keeps parts of different kinds apart.
type partKind byte

const (
	entire      partKind = iota // letters and digits of a whole text
	pair                        // two consecutive rare words
	sole                        // one long rare word of a name
	digitsIn                    // some of the digits of a number
	digitsWhole                 // all of them
	hexFirst                    // the beginning of an id or digest
	hexLast                     // its end
)

// place is the member path of a needle in its records.
type place struct {
	needle *needle
	names  uint32
}

// needles holds what must not be quoted: texts by their letters and digits,
// numbers by their absolute value ("16,5° sur").
type needles struct {
	texts  map[string]*needle
	values map[float64]*needle
	places map[place]bool
	parts  map[uint64]*part
	first  map[uint32][]int // the lengths of whole texts, by their first four bytes
	hash   [1 << 13]uint64  // of those, to skip most texts quickly
	tiny   bool             // a whole text has fewer than four bytes
	seed   maphash.Seed

	folder  *folder
	text    text
	digits  digitRuns
	figures figures
}

func newNeedles(f *folder) *needles {
	return &needles{texts: map[string]*needle{}, values: map[float64]*needle{}, places: map[place]bool{}, parts: map[uint64]*part{},
		first: map[uint32][]int{}, seed: maphash.MakeSeed(), folder: f}
}

// add adds a withheld string.
func (n *needles) add(spelled string, c program.Class, of record.ID, names uint32) {
	s := strings.TrimSpace(n.folder.fold(spelled))
	if c == program.Coded || c == program.Plain && utf8.RuneCountInString(s) < leastText || c == program.Timed && len(s) < leastDay || c == program.Named && len(s) < leastName {
		return
	}
	t := &n.text
	t.set(s)
	if len(t.bare) == 0 {
		return
	}
	x := n.texts[string(t.bare)]
	if x == nil {
		x = &needle{digest: strings.HasPrefix(s, "sha256:")}
		n.texts[string(t.bare)] = x
		n.addWhole(x, t)
		if c != program.Timed {
			n.addParts(x, t)
		}
	}
	n.note(x, of, names)
	if utf8.RuneCount(t.bare) < leastInside && !slices.Contains(x.spelled, spelled) && len(x.spelled) < most {
		x.spelled = append(x.spelled, spelled)
	}
	if c != program.Timed && s[0] != '0' && strings.Trim(s, "0123456789") == "" {
		n.number(s, of, names) // of a document: 4.567.890
	}
}

// addWhole adds all of a text, or its beginning.
func (n *needles) addWhole(x *needle, t *text) {
	b := t.bare[:min(len(t.bare), mostBare)]
	n.addPart(x, n.sum(entire, b))
	if utf8.RuneCount(b) < leastInside {
		x.starts = t.starts(0, len(b))
	}
	if len(b) < 4 {
		n.tiny = true
		return
	}
	k := key(b)
	if !slices.Contains(n.first[k], len(b)) {
		n.first[k] = append(n.first[k], len(b))
	}
	h := spread(k)
	n.hash[h>>6] |= 1 << (h & 63)
}

// addParts adds the parts of a text that count as quotations of it.
func (n *needles) addParts(x *needle, t *text) {
	n.pairs(t, func(sum uint64) bool {
		n.addPart(x, sum)
		return false
	})
	if len(t.words) <= mostName {
		n.soles(t, func(sum uint64) bool {
			n.addPart(x, sum)
			return false
		})
	}
	n.addDigits(x, t.folded)
	n.addHex(x, t.folded)
}

func (n *needles) addPart(x *needle, sum uint64) {
	p := n.parts[sum]
	if p == nil {
		p = &part{}
		n.parts[sum] = p
	}
	switch {
	case slices.Contains(p.of, x):
	case len(p.of) < most:
		p.of = append(p.of, x)
	default:
		p.more = true
	}
}

// sum returns the hash that identifies a part.
func (n *needles) sum(k partKind, b []byte) uint64 {
	return maphash.Bytes(n.seed, b)*0x9e3779b97f4a7c15 + uint64(k)
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

// number adds a withheld number.
func (n *needles) number(s string, of record.ID, names uint32) {
	x, err := strconv.ParseFloat(s, 64)
	if err != nil || max(len(s), len(plainNumber(s))) < leastNumber {
		return
	}
	x = math.Abs(x)
	if n.values[x] == nil {
		n.values[x] = &needle{}
	}
	n.note(n.values[x], of, names)
}

// note notes a record and place of a needle.
func (n *needles) note(x *needle, of record.ID, names uint32) {
	if len(x.ids) < most && !slices.Contains(x.ids, of) {
		x.ids = append(x.ids, of)
	}
	n.places[place{x, names}] = true
}

func key(s []byte) uint32 {
	return uint32(s[0]) | uint32(s[1])<<8 | uint32(s[2])<<16 | uint32(s[3])<<24
}

func spread(k uint32) uint32 { return k * 2654435761 >> 13 } // 19 bits

// quoted reports whether a leaf quotes a needle that is not exempt. The record
// that withholds a needle may not quote it even if others may.
func (n *needles) quoted(e *entry, l *leaf) bool {
	t := &n.text
	t.set(l.folded)
	if l.class == program.Named {
		return n.texts[string(t.bare)].holds(e.id)
	}
	held := func(sum uint64) bool { return n.parts[sum].holds(e.id) }
	return n.quotedWhole(t, e, l) || n.pairs(t, held) || n.soles(t, held) || n.quotedDigits(l.folded, held) || n.quotedHex(l.folded, held) ||
		len(n.values) > 0 && n.figures.search(l.folded, func(v float64) bool { return n.values[v].holds(e.id) })
}

// quotedWhole reports whether a leaf quotes a whole text.
func (n *needles) quotedWhole(t *text, e *entry, l *leaf) bool {
	for w, word := range t.words {
		for i := word.start; i < word.end; i++ {
			for length := 1; n.tiny && i == word.start && length < 4 && i+length <= len(t.bare); length++ {
				if n.quotedAt(t, w, i, length, e, l) {
					return true
				}
			}
			if i+4 > len(t.bare) {
				break
			}
			k := key(t.bare[i:])
			if h := spread(k); n.hash[h>>6]&(1<<(h&63)) == 0 {
				continue
			}
			for _, length := range n.first[k] {
				if i+length <= len(t.bare) && n.quotedAt(t, w, i, length, e, l) {
					return true
				}
			}
		}
	}
	return false
}

// quotedAt reports whether a whole text of that length is at i, in word number w.
// A short one must begin a word and have the same word boundaries, or the same
// spelling as in the withheld place.
func (n *needles) quotedAt(t *text, w, i, length int, e *entry, l *leaf) bool {
	p := n.parts[n.sum(entire, t.bare[i:i+length])]
	if p == nil {
		return false
	}
	return p.more || slices.ContainsFunc(p.of, func(x *needle) bool {
		return x.holds(e.id) && (x.spelled == nil || i == t.words[w].start && t.starts(w, length) == x.starts ||
			slices.ContainsFunc(x.spelled, func(s string) bool { return strings.Contains(e.text(l), s) }))
	})
}

// holds reports whether the record may not quote the needle, if there is one.
func (x *needle) holds(of record.ID) bool {
	return x != nil && (!x.exempt || slices.Contains(x.ids, of))
}

func (p *part) holds(of record.ID) bool {
	return p != nil && (p.more || slices.ContainsFunc(p.of, func(x *needle) bool { return x.holds(of) }))
}

// find returns the needle that a leaf quotes as a whole, if any.
func (n *needles) find(l *leaf) *needle {
	if l.number {
		v, _ := strconv.ParseFloat(l.folded, 64)
		return n.values[math.Abs(v)]
	}
	n.text.set(l.folded)
	return n.texts[string(n.text.bare)]
}

// free notes that a released record states the needle, if there is one, as its
// own. A digest identifies one thing only, and is never exempt.
func (x *needle) free(of record.ID) {
	if x != nil && !slices.Contains(x.ids, of) {
		x.exempt = !x.digest
	}
}
