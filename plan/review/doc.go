// Package review says how an operational plan stands on a given day.
//
// [Of] makes a [Standing] from the plan, its actions, the reports of both sides and
// the meetings: the status that each side reports, the joint one that follows from
// both ([Derived]) and the one that an act states, what is overdue, what was agreed
// but not entered, and counts by area, group, modality and agency. What both agree
// on is said by an act, never inferred.
package review
