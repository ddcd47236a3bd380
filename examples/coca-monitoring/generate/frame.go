package main

import (
	"fmt"

	"github.com/comision-mixta/mixta"
	"github.com/comision-mixta/mixta/crops"
	"github.com/comision-mixta/mixta/record"
	"github.com/comision-mixta/mixta/record/adminunit"
)

const issued record.Instant = "2025-03-01T10:00:00-04:00"

var marking = record.Marking{TLP: record.Green}

// id numbers the records so that they come out sorted.
func id(n int) record.ID { return record.ID(fmt.Sprintf("0193e000-0000-7000-8000-%012x", n)) }

func header(n int, by record.Actor) record.Header {
	h := record.NewHeader(id(n), by, issued, marking)
	h.Exercise = true
	return h
}

// side is what differs between the two sides.
type side struct {
	of      record.Side
	by      record.Actor
	survey  record.SurveyRef
	image   record.ImageRef
	unit    record.AdminUnit
	region  crops.Region
	country record.Country
	place   string
}

var sides = [2]side{
	{record.BO, record.VDSSC, record.SurveyRef(id(2)), record.ImageRef(id(4)), adminunit.BO020701, crops.NorteLaPaz, record.Bolivia, "Apolo"},
	{record.PE, record.DEVIDA, record.SurveyRef(id(3)), record.ImageRef(id(5)), adminunit.PE211210, crops.InambariTambopata, record.Peru, "San Pedro de Putina Punco"},
}

// frame returns the method, the surveys and the images.
func frame() []mixta.Record {
	synthetic := []record.Source{{Title: "Datos sintéticos de ejemplo; no describen ningún lugar ni parcela real"}}
	method := &crops.Method{
		Header: header(1, record.VDSSC), Name: record.Text{ES: "Método de ejemplo", EN: "Example method"}, Edition: "1",
		By: []record.Actor{record.VDSSC, record.DEVIDA}, Definition: crops.NetAtDate,
		Classes: []crops.ClassDefinition{
			{Class: crops.ClassProduction, Definition: record.Text{ES: "Coca en producción", EN: "Coca in production"}, Counted: true},
			{Class: crops.ClassYoung, Definition: record.Text{ES: "Coca aún sin cosechar", EN: "Coca not harvested yet"}, Counted: true},
			{Class: crops.ClassOtherCrop, Definition: record.Text{ES: "Otro cultivo", EN: "Another crop"}},
		},
		Tolerance:    new(1.0),
		Verification: crops.VerificationDesign{Design: crops.DesignProbability, Modes: []crops.Mode{crops.ModeField}, Independent: new(true)},
	}
	list := []mixta.Record{method}
	for i, s := range sides {
		list = append(list, &crops.Survey{
			Header: withSources(header(2+i, s.by), synthetic), Title: record.Text{ES: "Relevamiento sintético: " + s.place, EN: "Synthetic survey: " + s.place},
			By: s.by, Territory: record.Place{Name: s.place, Country: s.country, Unit: s.unit}, ReferenceDate: "2024-12-31", Method: record.MethodRef(id(1)),
		})
	}
	for i, s := range sides {
		list = append(list, &crops.Image{
			Header: header(4+i, s.by), Platform: crops.PeruSAT1, Product: fmt.Sprintf("SINTETICO-%d", i+1),
			Acquired: "2024-09-14T10:42:11-04:00", Resolution: new(0.7), Cloud: new(3.0), OffNadir: new(11.0),
		})
	}
	return list
}

func withSources(h record.Header, s []record.Source) record.Header {
	h.Sources = s
	return h
}
