package balance

import (
	"cmp"
	"slices"
	"strings"

	"github.com/comision-mixta/mixta/crops"
	"github.com/comision-mixta/mixta/crops/refusal"
	"github.com/comision-mixta/mixta/record"
)

// A ZoneLimit is how much coca a legal zone may have while the limit is in force.
type ZoneLimit struct {
	Zone     string
	Area     crops.MicroHectares
	From, To record.Date // first and last day in force; no To: until further notice
}

// Zones says in which legal zones each region of a survey lies. A monitoring
// region need not be one: the Trópico de Cochabamba of the published surveys
// takes in growing areas of Santa Cruz and Beni, while the law sets its limits
// by department.
type Zones map[string][]string

// A Surplus is an area against its limit: Area − Limit, below zero where the area
// stays within the limit. Where it is refused, the unknown fields are zero.
type Surplus struct {
	Zone                 string // empty for the whole country
	Area, Limit, Surplus crops.MicroHectares
	Refused              *refusal.Error
}

// Surpluses are the areas of a survey against the limits in force at its date.
type Surpluses struct {
	Date     record.Date
	National Surplus
	Zones    []Surplus // of every zone that has a limit in force or a region, by name
}

// ZoneSurpluses sets the areas of the regions against the limits in force on a
// date. The national surplus is the sum of the areas less the sum of the limits
// and never depends on how regions and zones match. A zone has a surplus only if
// every region has a zone and none of its regions lies in another zone too; else
// it carries the reason, and no guess.
func ZoneSurpluses(areas []RegionArea, limits []ZoneLimit, zones Zones, date record.Date) (Surpluses, error) {
	if err := checkRegions(areas); err != nil {
		return Surpluses{}, err
	}
	force, err := LimitsInForce(limits, date)
	if err != nil {
		return Surpluses{}, err
	}
	var total crops.MicroHectares
	for _, a := range areas {
		total += a.Area
	}
	b := Surpluses{Date: date}
	if b.National, err = NationalSurplus(total, limits, date); err != nil {
		b.National = Surplus{Area: total, Refused: refusal.As(err)}
	}
	byZone, undecided, nowhere := zones.split(areas)
	names := map[string]bool{}
	for z := range byZone {
		names[z] = true
	}
	limit := map[string]crops.MicroHectares{}
	for _, l := range force {
		names[l.Zone], limit[l.Zone] = true, l.Area
	}
	for z := range names {
		s := Surplus{Zone: z, Area: byZone[z], Limit: limit[z]}
		_, matched := byZone[z]
		_, limited := limit[z]
		switch {
		case nowhere != nil:
			s.Area, s.Refused = 0, nowhere
		case undecided[z] != nil:
			s.Area, s.Refused = 0, undecided[z]
		case !matched:
			s.Refused = refusal.New(refusal.NoRegion, z)
		case !limited:
			s.Refused = refusal.New(refusal.NoLimit, z, date)
		default:
			s.Surplus = s.Area - s.Limit
		}
		b.Zones = append(b.Zones, s)
	}
	slices.SortFunc(b.Zones, func(x, y Surplus) int { return cmp.Compare(x.Zone, y.Zone) })
	return b, nil
}

// split adds the areas up by zone. It returns the zones that share a region, with
// the reason, and the reason where a region has no zone at all.
func (zones Zones) split(areas []RegionArea) (byZone map[string]crops.MicroHectares, undecided map[string]*refusal.Error, nowhere *refusal.Error) {
	byZone, undecided = map[string]crops.MicroHectares{}, map[string]*refusal.Error{}
	for _, a := range areas {
		in := slices.Clone(zones[a.Region])
		slices.Sort(in)
		in = slices.Compact(in)
		if len(in) == 0 && nowhere == nil {
			nowhere = refusal.New(refusal.NoZone, a.Region)
		}
		for _, z := range in {
			byZone[z] += a.Area
			if len(in) > 1 && undecided[z] == nil {
				undecided[z] = refusal.New(refusal.SeveralZones, a.Region, strings.Join(in, ", "))
			}
		}
	}
	return byZone, undecided, nowhere
}

// NationalSurplus is the area of a country less the sum of the limits in force on
// a date. For Bolivia in 2024, 34,000 ha less 14,300 + 7,700 ha are
// 12,000 ha. It is refused where no limit is in force, as in Peru, whose law
// sets none.
func NationalSurplus(area crops.MicroHectares, limits []ZoneLimit, date record.Date) (Surplus, error) {
	force, err := LimitsInForce(limits, date)
	if err != nil {
		return Surplus{}, err
	}
	var limit crops.MicroHectares
	for _, l := range force {
		if limit, err = crops.SumAreas(limit, l.Area); err != nil {
			return Surplus{}, err
		}
	}
	if _, err := crops.SumAreas(area); err != nil {
		return Surplus{}, err
	}
	if len(force) == 0 {
		return Surplus{}, refusal.New(refusal.NoLimits, "", date)
	}
	return Surplus{Area: area, Limit: limit, Surplus: area - limit}, nil
}

// LimitsInForce returns the limits in force on a date, by zone. It refuses two for
// one zone.
func LimitsInForce(limits []ZoneLimit, date record.Date) ([]ZoneLimit, error) {
	if err := checkDate(date); err != nil {
		return nil, err
	}
	var force []ZoneLimit
	for _, l := range limits {
		if l.Zone == "" {
			return nil, refusal.New(refusal.Blank, "", "", "zone")
		}
		if _, err := crops.SumAreas(l.Area); err != nil {
			return nil, err
		}
		for _, day := range []record.Date{l.From, cmp.Or(l.To, l.From)} {
			if err := checkDate(day); err != nil {
				return nil, err
			}
		}
		if l.To != "" && l.To < l.From {
			return nil, refusal.New(refusal.DateOrder, l.Zone, l.To, l.From)
		}
		if l.From <= date && (l.To == "" || date <= l.To) {
			force = append(force, l)
		}
	}
	slices.SortStableFunc(force, func(a, b ZoneLimit) int { return cmp.Compare(a.Zone, b.Zone) })
	for i := 1; i < len(force); i++ {
		if force[i].Zone == force[i-1].Zone {
			return nil, refusal.New(refusal.TwoLimits, force[i].Zone, date)
		}
	}
	return force, nil
}

// checkDate makes sure that a date is one; dates of this form compare as text.
func checkDate(date record.Date) error {
	if _, ok := date.Time(); !ok {
		return refusal.New(refusal.InvalidDate, "", date)
	}
	return nil
}
