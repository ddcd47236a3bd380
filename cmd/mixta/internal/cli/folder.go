package cli

import (
	"os"
	"path/filepath"

	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/internal/durable"
)

// FolderFlag gives the command --out, which names a folder.
func (a *App) FolderFlag(c *Command, folder *string) {
	c.Flags().StringVarP(folder, "out", "o", "", a.Say(textFlagFolder))
	_ = c.MarkFlagDirname("out")
}

// WriteFolder writes files, by their paths, to a folder, each whole or not at all.
func (a *App) WriteFolder(folder string, files map[string][]byte) error {
	for name, b := range files {
		path := filepath.Join(folder, filepath.FromSlash(name))
		if err := os.MkdirAll(filepath.Dir(path), 0o777); err != nil {
			return Unwritten(err)
		}
		if err := a.Output(path, 0o644, durable.Bytes(b)); err != nil {
			return err
		}
	}
	return a.Line(textFilesWritten, len(files), folder)
}

var (
	textFlagFolder   = check.Text{ES: "`CARPETA` en que se escriben los archivos", EN: "`FOLDER` to write the files to"}
	textFilesWritten = check.Text{ES: "archivos escritos en %[2]s: %[1]d", EN: "%d files written to %s"}
)
