package release

import (
	"bytes"
	"encoding/binary"

	"github.com/comision-mixta/mixta/internal/program"
	"github.com/comision-mixta/mixta/internal/runs"
)

// texts is an index of the released leaves, by what they may ever quote.
type texts struct {
	parts   *runs.Table // leaves by the parts that they have
	stating *runs.Table // leaves by the needle that they are, and their place
	sums    *filter     // of the parts
}

// Rows of the index.
const (
	quoteSize = 8 + 5 + 5 + 4 // sum, first version, record, member
	stateSize = 8 + 4 + 5 + 4 // sum, place, record, member
)

// indexMemory is how much of each table of the index is kept in memory.
const indexMemory = 8 << 20

// newTexts notes which released leaves quote what may ever be withheld, and tells the
// needles all that is.
func (c *copier) newTexts() *texts {
	n := c.needles
	expected := c.newFilter()
	n.expect = expected.add
	c.eachReleasedMember(func(e *entry, i int) {
		e.strings(i, true, func(_ uint32, s string, k program.Class, number bool) {
			if number {
				n.number(s, source{}, 0)
			} else {
				n.add(s, k, source{}, 0)
			}
		})
	})
	c.tell(true)
	n.expect = nil
	x := &texts{sums: c.newFilter()}
	parts, stating := runs.New(quoteSize, indexMemory), runs.New(stateSize, indexMemory)
	var row []byte
	add := func(to *runs.Sorter) {
		if err := to.Add(row); err != nil {
			c.err = err
		}
	}
	c.eachReleased(nil, func(e *entry, l *leaf) {
		if sum := n.identity(l); expected.has(sum) && c.mayState(e, l) {
			row = binary.BigEndian.AppendUint32(binary.BigEndian.AppendUint64(row[:0], sum), l.place)
			row = appendCount(appendNumber(row, e.number), l.member)
			add(stating)
		}
		n.search(e, l, func(sum uint64) bool {
			if expected.has(sum) {
				x.sums.add(sum)
				row = appendNumber(binary.BigEndian.AppendUint64(row[:0], sum), e.first)
				row = appendCount(appendNumber(row, e.number), l.member)
				add(parts)
			}
			return false
		})
	})
	x.parts, x.stating = c.table(parts), c.table(stating)
	n.wanted, n.indexed = x.sums.has, true
	c.tell(true)
	return x
}

// table returns the table of what was sorted.
func (c *copier) table(s *runs.Sorter) *runs.Table {
	t, err := s.Table()
	if err != nil {
		c.err = err
		return nil
	}
	c.records.tables = append(c.records.tables, t)
	return t
}

// eachReleasedMember visits all members that are released.
func (c *copier) eachReleasedMember(show func(e *entry, i int)) {
	for number, r := range c.all(0) {
		if c.isGone(number, r.flags) {
			continue
		}
		e := c.load(number)
		for i := range e.members {
			if e.releases(i) {
				show(e, i)
			}
		}
	}
}

// followNews withholds the leaves that quote needles with news.
func (c *copier) followNews() {
	n := c.needles
	for _, x := range n.touched {
		x.touched = false
		c.seek(x)
	}
	for _, p := range n.crowded {
		c.hideAll(p, p.of[0].from[0].at)
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
		n.eachPart(x, func(sum uint64) { c.hideAll(n.parts[sum], x.from[0].at) })
		return
	}
	for _, from := range x.from[x.sought:] {
		n.eachPart(x, func(sum uint64) { c.hideOf(n.parts[sum], from.at) })
	}
	x.sought = len(x.from)
}

// exempt reports whether a released record states a needle as its own. It forgets
// leaves that no longer do.
func (c *copier) exempt(x *needle) bool {
	for ; len(x.stated) > 0 && !x.digest; x.stated = x.stated[1:] {
		s := x.stated[0]
		prefix := binary.BigEndian.AppendUint32(binary.BigEndian.AppendUint64(nil, c.needles.identityOf(x)), s.place)
		if s.after == nil {
			s.after = prefix
		}
		for row, err := range c.index.stating.From(s.after, prefix) {
			if err != nil {
				c.err = err
				return false
			}
			e := c.load(number(row[12:]))
			if e.releases(count32(row[17:])) && x.of(e.key) < 0 {
				return true
			}
			s.after = bytes.Clone(row)
		}
	}
	return false
}

// hideAll withholds all leaves that have a part.
func (c *copier) hideAll(p *part, from at) {
	if p == nil || p.done {
		return
	}
	p.done = true
	c.hideRows(binary.BigEndian.AppendUint64(nil, p.sum), from)
}

// hideOf withholds the leaves that have a part, of the one record that withholds
// the rest.
func (c *copier) hideOf(p *part, from at) {
	if p != nil && !p.done {
		c.hideRows(appendNumber(binary.BigEndian.AppendUint64(nil, p.sum), c.records.place(from.record).first), from)
	}
}

func (c *copier) hideRows(prefix []byte, from at) {
	var e *entry
	for row, err := range c.index.parts.From(prefix, prefix) {
		if err != nil {
			c.err = err
			return
		}
		if n := number(row[13:]); e == nil || e.number != n {
			e = c.load(n)
		}
		if c.err == nil {
			c.hide(e, count32(row[18:]), Quotes, from)
		}
	}
}
