package balance_test

import (
	"testing"

	"github.com/comision-mixta/mixta/crops"
	"github.com/comision-mixta/mixta/crops/balance"
	"github.com/comision-mixta/mixta/crops/internal/cropstest"
	"github.com/comision-mixta/mixta/crops/refusal"
	"github.com/comision-mixta/mixta/record"
)

// ley906 are the limits of Ley 906, and that of Ley 1008 before it.
func ley906() []crops.Limit {
	limit := func(n int, zone crops.LegalZone, d record.Subdivision, ha float64, from, to record.Date) crops.Limit {
		return crops.Limit{Header: cropstest.Header(n), Nature: crops.LegalCap, Zone: zone, Place: record.Place{Country: "BO", Subdivision: d}, Area: &ha, Basis: "Ley", Valid: record.Period{From: from, To: to}}
	}
	return []crops.Limit{
		limit(30, crops.ZoneLaPaz, "BO-L", 14300, "2017-03-08", ""),
		limit(31, crops.ZoneCochabamba, "BO-C", 7700, "2017-03-08", ""),
		limit(32, crops.ZoneTraditional, "", 12000, "1988-07-19", "2017-03-07"),
	}
}

func figure(ha float64) crops.Figure { return crops.Figure{Area: &ha} }

// published2024 are the published figures of 2024.
func published2024() *crops.Survey {
	return &crops.Survey{
		Header: cropstest.Header(20), ReferenceDate: "2024-12-31", Total: &crops.Figure{Area: new(34000.0), Rounding: new(100.0)}, Complete: true,
		Regions: []crops.RegionFigure{
			{Region: crops.NorteLaPaz, Departments: []record.Subdivision{"BO-L"}, Figure: figure(478)},
			{Region: crops.TropicoCochabamba, Departments: []record.Subdivision{"BO-C", "BO-S", "BO-B"}, Figure: figure(14275)},
			{Region: crops.YungasLaPaz, Departments: []record.Subdivision{"BO-L"}, Figure: figure(19230)},
		},
	}
}

func TestSurveyBalance(t *testing.T) {
	demand := ley906()[0]
	demand.Nature, demand.Zone = crops.LicitDemand, crops.ZoneBolivia // a study, and no law
	b, err := balance.SurveySurplus(published2024(), append(ley906(), demand))
	if err != nil {
		t.Fatal(err)
	}
	if b.National.Surplus != 12000*crops.Hectare {
		t.Errorf("national surplus %v, published 12,000 ha", b.National.Surplus)
	}
	got := map[string]balance.Surplus{}
	for _, z := range b.Zones {
		got[z.Zone] = z
	}
	if z := got["bo.la-paz"]; z.Refused != nil || z.Surplus != 5408*crops.Hectare {
		t.Errorf("La Paz: %+v", z)
	}
	if z := got["bo.cochabamba"]; z.Refused == nil || z.Refused.Reason != refusal.SeveralZones || z.Surplus != 0 {
		t.Errorf("Cochabamba cannot be told from Santa Cruz and Beni: %+v", z)
	}
}

func TestSurveyBalanceBefore(t *testing.T) {
	s := published2024()
	s.ReferenceDate = "2016-12-31"
	b, err := balance.SurveySurplus(s, ley906())
	if err != nil {
		t.Fatal(err)
	}
	if b.National.Limit != 12000*crops.Hectare {
		t.Errorf("the limit of Ley 1008: %v", b.National.Limit)
	}
	s.Complete, s.ReferenceDate = false, "2024-12-31"
	if b, _ = balance.SurveySurplus(s, ley906()); b.Zones[len(b.Zones)-1].Refused == nil {
		t.Errorf("regions that are not the whole decide nothing: %+v", b.Zones)
	}
	if _, err := balance.SurveySurplus(&crops.Survey{ReferenceDate: "2024-12-31"}, ley906()); err == nil {
		t.Error("a survey without figures has a balance")
	}
	peru := &crops.Survey{ReferenceDate: "2024-12-31", Total: &crops.Figure{Area: new(89755.0)}}
	if _, err := balance.SurveySurplus(peru, nil); err == nil {
		t.Error("Peru has no cap, and none may be made up")
	}
}

// TestSurveyBalancePart: of a part of the areas, of the country or of the limits
// no national surplus follows, and of a part of a zone none for the zone.
func TestSurveyBalancePart(t *testing.T) {
	named := []record.LimitRef{record.LimitRef(cropstest.Header(30).ID), record.LimitRef(cropstest.Header(31).ID)}
	for _, c := range []struct {
		name   string
		change func(*crops.Survey)
		limits []crops.Limit
		reason refusal.Reason // of the country; "": none
		zone   refusal.Reason // of La Paz
	}{
		{"whole", func(s *crops.Survey) {}, ley906(), "", ""},
		{"no total", func(s *crops.Survey) { s.Total = nil }, ley906(), "", ""},
		{"one region", func(s *crops.Survey) { s.Total, s.Complete, s.Regions = nil, false, s.Regions[:1] }, ley906(), refusal.TotalMissing, refusal.RegionsIncomplete},
		{"one region and the total", func(s *crops.Survey) { s.Complete, s.Regions = false, s.Regions[:1] }, ley906(), "", refusal.RegionsIncomplete},
		{"both limits named", func(s *crops.Survey) { s.Limits = named }, ley906(), "", ""},
		{"one of the limits named", func(s *crops.Survey) { s.Limits = named }, ley906()[:1], refusal.LimitMissing, ""},
		{"the other of the limits named", func(s *crops.Survey) { s.Limits = named }, ley906()[1:], refusal.LimitMissing, "none"},
		{"none of the limits named", func(s *crops.Survey) { s.Limits = named }, nil, refusal.LimitMissing, "none"},
		{"a department", func(s *crops.Survey) { s.Territory.Subdivision, s.Total, s.Regions = "BO-L", nil, s.Regions[:1] }, ley906(), refusal.PartOfTerritory, ""},
		{"a department without regions", func(s *crops.Survey) { s.Territory.Subdivision, s.Regions, s.Complete = "BO-L", nil, false }, ley906(), refusal.PartOfTerritory, ""},
		{"a part told by its name", func(s *crops.Survey) { s.Territory.Name = "Yungas de La Paz" }, ley906(), refusal.PartOfTerritory, refusal.PartOfTerritory},
		{"a municipality", func(s *crops.Survey) { s.Territory.Unit, s.Regions = "INE-BO:020701", s.Regions[:1] }, ley906(), refusal.PartOfTerritory, refusal.PartOfTerritory},
	} {
		s := published2024()
		s.Territory.Country = record.Bolivia
		c.change(s)
		b, err := balance.SurveySurplus(s, c.limits)
		if err != nil {
			t.Errorf("%s: %v", c.name, err)
			continue
		}
		if n := b.National; c.reason == "" && (n.Refused != nil || n.Surplus != n.Area-22000*crops.Hectare || n.Area < 33983*crops.Hectare) ||
			c.reason != "" && (n.Refused == nil || n.Refused.Reason != c.reason || n.Surplus != 0 || n.Limit != 0) {
			t.Errorf("%s: the country: %+v", c.name, n)
		}
		zone := refusal.Reason("none")
		for _, z := range b.Zones {
			if z.Zone == "BO-L" && (z.Refused == nil || z.Refused.Reason != refusal.LimitMissing) {
				t.Errorf("%s: La Paz has a limit, which is not given: %+v", c.name, z)
			}
			if z.Zone == "bo.la-paz" {
				zone = ""
				if z.Refused != nil {
					zone = z.Refused.Reason
				}
				if zone != "" && z.Surplus != 0 || zone == "" && z.Surplus != z.Area-14300*crops.Hectare {
					t.Errorf("%s: La Paz: %+v", c.name, z)
				}
			}
		}
		if zone != c.zone {
			t.Errorf("%s: La Paz: %q, want %q", c.name, zone, c.zone)
		}
	}
	limits := append(ley906(), crops.Limit{Header: cropstest.Header(33), Nature: crops.LegalCap, Zone: "pe.cusco", Area: new(1000.0), Valid: record.Period{From: "2000-01-01"}})
	limits[0].Place.Country = "" // its department says so, and its zone
	s := published2024()
	s.Territory.Country = record.Bolivia
	if b, err := balance.SurveySurplus(s, limits); err != nil || b.National.Limit != 22000*crops.Hectare || len(b.Zones) != 4 {
		t.Errorf("the limits of the country: %+v, %v", b, err)
	}
	s = published2024()
	s.Territory, s.Regions = record.Place{Country: record.Bolivia, Unit: "INE-BO:020701"}, nil
	_, err := balance.SurveySurplus(s, ley906())
	cropstest.WantRefused(t, err, refusal.PartOfTerritory, "BO")
	s.Territory = record.Place{Subdivision: "PE-PUN"}
	_, err = balance.SurveySurplus(s, ley906())
	cropstest.WantRefused(t, err, refusal.NoLimit, "PE") // of a law that there is not, no part lacks
}

// TestSurveyProduction: Bolivia 2019, upper bound 46,100 t.
func TestSurveyProduction(t *testing.T) {
	s := published2024()
	s.ReferenceDate = "2019-12-31"
	for i, ha := range []float64{468, 8769, 16296} {
		s.Regions[i].Figure = figure(ha)
	}
	valid := record.Period{From: "2005-01-01", To: "2019-12-31"}
	yields := []crops.Yield{
		{Regions: []crops.Region{crops.NorteLaPaz, crops.YungasLaPaz}, Leaf: crops.BasisSunDried, Lower: new(1305.0), Upper: new(1305.0), Valid: valid},
		{Regions: []crops.Region{crops.TropicoCochabamba}, Leaf: crops.BasisSunDried, Lower: new(2764.0), Upper: new(2764.0), Valid: valid},
		{Regions: []crops.Region{crops.TropicoCochabamba}, Leaf: crops.BasisSunDried, Lower: new(2000.0), Upper: new(2100.0), Valid: valid},
		{Regions: []crops.Region{crops.TropicoCochabamba}, Leaf: crops.BasisSunDried, Lower: new(9000.0), Upper: new(9000.0), Valid: record.Period{From: "2020-01-01"}},
	}
	p, err := balance.SurveyProduction(s, yields)
	if err != nil {
		t.Fatal(err)
	}
	if !cropstest.Nearly(p.Leaf.High, 46114.536, 1e-12) || !cropstest.Nearly(p.Leaf.Low, 16.764*1305+8.769*2000, 1e-12) {
		t.Errorf("%+v", p.Leaf)
	}
	yields[2].Leaf = crops.BasisFresh
	if _, err := balance.SurveyProduction(s, yields); err == nil {
		t.Error("fresh leaf is mixed with dry")
	}
}
