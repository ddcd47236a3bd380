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
// size (Cochran, Sampling Techniques, 3rd ed. 1977, chapter 6).
package estimate
