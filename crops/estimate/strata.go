package estimate

import "github.com/comision-mixta/mixta/crops/refusal"

// Bounds of the area of one stratum, in whatever unit: they keep squares of
// areas and their quotients far from the limits of a float64.
const minStratum, maxStratum = 1e-6, 1e15

// stratified returns the units of a sample that allows inference, and the total
// area of its strata.
func (s Sample) stratified(strata []Stratum) (units []counted, total float64, err error) {
	if err = s.Infers(); err != nil {
		return nil, 0, err
	}
	if units, err = s.units(); err != nil {
		return nil, 0, err
	}
	total, err = checkStrata(strata, units)
	return units, total, err
}

// checkStrata returns the sum of the areas, after checking names, areas, and that
// each stratum has at least two units.
func checkStrata(strata []Stratum, units []counted) (total float64, err error) {
	verified := map[string]int64{}
	for _, u := range units {
		verified[u.Stratum] += int64(u.n)
	}
	if total, err = TotalArea(strata); err != nil {
		return 0, err
	}
	for _, h := range strata {
		switch n := verified[h.Name]; {
		case n == 0:
			return 0, refusal.New(refusal.Unsampled, h.Name)
		case n == 1:
			return 0, refusal.New(refusal.SingleUnit, h.Name)
		case h.Units > 0 && n > h.Units:
			return 0, refusal.New(refusal.Overdrawn, h.Name, n, h.Units)
		}
		delete(verified, h.Name)
	}
	for _, u := range units {
		if _, unknown := verified[u.Stratum]; unknown {
			return 0, refusal.New(refusal.UnknownStratum, u.Stratum)
		}
	}
	return total, nil
}

// TotalArea returns the sum of the areas, after checking names and numbers.
func TotalArea(strata []Stratum) (total float64, err error) {
	seen := map[string]bool{}
	for _, h := range strata {
		switch {
		case h.Name == "":
			return 0, refusal.New(refusal.Blank, "", "", "stratum")
		case seen[h.Name]:
			return 0, refusal.New(refusal.Repeated, h.Name)
		case !(h.Area >= minStratum && h.Area <= maxStratum):
			return 0, refusal.New(refusal.Number, h.Name, h.Area, "0.000001 ≤ x ≤ 1e15")
		case h.Units < 0:
			return 0, refusal.New(refusal.Number, h.Name, h.Units, "≥ 0")
		}
		seen[h.Name] = true
		total += h.Area
	}
	if len(strata) == 0 {
		return 0, refusal.New(refusal.Blank, "", "", "stratum")
	}
	return total, nil
}
