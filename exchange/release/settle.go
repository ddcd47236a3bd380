package release

import (
	"cmp"
	"slices"

	"github.com/comision-mixta/mixta/record"
)

// settle withholds what follows from withheld content until nothing more does. It
// terminates because nothing withheld is ever released again. After the first
// pass, it examines only records affected by a change.
func (c *copier) settle() {
	if c.needles == nil {
		c.begin()
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
				c.counted(e)
			}
			done := map[record.ID]bool{}
			for _, e := range pending {
				if !done[e.id] {
					done[e.id] = true
					c.strictest(c.byID[e.id])
				}
			}
		}
		if c.faults(); len(c.pending) == 0 {
			c.quotations()
		}
	}
}

// begin queues all records.
func (c *copier) begin() {
	c.needles = newNeedles(&c.folder)
	c.news = nil
	for i, e := range c.entries {
		if first := c.byID[e.id][0]; first == e {
			e.number = i
		} else {
			e.number = first.number
		}
	}
	slices.SortStableFunc(c.entries, func(x, y *entry) int { return cmp.Compare(x.number, y.number) })
	for _, e := range c.entries {
		c.look(e)
		for i, r := range e.refs {
			if !c.released(record.ID(r.to)) {
				e.open = append(e.open, i)
			}
		}
		if e.gone != "" {
			c.news = append(c.news, at{e, -1})
			continue
		}
		for i, m := range e.members {
			if m.withheld != "" || m.edits != nil {
				c.news = append(c.news, at{e, i})
			}
		}
	}
}

// look queues a record to be examined again.
func (c *copier) look(e *entry) {
	if !e.pending {
		e.pending = true
		c.pending = append(c.pending, e)
	}
}

// drop withholds a whole record.
func (c *copier) drop(e *entry, why Reason, from at) { c.dropFor(at{e, -1}, why, from) }

// dropFor withholds a whole record for something in one place of it.
func (c *copier) dropFor(here at, why Reason, from at) {
	e := here.e
	if e.gone != "" {
		return
	}
	e.gone, e.why = why, follow(here, from)
	if here.member >= 0 {
		e.through = e.members[here.member].name
	}
	c.news = append(c.news, at{e, -1})
	c.look(e)
	for _, r := range c.referring[e.id] {
		r.e.open = append(r.e.open, r.ref)
		c.look(r.e)
	}
}

// hide withholds a member, or the whole record if it cannot do without it.
func (c *copier) hide(e *entry, i int, why Reason, from at) {
	m := &e.members[i]
	if m.withheld != "" || e.gone != "" {
		return
	}
	if !e.may(m.name) {
		c.dropFor(at{e, i}, why, from)
		return
	}
	m.withheld, m.why = why, follow(at{e, i}, from)
	c.edited = append(c.edited, e)
	c.news = append(c.news, at{e, i})
	c.look(e)
}

// may reports whether a record can do without a member: it is optional, and its
// absence has no meaning of its own.
func (e *entry) may(name string) bool {
	switch name {
	case "exercise", "joint", "absent", "markings", "seen":
		return false
	}
	return e.kind.Optional(name)
}

// strictest withholds from all versions of a record what is withheld from one.
func (c *copier) strictest(versions []*entry) {
	if len(versions) < 2 {
		return
	}
	var gone at
	withheld := map[string]at{}
	for _, e := range versions {
		if e.gone != "" && gone.e == nil {
			gone = at{e, -1}
		}
		for i, m := range e.members {
			if _, known := withheld[m.name]; m.withheld != "" && !known {
				withheld[m.name] = at{e, i}
			}
		}
	}
	for _, e := range versions {
		if gone.e != nil {
			c.drop(e, Version, gone)
			continue
		}
		for i, m := range e.members {
			if from, of := withheld[m.name]; of {
				c.hide(e, i, Version, from)
			}
		}
	}
}
