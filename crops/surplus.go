package crops

import (
	"github.com/comision-mixta/mixta/record"
)

// SurveyBalance sets a survey against the legal caps in force at its reference
// date: those that it names, or else all that are given. The national surplus
// is that of the published total, where there is one. A region is matched to
// the zone that has a limit for its department; where it takes in other
// departments too, its zones are refused with the reason, and so are all where
// the regions do not make up the whole.
func SurveyBalance(s *Survey, limits []Limit) (Balance, error) {
	date := string(s.ReferenceDate)
	caps, zoneOf := s.caps(limits)
	if len(s.Regions) == 0 {
		if s.Total == nil {
			return Balance{}, refuse(ReasonNoRegions, string(s.ID))
		}
		national, err := WeighTotal(s.Total.hectares(), caps, date)
		return Balance{Date: date, National: national}, err
	}
	zones := Zones{}
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
	b, err := WeighRegions(s.areas(), caps, zones, date)
	if err != nil {
		return Balance{}, err
	}
	if s.Total != nil {
		if b.National, err = WeighTotal(s.Total.hectares(), caps, date); err != nil {
			b.National = Surplus{Area: s.Total.hectares(), Refused: refused(err)}
		}
	}
	for i := range b.Zones {
		if z := &b.Zones[i]; !s.Complete && z.Refused == nil {
			z.Surplus, z.Refused = 0, refuse(ReasonIncomplete, z.Zone)
		}
	}
	return b, nil
}

// areas returns the areas of the regions.
func (s *Survey) areas() []RegionArea {
	list := make([]RegionArea, len(s.Regions))
	for i := range s.Regions {
		list[i] = RegionArea{string(s.Regions[i].Region), s.Regions[i].Figure.hectares()}
	}
	return list
}

// caps returns the legal caps that the survey names, or all, and the zone of
// each department that has one at the reference date.
func (s *Survey) caps(limits []Limit) ([]ZoneLimit, map[record.Subdivision]string) {
	named := map[record.LimitRef]bool{}
	for _, r := range s.Limits {
		named[r] = true
	}
	var caps []ZoneLimit
	zoneOf := map[record.Subdivision]string{}
	for i := range limits {
		l := &limits[i]
		if l.Nature != LegalCap || len(named) > 0 && !named[record.LimitRef(l.ID)] {
			continue
		}
		caps = append(caps, ZoneLimit{string(l.Zone), hectaresAt(l.Area), string(l.Valid.From), string(l.Valid.To)})
		if l.Place.Subdivision != "" && l.Valid.Contains(s.ReferenceDate) {
			zoneOf[l.Place.Subdivision] = string(l.Zone)
		}
	}
	return caps, zoneOf
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

// SurveyTurnover shows how the area of one survey came to be that of a later
// one, given the reductions between them: a reduction is not net change. Only
// reductions that lie wholly between the two dates count.
func SurveyTurnover(before, after *Survey, reductions []Reduction, methods []Method) (Turnover, error) {
	if before.Total == nil || after.Total == nil {
		return Turnover{}, refuse(ReasonNoRegions, string(before.ID))
	}
	var reduced MicroHectares
	for i := range reductions {
		if r := &reductions[i]; r.Period.From > before.ReferenceDate && r.Period.To != "" && r.Period.To <= after.ReferenceDate {
			reduced += hectaresAt(r.Declared)
		}
	}
	stand := func(s *Survey) Stand {
		return Stand{string(s.ReferenceDate), s.Total.hectares(), s.Terms(methods)}
	}
	return Span{stand(before), stand(after), reduced, true}.Turnover()
}

// Terms returns the method and definition that the survey's figures rest on;
// empty where the method is not among those given.
func (s *Survey) Terms(methods []Method) Terms {
	for i := range methods {
		if m := &methods[i]; string(m.ID) == string(s.Method) {
			return Terms{m.Name.In("en") + " " + m.Edition, string(m.Definition)}
		}
	}
	return Terms{}
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
