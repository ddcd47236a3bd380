// Package crs turns positions of the reference systems in use in Bolivia and Peru
// into longitudes and latitudes on WGS 84: degrees and UTM metres on WGS 84,
// SIRGAS 2000, MARGEN (Bolivia), Peru96 and PSAD56.
//
//	s, err := crs.Parse("EPSG:24879")            // PSAD56 / UTM zone 19S
//	t, err := s.Transform("", record.Bolivia)    // with the parameters for Bolivia
//	position, fault := t.WGS84(548000, 8343000)  // t.Shift.Accuracy: 19 m
//
// A UTM grid is inverted by Krüger's series to the sixth order of the third
// flattening (Karney 2011, doi:10.1007/s00190-011-0445-3), which is exact to less
// than a micrometre in its zone. From PSAD56, no more is to be had than what the
// published parameters give, 0.5 to 42 m; which of them were taken is stated. The
// tests compare with PROJ over a grid of both countries.
//
// The first coordinate is always the easting or the longitude, as programs of maps
// write it, whatever order a register gives for the axes.
package crs
