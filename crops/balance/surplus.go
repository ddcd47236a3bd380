package balance

import (
	"cmp"
	"slices"
	"strings"

	"github.com/comision-mixta/mixta/crops"
	"github.com/comision-mixta/mixta/crops/refusal"
	"github.com/comision-mixta/mixta/record"
)

// SurveySurplus sets a survey against the legal caps in force at its reference
// date: those that it names, or else all given for its country. The national
// surplus is that of the published total, or of the regions where these make up
// the whole. It is refused where the survey covers only a part of the country, or
// a limit that it names is not given. A region belongs to the zone that has a
// limit for its department, and so does the total of a survey of one department
// without regions. Where a region takes in other departments too, its zones are
// refused, and all zones are where the regions do not make up the whole.
func SurveySurplus(s *crops.Survey, limits []crops.Limit) (Surpluses, error) {
	s = cmp.Or(s, new(crops.Survey))
	if len(s.Regions) == 0 && s.Total == nil {
		return Surpluses{}, refusal.New(refusal.NoRegions, s.ID)
	}
	c := against(s, limits)
	date := s.ReferenceDate
	national, reason := c.national()
	areas, zones := c.areas()
	if len(areas) == 0 {
		return Surpluses{Date: date, National: national}, reason
	}
	b, err := ZoneSurpluses(areas, c.caps, zones, date)
	if err != nil {
		return Surpluses{}, err
	}
	b.National = national
	b.National.Refused = refusal.As(reason)
	for i := range b.Zones {
		z := &b.Zones[i]
		switch {
		case z.Refused != nil:
			if c.missing != nil && z.Refused.Reason == refusal.NoLimit {
				z.Refused = c.missing // it may be this zone's
			}
		case len(s.Regions) > 0 && !s.Complete:
			z.Surplus, z.Refused = 0, refusal.New(refusal.RegionsIncomplete, z.Zone)
		case !s.Territory.Covers(c.place[z.Zone]):
			z.Surplus, z.Refused = 0, refusal.New(refusal.PartOfTerritory, z.Zone, s.Territory.Label())
		}
	}
	return b, nil
}

// comparison is a survey with the legal caps that it is set against.
type comparison struct {
	*crops.Survey
	caps    []ZoneLimit
	zone    map[record.Subdivision]string // of each department, at the reference date
	place   map[string]record.Place       // of each zone, at the reference date
	missing *refusal.Error                // a limit that the survey names is not given
}

func against(s *crops.Survey, limits []crops.Limit) comparison {
	c := comparison{Survey: s, zone: map[record.Subdivision]string{}, place: map[string]record.Place{}}
	given := map[string]bool{}
	for i := range limits {
		given[strings.ToLower(string(limits[i].ID))] = true
	}
	for _, ref := range s.Limits {
		if !given[strings.ToLower(string(ref))] {
			c.missing = refusal.New(refusal.LimitMissing, ref)
			break
		}
	}
	country := s.Country()
	for i := range limits {
		l := &limits[i]
		if country != "" && l.Zone.Country() != country || l.Nature != crops.LegalCap ||
			len(s.Limits) > 0 && !slices.Contains(s.Limits, record.LimitRef(l.ID)) {
			continue
		}
		c.caps = append(c.caps, ZoneLimit{string(l.Zone), crops.HectaresAt(l.Area), l.Valid.From, l.Valid.To})
		if !l.Valid.Contains(s.ReferenceDate) {
			continue
		}
		c.place[string(l.Zone)] = l.Place
		if l.Place.Subdivision != "" {
			c.zone[l.Place.Subdivision] = string(l.Zone)
		}
	}
	return c
}

// national returns the surplus of the whole country, or the area alone and why
// the surplus is not known.
func (c *comparison) national() (Surplus, error) {
	var total crops.MicroHectares
	if c.Total != nil {
		total = crops.HectaresAt(c.Total.Area)
	} else {
		for _, r := range regionAreas(c.Survey) {
			total += r.Area
		}
	}
	if c.missing != nil {
		return Surplus{Area: total}, c.missing
	}
	n, err := NationalSurplus(total, c.caps, c.ReferenceDate)
	none := refusal.As(err)
	switch {
	case none != nil && none.Reason == refusal.NoLimits:
		err = refusal.New(refusal.NoLimit, string(c.Country()), none.Got)
	case err != nil:
	case !c.Territory.Covers(record.Place{}):
		err = refusal.New(refusal.PartOfTerritory, cmp.Or(string(c.Country()), "–"), c.Territory.Label())
	case c.Total == nil && !c.Complete:
		err = refusal.New(refusal.TotalMissing)
	default:
		return n, nil
	}
	return Surplus{Area: total}, err
}

// areas returns the areas of the regions with the zones that each lies in, or
// that of the total where the territory is one department and has no regions.
func (c *comparison) areas() ([]RegionArea, Zones) {
	zones := Zones{}
	if d := c.Territory.Subdivision; len(c.Regions) == 0 && c.zone[d] != "" {
		zones[string(d)] = []string{c.zone[d]}
		return []RegionArea{{string(d), crops.HectaresAt(c.Total.Area)}}, zones
	}
	for i := range c.Regions {
		r := &c.Regions[i]
		for _, d := range r.Departments {
			// A department for which no limit is set stands for itself.
			zones[string(r.Region)] = append(zones[string(r.Region)], cmp.Or(c.zone[d], string(d)))
		}
	}
	return regionAreas(c.Survey), zones
}

// regionAreas returns the areas of the regions of a survey.
func regionAreas(s *crops.Survey) []RegionArea {
	list := make([]RegionArea, len(s.Regions))
	for i := range s.Regions {
		list[i] = RegionArea{string(s.Regions[i].Region), crops.HectaresAt(s.Regions[i].Figure.Area)}
	}
	return list
}
