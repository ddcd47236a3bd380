package estimate

import (
	"math"
	"slices"

	"github.com/comision-mixta/mixta/crops/refusal"
)

// A Stratum is a part of the map that was sampled on its own.
type Stratum struct {
	Name  string
	Area  float64 // mapped area, in any unit as long as it is the same for all; or weight
	Units int64   // units that it holds; 0 when not stated
}

// An Assessment is what the verified units say about a map: always the plain
// agreement, and either accuracy or the reason why it is refused.
type Assessment struct {
	Agreement Agreement
	Accuracy  *Accuracy
	Refused   *refusal.Error
}

// Accuracy is what an independent probability sample lets one infer about a map.
type Accuracy struct {
	Overall     Estimate
	Classes     []ClassAccuracy
	Counts      [][]int     // units, by map class, then by reference class, as in Classes
	Proportions [][]float64 // the same as estimated proportions of the whole area
	Area        float64     // the whole area, in the unit of the strata
	Units       int         // verified units
}

// ClassAccuracy is accuracy and area of one class.
type ClassAccuracy struct {
	Class      string
	Mapped     float64  // area on the map; estimated where strata are not classes
	Users      Estimate // share of the area mapped as the class that is of the class
	Producers  Estimate // share of the area of the class that is mapped as the class
	Proportion Estimate // share of the whole area that is of the class
	Area       Estimate // error-adjusted area of the class, in the unit of the strata
}

// Class finds the accuracy of a class by its name.
func (a *Accuracy) Class(name string) (ClassAccuracy, bool) {
	i := slices.IndexFunc(a.Classes, func(c ClassAccuracy) bool { return c.Class == name })
	if i < 0 {
		return ClassAccuracy{}, false
	}
	return a.Classes[i], true
}

// Assess compares map and ground. It uses [ByClass] where every unit was drawn
// from the stratum of its own map class and none has a size, and [ByStratum]
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
//	P_j  = p_jj / p_·j,   V(P_j) by eq. 7, see producers        eqs 3, 7
//	p_·k = Σ W_i n_ik / n_i·                                    eq. 9
//	V(p_·k) = Σ W_i² (n_ik/n_i·) (1 − n_ik/n_i·) / (n_i·−1)     eq. 10
//	A_k  = A p_·k,   S(A_k) = A S(p_·k)                         eq. 11
//
// There is no finite population correction. Every class must be sampled at
// least twice and be found at least once.
func ByClass(s Sample, strata []Stratum) (*Accuracy, error) {
	if err := s.Infers(); err == nil && s.Sizes != nil {
		return nil, refusal.New(refusal.SizedUnits)
	}
	units, total, err := s.stratified(strata)
	if err != nil {
		return nil, err
	}
	n, err := countByClass(units, strata)
	if err != nil {
		return nil, err
	}
	a := &Accuracy{Counts: n, Proportions: square[float64](len(strata)), Area: total, Units: sumCounts(units)}
	e := errorMatrix{n, make([]float64, len(strata)), make([]float64, len(strata))}
	for i, h := range strata {
		e.area[i] = h.Area
		for _, k := range n[i] {
			e.n[i] += float64(k)
		}
	}
	a.Overall = e.overall(total)
	for k, h := range strata {
		p := e.proportion(k, total)
		a.Classes = append(a.Classes, ClassAccuracy{
			Class: h.Name, Mapped: h.Area,
			Users: e.users(k), Producers: e.producers(k),
			Proportion: p, Area: Estimate{total * p.Value, total * p.SE},
		})
		for j := range strata {
			a.Proportions[k][j] = h.Area * e.share(k, j) / total
		}
	}
	return a, nil
}

// errorMatrix is counts by map and reference class, with the mapped areas and
// the number of units of each map class.
type errorMatrix struct {
	counts  [][]int
	area, n []float64
}

// share is n_ij / n_i·.
func (e errorMatrix) share(i, j int) float64 { return float64(e.counts[i][j]) / e.n[i] }

// spread is the variance of share(i, j) as an estimate.
func (e errorMatrix) spread(i, j int) float64 {
	p := e.share(i, j)
	return p * (1 - p) / (e.n[i] - 1)
}

func (e errorMatrix) overall(total float64) Estimate {
	var value, variance float64
	for i, a := range e.area {
		value += a * e.share(i, i)
		variance += a * a * e.spread(i, i)
	}
	return Estimate{value / total, math.Sqrt(variance) / total}
}

func (e errorMatrix) users(i int) Estimate {
	return Estimate{e.share(i, i), math.Sqrt(e.spread(i, i))}
}

func (e errorMatrix) proportion(k int, total float64) Estimate {
	var value, variance float64
	for i, a := range e.area {
		value += a * e.share(i, k)
		variance += a * a * e.spread(i, k)
	}
	return Estimate{value / total, math.Sqrt(variance) / total}
}

// producers is eq. 7, with areas for numbers of pixels:
//
//	V(P_j) = [ N_j·² (1−P_j)² U_j (1−U_j) / (n_j·−1)
//	         + P_j² Σ_{i≠j} N_i·² (n_ij/n_i·) (1−n_ij/n_i·) / (n_i·−1) ] / N_·j²
//
// where N_·j = Σ_i N_i· n_ij / n_i· (eq. 8).
func (e errorMatrix) producers(j int) Estimate {
	var whole, others float64
	for i, a := range e.area {
		whole += a * e.share(i, j)
		if i != j {
			others += a * a * e.spread(i, j)
		}
	}
	p := e.area[j] * e.share(j, j) / whole
	own := e.area[j] * e.area[j] * (1 - p) * (1 - p) * e.spread(j, j)
	return Estimate{p, math.Sqrt(own+p*p*others) / whole}
}
