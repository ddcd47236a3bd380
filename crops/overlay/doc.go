// Package overlay lays parcels on one another, on the border and on a grid.
//
// [Overlaps] finds the plots that both sides have mapped, [DoubleCounted] how
// much ground is counted twice because of them. [Misplaced] finds the plots on
// the other side of a given border line, as far as the accuracy of the line lets
// that be decided; it accuses nobody. [Density] counts coca on a grid of 1 km².
package overlay
