package ledger

import "github.com/comision-mixta/mixta/check"

// The rules of channels.
var (
	gap = check.Rule{ID: "ledger.gap", Severity: check.Error,
		Must: check.Text{EN: "must be present: number {1} of {2} → {3} is missing", ES: "debe figurar: falta el número {1} de {2} → {3}"},
		Why: check.Text{EN: "Only one side has the content of the missing file.",
			ES: "Solo una de las partes tiene el contenido del archivo que falta."}}
	replay = check.Rule{ID: "ledger.replay", Severity: check.Warning,
		Must: check.Text{EN: "must arrive only once: {1} is the same file, number {2}", ES: "debe llegar una sola vez: {1} es el mismo archivo, el número {2}"},
		Why: check.Text{EN: "A repeated file does no harm, but somebody sent it again.",
			ES: "Un archivo repetido no hace daño, pero alguien lo envió de nuevo."}}
	forked = check.Rule{ID: "ledger.fork", Severity: check.Error,
		Must: check.Text{EN: "must have a number of its own: {1} is another file with number {2}", ES: "debe tener un número propio: {1} es otro archivo con el número {2}"},
		Why: check.Text{EN: "Two files have the same number: one was altered, or two systems send on behalf of one actor.",
			ES: "Dos archivos tienen el mismo número: uno fue alterado, o dos sistemas envían en nombre de un mismo actor."}}
	altered = check.Rule{ID: "ledger.altered", Severity: check.Error,
		Must: check.Text{EN: "must have the bytes that were sent: {1} states the digest {2}, but the file has {3}", ES: "debe tener los bytes que se enviaron: {1} indica el resumen {2}; el archivo tiene {3}"},
		Why: check.Text{EN: "A single byte changed in transit can mean a different amount or a different name.",
			ES: "Un solo byte alterado en el camino puede cambiar una cantidad o un nombre."}}
	unanswered = check.Rule{ID: "ledger.unanswered", Severity: check.Warning,
		Must: check.Text{EN: "must be answered by {1}: there is no receipt for it here", ES: "debe tener respuesta de {1}: aquí no hay acuse de recibo"},
		Why: check.Text{EN: "Until the receipt arrives, it is unknown whether the file did.",
			ES: "Hasta que llegue el acuse de recibo no se sabe si el archivo llegó."}}
	uncorrected = check.Rule{ID: "ledger.uncorrected", Severity: check.Error,
		Must: check.Text{EN: "must be corrected: {1} refused it ({2}), and no later file was accepted", ES: "debe corregirse: {1} lo rechazó ({2}) y ningún archivo posterior fue aceptado"},
		Why: check.Text{EN: "The content of a refused file has not arrived.",
			ES: "El contenido de un archivo rechazado no ha llegado."}}
	holdsErased = check.Rule{ID: "ledger.erased", Severity: check.Warning,
		Must: check.Text{EN: "must be destroyed: it still contains the content of {1}, which was erased", ES: "debe destruirse: aún conserva el contenido de {1}, que fue suprimido"},
		Why: check.Text{EN: "The right to erasure is violated as long as an old file still contains the data.",
			ES: "No se respeta el derecho de supresión mientras un archivo anterior conserve el contenido."}}
	restored = check.Rule{ID: "ledger.restored", Severity: check.Error,
		Must: check.Text{EN: "must include number {2} ({3}), which was sent to {1}: this is probably an old copy. Before issuing or sending anything, ask {1} for that file and all later ones, put them in the folder and merge them (\"mixta merge\")",
			ES: "debe incluir el número {2} ({3}), que se envió a {1}: es probable que esta sea una copia antigua. Antes de emitir o enviar nada, solicite a {1} ese archivo y todos los posteriores, póngalos en la carpeta y fusiónelos («mixta merge»)"},
		Why: check.Text{EN: "What was issued after the copy was made would be issued a second time, with other content.",
			ES: "Lo emitido después de hecha la copia volvería a emitirse, con otro contenido."}}
	unreadable = check.Rule{ID: "ledger.unreadable", Severity: check.Error,
		Must: check.Text{EN: "must have an envelope", ES: "debe tener un sobre"},
		Why: check.Text{EN: "A file without a sender and a recipient belongs to no channel.",
			ES: "Un archivo sin remitente ni destinatario no pertenece a ningún canal."}}
	damaged = check.Rule{ID: "ledger.damaged", Severity: check.Error,
		Must: check.Text{EN: "must be readable to its end: {1}", ES: "debe poder leerse hasta el final: {1}"},
		Why: check.Text{EN: "The file was not processed, and its sender does not know.",
			ES: "El archivo no se procesó, y su remitente no lo sabe."}}
	passedOver = check.Rule{ID: "ledger.passed-over", Severity: check.Warning,
		Must: check.Text{EN: "must end in .json, .gz or .zst and be a regular file to be read, not a link or a pipe; a pack is opened by \"mixta inbox --key\"", ES: "debe terminar en .json, .gz o .zst y ser un archivo regular para que se lea, no un enlace ni una tubería; un paquete se abre con «mixta inbox --key»"},
		Why: check.Text{EN: "Whoever put it there may think that it was processed.",
			ES: "Quien lo puso allí puede creer que se procesó."}}
	packAgain = check.Rule{ID: "ledger.pack.again", Severity: check.Warning,
		Must: check.Text{EN: "must come only once: {1} has the same files, from a pack opened before", ES: "debe llegar una sola vez: {1} tiene los mismos archivos, de un paquete abierto antes"},
		Why: check.Text{EN: "A repeated pack does no harm, but somebody sent it again.",
			ES: "Un paquete repetido no hace daño, pero alguien lo envió de nuevo."}}
	packFolder = check.Rule{ID: "ledger.pack.folder", Severity: check.Error,
		Must: check.Text{EN: "must have another name: {1}, to which it would be opened, is there and has something else", ES: "debe tener otro nombre: {1}, donde se abriría, ya existe y contiene otra cosa"},
		Why: check.Text{EN: "The pack was not opened, and nothing is written over what is there.",
			ES: "El paquete no se abrió, y no se sobrescribe lo que hay."}}
)

// Rules returns the rules of channels.
func Rules() []*check.Rule {
	return []*check.Rule{&gap, &replay, &forked, &altered, &unanswered, &uncorrected, &holdsErased, &restored, &unreadable, &damaged, &passedOver, &packAgain, &packFolder}
}
