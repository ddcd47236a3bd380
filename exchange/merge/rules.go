package merge

import "github.com/comision-mixta/mixta/check"

// The rules of merging.
var (
	fork = check.Rule{ID: "merge.fork", Severity: check.Error,
		Must: check.Text{EN: "must not be issued twice under one version: {1} and {2} differ in {3}", ES: "no debe emitirse dos veces con una misma versión: {1} y {2} difieren en {3}"},
		Why: check.Text{EN: "Two contents under one version mean that a file was altered, or that two systems of one actor issue versions separately: no version vector shows which is right.",
			ES: "Dos contenidos con una misma versión significan que un archivo fue alterado o que dos sistemas de un mismo actor emiten versiones por separado: ningún vector de versiones permite saber cuál es el correcto."}}
	conflict = check.Rule{ID: "merge.conflict", Severity: check.Warning,
		Must: check.Text{EN: "must be resolved: changed concurrently by both sides, in {1}", ES: "debe resolverse: modificado por ambas partes a la vez, en {1}"},
		Why: check.Text{EN: "Neither version includes the other; choosing one silently would lose somebody's work.",
			ES: "Ninguna versión incluye a la otra; elegir una en silencio haría perder el trabajo de alguien."}}
	copies = check.Rule{ID: "merge.copies", Severity: check.Info,
		Must: check.Text{EN: "must be obtained in full: {1} and {2} withhold different fields", ES: "debe obtenerse completo: {1} y {2} retienen campos distintos"},
		Why: check.Text{EN: "The fuller copy is current; the other is kept under conflicts until the full record arrives.",
			ES: "La copia más completa es la vigente; la otra se conserva en conflicts hasta que llegue el registro completo."}}
	notIssuer = check.Rule{ID: "merge.issuer", Severity: check.Error,
		Must: check.Text{EN: "must be issued by {1}, the issuer of the record, not by {2}: the record is not joint", ES: "debe emitirlo {1}, emisor del registro, y no {2}: el registro no es conjunto"},
		Why: check.Text{EN: "Only the issuer of a record issues its versions; the other side proposes them.",
			ES: "Solo el emisor de un registro emite sus versiones; la otra parte las propone."}}
	notWhole = check.Rule{ID: "merge.withheld", Severity: check.Error,
		Must: check.Text{EN: "must show {1}, as an older version does: {2} must send a copy that shows it or, if it was withheld from {2}, propose a version instead of issuing one", ES: "debe mostrar {1}, como una versión anterior: {2} debe enviar una copia que lo muestre o, si no lo recibió, proponer una versión en vez de emitirla"},
		Why: check.Text{EN: "A version issued from a redacted copy would silently take from its owners what was withheld from its issuer.",
			ES: "Una versión emitida a partir de una copia incompleta quitaría en silencio a sus titulares lo que se retuvo a su emisor."}}
	counter = check.Rule{ID: "merge.counter", Severity: check.Error,
		Must: check.Text{EN: "must not count more versions by {1} than {1} has issued: it counts {2}; {3} are known here. If this state is an old copy, first merge the later files of {1} (\"mixta merge\"): they are in the archive, or {4} can send them back",
			ES: "no debe contar más versiones de {1} que las que {1} ha emitido: cuenta {2}; aquí constan {3}. Si este estado es una copia antigua, fusione antes los archivos posteriores de {1} («mixta merge»): están en la carpeta de intercambio, o {4} puede devolverlos"},
		Why: check.Text{EN: "Only an actor counts its own versions. A version that counts more of them would replace changes that its issuer has never seen.",
			ES: "Solo cada actor cuenta sus propias versiones. Una versión que cuenta más reemplazaría cambios que su emisor nunca ha visto."}}
	unseen = check.Rule{ID: "merge.unseen", Severity: check.Error,
		Must: check.Text{EN: "must state the token (seen) of version {2} of {1}, which it counts: {3} has not seen that version and must take it in, resolve the conflict and send the result. If this state is an old copy, first merge the later files of {1} (\"mixta merge\")",
			ES: "debe indicar el testigo (seen) de la versión {2} de {1}, que cuenta como conocida: {3} no la ha visto; debe incorporarla, resolver el conflicto y enviar el resultado. Si este estado es una copia antigua, fusione antes los archivos posteriores de {1} («mixta merge»)"},
		Why: check.Text{EN: "Only who has seen a version knows its token. A version that counts one that its issuer has not seen would replace it in silence.",
			ES: "Solo quien vio una versión conoce su testigo. Una versión que cuenta otra que su emisor no vio la reemplazaría en silencio."}}
	many = check.Rule{ID: "merge.many", Severity: check.Error,
		Must: check.Text{EN: "must not come in more than {1} copies in one merge: {2} has {3}. Merge fewer files at once; of one file, its sender must leave out the copies that are not current",
			ES: "no debe venir en más de {1} copias en una misma fusión: {2} tiene {3}. Fusione menos archivos a la vez; de un solo archivo, su remitente debe excluir las copias que no están vigentes"},
		Why: check.Text{EN: "Each actor has one current version of a record. Thousands of concurrent ones come of a fault or an attack, and comparing them would stop the merge for everybody.",
			ES: "Cada actor tiene una sola versión vigente de un registro. Miles de versiones concurrentes provienen de un error o de un ataque, y compararlas detendría la fusión para todos."}}
	jump = check.Rule{ID: "merge.counter-jump", Severity: check.Warning,
		Must: check.Text{EN: "must count the versions by {1} one by one: the counter goes from {2} to {3}", ES: "debe contar las versiones de {1} una por una: el contador pasa de {2} a {3}"},
		Why: check.Text{EN: "Counters end at 9007199254740991: an actor that reaches the end can issue no further version of the record.",
			ES: "Los contadores terminan en 9007199254740991: el actor que llega al final no puede emitir más versiones del registro."}}
	otherKind = check.Rule{ID: "merge.kind", Severity: check.Error,
		Must: check.Text{EN: "must keep its kind: the id is that of a {1} in {2} and of a {3} in {4}", ES: "debe conservar su tipo: el identificador es de «{1}» en {2} y de «{3}» en {4}"},
		Why: check.Text{EN: "An id names one thing, in every file, for ever.",
			ES: "Un identificador nombra una sola cosa, en todo archivo y para siempre."}}
	destroy = check.Rule{ID: "merge.erased", Severity: check.Warning,
		Must: check.Text{EN: "must be destroyed: {1} still contains erased content", ES: "debe destruirse: {1} aún contiene lo suprimido"},
		Why: check.Text{EN: "The right to erasure is violated as long as an old file still contains the data.",
			ES: "No se respeta el derecho de supresión mientras un archivo anterior conserve el contenido."}}
)

// Rules returns the rules of merging.
func Rules() []*check.Rule {
	return []*check.Rule{&fork, &conflict, &copies, &notIssuer, &notWhole, &counter, &unseen, &many, &jump, &otherKind, &destroy}
}
