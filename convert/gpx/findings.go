package gpx

import "github.com/comision-mixta/mixta/check"

// The findings of this format alone.
var (
	route = check.Rule{ID: "import.track.route", Severity: check.Warning,
		Must: check.Text{EN: "must be a track: routes are planned, not travelled, and were left out; this is the first", ES: "debe ser una traza: las rutas se planifican, no se recorren, y se omitieron; esta es la primera"},
		Why:  check.Text{EN: "Whoever exports a route instead of a track would wonder where it is.", ES: "Quien exporta una ruta en lugar de una traza se preguntaría dónde está."}, Source: "GPX 1.1 rteType"}
	waypoint = check.Rule{ID: "import.track.waypoint", Severity: check.Info,
		Must: check.Text{EN: "must be a track: waypoints were left out; this is the first", ES: "debe ser una traza: los puntos de interés se omitieron; este es el primero"},
		Why:  check.Text{EN: "A waypoint is a place, not where somebody was at a time.", ES: "Un punto de interés es un lugar, no dónde estuvo alguien en un momento."}, Source: "GPX 1.1 wptType"}
)
