package release

import "slices"

// settle withholds what follows from withheld content until nothing more does. It
// terminates because nothing withheld is ever released again. After the first
// pass, it examines only records affected by a change.
func (c *copier) settle() {
	if c.needles == nil {
		c.begin()
	}
	for len(c.queue.pending) > 0 && c.err == nil {
		for len(c.queue.pending) > 0 {
			c.examineAgain()
		}
		if c.faults(); len(c.queue.pending) == 0 {
			c.quotations()
		}
	}
}

// begin examines all records.
func (c *copier) begin() {
	c.needles = newNeedles(&c.folder)
	c.initial = true
	c.queue = queue{queued: map[int]bool{}, early: map[int]bool{}, turn: past}
	for n, r := range c.all(rowContent) {
		c.replay(c.load(n), r)
	}
	c.unreferenced()
	q := &c.queue
	q.turn = version{}
	pending := q.pending
	q.pending = nil
	for _, n := range pending {
		q.early[n] = true
	}
	for _, n := range pending {
		c.examine(n)
	}
	for n, r := range c.all(0) {
		if q.turn = c.records.place(n); !q.early[n] && (r.flags&rowWithheld != 0 || c.open[n] != nil || q.queued[n]) {
			c.examine(n)
		}
	}
	q.turn, q.early = past, nil
	for versions := range c.records.several() {
		c.strictest(versions)
	}
	if len(q.pending) == 0 {
		c.faults()
		c.quotations()
	}
}

// replay examines first what was withheld for its content, and what refers to it from
// before it.
func (c *copier) replay(e *entry, r row) {
	c.keep(e)
	if r.flags&rowGone == 0 {
		for range e.found {
			c.edited = append(c.edited, e.number)
		}
	}
	c.look(e.number)
	if r.flags&rowGone == 0 {
		return
	}
	for m := range c.referring(e.key) {
		if m.record <= e.number {
			c.open[m.record] = append(c.open[m.record], m.ref)
			c.look(m.record)
		}
	}
}

// unreferenced opens the references to what is not in the file, or withheld by itself.
func (c *copier) unreferenced() {
	before := map[int]int{}
	for n, refs := range c.open {
		before[n] = len(refs)
	}
	var last key
	known, released := false, false
	for row, err := range c.records.byReference.All() {
		if err != nil {
			c.err = err
			return
		}
		if !known || last != key(row) {
			last, known = key(row), true
			_, released = c.first(last)
		}
		if n := number(row[keySize:]); !released {
			c.open[n] = append(c.open[n], count32(row[keySize+5:]))
		}
	}
	for n, refs := range c.open {
		slices.Sort(refs[before[n]:])
	}
}

// examineAgain examines the records that are queued.
func (c *copier) examineAgain() {
	pending := c.queue.pending
	c.queue.pending = nil
	for _, n := range pending {
		c.examine(n)
	}
	done := map[int]bool{}
	for _, n := range pending {
		if first := c.records.place(n).first; !done[first] {
			done[first] = true
			c.strictest(c.records.versions(first))
		}
	}
}

// examine withholds what follows from what is withheld of a record, and of those that
// it refers to.
func (c *copier) examine(n int) {
	delete(c.queue.queued, n)
	e := c.load(n)
	c.keep(e)
	c.required(e)
	c.references(e)
	c.derivations(e)
	c.counted(e)
}

// look queues a record to be examined again.
func (c *copier) look(n int) { c.queue.look(n, c.records.place(n)) }

// drop withholds a whole record.
func (c *copier) drop(e *entry, why Reason, from at) { c.dropFor(e, -1, why, from) }

// dropFor withholds a whole record for something in one member of it; −1: in none.
func (c *copier) dropFor(e *entry, member int, why Reason, from at) {
	c.keep(e)
	if e.gone != "" {
		return
	}
	here := at{e.number, member}
	e.drop(e, here, why, c.follow(here, from))
	c.news = append(c.news, at{e.number, -1})
	c.look(e.number)
	for m := range c.referring(e.key) {
		c.open[m.record] = append(c.open[m.record], m.ref)
		c.look(m.record)
	}
}

// hide withholds a member, or the whole record if it cannot do without it.
func (c *copier) hide(e *entry, i int, why Reason, from at) {
	c.keep(e)
	if !e.releases(i) {
		return
	}
	if !e.may(e.members[i].name) {
		c.dropFor(e, i, why, from)
		return
	}
	here := at{e.number, i}
	because := c.follow(here, from)
	f := e.member(i)
	f.withheld, f.why = why, because
	c.edited = append(c.edited, e.number)
	c.news = append(c.news, here)
	c.look(e.number)
}

// strictest withholds from all versions of a record what is withheld from one.
func (c *copier) strictest(versions []int) {
	if len(versions) < 2 {
		return
	}
	var dropped at
	hidden := map[string]at{}
	for _, n := range versions {
		r, err := c.row(n)
		if err != nil {
			c.err = err
			return
		}
		if c.kept[n] == nil && r.flags&rowWithheld == 0 {
			continue
		}
		e := c.load(n)
		if e.gone != "" && dropped.record == 0 {
			dropped = at{n, -1}
		}
		for _, f := range e.fates {
			name := e.members[f.member].name
			if _, known := hidden[name]; f.withheld != "" && !known {
				hidden[name] = at{n, f.member}
			}
		}
	}
	if dropped.record == 0 && len(hidden) == 0 {
		return
	}
	for _, n := range versions {
		e := c.load(n)
		if dropped.record != 0 {
			c.drop(e, Version, dropped)
			continue
		}
		for i, m := range e.members {
			if from, of := hidden[m.name]; of {
				c.hide(e, i, Version, from)
			}
		}
	}
}
