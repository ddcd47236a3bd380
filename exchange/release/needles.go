package release

import (
	"encoding/binary"
	"hash/maphash"
	"math"
	"slices"
	"strconv"
	"strings"
	"unicode/utf8"

	"github.com/comision-mixta/mixta/internal/program"
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

// mostBare is the length, in bytes, of the beginning of a text that is searched
// for.
const mostBare = 64

// most bounds the records noted for a needle, and the needles noted for a part:
// anything more frequent belongs to no one in particular.
const most = 64

// needle is a text or number that is withheld, or may come to be.
type needle struct {
	folded  string     // a text
	value   float64    // a number
	spelled []uint64   // its parts that are spellings
	from    []source   // where records withhold it; one place of each of the first few
	stated  []*stating // that may make it exempt
	digest  bool       // identifies one thing only: is never exempt
	exempt  bool       // a released record states it as its own
	touched bool       // is among those touched
	held    bool       // no released leaf has it any more
	sought  int        // how many of from have been followed
}

// source is a place that withholds a needle.
type source struct {
	at
	id key // of the record
}

// stating stands for the leaves that are a needle, in places of the same names.
type stating struct {
	place    uint32
	withheld bool   // the needle is withheld in such a place
	after    []byte // the row of the last that is known not to state it any more
}

// place is the member path of a needle in its records.
type place struct {
	needle *needle
	names  uint32
}

// part is a piece of needles by which they are found in a text.
type part struct {
	sum  uint64
	of   []*needle // those withheld; the first few
	more bool
	done bool // all leaves that have it are withheld
}

// partKind keeps parts of different kinds apart.
type partKind byte

const (
	itself      partKind = iota // letters and digits of a name
	entire                      // of a whole text
	own                         // of a short one, as the same words
	spelling                    // a short one as it is spelled
	numeral                     // its value, without a sign
	pair                        // two consecutive rare words
	sole                        // one long rare word of a name
	digitsIn                    // some of the digits of a number
	digitsWhole                 // all of them
	hexFirst                    // the beginning of an id or digest
	hexLast                     // its end
)

// needles holds what must not be quoted: texts by their letters and digits,
// numbers by their absolute value ("16,5° sur"). It holds those that a text may quote.
type needles struct {
	texts   map[string]*needle
	values  map[float64]*needle
	places  map[place]*stating
	parts   map[uint64]*part
	wholes  beginnings // of letters and digits
	written beginnings // of spellings
	tiny    bool       // a whole text has fewer than four bytes
	numbers bool       // there are numbers
	seed    maphash.Seed
	touched []*needle // those of which there is news
	crowded []*part   // those that came to have more than most needles

	expect   func(sum uint64)      // if set, is given all parts of needles, which are not held
	wanted   func(sum uint64) bool // whether a text may have a part
	expected func(identity uint64) // if set, is called when all parts of a needle were given
	indexed  bool                  // there is an index of texts: all short ones are held, and ids state a needle

	folder  *folder
	text    text
	digits  digitRuns
	figures figures
}

func newNeedles(f *folder) *needles {
	return &needles{texts: map[string]*needle{}, values: map[float64]*needle{}, places: map[place]*stating{}, parts: map[uint64]*part{},
		wholes: beginnings{lengths: map[uint32][]int{}}, written: beginnings{lengths: map[uint32][]int{}}, seed: maphash.MakeSeed(), folder: f}
}

// add adds a string that a record withholds in a place of those names.
func (n *needles) add(spelled string, c program.Class, from source, names uint32) {
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
		x = &needle{folded: s, digest: strings.HasPrefix(s, "sha256:")}
	}
	bare, few := string(t.bare), short(t.bare)
	if few {
		n.spell(x, strings.TrimSpace(spelled))
	}
	if n.note(x, from, names, few && n.indexed) {
		n.texts[bare] = x
	}
	if s[0] != '0' && strings.Trim(s, "0123456789") == "" {
		n.number(s, from, names) // of a document: 4.567.890
	}
}

// number adds a number.
func (n *needles) number(s string, from source, names uint32) {
	v, err := strconv.ParseFloat(s, 64)
	if err != nil || max(len(s), len(plainNumber(s))) < leastNumber {
		return
	}
	n.numbers = true
	v = math.Abs(v)
	x := n.values[v]
	if x == nil {
		x = &needle{value: v}
	}
	if n.note(x, from, names, false) {
		n.values[v] = x
	}
}

// note notes a record and place of a needle, and reports whether the needle is held: if
// a text may have a part of it, or in any case.
func (n *needles) note(x *needle, from source, names uint32, anyway bool) bool {
	if n.expect != nil {
		n.eachPart(x, n.expect)
		if n.expected != nil {
			n.expected(n.identityOf(x))
		}
		return false
	}
	if len(x.from) == 0 {
		n.eachPart(x, func(sum uint64) { anyway = anyway || n.wanted(sum) })
		if !anyway {
			return false
		}
		n.eachPart(x, func(sum uint64) { n.addPart(x, sum) })
	}
	if len(x.from) < most && x.of(from.id) < 0 {
		x.from = append(x.from, from)
	}
	n.stating(x, names).withhold(x)
	if n.indexed {
		n.stating(x, idPlace).withhold(x)
	}
	if !x.touched {
		x.touched = true
		n.touched = append(n.touched, x)
	}
	return true
}

// stating returns the leaves that are a needle in places of those names.
func (n *needles) stating(x *needle, names uint32) *stating {
	s := n.places[place{x, names}]
	if s == nil {
		s = &stating{place: names}
		n.places[place{x, names}] = s
	}
	return s
}

// stated reports whether a leaf that is a needle states it: as the record's id, or
// in a place in which the needle is withheld.
func (n *needles) stated(x *needle, e *entry, l *leaf) bool {
	if e.isID(l) {
		return true
	}
	s := n.places[place{x, l.place}]
	return s != nil && s.withheld
}

// withhold notes that the needle is withheld in such a place: the leaves there
// state it.
func (s *stating) withhold(x *needle) {
	if !s.withheld {
		s.withheld = true
		x.stated = append(x.stated, s)
	}
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

// identity is what all texts, or numbers, share that are the same needle as a leaf.
func (n *needles) identity(l *leaf) uint64 {
	if l.number {
		v, _ := strconv.ParseFloat(l.folded, 64)
		return n.sumOf(math.Abs(v))
	}
	n.text.set(l.folded)
	return n.sum(itself, n.text.bare)
}

// identityOf is the identity of a needle.
func (n *needles) identityOf(x *needle) uint64 {
	if x.folded == "" {
		return n.sumOf(x.value)
	}
	n.text.set(x.folded)
	return n.sum(itself, n.text.bare)
}

// idPlace is where ids are.
var idPlace = names(0, "id")

// holds reports whether the record may not quote the needle. The record that
// withholds a needle may not quote it even if others may.
func (x *needle) holds(of key) bool { return !x.exempt || x.of(of) >= 0 }

// of returns which of the places that withhold the needle is in the record; -1 if
// none.
func (x *needle) of(id key) int {
	return slices.IndexFunc(x.from, func(s source) bool { return s.id == id })
}

// holds reports whether the record may not have the part, and where a needle is
// withheld that it is part of.
func (p *part) holds(of key) (from at, held bool) {
	if p == nil {
		return at{}, false
	}
	for _, x := range p.of {
		if x.holds(of) {
			return x.from[max(0, x.of(of))].at, true
		}
	}
	if p.more {
		return p.of[0].from[0].at, true
	}
	return at{}, false
}

// part returns the part of that name.
func (n *needles) part(sum uint64) *part {
	p := n.parts[sum]
	if p == nil {
		p = &part{sum: sum}
		n.parts[sum] = p
	}
	return p
}

func (n *needles) addPart(x *needle, sum uint64) {
	if !n.wanted(sum) {
		return
	}
	switch p := n.part(sum); {
	case slices.Contains(p.of, x):
	case len(p.of) < most:
		p.of = append(p.of, x)
	case !p.more:
		p.more = true
		n.crowded = append(n.crowded, p)
	}
}

// sum returns the hash that identifies a part.
func (n *needles) sum(k partKind, b []byte) uint64 {
	return maphash.Bytes(n.seed, b)*0x9e3779b97f4a7c15 + uint64(k)
}

func (n *needles) sumOf(v float64) uint64 {
	var b [8]byte
	binary.LittleEndian.PutUint64(b[:], math.Float64bits(v))
	return n.sum(numeral, b[:])
}
