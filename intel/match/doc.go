// Package match finds the subjects of two files that may be the same.
//
// [Subjects] compares identifiers in their normal spelling, and names. A pair has
// the reason why its subjects may be the same, what contradicts it, and whether
// that is strong or weak. Nothing is merged: a person decides.
package match
