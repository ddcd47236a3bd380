package overlay

import (
	"bufio"
	"cmp"
	"encoding/binary"
	"math"

	"github.com/comision-mixta/mixta/crops"
	"github.com/comision-mixta/mixta/internal/geom"
	"github.com/comision-mixta/mixta/internal/runs"
	"github.com/comision-mixta/mixta/internal/spool"
	"github.com/comision-mixta/mixta/record"
)

// Layers are the parcels of two maps, however many: of each only what overlaps need
// is kept, in temporary files, and some megabytes of it in memory. They must be closed.
// The zero Layers are empty.
type Layers struct{ A, B Layer }

// Layer is one of two maps. Parcels are added in their order.
type Layer struct {
	n     int64 // of parcels
	file  spool.File
	out   *bufio.Writer
	end   int64
	boxes *runs.Sorter // by their southern edge; see row
	text  []byte
	found map[record.ID]place // of parcels with an overlap
}

// Add adds a parcel, and keeps nothing of it that the caller could change.
func (l *Layer) Add(p *crops.Parcel) (err error) {
	p = cmp.Or(p, new(crops.Parcel)) // nowhere, but numbered like any other
	if l.file == nil {
		if l.file, err = spool.NewFile(); err != nil {
			return err
		}
		l.out, l.boxes = bufio.NewWriterSize(l.file, 64<<10), runs.New(boxSize, layerMemory)
	}
	l.text = appendParcel(l.text[:0], p)
	at := place{number: l.n, offset: l.end, size: int64(len(l.text))}
	l.n++
	l.end += at.size
	if box := geom.Bounds(p.Geometry.Positions()); !box.Empty() {
		if err := l.boxes.Add(append(appendDegrees(nil, box.Min[1]), appendBox(nil, at, box)...)); err != nil {
			return err
		}
	}
	_, err = l.out.Write(l.text)
	return err
}

// note keeps where a parcel with an overlap stands.
func (l *Layer) note(id record.ID, at place) {
	if l.found == nil {
		l.found = map[record.ID]place{}
	}
	l.found[id] = at
}

// Len returns how many parcels were added.
func (l *Layer) Len() int { return int(l.n) }

// parcel reads a parcel again: its id, its class and its outline.
func (l *Layer) parcel(at place) (*crops.Parcel, error) {
	if err := l.out.Flush(); err != nil {
		return nil, err
	}
	text := make([]byte, at.size)
	if _, err := l.file.ReadAt(text, at.offset); err != nil {
		return nil, err
	}
	return parseParcel(text), nil
}

func (l *Layer) close() error {
	if l.file == nil {
		return nil
	}
	l.boxes.Close()
	return l.file.Close()
}

// Close removes the temporary files.
func (l *Layers) Close() error {
	err := l.A.close()
	if other := l.B.close(); err == nil {
		err = other
	}
	return err
}

// layerMemory is how much of each list of boxes and pairs is in memory.
const layerMemory = 1 << 20

// place is the number of a parcel in its layer, and where it stands in the file.
type place struct{ number, offset, size int64 }

const placeSize = 24

func appendPlace(b []byte, p place) []byte {
	b = binary.BigEndian.AppendUint64(b, uint64(p.number))
	b = binary.BigEndian.AppendUint64(b, uint64(p.offset))
	return binary.BigEndian.AppendUint64(b, uint64(p.size))
}

func parsePlace(b []byte) place {
	at := func(i int) int64 { return int64(binary.BigEndian.Uint64(b[8*i:])) }
	return place{at(0), at(1), at(2)}
}

// A row of boxes is what they are sorted by, in degrees, then place and box.
const boxSize = 8 + placeSize + 32

func appendBox(b []byte, at place, box geom.Box) []byte {
	b = appendPlace(b, at)
	for _, v := range []float64{box.Min[0], box.Min[1], box.Max[0], box.Max[1]} {
		b = binary.BigEndian.AppendUint64(b, math.Float64bits(v))
	}
	return b
}

func parseBox(b []byte) (place, geom.Box) {
	v := func(i int) float64 { return math.Float64frombits(binary.BigEndian.Uint64(b[placeSize+8*i:])) }
	return parsePlace(b), geom.Box{Min: record.Position{v(0), v(1)}, Max: record.Position{v(2), v(3)}}
}

// appendDegrees writes a number so that the order of the bytes is that of numbers.
func appendDegrees(b []byte, v float64) []byte {
	bits := math.Float64bits(v + 0) // no -0
	if bits>>63 == 1 {
		bits = ^bits
	} else {
		bits |= 1 << 63
	}
	return binary.BigEndian.AppendUint64(b, bits)
}

// appendParcel writes of a parcel what an overlap says of it.
func appendParcel(b []byte, p *crops.Parcel) []byte {
	for _, s := range []string{string(p.ID), string(p.Class)} {
		b = append(binary.AppendUvarint(b, uint64(len(s))), s...)
	}
	b = binary.AppendUvarint(b, uint64(len(p.Geometry.Coordinates)))
	for _, rings := range p.Geometry.Coordinates {
		b = binary.AppendUvarint(b, uint64(len(rings)))
		for _, ring := range rings {
			b = binary.AppendUvarint(b, uint64(len(ring)))
			for _, at := range ring {
				b = binary.BigEndian.AppendUint64(b, math.Float64bits(at[0]))
				b = binary.BigEndian.AppendUint64(b, math.Float64bits(at[1]))
			}
		}
	}
	return b
}

func parseParcel(b []byte) *crops.Parcel {
	count := func() int {
		n, size := binary.Uvarint(b)
		b = b[size:]
		return int(n)
	}
	text := func() string {
		n := count()
		s := string(b[:n])
		b = b[n:]
		return s
	}
	degrees := func() float64 {
		v := math.Float64frombits(binary.BigEndian.Uint64(b))
		b = b[8:]
		return v
	}
	p := &crops.Parcel{}
	p.ID, p.Class = record.ID(text()), crops.Class(text())
	p.Geometry.Coordinates = make([]record.Rings, count())
	for i := range p.Geometry.Coordinates {
		rings := make(record.Rings, count())
		for k := range rings {
			rings[k] = make(record.Ring, count())
			for j := range rings[k] {
				rings[k][j] = record.Position{degrees(), degrees()}
			}
		}
		p.Geometry.Coordinates[i] = rings
	}
	return p
}
