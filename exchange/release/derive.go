package release

import (
	"slices"

	"github.com/comision-mixta/mixta/internal/program"
	"github.com/comision-mixta/mixta/record"
)

// required drops a record whose required member is withheld.
func (c *copier) required(e *entry) {
	for i := range e.members {
		if m := &e.members[i]; m.withheld != "" && !e.may(m.name) {
			c.dropFor(at{e, i}, Required, at{e, i})
		}
	}
}

// references cuts references to records that are not released: from a member that
// is a list, the single reference; otherwise the whole member.
func (c *copier) references(e *entry) {
	if e.gone != "" {
		return
	}
	for _, i := range e.open {
		r := e.refs[i]
		m := &e.members[r.member]
		if m.withheld != "" || c.released(record.ID(r.to)) || m.cut[r.to] {
			continue
		}
		from, lost := at{}, c.byID[record.ID(r.to)]
		if len(lost) > 0 {
			from = at{lost[0], -1}
		}
		if !r.listed || !e.may(m.name) {
			c.hide(e, r.member, Refers, from)
			continue
		}
		if m.cut == nil {
			m.cut, m.listed = map[string]bool{}, e.listed(r.member)
			m.why = follow(at{e, r.member}, from)
		}
		m.cut[r.to] = true
		c.needles.add(r.to, program.Named, at{e, r.member}, names(0, m.name))
		if len(m.cut) == m.listed {
			m.cut = nil
			c.hide(e, r.member, Refers, from)
		}
	}
	e.open = nil
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
		c.summed(e, at{e, -1})
		return
	}
	var any at
	for i := range e.members {
		m := &e.members[i]
		if m.withheld == "" && m.cut == nil {
			continue
		}
		c.derive(e, m.name, at{e, i})
		if m.withheld == Marked || m.withheld == Undecided || m.withheld == Originated || m.withheld == Onward || m.withheld == Few {
			any = at{e, i}
		}
	}
	if any.e == nil {
		return
	}
	c.summed(e, any)
	c.derive(e, program.AnyMember, any)
	for _, words := range e.kind.words {
		if i := e.member(words); i >= 0 {
			c.hide(e, i, Derived, any)
		}
	}
}

// few withholds counts of so few people that they could be identified, except
// from their issuer.
func (c *copier) few(e *entry) {
	for _, n := range e.counts {
		if c.policy.few(n.number) && !e.issuer.Covers(c.policy.Envelope.Recipient) {
			c.hide(e, n.member, Few, at{})
		}
	}
	e.counts = slices.CompactFunc(e.counts, func(a, b count) bool { return a.member == b.member }) // the rest asks only where they stand
}

// counted withholds counts of persons that would reveal those withheld from e: in
// the records that refer to it.
func (c *copier) counted(e *entry) {
	withheld := slices.IndexFunc(e.counts, func(n count) bool { return e.members[n.member].withheld != "" })
	if e.counted || withheld < 0 {
		return
	}
	e.counted = true
	for _, r := range c.referring[e.id] {
		for _, n := range r.e.counts {
			c.hide(r.e, n.member, Derived, at{e, e.counts[withheld].member})
		}
	}
}

// summed withholds totals that include e.
func (c *copier) summed(e *entry, from at) {
	if e.summed {
		return
	}
	e.summed = true
	for _, r := range e.refs {
		for _, parent := range c.byID[record.ID(r.to)] {
			c.derive(parent, "."+e.kind.name, from)
		}
	}
}

func (c *copier) derive(e *entry, name string, from at) {
	if e.gone != "" {
		return
	}
	for _, d := range e.kind.Derivations() {
		if !slices.Contains(d.From, name) {
			continue
		}
		for _, derived := range d.Members {
			if i := e.member(derived); i >= 0 {
				c.hide(e, i, Derived, from)
			}
		}
	}
}
