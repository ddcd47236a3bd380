package release

import (
	"cmp"
	"slices"
	"strings"

	"github.com/comision-mixta/mixta/internal/program"
	"github.com/comision-mixta/mixta/record"
)

// mostScans is the number of rounds in which all texts are searched. Most files
// need fewer. In a chain of quotations, each round withholds little more: an index
// of all that may ever be quoted then finds what quotes it.
const mostScans = 4

// quotations withholds members that quote something found only in withheld
// places.
func (c *copier) quotations() {
	c.addNews()
	n := c.needles
	switch {
	case !n.news:
	case c.scans < mostScans:
		c.scans++
		c.scan()
	default:
		if !c.indexed {
			c.indexed = true
			c.index()
		}
		c.follow()
	}
	n.news = false
}

// addNews adds what was withheld since the last call.
func (c *copier) addNews() {
	n := c.needles
	add := func(from at) {
		from.e.strings(from.member, false, func(place uint32, s string, k program.Class, number bool) {
			if number {
				n.number(s, from, place)
			} else {
				n.add(s, k, from, place)
			}
		})
	}
	for _, a := range c.news {
		switch {
		case a.member >= 0:
			add(a)
		case a.e.members == nil:
			invalidStrings(a.e, n)
		default:
			for i := range a.e.members {
				add(at{a.e, i})
			}
		}
	}
	c.news = nil
}

// scan searches all released leaves.
func (c *copier) scan() {
	n := c.needles
	for _, x := range n.touched {
		x.exempt = false
	}
	c.eachReleased(func(e *entry, l *leaf) {
		if x := c.states(e, l); x != nil && !x.digest && n.stated(x, e, l) && x.of(e.id) < 0 {
			x.exempt = true
		}
	})
	c.eachReleased(func(e *entry, l *leaf) {
		var from at
		if n.search(e, l, func(sum uint64) (held bool) {
			from, held = n.parts[sum].holds(e.id)
			return held
		}) {
			c.hide(e, l.member, Quotes, from)
		}
	})
}

// states returns the needle that a leaf may state as its record's own. A needle is
// exempt if a released record does: an id in its member id, anything else in the
// same place of another record. That one record may name a source in its sources
// does not mean that another may in its title. An id elsewhere is only a mention,
// and a record about another, such as a receipt, states nothing of its own.
func (c *copier) states(e *entry, l *leaf) *needle {
	if !e.isID(l) && (e.kind.about || c.byID[record.ID(l.folded)] != nil) {
		return nil
	}
	return c.needles.find(l)
}

// index notes which released leaves quote what may ever be withheld.
func (c *copier) index() {
	n := c.needles
	expect := func(_ uint32, s string, k program.Class, number bool) {
		if number {
			n.number(s, at{}, 0)
		} else {
			n.add(s, k, at{}, 0)
		}
	}
	for _, e := range c.entries {
		for i := range e.members {
			if e.gone == "" && e.members[i].withheld == "" {
				e.strings(i, true, expect)
			}
		}
	}
	c.eachReleased(func(e *entry, l *leaf) {
		here := at{e, l.member}
		if x := c.states(e, l); x != nil {
			s := n.stating(x, l.place)
			if s.by = append(s.by, here); e.isID(l) {
				s.withhold(x) // anywhere
			}
		}
		n.search(e, l, func(sum uint64) bool {
			if p := n.parts[sum]; p != nil && (len(p.in) == 0 || p.in[len(p.in)-1] != here) {
				p.in = append(p.in, here)
			}
			return false
		})
	})
}

// follow withholds the leaves that quote needles with news.
func (c *copier) follow() {
	n := c.needles
	for _, x := range n.touched {
		x.touched = false
		c.seek(x)
	}
	for _, p := range n.crowded {
		c.hideAll(p, p.of[0].from[0])
	}
	n.touched, n.crowded = n.touched[:0], nil
}

// seek withholds the leaves that may not quote a needle. An exempt one may be
// quoted by all records that do not withhold it themselves.
func (c *copier) seek(x *needle) {
	n := c.needles
	if x.held {
		return
	}
	if x.exempt = c.exempt(x); !x.exempt {
		x.held = true
		n.eachPart(x, func(sum uint64) { c.hideAll(n.parts[sum], x.from[0]) })
		return
	}
	for _, from := range x.from[x.sought:] {
		n.eachPart(x, func(sum uint64) { c.hideOf(n.parts[sum], from) })
	}
	x.sought = len(x.from)
}

// exempt reports whether a released record states a needle as its own. It forgets
// leaves that no longer do.
func (c *copier) exempt(x *needle) bool {
	for ; len(x.stated) > 0 && !x.digest; x.stated = x.stated[1:] {
		s := x.stated[0]
		for ; len(s.by) > 0; s.by = s.by[1:] {
			if e := s.by[0].e; e.gone == "" && e.members[s.by[0].member].withheld == "" && x.of(e.id) < 0 {
				return true
			}
		}
	}
	return false
}

// hideAll withholds all leaves that have a part.
func (c *copier) hideAll(p *part, from at) {
	for _, a := range p.in {
		c.hide(a.e, a.member, Quotes, from)
	}
	p.in = nil
}

// hideOf withholds the leaves that have a part, of the one record that withholds
// the rest.
func (c *copier) hideOf(p *part, from at) {
	i, _ := slices.BinarySearchFunc(p.in, from.e.number, func(a at, record int) int { return cmp.Compare(a.e.number, record) })
	for ; i < len(p.in) && p.in[i].e.number == from.e.number; i++ {
		c.hide(p.in[i].e, p.in[i].member, Quotes, from)
	}
}

// eachReleased visits the strings in released places.
func (c *copier) eachReleased(show func(*entry, *leaf)) {
	for _, e := range c.entries {
		for i := range e.leaves {
			l := &e.leaves[i]
			if e.gone == "" && e.members[l.member].withheld == "" {
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
	for i := 0; i < len(e.raw); i++ {
		end := i
		for end < len(e.raw) && strings.IndexByte("+-.0123456789Ee", e.raw[end]) >= 0 {
			end++
		}
		if end > i {
			n.number(string(e.raw[i:end]), at{e, -1}, 0)
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
			n.add(unquote(e.raw[i:end]), program.Named, at{e, -1}, 0)
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
