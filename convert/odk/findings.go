package odk

import (
	"maps"
	"slices"

	"github.com/comision-mixta/mixta/check"
)

// The findings of this format.
var (
	noAnswer = check.Rule{ID: "import.odk.answer-missing", Severity: check.Error,
		Must: check.Text{EN: "must be answered: export with the names of the questions as columns, not with their labels", ES: "debe estar respondida: exporte con los nombres de las preguntas como columnas, no con sus etiquetas"},
		Why:  check.Text{EN: "Without it, nobody knows which unit was verified, or with what result.", ES: "Sin ella no se sabe qué unidad se verificó ni con qué resultado."}}
	badAnswer = check.Rule{ID: "import.odk.answer", Severity: check.Error,
		Must: check.Text{EN: "must be an answer that the form allows, not {1}", ES: "debe ser una respuesta que el formulario permita, no {1}"},
		Why:  check.Text{EN: "A spreadsheet that opened and saved the export changes dates and numbers.", ES: "Una hoja de cálculo que abrió y guardó la exportación altera fechas y números."}}
	foreign = check.Rule{ID: "import.odk.survey", Severity: check.Error,
		Must: check.Text{EN: "must be of the survey {1}, to which the records are added", ES: "debe ser del relevamiento {1}, al que se agregan los registros"},
		Why:  check.Text{EN: "The answers belong to the units of another survey.", ES: "Las respuestas son de unidades de otro relevamiento."}}
	answeredTwice = check.Rule{ID: "import.odk.unit-twice", Severity: check.Error,
		Must: check.Text{EN: "must be answered once; the submission {1} has answered for it already: reject one of the two", ES: "debe responderse una vez; el envío {1} ya respondió por ella: rechace uno de los dos"},
		Why:  check.Text{EN: "Which of two answers holds is decided by whoever directs the survey, not by the order of an export.", ES: "Cuál de dos respuestas vale lo decide quien dirige el relevamiento, no el orden de una exportación."}}
	rejected = check.Rule{ID: "import.odk.rejected", Severity: check.Info,
		Must: check.Text{EN: "must not have been rejected on the server to be taken: it was left out", ES: "no debe haberse rechazado en el servidor para incorporarse: se omitió"},
		Why:  check.Text{EN: "What its supervisor rejected is no finding.", ES: "Lo que su responsable rechazó no es un hallazgo."}}
	far = check.Rule{ID: "import.odk.far", Severity: check.Warning,
		Must: check.Text{EN: "must lie near the unit: it is {1} m from its middle", ES: "debe estar cerca de la unidad: está a {1} m de su centro"},
		Why:  check.Text{EN: "Whoever stood there looked at another plot, or chose the wrong unit.", ES: "Quien estuvo allí miró otra parcela o eligió otra unidad."}}
	noPhoto = check.Rule{ID: "import.odk.photo", Severity: check.Warning,
		Must: check.Text{EN: "must be found in the zip, beside the file or in the folder media: {1} ({2}); the record has no digest of it", ES: "debe hallarse en el zip, junto al archivo o en la carpeta media: {1} ({2}); el registro no lleva su resumen"},
		Why:  check.Text{EN: "Only the digest proves later that a photograph is the one that was taken.", ES: "Solo el resumen prueba después que una fotografía es la que se tomó."}}
	accuracy95 = check.Rule{ID: "import.odk.accuracy", Severity: check.Info,
		Must: check.Text{EN: "must state its accuracy at 95 %: those of telephones, at 68 %, were multiplied by {1}", ES: "debe indicar su exactitud al 95 %: las de los teléfonos, al 68 %, se multiplicaron por {1}"},
		Why:  check.Text{EN: "Accuracies at different levels cannot be compared; that of the telephone is kept as it was sent.", ES: "Exactitudes de distinto nivel no se pueden comparar; la del teléfono se conserva tal como se envió."}, Source: "Android, Location.getAccuracy"}
	unused = check.Rule{ID: "import.odk.lost", Severity: check.Warning,
		Must: check.Text{EN: "the answers to {2} have no place in the record and are dropped (times: {1})", ES: "las respuestas a «{2}» no tienen lugar en el registro y se descartan (veces: {1})"},
		Why:  check.Text{EN: "Whoever imports answers must know which of them the record does not have.", ES: "Quien incorpora respuestas debe saber cuáles no figuran en el registro."}}
)

// losses tells each column that was not taken.
func (in *reader) losses() {
	for _, name := range slices.Sorted(maps.Keys(in.lost)) {
		in.Find(check.Finding{Rule: &unused, Severity: unused.Severity, Kind: "verification", Place: check.Place{Pointer: "/" + name}, Args: []any{in.lost[name], name}})
	}
}
