package explain

import (
	"os"
	"path/filepath"

	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/cmd/mixta/internal/cli"
)

// folderFlag gives the command --out, which names a folder.
func folderFlag(a *cli.App, c *cli.Command, folder *string) {
	c.Flags().StringVarP(folder, "out", "o", "", a.Say(textFlagOut))
	_ = c.MarkFlagDirname("out")
}

// writeFolder writes files, by their paths, to a folder.
func writeFolder(a *cli.App, folder string, files map[string][]byte) error {
	for name, b := range files {
		path := filepath.Join(folder, filepath.FromSlash(name))
		if err := os.MkdirAll(filepath.Dir(path), 0o777); err != nil {
			return cli.Unwritten(err)
		}
		if err := os.WriteFile(path, b, 0o666); err != nil {
			return cli.Unwritten(err)
		}
	}
	return a.Line(textFilesWritten, len(files), folder)
}

var (
	textFlagOut      = check.Text{ES: "`CARPETA` en que se escriben los archivos", EN: "`FOLDER` to write the files to"}
	textFilesWritten = check.Text{ES: "archivos escritos en %[2]s: %[1]d", EN: "%d files written to %s"}
)
