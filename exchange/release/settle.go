package release

import (
	"slices"
	"strings"

	"github.com/comision-mixta/mixta/internal/program"
	"github.com/comision-mixta/mixta/record"
)

// settle withholds what follows from withheld content until nothing more does. It
// terminates because nothing withheld is ever released again. After the first
// pass, it examines only records affected by a change.
func (c *copier) settle() {
	for _, e := range c.entries {
		c.look(e)
	}
	for len(c.pending) > 0 {
		for len(c.pending) > 0 {
			pending := c.pending
			c.pending = nil
			for _, e := range pending {
				e.pending = false
				c.required(e)
				c.references(e)
				c.derivations(e)
				if e.gone == "" {
					c.counted(e)
				}
			}
			done := map[record.ID]bool{}
			for _, e := range pending {
				if !done[e.id] {
					done[e.id] = true
					c.strictest(c.byID[e.id])
				}
			}
		}
		c.quotations()
	}
}

// look queues a record to be examined again.
func (c *copier) look(e *entry) {
	if !e.pending {
		e.pending = true
		c.pending = append(c.pending, e)
	}
}

// changed queues the records that a change of e may affect: itself, and those
// that refer to it.
func (c *copier) changed(e *entry) {
	c.look(e)
	for _, other := range c.referring[e.id] {
		c.look(other)
	}
}

// drop withholds a whole record.
func (c *copier) drop(e *entry, why Reason) {
	if e.gone == "" {
		e.gone = why
		c.changed(e)
	}
}

// hide withholds a member, or the whole record if it cannot do without it.
func (c *copier) hide(e *entry, i int, why Reason) {
	m := &e.members[i]
	if m.withheld != "" || e.gone != "" {
		return
	}
	if !e.may(m.name) {
		c.drop(e, why)
		return
	}
	m.withheld = why
	c.changed(e)
}

// may reports whether a record can do without a member: it is optional, and its
// absence has no meaning of its own.
func (e *entry) may(name string) bool {
	switch name {
	case "exercise", "joint", "absent", "markings":
		return false
	}
	return e.kind.Optional(name)
}

// required drops a record whose required member is withheld.
func (c *copier) required(e *entry) {
	for i := range e.members {
		if m := &e.members[i]; m.withheld != "" && !e.may(m.name) {
			c.drop(e, Required)
		}
	}
}

// references cuts references to records that are not released: from a member that
// is a list, the single reference; otherwise the whole member.
func (c *copier) references(e *entry) {
	if e.gone != "" {
		return
	}
	cut := false
	for _, r := range e.refs {
		m := &e.members[r.member]
		if m.withheld != "" || c.released(record.ID(r.to)) || m.cut[r.to] {
			continue
		}
		if !r.listed || !e.may(m.name) {
			c.hide(e, r.member, Refers)
			continue
		}
		if m.cut == nil {
			m.cut, m.listed = map[string]bool{}, e.listed(r.member)
		}
		m.cut[r.to] = true
		cut = true
		if len(m.cut) == m.listed {
			m.cut = nil
			c.hide(e, r.member, Refers)
		}
	}
	if cut {
		c.changed(e)
	}
}

// listed returns the number of records that a list refers to.
func (e *entry) listed(member int) int {
	seen := map[string]bool{}
	for _, r := range e.refs {
		if r.member == member {
			seen[r.to] = true
		}
	}
	return len(seen)
}

// released reports whether the record of that id goes to the recipient: all its
// versions do, or none.
func (c *copier) released(id record.ID) bool {
	versions := c.byID[id]
	return len(versions) > 0 && versions[0].gone == ""
}

// derivations withholds what derives from withheld content.
func (c *copier) derivations(e *entry) {
	if e.gone != "" {
		c.summed(e)
		return
	}
	any := false
	for i := range e.members {
		m := &e.members[i]
		if m.withheld == "" && m.cut == nil {
			continue
		}
		c.derive(e, m.name)
		if m.withheld == Marked || m.withheld == Undecided || m.withheld == Originated || m.withheld == Onward || m.withheld == Few {
			any = true
		}
	}
	if !any {
		return
	}
	c.summed(e)
	c.derive(e, record.AnyMember)
	for _, words := range e.kind.words {
		if i := e.member(words); i >= 0 {
			c.hide(e, i, Derived)
		}
	}
}

// few withholds counts of so few people that they could be identified, except
// from their issuer.
func (c *copier) few(e *entry) {
	for _, n := range e.counts {
		if c.policy.few(n.number) && !e.issuer.Covers(c.policy.Envelope.Recipient) {
			c.hide(e, n.member, Few)
		}
	}
}

// counted withholds counts of persons that would reveal withheld counts of
// records that e refers to.
func (c *copier) counted(e *entry) {
	for _, r := range e.refs {
		for _, part := range c.byID[record.ID(r.to)] {
			if slices.ContainsFunc(part.counts, func(n count) bool { return part.members[n.member].withheld != "" }) {
				for _, n := range e.counts {
					c.hide(e, n.member, Derived)
				}
			}
		}
	}
}

// summed withholds totals that include e.
func (c *copier) summed(e *entry) {
	for _, r := range e.refs {
		for _, parent := range c.byID[record.ID(r.to)] {
			c.derive(parent, "."+e.kind.name)
		}
	}
}

func (c *copier) derive(e *entry, from string) {
	if e.gone != "" {
		return
	}
	for _, d := range e.kind.Derivations() {
		if !slices.Contains(d.From, from) {
			continue
		}
		for _, name := range d.Members {
			if i := e.member(name); i >= 0 {
				c.hide(e, i, Derived)
			}
		}
	}
}

// strictest withholds from all versions of a record what is withheld from one.
func (c *copier) strictest(versions []*entry) {
	if len(versions) < 2 {
		return
	}
	gone, withheld := false, map[string]bool{}
	for _, e := range versions {
		gone = gone || e.gone != ""
		for i := range e.members {
			if e.members[i].withheld != "" {
				withheld[e.members[i].name] = true
			}
		}
	}
	for _, e := range versions {
		if gone {
			c.drop(e, Version)
			continue
		}
		for i := range e.members {
			if withheld[e.members[i].name] {
				c.hide(e, i, Version)
			}
		}
	}
}

// quotations withholds members that quote something found only in withheld
// places.
func (c *copier) quotations() {
	n := newNeedles(&c.folder)
	for _, e := range c.entries {
		if e.gone == Invalid && e.members == nil {
			invalidStrings(e, n)
			continue
		}
		if e.gone == "" && !slices.ContainsFunc(e.members, func(m member) bool { return m.withheld != "" || m.cut != nil || m.edits != nil }) {
			continue
		}
		e.withheldStrings(func(place uint32, s string, k program.Class, number bool) {
			if number {
				n.number(s, e.id, place)
			} else {
				n.add(s, k, e.id, place)
			}
		})
	}
	if len(n.texts)+len(n.values) == 0 {
		return
	}
	// A needle is exempt if a released record states it as its own: an id in its
	// member id, anything else in the same place of another record. That one
	// record may name a source in its sources does not mean that another may in
	// its title. An id elsewhere is only a mention, and a record about another,
	// such as a receipt, states nothing of its own.
	c.eachReleased(func(e *entry, l *leaf) {
		switch {
		case e.members[l.member].name == "id":
			n.find(l).free(e.id)
		case !e.kind.about && c.byID[record.ID(l.folded)] == nil:
			if x := n.find(l); x != nil && n.places[place{x, l.place}] {
				x.free(e.id)
			}
		}
	})
	c.eachReleased(func(e *entry, l *leaf) {
		if n.quoted(e, l) {
			c.hide(e, l.member, Quotes)
		}
	})
}

// eachReleased visits the strings in released places.
func (c *copier) eachReleased(show func(*entry, *leaf)) {
	for _, e := range c.entries {
		for i := range e.leaves {
			l := &e.leaves[i]
			if e.gone == "" && e.members[l.member].withheld == "" {
				if l.folded == "" {
					l.folded = c.folder.fold(e.text(l))
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
			n.number(string(e.raw[i:end]), e.id, 0)
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
			n.add(unquote(e.raw[i:end]), program.Named, e.id, 0)
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
