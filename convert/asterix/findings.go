package asterix

import "github.com/comision-mixta/mixta/check"

// The findings of this format alone.
var (
	noDay = check.Rule{ID: "import.track.day", Severity: check.Warning,
		Must: check.Text{EN: "must be read with a date, which the log does not state: 1970-01-01 was assumed", ES: "debe leerse con su fecha, que la fuente no indica: se supuso 1970-01-01"},
		Why:  check.Text{EN: "ASTERIX gives only the time since midnight.", ES: "ASTERIX indica solo el tiempo desde la medianoche."}}
	noSite = check.Rule{ID: "import.track.site", Severity: check.Warning,
		Must: check.Text{EN: "must be read with the site of the radar, from which its positions are measured", ES: "debe leerse con la ubicación del radar, desde la cual se miden las posiciones"},
		Why:  check.Text{EN: "A range and a bearing alone are not a position.", ES: "Una distancia y un rumbo no son por sí solos una posición."}}
	simulated = check.Rule{ID: "import.track.simulated", Severity: check.Warning,
		Must: check.Text{EN: "must be imported as an exercise to include simulated targets: they were left out; this is the first", ES: "debe importarse como simulacro para incluir los blancos simulados: se omitieron; este es el primero"},
		Why:  check.Text{EN: "A simulated target mistaken for an aircraft sends people out in vain.", ES: "Un blanco simulado que se confunde con una aeronave moviliza personal en vano."}, Source: "EUROCONTROL-SPEC-0149-4 I048/020; EUROCONTROL-SPEC-0149-9 I062/080"}
	otherCategory = check.Rule{ID: "import.track.category", Severity: check.Info,
		Must: check.Text{EN: "must be of category 048 or 062 to be read: category {1} was skipped", ES: "debe ser de categoría 048 o 062 para leerse: se omitió la categoría {1}"},
		Why:  check.Text{EN: "Radar links carry other categories as well.", ES: "Los enlaces de radar llevan también otras categorías."}}
)

// Why a line cannot be read.
var (
	badBlock  = check.Text{EN: "its items exceed its length", ES: "sus elementos no caben en su longitud"}
	badLength = check.Text{EN: "its length is invalid; nothing after it was read: a recording consists of data blocks, or of FINAL frames", ES: "su longitud no es válida; no se leyó nada de lo que sigue: una grabación consta de bloques de datos o de tramas FINAL"}
)
