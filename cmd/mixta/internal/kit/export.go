package kit

import (
	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/cmd/mixta/internal/cli"
	"github.com/comision-mixta/mixta/conformance"
)

// Command makes "mixta conformance" and the commands below it.
func Command(a *cli.App) *cli.Command {
	var folder string
	c := a.Command(cli.Help{
		Use:   check.Text{ES: "conformance", EN: "conformance"},
		Short: check.Text{ES: "Exporta el kit de conformidad y prueba con él otras implementaciones", EN: "Export the conformance kit and test other implementations with it"},
		Long: check.Text{
			ES: "Muestra el índice del kit de conformidad: archivos con los hallazgos que cada uno debe dar, y los casos de fusión,\nversiones, libro de registro, firmas, entrega e importación. Con --out escribe el kit completo en una carpeta.",
			EN: "Print the index of the conformance kit: files with the findings that each must give, and the cases of merging,\nversions, ledger, signatures, release and import. With --out, write the whole kit to a folder."},
		Example: "mixta conformance --out kit",
		Args:    cli.Exactly(0),
	}, func(args []string) error {
		if folder == "" {
			_, err := a.Content().Write(conformance.Manifest())
			return err
		}
		files, err := conformance.Files()
		if err != nil {
			return err
		}
		return a.WriteFolder(folder, files)
	})
	a.FolderFlag(c, &folder)
	c.AddCommand(runCommand(a), answerCommand(a))
	return c
}
