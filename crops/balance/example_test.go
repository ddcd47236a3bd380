package balance_test

import (
	"fmt"

	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/crops"
	"github.com/comision-mixta/mixta/crops/balance"
	"github.com/comision-mixta/mixta/crops/refusal"
	"github.com/comision-mixta/mixta/record"
	"github.com/comision-mixta/mixta/schema"
)

// The published figures of Bolivia in 2024 against Ley 906. The Trópico of the
// survey takes in departments beyond that of its limit: no figure, but a reason.
func Example() {
	area := func(ha float64) crops.Figure { return crops.Figure{Area: &ha} }
	s := crops.Survey{ReferenceDate: "2024-12-31", Territory: record.Place{Country: record.Bolivia}, Total: new(area(34_000)), Complete: true,
		Regions: []crops.RegionFigure{
			{Region: crops.YungasLaPaz, Departments: []record.Subdivision{"BO-L"}, Figure: area(19_708)},
			{Region: crops.TropicoCochabamba, Departments: []record.Subdivision{"BO-C", "BO-S", "BO-B"}, Figure: area(14_275)},
		}}
	limit := func(id record.ID, zone crops.LegalZone, department record.Subdivision, ha float64) crops.Limit {
		s.Limits = append(s.Limits, record.LimitRef(id))
		return crops.Limit{Header: record.Header{ID: id}, Nature: crops.LegalCap, Zone: zone, Area: &ha, Valid: record.Period{From: "2017-03-08"},
			Place: record.Place{Country: record.Bolivia, Subdivision: department}}
	}
	limits := []crops.Limit{
		limit("0199b000-0000-7000-8000-000000000001", crops.ZoneLaPaz, "BO-L", 14_300),
		limit("0199b000-0000-7000-8000-000000000002", crops.ZoneCochabamba, "BO-C", 7_700),
	}

	b, err := balance.SurveySurplus(&s, limits)
	if err != nil {
		fmt.Println(refusal.As(err).Text(check.EN))
		return
	}
	fmt.Println("Bolivia:", b.National.Surplus)
	for _, z := range b.Zones {
		if z.Refused != nil {
			fmt.Println(schema.CallPlace(z.Zone), "–", z.Refused.Text(check.EN))
			continue
		}
		fmt.Println(schema.CallPlace(z.Zone)+":", z.Surplus)
	}
	// Output:
	// Bolivia: 12000 ha
	// Beni – region "Trópico de Cochabamba" spans several legal zones (Beni, Santa Cruz, Zonas autorizadas del departamento de Cochabamba): the surplus cannot be determined by zone
	// Santa Cruz – region "Trópico de Cochabamba" spans several legal zones (Beni, Santa Cruz, Zonas autorizadas del departamento de Cochabamba): the surplus cannot be determined by zone
	// Zonas autorizadas del departamento de Cochabamba – region "Trópico de Cochabamba" spans several legal zones (Beni, Santa Cruz, Zonas autorizadas del departamento de Cochabamba): the surplus cannot be determined by zone
	// Zonas autorizadas del departamento de La Paz: 5408 ha
}
