package crops

import (
	"cmp"
	"slices"

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
func SurveyBalance(s *Survey, limits []Limit) (Balance, error) {
	date := string(s.ReferenceDate)
	caps, zoneOf, placeOf := s.caps(limits)
	if len(s.Regions) == 0 && s.Total == nil {
		return Balance{}, refuse(ReasonNoRegions, string(s.ID))
	}
	areas, zones := s.zones(zoneOf)
	if len(areas) == 0 {
		national, err := s.national(limits, caps)
		return Balance{Date: date, National: national}, err
	}
	b, err := WeighRegions(areas, caps, zones, date)
	if err != nil {
		return Balance{}, err
	}
	if b.National, err = s.national(limits, caps); err != nil {
		b.National.Refused = refused(err)
	}
	for i := range b.Zones {
		z := &b.Zones[i]
		switch {
		case z.Refused != nil:
			if away := s.away(limits); away != nil && z.Refused.Reason == ReasonNoLimit {
				z.Refused = away // it may be this zone's
			}
		case len(s.Regions) > 0 && !s.Complete:
			z.Surplus, z.Refused = 0, refuse(ReasonIncomplete, z.Zone)
		case !covers(s.Territory, placeOf[z.Zone]):
			z.Surplus, z.Refused = 0, refuse(ReasonTerritory, z.Zone, placeName(s.Territory))
		}
	}
	return b, nil
}

// national is the surplus of the whole country, or the area alone and why the
// surplus is not known.
func (s *Survey) national(limits []Limit, caps []ZoneLimit) (Surplus, error) {
	var total MicroHectares
	if s.Total != nil {
		total = s.Total.hectares()
	}
	for i := range s.Regions {
		if s.Total == nil {
			total += s.Regions[i].Figure.hectares()
		}
	}
	if away := s.away(limits); away != nil {
		return Surplus{Area: total}, away
	}
	n, err := WeighTotal(total, caps, string(s.ReferenceDate))
	switch {
	case err != nil:
	case !covers(s.Territory, record.Place{}):
		err = refuse(ReasonTerritory, cmp.Or(string(s.Country()), "–"), placeName(s.Territory))
	case s.Total == nil && !s.Complete:
		err = refuse(ReasonPartial)
	default:
		return n, nil
	}
	return Surplus{Area: total}, err
}

// away is nil where all limits that the survey names are given.
func (s *Survey) away(limits []Limit) *RefusedError {
	for _, r := range s.Limits {
		if !slices.ContainsFunc(limits, func(l Limit) bool { return key(l.ID) == key(r) }) {
			return refuse(ReasonLimitAway, string(r))
		}
	}
	return nil
}

// zones returns the areas of the regions with the zones that each lies in, or
// that of the total where the territory is one department and has no regions.
func (s *Survey) zones(zoneOf map[record.Subdivision]string) ([]RegionArea, Zones) {
	zones := Zones{}
	if d := s.Territory.Subdivision; len(s.Regions) == 0 && zoneOf[d] != "" {
		zones[string(d)] = []string{zoneOf[d]}
		return []RegionArea{{string(d), s.Total.hectares()}}, zones
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
	return s.areas(), zones
}

// areas returns the areas of the regions.
func (s *Survey) areas() []RegionArea {
	list := make([]RegionArea, len(s.Regions))
	for i := range s.Regions {
		list[i] = RegionArea{string(s.Regions[i].Region), s.Regions[i].Figure.hectares()}
	}
	return list
}

// caps returns the legal caps of the survey's country that it names, or all, and
// of those at the reference date the zone of each department and the place of each zone.
func (s *Survey) caps(limits []Limit) (caps []ZoneLimit, zoneOf map[record.Subdivision]string, placeOf map[string]record.Place) {
	named := map[record.LimitRef]bool{}
	for _, r := range s.Limits {
		named[r] = true
	}
	zoneOf, placeOf = map[record.Subdivision]string{}, map[string]record.Place{}
	in := s.Country()
	for i := range limits {
		l := &limits[i]
		if in != "" && country(l.Zone) != in || l.Nature != LegalCap || len(named) > 0 && !named[record.LimitRef(l.ID)] {
			continue
		}
		caps = append(caps, ZoneLimit{string(l.Zone), hectaresAt(l.Area), string(l.Valid.From), string(l.Valid.To)})
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

// ValidatedShare returns how much of the declared area was validated, from 0
// to 1: by the areas, or by the share as it was published.
func (r *Reduction) ValidatedShare() (float64, error) {
	switch {
	case r.Declared == nil || r.Validated == nil || r.Validated.Area == nil && r.Validated.Share == nil:
		return 0, refuse(ReasonNoneDeclare)
	case r.Validated.Area != nil:
		return ValidatedShare(hectaresAt(r.Validated.Area), hectaresAt(r.Declared))
	}
	return *r.Validated.Share / 100, nil
}

// SurveyProduction is the potential production of leaf of a survey's regions,
// by the yields valid at its reference date. Where several studies give a yield
// for a region, the interval spans them all.
func SurveyProduction(s *Survey, yields []Yield) (Production, error) {
	if len(s.Regions) == 0 {
		return Production{}, refuse(ReasonNoRegions, string(s.ID))
	}
	byRegion := map[string]*RegionYield{}
	for i := range yields {
		y := &yields[i]
		if !y.Valid.Contains(s.ReferenceDate) || y.Lower == nil || y.Upper == nil {
			continue
		}
		for _, r := range y.Regions {
			of := byRegion[string(r)]
			switch {
			case of == nil:
				byRegion[string(r)] = &RegionYield{string(r), *y.Lower, *y.Upper, y.Leaf}
			case of.Basis != y.Leaf:
				return Production{}, refuse(ReasonMixedBasis, string(r), string(y.Leaf), string(of.Basis))
			default:
				of.Low, of.High = min(of.Low, *y.Lower), max(of.High, *y.Upper)
			}
		}
	}
	var list []RegionYield
	for _, y := range byRegion {
		list = append(list, *y)
	}
	return Produce(s.areas(), list)
}
