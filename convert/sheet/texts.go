package sheet

import "github.com/comision-mixta/mixta/check"

var (
	guideName    = check.Text{ES: "Instrucciones", EN: "Instructions"}
	wordYes      = check.Text{ES: "sí", EN: "yes"}
	wordNo       = check.Text{ES: "no", EN: "no"}
	wordKey      = check.Text{ES: "Clave", EN: "Key"}
	wordNumber   = check.Text{ES: "N.º", EN: "No."}
	wordName     = check.Text{ES: "Nombre", EN: "Name"}
	wordExercise = check.Text{ES: "SIMULACRO", EN: "EXERCISE"}
	wordSheet    = check.Text{ES: "Hoja", EN: "Sheet"}
	wordColumn   = check.Text{ES: "Columna", EN: "Column"}
	wordNeeded   = check.Text{ES: "Obligatoria", EN: "Required"}
	wordMeaning  = check.Text{ES: "Qué contiene", EN: "What it holds"}

	textTitle   = check.Text{ES: "Registros de la Comisión Mixta Boliviano-Peruana", EN: "Records of the Bolivia–Peru Mixed Commission"}
	textRefused = check.Text{ES: "Este valor no está entre los admitidos.", EN: "This value is not among those allowed."}
	textFrom    = check.Text{ES: "Desde %s.", EN: "From %s."}
	textFromTo  = check.Text{ES: "De %s a %s.", EN: "From %s to %s."}
	textNewer   = check.Text{
		ES: "el registro %s tiene campos de una versión más nueva del modelo, que una hoja no puede llevar",
		EN: "the record %s has fields of a newer version of the model, which no sheet can carry"}
	noteKey = check.Text{
		ES: "Con qué se reconoce este registro (%s) en sus propios sistemas, como «12» o «2023/17». No se repite y no se cambia después.",
		EN: "How your own systems know this record (%s), such as 12 or 2023/17. It is not repeated, and not changed later."}
	notePart = check.Text{
		ES: "La clave del registro (%s) al que pertenece esta fila, tal como está en su hoja.",
		EN: "The key of the record (%s) that this row belongs to, as it stands on its sheet."}
)

// errFull is the error of a sheet that has no more rows.
var errFull = check.Errorf(check.Text{ES: "una hoja tiene 1.048.576 filas a lo sumo: escriba los registros en varios libros", EN: "a sheet has at most 1,048,576 rows: write the records to several books"})

// hints say how the cells of a form are filled in.
var hints = [...]check.Text{
	words:   {},
	code:    {ES: "Elija de la lista.", EN: "Choose from the list."},
	codes:   {ES: "Elija de la lista; si son varios, sepárelos con punto y coma.", EN: "Choose from the list; if there are several, put semicolons between them."},
	ref:     {ES: "Elija por su clave.", EN: "Choose by its key."},
	refs:    {ES: "Elija por su clave; si son varios, sepárelos con punto y coma.", EN: "Choose by its key; if there are several, put semicolons between them."},
	texts:   {ES: "Si son varios, sepárelos con punto y coma.", EN: "If there are several, put semicolons between them."},
	number:  {ES: "Un número.", EN: "A number."},
	integer: {ES: "Un número entero.", EN: "A whole number."},
	flag:    {ES: "Sí o no.", EN: "Yes or no."},
	day:     {ES: "Una fecha.", EN: "A date."},
	instant: {ES: "Fecha y hora, en el huso de este libro.", EN: "Date and time, in the time zone of this book."},
	when:    {ES: "Un día (2023-06-30), mes (2023-06), trimestre (2023-Q2), año (2023) u otro plazo.", EN: "A day (2023-06-30), month (2023-06), quarter (2023-Q2), year (2023) or other term."},
	area:    {ES: "En WKT (POLYGON o MULTIPOLYGON), en grados de WGS 84 y con la longitud primero.", EN: "As WKT (POLYGON or MULTIPOLYGON), in degrees of WGS 84, longitude first."},
	raw:     {ES: "En JSON.", EN: "As JSON."},
}

// What holds for the whole book: what it is, then what must be known of it.
var (
	fieldActor      = check.Text{ES: "Emisor|Quién responde por los registros nuevos.", EN: "Issuer|Who answers for the new records."}
	fieldTLP        = check.Text{ES: "Marca (TLP)|De todas las filas que no digan otra.", EN: "Marking (TLP)|Of all rows that do not say otherwise."}
	fieldReleasable = check.Text{ES: "Puede entregarse a|Actores, separados con punto y coma.", EN: "Releasable to|Actors, with semicolons between them."}
	fieldHandling   = check.Text{ES: "Tratamiento|Códigos de tratamiento, separados con punto y coma.", EN: "Handling|Handling codes, with semicolons between them."}
	fieldExercise   = check.Text{ES: "Simulacro|«sí» si nada en este libro es real.", EN: "Exercise|\"yes\" if nothing in this book is real."}
	fieldZone       = check.Text{ES: "Huso horario|De las horas de este libro: -04:00 en La Paz, -05:00 en Lima.", EN: "Time zone|Of the times in this book: -04:00 in La Paz, -05:00 in Lima."}
	fieldLocale     = check.Text{ES: "Números como texto|es-BO (1.874,7) o es-PE (1,874.7), si un número quedó como texto.", EN: "Numbers as text|es-BO (1.874,7) or es-PE (1,874.7), where a number became a text."}
	fieldLang       = check.Text{ES: "Idioma|De los títulos y listas de este libro.", EN: "Language|Of the titles and lists of this book."}
	fieldSchemas    = check.Text{ES: "Esquemas|De los espacios de nombres que tienen columnas: el libro se lee con ellos (--extensions).", EN: "Schemas|Of the namespaces that have columns: the book is read with them (--extensions)."}
	fieldModel      = check.Text{ES: "Versión del modelo|", EN: "Version of the model|"}
)

// prose says how a book is filled in.
var prose = []check.Text{
	{ES: "Cada fila es un registro. La primera columna es su clave: con ella se lo reconoce la próxima vez que se lea el libro. Los títulos marrones son de lo obligatorio.",
		EN: "Each row is a record. The first column is its key: by it the record is known the next time the book is read. Brown titles are of what is required."},
	{ES: "Lo que se repite dentro de un registro tiene una hoja propia, con una fila por cada parte; la clave dice a qué registro pertenece. Numere las partes si otra hoja se refiere a ellas.",
		EN: "What is repeated within a record has a sheet of its own, with a row for each part; the key says which record it belongs to. Number the parts if another sheet refers to them."},
	{ES: "Para cambiar un registro, cambie su fila: al leer el libro se emite la versión siguiente. Si borra una fila, mixta pregunta qué se quiso decir y no retira nada.",
		EN: "To change a record, change its row: its next version is issued when the book is read. If you delete a row, mixta asks what is meant and withdraws nothing."},
	{ES: "Lea el libro con «mixta sheet read». Si algo no está bien, cada hallazgo nombra su celda, y con --marked se escribe una copia del libro con un comentario en ella.",
		EN: "Read the book with \"mixta sheet read\". Where something is wrong, each finding names its cell, and --marked writes a copy of the book with a comment there."},
}
