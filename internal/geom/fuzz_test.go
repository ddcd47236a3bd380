package geom

import (
	"encoding/binary"
	"math"
	"testing"
)

// decode turns any bytes into a multipolygon. Most coordinates are small whole
// numbers, so that lines meet; the rest are any float64.
func decode(data []byte) [][][]Position {
	mp := [][][]Position{{nil}}
	number := func(kind byte) float64 {
		var raw [8]byte
		n := 1
		if kind >= 250 {
			n = 8
		}
		data = data[copy(raw[:n], data):]
		if n == 1 {
			return float64(int8(raw[0])) / 4
		}
		return math.Float64frombits(binary.LittleEndian.Uint64(raw[:]))
	}
	for len(data) > 0 {
		kind := data[0]
		data = data[1:]
		polygon := &mp[len(mp)-1]
		ring := &(*polygon)[len(*polygon)-1]
		switch {
		case kind < 8:
			mp = append(mp, [][]Position{nil})
		case kind < 24:
			*polygon = append(*polygon, nil)
		case kind < 60 && len(*ring) > 0:
			*ring = append(*ring, (*ring)[0])
			*polygon = append(*polygon, nil)
		case kind < 62:
			*polygon = nil
			mp = append(mp, [][]Position{nil})
		case kind == 63: // a long ring, for the sweep
			for range 70 {
				*ring = append(*ring, Position{number(kind), number(kind)})
			}
		default:
			*ring = append(*ring, Position{number(kind), number(kind)})
		}
	}
	return mp
}

// FuzzCheck: nothing panics or hangs, whatever the input, and what Check says is
// in its place.
func FuzzCheck(f *testing.F) {
	f.Add([]byte{})
	f.Add([]byte{99, 0, 0, 99, 8, 0, 99, 8, 8, 99, 0, 8, 30, 99, 1, 1, 99, 1, 4, 99, 4, 4, 99, 4, 1, 30, 99, 2, 2, 99, 2, 3, 99, 3, 3, 30})
	f.Add([]byte{99, 0, 0, 99, 8, 8, 99, 8, 0, 99, 0, 8, 30, 0, 99, 1, 1, 99, 4, 1, 99, 4, 4, 30})
	f.Add([]byte{255, 0, 0, 0, 0, 0, 0, 0xf8, 0x7f, 0, 0, 0, 0, 0, 0, 0xf0, 0x7f, 99, 1, 1, 99, 2, 2, 30})
	f.Fuzz(func(t *testing.T, data []byte) {
		mp := decode(data)
		faults := Check(mp)
		for _, fault := range faults {
			polygon := mp[fault.Polygon]
			if fault.Index < -1 || fault.Index >= 0 && fault.Index >= len(polygon[fault.Ring]) ||
				fault.OtherIndex >= 0 && fault.OtherIndex >= len(mp[fault.OtherPolygon][fault.OtherRing]) {
				t.Errorf("%+v is nowhere", fault)
			}
		}
		turned := Rewind(mp)
		for _, fault := range Check(turned) {
			if fault.Kind == Winding {
				t.Errorf("%+v after Rewind", fault)
			}
		}
		if area, moved := Area(mp), Area(turned); math.Abs(area-moved) > 1e-6*math.Abs(area)+1e3 {
			t.Errorf("area %v, after Rewind %v", area, moved)
		}
		Swapped(mp)
		Bounds(mp)
		if p, ok := Centroid(mp); ok && (p[0] != p[0] || p[1] != p[1]) {
			t.Error("the centroid is not a number")
		}
		line := mp[0][:min(1, len(mp[0]))]
		if len(line) == 0 || len(line[0]) < 3 {
			return
		}
		a, b, rest := line[0][0], line[0][1], line[0][2:]
		CheckLine(rest)
		NewOutline(mp).Contains(a)
		Distance(a, b)
		NewLine(rest[:min(20, len(rest))]).Side(a)
		for _, m := range NewLine(rest).Crossings(a, b) {
			if !(m.From >= 0 && m.From <= m.To && m.To <= 1 && m.At >= 0 && m.At <= 1) {
				t.Errorf("%+v", m)
			}
		}
	})
}
