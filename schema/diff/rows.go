package diff

import "github.com/comision-mixta/mixta/check"

// row is one sort of change.
type row struct {
	id      string
	verdict Verdict
	text    check.Text
}

// Who refuses what.
const (
	newRefuseES = "los sistemas con la versión nueva rechazan archivos de la anterior"
	newRefuseEN = "systems on the new version refuse files of the old one"
	oldRefuseES = "los sistemas con la versión anterior rechazan archivos de la nueva"
	oldRefuseEN = "systems on the old version refuse files of the new one"
)

var (
	schemaRemoved = row{"schema-removed", Breaking, check.Text{
		ES: "se eliminó este esquema: " + newRefuseES + " con tales registros",
		EN: "this schema was removed: " + newRefuseEN + " with such records"}}
	schemaAdded = row{"schema-added", Minor, check.Text{
		ES: "se agregó este esquema: los sistemas con la versión anterior conservan tales registros y los transmiten",
		EN: "this schema was added: systems on the old version keep such records and pass them on"}}

	memberRemoved = row{"member-removed", Breaking, check.Text{
		ES: "se eliminó: " + newRefuseES + " que lo llevan",
		EN: "was removed: " + newRefuseEN + " that have it"}}
	memberAdded = row{"member-added", Minor, check.Text{
		ES: "se agregó, opcional: los sistemas con la versión anterior lo conservan y lo transmiten",
		EN: "was added, optional: systems on the old version keep it and pass it on"}}
	memberRequired = row{"member-required", Breaking, check.Text{
		ES: "ahora es obligatorio: " + newRefuseES + " que no lo llevan",
		EN: "is now required: " + newRefuseEN + " that lack it"}}
	memberOptional = row{"member-optional", Breaking, check.Text{
		ES: "ya no es obligatorio: " + oldRefuseES + " que no lo llevan",
		EN: "is no longer required: " + oldRefuseEN + " that lack it"}}

	typeChanged = row{"type-changed", Breaking, check.Text{
		ES: "es {new}, antes {old}: cada versión rechaza archivos de la otra",
		EN: "is {new}, formerly {old}: each version refuses files of the other"}}
	referenceChanged = row{"reference-changed", Breaking, check.Text{
		ES: "es {new}, antes {old}: cambia lo que significa para quienes usan cualquiera de las versiones",
		EN: "is {new}, formerly {old}: its meaning changes for systems on either version"}}
	patternChanged = row{"pattern-changed", Breaking, check.Text{
		ES: "tiene el patrón {new}, antes {old}: cada versión puede rechazar archivos de la otra",
		EN: "has the pattern {new}, formerly {old}: each version may refuse files of the other"}}
	boundNarrowed = row{"bound-narrowed", Breaking, check.Text{
		ES: "admite menos ({new}, antes {old}): " + newRefuseES,
		EN: "allows less ({new}, formerly {old}): " + newRefuseEN}}
	boundWidened = row{"bound-widened", Breaking, check.Text{
		ES: "admite más ({new}, antes {old}): " + oldRefuseES,
		EN: "allows more ({new}, formerly {old}): " + oldRefuseEN}}

	listRemoved = row{"list-removed", Breaking, check.Text{
		ES: "se eliminó la lista de códigos: los sistemas con la versión nueva ya no conocen sus códigos",
		EN: "the code list was removed: systems on the new version no longer know its codes"}}
	listAdded = row{"list-added", Minor, check.Text{
		ES: "se agregó la lista de códigos: los sistemas con la versión anterior no la necesitan",
		EN: "the code list was added: systems on the old version do not need it"}}
	listImposed = row{"list-imposed", Breaking, check.Text{
		ES: "era texto y ahora es una lista de códigos: los sistemas con la versión nueva advierten de los demás valores",
		EN: "was text and is now a code list: systems on the new version warn about other values"}}
	listClosed = row{"list-closed", Breaking, check.Text{
		ES: "se cerró la lista de códigos: " + newRefuseES + " con códigos ajenos a ella",
		EN: "the code list was closed: " + newRefuseEN + " with codes outside it"}}
	listOpened = row{"list-opened", Breaking, check.Text{
		ES: "se abrió la lista de códigos: " + oldRefuseES + " con códigos ajenos a ella",
		EN: "the code list was opened: " + oldRefuseEN + " with codes outside it"}}

	codeRemoved = row{"code-removed", Breaking, check.Text{
		ES: "se eliminó el código {old}: los sistemas con la versión nueva ya no lo conocen",
		EN: "the code {old} was removed: systems on the new version no longer know it"}}
	codeAdded = row{"code-added", Minor, check.Text{
		ES: "se agregó el código {new} a una lista abierta: los sistemas con la versión anterior advierten de él",
		EN: "the code {new} was added to an open list: systems on the old version warn about it"}}
	codeAddedClosed = row{"code-added-closed", Breaking, check.Text{
		ES: "se agregó el código {new} a una lista cerrada: " + oldRefuseES + " que lo usan",
		EN: "the code {new} was added to a closed list: " + oldRefuseEN + " that use it"}}
	codeDeprecated = row{"code-deprecated", Minor, check.Text{
		ES: "el código {new} está ahora en desuso: los sistemas con la versión nueva advierten de él",
		EN: "the code {new} is now deprecated: systems on the new version warn about it"}}
	codeRestored = row{"code-restored", Minor, check.Text{
		ES: "el código {new} ya no está en desuso: los sistemas con la versión anterior advierten de él",
		EN: "the code {new} is no longer deprecated: systems on the old version warn about it"}}
)
