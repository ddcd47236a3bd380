package estimate

import (
	"slices"

	"github.com/comision-mixta/mixta/crops/refusal"
)

// A Stratum is a part of the map that was sampled on its own.
type Stratum struct {
	Name  string
	Area  float64 // mapped area, in any unit as long as it is the same for all; or weight
	Units int64   // units in the stratum; 0 if not stated

	// Mapped is the area mapped in it as each class; nil if not known. Where it is the
	// map says what is mapped, and the sample need not estimate it.
	Mapped map[string]float64
}

// An Assessment is the evaluation of a map by verified units: always the plain
// agreement, and either the accuracy or the reason why it is refused.
type Assessment struct {
	Agreement Agreement
	Accuracy  *Accuracy
	Refused   *refusal.Error
}

// Accuracy is what can be inferred about a map from an independent probability sample.
// It is about the strata that the sample was drawn from, and nothing else.
type Accuracy struct {
	Estimator   Estimator
	Overall     Estimate
	Classes     []ClassAccuracy
	Counts      [][]int     // units, by map class, then by reference class, as in Classes
	Proportions [][]float64 // the same as estimated proportions of the whole area
	Area        float64     // the whole area, in the unit of the strata
	Units       int         // verified units

	// Notices say what cannot be inferred, and what is too few.
	Notices []refusal.Notice
}

// An Estimator is how an estimate was computed.
type Estimator string

// The estimators. Of one sample they may give different figures: a ratio of the
// sizes of plots is not a share of their number.
const (
	CountsByClass   Estimator = "counts-by-class"   // [ByClass]
	CountsByStratum Estimator = "counts-by-stratum" // [ByStratum], units of one size
	RatioByStratum  Estimator = "ratio-by-stratum"  // [ByStratum], plots of different sizes
)

// ClassAccuracy is accuracy and area of one class.
type ClassAccuracy struct {
	Class           string
	Mapped          float64   // area on the map
	MappedEstimated bool      // the map was not at hand, and Mapped is an estimate from the sample
	Users           *Estimate // share of the area mapped as the class that is of the class; nil if no verified unit is mapped as it
	Producers       *Estimate // share of the area of the class that is mapped as the class; nil if nothing follows
	Proportion      Estimate  // share of the whole area that is of the class
	Area            Estimate  // error-adjusted area of the class, in the unit of the strata
}

// Class returns the accuracy of a class by name.
func (a *Accuracy) Class(name string) (ClassAccuracy, bool) {
	i := slices.IndexFunc(a.Classes, func(c ClassAccuracy) bool { return c.Class == name })
	if i < 0 {
		return ClassAccuracy{}, false
	}
	return a.Classes[i], true
}

// Assess compares map and ground. It uses [ByClass] if every unit was drawn from
// the stratum of its own map class and none has a size, and [ByStratum]
// otherwise.
func Assess(s Sample, strata []Stratum) Assessment {
	agreement, err := s.Agreement()
	if err != nil {
		return Assessment{Refused: refusal.As(err)}
	}
	estimator := ByClass
	if s.Sizes != nil {
		estimator = ByStratum
	}
	for u, n := range s.Counts {
		if n != 0 && u.Stratum != u.Map {
			estimator = ByStratum
		}
	}
	accuracy, err := estimator(s, strata)
	return Assessment{agreement, accuracy, refusal.As(err)}
}

// ByClass estimates accuracy and area from a stratified random sample
// whose strata are the classes of the map, by the equations of Olofsson, Foody,
// Herold, Stehman, Woodcock and Wulder, "Good practices for estimating area and
// assessing accuracy of land change", Remote Sensing of Environment 148:42-57
// (2014), section 4. With n_ij units mapped as i and found to be j, n_i· their
// sum, A_i the area mapped as i and W_i = A_i / A:
//
//	p_ij = W_i n_ij / n_i·                                      eq. 4
//	O    = Σ p_ii,   V(O) = Σ W_i² U_i (1−U_i) / (n_i·−1)       eqs 1, 5
//	U_i  = p_ii / p_i·,   V(U_i) = U_i (1−U_i) / (n_i·−1)       eqs 2, 6
//	P_j  = p_jj / p_·j                                          eq. 3
//	V(P_j) = [ A_j² (1−P_j)² U_j (1−U_j) / (n_j·−1)
//	         + P_j² Σ_{i≠j} A_i² (n_ij/n_i·) (1−n_ij/n_i·) / (n_i·−1) ] / (A p_·j)²   eq. 7
//	p_·k = Σ W_i n_ik / n_i·                                    eq. 9
//	V(p_·k) = Σ W_i² (n_ik/n_i·) (1 − n_ik/n_i·) / (n_i·−1)     eq. 10
//	A_k  = A p_·k,   S(A_k) = A S(p_·k)                         eq. 11
//
// It equals [ByStratum] without finite population correction. Every class of the
// map must be sampled at least twice.
func ByClass(s Sample, strata []Stratum) (*Accuracy, error) {
	if err := s.Infers(); err == nil && s.Sizes != nil {
		return nil, refusal.New(refusal.SizedUnits)
	}
	units, total, err := s.stratified(strata)
	if err != nil {
		return nil, err
	}
	for _, u := range units {
		if u.Stratum != u.Map {
			return nil, refusal.New(refusal.StrataNotClasses, u.Stratum, u.Map)
		}
	}
	infinite := slices.Clone(strata)
	for i, h := range strata {
		infinite[i].Units, infinite[i].Mapped = 0, map[string]float64{h.Name: h.Area}
	}
	return stratify(s, units, infinite).assess(total), nil
}
