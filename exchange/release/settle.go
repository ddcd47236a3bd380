package release

import (
	"slices"
	"strings"

	"github.com/comision-mixta/mixta/internal/program"
	"github.com/comision-mixta/mixta/record"
)

// settle withholds all that follows from what is withheld, until nothing more
// does. It ends, because nothing withheld is ever released again.
func (c *copier) settle() {
	for c.changed = true; c.changed; {
		for c.changed {
			c.changed = false
			for _, e := range c.entries {
				c.required(e)
				c.references(e)
				c.derivations(e)
				if e.gone == "" {
					c.counted(e)
				}
			}
			c.versions()
		}
		c.quotations()
	}
}

// drop withholds a whole record.
func (c *copier) drop(e *entry, why Reason) {
	if e.gone == "" {
		e.gone, c.changed = why, true
	}
}

// hide withholds a member, or the record that cannot do without it.
func (c *copier) hide(e *entry, i int, why Reason) {
	m := &e.members[i]
	if m.withheld != "" || e.gone != "" {
		return
	}
	if !e.may(m.name) {
		c.drop(e, why)
		return
	}
	m.withheld, c.changed = why, true
}

// may reports whether a record can do without a member: it is optional, and its
// absence does not read as something else.
func (e *entry) may(name string) bool {
	switch name {
	case "exercise", "joint", "absent", "markings":
		return false
	}
	return e.kind.Optional(name)
}

// required drops the record of which a required member is withheld.
func (c *copier) required(e *entry) {
	for i := range e.members {
		if m := &e.members[i]; m.withheld != "" && !e.may(m.name) {
			c.drop(e, Required)
		}
	}
}

// references cuts references to what is not released. From a list that is a
// member the one reference is cut; else the member goes.
func (c *copier) references(e *entry) {
	if e.gone != "" {
		return
	}
	for _, r := range e.refs {
		m := &e.members[r.member]
		if m.withheld != "" || c.released(record.ID(r.to)) || slices.Contains(m.cut, r.to) {
			continue
		}
		if !r.listed || !e.may(m.name) {
			c.hide(e, r.member, Refers)
			continue
		}
		m.cut = append(m.cut, r.to)
		c.changed = true
		if len(m.cut) == c.listed(e, r.member) {
			m.cut = nil
			c.hide(e, r.member, Refers)
		}
	}
}

// listed returns how many references a list holds.
func (c *copier) listed(e *entry, member int) (n int) {
	seen := map[string]bool{}
	for _, r := range e.refs {
		if r.member == member && !seen[r.to] {
			seen[r.to] = true
			n++
		}
	}
	return n
}

// released reports whether a record of that id goes to the recipient.
func (c *copier) released(id record.ID) bool {
	return slices.ContainsFunc(c.byID[id], func(e *entry) bool { return e.gone == "" })
}

// derivations withholds what derives from what is withheld.
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

// few withholds counts of so few persons that they could be recognised. Its
// issuer knows them anyway.
func (c *copier) few(e *entry) {
	for _, n := range e.counts {
		if c.policy.few(n.number) && !e.issuer.Covers(c.policy.Envelope.Recipient) {
			c.hide(e, n.member, Few)
		}
	}
}

// counted withholds counts of persons from which those of a record that e
// refers to would follow.
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

// summed withholds what sums up records of which e is one.
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

// versions holds all versions of a record to the strictest.
func (c *copier) versions() {
	for _, e := range c.entries {
		if versions := c.byID[e.id]; len(versions) > 1 {
			c.strictest(e, versions)
		}
	}
}

// strictest withholds of all versions what is withheld of one.
func (c *copier) strictest(e *entry, versions []*entry) {
	for _, other := range versions {
		if e.gone != "" {
			c.drop(other, Version)
			continue
		}
		for i := range e.members {
			if m := &e.members[i]; m.withheld != "" {
				if k := other.member(m.name); k >= 0 {
					c.hide(other, k, Version)
				}
			}
		}
	}
}

// quotations withholds what quotes something that stands in withheld places
// only.
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
	// A needle is free where a record tells it as its own: the record's id in its
	// member id, anything else in the same place of another record. That a record
	// may name a source in its sources does not mean that another's title may. An
	// id elsewhere only names the record, and a record about another, such as a
	// receipt, tells nothing of its own.
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

// eachReleased shows the strings that stand in released places.
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

// invalidStrings adds all strings and numbers of a record of which nothing more
// is known.
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
		if end >= len(e.raw) || e.raw[end] != ':' { // no name
			n.add(unquote(e.raw[i:end]), program.Named, e.id, 0)
		}
		i = end - 1
	}
}

// bytesStringEnd is stringEnd for bytes that may be cut short.
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
