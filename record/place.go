package record

import (
	"cmp"

	"github.com/comision-mixta/mixta/internal/geom"
	"github.com/comision-mixta/mixta/schema"
)

// Place is a place on the ground: by name, administrative unit, position or area, as far as it is known, at least one of these.
// es: Place es un lugar sobre el terreno: por nombre, unidad administrativa, posición o área, según se conozca, al menos uno de estos datos.
//
//mixta:least 1
type Place struct {
	// Name, as the people there use it.
	// es: Nombre, tal como se usa en el lugar.
	Name string `json:"name,omitzero" jsonschema:"minLength=1,maxLength=200"`

	// Country (ISO 3166-1).
	// es: País (ISO 3166-1).
	Country Country `json:"country,omitzero"`

	// Department or region (ISO 3166-2).
	// es: Departamento o región (ISO 3166-2).
	Subdivision Subdivision `json:"subdivision,omitzero"`

	// Municipality, province or district, by scheme and code.
	// es: Municipio, provincia o distrito, por esquema y código.
	Unit AdminUnit `json:"unit,omitzero"`

	// Position.
	// es: Posición.
	Point *Point `json:"point,omitzero"`

	// Area.
	// es: Área.
	Area *MultiPolygon `json:"area,omitzero"`

	// How far the true position may lie from the stated one, in metres (95 %).
	// es: A qué distancia de la posición indicada puede estar la verdadera, en metros (95 %).
	Accuracy *float64 `json:"accuracy,omitzero" jsonschema:"exclusiveMinimum=0,maximum=1000000"`
}

// Covers reports whether the place is the whole of another, or more. A place
// given by its name, outline or position is some part of what it lies in.
func (p Place) Covers(other Place) bool {
	return (p.Name == "" || p.Name == other.Name) && (p.Subdivision == "" || p.Subdivision == other.Department()) &&
		(p.Unit == "" || p.Unit == other.Unit) && p.Point == nil && p.Area == nil
}

// Department returns the department or region that the place lies in, as far as
// it is stated.
func (p Place) Department() Subdivision { return cmp.Or(p.Subdivision, p.Unit.Department()) }

// LiesIn returns the country that the place lies in, as far as it is stated.
func (p Place) LiesIn() Country { return cmp.Or(p.Country, p.Department().Country()) }

// Label names the place by its name and the smallest unit stated, in Spanish as
// the people there do.
func (p Place) Label() string {
	unit := schema.CallPlace(cmp.Or(string(p.Unit), string(p.Subdivision), string(p.Country)))
	if p.Name != "" && unit != "" && unit != p.Name {
		return p.Name + " (" + unit + ")"
	}
	return cmp.Or(p.Name, unit, "–")
}

// Outline returns the area of the place or, where it has none, its position as a
// ring of one. It is false where the place has neither, or none on Earth.
func (p *Place) Outline() ([][][]Position, bool) {
	if p.Area != nil {
		if area := p.Area.Positions(); geom.OnEarth(area) {
			return area, true
		}
	}
	if p.Point != nil {
		point := [][][]Position{{{p.Point.Coordinates}}}
		return point, geom.OnEarth(point)
	}
	return nil, false
}

// Side is one of the two sides of the commission.
// es: Side es una de las dos partes de la comisión.
//
//mixta:closed
type Side string

// The two sides.
const (
	// BO: the Bolivian side.
	// es: La parte boliviana.
	BO Side = "BO"
	// PE: the Peruvian side.
	// es: La parte peruana.
	PE Side = "PE"
)

// Sides are both sides, in the order of the alphabet.
func Sides() [2]Side { return [2]Side{BO, PE} }

// Side returns the side that the actor is, or is an institution of; "" for an
// international body.
func (a Actor) Side() Side {
	switch c := a.Country(); c {
	case Bolivia, Peru:
		return Side(c)
	}
	return ""
}

// outside passes on the address of the first position of the place that lies outside
// of the box around Bolivia and Peru.
func (p *Place) outside(hit func(at any)) {
	if p.Point != nil && p.Point.Elsewhere() {
		hit(&p.Point)
	} else if away := p.Area.Outside(); away != nil {
		hit(away)
	}
}
