package crops_test

import (
	"math"
	"testing"

	"github.com/comision-mixta/mixta/crops"
	"github.com/google/go-cmp/cmp"
)

// Ley 906, art. 16; and what came before it, Ley 1008, for the country.
var boliviaLimits = []crops.ZoneLimit{
	{Zone: "Ley 1008", Area: 12_000 * crops.Hectare, From: "1988-07-19", To: "2017-03-07"},
	{Zone: "Cochabamba", Area: 7_700 * crops.Hectare, From: "2017-03-08"},
	{Zone: "La Paz", Area: 14_300 * crops.Hectare, From: "2017-03-08"},
}

var boliviaZones = crops.Zones{
	"Yungas de La Paz":      {"La Paz"},
	"Norte de La Paz":       {"La Paz"},
	"Trópico de Cochabamba": {"Cochabamba", "Santa Cruz", "Beni"},
}

func bolivia2024() []crops.RegionArea {
	return []crops.RegionArea{
		{Region: "Yungas de La Paz", Area: 19_230 * crops.Hectare},
		{Region: "Trópico de Cochabamba", Area: 14_275 * crops.Hectare},
		{Region: "Norte de La Paz", Area: 478 * crops.Hectare},
	}
}

// UNODC states a surplus of about 12,000 ha for 2024.
func TestWeighTotalBolivia2024(t *testing.T) {
	got, err := crops.WeighTotal(34_000*crops.Hectare, boliviaLimits, "2024-12-31")
	want := crops.Surplus{Area: 34_000 * crops.Hectare, Limit: 22_000 * crops.Hectare, Surplus: 12_000 * crops.Hectare}
	if err != nil || got != want {
		t.Errorf("got %+v (%v), want %+v", got, err, want)
	}
}

func TestWeighRegions(t *testing.T) {
	got, err := crops.WeighRegions(bolivia2024(), boliviaLimits, boliviaZones, "2024-12-31")
	if err != nil {
		t.Fatal(err)
	}
	several := &crops.RefusedError{Notice: crops.Notice{
		Reason: crops.ReasonSeveral, Name: "Trópico de Cochabamba", Got: "Beni, Cochabamba, Santa Cruz",
	}}
	want := crops.Balance{
		Date:     "2024-12-31",
		National: crops.Surplus{Area: 33_983 * crops.Hectare, Limit: 22_000 * crops.Hectare, Surplus: 11_983 * crops.Hectare},
		Zones: []crops.Surplus{
			{Zone: "Beni", Refused: several},
			{Zone: "Cochabamba", Limit: 7_700 * crops.Hectare, Refused: several},
			{Zone: "La Paz", Area: 19_708 * crops.Hectare, Limit: 14_300 * crops.Hectare, Surplus: 5_408 * crops.Hectare},
			{Zone: "Santa Cruz", Refused: several},
		},
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
}

// zoneReasons is the reason of each zone, empty where it is decided.
func zoneReasons(b crops.Balance) map[string]crops.Reason {
	m := map[string]crops.Reason{}
	for _, z := range b.Zones {
		m[z.Zone] = ""
		if z.Refused != nil {
			m[z.Zone] = z.Refused.Reason
		}
	}
	return m
}

func TestWeighRegionsUndecided(t *testing.T) {
	for _, tt := range []struct {
		name  string
		zones crops.Zones
		date  string
		want  map[string]crops.Reason
	}{
		{"a region without a zone leaves every zone open", crops.Zones{"Yungas de La Paz": {"La Paz"}, "Norte de La Paz": {"La Paz"}}, "2024-12-31",
			map[string]crops.Reason{"La Paz": crops.ReasonNoZone, "Cochabamba": crops.ReasonNoZone}},
		{"no limit for a zone", crops.Zones{"Yungas de La Paz": {"La Paz"}, "Norte de La Paz": {"La Paz"}, "Trópico de Cochabamba": {"Beni", "Beni"}}, "2024-12-31",
			map[string]crops.Reason{"La Paz": "", "Beni": crops.ReasonNoLimit, "Cochabamba": crops.ReasonNoRegion}},
		{"two zones", crops.Zones{"Yungas de La Paz": {"La Paz"}, "Norte de La Paz": {"La Paz"}, "Trópico de Cochabamba": {"Beni", "Cochabamba"}}, "2024-12-31",
			map[string]crops.Reason{"La Paz": "", "Beni": crops.ReasonSeveral, "Cochabamba": crops.ReasonSeveral}},
		{"another law", boliviaZones, "2017-03-07",
			map[string]crops.Reason{"La Paz": crops.ReasonNoLimit, "Ley 1008": crops.ReasonNoRegion,
				"Cochabamba": crops.ReasonSeveral, "Beni": crops.ReasonSeveral, "Santa Cruz": crops.ReasonSeveral}},
	} {
		t.Run(tt.name, func(t *testing.T) {
			b, err := crops.WeighRegions(bolivia2024(), boliviaLimits, tt.zones, tt.date)
			if err != nil {
				t.Fatal(err)
			}
			if diff := cmp.Diff(tt.want, zoneReasons(b)); diff != "" {
				t.Errorf("(-want +got):\n%s", diff)
			}
			if b.National.Refused != nil || b.National.Surplus != b.National.Area-b.National.Limit {
				t.Errorf("national surplus is %+v", b.National)
			}
			for _, z := range b.Zones {
				if z.Refused != nil && z.Surplus != 0 {
					t.Errorf("%s: a surplus beside a refusal: %+v", z.Zone, z)
				}
			}
		})
	}
}

// Peru has no cap: no surplus, and no zero in its place.
func TestNoLimitNoSurplus(t *testing.T) {
	_, err := crops.WeighTotal(89_755*crops.Hectare, nil, "2024-12-31")
	wantRefused(t, err, crops.ReasonNoLimits, "")
	areas := []crops.RegionArea{{Region: "VRAEM", Area: 36_300 * crops.Hectare}}
	b, err := crops.WeighRegions(areas, nil, crops.Zones{"VRAEM": {"Ayacucho"}}, "2024-12-31")
	if err != nil || b.National.Refused == nil || b.National.Refused.Reason != crops.ReasonNoLimits || b.National.Area != areas[0].Area {
		t.Errorf("got %+v (%v)", b.National, err)
	}
	if diff := cmp.Diff(map[string]crops.Reason{"Ayacucho": crops.ReasonNoLimit}, zoneReasons(b)); diff != "" {
		t.Error(diff)
	}
}

func TestLimitsInForce(t *testing.T) {
	for date, want := range map[string][]string{
		"1988-07-18": nil,
		"1988-07-19": {"Ley 1008"}, // the first day counts
		"2017-03-07": {"Ley 1008"}, // and the last
		"2017-03-08": {"Cochabamba", "La Paz"},
		"2099-01-01": {"Cochabamba", "La Paz"},
	} {
		force, err := crops.LimitsInForce(boliviaLimits, date)
		var got []string
		for _, l := range force {
			got = append(got, l.Zone)
		}
		if err != nil || cmp.Diff(want, got) != "" {
			t.Errorf("%s: got %v (%v), want %v", date, got, err, want)
		}
	}
	limit := func(zone, from, to string, area crops.MicroHectares) crops.ZoneLimit {
		return crops.ZoneLimit{Zone: zone, From: from, To: to, Area: area}
	}
	for _, tt := range []struct {
		limits []crops.ZoneLimit
		date   string
		reason crops.Reason
		about  string
	}{
		{nil, "2024-02-30", crops.ReasonDate, ""},
		{nil, "", crops.ReasonDate, ""},
		{[]crops.ZoneLimit{limit("A", "2017", "", 1)}, "2024-12-31", crops.ReasonDate, ""},
		{[]crops.ZoneLimit{limit("A", "2017-03-08", "31/12/2024", 1)}, "2024-12-31", crops.ReasonDate, ""},
		{[]crops.ZoneLimit{limit("A", "2017-03-08", "2017-03-07", 1)}, "2024-12-31", crops.ReasonOrder, "A"},
		{[]crops.ZoneLimit{limit("", "2017-03-08", "", 1)}, "2024-12-31", crops.ReasonBlank, ""},
		{[]crops.ZoneLimit{limit("A", "2017-03-08", "", -1)}, "2024-12-31", crops.ReasonNumber, "ha"},
		{[]crops.ZoneLimit{limit("A", "2017-03-08", "", 1), limit("A", "2020-01-01", "", 2)}, "2024-12-31", crops.ReasonTwoLimits, "A"},
		{[]crops.ZoneLimit{limit("A", "2017-03-08", "", math.MaxInt64), limit("B", "2020-01-01", "", 2)}, "2024-12-31", crops.ReasonOverflow, ""},
	} {
		_, err := crops.WeighTotal(1, tt.limits, tt.date)
		wantRefused(t, err, tt.reason, tt.about)
	}
	_, err := crops.WeighTotal(-1, boliviaLimits, "2024-12-31")
	wantRefused(t, err, crops.ReasonNumber, "ha")
	_, err = crops.WeighRegions(nil, boliviaLimits, boliviaZones, "2024-12-31")
	wantRefused(t, err, crops.ReasonBlank, "")
	_, err = crops.WeighRegions(bolivia2024(), boliviaLimits, boliviaZones, "2024")
	wantRefused(t, err, crops.ReasonDate, "")
}
