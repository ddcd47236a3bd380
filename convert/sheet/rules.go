package sheet

import (
	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/internal/xlsx"
)

var (
	faulty = check.Rule{ID: "sheet.fault", Severity: check.Error,
		Must: check.Text{EN: "must be a value, not an error of a formula", ES: "debe ser un valor, no el error de una fórmula"},
		Why:  check.Text{EN: "#N/A and #REF! say that the book lost what stood there.", ES: "#N/A y #¡REF! dicen que el libro perdió lo que había allí."}}
	uncomputed = check.Rule{ID: "sheet.formula", Severity: check.Error,
		Must: check.Text{EN: "must be a formula that was computed: open the book and save it", ES: "debe ser una fórmula ya calculada: abra el libro y guárdelo"},
		Why:  check.Text{EN: "mixta reads what a formula came to, and computes none.", ES: "mixta lee el resultado de una fórmula y no calcula ninguna."}}
	wrong = check.Rule{ID: "sheet.content", Severity: check.Error,
		Must: check.Text{EN: "must hold {1}, not {2}", ES: "debe contener {1}, no {2}"},
		Why:  check.Text{EN: "A date in a column of numbers is a number that nobody meant.", ES: "Una fecha en una columna de números es un número que nadie quiso escribir."}}
	numberAsText = check.Rule{ID: "sheet.number-as-text", Severity: check.Warning,
		Must: check.Text{EN: "must be a number, not a text: it was read as {1}", ES: "debe ser un número, no un texto: se leyó como {1}"},
		Why:  check.Text{EN: "A spreadsheet leaves such numbers out of its sums.", ES: "Una hoja de cálculo no incluye esos números en sus sumas."}}
	noTime = check.Rule{ID: "sheet.date", Severity: check.Error,
		Must: check.Text{EN: "must be a date from March 1900 on; write earlier ones as a text, like 1899-12-31", ES: "debe ser una fecha desde marzo de 1900; escriba las anteriores como texto, como 1899-12-31"},
		Why:  check.Text{EN: "Excel counts a 29 February 1900 that there was not.", ES: "Excel cuenta un 29 de febrero de 1900 que no existió."}}
	dayWithTime = check.Rule{ID: "sheet.day", Severity: check.Error,
		Must: check.Text{EN: "must be a day without a time", ES: "debe ser un día sin hora"},
		Why:  check.Text{EN: "The field has no place for the time, which would be lost.", ES: "El campo no tiene lugar para la hora, que se perdería."}}
	noJSON = check.Rule{ID: "sheet.json", Severity: check.Error,
		Must: check.Text{EN: "must be JSON", ES: "debe ser JSON"},
		Why:  check.Text{EN: "Series of numbers have no other form in one cell.", ES: "Las series de números no tienen otra forma en una celda."}}
	noArea = check.Rule{ID: "sheet.area", Severity: check.Error,
		Must: check.Text{EN: "must be a POLYGON or MULTIPOLYGON as WKT in degrees of WGS 84, longitude first, or its coordinates as JSON", ES: "debe ser un POLYGON o MULTIPOLYGON en WKT, en grados de WGS 84 y con la longitud primero, o sus coordenadas en JSON"},
		Why:  check.Text{EN: "QGIS and PostGIS write an outline into one cell as WKT.", ES: "QGIS y PostGIS escriben un contorno en una celda como WKT."}}
	unknownWord = check.Rule{ID: "sheet.code", Severity: check.Error,
		Must: check.Text{EN: "must be in the list: {1}", ES: "debe estar en la lista: {1}"},
		Why:  check.Text{EN: "The list is closed: no other value has a meaning.", ES: "La lista es cerrada: ningún otro valor tiene significado."}}
	unknownName = check.Rule{ID: "sheet.reference", Severity: check.Error,
		Must: check.Text{EN: "must be the key of a record of the book or state, or its id ({1})", ES: "debe ser la clave de un registro del libro o del estado, o su identificador ({1})"},
		Why:  check.Text{EN: "A record that refers to nothing says less than it seems to.", ES: "Un registro que no se refiere a nada dice menos de lo que parece."}}
	noKey = check.Rule{ID: "sheet.key", Severity: check.Error,
		Must: check.Text{EN: "must have the key of a record", ES: "debe tener la clave de un registro"},
		Why:  check.Text{EN: "By its key a record is known the next time the book is read.", ES: "Por su clave se reconoce un registro la próxima vez que se lea el libro."}}
	sameKey = check.Rule{ID: "sheet.same-key", Severity: check.Error,
		Must: check.Text{EN: "must not be the key of another row: {1}", ES: "no debe ser la clave de otra fila: {1}"},
		Why:  check.Text{EN: "Two rows of one key would be one record.", ES: "Dos filas con una clave serían un solo registro."}}
	noOwner = check.Rule{ID: "sheet.part", Severity: check.Error,
		Must: check.Text{EN: "must name what the row belongs to, as it stands on the sheet {1}", ES: "debe nombrar aquello a lo que pertenece la fila, tal como está en la hoja {1}"},
		Why:  check.Text{EN: "A part of nothing would be lost.", ES: "Una parte de nada se perdería."}}
	sameNumber = check.Rule{ID: "sheet.same-number", Severity: check.Error,
		Must: check.Text{EN: "must not be the number or name of another row of the list", ES: "no debe ser el número o nombre de otra fila de la lista"},
		Why:  check.Text{EN: "The order of a list is part of what it says.", ES: "El orden de una lista es parte de lo que dice."}}
	emptied = check.Rule{ID: "sheet.emptied", Severity: check.Error,
		Must: check.Text{EN: "must say what is meant: only the key is left; fill the row in, delete it, or withdraw the record with mixta withdraw", ES: "debe decir qué se quiso: solo queda la clave; llene la fila, bórrela o retire el registro con mixta withdraw"},
		Why:  check.Text{EN: "An emptied row may be a mishap.", ES: "Una fila vaciada puede ser un descuido."}}
	removed = check.Rule{ID: "sheet.removed", Severity: check.Warning,
		Must: check.Text{EN: "must have the record {1}, which was here when the book was written: it was kept; mixta withdraw withdraws it", ES: "debe tener el registro {1}, que estaba aquí cuando se escribió el libro: se conservó; mixta withdraw lo retira"},
		Why:  check.Text{EN: "To delete a row is not to withdraw a record.", ES: "Borrar una fila no es retirar un registro."}}
	merged = check.Rule{ID: "sheet.merged", Severity: check.Error,
		Must: check.Text{EN: "must not be merged cells: {1}", ES: "no deben ser celdas combinadas: {1}"},
		Why:  check.Text{EN: "Merged cells hold one value, and the other rows none.", ES: "Las celdas combinadas tienen un valor, y las otras filas ninguno."}}
	hiddenRow = check.Rule{ID: "sheet.hidden", Severity: check.Info,
		Must: check.Text{EN: "must not be hidden: the row was read all the same", ES: "no debe estar oculta: la fila se leyó igualmente"},
		Why:  check.Text{EN: "Whoever filters a sheet may forget what is not shown.", ES: "Quien filtra una hoja puede olvidar lo que no se muestra."}}
	unknownColumn = check.Rule{ID: "sheet.column", Severity: check.Warning,
		Must: check.Text{EN: "must be in a column of the form: the column was not read", ES: "debe estar en una columna del formulario: la columna no se leyó"},
		Why:  check.Text{EN: "Whoever adds a column must know that it goes nowhere.", ES: "Quien agrega una columna debe saber que no va a ninguna parte."}}
	lostColumn = check.Rule{ID: "sheet.column-lost", Severity: check.Error,
		Must: check.Text{EN: "must have the column or sheet {1}, which it had when it was written", ES: "debe tener la columna u hoja {1}, que tenía cuando se escribió"},
		Why:  check.Text{EN: "All records would lose what stood there.", ES: "Todos los registros perderían lo que allí había."}}
	columnTwice = check.Rule{ID: "sheet.column-twice", Severity: check.Error,
		Must: check.Text{EN: "must not be a second column for {1}", ES: "no debe ser una segunda columna para {1}"},
		Why:  check.Text{EN: "If a field has two values, one would be lost silently.", ES: "Si un campo tiene dos valores, uno se perdería sin aviso."}}
	otherSheet = check.Rule{ID: "sheet.other", Severity: check.Warning,
		Must: check.Text{EN: "must be a sheet of the form: it was not read", ES: "debe ser una hoja del formulario: no se leyó"},
		Why:  check.Text{EN: "Whoever adds a sheet must know that it goes nowhere.", ES: "Quien agrega una hoja debe saber que no va a ninguna parte."}}
	noForm = check.Rule{ID: "sheet.form", Severity: check.Error,
		Must: check.Text{EN: "must have a sheet made by mixta sheet, or be read by a mapping (--mapping)", ES: "debe tener una hoja hecha con mixta sheet, o leerse con una correspondencia (--mapping)"},
		Why:  check.Text{EN: "Nothing says what its columns are.", ES: "Nada dice qué son sus columnas."}}
	noSchema = check.Rule{ID: "sheet.schema", Severity: check.Error,
		Must: check.Text{EN: "must be read with the schema {1}, by which the book has columns: name its file with --extensions", ES: "debe leerse con el esquema {1}, por el que el libro tiene columnas: indique su archivo con --extensions"},
		Why:  check.Text{EN: "Without it, nothing says what stands in these columns, and it would be lost.", ES: "Sin él, nada dice qué contienen esas columnas, y se perdería."}}
	saidTwice = check.Rule{ID: "sheet.extension-twice", Severity: check.Error,
		Must: check.Text{EN: "must say the data of {1} once: in their columns, or as JSON", ES: "debe decir los datos de {1} una sola vez: en sus columnas o como JSON"},
		Why:  check.Text{EN: "One of two values would be lost silently.", ES: "Uno de los dos valores se perdería sin aviso."}}
	badField = check.Rule{ID: "sheet.book", Severity: check.Error,
		Must: check.Text{EN: "must say what holds for the whole book: {1}", ES: "debe decir lo que rige para todo el libro: {1}"},
		Why:  check.Text{EN: "All rows rest on it.", ES: "Todas las filas se apoyan en ello."}}
)

// What is wrong with a book beside the state that it is read into.
var (
	Empty = &check.Rule{ID: "sheet.empty", Severity: check.Error,
		Must: check.Text{EN: "must have a row below the titles: there is none", ES: "debe tener una fila bajo los títulos: no hay ninguna"},
		Why:  check.Text{EN: "Whoever reads a book expects records.", ES: "Quien lee un libro espera registros."}}
	Strange = &check.Rule{ID: "sheet.strange", Severity: check.Error,
		Must: check.Text{EN: "must be a record that the state has: the row was changed, and the version that it was made from is not there", ES: "debe ser un registro que el estado tenga: la fila cambió y la versión de la que se hizo no está allí"},
		Why:  check.Text{EN: "A next version follows the one that it was made from.", ES: "Una versión siguiente sigue a aquella de la que se hizo."}}
	Stale = &check.Rule{ID: "sheet.stale", Severity: check.Error,
		Must: check.Text{EN: "must be made from the current version: the state has another one since the book was written", ES: "debe hacerse a partir de la versión vigente: el estado tiene otra desde que se escribió el libro"},
		Why:  check.Text{EN: "The other change would be lost.", ES: "El otro cambio se perdería."}}
	Unissued = &check.Rule{ID: "sheet.version", Severity: check.Error,
		Must: check.Text{EN: "must be a change that the issuer of the book can issue: {1}", ES: "debe ser un cambio que el emisor del libro pueda emitir: {1}"},
		Why:  check.Text{EN: "Nobody but its issuer issues the next version of a record, unless it is joint.", ES: "Nadie más que su emisor emite la versión siguiente de un registro, salvo que sea conjunto."}}
)

// Rules returns the rules of sheets.
func Rules() []*check.Rule {
	return []*check.Rule{&faulty, &uncomputed, &wrong, &numberAsText, &noTime, &dayWithTime, &noJSON, &noArea, &unknownWord, &unknownName, &noKey, &sameKey, &noOwner, &sameNumber,
		&emptied, &removed, &merged, &hiddenRow, &unknownColumn, &lostColumn, &columnTwice, &otherSheet, &noForm, &noSchema, &saidTwice, &badField, Empty, Strange, Stale, Unissued}
}

var (
	wordText    = check.Text{EN: "a text", ES: "un texto"}
	wordANumber = check.Text{EN: "a number", ES: "un número"}
	wordDate    = check.Text{EN: "a date", ES: "una fecha"}
	wordFlag    = check.Text{EN: "yes or no", ES: "sí o no"}
)

// wordsFor say what a cell holds.
var wordsFor = map[xlsx.Kind]check.Text{xlsx.Text: wordText, xlsx.Number: wordANumber, xlsx.Date: wordDate, xlsx.Bool: {EN: "true or false", ES: "verdadero o falso"}}
