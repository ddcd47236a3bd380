package gpkg

import (
	"encoding/binary"
	"errors"
	"math"
)

// Errors of a geometry that cannot be read.
var (
	errHeader = errors.New("gpkg: no GeoPackage geometry")
	errShort  = errors.New("gpkg: a geometry ends before its end")
	errType   = errors.New("gpkg: a part of another type than its whole")
	errDeep   = errors.New("gpkg: collections within collections")
)

// decode reads a geometry of GeoPackage (OGC 12-128r18, 2.1.3) and the identifier
// of its reference system; nil for an empty one. A type that has no positions here,
// such as a curve, has its name alone.
func decode(b []byte) (s *shape, system int32, err error) {
	if len(b) < 8 || b[0] != 'G' || b[1] != 'P' || b[2] != 0 {
		return nil, 0, errHeader
	}
	var order binary.ByteOrder = binary.BigEndian
	if b[3]&1 != 0 {
		order = binary.LittleEndian
	}
	system = int32(order.Uint32(b[4:]))
	boxes := [...]int{0, 32, 48, 48, 64}
	box := int(b[3] >> 1 & 7)
	if box >= len(boxes) || b[3]&0x20 != 0 {
		return nil, system, errHeader // an unknown box, or an extended geometry
	}
	at := 8 + boxes[box]
	if len(b) < at {
		return nil, system, errShort
	}
	d := decoder{rest: b[at:]}
	s = &shape{}
	if b[3]&0x10 != 0 {
		return nil, system, nil
	}
	if s.kind, err = d.geometry(s, 0, 0); err != nil {
		return nil, system, err
	}
	if len(d.rest) > 0 {
		return nil, system, errShort
	}
	if len(s.points)+len(s.lines)+len(s.areas) == 0 && known(s.kind) {
		return nil, system, nil
	}
	s.measure = d.measure
	return s, system, nil
}

// known reports whether positions are read from geometries of that name.
func known(name string) bool {
	for _, n := range wkbNames[wkbPoint : wkbCollection+1] {
		if n == name {
			return true
		}
	}
	return false
}

// decoder reads well-known binary, also with the flags of PostGIS.
type decoder struct {
	rest    []byte
	order   binary.ByteOrder
	width   int // coordinates of a position
	height  bool
	measure bool
}

// geometry reads one geometry into s and returns what it is called; within is the
// type of what it is a part of.
func (d *decoder) geometry(s *shape, within uint32, depth int) (string, error) {
	if len(d.rest) < 5 {
		return "", errShort
	}
	d.order = binary.BigEndian
	if d.rest[0] == 1 {
		d.order = binary.LittleEndian
	}
	code := d.order.Uint32(d.rest[1:])
	d.rest = d.rest[5:]
	dimensions := code & 0xffff / 1000
	d.height = dimensions == 1 || dimensions == 3 || code&0x80000000 != 0
	measured := dimensions == 2 || dimensions == 3 || code&0x40000000 != 0
	d.width = 2
	if d.height {
		d.width++
	}
	if measured {
		d.width++
		d.measure = true
	}
	if code&0x20000000 != 0 {
		if len(d.rest) < 4 {
			return "", errShort
		}
		d.rest = d.rest[4:]
	}
	kind := code & 0xffff % 1000
	if dimensions > 3 || int(kind) >= len(wkbNames) || kind == 0 {
		return "", errHeader
	}
	if within >= wkbPoints && within < wkbCollection && kind != within-3 {
		return "", errType
	}
	if depth > 1 {
		return "", errDeep
	}
	if kind > wkbCollection {
		d.rest = nil
		return wkbNames[kind], nil
	}
	return wkbNames[kind], d.body(s, kind, depth)
}

// body reads what follows the type of a geometry.
func (d *decoder) body(s *shape, kind uint32, depth int) error {
	switch kind {
	case wkbPoint:
		line, err := d.line(1)
		if err == nil && !(math.IsNaN(line[0][0]) && math.IsNaN(line[0][1])) {
			s.points = append(s.points, line...)
		}
		return err
	case wkbLine:
		line, err := d.counted()
		if err == nil && len(line) > 0 {
			s.lines = append(s.lines, line)
		}
		return err
	case wkbPolygon:
		n, err := d.count(4)
		if err != nil {
			return err
		}
		var rings [][][]float64
		for range n {
			ring, err := d.counted()
			if err != nil {
				return err
			}
			rings = append(rings, ring)
		}
		if n > 0 {
			s.areas = append(s.areas, rings)
		}
		return nil
	}
	n, err := d.count(5)
	for range n {
		if err == nil {
			_, err = d.geometry(s, kind, depth+1)
		}
	}
	return err
}

// count reads how many parts follow, each of so many bytes at least.
func (d *decoder) count(least int) (int, error) {
	if len(d.rest) < 4 {
		return 0, errShort
	}
	n := int64(d.order.Uint32(d.rest))
	d.rest = d.rest[4:]
	if n*int64(least) > int64(len(d.rest)) {
		return 0, errShort
	}
	return int(n), nil
}

// counted reads a number and as many positions.
func (d *decoder) counted() ([][]float64, error) {
	n, err := d.count(8 * d.width)
	if err != nil {
		return nil, err
	}
	return d.line(n)
}

// line reads positions: two coordinates, and the height where there is one.
func (d *decoder) line(n int) ([][]float64, error) {
	if len(d.rest) < n*8*d.width {
		return nil, errShort
	}
	keep := 2
	if d.height {
		keep = 3
	}
	line, all := make([][]float64, n), make([]float64, n*keep)
	for i := range line {
		line[i] = all[i*keep : (i+1)*keep : (i+1)*keep]
		for k := range keep {
			line[i][k] = math.Float64frombits(d.order.Uint64(d.rest[8*k:]))
		}
		d.rest = d.rest[8*d.width:]
	}
	return line, nil
}
