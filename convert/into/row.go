package into

import (
	"crypto/sha256"
	"encoding/binary"

	"github.com/comision-mixta/mixta/internal/wire"
	"github.com/comision-mixta/mixta/record"
)

// row is what is known of one record while it is decided which records the file gets.
type row struct {
	content [16]byte // digest of what it says, but for its id and when it was issued
	fresh   bool     // it comes from the foreign file
	id      record.UUID
	order   uint64 // of arrival: those of the file itself first
	known   bool   // the file has a record with that content
	list    uint8  // number in [model.Lists]
	marking uint32 // number of its marking
	line    wire.Span
	place   uint32 // how long what is kept behind the line is: its place in the foreign file
}

// A row by content has its two keys first; a row by id has them the other way round.
const (
	contentKey = 16 + 1
	idKey      = 16 + 8
	rowSize    = contentKey + idKey + 1 + 1 + 4 + wire.SpanSize + 4
)

// byContent returns the row as bytes that sort by content, those of the file first.
func (r *row) byContent() []byte {
	b := make([]byte, 0, rowSize)
	b = append(append(b, r.content[:]...), bit(r.fresh))
	b = binary.BigEndian.AppendUint64(append(b, r.id[:]...), r.order)
	b = append(b, bit(r.known), r.list)
	b = r.line.Append(binary.BigEndian.AppendUint32(b, r.marking))
	return binary.BigEndian.AppendUint32(b, r.place)
}

// byID returns the row as bytes that sort by id, and by arrival.
func (r *row) byID() []byte {
	b := r.byContent()
	var content [contentKey]byte
	copy(content[:], b)
	copy(b, b[contentKey:contentKey+idKey])
	copy(b[idKey:], content[:])
	return b
}

// rowByID returns the row that [row.byID] wrote.
func rowByID(b []byte) (r row) {
	r.id, r.order = record.UUID(b[:16]), binary.BigEndian.Uint64(b[16:])
	r.content, r.fresh = [16]byte(b[idKey:]), b[idKey+16] == 1
	r.rest(b)
	return r
}

// rowByContent returns the row that [row.byContent] wrote.
func rowByContent(b []byte) (r row) {
	r.content, r.fresh = [16]byte(b), b[16] == 1
	r.id, r.order = record.UUID(b[contentKey:contentKey+16]), binary.BigEndian.Uint64(b[contentKey+16:])
	r.rest(b)
	return r
}

func (r *row) rest(b []byte) {
	b = b[contentKey+idKey:]
	r.known, r.list, r.marking = b[0] == 1, b[1], binary.BigEndian.Uint32(b[2:])
	r.line, r.place = wire.ParseSpan(b[6:]), binary.BigEndian.Uint32(b[6+wire.SpanSize:])
}

func bit(is bool) byte {
	if is {
		return 1
	}
	return 0
}

// contentOf returns the digest of what a record says: of its line without its id and
// when it was issued, which differ from one import to the next.
func contentOf(line []byte, h *record.Header) (content [16]byte) {
	sum := sha256.New()
	for _, without := range []string{string(h.ID), `"issued":"` + string(h.Issued) + `"`} {
		if before, after, found := cut(line, without); found {
			sum.Write(before)
			line = after
		}
	}
	sum.Write(line)
	return [16]byte(sum.Sum(nil))
}
