package main

import "github.com/comision-mixta/mixta/check"

// The sentences that no one command owns.
var (
	textRoot = check.Text{
		ES: "mixta verifica, explica y procesa los archivos que intercambian los sistemas de la Comisión Mixta\nBoliviano-Peruana. Trabaja sin conexión: nada se descarga y nada se envía.",
		EN: "mixta checks, explains and works with the files that the systems of the Bolivia–Peru Mixed\nCommission exchange. It works offline: nothing is fetched and nothing is sent."}

	textUseFlags    = check.Text{ES: "[OPCIONES]", EN: "[FLAGS]"}
	textUsage       = check.Text{ES: "Uso:", EN: "Usage:"}
	textExample     = check.Text{ES: "Ejemplo:", EN: "Example:"}
	textCommands    = check.Text{ES: "Órdenes:", EN: "Commands:"}
	textFlags       = check.Text{ES: "Opciones:", EN: "Flags:"}
	textGlobalFlags = check.Text{ES: "Opciones comunes:", EN: "Common flags:"}
	textMore        = check.Text{ES: `«%s ORDEN --help» explica una orden.`, EN: `"%s COMMAND --help" explains a command.`}
	textDefault     = check.Text{ES: "(por defecto, $1)", EN: "(default $1)"}
	textTryHelp     = check.Text{ES: "«%s --help» muestra el uso.", EN: `"%s --help" shows the usage.`}

	textFlagLang    = check.Text{ES: "`IDIOMA`: es o en; si no se indica, el del sistema", EN: "`LANGUAGE`: es or en; unless given, the system's"}
	textFlagHelp    = check.Text{ES: "muestra esta ayuda", EN: "show this help"}
	textFlagFormat  = check.Text{ES: "`FORMATO` de salida: %s", EN: "output `FORMAT`: %s"}
	textFlagProfile = check.Text{ES: "`PERFIL`, para qué se verifica: draft (borrador), exchange (intercambio) o publish (publicación), cada uno más estricto", EN: "`PROFILE`, what to check for: draft, exchange or publish, each stricter than the one before"}
	textFlagOut     = check.Text{ES: "`CARPETA` en que se escriben los archivos", EN: "`FOLDER` to write the files to"}
	textFlagMax     = check.Text{ES: "se muestran `N` hallazgos en total; los demás se cuentan por regla; 0: todos (los formatos json, sarif y junit los llevan todos si no se indica)", EN: "show `N` findings in all; the others are counted by rule; 0: all (formats json, sarif and junit have all unless it is given)"}

	textUnknownCommand = check.Text{ES: "no existe la orden «%s»", EN: "there is no command %q"}
	textUnknownKind    = check.Text{ES: "no existe el tipo de registro «%s»", EN: "there is no kind of record %q"}
	textDidYouMean     = check.Text{ES: "¿quiso decir «%s»?", EN: "did you mean %q?"}
	textOneOf          = check.Text{ES: "hay: %s", EN: "there are: %s"}

	textUnknownMember = check.Text{ES: "no existe el miembro «%s»", EN: "there is no member %q"}
	textNoMembers     = check.Text{ES: "%s no tiene miembros; no existe «%s»", EN: "%s has no members; there is no %q"}
	textUnknownRule   = check.Text{ES: "no existe la regla «%s»", EN: "there is no rule %q"}
	textUnknownList   = check.Text{ES: "no existe la lista de códigos «%s»", EN: "there is no code list %q"}
	textWhichList     = check.Text{ES: "hay varias listas «%s»; indique una: %s", EN: "there are several lists %q; name one: %s"}
	textOneArgument   = check.Text{ES: "número de argumentos: se espera %d, hay %d", EN: "number of arguments: %d expected, %d given"}

	textKindsTitle = check.Text{ES: "Tipos de registro, cada uno con la lista del archivo en que figura", EN: "Kinds of record, each with the list of the file that holds it"}
	textKindsMore  = check.Text{
		ES: "«mixta explain TIPO» muestra los miembros de un tipo; «mixta explain file», el archivo mismo.",
		EN: `"mixta explain KIND" shows the members of a kind; "mixta explain file", the file itself.`}
	textMembers    = check.Text{ES: "Miembros (* obligatorio)", EN: "Members (* required)"}
	textCodes      = check.Text{ES: "Códigos", EN: "Codes"}
	textRules      = check.Text{ES: "Reglas, además de la forma", EN: "Rules, beside its shape"}
	textRuleMore   = check.Text{ES: "«mixta explain rule %s» da el porqué y un ejemplo.", EN: `"mixta explain rule %s" gives the reason and an example.`}
	textForm       = check.Text{ES: "Forma: %s", EN: "Form: %s"}
	textRequired   = check.Text{ES: "obligatorio", EN: "required"}
	textOptional   = check.Text{ES: "opcional", EN: "optional"}
	textList       = check.Text{ES: "lista de %s", EN: "list of %s"}
	textMap        = check.Text{ES: "objeto por nombres", EN: "object by names"}
	textUnique     = check.Text{ES: "sin repetir", EN: "no repeats"}
	textListOpen   = check.Text{ES: "lista abierta: un código desconocido es una advertencia", EN: "open list: an unknown code is a warning"}
	textListClosed = check.Text{ES: "lista cerrada", EN: "closed list"}
	textWhy        = check.Text{ES: "por qué", EN: "why"}
	textSeverity   = check.Text{ES: "gravedad", EN: "severity"}
	textSince      = check.Text{ES: "desde", EN: "since"}
	textSource     = check.Text{ES: "fuente", EN: "source"}
	textBreaks     = check.Text{ES: "La incumple:", EN: "Breaks it:"}
	textKeeps      = check.Text{ES: "La cumple:", EN: "Keeps it:"}

	textNoFile = check.Text{ES: "falta el archivo (- lee la entrada estándar)", EN: "a file is needed (- reads standard input)"}

	textUnknownFlag = check.Text{ES: "no existe la opción %s", EN: "there is no flag %s"}
	textFlagValue   = check.Text{ES: "la opción %s necesita un valor", EN: "flag %s needs a value"}
	textFlagOneOf   = check.Text{ES: "la opción --%s debe ser una de %s, no «%s»", EN: "flag --%s must be one of %s, not %q"}
	textFlagWhole   = check.Text{ES: "la opción --%s debe ser un número entero, no «%s»", EN: "flag --%s must be a whole number, not %q"}
	textFlagSyntax  = check.Text{ES: "no se entiende la opción %s", EN: "flag %s cannot be understood"}

	textFlagNeeded   = check.Text{ES: "falta la opción --%s", EN: "flag --%s is needed"}
	textSecretShown  = check.Text{ES: "una clave secreta no se muestra: indique en --out un archivo", EN: "a secret key is not printed: name a file in --out"}
	textFlagTrust    = check.Text{ES: "`ARCHIVO` de confianza: en quién se confía y para qué", EN: "`FILE` of trust: who is believed for what"}
	textSigned       = check.Text{ES: "%s: %s, firma en %s", EN: "%s: %s, signed in %s"}
	textSignedBy     = check.Text{ES: "%s: firmado por %s (%s, clave %s)", EN: "%s: signed by %s (%s, key %s)"}
	textSignedByBoth = check.Text{ES: "%s: firmado por ambas partes", EN: "%s: signed by both sides"}
	textRotated      = check.Text{ES: "rotación aplicada: claves, %d", EN: "rotation carried out: %d keys"}

	textNotWritten = check.Text{ES: "no se pudo escribir la salida", EN: "the output could not be written"}

	textUnknownShell   = check.Text{ES: "no hay guion para «%s»", EN: "there is no script for %q"}
	textSchemasWritten = check.Text{ES: "archivos escritos en %[2]s: %[1]d", EN: "%d files written to %s"}
	textVersion        = check.Text{
		ES: "mixta %s; modelo %s, con %d tipos de registro y %d reglas",
		EN: "mixta %s; model %s, with %d kinds of record and %d rules"}

	textSumFile      = check.Text{ES: "Archivo", EN: "File"}
	textSumModel     = check.Text{ES: "Modelo", EN: "Model"}
	textSumSubject   = check.Text{ES: "Asunto", EN: "Subject"}
	textSumChannel   = check.Text{ES: "Canal", EN: "Channel"}
	textSumSequence  = check.Text{ES: ", n.º %d", EN: ", no. %d"}
	textSumIssued    = check.Text{ES: "Emitido", EN: "Issued"}
	textSumMarking   = check.Text{ES: "Marca", EN: "Marking"}
	textSumRecords   = check.Text{ES: "Registros", EN: "Records"}
	textSumConflicts = check.Text{ES: "En conflicto", EN: "In conflict"}
	textSumProposals = check.Text{ES: "Propuestos", EN: "Proposed"}
	textSumIssuers   = check.Text{ES: "Emisores", EN: "Issuers"}
	textSumMarkings  = check.Text{ES: "TLP", EN: "TLP"}
	textSumPeriod    = check.Text{ES: "Período de emisión", EN: "Issued between"}
	textSumExercise  = check.Text{ES: "De simulacro", EN: "Of a drill"}
	textSumsInvalid  = check.Text{
		ES: "%s no es válido (errores: %d); «mixta validate» los muestra",
		EN: "%s is not valid (errors: %d); \"mixta validate\" shows them"}

	textKept      = check.Text{ES: "%s queda como estaba: %s", EN: "%s is left as it was: %s"}
	textNoVersion = check.Text{ES: "el estado no tiene ninguna versión vigente de %s", EN: "the state has no version of %s that holds"}
	textTooLarge  = check.Text{ES: "es demasiado grande: se leen hasta %d MiB", EN: "it is too large: up to %d MiB are read"}
	textCutShort  = check.Text{ES: "el archivo comprimido está incompleto", EN: "the compressed file is cut short"}
	textDamaged   = check.Text{ES: "el archivo comprimido está dañado", EN: "the compressed file is damaged"}
	textIsFolder  = check.Text{ES: "es una carpeta, no un archivo; indique sus archivos: %s", EN: "it is a folder, not a file; name its files: %s"}
)
