// Package xlsx reads the cells of a spreadsheet as Excel and LibreOffice save it
// (Office Open XML, ECMA-376), row by row: what each cell holds, not how it looks.
//
// It reads files of strangers. What a book may take of memory and of time is
// bounded whatever its size says, nothing in it is computed, and no macro, link or
// entity is followed.
package xlsx

import "github.com/comision-mixta/mixta/check"

// Limits of what is read. A cell holds at most 32,767 characters.
const (
	MaxRows    = 1_048_576 // of one sheet
	MaxColumns = 16_384

	maxSheets  = 1_000     // of the book
	maxPart    = 4 << 30   // bytes of one part, unpacked
	maxStrings = 256 << 20 // bytes of all shared strings
	maxRun     = 1 << 20   // bytes between two marks of XML, and of one text: 32,767 characters take less
	maxRow     = 64 << 20  // bytes of the texts that stand in one row
	maxSmall   = 64 << 20  // bytes of a part that is read whole: table of contents, styles
	maxMerged  = 100_000   // areas of one sheet
	maxDepth   = 1_000     // marks of XML that stand in one another
)

// Why a file is not read.
var (
	ErrEncrypted = check.Errorf(check.Text{
		ES: "es un libro protegido con contraseña o un libro .xls antiguo: guárdelo como .xlsx sin contraseña",
		EN: "it is a book with a password, or an old .xls book: save it as .xlsx without a password"})
	ErrMacros = check.Errorf(check.Text{
		ES: "es un libro con macros: guárdelo como .xlsx, que no las tiene",
		EN: "it is a book with macros: save it as .xlsx, which has none"})
	ErrOpenDocument = check.Errorf(check.Text{
		ES: "es una hoja de OpenDocument (.ods): guárdela como .xlsx",
		EN: "it is an OpenDocument spreadsheet (.ods): save it as .xlsx"})
	ErrNoBook = check.Errorf(check.Text{
		ES: "no es un libro .xlsx",
		EN: "it is not an .xlsx book"})
	ErrTooLarge = check.Errorf(check.Text{
		ES: "contiene más de lo que se lee de un libro",
		EN: "it holds more than is read of a book"})
)

// ErrDamaged wraps what is wrong with a part of the book.
func damaged(part string, err error) error {
	return check.Errorf(check.Text{ES: "la parte %s está dañada: %w", EN: "the part %s is damaged: %w"}, part, err)
}
