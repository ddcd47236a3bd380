package convert

import (
	"io"
	"os"
	"path/filepath"

	"github.com/comision-mixta/mixta/cmd/mixta/internal/cli"
)

// exportFolder makes a new folder of what write writes: all of it, or none.
func exportFolder(name string, write func(create func(string) (io.WriteCloser, error)) error) error {
	if _, err := os.Lstat(name); err == nil {
		return cli.Unwritten(&os.PathError{Op: "mkdir", Path: name, Err: os.ErrExist})
	}
	draft, err := os.MkdirTemp(filepath.Dir(filepath.Clean(name)), ".mixta-*")
	if err != nil {
		return cli.Unwritten(err)
	}
	defer os.RemoveAll(draft)
	err = write(func(file string) (io.WriteCloser, error) {
		path := filepath.Join(draft, filepath.FromSlash(file))
		if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
			return nil, cli.Unwritten(err)
		}
		f, err := os.OpenFile(path, os.O_WRONLY|os.O_CREATE|os.O_EXCL, 0o644)
		return f, cli.Unwritten(err)
	})
	if err != nil {
		return err
	}
	if err := os.Chmod(draft, 0o755); err != nil {
		return cli.Unwritten(err)
	}
	return cli.Unwritten(os.Rename(draft, name))
}
