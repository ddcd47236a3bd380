// Package double finds the seizures that both sides report, so that totals count
// them once.
//
// A seizure on the border is entered by both sides, each by its own name for the
// substance, its own scales and its own date. A [Guard] says how far two reports
// may differ and still be taken for one; [Guard.Pairs] matches them. [Sums] hold
// what each side states, from which a report can be taken only if it is in there.
package double
