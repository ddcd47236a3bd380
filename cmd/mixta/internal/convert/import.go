package convert

import (
	"slices"

	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/cmd/mixta/internal/cli"
)

// Import makes "mixta import" and a command below it for each format.
func Import(a *cli.App) *cli.Command {
	return a.Group(cli.Help{
		Use:     check.Text{ES: "import FORMATO", EN: "import FORMAT"},
		Short:   check.Text{ES: "Importa parcelas, verificaciones y trazas de otros formatos", EN: "Import parcels, verifications and tracks from other formats"},
		Example: "mixta import geojson --into examples/coca-monitoring/parcels.json --survey 0193e000-0000-7000-8000-000000000002 parcelas.geojson",
	}, slices.Concat(cropImports(a), trackImports(a))...)
}
