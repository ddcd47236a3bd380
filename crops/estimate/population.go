package estimate

import (
	"cmp"
	"maps"
	"math"
	"slices"
)

// population is the verified units of each stratum with what they represent.
type population struct {
	strata  []sampled
	classes []string // on the map or found
	found   []string // what a unit may be found to be
	sized   bool     // units are plots of different sizes
}

type sampled struct {
	name          string
	area, n       float64 // N_h and n_h
	size, squares float64 // Σ a_u and Σ a_u²; n_h if units have no sizes
	holds         float64 // units in it; 0 if not stated
	rest          float64 // 1 − n_h/N_h, or 1
	units         []counted
	mapped        map[string]float64 // area mapped in it as each class; nil if not known
}

func stratify(s Sample, units []counted, strata []Stratum) *population {
	p := &population{strata: make([]sampled, len(strata)), classes: classes(units), sized: s.Sizes != nil}
	index := map[string]int{}
	strata = slices.SortedFunc(slices.Values(strata), func(a, b Stratum) int { return cmp.Compare(a.Name, b.Name) })
	for i, h := range strata {
		p.strata[i] = sampled{name: h.Name, area: h.Area, holds: float64(h.Units), rest: 1, mapped: h.Mapped}
		p.classes = slices.AppendSeq(p.classes, maps.Keys(h.Mapped))
		index[h.Name] = i
	}
	slices.Sort(p.classes)
	p.classes = slices.Compact(p.classes)
	p.found = append(slices.Clone(p.classes), "") // or none of them
	for _, u := range units {
		h := &p.strata[index[u.Stratum]]
		h.units = append(h.units, u)
		h.n += float64(u.n)
		h.size += u.size
		h.squares += u.squares
	}
	for i := range p.strata {
		if h := &p.strata[i]; h.holds > 0 {
			h.rest = 1 - h.n/h.holds
		}
	}
	return p
}

// cells returns the error matrix, as counts and as estimated proportions of the
// area.
func (p *population) cells(names []string, total float64) ([][]int, [][]float64) {
	counts, shares := square[int](len(names)), square[float64](len(names))
	index := map[string]int{}
	for i, k := range names {
		index[k] = i
	}
	for _, h := range p.strata {
		for _, u := range h.units {
			i, j := index[u.Map], index[u.Reference]
			counts[i][j] += u.n
			shares[i][j] += h.area * (u.size / h.size) / total
		}
	}
	return counts, shares
}

// share is the ratio of y to all units, and the bounds that the verified plots
// show: at least those that are of it, at most all but those that are not.
func (p *population) share(y indicator, total float64) Estimate {
	e := *p.ratio(y, func(Unit) bool { return true })
	if !p.sized {
		return e
	}
	for _, h := range p.strata {
		for _, u := range h.units {
			if y(u.Unit) {
				e.Least += u.size / total
			} else {
				e.Most -= u.size / total
			}
		}
	}
	return e
}

// ratio is R with its standard error, or nil if it is one to nothing. The variance
// is computed from the residuals y − R x, whose sample variance is s²_y + R² s²_x −
// 2 R s_xy but, as a sum of squares, cannot be negative.
func (p *population) ratio(y, x indicator) *Estimate {
	var top, bottom float64
	for i := range p.strata {
		h := &p.strata[i]
		top += h.area * h.mean(y)
		bottom += h.area * h.mean(x)
	}
	if bottom == 0 {
		return nil
	}
	e := &Estimate{Value: top / bottom, Most: 1}
	var variance float64
	for i := range p.strata {
		h := &p.strata[i]
		if u, open := p.unseen(h, y, x, e.Value, bottom); open {
			e.Unseen = append(e.Unseen, u)
		}
		mean := h.mean(y) - e.Value*h.mean(x)
		var squares float64
		for _, u := range h.units {
			d := y.value(u.Unit) - e.Value*x.value(u.Unit) - mean
			squares += u.squares * d * d
		}
		size := h.size / h.n
		variance += h.area * h.area * h.rest * squares / (h.n - 1) / h.n / (size * size)
	}
	e.SE = math.Sqrt(variance) / bottom
	return e
}

// mean is the share of the verified units of a stratum for which y is 1, by
// their sizes.
func (h *sampled) mean(y indicator) float64 {
	var size float64
	for _, u := range h.units {
		if y(u.Unit) {
			size += u.size
		}
	}
	return size / h.size
}

// indicator is 1 or 0 for a unit.
type indicator func(Unit) bool

func (y indicator) value(u Unit) float64 {
	if y(u) {
		return 1
	}
	return 0
}
