package sample

import (
	"cmp"
	"slices"

	"github.com/comision-mixta/mixta/crops"
	"github.com/comision-mixta/mixta/crops/estimate"
	"github.com/comision-mixta/mixta/crops/refusal"
	"github.com/comision-mixta/mixta/record"
)

// Plan defines how the sample of parcels to verify is drawn.
type Plan struct {
	// Seed of the draw, fixed before anybody sees what it draws, such as a number
	// drawn in public or agreed in the minutes.
	Seed string

	// Units to verify in total; 0 for as many as TargetSE requires.
	Units int

	// TargetSE is the target standard error of the overall accuracy, such as 0.01.
	TargetSE float64

	// Expected is the expected user's accuracy of each stratum, greater than 0,
	// up to 1; Default applies to strata without one. Needed for TargetSE and
	// Neyman.
	Expected map[string]float64
	Default  float64

	// Allocation shares the units among the strata, by Neyman unless stated; none
	// gets fewer than Least.
	Allocation Allocation
	Least      int

	// Spare is how many more units of each stratum are drawn, to replace those
	// that cannot be reached, in the order of the draw.
	Spare int

	// Header is that of the verifications; their ids are made of the issuer,
	// the survey and the parcel, so that the same plan gives the same records.
	Header record.Header
}

// Draw draws the parcels of a survey that are to be verified and returns a pending
// verification for each, to be filled in in the field. Strata are those that the
// parcels name, or else their classes. Anybody with the same parcels and seed can
// repeat the draw; see the function [Draw]. Units drawn with two seeds are not one
// sample, and [estimate.Evaluation] refuses them.
func (plan Plan) Draw(s *crops.Survey, parcels []crops.Parcel) ([]crops.Verification, error) {
	s = cmp.Or(s, new(crops.Survey))
	strata, classes, err := frame(s, parcels)
	if err != nil {
		return nil, err
	}
	rule, n := cmp.Or(plan.Allocation, Neyman), plan.Units
	needed := n == 0 && plan.TargetSE != 0 || n != 0 && rule == Neyman
	expected := make([]Expectation, len(strata))
	for i, h := range strata {
		accuracy := cmp.Or(plan.Expected[h.Name], plan.Default)
		if accuracy == 0 && needed {
			return nil, refusal.New(refusal.NoExpected, h.Name)
		}
		expected[i] = Expectation{h.Stratum, cmp.Or(accuracy, 1)}
	}
	if n == 0 {
		if n, err = SizeFinite(expected, plan.TargetSE); err != nil {
			return nil, err
		}
		n = max(n, plan.Least*len(strata))
	}
	shares, err := Allocate(rule, n, plan.Least, expected)
	if err != nil {
		return nil, err
	}
	var list []crops.Verification
	for i, h := range strata {
		drawn, err := Draw(plan.Seed, h.Name, h.ids, min(shares[i].Units+plan.Spare, len(h.ids)))
		if err != nil {
			return nil, err
		}
		for k, id := range drawn.Units {
			v := crops.Verification{
				Header: plan.Header, Survey: record.SurveyRef(s.ID), Parcel: record.ParcelRef(id),
				Design: crops.DesignProbability, Independent: new(true), Mapped: classes[id], Outcome: crops.OutcomePending,
				Selection: &crops.Selection{Stratum: h.Name, Seed: plan.Seed, Order: int64(k + 1), Population: int64(drawn.Population)},
			}
			v.ID = record.LocalID(plan.Header.Issuer, "verification", string(s.ID)+" "+id)
			list = append(list, v)
		}
	}
	return list, nil
}

// population is a stratum with the ids of all its parcels.
type population struct {
	estimate.Stratum
	ids []string
}

// frame returns the sampling frame of a survey: its strata by name, and the class
// of each parcel.
func frame(s *crops.Survey, parcels []crops.Parcel) ([]population, map[string]crops.Class, error) {
	byName, classes := map[string]*population{}, map[string]crops.Class{}
	for i := range parcels {
		p := &parcels[i]
		if string(p.Survey) != string(s.ID) {
			continue
		}
		name := estimate.StratumOf(p)
		h := byName[name]
		if h == nil {
			h = &population{Stratum: estimate.Stratum{Name: name}}
			byName[name] = h
		}
		h.Area += p.Hectares()
		h.Units++
		h.ids = append(h.ids, string(p.ID))
		classes[string(p.ID)] = p.Class
	}
	if len(byName) == 0 {
		return nil, nil, refusal.New(refusal.NothingMapped)
	}
	var list []population
	for _, h := range byName {
		list = append(list, *h)
	}
	slices.SortFunc(list, func(a, b population) int { return cmp.Compare(a.Name, b.Name) })
	return list, classes, nil
}
