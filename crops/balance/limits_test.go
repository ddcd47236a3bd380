package balance_test

import (
	"math"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/comision-mixta/mixta/crops"
	"github.com/comision-mixta/mixta/crops/balance"
	"github.com/comision-mixta/mixta/crops/internal/cropstest"
	"github.com/comision-mixta/mixta/crops/refusal"
	"github.com/comision-mixta/mixta/record"
)

// Ley 906, art. 16; and what came before it, Ley 1008, for the traditional zone.
var boliviaLimits = []balance.ZoneLimit{
	{Zone: "Ley 1008", Area: 12_000 * crops.Hectare, From: "1988-07-19", To: "2017-03-07"},
	{Zone: "Cochabamba", Area: 7_700 * crops.Hectare, From: "2017-03-08"},
	{Zone: "La Paz", Area: 14_300 * crops.Hectare, From: "2017-03-08"},
}

var boliviaZones = balance.Zones{
	"Yungas de La Paz":      {"La Paz"},
	"Norte de La Paz":       {"La Paz"},
	"Trópico de Cochabamba": {"Cochabamba", "Santa Cruz", "Beni"},
}

func bolivia2024() []balance.RegionArea {
	return []balance.RegionArea{
		{Region: "Yungas de La Paz", Area: 19_230 * crops.Hectare},
		{Region: "Trópico de Cochabamba", Area: 14_275 * crops.Hectare},
		{Region: "Norte de La Paz", Area: 478 * crops.Hectare},
	}
}

// UNODC states a surplus of about 12,000 ha for 2024.
func TestWeighTotalBolivia2024(t *testing.T) {
	got, err := balance.NationalSurplus(34_000*crops.Hectare, boliviaLimits, "2024-12-31")
	want := balance.Surplus{Area: 34_000 * crops.Hectare, Limit: 22_000 * crops.Hectare, Surplus: 12_000 * crops.Hectare}
	if err != nil || got != want {
		t.Errorf("got %+v (%v), want %+v", got, err, want)
	}
}

func TestWeighRegions(t *testing.T) {
	got, err := balance.ZoneSurpluses(bolivia2024(), boliviaLimits, boliviaZones, "2024-12-31")
	if err != nil {
		t.Fatal(err)
	}
	several := &refusal.Error{Notice: refusal.Notice{
		Reason: refusal.SeveralZones, Name: "Trópico de Cochabamba", Got: "Beni, Cochabamba, Santa Cruz",
	}}
	want := balance.Surpluses{
		Date:     "2024-12-31",
		National: balance.Surplus{Area: 33_983 * crops.Hectare, Limit: 22_000 * crops.Hectare, Surplus: 11_983 * crops.Hectare},
		Zones: []balance.Surplus{
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
func zoneReasons(b balance.Surpluses) map[string]refusal.Reason {
	m := map[string]refusal.Reason{}
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
		zones balance.Zones
		date  record.Date
		want  map[string]refusal.Reason
	}{
		{"a region without a zone leaves every zone open", balance.Zones{"Yungas de La Paz": {"La Paz"}, "Norte de La Paz": {"La Paz"}}, "2024-12-31",
			map[string]refusal.Reason{"La Paz": refusal.NoZone, "Cochabamba": refusal.NoZone}},
		{"no limit for a zone", balance.Zones{"Yungas de La Paz": {"La Paz"}, "Norte de La Paz": {"La Paz"}, "Trópico de Cochabamba": {"Beni", "Beni"}}, "2024-12-31",
			map[string]refusal.Reason{"La Paz": "", "Beni": refusal.NoLimit, "Cochabamba": refusal.NoRegion}},
		{"two zones", balance.Zones{"Yungas de La Paz": {"La Paz"}, "Norte de La Paz": {"La Paz"}, "Trópico de Cochabamba": {"Beni", "Cochabamba"}}, "2024-12-31",
			map[string]refusal.Reason{"La Paz": "", "Beni": refusal.SeveralZones, "Cochabamba": refusal.SeveralZones}},
		{"another law", boliviaZones, "2017-03-07",
			map[string]refusal.Reason{"La Paz": refusal.NoLimit, "Ley 1008": refusal.NoRegion,
				"Cochabamba": refusal.SeveralZones, "Beni": refusal.SeveralZones, "Santa Cruz": refusal.SeveralZones}},
	} {
		t.Run(tt.name, func(t *testing.T) {
			b, err := balance.ZoneSurpluses(bolivia2024(), boliviaLimits, tt.zones, tt.date)
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
	_, err := balance.NationalSurplus(89_755*crops.Hectare, nil, "2024-12-31")
	cropstest.WantRefused(t, err, refusal.NoLimits, "")
	areas := []balance.RegionArea{{Region: "VRAEM", Area: 36_300 * crops.Hectare}}
	b, err := balance.ZoneSurpluses(areas, nil, balance.Zones{"VRAEM": {"Ayacucho"}}, "2024-12-31")
	if err != nil || b.National.Refused == nil || b.National.Refused.Reason != refusal.NoLimits || b.National.Area != areas[0].Area {
		t.Errorf("got %+v (%v)", b.National, err)
	}
	if diff := cmp.Diff(map[string]refusal.Reason{"Ayacucho": refusal.NoLimit}, zoneReasons(b)); diff != "" {
		t.Error(diff)
	}
}

func TestLimitsInForce(t *testing.T) {
	for date, want := range map[record.Date][]string{
		"1988-07-18": nil,
		"1988-07-19": {"Ley 1008"}, // the first day counts
		"2017-03-07": {"Ley 1008"}, // and the last
		"2017-03-08": {"Cochabamba", "La Paz"},
		"2099-01-01": {"Cochabamba", "La Paz"},
	} {
		force, err := balance.LimitsInForce(boliviaLimits, date)
		var got []string
		for _, l := range force {
			got = append(got, l.Zone)
		}
		if err != nil || cmp.Diff(want, got) != "" {
			t.Errorf("%s: got %v (%v), want %v", date, got, err, want)
		}
	}
	limit := func(zone string, from, to record.Date, area crops.MicroHectares) balance.ZoneLimit {
		return balance.ZoneLimit{Zone: zone, From: from, To: to, Area: area}
	}
	for _, tt := range []struct {
		limits []balance.ZoneLimit
		date   record.Date
		reason refusal.Reason
		about  string
	}{
		{nil, "2024-02-30", refusal.InvalidDate, ""},
		{nil, "", refusal.InvalidDate, ""},
		{[]balance.ZoneLimit{limit("A", "2017", "", 1)}, "2024-12-31", refusal.InvalidDate, ""},
		{[]balance.ZoneLimit{limit("A", "2017-03-08", "31/12/2024", 1)}, "2024-12-31", refusal.InvalidDate, ""},
		{[]balance.ZoneLimit{limit("A", "2017-03-08", "2017-03-07", 1)}, "2024-12-31", refusal.DateOrder, "A"},
		{[]balance.ZoneLimit{limit("", "2017-03-08", "", 1)}, "2024-12-31", refusal.Blank, ""},
		{[]balance.ZoneLimit{limit("A", "2017-03-08", "", -1)}, "2024-12-31", refusal.Number, "ha"},
		{[]balance.ZoneLimit{limit("A", "2017-03-08", "", 1), limit("A", "2020-01-01", "", 2)}, "2024-12-31", refusal.TwoLimits, "A"},
		{[]balance.ZoneLimit{limit("A", "2017-03-08", "", math.MaxInt64), limit("B", "2020-01-01", "", 2)}, "2024-12-31", refusal.Overflow, ""},
	} {
		_, err := balance.NationalSurplus(1, tt.limits, tt.date)
		cropstest.WantRefused(t, err, tt.reason, tt.about)
	}
	_, err := balance.NationalSurplus(-1, boliviaLimits, "2024-12-31")
	cropstest.WantRefused(t, err, refusal.Number, "ha")
	_, err = balance.ZoneSurpluses(nil, boliviaLimits, boliviaZones, "2024-12-31")
	cropstest.WantRefused(t, err, refusal.Blank, "")
	_, err = balance.ZoneSurpluses(bolivia2024(), boliviaLimits, boliviaZones, "2024")
	cropstest.WantRefused(t, err, refusal.InvalidDate, "")
}
