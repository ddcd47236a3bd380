package gpkg

import (
	"encoding/binary"
	"math"
)

// The types of well-known binary (OGC 06-103r4, 8.2.8); with heights, 1000 more,
// with measures, 2000.
const (
	wkbPoint = 1 + iota
	wkbLine
	wkbPolygon
	wkbPoints
	wkbLines
	wkbPolygons
	wkbCollection
)

// wkbNames are what the types are called.
var wkbNames = [...]string{"Geometry", "Point", "LineString", "Polygon", "MultiPoint", "MultiLineString", "MultiPolygon", "GeometryCollection",
	"CircularString", "CompoundCurve", "CurvePolygon", "MultiCurve", "MultiSurface", "Curve", "Surface", "PolyhedralSurface", "TIN", "Triangle"}

// wgs84 is the identifier of WGS 84 in the table of reference systems.
const wgs84 = 4326

// extent is the box around positions: west, east, south, north.
type extent [4]float64

// nowhere is the box around no position.
var nowhere = extent{math.Inf(1), math.Inf(-1), math.Inf(1), math.Inf(-1)}

func (e *extent) add(p []float64) {
	e[0], e[1], e[2], e[3] = min(e[0], p[0]), max(e[1], p[0]), min(e[2], p[1]), max(e[3], p[1])
}

// extent returns the box around a shape.
func (s *shape) extent() extent {
	e := nowhere
	s.each(e.add)
	return e
}

// appendBlob writes a shape as GeoPackage has it: a header with the box, then
// well-known binary, all of it little-endian.
func (s *shape) appendBlob(b []byte) []byte {
	single := len(s.points) == 1 && len(s.lines)+len(s.areas) == 0
	flags := byte(0b00000011) // little-endian, with a box
	if single {
		flags = 0b00000001 // the box of a point is the point
	}
	b = append(b, 'G', 'P', 0, flags)
	b = binary.LittleEndian.AppendUint32(b, wgs84)
	if !single {
		for _, x := range s.extent() {
			b = appendFloat(b, x)
		}
	}
	kinds := 0
	for _, n := range []int{len(s.points), len(s.lines), len(s.areas)} {
		if n > 0 {
			kinds++
		}
	}
	if kinds > 1 {
		b = appendHead(b, wkbCollection, len(s.points)+len(s.lines)+len(s.areas))
	}
	return s.appendParts(b, kinds > 1)
}

// appendParts writes the parts of a shape: those of a collection each by itself,
// areas as one MultiPolygon otherwise.
func (s *shape) appendParts(b []byte, collected bool) []byte {
	if len(s.points) > 1 && !collected {
		b = appendHead(b, wkbPoints, len(s.points))
	}
	for _, p := range s.points {
		b = appendPosition(binary.LittleEndian.AppendUint32(append(b, 1), wkbPoint), p)
	}
	if len(s.lines) > 1 && !collected {
		b = appendHead(b, wkbLines, len(s.lines))
	}
	for _, l := range s.lines {
		b = appendLine(appendHead(b, wkbLine, len(l)), l)
	}
	if len(s.areas) > 0 && !collected {
		b = appendHead(b, wkbPolygons, len(s.areas))
	}
	for _, rings := range s.areas {
		b = appendHead(b, wkbPolygon, len(rings))
		for _, ring := range rings {
			b = appendLine(binary.LittleEndian.AppendUint32(b, uint32(len(ring))), ring)
		}
	}
	return b
}

// appendHead writes the byte order, a type and how many parts follow.
func appendHead(b []byte, kind uint32, n int) []byte {
	b = binary.LittleEndian.AppendUint32(append(b, 1), kind)
	return binary.LittleEndian.AppendUint32(b, uint32(n))
}

func appendLine(b []byte, line [][]float64) []byte {
	for _, p := range line {
		b = appendPosition(b, p)
	}
	return b
}

func appendPosition(b []byte, p []float64) []byte { return appendFloat(appendFloat(b, p[0]), p[1]) }

func appendFloat(b []byte, x float64) []byte {
	return binary.LittleEndian.AppendUint64(b, math.Float64bits(x))
}
