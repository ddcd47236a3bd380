// Package crops holds coca-crop surveys by satellite and field verification on
// both sides of the border, and the arithmetic that they need.
//
// A [Method] says what a survey counts and how. A [Survey] has a reference date
// and figures: a total, regions, administrative units, protected land. It maps
// [Parcel] records on [Image] records, and [Verification] records say what was
// found on the ground. A [Limit] is what a law allows, a [Reduction] what was
// taken out, a [Yield] what a hectare gives.
//
// # From verifications to an interval
//
// [Evaluate] compares the parcels of a survey with what was found and gives
// areas with their intervals, or the reason why none follows: purposive points,
// or points that fed the interpretation, bear no inference. [PlanSample] draws
// the units to verify and writes them as verifications to be filled in.
//
// # Against the law
//
// [SurveyBalance] sets a survey against the limits in force at its date. A
// monitoring region is no legal zone; where one cannot be told from the other,
// the answer is a reason and no number. [Span] shows that a reduction is not
// net change, [SurveyProduction] gives production as an interval, and no
// cocaine figure is computed without a named [Factor].
//
// # Across the border
//
// [Overlaps] finds the plots that both sides have mapped, [Double] how much
// ground is counted twice for it, [Misplaced] the plots that lie on the other
// side of a given line, as far as the line's accuracy lets that be decided.
// Nothing here accuses anybody.
//
// Every figure that is refused is refused with a [RefusedError], which names
// its [Reason] in both languages.
package crops
