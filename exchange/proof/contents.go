package proof

import (
	"io"
	"slices"
	"strconv"

	"github.com/comision-mixta/mixta"
	"github.com/comision-mixta/mixta/record"
)

// contents is what a file has, by its proof.
type contents struct {
	tree
	depth    int
	seed     seed // of a whole file
	whole    bool
	records  int // in the file, whether signed or not
	signed   []placed
	withheld int     // fields
	coarse   int     // generalised fields
	faults   []found // what does not fit
}

// found is a fault of a record.
type found struct {
	fault
	number int
	kind   string
	id     record.ID
}

// digests returns the digests of the records of a file.
func (p *Proof) digests(r io.Reader) (*contents, error) {
	c := &contents{depth: int(p.Depth)}
	c.seed, c.whole = bytesOf(string(p.Seed))
	next := p.Shown
	rd := mixta.NewReader(r)
	for e := range rd.Entries() {
		c.records++
		switch {
		case c.whole:
			if err := c.add(&e, Shown{}); err != nil {
				return nil, err
			}
		case len(next) > 0 && next[0].Record == int64(c.records):
			if err := c.add(&e, next[0]); err != nil {
				return nil, err
			}
			next = next[1:]
		}
	}
	if err := rd.Err(); err != nil {
		return nil, err
	}
	c.broken = len(next) > 0 || c.whole && len(p.Shown)+len(p.Hidden) > 0 // of records that are not there
	for _, h := range p.Hidden {
		d, ok := bytesOf(string(h))
		c.broken = c.broken || !ok
		c.hidden = append(c.hidden, d)
	}
	c.leaves = slices.Clone(c.signed)
	if c.whole {
		c.fill()
	}
	return c, nil
}

// add adds the next record.
func (c *contents) add(e *mixta.Entry, s Shown) error {
	n, err := parse(e.Raw)
	if err != nil {
		return err
	}
	check := checker{parts: s.Parts}
	if c.whole {
		below := c.seedOf(string(e.Section), e.Kind, n)
		check.parts = parts{Part("s" + text(below[:]))}
	}
	d := ofRecordIn(string(e.Section), e.Kind, check.record(n))
	c.signed = append(c.signed, placed{at: int(s.Place), d: d, of: c.records})
	c.withheld, c.coarse = c.withheld+check.withheld, c.coarse+check.coarse
	for _, f := range check.faults {
		c.faults = append(c.faults, found{f, c.records, e.Kind, e.Record.Head().ID})
	}
	return nil
}

// seedOf returns the seed of a record of a whole file.
func (c *contents) seedOf(section, kind string, n *node) seed {
	return c.seed.below(section + "\n" + kind + "\n" + n.text)
}

// fill gives the records of a whole file their places, among decoys: in the order of
// the digests, which tells nothing.
func (c *contents) fill() {
	c.depth = depthFor(len(c.signed))
	for j := range 1<<c.depth - len(c.signed) {
		below := c.seed.below("decoy " + strconv.Itoa(j))
		c.leaves = append(c.leaves, placed{d: hash(ofDecoy, below[:])})
	}
	slices.SortFunc(c.leaves, func(a, b placed) int { return slices.Compare(a.d[:], b.d[:]) })
	for at := range c.leaves {
		l := &c.leaves[at]
		l.at = at
		if l.of > 0 {
			c.signed[l.of-1].at = at
		}
	}
}

// root returns what must have been signed; false if the records are not those of the
// proof. It can be asked once.
func (c *contents) root() (record.Digest, bool) {
	d, ok := c.top(c.depth)
	return rootOf(c.depth, d), ok
}
