package release

import (
	"slices"

	"github.com/comision-mixta/mixta/internal/program"
	"github.com/comision-mixta/mixta/record"
)

// required drops a record whose required member is withheld.
func (c *copier) required(e *entry) {
	for _, f := range e.fates {
		if f.withheld != "" && !e.may(e.members[f.member].name) {
			c.dropFor(e, f.member, Required, at{e.number, f.member})
		}
	}
}

// references cuts references to records that are not released: from a member that
// is a list, the single reference; otherwise the whole member.
func (c *copier) references(e *entry) {
	if e.gone != "" {
		return
	}
	for _, i := range c.open[e.number] {
		r := e.refs[i]
		if f := e.of(r.member); f.withheld != "" || f.cut[r.to] {
			continue
		}
		lost, released := c.first(keyOf(record.ID(r.to)))
		if released {
			continue
		}
		from := at{}
		if lost > 0 {
			from = at{lost, -1}
		}
		name := e.members[r.member].name
		if !r.listed || !e.may(name) {
			c.hide(e, r.member, Refers, from)
			continue
		}
		here := at{e.number, r.member}
		because := c.follow(here, from)
		f := e.member(r.member)
		if f.cut == nil {
			f.cut, f.listed, f.why = map[string]bool{}, e.listed(r.member), because
		}
		f.cut[r.to] = true
		c.cuts = append(c.cuts, cutting{here, r.to})
		if len(f.cut) == f.listed {
			f.cut = nil
			c.hide(e, r.member, Refers, from)
		}
	}
	delete(c.open, e.number)
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

// derivations withholds what derives from withheld content.
func (c *copier) derivations(e *entry) {
	if e.gone != "" {
		c.summed(e, at{e.number, -1})
		return
	}
	any := at{}
	for i, m := range e.members {
		f := e.of(i)
		if f.withheld == "" && f.cut == nil && m.omitted == nil {
			continue
		}
		c.derive(e, m.name, at{e.number, i})
		why := e.of(i).withheld
		if why == "" && m.omitted != nil {
			why = m.omitted[0].why
		}
		switch why {
		case Marked, Undecided, Originated, Onward, Few, Unread:
			any = at{e.number, i}
		}
	}
	if any.record == 0 {
		return
	}
	c.summed(e, any)
	c.derive(e, program.AnyMember, any)
	for _, words := range e.kind.words {
		if i := e.index(words); i >= 0 {
			c.hide(e, i, Derived, any)
		}
	}
}

// few withholds counts of so few people that they could be identified, except
// from their issuer.
func (p *Policy) few(e *entry) {
	for _, n := range e.counts {
		if p.isFew(n.number) && !e.issuer.Covers(p.Envelope.Recipient) {
			e.withhold(n.member, Few)
		}
	}
	e.counts = slices.CompactFunc(e.counts, func(a, b count) bool { return a.member == b.member }) // the rest asks only where they stand
}

// counted withholds counts of persons that would reveal those withheld from e: in
// the records that refer to it.
func (c *copier) counted(e *entry) {
	hidden := slices.IndexFunc(e.counts, func(n count) bool { return e.of(n.member).withheld != "" })
	if e.state.counted || hidden < 0 {
		return
	}
	e.state.counted = true
	for m := range c.referring(e.key) {
		r := c.load(m.record)
		for _, n := range r.counts {
			c.hide(r, n.member, Derived, at{e.number, e.counts[hidden].member})
		}
	}
}

// summed withholds totals that include e.
func (c *copier) summed(e *entry, from at) {
	if e.state.summed {
		return
	}
	e.state.summed = true
	for _, r := range e.refs {
		for _, parent := range c.versions(keyOf(record.ID(r.to))) {
			c.derive(c.load(parent), "."+e.kind.name, from)
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
			if i := e.index(derived); i >= 0 {
				c.hide(e, i, Derived, from)
			}
		}
	}
}
