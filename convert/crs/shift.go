package crs

import (
	"strconv"
	"strings"

	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/record"
)

// A Shift turns positions of one datum into another by three translations: its
// code in the EPSG register, metres in X, Y and Z, the accuracy that the register
// states, in metres, and where it holds.
type Shift struct {
	Code     int
	Name     string
	X, Y, Z  float64
	Accuracy float64
	Area     Area
}

// Area is a box in degrees: west, south, east, north.
type Area [4]float64

// holds reports whether a position lies in the area.
func (a Area) holds(p record.Position) bool {
	return p[0] >= a[0] && p[0] <= a[2] && p[1] >= a[1] && p[1] <= a[3]
}

var (
	bolivia = Area{-69.66, -22.91, -57.52, -9.67}
	peru    = Area{-81.41, -18.35, -68.67, -0.03}
	both    = Area{-81.5, -23, -57.4, 0.1} // with what digitising may be off
)

// provisional are the parameters published for PSAD56 (EPSG register: DMA for the
// countries and the mean, Geoid for Total for the last two).
var provisional = []Shift{
	{1202, "PSAD56 to WGS 84 (2)", -270, 188, -388, 19, bolivia},
	{1208, "PSAD56 to WGS 84 (8)", -279, 175, -379, 16, peru},
	{1201, "PSAD56 to WGS 84 (1)", -288, 175, -376, 42, Area{-81.41, -43.5, -56.47, 12.25}},
	{1582, "PSAD56 to WGS 84 (10)", -259.73, 173.12, -398.27, 3, Area{-68.96, -14.43, -67.79, -13.56}},
	{1583, "PSAD56 to WGS 84 (11)", -307.7, 265.3, -363.5, 0.5, Area{-63.44, -21.71, -62.95, -21.09}},
}

// shift chooses the parameters: those that are named, else those for the country.
// All positions of a file are turned with the same ones, so that what touches
// still touches.
func (s System) shift(name string, of record.Country) (Shift, error) {
	var shifts []Shift
	if s.frame != nil {
		shifts = s.frame.shifts
	}
	switch {
	case name != "":
		code := strings.TrimPrefix(strings.ToUpper(name), "EPSG:")
		for _, p := range shifts {
			if code == strconv.Itoa(p.Code) {
				return p, nil
			}
		}
	case len(shifts) == 0:
		return Shift{}, nil
	case len(shifts) == 1:
		return shifts[0], nil
	case of == record.Bolivia:
		return shifts[0], nil
	case of == record.Peru:
		return shifts[1], nil
	}
	if s.frame != psad56 {
		return Shift{}, check.Errorf(check.Text{
			ES: "los parámetros de transformación se eligen solo para PSAD56, no para %s: omita --shift",
			EN: "transformation parameters are chosen for PSAD56 alone, not for %s: leave out --shift"}, s.String())
	}
	return Shift{}, check.Errorf(check.Text{
		ES: "indique los parámetros de PSAD56 a WGS 84 (--shift): 1202 (Bolivia, 19 m), 1208 (Perú, 16 m), 1201 (promedio, 42 m), 1582 (Madidi, 3 m) o 1583 (Bloque 20, 0,5 m); no %.20q",
		EN: "state the parameters from PSAD56 to WGS 84 (--shift): 1202 (Bolivia, 19 m), 1208 (Peru, 16 m), 1201 (mean, 42 m), 1582 (Madidi, 3 m) or 1583 (Block 20, 0.5 m); not %.20q"}, name)
}
