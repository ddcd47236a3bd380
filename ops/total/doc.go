// Package total adds the results of an operation: per code and unit, the two
// sides apart and together, each seizure counted once.
//
// [Of] returns the sums with what they leave in doubt: a side that states
// nothing, members withheld, results that cover the same days, seizures that no
// result lists, which are added up apart. Sums are exact, and kilograms are never
// added to litres, nor results of two operations. Which reports of the two sides are of
// one seizure is decided by package double.
package total
