package drill

import (
	"fmt"
	"math"

	"github.com/comision-mixta/mixta"
	"github.com/comision-mixta/mixta/crops"
	"github.com/comision-mixta/mixta/record"
)

// survey are the records that a side's parcels refer to.
func (d Drill) survey(s *side) []mixta.Record {
	method := &crops.Method{Header: s.header(d.fixed("method", s.parity)), Name: record.Text{ES: "Método del simulacro"}, Edition: "1", By: []record.Actor{s.actor}, Definition: crops.NetAtDate,
		Classes:   []crops.ClassDefinition{{Class: crops.ClassProduction, Definition: record.Text{ES: "Coca en producción"}, Counted: true}},
		Tolerance: new(1.0), Verification: crops.VerificationDesign{Design: crops.DesignProbability, Modes: []crops.Mode{crops.ModeField}, Independent: new(true)}}
	survey := &crops.Survey{Header: s.header(d.fixed("survey", s.parity)), Title: record.Text{ES: "Relevamiento del simulacro"}, By: s.actor,
		Territory: record.Place{Country: s.country, Unit: s.unit}, ReferenceDate: "2021-12-31", Method: record.MethodRef(method.ID)}
	image := &crops.Image{Header: s.header(d.fixed("image", s.parity)), Platform: crops.PeruSAT1, Product: "SIMULACRO", Acquired: "2021-09-14T10:42:11-04:00",
		Resolution: new(0.7), Cloud: new(3.0), OffNadir: new(11.0)}
	return []mixta.Record{method, survey, image}
}

// mapped are the parcels that have a part in something.
type mapped struct {
	roles
	size Size
}

func (d Drill) mapped() mapped {
	m := mapped{roles{}, d.Size}
	if d.Parcels == 0 {
		return m
	}
	for _, s := range sides {
		own := roles{}
		own.cast(d.chance("roles of parcels "+s.name), s.count(d.Parcels),
			casting{what: Overlap, facts: upTo(d.Plant)}, casting{what: Overlap, near: true, facts: upTo(d.Plant)},
			casting{what: Fork, facts: half(d.Plant, s)}, casting{what: Fork, near: true, facts: half(d.Plant, s)})
		for n, r := range own {
			m.roles[2*n+s.parity] = r
		}
	}
	return m
}

// parcel returns a parcel of the side: a plot apart from all others, but for what is
// planted. Each place on the border is of two plots, one of each side, that either
// cover each other or lie side by side.
func (d Drill) parcel(s *side, o drawn, m mapped) *crops.Parcel {
	at, reach := s.fields.plot(o.Number/2, s.count(m.size.Parcels))
	if r := m.roles[o.Number]; r.what == Overlap {
		const most, gap = 55, 1
		place := 2 * r.n
		if r.near {
			place++
		}
		at, reach = onBorder(place), most
		switch {
		case r.near && s.Side == record.PE:
			at = moved(at, -2*most-gap, 0)
		case !r.near:
			at = moved(at, 20*o.Float64()-10, 20*o.Float64()-10)
		}
	}
	p := &crops.Parcel{Header: s.header(o.ID), Survey: record.SurveyRef(d.fixed("survey", s.parity)), Geometry: outlineOf(o, at, reach),
		Class: crops.ClassProduction, Cover: crops.CoverPure, Image: record.ImageRef(d.fixed("image", s.parity)),
		Interpreter: fmt.Sprintf("SIM-%02d", o.IntN(12)+1), Confidence: crops.ConfidenceHigh, Region: s.region, Unit: s.unit}
	if o.IntN(5) == 0 {
		p.Cover, p.Fraction = crops.CoverMixed, new(0.8)
	}
	p.Declared = new(math.Round(p.Hectares()*1e4) / 1e4)
	return p
}

// outlineOf returns the outline of a plot about a place, with 9 to 14 corners. It reaches
// between about half as many metres and that many.
func outlineOf(o drawn, at record.Position, reach float64) record.MultiPolygon {
	corners := 9 + o.IntN(6)
	radius := reach * (0.55 + 0.45*o.Float64())
	ring := make(record.Ring, 0, corners+1)
	for i := range corners {
		sin, cos := math.Sincos((float64(i) + 0.6*o.Float64()) / float64(corners) * 2 * math.Pi)
		r := radius * (0.75 + 0.25*o.Float64())
		ring = append(ring, rounded(moved(at, r*cos, r*sin)))
	}
	ring = append(ring, ring[0])
	return record.MultiPolygon{Type: record.MultiPolygonName, Coordinates: []record.Rings{{ring}}}
}

// again returns the parcel as it is sent once more: under the same version with
// another area or, where it only looks like that, unchanged.
func again(p *crops.Parcel, r role) *crops.Parcel {
	if !r.near {
		p.Confidence = crops.ConfidenceLow
	}
	return p
}
