package gpkg

import (
	"reflect"
	"slices"

	"github.com/comision-mixta/mixta/internal/program"
	"github.com/comision-mixta/mixta/record"
)

// A shape is a geometry: positions with two or three coordinates.
type shape struct {
	kind    string // as its type is called: "MultiPolygon"
	points  [][]float64
	lines   [][][]float64
	areas   [][][][]float64
	measure bool // a fourth coordinate was left out
}

var (
	pointType     = reflect.TypeFor[record.Point]()
	lineType      = reflect.TypeFor[record.LineString]()
	polygonType   = reflect.TypeFor[record.Polygon]()
	areaType      = reflect.TypeFor[record.MultiPolygon]()
	positionsType = reflect.TypeFor[[]record.Position]()
)

// isGeometry reports whether values of a type are geometries.
func isGeometry(t reflect.Type) bool {
	return slices.Contains([]reflect.Type{pointType, lineType, polygonType, areaType}, t)
}

// shapeOf returns the type of geometry that all values of a member fit in; "" if
// they can have none.
func shapeOf(n *program.Node) string {
	switch t := n.Type(); {
	case t == pointType:
		return "POINT"
	case t == areaType:
		return "MULTIPOLYGON"
	case t == positionsType, t == lineType:
		return "LINESTRING"
	case t == polygonType:
		return "GEOMETRY"
	case t.Kind() == reflect.Struct:
		found := ""
		for _, name := range n.Names() {
			if s := shapeOf(n.Member(name)); s != "" && found != "" && s != found {
				return "GEOMETRY"
			} else if s != "" {
				found = s
			}
		}
		return found
	case t.Kind() == reflect.Slice && n.Item() != nil:
		if s := shapeOf(n.Item()); s == "POINT" || s == "MULTIPOLYGON" {
			return "GEOMETRY"
		} else if s != "" {
			return s
		}
	}
	return ""
}

// shape returns the geometry of a record; nil if it has none. A place with an area
// is that area, and all stretches of a track are one line.
func (l *layer) shapeIn(r any) *shape {
	if l.place == "" {
		return nil
	}
	s := &shape{}
	s.gather(l.kind.Node().Field(r, l.place))
	if l.shape == "LINESTRING" && len(s.lines) > 0 {
		line := slices.Concat(s.lines...)
		if len(line) == 1 {
			line = append(line, line[0]) // a line has two
		}
		s.lines = [][][]float64{line}
	}
	if len(s.points)+len(s.lines)+len(s.areas) == 0 {
		return nil
	}
	return s
}

// gather adds the geometries in a value.
func (s *shape) gather(v reflect.Value) {
	for v.Kind() == reflect.Pointer {
		if v.IsNil() {
			return
		}
		v = v.Elem()
	}
	if v.IsZero() {
		return
	}
	switch x := v.Addr().Interface().(type) {
	case *record.Place:
		switch {
		case x.Area != nil:
			s.gather(reflect.ValueOf(x.Area))
		case x.Point != nil:
			s.gather(reflect.ValueOf(x.Point))
		}
	case *record.Point:
		s.points = append(s.points, x.Coordinates[:])
	case *record.LineString:
		s.lines = append(s.lines, line(x.Coordinates))
	case *[]record.Position:
		s.lines = append(s.lines, line(*x))
	case *record.Polygon:
		s.areas = append(s.areas, rings(x.Coordinates))
	case *record.MultiPolygon:
		for _, part := range x.Coordinates {
			s.areas = append(s.areas, rings(part))
		}
	default:
		switch v.Kind() {
		case reflect.Struct:
			for _, f := range v.Fields() {
				if f.CanInterface() {
					s.gather(f)
				}
			}
		case reflect.Slice:
			for i := range v.Len() {
				s.gather(v.Index(i))
			}
		}
	}
}

func rings(part record.Rings) (out [][][]float64) {
	for _, ring := range part {
		out = append(out, line(ring))
	}
	return out
}

func line(positions []record.Position) [][]float64 {
	out := make([][]float64, len(positions))
	for i := range positions {
		out[i] = positions[i][:]
	}
	return out
}

// each calls visit for every position.
func (s *shape) each(visit func(position []float64)) {
	lines := slices.Concat(s.lines, slices.Concat(s.areas...))
	for _, line := range append(lines, s.points) {
		for _, p := range line {
			visit(p)
		}
	}
}

// same reports whether two shapes have the same positions, heights aside.
func (s *shape) same(other *shape) bool {
	if s == nil || other == nil {
		return s == other
	}
	plane := func(of *shape) shape {
		flat := shape{points: [][]float64{}, lines: [][][]float64{}, areas: [][][][]float64{}}
		flat.points = append(flat.points, flatten(of.points)...)
		for _, l := range of.lines {
			flat.lines = append(flat.lines, flatten(l))
		}
		for _, a := range of.areas {
			var part [][][]float64
			for _, ring := range a {
				part = append(part, flatten(ring))
			}
			flat.areas = append(flat.areas, part)
		}
		return flat
	}
	return reflect.DeepEqual(plane(s), plane(other))
}

func flatten(line [][]float64) [][]float64 {
	out := make([][]float64, len(line))
	for i, p := range line {
		out[i] = p[:min(2, len(p))]
	}
	return out
}
