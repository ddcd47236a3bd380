package explain

import (
	"github.com/comision-mixta/mixta/check"
)

var (
	textUnknownRule = check.Text{ES: "regla desconocida: «%s»", EN: "unknown rule %q"}
	textUnknownList = check.Text{ES: "lista de códigos desconocida: «%s»", EN: "unknown code list %q"}
	textWhichList   = check.Text{ES: "hay varias listas llamadas «%s»; indique una: %s", EN: "several lists are called %q; choose one: %s"}
	textUnknownWord = check.Text{ES: "nada se llama «%s»", EN: "nothing is called %q"}
	textField       = check.Text{ES: "campo", EN: "field"}
	textRule        = check.Text{ES: "regla", EN: "rule"}
	textCodeList    = check.Text{ES: "lista de códigos", EN: "code list"}
	textCode        = check.Text{ES: "código", EN: "code"}
	textOfList      = check.Text{ES: "%s de %s", EN: "%s of %s"}
	textSeveral     = check.Text{
		ES: "«mixta explain NOMBRE», con el de un campo, una regla o una lista, lo explica por completo.",
		EN: `"mixta explain NAME", with that of a field, rule or list, explains it in full.`}
	textAlso       = check.Text{ES: "Con el mismo nombre", EN: "Of the same name"}
	textKindsTitle = check.Text{ES: "Tipos de registro, cada uno con su lista en el archivo", EN: "Kinds of record, each with its list in a file"}
	textKindsMore  = check.Text{
		ES: "«mixta explain TIPO» muestra los campos de un tipo; «mixta explain file», el archivo mismo.",
		EN: `"mixta explain KIND" shows the fields of a kind; "mixta explain file", the file itself.`}
	textMembers    = check.Text{ES: "Campos (* obligatorio)", EN: "Fields (* required)"}
	textCodes      = check.Text{ES: "Códigos", EN: "Codes"}
	textRules      = check.Text{ES: "Reglas, además de su estructura", EN: "Rules, in addition to its structure"}
	textRuleMore   = check.Text{ES: "«mixta explain rule %s» da el porqué y un ejemplo.", EN: `"mixta explain rule %s" gives the reason and an example.`}
	textMarkedSo   = check.Text{ES: "marca: %s", EN: "marking: %s"}
	textForm       = check.Text{ES: "Forma: %s", EN: "Form: %s"}
	textRequired   = check.Text{ES: "obligatorio", EN: "required"}
	textOptional   = check.Text{ES: "opcional", EN: "optional"}
	textList       = check.Text{ES: "lista de %s", EN: "list of %s"}
	textMap        = check.Text{ES: "objeto por nombres", EN: "object by names"}
	textUnique     = check.Text{ES: "sin repetir", EN: "no repeats"}
	textListOpen   = check.Text{ES: "lista abierta: un código desconocido es una advertencia", EN: "open list: an unknown code is a warning"}
	textListClosed = check.Text{ES: "lista cerrada", EN: "closed list"}
	textOrigin     = check.Text{ES: "Fuente: %s; edición: %s; verificada el %s.", EN: "Source: %s; edition: %s; checked on %s."}
	textCommon     = check.Text{ES: "Término común de todos: «%s».", EN: "What all of them are called together: \"%s\"."}
	textIncludes   = check.Text{ES: "Incluye: %s; sumarlo con ellos los cuenta dos veces.", EN: "Includes: %s; adding it to them counts them twice."}
	textTerms      = check.Text{ES: "Términos propios de cada parte: %s.", EN: "Each side's own terms: %s."}
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
