// Package change compares a survey with a later one.
//
// [Compare] lays the parcels of both on each other and tabulates what became of
// each class; [Differences] compares areas that were not laid on each other.
// [SurveyTurnover] shows that a reduction is not net change: what is eradicated
// is planted again, there or elsewhere. Areas that rest on
// different methods or definitions ([Terms]) do not compare, and carry a warning.
package change
