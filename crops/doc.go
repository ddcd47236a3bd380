// Package crops holds coca-crop surveys by satellite and field verification on
// both sides of the border: the record kinds and their rules.
//
// A [Method] says what a survey counts and how. A [Survey] has a reference date
// and figures: a total, regions, administrative units, protected land. It maps
// [Parcel] records on [Image] records, and [Verification] records say what was
// found on the ground. A [Limit] is what a law allows, a [Reduction] what was
// taken out, a [Yield] what a hectare gives. Sums of areas are exact, in
// [MicroHectares].
//
// The packages below compute with these records:
//
//	sample     how many units to verify, in which strata, and which ones
//	estimate   accuracy of the map, and areas with their intervals
//	balance    areas against legal limits (surplus) and yields (production)
//	change     one survey against a later one; reductions and replanting
//	overlay    plots mapped by both sides or beyond the border; density
//	refusal    why a figure is not given, in both languages
package crops
