package main

import (
	"slices"

	"github.com/spf13/cobra"

	"github.com/comision-mixta/mixta/check"
)

// importGroup makes "mixta import" and a command below it for each format.
func (a *app) importGroup() *cobra.Command {
	return a.group(help{
		use:     check.Text{ES: "import FORMATO", EN: "import FORMAT"},
		short:   check.Text{ES: "Importa parcelas, verificaciones y trazas de otros formatos", EN: "Import parcels, verifications and tracks from other formats"},
		example: "mixta import geojson --into examples/coca-monitoring/parcels.json --survey 0193e000-0000-7000-8000-000000000002 parcelas.geojson",
	}, slices.Concat(a.cropImports(), a.trackImports())...)
}
