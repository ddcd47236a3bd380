// Package estimate assesses the accuracy of a coca-crop map and estimates areas
// with their confidence intervals.
//
// [Evaluate] compares the parcels of a survey with the verified units and gives
// accuracies and error-adjusted areas, or the reason why these cannot be
// inferred: purposive units, and units used in the interpretation, do not allow
// inference. [Evaluation] does the same record by record.
//
// The estimators are design-based. [ByClass] takes the classes of the map as
// strata (Olofsson, Foody, Herold, Stehman, Woodcock and Wulder, "Good practices
// for estimating area and assessing accuracy of land change", Remote Sensing of
// Environment 148:42-57, 2014). [ByStratum] takes any strata (Stehman,
// International Journal of Remote Sensing 35:4923-4939, 2014) and units of any
// size (Cochran, Sampling Techniques, 3rd ed. 1977, chapter 6). They are about the
// strata that the sample was drawn from: of coca on land that is not mapped they
// say nothing.
//
// # Intervals
//
// Standard errors are those of the papers, and so are the intervals where all
// strata show variance: Value ± 1.96 SE, cut off where no value can be. Where the
// units of a stratum all say the same, the papers have a variance of 0 for it. No
// observed variance is not no variance: with 20 units in each of two strata, an
// area of which 1 % of either stratum is mistaken lies within such an interval in 18
// of 100 samples, not in 95. [Unseen] adds what the stratum leaves open, by the exact
// limit for none of n. The sum is conservative: a small class that was not found in a
// stratum of hundreds of hectares may be there, up to 3.7/n of it.
package estimate
