// Package balance sets the published areas of a survey against what limits them
// and what they yield.
//
// [SurveySurplus] subtracts the limits in force from the areas of a survey,
// nationally and by legal zone. A monitoring region is not a legal zone; where
// the two cannot be matched, the answer is a reason and no number.
// [SurveyProduction] gives the potential production of leaf as a range, and no
// cocaine figure is computed without a named [Factor]. [ValidatedShare] is how
// much of a declared reduction was validated, and [Within] which reductions others
// state already.
package balance
