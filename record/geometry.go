package record

import "github.com/comision-mixta/mixta/internal/geom"

// Position is a longitude and a latitude in degrees, WGS 84, in this order (RFC 7946 §3.1.1).
// es: Position es una longitud y una latitud en grados, WGS 84, en ese orden (RFC 7946 §3.1.1).
type Position = [2]float64

// Point is one position (RFC 7946 §3.1.2).
// es: Point es una posición (RFC 7946 §3.1.2).
type Point struct {
	// Always "Point".
	// es: Siempre «Point».
	Type PointType `json:"type"`

	// Longitude and latitude.
	// es: Longitud y latitud.
	Coordinates Position `json:"coordinates"`
}

// PointAt returns the point at the given longitude and latitude.
func PointAt(lon, lat float64) Point { return Point{PointName, Position{lon, lat}} }

// LineString is a line through two or more positions (RFC 7946 §3.1.4).
// es: LineString es una línea por dos o más posiciones (RFC 7946 §3.1.4).
type LineString struct {
	// Always "LineString".
	// es: Siempre «LineString».
	Type LineStringType `json:"type"`

	// The positions, in order.
	// es: Las posiciones, en orden.
	Coordinates []Position `json:"coordinates" jsonschema:"minItems=2,maxItems=100000"`
}

// Polygon is an area with one shell and any holes (RFC 7946 §3.1.6).
// es: Polygon es un área con un contorno y los huecos que tenga (RFC 7946 §3.1.6).
type Polygon struct {
	// Always "Polygon".
	// es: Siempre «Polygon».
	Type PolygonType `json:"type"`

	// The rings: the shell first, then the holes. Each is closed: its last position is its first.
	// es: Los anillos: primero el contorno, luego los huecos. Cada uno es cerrado: su última posición es la primera.
	Coordinates Rings `json:"coordinates"`
}

// MultiPolygon is an area of one or more parts (RFC 7946 §3.1.7). Every area of the model is one, however many parts it has.
// es: MultiPolygon es un área de una o más partes (RFC 7946 §3.1.7). Toda área del modelo es una, tenga las partes que tenga.
type MultiPolygon struct {
	// Always "MultiPolygon".
	// es: Siempre «MultiPolygon».
	Type MultiPolygonType `json:"type"`

	// The parts, each a list of rings: the shell first, then the holes.
	// es: Las partes, cada una una lista de anillos: primero el contorno, luego los huecos.
	Coordinates []Rings `json:"coordinates" jsonschema:"minItems=1,maxItems=1000"`
}

// Area returns the area on the WGS 84 ellipsoid, in m².
func (m *MultiPolygon) Area() float64 { return geom.Area(m.Coordinates) }

// Positions returns the positions of all rings, by part and ring.
func (m *MultiPolygon) Positions() [][][]Position { return plain(m.Coordinates) }

// Area returns the area on the WGS 84 ellipsoid, in m².
func (p *Polygon) Area() float64 { return geom.AreaPolygon(p.Coordinates) }

// rewound returns the area with every ring turned the right way: shells
// counter-clockwise, holes clockwise (RFC 7946 §3.1.6). It is what is written.
func (m *MultiPolygon) rewound() *MultiPolygon {
	w := MultiPolygon{Type: m.Type, Coordinates: make([]Rings, len(m.Coordinates))}
	for i, rings := range geom.Rewind(plain(m.Coordinates)) {
		w.Coordinates[i] = named(rings)
	}
	return &w
}

// rewound returns the area with every ring turned the right way.
func (p *Polygon) rewound() *Polygon {
	return &Polygon{p.Type, named(geom.RewindPolygon(plain([]Rings{p.Coordinates})[0]))}
}

func named(rings [][]Position) Rings {
	out := make(Rings, len(rings))
	for i, ring := range rings {
		out[i] = ring
	}
	return out
}

// plain returns the same rings as plain slices.
func plain(area []Rings) [][][]Position {
	out := make([][][]Position, len(area))
	for i, rings := range area {
		out[i] = make([][]Position, len(rings))
		for k, ring := range rings {
			out[i][k] = ring
		}
	}
	return out
}

// Rings are the rings of one polygon: the shell first, then the holes.
// es: Rings son los anillos de un polígono: primero el contorno, luego los huecos.
//
//mixta:least 1
//mixta:most 1000
type Rings []Ring

// Ring is a closed line: four or more positions, of which the last is the first.
// es: Ring es una línea cerrada: cuatro o más posiciones, de las que la última es la primera.
//
//mixta:least 4
//mixta:most 20000
type Ring []Position

// The geometry types, each with its one name.
type (
	// PointType is the word "Point".
	// es: PointType es la palabra «Point».
	// source: RFC 7946
	// edition: 2016
	// checked: 2026-11-23
	//
	//mixta:closed
	PointType string
	// LineStringType is the word "LineString".
	// es: LineStringType es la palabra «LineString».
	//
	//mixta:closed
	LineStringType string
	// PolygonType is the word "Polygon".
	// es: PolygonType es la palabra «Polygon».
	//
	//mixta:closed
	PolygonType string
	// MultiPolygonType is the word "MultiPolygon".
	// es: MultiPolygonType es la palabra «MultiPolygon».
	// source: RFC 7946
	// edition: 2016
	// checked: 2026-11-23
	//
	//mixta:closed
	MultiPolygonType string
)

// The names of the geometry types.
const (
	// PointName.
	// es: Punto.
	// source: RFC 7946
	PointName PointType = "Point"
	// LineStringName.
	// es: Línea.
	// source: RFC 7946
	LineStringName LineStringType = "LineString"
	// PolygonName.
	// es: Polígono.
	// source: RFC 7946
	PolygonName PolygonType = "Polygon"
	// MultiPolygonName.
	// es: Multipolígono.
	// source: RFC 7946
	MultiPolygonName MultiPolygonType = "MultiPolygon"
)

// Elsewhere reports whether the point lies outside of the box around Bolivia and Peru.
func (p Point) Elsewhere() bool { return geom.Elsewhere(p.Coordinates, 0) }

// Elsewhere reports whether every position of the area lies outside of the box around
// Bolivia and Peru.
func (m *MultiPolygon) Elsewhere() bool {
	some := false
	if m == nil {
		return false
	}
	for _, rings := range m.Positions() {
		for _, ring := range rings {
			for _, p := range ring {
				if !geom.Elsewhere(p, 0) {
					return false
				}
				some = true
			}
		}
	}
	return some
}

// Outside returns the first position of the area outside of the box around Bolivia
// and Peru; nil if there is none.
func (m *MultiPolygon) Outside() *Position {
	if m == nil {
		return nil
	}
	for i := range m.Coordinates {
		for k := range m.Coordinates[i] {
			ring := m.Coordinates[i][k]
			for n := range ring {
				if geom.Elsewhere(ring[n], 0) {
					return &ring[n]
				}
			}
		}
	}
	return nil
}
