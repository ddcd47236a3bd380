// Package sample designs the sample that a coca-crop map is verified with: how
// many units, how they are allocated to the strata, and which ones are drawn.
//
// [Plan.Draw] draws the parcels of a survey that are to be verified and returns a
// pending verification for each. It is made of [Size] and [SizeFinite] (Olofsson
// et al. 2014, eq. 13), [Allocate] (equal, proportional or Neyman; Cochran,
// Sampling Techniques, 3rd ed. 1977, section 5.5) and [Draw], a simple random
// sample that anybody can repeat with the same seed. Package estimate evaluates
// the verified units.
package sample
