package into

import (
	"encoding/binary"

	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/convert"
	"github.com/comision-mixta/mixta/internal/wire"
	"github.com/comision-mixta/mixta/record"
)

// Why a record is not taken.
const (
	sameID       byte = iota // an earlier one of the foreign file has its id
	otherContent             // one of the file has its id
)

// foundSize is the length of a finding that is kept until all are there: when its record
// came, why it is not taken, its id, and where its place and that of the record that
// was taken are kept.
const foundSize = 8 + 1 + 16 + 2*wire.SpanSize

// note keeps a finding.
func (d *decision) note(why byte, r row) error {
	b := append(binary.BigEndian.AppendUint64(make([]byte, 0, foundSize), r.order), why)
	b = append(b, r.id[:]...)
	return d.found.Add(d.current.placed().Append(r.placed().Append(b)))
}

// placed is where the place of a record is kept.
func (r *row) placed() wire.Span {
	return wire.Span{At: r.line.At + int64(r.line.N), N: int32(r.place)}
}

// tell adds the findings to those of the stream, in the order of its records.
func (d *decision) tell(s *convert.Stream) error {
	var room []byte
	for b, err := range d.found.Sorted() {
		if err != nil {
			return err
		}
		why, id := b[8], record.UUID(b[9:25]).ID()
		at, room, err := d.place(wire.ParseSpan(b[25:]), room)
		if err != nil {
			return err
		}
		if why == otherContent {
			s.OtherContent(id, at)
			continue
		}
		first, _, err := d.place(wire.ParseSpan(b[25+wire.SpanSize:]), room)
		if err != nil {
			return err
		}
		s.SameID(id, at, first)
	}
	return nil
}

// place reads a place, in the room of another.
func (f *File) place(s wire.Span, room []byte) (at check.Place, b []byte, err error) {
	if b, err = f.lines.Read(s, room); err != nil {
		return at, b, err
	}
	line, n := binary.Uvarint(b)
	return check.Place{Line: int(line), Pointer: string(b[max(n, 0):])}, b, nil
}
