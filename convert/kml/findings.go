package kml

import "github.com/comision-mixta/mixta/check"

// The findings of this format alone.
var (
	clamped = check.Rule{ID: "import.track.altitude-mode", Severity: check.Warning,
		Must: check.Text{EN: "must state that its altitudes are absolute or relative to the ground (altitudeMode): without it they mean nothing and were left out", ES: "debe indicar que sus altitudes son absolutas o relativas al suelo (altitudeMode): sin ello no significan nada y se omitieron"},
		Why:  check.Text{EN: "The altitude of what KML clamps to the ground is to be ignored, whatever the file says.", ES: "La altitud de lo que KML ajusta al suelo debe ignorarse, diga lo que diga el archivo."}, Source: "OGC 12-007r2 altitudeMode"}
)

// Why a line cannot be read.
var (
	unequalLists = check.Text{EN: "it does not have as many times as positions", ES: "no tiene tantos tiempos como posiciones"}
)
