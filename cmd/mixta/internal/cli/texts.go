package cli

import (
	"github.com/comision-mixta/mixta/check"
)

var (
	textRoot = check.Text{
		ES: "mixta verifica, explica y procesa los archivos que intercambian los sistemas de la Comisión Mixta\nBoliviano-Peruana. Trabaja sin conexión: nada se descarga y nada se envía.",
		EN: "mixta checks, explains and works with the files that the systems of the Bolivia–Peru Mixed\nCommission exchange. It works offline: nothing is fetched and nothing is sent."}
	textUseFlags       = check.Text{ES: "[OPCIONES]", EN: "[FLAGS]"}
	textUsage          = check.Text{ES: "Uso:", EN: "Usage:"}
	textExample        = check.Text{ES: "Ejemplo:", EN: "Example:"}
	textCommands       = check.Text{ES: "Comandos:", EN: "Commands:"}
	textFlags          = check.Text{ES: "Opciones:", EN: "Flags:"}
	textGlobalFlags    = check.Text{ES: "Opciones comunes:", EN: "Common flags:"}
	textMore           = check.Text{ES: `«%s COMANDO --help» explica un comando.`, EN: `"%s COMMAND --help" explains a command.`}
	textDefault        = check.Text{ES: "(por defecto, $1)", EN: "(default $1)"}
	textTryHelp        = check.Text{ES: "«%s --help» muestra el uso.", EN: `"%s --help" shows the usage.`}
	textFlagLang       = check.Text{ES: "`IDIOMA`: es o en; si no se indica, el del sistema", EN: "`LANGUAGE`: es or en; by default, that of the system"}
	textFlagLocale     = check.Text{ES: "`FORMATO` de los números para personas: es-BO (12.345,6) o es-PE (12,345.6); si se indica, también en CSV", EN: "`LOCALE` of numbers for people: es-BO (12.345,6) or es-PE (12,345.6); if given, in CSV too"}
	textFlagHelp       = check.Text{ES: "muestra esta ayuda", EN: "show this help"}
	textFlagFormat     = check.Text{ES: "`FORMATO` de salida: %s", EN: "output `FORMAT`: %s"}
	textFlagProfile    = check.Text{ES: "`PERFIL` de verificación: draft (borrador), exchange (intercambio) o publish (publicación), cada uno más estricto que el anterior", EN: "`PROFILE` to check against: draft, exchange or publish, each stricter than the previous one"}
	textFlagMax        = check.Text{ES: "muestra `N` hallazgos como máximo y cuenta los demás por regla; 0: todos (json, sarif y junit los muestran todos si no se indica)", EN: "show at most `N` findings and count the others by rule; 0: all (json, sarif and junit show all unless this is given)"}
	textUnknownCommand = check.Text{ES: "comando desconocido: «%s»", EN: "unknown command %q"}
	textDidYouMean     = check.Text{ES: "¿quiso decir «%s»?", EN: "did you mean %q?"}
	textOneOf          = check.Text{ES: "disponibles: %s", EN: "available: %s"}
	TextNoFile         = check.Text{ES: "falta el archivo (- lee la entrada estándar)", EN: "a file is required (- reads standard input)"}
	textUnknownFlag    = check.Text{ES: "opción desconocida: %s", EN: "unknown flag %s"}
	textFlagValue      = check.Text{ES: "la opción %s necesita un valor", EN: "flag %s needs a value"}
	textFlagWhole      = check.Text{ES: "la opción --%s debe ser un número entero, no «%s»", EN: "flag --%s must be a whole number, not %q"}
	textFlagSyntax     = check.Text{ES: "no se entiende la opción %s", EN: "cannot parse flag %s"}
	TextFlagNeeded     = check.Text{ES: "falta la opción --%s", EN: "flag --%s is required"}
	textBookShown      = check.Text{ES: "un libro no se muestra: indique un archivo con --out", EN: "a book cannot be printed: give a file with --out"}
	textSecretShown    = check.Text{ES: "una clave secreta no se muestra: indique un archivo con --out", EN: "a secret key cannot be printed: give a file with --out"}
	textUnknownShell   = check.Text{ES: "no hay script para «%s»", EN: "no script for %q"}
	TextFile           = check.Text{ES: "Archivo", EN: "File"}
	TextChannel        = check.Text{ES: "Canal", EN: "Channel"}
	TextMarking        = check.Text{ES: "Marca", EN: "Marking"}
	textSumsInvalid    = check.Text{
		ES: "%s no es válido (errores: %d); «mixta validate» los muestra",
		EN: "%s is not valid (errors: %d); \"mixta validate\" shows them"}
	TextKept     = check.Text{ES: "%s no se modificó: %s", EN: "%s was not changed: %s"}
	textTooLarge = check.Text{ES: "es demasiado grande: el límite es de %d MiB", EN: "is too large: the limit is %d MiB"}
	textCutShort = check.Text{ES: "el archivo comprimido está incompleto", EN: "the compressed file is truncated"}
	textDamaged  = check.Text{ES: "el archivo comprimido está dañado (%w)", EN: "the compressed file is damaged (%w)"}
	textReadOnce = check.Text{ES: "se lee por partes y debe ser un archivo, no la entrada estándar ni una tubería", EN: "is read in parts, and must be a file, not standard input or a pipe"}
	textIsFolder = check.Text{ES: "es una carpeta, no un archivo; indique sus archivos: %s", EN: "is a folder, not a file; give its files: %s"}
)
