package crops_test

import (
	"fmt"
	"math"

	"github.com/comision-mixta/mixta/crops"
	"github.com/comision-mixta/mixta/record"
)

// survey is the survey that the tests' parcels belong to.
var survey = &crops.Survey{Header: head(1)}

func head(n int) record.Header {
	return record.Header{
		ID: record.ID(fmt.Sprintf("0199c000-0000-7000-8000-%012d", n)), Version: record.Version{"BO-VDSSC": 1},
		Issuer: "BO-VDSSC", Issued: "2025-03-01T10:00:00-04:00", Marking: record.Marking{TLP: record.Clear}, Exercise: true,
	}
}

// square is a parcel of so many metres, its south-west corner east and north
// of a place near Apolo.
func square(n int, c crops.Class, east, north, metres float64) crops.Parcel {
	const degree, parallel = 110_646.0, 111_391.0 // metres, of WGS 84 here
	x := -68.5 + east/parallel/math.Cos(14.7*math.Pi/180)
	y := -14.7 + north/degree
	w, h := metres/parallel/math.Cos(14.7*math.Pi/180), metres/degree
	return crops.Parcel{
		Header: head(n), Survey: record.SurveyRef(survey.ID), Class: c,
		Geometry: record.MultiPolygon{Type: record.MultiPolygonName, Coordinates: []record.Rings{{{{x, y}, {x + w, y}, {x + w, y + h}, {x, y + h}, {x, y}}}}},
	}
}

// found is a verification of a drawn parcel; drawnFrom tells from how many.
func found(n int, p *crops.Parcel, c crops.Class) crops.Verification {
	return crops.Verification{
		Header: head(100_000 + n), Survey: p.Survey, Parcel: record.ParcelRef(p.ID), Design: crops.DesignProbability, Independent: new(true),
		Mapped: p.Class, Found: c, Outcome: crops.OutcomeOf(p.Class, c), At: "2025-02-01T10:00:00-04:00", Mode: crops.ModeField,
		Selection: &crops.Selection{Stratum: string(p.Class), Seed: "x", Order: 1, Population: 1000},
	}
}

// drawnFrom states the population of each stratum in the verifications.
func drawnFrom(parcels []crops.Parcel, visits []crops.Verification) []crops.Verification {
	held := map[string]int64{}
	for i := range parcels {
		held[string(parcels[i].Class)]++
	}
	for i := range visits {
		visits[i].Selection.Population = max(1, held[visits[i].Selection.Stratum])
	}
	return visits
}

func nearly(a, b, by float64) bool { return math.Abs(a-b) <= by*math.Max(1, math.Abs(b)) }
