package main

import "github.com/comision-mixta/mixta/check"

// The sentences of "mixta intel".
var (
	textFlagFrom       = check.Text{ES: "primer `DÍA`: 2023-01-01", EN: "first `DAY`: 2023-01-01"}
	textFlagTo         = check.Text{ES: "último `DÍA`: 2023-12-31", EN: "last `DAY`: 2023-12-31"}
	textFlagSubject    = check.Text{ES: "`SUJETO` del que parten los caminos, por su identificador", EN: "`SUBJECT` that the paths start from, by its id"}
	textNoDay          = check.Text{ES: "no es un día como 2023-01-31: «%s»", EN: "not a day such as 2023-01-31: %q"}
	textFromText       = check.Text{ES: "--from da texto: no admite otro --format", EN: "--from gives text: it takes no other --format"}
	textSubjectAndFile = check.Text{ES: "faltan el sujeto y al menos un archivo", EN: "a subject and at least one file are needed"}
	textNoGaps         = check.Text{ES: "No falta ningún boletín y ninguno se superpone.", EN: "No bulletin is missing and none overlaps."}
	textNoBulletins    = check.Text{ES: "No hay ningún boletín.", EN: "There is no bulletin."}
	textMissing        = check.Text{ES: "falta", EN: "missing"}
	textTwice          = check.Text{ES: "dos veces: %s y %s", EN: "twice: %s and %s"}
	textStrong         = check.Text{ES: "fuerte", EN: "strong"}
	textWeak           = check.Text{ES: "débil", EN: "weak"}
	textAgree          = check.Text{ES: "coinciden: %s", EN: "agree: %s"}
	textContradict     = check.Text{ES: "; se contradicen: %s", EN: "; contradict: %s"}
)
