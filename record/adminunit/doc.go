// Package adminunit names the municipalities of Bolivia and the districts of Peru
// on the border, on Lake Titicaca and in the coca-growing areas: BO020701 is
// Apolo. Any other [record.AdminUnit] is written by its code.
package adminunit
