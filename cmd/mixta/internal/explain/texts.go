package explain

import (
	"github.com/comision-mixta/mixta/check"
)

var (
	textUnknownRule = check.Text{ES: "no existe la regla «%s»", EN: "there is no rule %q"}
	textUnknownList = check.Text{ES: "no existe la lista de códigos «%s»", EN: "there is no code list %q"}
	textWhichList   = check.Text{ES: "hay varias listas «%s»; indique una: %s", EN: "there are several lists %q; name one: %s"}
	textKindsTitle  = check.Text{ES: "Tipos de registro, cada uno con la lista del archivo en que figura", EN: "Kinds of record, each with the list of the file that holds it"}
	textKindsMore   = check.Text{
		ES: "«mixta explain TIPO» muestra los campos de un tipo; «mixta explain file», el archivo mismo.",
		EN: `"mixta explain KIND" shows the fields of a kind; "mixta explain file", the file itself.`}
	textMembers    = check.Text{ES: "Campos (* obligatorio)", EN: "Fields (* required)"}
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
	textOrigin     = check.Text{ES: "Fuente: %s; edición: %s; verificada el %s.", EN: "Source: %s; edition: %s; checked on %s."}
	textWhy        = check.Text{ES: "por qué", EN: "why"}
	textSeverity   = check.Text{ES: "gravedad", EN: "severity"}
	textSince      = check.Text{ES: "desde", EN: "since"}
	textSource     = check.Text{ES: "fuente", EN: "source"}
	textBreaks     = check.Text{ES: "La incumple:", EN: "Breaks it:"}
	textKeeps      = check.Text{ES: "La cumple:", EN: "Keeps it:"}
	textVersion    = check.Text{
		ES: "mixta %s; modelo %s, con %d tipos de registro y %d reglas",
		EN: "mixta %s; model %s, with %d kinds of record and %d rules"}
)
