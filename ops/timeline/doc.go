// Package timeline shows the times of an operation, planned and actual, by the
// clocks of both sides: as a table ([Clock]) and as an SVG chart ([WriteChart]).
// All times are instants: 04:00 in Lima is 05:00 in La Paz.
package timeline
