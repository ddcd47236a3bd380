package mixta

import (
	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/internal/model"
	"github.com/comision-mixta/mixta/internal/rule"
)

// The rules of files.
var (
	memberOrder = check.Rule{ID: "file.order", Severity: check.Info,
		Must: check.Text{EN: "must come before {1} in the form that mixta writes; any order is valid, and \"mixta format\" writes that form", ES: "debe ir antes de {1} en la forma que escribe mixta; todo orden es válido, y «mixta format» escribe esa forma"},
		Why: check.Text{EN: "A file in the written order is read once, from its beginning to its end; in any other order, its members must be found first.",
			ES: "Un archivo en el orden de escritura se lee una sola vez, de principio a fin; en cualquier otro, antes hay que ubicar sus miembros."}}
	withdrawnKind = check.Rule{ID: "file.withdrawal-kind", Severity: check.Warning,
		Must: check.Text{EN: "must withdraw a record of a kind that the model has and that can be withdrawn: {1} is not", ES: "debe retirar un registro de un tipo del modelo que pueda retirarse: «{1}» no lo es"},
		Why: check.Text{EN: "A withdrawal with a misspelt kind withdraws nothing; only a newer version of the model may have other kinds.",
			ES: "Un retiro con un tipo mal escrito no retira nada; solo una versión más nueva del modelo puede tener otros tipos."}}
	newerMajor = check.Rule{ID: "file.newer-major", Severity: check.Error,
		Must: check.Text{EN: "must be read with version {1} of the model: this is {2}, and nothing after it was read", ES: "debe leerse con la versión {1} del modelo: esta es la {2}, y no se leyó nada de lo que sigue"},
		Why: check.Text{EN: "In another major version the same names may mean something else.",
			ES: "En otra versión mayor los mismos nombres pueden significar otra cosa."}}
	newerMinor = check.Rule{ID: "file.newer-minor", Severity: check.Warning,
		Must: check.Text{EN: "must be read with version {1} of the model to be checked in full; this is {2}", ES: "debe leerse con la versión {1} del modelo para verificarse por completo; esta es la {2}"},
		Why: check.Text{EN: "What this version does not know is kept and passed on, but not checked.",
			ES: "Lo que esta versión desconoce se conserva y se transmite, pero no se verifica."}}
	expansion = check.Rule{ID: "file.expansion", Severity: check.Error,
		Must: check.Text{EN: "must not decompress to more than {1} times its size", ES: "no debe descomprimirse a más de {1} veces su tamaño"},
		Why: check.Text{EN: "A small file that decompresses without bound is an attack on the reader's memory and time.",
			ES: "Un archivo pequeño que se descomprime sin límite es un ataque a la memoria y al tiempo de quien lee."}}
	toItself = check.Rule{ID: "file.recipient-sender", Severity: check.Error,
		Must: check.Text{EN: "must not be the sender ({1}) of a numbered file", ES: "no debe ser el remitente ({1}) de un archivo numerado"},
		Why: check.Text{EN: "A channel connects two actors; nobody answers a file to oneself. A keeper's state has no number.",
			ES: "Un canal une a dos actores; un archivo a uno mismo no recibe respuesta. El estado, que no sale del propio sistema, no lleva número."}}
	chain = check.Rule{ID: "file.chain", Severity: check.Error,
		Must: check.Text{EN: "must be given from the second file of a channel onwards, and only then", ES: "debe figurar desde el segundo archivo de un canal, y solo en ese caso"},
		Why: check.Text{EN: "The chain of digests reveals a missing, replayed or altered file.",
			ES: "La cadena de resúmenes revela si un archivo se perdió, se repitió o se alteró."}}
	duplicateID = check.Rule{ID: "file.duplicate-id", Severity: check.Error,
		Must: check.Text{EN: "must have an id of its own: {1} is already in the file", ES: "debe tener un identificador propio: {1} ya figura en el archivo"},
		Why: check.Text{EN: "If two records share an id, one would be lost in a merge. Conflicting versions belong in conflicts.",
			ES: "Si dos registros comparten un identificador, uno se perdería en la fusión. Las versiones en conflicto van en conflicts."}}
	dangling = check.Rule{ID: "file.reference", Severity: check.Error, Draft: check.Info,
		Must: check.Text{EN: "must be the id of a record of kind {1} in this file or an earlier one of its channel: there is none", ES: "debe ser el identificador de un registro «{1}» de este archivo o de uno anterior de su canal: no hay ninguno"},
		Why: check.Text{EN: "The recipient has no other file that could contain the record.",
			ES: "El destinatario no tiene ningún otro archivo que pueda contener el registro."}}
	referenceElsewhere = check.Rule{ID: "file.reference-elsewhere", Severity: check.Info, Publish: check.Error,
		Must: check.Text{EN: "must be the id of a record of kind {1} in this file or an earlier one: no file at hand has it", ES: "debe ser el identificador de un registro «{1}» de este archivo o de uno anterior: ninguno de los disponibles lo contiene"},
		Why: check.Text{EN: "The earlier files of the channel are needed to determine whether the record exists.",
			ES: "Se necesitan los archivos anteriores del canal para saber si el registro existe."}}
	referenceKind = check.Rule{ID: "file.reference-kind", Severity: check.Error,
		Must: check.Text{EN: "must be the id of a record of kind {1}: this one is of another kind", ES: "debe ser el identificador de un registro «{1}»: este es de otro tipo"},
		Why: check.Text{EN: "No system can follow a reference to the wrong kind of record.",
			ES: "Ningún sistema puede seguir una referencia a un tipo de registro equivocado."}}
	markingJoin = check.Rule{ID: "file.marking", Severity: check.Error,
		Must: check.Text{EN: "must be the strictest marking of all records in the file: {1}", ES: "debe ser la marca más estricta de todos los registros del archivo: {1}"},
		Why: check.Text{EN: "Couriers and mail systems go by the envelope: if its marking is less strict than that of the content, the content leaks.",
			ES: "Los mensajeros y sistemas de correo se guían por el sobre: si su marca es menos estricta que la del contenido, el contenido se filtra."}}
	notReleasable = check.Rule{ID: "file.not-releasable", Severity: check.Error,
		Must: check.Text{EN: "must be releasable to the recipient ({1})", ES: "debe poder entregarse al destinatario ({1})"},
		Why: check.Text{EN: "Content that may not be released must not be written.",
			ES: "Lo que no puede entregarse no debe escribirse."}}
	publicOnly = check.Rule{ID: "file.public-only", Severity: check.Off, Publish: check.Error,
		Must: check.Text{EN: "must be TLP:CLEAR to be published, not TLP:{1}", ES: "debe ser TLP:CLEAR para publicarse, no TLP:{1}"},
		Why: check.Text{EN: "A file for the public reaches everybody.",
			ES: "Un archivo para el público llega a todos."}}
)

// fileRules returns the rules of files, those of the domain packages included.
func fileRules() []*check.Rule {
	all := []*check.Rule{&memberOrder, &withdrawnKind, &newerMajor, &newerMinor, &expansion, &toItself, &chain, &duplicateID, &dangling,
		&referenceElsewhere, &referenceKind, &markingJoin, &notReleasable, &publicOnly}
	for _, rules := range model.FileRules() {
		all = append(all, rules.Rules...)
	}
	return all
}

func finding(p check.Profile, r *check.Rule, at check.Place, args ...any) check.Finding {
	return rule.Spot{Place: at}.Finding(r, p, args...)
}
