package release

import (
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/comision-mixta/mixta/record"
)

// The least length of what is looked for in texts: shorter ones stand in
// anything.
const (
	leastText   = 4 // code points
	leastNumber = 4 // characters: 12.5
	leastDay    = 8 // characters: 2022-05
	leastName   = 6 // characters of an id, digest and the like
)

// needle is something that stands in a withheld place.
type needle struct {
	ids    []record.ID // of the records that it stands in; the first few
	places []uint32    // the places in their records that it stands in
	number bool
	exempt bool // stands in a released place of its own: a member of that name, of another record
}

// mostIDs is in how many records a needle is followed: what stands in more is
// nobody's own.
const mostIDs = 64

// needles is what must not be quoted.
type needles struct {
	all   map[string]*needle
	first map[uint32][]string // by their first four bytes
	hash  [1 << 13]uint64     // of those, to pass over most texts quickly
}

func newNeedles() *needles {
	return &needles{all: map[string]*needle{}, first: map[uint32][]string{}}
}

// add adds a withheld string.
func (n *needles) add(s string, c class, number bool, of record.ID, place uint32) {
	switch {
	case c == coded, c == plain && !number && utf8.RuneCountInString(s) < leastText, number && len(s) < leastNumber,
		c == timed && len(s) < leastDay, c == named && len(s) < leastName:
		return
	}
	if had := n.all[s]; had != nil {
		if !slices.Contains(had.ids, of) && len(had.ids) < mostIDs {
			had.ids = append(had.ids, of)
		}
		if !slices.Contains(had.places, place) {
			had.places = append(had.places, place)
		}
		return
	}
	n.all[s] = &needle{ids: []record.ID{of}, places: []uint32{place}, number: number}
	if len(s) < 4 { // in few bytes, which only a number could have
		return
	}
	k := key(s)
	n.first[k] = append(n.first[k], s)
	h := spread(k)
	n.hash[h>>6] |= 1 << (h & 63)
}

func key(s string) uint32 {
	return uint32(s[0]) | uint32(s[1])<<8 | uint32(s[2])<<16 | uint32(s[3])<<24
}

func spread(k uint32) uint32 { return k * 2654435761 >> 13 } // 19 bits

// quoted reports whether a text quotes a needle that is not exempt; of is the
// record that it stands in. What is exempt for other records is none for the
// one that it is withheld in.
func (n *needles) quoted(s string, c class, of record.ID) bool {
	if c == named {
		x := n.all[s]
		return x != nil && !x.number && n.holds(x, of)
	}
	for i := 0; i+4 <= len(s); i++ {
		k := key(s[i:])
		if h := spread(k); n.hash[h>>6]&(1<<(h&63)) == 0 {
			continue
		}
		for _, candidate := range n.first[k] {
			if !strings.HasPrefix(s[i:], candidate) {
				continue
			}
			x := n.all[candidate]
			if x.number && !alone(s, i, i+len(candidate)) {
				continue
			}
			if n.holds(x, of) {
				return true
			}
		}
	}
	return false
}

func (n *needles) holds(x *needle, of record.ID) bool { return !x.exempt || slices.Contains(x.ids, of) }

// alone reports whether the number between i and j of a text is no part of a
// longer one.
func alone(s string, i, j int) bool {
	digit := func(k int) bool { return k >= 0 && k < len(s) && s[k] >= '0' && s[k] <= '9' }
	point := func(k int) bool { return k >= 0 && k < len(s) && (s[k] == '.' || s[k] == ',') }
	return !digit(i-1) && !(point(i-1) && digit(i-2)) && !digit(j) && !(point(j) && digit(j+1))
}

// free notes that a string stands in a released place of a record. An id may
// stand anywhere; words only in the same place of another record: that one may
// name a source in its sources does not mean that another's title may. A digest
// is of one thing only, and never free.
func (n *needles) free(s string, c class, of record.ID, place uint32) {
	x := n.all[s]
	if x == nil || slices.Contains(x.ids, of) || strings.HasPrefix(s, "sha256:") {
		return
	}
	if c == named || slices.Contains(x.places, place) {
		x.exempt = true
	}
}
