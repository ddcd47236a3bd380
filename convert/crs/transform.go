package crs

import (
	"math"

	"github.com/comision-mixta/mixta/record"
)

// A Transform turns positions of a system into WGS 84. It is safe for concurrent
// use.
type Transform struct {
	System System
	Shift  Shift // its zero for what is on WGS 84 already

	grid *mercator // nil for degrees
}

// Transform returns the transform of a system. Where the register has several sets
// of parameters (PSAD56), shift is the code of one, EPSG:1202; if it is empty,
// they are those for the country.
func (s System) Transform(shift string, of record.Country) (*Transform, error) {
	p, err := s.shift(shift, of)
	if err != nil {
		return nil, err
	}
	t := &Transform{System: s, Shift: p}
	if s.zone != 0 {
		t.grid = newMercator(s.frame.figure, s.zone)
	}
	return t, nil
}

// A Fault is what is wrong with a position of a system.
type Fault int

// The faults.
const (
	None    Fault = iota
	Swapped       // latitude or northing first
	Degrees       // degrees where the system has metres
	Metres        // metres where the system has degrees
	Away          // the position lies outside of both countries
	Beyond        // it lies outside of the area for which the parameters were derived
)

// WGS84 returns the longitude and latitude, in degrees, of an easting and northing
// or a longitude and latitude of the system; and what is wrong with it. The
// position means something for None, Away and Beyond alone.
func (t *Transform) WGS84(x, y float64) (record.Position, Fault) {
	if fault := t.misread(x, y); fault != None {
		return record.Position{}, fault
	}
	p := t.position(x, y)
	switch {
	case both.holds(p) && t.Shift.Code != 0 && !t.Shift.Area.holds(p):
		return p, Beyond
	case both.holds(p):
		return p, None
	case t.misread(y, x) == None && both.holds(t.position(y, x)):
		return record.Position{}, Swapped
	}
	return p, Away
}

// misread tells what numbers are not positions of the system at all.
func (t *Transform) misread(x, y float64) Fault {
	switch {
	case t.grid == nil && (math.Abs(x) > 1000 || math.Abs(y) > 1000):
		return Metres
	case t.grid == nil && math.Abs(y) > 90 && math.Abs(x) <= 90:
		return Swapped
	case t.grid == nil:
		return None
	case math.Abs(x) <= 360 && math.Abs(y) <= 360:
		return Degrees
	case x > 1_000_000 && x <= 10_100_000 && y > 0 && y < 1_000_000:
		return Swapped
	case !(x > -1_000_000 && x < 2_000_000 && y > 0 && y <= 10_100_000):
		return Away
	}
	return None
}

// position transforms without asking where the result lies.
func (t *Transform) position(x, y float64) record.Position {
	if t.System.WGS84() {
		return record.Position{x, y}
	}
	lon, lat := radians(x), radians(y)
	if t.grid != nil {
		lon, lat = t.grid.geographic(x, y)
	}
	if s := &t.Shift; s.X != 0 || s.Y != 0 || s.Z != 0 {
		x, y, z := t.System.frame.figure.geocentric(lon, lat)
		lon, lat = wgs84.figure.geographic(x+s.X, y+s.Y, z+s.Z)
	} else if t.grid == nil {
		return record.Position{x, y}
	}
	return record.Position{degrees(lon), degrees(lat)}
}
