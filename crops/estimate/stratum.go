package estimate

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
//
// A class may be mapped and not found, or found and not mapped:
// what follows for the others follows for it, and Notices say what does not.
func ByStratum(s Sample, strata []Stratum) (*Accuracy, error) {
	units, total, err := s.stratified(strata)
	if err != nil {
		return nil, err
	}
	return stratify(s, units, strata).assess(total), nil
}
