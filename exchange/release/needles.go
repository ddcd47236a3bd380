package release

import (
	"math"
	"slices"
	"strconv"
	"strings"
	"unicode/utf8"

	"github.com/comision-mixta/mixta/internal/program"
	"github.com/comision-mixta/mixta/record"
)

// The least length of what is looked for in texts: shorter ones stand in
// anything.
const (
	leastText   = 4 // code points
	leastNumber = 4 // characters: 12.5
	leastDay    = 8 // characters: 2022-05
	leastName   = 6 // characters of an id, digest and the like
	leastInside = 8 // code points of what is looked for inside of words, spelled otherwise: CLIMA does not quote Lima
)

// needle is something that stands in a withheld place.
type needle struct {
	ids     []record.ID // of the records that it stands in; the first few
	places  []uint32    // the places in their records that it stands in
	spelled []string    // how it is spelled there, if it is short; the first few
	digest  bool
	exempt  bool // stands in a released place of its own: a member of that name, of another record
}

// mostIDs is in how many records a needle is followed: what stands in more is
// nobody's own.
const mostIDs = 64

// needles is what must not be quoted. Texts are kept folded, and numbers by
// their value, without a sign ("16,5° sur").
type needles struct {
	texts  map[string]*needle
	values map[float64]*needle
	first  map[uint32][]int // the lengths of texts, by their first four bytes
	hash   [1 << 13]uint64  // of those, to pass over most texts quickly

	folder  *folder
	figures figures
}

func newNeedles(f *folder) *needles {
	return &needles{texts: map[string]*needle{}, values: map[float64]*needle{}, first: map[uint32][]int{}, folder: f}
}

// add adds a withheld string.
func (n *needles) add(spelled string, c program.Class, of record.ID, place uint32) {
	s := n.key(spelled)
	long := utf8.RuneCountInString(s)
	if c == program.Coded || c == program.Plain && long < leastText || c == program.Timed && len(s) < leastDay || c == program.Named && len(s) < leastName {
		return
	}
	x := n.texts[s]
	if x == nil {
		x = &needle{digest: strings.HasPrefix(s, "sha256:")}
		n.texts[s] = x
		k := key(s)
		if !slices.Contains(n.first[k], len(s)) {
			n.first[k] = append(n.first[k], len(s))
		}
		h := spread(k)
		n.hash[h>>6] |= 1 << (h & 63)
	}
	x.note(of, place)
	if long < leastInside && !slices.Contains(x.spelled, spelled) && len(x.spelled) < mostIDs {
		x.spelled = append(x.spelled, spelled)
	}
	if c != program.Timed && s[0] != '0' && strings.Trim(s, "0123456789") == "" {
		n.number(s, of, place) // of a document: 4.567.890
	}
}

// number adds a withheld number.
func (n *needles) number(s string, of record.ID, place uint32) {
	x, err := strconv.ParseFloat(s, 64)
	if err != nil || max(len(s), len(plainNumber(s))) < leastNumber {
		return
	}
	x = math.Abs(x)
	if n.values[x] == nil {
		n.values[x] = &needle{}
	}
	n.values[x].note(of, place)
}

// note notes where a needle stands.
func (x *needle) note(of record.ID, place uint32) {
	if !slices.Contains(x.ids, of) && len(x.ids) < mostIDs {
		x.ids = append(x.ids, of)
	}
	if !slices.Contains(x.places, place) {
		x.places = append(x.places, place)
	}
}

// key is what a text is looked up by.
func (n *needles) key(s string) string { return strings.TrimSpace(n.folder.fold(s)) }

func key(s string) uint32 {
	return uint32(s[0]) | uint32(s[1])<<8 | uint32(s[2])<<16 | uint32(s[3])<<24
}

func spread(k uint32) uint32 { return k * 2654435761 >> 13 } // 19 bits

// quoted reports whether a leaf quotes a needle that is not exempt. What is
// exempt for other records is none for the one that it is withheld in.
func (n *needles) quoted(e *entry, l *leaf) bool {
	s := l.folded
	if l.class == program.Named {
		return n.texts[s].holds(e.id)
	}
	for i := 0; i+4 <= len(s); i++ {
		k := key(s[i:])
		if h := spread(k); n.hash[h>>6]&(1<<(h&63)) == 0 {
			continue
		}
		for _, length := range n.first[k] {
			if i+length > len(s) {
				continue
			}
			if x := n.texts[s[i:i+length]]; x.holds(e.id) && (begins(s, i) || x.inside(e, l)) {
				return true
			}
		}
	}
	return len(n.values) > 0 && n.figures.search(s, func(v float64) bool { return n.values[v].holds(e.id) })
}

// holds reports whether the needle, if there is one, is none of the record's own
// to tell.
func (x *needle) holds(of record.ID) bool {
	return x != nil && (!x.exempt || slices.Contains(x.ids, of))
}

// inside reports whether the needle is found inside of words too: a short one
// only as it is spelled.
func (x *needle) inside(e *entry, l *leaf) bool {
	return x.spelled == nil || slices.ContainsFunc(x.spelled, func(s string) bool { return strings.Contains(e.text(l), s) })
}

// find returns what a leaf is a whole quotation of, if of anything.
func (n *needles) find(l *leaf) *needle {
	if l.number {
		v, _ := strconv.ParseFloat(l.folded, 64)
		return n.values[math.Abs(v)]
	}
	return n.texts[strings.TrimSpace(l.folded)]
}

// free notes that the needle, if there is one, is a record's own to tell. A digest
// is of one thing only, and never free.
func (x *needle) free(of record.ID) {
	if x != nil && !slices.Contains(x.ids, of) {
		x.exempt = !x.digest
	}
}
