package release

import (
	"bytes"
	"cmp"
	"fmt"
	"io"
	"iter"
	"slices"

	"github.com/go-json-experiment/json"

	"github.com/comision-mixta/mixta"
	"github.com/comision-mixta/mixta/internal/runs"
	"github.com/comision-mixta/mixta/internal/wire"
	"github.com/comision-mixta/mixta/record"
)

// write writes the copy, and returns its size.
func (c *copier) write(w io.Writer) (int64, error) {
	envelope := c.policy.Envelope
	envelope.Marking = record.JoinAll(func(yield func(record.Marking) bool) {
		for n, r := range c.all(0) {
			if !c.isGone(n, r.flags) && !yield(c.markings[r.marking]) {
				return
			}
		}
	})
	to := &counter{w: w}
	out := wire.NewWriter(to, mixta.Version, envelope.JSON())
	for e, err := range c.written() {
		if err != nil {
			return 0, err
		}
		if err := e.put(out); err != nil {
			return 0, err
		}
	}
	return to.n, cmp.Or(c.err, out.Close())
}

// put writes the record to a file.
func (e *entry) put(out *wire.Writer) error {
	line, err := e.line()
	if err != nil {
		return err
	}
	return out.Put(string(e.section), e.kind.plural, line)
}

// handOut tells of each record of the copy, in its order.
func (c *copier) handOut() error {
	if len(c.each) == 0 {
		return nil
	}
	for e, err := range c.written() {
		if err != nil {
			return err
		}
		line, err := e.line()
		if err != nil {
			return err
		}
		for _, tell := range c.each {
			if err := tell(Released{e.number, e.section, e.kind.name, e.raw, line}); err != nil {
				return err
			}
		}
	}
	return c.err
}

// counter counts what is written.
type counter struct {
	w io.Writer
	n int64
}

func (c *counter) Write(b []byte) (int, error) {
	n, err := c.w.Write(b)
	c.n += int64(n)
	return n, err
}

// orderSize is the length of a row by which records are sorted: part of the file, kind,
// id, record.
const orderSize = 2 + keySize + 5

// written yields what is released, in written order.
func (c *copier) written() iter.Seq2[*entry, error] {
	return func(yield func(*entry, error) bool) {
		order, err := c.order()
		if err != nil {
			yield(nil, err)
			return
		}
		defer order.Close()
		var same []*entry // versions in one part of the file
		flush := func() bool {
			slices.SortStableFunc(same, func(x, y *entry) int { return bytes.Compare(x.raw, y.raw) })
			for _, e := range same {
				if !yield(e, c.err) {
					return false
				}
			}
			same = same[:0]
			return true
		}
		var last []byte
		for row, err := range order.Sorted() {
			if err != nil {
				yield(nil, err)
				return
			}
			if head := row[:orderSize-5]; !bytes.Equal(head, last) {
				if !flush() {
					return
				}
				last = append(last[:0], head...)
			}
			same = append(same, c.load(number(row[orderSize-5:])))
		}
		flush()
	}
}

// order sorts what is released.
func (c *copier) order() (*runs.Sorter, error) {
	order := runs.New(orderSize, tableMemory)
	for row, err := range c.records.byID.All() {
		if err != nil {
			return order, err
		}
		n := number(row[keySize:])
		if c.isGone(n, row[keySize+5]) {
			continue
		}
		r, err := c.row(n)
		if err != nil {
			return order, err
		}
		b := append([]byte{c.part(r), r.kind}, row[:keySize]...)
		if err := order.Add(appendNumber(b, n)); err != nil {
			return order, err
		}
	}
	return order, nil
}

// part returns the record's part of the file: live records, conflicts, proposals,
// and records about records.
func (c *copier) part(r row) byte {
	if r.section == 0 && c.ordered[r.kind].about {
		return 3
	}
	return r.section
}

// line returns the record without its withheld members.
func (e *entry) line() ([]byte, error) {
	absent, markings, touched, err := e.notes()
	if err != nil || !touched {
		return e.raw, err
	}
	var out []byte
	put := func(member []byte) { out = append(append(out, ','), member...) }
	note := func(name string, value any) {
		put(e.kind.Member(name).Append([]byte(`"`+name+`":`), value))
	}
	noted := false
	for i := range e.members {
		m := &e.members[i]
		if !noted && (m.name == "absent" || e.kind.Order(m.name) > e.kind.Order("absent")) {
			noted = true
			note("absent", &absent)
		}
		switch f := e.of(i); {
		case f.withheld != "", m.name == "absent":
		case m.name == "markings":
			if len(markings) > 0 {
				note("markings", &markings)
			}
		case m.edits != nil:
			put(e.rounded(m))
		case m.omitted != nil:
			put(e.without(m))
		case f.cut != nil:
			put(e.left(i, f))
		default:
			put(e.raw[m.start:m.end])
		}
	}
	if !noted {
		note("absent", &absent)
	}
	out[0] = '{'
	return append(out, '}'), nil
}

// notes returns the record's absent and markings with withheld members taken into
// account; touched is false if there are none.
func (e *entry) notes() (absent record.Absences, markings record.MemberMarkings, touched bool, err error) {
	absent = record.Absences{}
	for i := range e.members {
		m := &e.members[i]
		value := e.raw[m.value:m.end]
		switch m.name {
		case "absent":
			err = json.Unmarshal(value, &absent)
		case "markings":
			err = json.Unmarshal(value, &markings)
		}
		if err != nil {
			return nil, nil, false, fmt.Errorf("release: %s: %w", m.name, err)
		}
	}
	for i := range e.members {
		m := &e.members[i]
		switch f := e.of(i); {
		case f.withheld != "":
			absent[record.Member(m.name)] = record.Withheld
			delete(markings, record.Member(m.name)) // a marking goes with its member
			touched = true
		case f.cut != nil, m.edits != nil, m.omitted != nil:
			absent[record.Member(m.name)] = record.Generalised
			touched = true
		}
	}
	return absent, markings, touched, nil
}

// left returns a member with the references left in its list.
func (e *entry) left(i int, f fate) []byte {
	m := &e.members[i]
	out := slices.Clone(e.raw[m.start : m.value+1])
	for _, r := range e.refs {
		if r.member == i && !f.cut[r.to] {
			out = append(append(append(out, '"'), r.to...), `",`...)
		}
	}
	out[len(out)-1] = ']' // in place of the last comma
	return out
}
