package keys

import (
	"github.com/comision-mixta/mixta/check"
)

var (
	textFlagTrust    = check.Text{ES: "`ARCHIVO` de confianza: en qué firmas se confía y para qué", EN: "trust `FILE`: whose signatures are believed, and for what"}
	textSigned       = check.Text{ES: "%s: %s, firma en %s", EN: "%s: %s, signed in %s"}
	textSignedBy     = check.Text{ES: "%s: firmado por %s (%s, clave %s)", EN: "%s: signed by %s (%s, key %s)"}
	textSignedByBoth = check.Text{ES: "%s: firmado por ambas partes", EN: "%s: signed by both sides"}
	textRotated      = check.Text{ES: "rotación aplicada: claves, %d", EN: "rotation applied: %d keys"}
)
