package balance

import (
	"cmp"
	"slices"
	"strings"

	"github.com/comision-mixta/mixta/crops"
	"github.com/comision-mixta/mixta/crops/refusal"
	"github.com/comision-mixta/mixta/record"
)

// SurveyBalance sets a survey against the legal caps in force at its reference
// date: those that it names, or else all of its country that are given. The
// national surplus is that of the published total, or of the regions where these
// make up the whole; it is refused with the reason where the survey is of a part
// of the country, or a limit that it names is not given. A region is matched to
// the zone that has a limit for its department, and so is the total of a survey
// of one department without regions; where a region takes in other departments
// too, its zones are refused with the reason, and so are all where the regions
// do not make up the whole.
func SurveySurplus(s *crops.Survey, limits []crops.Limit) (Surpluses, error) {
	date := string(s.ReferenceDate)
	caps, zoneOf, placeOf := caps(s, limits)
	if len(s.Regions) == 0 && s.Total == nil {
		return Surpluses{}, refusal.New(refusal.NoRegions, s.ID)
	}
	areas, zones := zonesOf(s, zoneOf)
	if len(areas) == 0 {
		national, err := national(s, limits, caps)
		return Surpluses{Date: date, National: national}, err
	}
	b, err := ZoneSurpluses(areas, caps, zones, date)
	if err != nil {
		return Surpluses{}, err
	}
	if b.National, err = national(s, limits, caps); err != nil {
		b.National.Refused = refusal.As(err)
	}
	for i := range b.Zones {
		z := &b.Zones[i]
		switch {
		case z.Refused != nil:
			if away := away(s, limits); away != nil && z.Refused.Reason == refusal.NoLimit {
				z.Refused = away // it may be this zone's
			}
		case len(s.Regions) > 0 && !s.Complete:
			z.Surplus, z.Refused = 0, refusal.New(refusal.Incomplete, z.Zone)
		case !s.Territory.Covers(placeOf[z.Zone]):
			z.Surplus, z.Refused = 0, refusal.New(refusal.Territory, z.Zone, s.Territory.Label())
		}
	}
	return b, nil
}

// national is the surplus of the whole country, or the area alone and why the
// surplus is not known.
func national(s *crops.Survey, limits []crops.Limit, caps []ZoneLimit) (Surplus, error) {
	var total crops.MicroHectares
	if s.Total != nil {
		total = crops.HectaresAt(s.Total.Area)
	}
	for i := range s.Regions {
		if s.Total == nil {
			total += crops.HectaresAt(s.Regions[i].Figure.Area)
		}
	}
	if away := away(s, limits); away != nil {
		return Surplus{Area: total}, away
	}
	n, err := NationalSurplus(total, caps, string(s.ReferenceDate))
	switch {
	case err != nil:
	case !s.Territory.Covers(record.Place{}):
		err = refusal.New(refusal.Territory, cmp.Or(string(s.Country()), "–"), s.Territory.Label())
	case s.Total == nil && !s.Complete:
		err = refusal.New(refusal.Partial)
	default:
		return n, nil
	}
	return Surplus{Area: total}, err
}

// away is nil where all limits that the survey names are given.
func away(s *crops.Survey, limits []crops.Limit) *refusal.Error {
	for _, r := range s.Limits {
		if !slices.ContainsFunc(limits, func(l crops.Limit) bool { return strings.EqualFold(string(l.ID), string(r)) }) {
			return refusal.New(refusal.LimitAway, r)
		}
	}
	return nil
}

// zonesOf returns the areas of the regions with the zones that each lies in, or
// that of the total where the territory is one department and has no regions.
func zonesOf(s *crops.Survey, zoneOf map[record.Subdivision]string) ([]RegionArea, Zones) {
	zones := Zones{}
	if d := s.Territory.Subdivision; len(s.Regions) == 0 && zoneOf[d] != "" {
		zones[string(d)] = []string{zoneOf[d]}
		return []RegionArea{{string(d), crops.HectaresAt(s.Total.Area)}}, zones
	}
	for i := range s.Regions {
		r := &s.Regions[i]
		for _, d := range r.Departments {
			zone, ok := zoneOf[d]
			if !ok {
				zone = string(d) // a department for which no limit is set
			}
			zones[string(r.Region)] = append(zones[string(r.Region)], zone)
		}
	}
	return areasOf(s), zones
}

// areasOf returns the areas of the regions.
func areasOf(s *crops.Survey) []RegionArea {
	list := make([]RegionArea, len(s.Regions))
	for i := range s.Regions {
		list[i] = RegionArea{string(s.Regions[i].Region), crops.HectaresAt(s.Regions[i].Figure.Area)}
	}
	return list
}

// caps returns the legal caps of the survey's country that it names, or all, and
// of those at the reference date the zone of each department and the place of each zone.
func caps(s *crops.Survey, limits []crops.Limit) (caps []ZoneLimit, zoneOf map[record.Subdivision]string, placeOf map[string]record.Place) {
	named := map[record.LimitRef]bool{}
	for _, r := range s.Limits {
		named[r] = true
	}
	zoneOf, placeOf = map[record.Subdivision]string{}, map[string]record.Place{}
	in := s.Country()
	for i := range limits {
		l := &limits[i]
		if in != "" && l.Zone.Country() != in || l.Nature != crops.LegalCap || len(named) > 0 && !named[record.LimitRef(l.ID)] {
			continue
		}
		caps = append(caps, ZoneLimit{string(l.Zone), crops.HectaresAt(l.Area), string(l.Valid.From), string(l.Valid.To)})
		if !l.Valid.Contains(s.ReferenceDate) {
			continue
		}
		placeOf[string(l.Zone)] = l.Place
		if l.Place.Subdivision != "" {
			zoneOf[l.Place.Subdivision] = string(l.Zone)
		}
	}
	return caps, zoneOf, placeOf
}
