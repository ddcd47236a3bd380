package main

import (
	"github.com/spf13/cobra"

	"github.com/comision-mixta/mixta/check"
)

// imports makes "mixta import" and a command below it for each format.
func (a *app) imports() *cobra.Command {
	return a.group(help{
		use:     check.Text{ES: "import FORMATO", EN: "import FORMAT"},
		short:   check.Text{ES: "Importa archivos de otros formatos", EN: "Import files of other formats"},
		example: "mixta import sbs log.sbs --issuer PE-FAP --recipient BO-COSDEA",
	}, a.trackImports()...)
}
