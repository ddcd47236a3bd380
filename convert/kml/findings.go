package kml

import "github.com/comision-mixta/mixta/check"

// The findings of this format alone.
var (
	clamped = check.Rule{ID: "import.track.altitude-mode", Severity: check.Warning,
		Must: check.Text{EN: "must state that its altitudes are absolute or relative to the ground (altitudeMode): without it they mean nothing and were left out", ES: "debe indicar que sus altitudes son absolutas o relativas al suelo (altitudeMode): sin ello no significan nada y se omitieron"},
		Why:  check.Text{EN: "For features clamped to the ground, KML requires the stated altitude to be ignored.", ES: "En KML debe ignorarse la altitud indicada para los elementos ajustados al suelo."}, Source: "OGC 12-007r2 altitudeMode"}
)

// Why a line cannot be read.
var (
	unequalLists = check.Text{EN: "the numbers of times and positions differ", ES: "el número de tiempos difiere del de posiciones"}
)
