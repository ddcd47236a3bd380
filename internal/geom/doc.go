// Package geom has the planar predicates and the ellipsoidal measures that the
// geometry rules and the crop arithmetic need.
//
// Input is GeoJSON (RFC 7946): a [Position] is longitude, latitude in WGS 84
// degrees; a ring is a []Position whose last repeats its first; a polygon is its
// shell followed by its holes; a multipolygon is a list of polygons.
//
// # Predicates are exact
//
// [Check], [Rewind], [Outline.Contains], [Line.Side] and [Line.Crossings] round each
// coordinate to the nearest 1e-7 degree (about 11 mm) and decide on the integers
// without any further error. Two places less than half that apart may therefore be one. An
// edge is the straight line in longitude and latitude that RFC 7946 §3.1.1 asks
// for, and nothing is done about the antimeridian: RFC 7946 §3.1.9 has geometries
// cut there.
//
// # Measures are those of the ellipsoid
//
// [Distance] follows geodesics of WGS 84. [Area] takes the edges of a
// ring to be geodesics as well; its comment says what that means beside the
// straight edges of the predicates.
//
// # Nothing panics
//
// A position that is not finite or lies outside ±180, ±90 is a fault to Check;
// for the other predicates it is not a place at all, and a measure of it is NaN.
package geom
