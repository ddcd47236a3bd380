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
	// passed over.
	Survey record.SurveyRef

	// Merge, if not nil, gives the class that a class counts as: [CocaOrNot]
	// for one question only.
	Merge func(crops.Class) crops.Class

	sample   Sample
	strata   map[string]*Stratum
	parcels  map[record.UUID]mappedParcel
	verified map[record.UUID]bool
	points   int
	outcomes map[crops.Outcome]int
	draws    map[string]crops.Selection // by stratum, that of the first unit verified
	fault    *refusal.Error
}

// mappedParcel holds what a verification of the parcel needs.
type mappedParcel struct {
	stratum  string
	class    crops.Class
	hectares float64
}

// CocaOrNot merges all classes into two: coca of any kind, and all else.
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

// StratumOf returns the name of the stratum that a parcel belongs to: the one that
// it names, or else its class as mapped.
func StratumOf(p *crops.Parcel) string { return cmp.Or(p.Stratum, string(p.Class)) }

// AddParcel adds a parcel: its area goes to its stratum, which is its class as
// mapped where it names none. Strata are those of the draw: merging classes
// does not merge strata, which may have been sampled at different rates.
func (e *Evaluation) AddParcel(p *crops.Parcel) {
	if p.Survey != e.Survey {
		return
	}
	if e.strata == nil {
		e.strata, e.parcels = map[string]*Stratum{}, map[record.UUID]mappedParcel{}
	}
	name := StratumOf(p)
	s := e.strata[name]
	if s == nil {
		s = &Stratum{Name: name}
		e.strata[name] = s
	}
	ha := p.Hectares()
	s.Area += ha
	s.Units++
	e.parcels[record.UUIDOf(p.ID)] = mappedParcel{s.Name, e.class(p.Class), ha}
}

// AddVerification adds what was found in one unit. Units that are pending or
// could not be reached are counted, and are no part of the sample. All units of
// a stratum are of one draw: the same seed, from as many units. A sample made
// larger continues the draw with the same seed (package sample).
func (e *Evaluation) AddVerification(v *crops.Verification) {
	if v.Survey != e.Survey {
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
	p, ok := e.parcels[id]
	switch {
	case !ok:
		e.refuse(refusal.NoParcel, v.ID)
		return
	case e.verified[id]:
		e.refuse(refusal.Repeated, v.Parcel)
		return
	}
	e.verified[id] = true
	unit.Stratum, unit.Map = p.stratum, string(p.class)
	e.sample.AddSized(unit, p.hectares, v.Design, independent)
}

// drawn remembers the draw that a verified unit came from, and refuses a second
// one: a draw repeated once results are known can be made to please.
func (e *Evaluation) drawn(s *crops.Selection) {
	if s == nil {
		return // its design bears no inference anyway
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

// draw names the draw: its seed, and from how many units.
func draw(s *crops.Selection) string { return s.Seed + ", " + strconv.FormatInt(s.Population, 10) }

// whole returns nil where the parcels added are as many as the units were drawn
// from. From a part of them, such as a release leaves, neither area nor variance
// follows: where only verified parcels are left, nothing seems to be unknown.
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

// Result is what verifications say about a survey.
type Result struct {
	Assessment
	Strata       []Stratum // by name: area in hectares, and how many parcels
	Pending      int       // units still to be verified
	NotReachable int       // units that could not be reached
}

// Result assesses the map by what was added: the plain agreement in any case,
// and accuracy and areas where the sample bears them. Areas are in hectares;
// where units are parcels, the finite population correction is made.
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
	case e.points == 0: // a stratum's points are no parcels that could be counted
		r.Refused = e.whole()
	}
	if r.Refused != nil {
		r.Agreement, _ = e.sample.Agreement() // none without units
		return r
	}
	if e.points > 0 {
		for i := range strata {
			strata[i].Units = 0 // they count parcels, and no points
		}
	}
	r.Assessment = Assess(e.sample, strata)
	return r
}

// Evaluate is [Evaluation] for records at hand.
func Evaluate(s *crops.Survey, parcels []crops.Parcel, verifications []crops.Verification, merge func(crops.Class) crops.Class) Result {
	e := Evaluation{Survey: record.SurveyRef(s.ID), Merge: merge}
	for i := range parcels {
		e.AddParcel(&parcels[i])
	}
	for i := range verifications {
		e.AddVerification(&verifications[i])
	}
	return e.Result()
}
