package release

import (
	"strings"

	"github.com/comision-mixta/mixta/internal/hashmap"
	"github.com/comision-mixta/mixta/internal/program"
	"github.com/comision-mixta/mixta/record"
)

// mostScans is the number of rounds in which all texts are searched. Most files
// need fewer. In a chain of quotations, each round withholds little more: an index
// of all that may ever be quoted then finds what quotes it.
const mostScans = 4

// quoting is what a copier knows of quotations.
type quoting struct {
	initial bool // what is withheld by itself is news
	news    []at // what was withheld after that
	told    int  // how many of the news were followed
	cuts    []cutting
	cutTold int
	texts   set // records with texts that may quote something
	scans   int // rounds so far
	index   *texts
}

// cutting is an id that is cut from a list.
type cutting struct {
	at
	to string
}

// quotations withholds members that quote something found only in withheld
// places.
func (c *copier) quotations() {
	told, cutTold := len(c.news), len(c.cuts)
	switch {
	case c.index != nil:
		c.tell(false)
		c.followNews()
	case c.scans < mostScans:
		c.scan()
	default:
		c.index = c.newTexts()
		c.followNews()
	}
	c.initial, c.told, c.cutTold = false, told, cutTold
}

// tell gives the needles what was withheld since the last round; or all that ever was.
func (c *copier) tell(all bool) {
	n := c.needles
	told, cutTold := c.told, c.cutTold
	if all {
		told, cutTold = 0, 0
	}
	var e *entry
	for _, x := range c.cuts[cutTold:] {
		if e == nil || e.number != x.record {
			e = c.load(x.record)
		}
		if c.err == nil {
			n.add(x.to, program.Named, source{x.at, e.key}, names(0, e.members[x.member].name))
		}
	}
	if all || c.initial {
		for number, r := range c.all(0) {
			if r.flags&rowWithheld != 0 || r.notes != 0 {
				c.tellInitial(number, r)
			}
		}
	}
	for _, a := range c.news[told:] {
		if e == nil || e.number != a.record {
			e = c.load(a.record)
		}
		c.tellOf(e, a.member)
	}
}

// tellInitial tells what is withheld of a record by itself.
func (c *copier) tellInitial(number int, r row) {
	e := c.alone(number, r)
	own := e.state
	e.state = c.now(e)
	if r.flags&rowGone != 0 {
		c.tellOf(e, -1)
		return
	}
	for i := range e.members {
		if own.of(i).withheld != "" || e.members[i].edits != nil || e.members[i].omitted != nil {
			c.tellOf(e, i)
		}
	}
}

// tellOf tells what is withheld in a member of a record; −1: in all of it.
func (c *copier) tellOf(e *entry, member int) {
	switch {
	case member >= 0:
		n, from := c.needles, source{at{e.number, member}, e.key}
		e.strings(member, false, func(place uint32, s string, k program.Class, number bool) {
			if number {
				n.number(s, from, place)
			} else {
				n.add(s, k, from, place)
			}
		})
	case e.members == nil:
		invalidStrings(e, c.needles)
	default:
		for i := range e.members {
			c.tellOf(e, i)
		}
	}
}

// scan searches all released leaves. Only the needles are held that a leaf may quote, so
// that memory does not grow with all that is withheld.
func (c *copier) scan() {
	n := c.needles
	sums, any := c.newFilter(), false
	n.expect = func(sum uint64) {
		sums.add(sum)
		any = true
	}
	c.tell(false)
	if n.expect = nil; !any || c.err != nil {
		return
	}
	c.scans++
	found, spelled := c.search(sums)
	n.wanted = func(sum uint64) bool {
		_, ok := found.Get(sum)
		return ok
	}
	if spelled {
		c.wantSpelled(found)
	}
	c.tell(spelled)
	for _, x := range n.touched {
		x.exempt = false
	}
	c.eachReleased(c.texts, func(e *entry, l *leaf) {
		if x := c.states(e, l); x != nil && !x.digest && n.stated(x, e, l) && x.of(e.key) < 0 {
			x.exempt = true
		}
	})
	c.eachReleased(c.texts, func(e *entry, l *leaf) {
		var from at
		if n.search(e, l, func(sum uint64) (held bool) {
			from, held = n.parts[sum].holds(e.key)
			return held
		}) {
			c.hide(e, l.member, Quotes, from)
		}
	})
}

// search returns those of the sums that a released leaf may quote, and whether one is a
// spelling; it notes which records have such leaves.
func (c *copier) search(sums *filter) (found *hashmap.Map[struct{}], spelled bool) {
	n := c.needles
	found = &hashmap.Map[struct{}]{}
	if c.texts == nil {
		c.texts = newSet(c.records.n)
	}
	c.eachReleased(nil, func(e *entry, l *leaf) {
		try := func(sum uint64) bool {
			if sums.has(sum) {
				found.Put(sum, struct{}{})
				c.texts.add(e.number)
			}
			return false
		}
		n.search(e, l, try)
		try(n.identity(l))
		spelled = spelled || n.searchSpellings(e.text(l), sums.has)
	})
	return found, spelled
}

// wantSpelled adds to the sums the short texts of which one has a spelling among them, so
// that all records that withhold them are known, however they spell them.
func (c *copier) wantSpelled(found *hashmap.Map[struct{}]) {
	n := c.needles
	var last []uint64
	n.expect = func(sum uint64) { last = append(last, sum) }
	n.expected = func(identity uint64) {
		for _, sum := range last {
			if n.wanted(sum) {
				found.Put(identity, struct{}{})
			}
		}
		last = last[:0]
	}
	c.tell(true)
	n.expect, n.expected = nil, nil
}

// states returns the needle that a leaf may state as its record's own.
func (c *copier) states(e *entry, l *leaf) *needle {
	if x := c.needles.find(l); x != nil && c.mayState(e, l) {
		return x
	}
	return nil
}

// mayState reports whether a leaf may state a needle as its record's own. A needle is
// exempt if a released record does: an id in its member id, anything else in the
// same place of another record. That one record may name a source in its sources
// does not mean that another may in its title. An id elsewhere is only a mention,
// and a record about another, such as a receipt, states nothing of its own.
func (c *copier) mayState(e *entry, l *leaf) bool {
	if e.isID(l) {
		return true
	}
	known, _ := c.first(keyOf(record.ID(l.folded)))
	return !e.kind.about && known == 0
}

// eachReleased visits the strings in released places, of these records or, without a
// set, of all.
func (c *copier) eachReleased(of set, show func(*entry, *leaf)) {
	for number, r := range c.all(0) {
		if of != nil && !of.has(number) || c.isGone(number, r.flags) {
			continue
		}
		e := c.load(number)
		for i := range e.leaves {
			if l := &e.leaves[i]; e.releases(l.member) {
				if l.folded == "" {
					l.folded = c.folder.fold(string(e.text(l)))
				}
				show(e, l)
			}
		}
	}
}

// invalidStrings adds all strings and numbers of an invalid record.
func invalidStrings(e *entry, n *needles) {
	from := source{at{e.number, -1}, e.key}
	for i := 0; i < len(e.raw); i++ {
		end := i
		for end < len(e.raw) && strings.IndexByte("+-.0123456789Ee", e.raw[end]) >= 0 {
			end++
		}
		if end > i {
			n.number(string(e.raw[i:end]), from, 0)
			i = end - 1
			continue
		}
		if e.raw[i] != '"' {
			continue
		}
		if end = bytesStringEnd(e.raw, i); end < 0 {
			return
		}
		if end >= len(e.raw) || e.raw[end] != ':' { // not a member name
			n.add(unquote(e.raw[i:end]), program.Named, from, 0)
		}
		i = end - 1
	}
}

// bytesStringEnd is stringEnd for bytes that may be truncated.
func bytesStringEnd(b []byte, i int) int {
	for i++; i < len(b); i++ {
		switch b[i] {
		case '\\':
			i++
		case '"':
			return i + 1
		}
	}
	return -1
}
