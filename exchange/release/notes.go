package release

import (
	"encoding/binary"
	"io"
)

// note keeps what was found in a record when it was read: what is withheld for its
// content, and rounded positions. It returns where, plus one; 0 if there is nothing.
func (x *records) note(e *entry) (at int64, err error) {
	b := binary.AppendUvarint(nil, uint64(len(e.found)))
	for _, f := range e.found {
		b = binary.AppendUvarint(b, uint64(f.member))
		b = append(append(b, byte(len(f.why))), f.why...)
	}
	any := len(e.found) > 0
	for i := range e.members {
		for _, d := range e.members[i].edits {
			any = true
			for _, n := range []int{i, d.start, d.end, len(d.value)} {
				b = binary.AppendUvarint(b, uint64(n))
			}
			b = append(b, d.value...)
		}
	}
	if !any {
		return 0, nil
	}
	b = append(binary.AppendUvarint(nil, uint64(len(b))), b...)
	at = x.noted + 1
	x.noted += int64(len(b))
	_, err = x.notes.Write(b)
	return at, err
}

// recall withholds and rounds again what was found in a record.
func (x *records) recall(e *entry, at int64) error {
	if at == 0 {
		return nil
	}
	at--
	head := make([]byte, min(binary.MaxVarintLen64, x.noted-at))
	if _, err := x.notes.ReadAt(head, at); err != nil {
		return err
	}
	size, n := binary.Uvarint(head)
	b := make([]byte, size)
	if _, err := x.notes.ReadAt(b, at+int64(n)); err != nil {
		return err
	}
	next := func() int {
		v, n := binary.Uvarint(b)
		if n <= 0 {
			b = nil
			return 0
		}
		b = b[n:]
		return int(v)
	}
	for range next() {
		member := next()
		length := int(b[0])
		why := Reason(b[1 : 1+length])
		b = b[1+length:]
		e.withhold(member, why)
	}
	for len(b) > 0 {
		m, d := &e.members[next()], edit{start: next(), end: next()}
		length := next()
		if length > len(b) {
			return io.ErrUnexpectedEOF
		}
		d.value, b = b[:length:length], b[length:]
		m.edits = append(m.edits, d)
	}
	return nil
}
