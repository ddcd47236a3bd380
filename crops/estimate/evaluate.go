package estimate

import (
	"cmp"
	"maps"
	"slices"
	"strconv"

	"github.com/comision-mixta/mixta/crops"
	"github.com/comision-mixta/mixta/crops/refusal"
	"github.com/comision-mixta/mixta/record"
)

// Evaluation gathers the parcels and verifications of one survey, in constant
// memory for each, and assesses the map. Put all parcels before the
// verifications, as a file has them.
type Evaluation struct {
	// Survey is the survey evaluated; parcels and verifications of others are
	// ignored.
	Survey record.SurveyRef

	// Merge, if not nil, returns the class that a class counts as, such as
	// [CocaOrNot].
	Merge func(crops.Class) crops.Class

	sample   Sample
	strata   map[string]*Stratum
	parcels  mappedParcels
	verified map[record.UUID]bool
	points   int
	outcomes map[crops.Outcome]int
	draws    map[string]crops.Selection // by stratum, that of the first unit verified
	fault    *refusal.Error
}

// CocaOrNot merges all classes into two: coca of any kind, and other.
func CocaOrNot(c crops.Class) crops.Class {
	if c.Coca() {
		return "coca"
	}
	return crops.ClassOther
}

func (e *Evaluation) class(c crops.Class) crops.Class {
	if e.Merge != nil {
		return e.Merge(c)
	}
	return c
}

// StratumOf returns the name of a parcel's stratum: the one it states, or else
// its mapped class.
func StratumOf(p *crops.Parcel) string {
	if p == nil {
		return ""
	}
	return cmp.Or(p.Stratum, string(p.Class))
}

// AddParcel adds a parcel to its stratum (see [StratumOf]). Strata are those of
// the draw: merging classes does not merge strata, which may have been sampled at
// different rates.
func (e *Evaluation) AddParcel(p *crops.Parcel) {
	if p == nil || p.Survey != e.Survey {
		return
	}
	if e.strata == nil {
		e.strata = map[string]*Stratum{}
	}
	name := StratumOf(p)
	s := e.strata[name]
	if s == nil {
		s = &Stratum{Name: name, Mapped: map[string]float64{}}
		e.strata[name] = s
	}
	ha := p.Hectares()
	s.Area += ha
	s.Units++
	s.Mapped[string(e.class(p.Class))] += ha
	e.parcels.add(record.UUIDOf(p.ID), s.Name, string(e.class(p.Class)), ha)
}

// AddVerification adds the result for one unit. Units that are pending or could
// not be reached are counted, but do not belong to the sample. All units of a
// stratum must come from one draw: the same seed and population. A larger sample
// continues the draw with the same seed (package sample).
func (e *Evaluation) AddVerification(v *crops.Verification) {
	if v == nil || v.Survey != e.Survey {
		return
	}
	if e.outcomes == nil {
		e.outcomes, e.verified = map[crops.Outcome]int{}, map[record.UUID]bool{}
	}
	e.outcomes[v.Outcome]++
	if v.Outcome == crops.OutcomePending || v.Outcome == crops.OutcomeNotReachable {
		return
	}
	e.drawn(v.Selection)
	independent := v.Independent != nil && *v.Independent
	unit := Unit{Map: string(e.class(v.Mapped)), Reference: string(e.class(v.Found))}
	if v.Point != nil {
		e.points++
		unit.Stratum = string(v.Mapped)
		if v.Selection != nil {
			unit.Stratum = v.Selection.Stratum
		}
		e.sample.Add(unit, v.Design, independent)
		return
	}
	id := record.UUIDOf(v.Parcel)
	p, ok := e.parcels.get(id)
	switch {
	case !ok:
		e.refuse(refusal.NoParcel, v.ID)
		return
	case e.verified[id]:
		e.refuse(refusal.Repeated, v.Parcel)
		return
	}
	e.verified[id] = true
	unit.Stratum, unit.Map = e.parcels.names[p.stratum], e.parcels.names[p.class]
	e.sample.AddSized(unit, p.hectares, v.Design, independent)
}

// drawn records the draw of a verified unit, and refuses a second draw: repeating
// it once results are known allows choosing the result.
func (e *Evaluation) drawn(s *crops.Selection) {
	if s == nil {
		return // its design does not allow inference anyway
	}
	if e.draws == nil {
		e.draws = map[string]crops.Selection{}
	}
	first, ok := e.draws[s.Stratum]
	switch {
	case !ok:
		e.draws[s.Stratum] = *s
	case first.Seed != s.Seed || first.Population != s.Population:
		e.refuse(refusal.TwoDraws, s.Stratum, draw(s), draw(&first))
	}
}

// draw describes the draw: its seed and population.
func draw(s *crops.Selection) string { return s.Seed + ", " + strconv.FormatInt(s.Population, 10) }

// whole returns nil if the number of parcels equals the population of the draw.
// With only some of the parcels, such as after a release, neither area nor
// variance can be inferred: if only verified parcels were left, nothing would
// seem unknown.
func (e *Evaluation) whole() *refusal.Error {
	for _, name := range slices.Sorted(maps.Keys(e.draws)) {
		var here int64
		if s := e.strata[name]; s != nil {
			here = s.Units
		}
		if drawn := e.draws[name].Population; here != drawn {
			return refusal.New(refusal.OtherPopulation, name, here, drawn)
		}
	}
	return nil
}

// refuse keeps the first reason.
func (e *Evaluation) refuse(r refusal.Reason, values ...any) {
	if e.fault == nil {
		e.fault = refusal.New(r, values...)
	}
}

// Result is the evaluation of a survey by its verifications.
type Result struct {
	Assessment
	Strata       []Stratum // by name: area in hectares, and how many parcels
	Pending      int       // units still to be verified
	NotReachable int       // units that could not be reached
}

// Result assesses the map: the plain agreement in any case, and accuracy and
// areas if the sample allows inferring them. Areas are in hectares; if units are
// parcels, the finite population correction is applied.
func (e *Evaluation) Result() Result {
	r := Result{Pending: e.outcomes[crops.OutcomePending], NotReachable: e.outcomes[crops.OutcomeNotReachable]}
	for _, s := range e.strata {
		r.Strata = append(r.Strata, *s)
	}
	slices.SortFunc(r.Strata, func(a, b Stratum) int { return cmp.Compare(a.Name, b.Name) })
	strata := slices.Clone(r.Strata)
	switch {
	case e.fault != nil:
		r.Refused = e.fault
	case len(strata) == 0:
		r.Refused = refusal.New(refusal.NothingMapped)
	case e.points > 0 && len(e.verified) > 0:
		r.Refused = refusal.New(refusal.MixedUnits)
	case e.points == 0: // points cannot be counted as parcels
		r.Refused = e.whole()
	}
	if r.Refused != nil {
		r.Agreement, _ = e.sample.Agreement() // none without units
		return r
	}
	if e.points > 0 {
		for i := range strata {
			strata[i].Units = 0 // they count parcels, not points
		}
	}
	r.Assessment = Assess(e.sample, strata)
	return r
}

// Evaluate is [Evaluation] for records in memory.
func Evaluate(s *crops.Survey, parcels []crops.Parcel, verifications []crops.Verification, merge func(crops.Class) crops.Class) Result {
	s = cmp.Or(s, new(crops.Survey))
	e := Evaluation{Survey: record.SurveyRef(s.ID), Merge: merge}
	for i := range parcels {
		e.AddParcel(&parcels[i])
	}
	for i := range verifications {
		e.AddVerification(&verifications[i])
	}
	return e.Result()
}
