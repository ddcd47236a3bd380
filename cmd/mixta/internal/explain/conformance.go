package explain

import (
	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/cmd/mixta/internal/cli"
	"github.com/comision-mixta/mixta/conformance"
)

// Conformance makes "mixta conformance".
func Conformance(a *cli.App) *cli.Command {
	var folder string
	c := a.Command(cli.Help{
		Use:   check.Text{ES: "conformance", EN: "conformance"},
		Short: check.Text{ES: "Exporta el kit de conformidad para otras implementaciones", EN: "Export the conformance kit for other implementations"},
		Long: check.Text{
			ES: "Muestra el manifiesto del kit de conformidad: archivos, con los hallazgos que cada uno debe dar. Con --out\nescribe el kit en una carpeta: el manifiesto, los archivos sin errores y todos los casos.",
			EN: "Print the manifest of the conformance kit: files, each with the findings that it must give. With --out, write\nthe kit to a folder: the manifest, the files without errors and all cases."},
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
		return writeFolder(a, folder, files)
	})
	folderFlag(a, c, &folder)
	return c
}
