package release

import (
	"bytes"
	"context"
	"io"
	"iter"

	"github.com/comision-mixta/mixta"
	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/exchange/internal/until"
	"github.com/comision-mixta/mixta/internal/spool"
	"github.com/comision-mixta/mixta/record"
	"github.com/comision-mixta/mixta/record/extension"
)

// Copy reads a file and writes the copy of it that the recipient may have, and
// returns the account of what was withheld. The copy is valid, or nothing is written.
// When ctx is done, Copy ends with its cause as the error.
//
// Memory grows with what is withheld, not with what is released: records are read
// again from r if it is an [io.ReaderAt] and an [io.Seeker], such as a file. Those of
// another, of a compressed one and of one with spaces between tokens are kept in a
// temporary file that nobody else can read, and so is the copy until it is complete. A
// file that changes in between is an error.
//
// When the copy is complete, before it is written, tell is called for each of its
// records.
//
// References to records that are not in the file are cut: it is unknown
// whether the recipient may know of them.
func Copy(ctx context.Context, w io.Writer, r io.Reader, p Policy, tell ...func(Released) error) (*Account, error) {
	c := newCopier(p)
	c.each = tell
	return c.copy(ctx, w, r)
}

// Released is one record of a copy.
type Released struct {
	Number  int // of the record in the file, from 1
	Section mixta.Section
	Kind    string
	Whole   []byte // as the file has it
	Copy    []byte // as it is released
}

func newCopier(p Policy) *copier {
	c := &copier{policy: p, kinds: kinds(), faulty: map[int]faulty{}, marked: map[string]uint32{}, kept: map[int]*state{}, open: map[int][]int{}, folder: newFolder(), own: p.own()}
	c.ordered = make([]*kind, len(c.kinds))
	for _, k := range c.kinds {
		c.ordered[k.number] = k
	}
	return c
}

func (c *copier) copy(ctx context.Context, w io.Writer, r io.Reader) (*Account, error) {
	c.ctx, c.records = ctx, newRecords(r)
	defer c.records.Close()
	if err := c.read(r); err != nil {
		return nil, err
	}
	for {
		c.settle()
		if c.err != nil {
			return nil, c.err
		}
		switch account, err := c.try(w); {
		case err != nil:
			return nil, err
		case account != nil:
			return account, nil
		}
	}
}

// try writes the copy and returns its account, unless it would not be valid: then it
// withholds what breaks a rule.
func (c *copier) try(w io.Writer) (*Account, error) {
	out := &spool.Spool{Keep: copyMemory}
	defer out.Close()
	size, err := c.write(out)
	if err != nil {
		return nil, err
	}
	valid, err := c.check(io.NewSectionReader(out, 0, size))
	if err != nil || !valid {
		return nil, err
	}
	account := c.account()
	if c.err != nil {
		return nil, c.err
	}
	if err := c.handOut(); err != nil {
		return nil, err
	}
	if _, err := io.Copy(until.Writer(c.ctx, w), io.NewSectionReader(out, 0, size)); err != nil {
		return nil, check.Errorf(textUnwritten, err)
	}
	return account, nil
}

// copyMemory is how much of the copy is kept in memory until it is complete.
const copyMemory = 4 << 20

// copier makes one copy.
type copier struct {
	ctx     context.Context
	err     error // of reading again; nothing is written then
	policy  Policy
	own     map[string]*extension.Schema // by namespace
	each    []func(Released) error
	kinds   map[string]*kind
	ordered []*kind // the same, by number
	records *records
	faulty  map[int]faulty // invalid records

	markings []record.Marking // of records, each once
	marked   map[string]uint32
	last     uint32

	kept    map[int]*state // of records of which more is withheld than by themselves
	open    map[int][]int  // by record: references to be looked at, to what was withheld
	queue   queue          // records to be examined again
	edited  []int          // those with members withheld since the last call of faults
	checks  int            // of the whole copy
	folder  folder
	needles *needles
	quoting
}

// load returns a record as it is now. If it cannot be read again, nothing will be
// written, see err.
func (c *copier) load(n int) *entry {
	r, err := c.row(n)
	if err != nil {
		return c.failed(n, err)
	}
	e := c.alone(n, r)
	e.state = c.now(e)
	return e
}

// alone returns a record as it is by itself.
func (c *copier) alone(n int, r row) *entry {
	b, err := c.records.bytes(r)
	if err != nil {
		return c.failed(n, err)
	}
	e := c.entry(n, r, bytes.Clone(b))
	if err := c.records.recall(e, r.notes); err != nil {
		return c.failed(n, err)
	}
	return e
}

// now returns the state of a record, which is by itself that of the entry.
func (c *copier) now(e *entry) *state {
	if s := c.kept[e.number]; s != nil {
		return s
	}
	return e.state
}

// row returns the row of a record; an error if ctx is done.
func (c *copier) row(n int) (row, error) {
	if c.err != nil {
		return row{}, c.err
	}
	if err := context.Cause(c.ctx); err != nil {
		return row{}, err
	}
	return c.records.row(n)
}

// failed notes an error of reading, and returns a record of which nothing is known.
func (c *copier) failed(n int, err error) *entry {
	c.err = err
	return &entry{number: n, kind: c.ordered[0], state: &state{gone: Invalid}}
}

// keep keeps the state of a record, which is about to change.
func (c *copier) keep(e *entry) {
	e.state = c.now(e)
	c.kept[e.number] = e.state
}

// all yields the records that have any of these flags, 0: all, in order.
func (c *copier) all(flags byte) iter.Seq2[int, row] {
	return func(yield func(int, row) bool) {
		for n := range c.records.inOrder() {
			r, err := c.row(n)
			if err != nil {
				c.err = err
				return
			}
			if (flags == 0 || r.flags&flags != 0) && !yield(n, r) {
				return
			}
		}
	}
}

// isGone reports whether a whole record is withheld, which has those flags by itself.
func (c *copier) isGone(n int, flags byte) bool {
	if s := c.kept[n]; s != nil {
		return s.gone != ""
	}
	return flags&rowGone != 0
}

// versions returns all records of an id.
func (c *copier) versions(k key) (all []int) {
	for row, err := range c.records.byID.Find(k[:]) {
		if err != nil {
			c.err = err
			return nil
		}
		all = append(all, number(row[keySize:]))
	}
	return all
}

// first returns the first record of an id, 0 if there is none, and whether it goes to the
// recipient: all its versions do, or none.
func (c *copier) first(k key) (n int, released bool) {
	for row, err := range c.records.byID.Find(k[:]) {
		if err != nil {
			c.err = err
			return 0, false
		}
		n = number(row[keySize:])
		return n, !c.isGone(n, row[keySize+5])
	}
	return 0, false
}

// mention is a reference of a record.
type mention struct{ record, ref int }

// referring yields the references to records of an id.
func (c *copier) referring(k key) iter.Seq[mention] {
	return func(yield func(mention) bool) {
		for row, err := range c.records.byReference.Find(k[:]) {
			if err != nil {
				c.err = err
				return
			}
			if !yield(mention{number(row[keySize:]), count32(row[keySize+5:])}) {
				return
			}
		}
	}
}

var textUnwritten = check.Text{ES: "no se pudo escribir la copia: %w", EN: "the copy could not be written: %w"}

var (
	textUnread  = check.Text{ES: "el archivo debe estar completo y ser válido antes de copiarse: %w", EN: "the file must be complete and valid before it is copied: %w"}
	textOmitted = check.Text{ES: "el archivo debe tener menos errores antes de copiarse: hay otros %d además de los que se muestran", EN: "the file must have fewer errors before it is copied: there are %d more than those shown"}
)
