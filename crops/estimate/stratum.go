package estimate

import (
	"math"

	"github.com/comision-mixta/mixta/crops/refusal"
)

// ByStratum estimates accuracy and area from a stratified random sample
// whose strata are not the classes of the map, such as when one sample serves a
// second map, by Stehman, "Estimating area and map accuracy for stratified
// random sampling when the strata are different from the map classes",
// International Journal of Remote Sensing 35:4923-4939 (2014). Everything is a
// ratio of two means of indicators y_u and x_u over all units u (eq. 27), with
// N_h units in stratum h, n_h of them verified, and ȳ_h, x̄_h their means:
//
//	R    = Σ N_h ȳ_h / Σ N_h x̄_h
//	V(R) = Σ N_h² (1 − n_h/N_h) (s²_yh + R² s²_xh − 2 R s_xyh) / n_h / (Σ N_h x̄_h)²    eq. 28
//
//	                   y_u is 1 when                  x_u is 1
//	overall accuracy   map and reference agree        always           eq. 12
//	proportion of k    the reference is k             always           eq. 14
//	cell i, j          map is i, reference is j       always
//	user's of k        map and reference are k        when map is k    eqs 18, 19
//	producer's of k    map and reference are k        when ref. is k   eqs 22, 23
//
// With x always 1, R is the mean of y and V(R) its variance (eqs 3, 25). The
// areas of the strata are used for N_h; the finite population correction 1 −
// n_h/N_h is applied to the strata whose Units are stated. If the strata are the
// classes of the map and no Units are stated, the estimates equal those of
// [ByClass]. Classes are sorted by name.
//
// If the units are plots of sizes a_u, an equal chance for each plot is not an
// equal chance for each hectare. Each ȳ_h is then the ratio Σ a_u y_u / Σ a_u
// over the verified plots, and the residuals of the variance are weighted by a_u
// over their mean ā_h: the separate ratio estimator (Cochran, Sampling
// Techniques, 3rd ed. 1977, sections 6.4 and 6.10). With equal sizes it reduces
// to the above. Its bias is of the order of 1/n_h; strata should have 20 plots or
// more.
func ByStratum(s Sample, strata []Stratum) (*Accuracy, error) {
	units, total, err := s.stratified(strata)
	if err != nil {
		return nil, err
	}
	return stratify(units, strata).assess(units, classes(units), total)
}

// assess estimates the accuracy and area of the classes of the given names.
func (p population) assess(units []counted, names []string, total float64) (*Accuracy, error) {
	if err := checkClasses(units); err != nil {
		return nil, err
	}
	all := func(counted) bool { return true }
	a := &Accuracy{
		Overall: p.ratio(func(u counted) bool { return u.Map == u.Reference }, all),
		Area:    total,
	}
	for _, u := range units {
		a.Units += u.n
	}
	a.Counts, a.Proportions = p.cells(names, total)
	for _, k := range names {
		mapped := func(u counted) bool { return u.Map == k }
		found := func(u counted) bool { return u.Reference == k }
		both := func(u counted) bool { return u.Map == k && u.Reference == k }
		share := p.ratio(found, all)
		a.Classes = append(a.Classes, ClassAccuracy{
			Class: k, Mapped: total * p.ratio(mapped, all).Value,
			Users: p.ratio(both, mapped), Producers: p.ratio(both, found),
			Proportion: share, Area: Estimate{total * share.Value, total * share.SE},
		})
	}
	return a, nil
}

// checkClasses checks that every class is mapped and found at least once;
// otherwise its accuracies would be divisions by zero.
func checkClasses(units []counted) error {
	mapped, found := map[string]bool{}, map[string]bool{}
	for _, u := range units {
		mapped[u.Map], found[u.Reference] = true, true
	}
	for _, k := range classes(units) {
		if !mapped[k] {
			return refusal.New(refusal.ClassNotMapped, k)
		}
		if !found[k] {
			return refusal.New(refusal.ClassNotFound, k)
		}
	}
	return nil
}

// population holds the verified units of each stratum with the area that they
// represent.
type population []sampled

type sampled struct {
	area, n float64 // N_h and n_h
	size    float64 // Σ a_u; n_h if units have no sizes
	rest    float64 // 1 − n_h/N_h, or 1
	units   []counted
}

func stratify(units []counted, strata []Stratum) population {
	p, index := make(population, len(strata)), map[string]int{}
	for i, h := range strata {
		p[i].area, p[i].rest = h.Area, 1
		index[h.Name] = i
	}
	for _, u := range units {
		h := &p[index[u.Stratum]]
		h.units = append(h.units, u)
		h.n += float64(u.n)
		h.size += u.size
	}
	for i, h := range strata {
		if h.Units > 0 {
			p[i].rest = 1 - p[i].n/float64(h.Units)
		}
	}
	return p
}

// cells returns the error matrix, as counts and as estimated proportions of the area.
func (p population) cells(names []string, total float64) ([][]int, [][]float64) {
	counts, shares := square[int](len(names)), square[float64](len(names))
	index := map[string]int{}
	for i, k := range names {
		index[k] = i
	}
	for _, h := range p {
		for _, u := range h.units {
			i, j := index[u.Map], index[u.Reference]
			counts[i][j] += u.n
			shares[i][j] += h.area * (u.size / h.size) / total
		}
	}
	return counts, shares
}

// ratio returns R and its standard error. The variance is computed from the
// residuals y − R x, whose sample variance is s²_y + R² s²_x − 2 R s_xy but, as a
// sum of squares, cannot become negative.
func (p population) ratio(y, x indicator) Estimate {
	var top, bottom float64
	for _, h := range p {
		top += h.area * h.mean(y)
		bottom += h.area * h.mean(x)
	}
	r := top / bottom
	var variance float64
	for _, h := range p {
		mean := h.mean(y) - r*h.mean(x)
		var squares float64
		for _, u := range h.units {
			d := y.value(u) - r*x.value(u) - mean
			squares += u.squares * d * d
		}
		size := h.size / h.n
		variance += h.area * h.area * h.rest * squares / (h.n - 1) / h.n / (size * size)
	}
	return Estimate{r, math.Sqrt(variance) / bottom}
}

// mean returns the share of the verified units of a stratum for which y is 1,
// weighted by size.
func (h sampled) mean(y indicator) float64 {
	var size float64
	for _, u := range h.units {
		if y(u) {
			size += u.size
		}
	}
	return size / h.size
}

// indicator is 1 or 0 for a unit.
type indicator func(counted) bool

func (y indicator) value(u counted) float64 {
	if y(u) {
		return 1
	}
	return 0
}
