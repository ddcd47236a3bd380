package crops_test

import (
	"fmt"

	"github.com/comision-mixta/mixta/crops"
	"github.com/comision-mixta/mixta/record"
)

func ExampleMethod() {
	m := crops.Method{
		Header:     record.NewHeader(record.LocalID(record.VDSSC, "method", "1"), record.VDSSC, "2022-10-01T09:00:00-04:00", record.Marking{TLP: record.Clear}),
		Name:       record.Text{ES: "Monitoreo por satélite", EN: "Satellite monitoring"},
		Edition:    "2022",
		By:         []record.Actor{record.VDSSC},
		Definition: crops.NetAtDate,
	}
	fmt.Println("findings:", len(m.Validate().Findings))
	// Output: findings: 0
}

func ExampleLimit() {
	l := crops.Limit{
		Header: record.NewHeader(record.LocalID(record.VDSSC, "limit", "1"), record.VDSSC, "2022-10-01T09:00:00-04:00", record.Marking{TLP: record.Clear}),
		Nature: crops.LegalCap,
		Zone:   crops.ZoneLaPaz,
		Place:  record.Place{Country: record.Bolivia},
		Area:   new(14_300.0),
		Basis:  "Ley 906",
		Valid:  record.Period{From: "2017-03-08"},
	}
	fmt.Println("findings:", len(l.Validate().Findings))
	// Output: findings: 0
}

func ExampleSurvey() {
	s := crops.Survey{
		Header:        record.NewHeader(record.LocalID(record.VDSSC, "survey", "1"), record.VDSSC, "2022-10-01T09:00:00-04:00", record.Marking{TLP: record.Clear}),
		Title:         record.Text{ES: "Monitoreo de cultivos 2021", EN: "Crop survey 2021"},
		By:            record.VDSSC,
		Territory:     record.Place{Country: record.Bolivia},
		ReferenceDate: "2021-12-31",
		Method:        record.MethodRef(record.LocalID(record.VDSSC, "method", "2022")),
	}
	fmt.Println("findings:", len(s.Validate().Findings))
	// Output: findings: 0
}

func ExampleImage() {
	i := crops.Image{
		Header:     record.NewHeader(record.LocalID(record.VDSSC, "image", "1"), record.VDSSC, "2022-10-01T09:00:00-04:00", record.Marking{TLP: record.Clear}),
		Platform:   crops.Ikonos,
		Product:    "IK-0001",
		Acquired:   "2021-07-15T10:30:00-04:00",
		Resolution: new(1.0),
	}
	fmt.Println("findings:", len(i.Validate().Findings))
	// Output: findings: 0
}

func ExampleParcel() {
	p := crops.Parcel{
		Header: record.NewHeader(record.LocalID(record.VDSSC, "parcel", "1"), record.VDSSC, "2022-10-01T09:00:00-04:00", record.Marking{TLP: record.Clear}),
		Survey: record.SurveyRef(record.LocalID(record.VDSSC, "survey", "2021")),
		Geometry: record.MultiPolygon{Type: record.MultiPolygonName, Coordinates: []record.Rings{
			{{{-68.51, -14.71}, {-68.50, -14.71}, {-68.50, -14.70}, {-68.51, -14.71}}}}},
		Class: crops.ClassProduction,
	}
	fmt.Println("findings:", len(p.Validate().Findings))
	// Output: findings: 0
}

func ExampleVerification() {
	v := crops.Verification{
		Header:      record.NewHeader(record.LocalID(record.VDSSC, "verification", "1"), record.VDSSC, "2022-10-01T09:00:00-04:00", record.Marking{TLP: record.Clear}),
		Survey:      record.SurveyRef(record.LocalID(record.VDSSC, "survey", "2021")),
		Point:       new(record.PointAt(-68.5, -14.7)),
		Design:      crops.DesignPurposive,
		Independent: new(true),
		Mapped:      crops.ClassProduction,
		Outcome:     crops.OutcomePending,
	}
	fmt.Println("findings:", len(v.Validate().Findings))
	// Output: findings: 0
}

func ExampleReduction() {
	r := crops.Reduction{
		Header:    record.NewHeader(record.LocalID(record.VDSSC, "reduction", "1"), record.VDSSC, "2022-10-01T09:00:00-04:00", record.Marking{TLP: record.Clear}),
		Kind:      crops.Rationalisation,
		By:        record.VDSSC,
		Territory: record.Place{Country: record.Bolivia},
		Period:    record.Period{From: "2021-01-01", To: "2021-12-31"},
		Declared:  new(9457.0),
	}
	fmt.Println("findings:", len(r.Validate().Findings))
	// Output: findings: 0
}

func ExampleYield() {
	y := crops.Yield{
		Header:  record.NewHeader(record.LocalID(record.VDSSC, "yield", "1"), record.VDSSC, "2022-10-01T09:00:00-04:00", record.Marking{TLP: record.Clear}),
		Regions: []crops.Region{crops.YungasLaPaz},
		Leaf:    crops.BasisSunDried,
		Lower:   new(1200.0),
		Upper:   new(1400.0),
		Study:   "UNODC, 2010",
		Valid:   record.Period{From: "2010-01-01"},
	}
	fmt.Println("findings:", len(y.Validate().Findings))
	// Output: findings: 0
}
