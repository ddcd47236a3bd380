package spool

import "github.com/comision-mixta/mixta/check"

// NewFile fails: a page has no files.
func NewFile() (File, error) {
	return nil, check.Errorf(check.Text{
		ES: "aquí no hay archivos temporales para una entrada tan grande: use la línea de comandos",
		EN: "there are no temporary files here for an input of this size: use the command line"})
}
