package mixta

import (
	"bytes"

	"github.com/comision-mixta/mixta/check"
)

// sniffed is how many bytes of a text are looked at to tell what it is.
const sniffed = 512

// foreign says in words, by its first bytes, what a text is that is not even
// JSON, and what to do with it; false for all that may be JSON.
func foreign(head []byte) (what check.Text, ok bool) {
	text := bytes.TrimSpace(bytes.TrimPrefix(head, []byte("\xef\xbb\xbf")))
	line, _, _ := bytes.Cut(text, []byte("\n"))
	begins := func(s string) bool { return bytes.HasPrefix(text, []byte(s)) }
	switch {
	case len(text) == 0:
		return textEmpty, len(head) < sniffed
	case begins("\xff\xfe"), begins("\xfe\xff"), len(head) > 1 && (head[0] == 0) != (head[1] == 0):
		return textUTF16, true
	case begins("PK\x03\x04"), begins("\xd0\xcf\x11\xe0"):
		return textSpreadsheet, true
	case begins("age-encryption.org/"), begins("-----BEGIN AGE"):
		return textSealed, true
	case begins("<"):
		return textXML, true
	case !begins("{") && !begins("[") && bytes.ContainsAny(line, ",;\t") && !bytes.Contains(line, []byte(`"mixta"`)):
		return textTable, true
	}
	return check.Text{}, false
}

var (
	textEmpty       = check.Text{EN: "the file is empty; export or copy it again", ES: "el archivo está vacío; expórtelo o cópielo de nuevo"}
	textUTF16       = check.Text{EN: "the text is not UTF-8 but UTF-16; save it as UTF-8", ES: "el texto no está en UTF-8, sino en UTF-16; guárdelo en UTF-8"}
	textSpreadsheet = check.Text{
		EN: `this is a spreadsheet (XLSX, ODS, XLS) or a ZIP archive; save the book as XLSX, which "mixta sheet read" reads, or a sheet as CSV, which "mixta import csv" reads, or unpack the archive`,
		ES: "es una hoja de cálculo (XLSX, ODS, XLS) o un archivo ZIP; guarde el libro como XLSX, que «mixta sheet read» lee, o una hoja como CSV, que «mixta import csv» lee, o descomprima el ZIP"}
	textSealed = check.Text{EN: `this file is sealed; open it with "mixta open"`, ES: "este archivo está cifrado; ábralo con «mixta open»"}
	textXML    = check.Text{EN: `this is XML; "mixta import" reads tracks from GPX and KML`, ES: "es XML; «mixta import» lee trazas de GPX y KML"}
	textTable  = check.Text{EN: `this is a table (CSV); "mixta import csv" reads it`, ES: "es una tabla (CSV); la lee «mixta import csv»"}
)
