package notes

import (
	"bufio"
	"encoding/binary"
	"errors"
	"io"

	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/internal/program"
)

// Bounds of one row: what a record can come to.
const (
	mostBytes = 2 * (16 << 20) // of one text
	mostParts = 1 << 20        // references or members
)

// ErrForm is the error of bytes that are no rows.
var ErrForm = errors.New("notes: not what was written")

// Reader reads the rows that a [Writer] wrote.
type Reader struct {
	in    *bufio.Reader
	rules map[string]*check.Rule
	p     check.Profile
	line  int
	err   error
}

// NewReader returns a reader of rows from r, with findings of these rules by their ids,
// judged for a profile.
func NewReader(r io.Reader, rules map[string]*check.Rule, p check.Profile) *Reader {
	return &Reader{in: bufio.NewReaderSize(r, 64<<10), rules: rules, p: p}
}

// Next returns the next row, io.EOF behind the last, or why it cannot be read: where the
// rows end too early, [io.ErrUnexpectedEOF], and where they are none, [ErrForm].
func (r *Reader) Next() (row Row, err error) {
	switch r.byte() {
	case begins:
	case ends:
		if _, err := r.in.ReadByte(); err != io.EOF && r.err == nil {
			r.fail(ErrForm)
		}
		if r.err == nil {
			r.err = io.EOF
		}
	default:
		r.fail(ErrForm)
	}
	if r.err != nil {
		return row, r.err
	}
	row.Section, row.Kind, row.State = r.byte(), r.byte(), State(r.byte())
	row.Index = r.int()
	r.line += r.int()
	row.Place = check.Place{Line: r.line, Column: r.int()}
	row.UUID, row.ID, row.Issuer, row.Withdraws, row.Marking = r.uuid(), string(r.text()), string(r.text()), string(r.text()), r.text()
	for range r.count() {
		ref := Ref{To: r.uuid(), Kind: r.byte()}
		ref.Place.Pointer = string(r.text())
		ref.Place.Line, ref.Place.Column = r.line+r.int(), r.int()
		if row.Refs = append(row.Refs, ref); r.err != nil {
			break
		}
	}
	row.Findings, row.Omitted = r.report()
	row.Said, row.Measure = r.text(), r.text()
	for range r.count() {
		m := program.Member{Name: string(r.text())}
		m.Line, m.Column = r.line+r.int(), r.int()
		m.Value = r.text()
		if row.Sketch = append(row.Sketch, m); r.err != nil {
			break
		}
	}
	return row, r.err
}

func (r *Reader) fail(err error) {
	if err == io.EOF {
		err = io.ErrUnexpectedEOF
	}
	if r.err == nil {
		r.err = err
	}
}

func (r *Reader) byte() byte {
	if r.err != nil {
		return ends
	}
	c, err := r.in.ReadByte()
	if err != nil {
		r.fail(err)
	}
	return c
}

func (r *Reader) int64() int64 {
	if r.err != nil {
		return 0
	}
	n, err := binary.ReadVarint(r.in)
	if err != nil {
		r.fail(err)
	}
	return n
}

func (r *Reader) int() int {
	const most = 1 << 50 // so that sums do not overflow
	n := r.int64()
	if n > most || n < -most {
		r.fail(ErrForm)
		return 0
	}
	return int(n)
}

// count reads how many there are of something.
func (r *Reader) count() int {
	n := r.int()
	if n < 0 || n > mostParts {
		r.fail(ErrForm)
		return 0
	}
	return n
}

// text reads a text, and takes memory only as far as there are bytes.
func (r *Reader) text() []byte {
	if r.err != nil {
		return nil
	}
	n, err := binary.ReadUvarint(r.in)
	switch {
	case err != nil:
		r.fail(err)
		return nil
	case n > mostBytes:
		r.fail(ErrForm)
		return nil
	case n == 0:
		return nil
	}
	if n <= 64<<10 {
		b := make([]byte, n)
		r.full(b)
		return b
	}
	b, err := io.ReadAll(io.LimitReader(r.in, int64(n)))
	if err == nil && uint64(len(b)) < n {
		err = io.EOF
	}
	if err != nil {
		r.fail(err)
		return nil
	}
	return b
}

func (r *Reader) uuid() (id UUID) {
	r.full(id[:])
	return id
}

// full fills b.
func (r *Reader) full(b []byte) {
	if r.err == nil {
		if _, err := io.ReadFull(r.in, b); err != nil {
			r.fail(err)
		}
	}
}
