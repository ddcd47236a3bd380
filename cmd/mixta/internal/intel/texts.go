package intel

import "github.com/comision-mixta/mixta/check"

// The sentences of "mixta intel".
var (
	textFlagFrom       = check.Text{ES: "primer `DÍA`: 2023-01-01", EN: "first `DAY`: 2023-01-01"}
	textFlagTo         = check.Text{ES: "último `DÍA`: 2023-12-31", EN: "last `DAY`: 2023-12-31"}
	textFlagSubject    = check.Text{ES: "`ENTIDAD` de la que parten los caminos, por su identificador", EN: "`SUBJECT` that the paths start from, by its id"}
	textFromText       = check.Text{ES: "--from da texto: no admite otro --format", EN: "--from gives text: it takes no other --format"}
	textNoSubject      = check.Text{ES: "ninguna entidad de los archivos tiene el identificador «%s»", EN: "no subject of the files has the id %q"}
	textSubjectAndFile = check.Text{ES: "faltan la entidad y al menos un archivo", EN: "a subject and at least one file are needed"}
	textNoGaps         = check.Text{ES: "no falta ningún boletín y ninguno se superpone", EN: "no bulletin is missing and none overlaps"}
	textWhat           = check.Text{ES: "Detalle", EN: "Details"}
	textNoBulletins    = check.Text{ES: "no hay ningún boletín en los archivos", EN: "there is no bulletin in the files"}
	textMissing        = check.Text{ES: "falta", EN: "missing"}
	textTwice          = check.Text{ES: "dos veces: %s y %s", EN: "twice: %s and %s"}
	textStrong         = check.Text{ES: "fuerte", EN: "strong"}
	textWeak           = check.Text{ES: "débil", EN: "weak"}
	textAgree          = check.Text{ES: "coinciden: %s", EN: "agree: %s"}
	textContradict     = check.Text{ES: "%s; se contradicen: %s", EN: "%s; contradict: %s"}
)

// agreedNames are the words for an agreement of names, which is of no scheme.
var agreedNames = map[string]check.Text{
	"names":           {ES: "nombre", EN: "names"},
	"names-and-birth": {ES: "nombre y nacimiento", EN: "names and birth"},
}
