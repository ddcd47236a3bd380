package spool

import "github.com/comision-mixta/mixta/check"

// Files says whether there are temporary files.
const Files = false

// NewFile fails: a page has no files.
func NewFile() (File, error) {
	return nil, check.Errorf(check.Text{
		ES: "aquí no hay archivos temporales para una entrada tan grande: use la línea de comandos",
		EN: "there are no temporary files here for an input of this size: use the command line"})
}
