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
	textFlagLang       = check.Text{ES: "`IDIOMA`: es o en; si no se indica, el del sistema", EN: "`LANGUAGE`: es or en; unless given, the system's"}
	textFlagLocale     = check.Text{ES: "`FORMATO` de los números para personas: es-BO (12.345,6) o es-PE (12,345.6); si se indica, también en CSV", EN: "`LOCALE` of numbers for people: es-BO (12.345,6) or es-PE (12,345.6); where it is given, in CSV too"}
	textFlagHelp       = check.Text{ES: "muestra esta ayuda", EN: "show this help"}
	textFlagFormat     = check.Text{ES: "`FORMATO` de salida: %s", EN: "output `FORMAT`: %s"}
	textFlagProfile    = check.Text{ES: "`PERFIL`, para qué se verifica: draft (borrador), exchange (intercambio) o publish (publicación), cada uno más estricto", EN: "`PROFILE`, what to check for: draft, exchange or publish, each stricter than the one before"}
	textFlagMax        = check.Text{ES: "se muestran `N` hallazgos en total; los demás se cuentan por regla; 0: todos (los formatos json, sarif y junit los llevan todos si no se indica)", EN: "show `N` findings in all; the others are counted by rule; 0: all (formats json, sarif and junit have all unless it is given)"}
	textUnknownCommand = check.Text{ES: "no existe el comando «%s»", EN: "there is no command %q"}
	textDidYouMean     = check.Text{ES: "¿quiso decir «%s»?", EN: "did you mean %q?"}
	textOneOf          = check.Text{ES: "disponibles: %s", EN: "available: %s"}
	TextNoFile         = check.Text{ES: "falta el archivo (- lee la entrada estándar)", EN: "a file is needed (- reads standard input)"}
	textUnknownFlag    = check.Text{ES: "no existe la opción %s", EN: "there is no flag %s"}
	textFlagValue      = check.Text{ES: "la opción %s necesita un valor", EN: "flag %s needs a value"}
	textFlagWhole      = check.Text{ES: "la opción --%s debe ser un número entero, no «%s»", EN: "flag --%s must be a whole number, not %q"}
	textFlagSyntax     = check.Text{ES: "no se entiende la opción %s", EN: "flag %s cannot be understood"}
	TextFlagNeeded     = check.Text{ES: "falta la opción --%s", EN: "flag --%s is needed"}
	textSecretShown    = check.Text{ES: "una clave secreta no se muestra: indique en --out un archivo", EN: "a secret key is not printed: name a file in --out"}
	textUnknownShell   = check.Text{ES: "no hay guion para «%s»", EN: "there is no script for %q"}
	TextFile           = check.Text{ES: "Archivo", EN: "File"}
	TextChannel        = check.Text{ES: "Canal", EN: "Channel"}
	TextMarking        = check.Text{ES: "Marca", EN: "Marking"}
	textSumsInvalid    = check.Text{
		ES: "%s no es válido (errores: %d); «mixta validate» los muestra",
		EN: "%s is not valid (errors: %d); \"mixta validate\" shows them"}
	TextKept     = check.Text{ES: "%s queda como estaba: %s", EN: "%s is left as it was: %s"}
	textTooLarge = check.Text{ES: "es demasiado grande: se leen hasta %d MiB", EN: "it is too large: up to %d MiB are read"}
	textCutShort = check.Text{ES: "el archivo comprimido está incompleto", EN: "the compressed file is cut short"}
	textDamaged  = check.Text{ES: "el archivo comprimido está dañado (%w)", EN: "the compressed file is damaged (%w)"}
	textIsFolder = check.Text{ES: "es una carpeta, no un archivo; indique sus archivos: %s", EN: "it is a folder, not a file; name its files: %s"}
)
