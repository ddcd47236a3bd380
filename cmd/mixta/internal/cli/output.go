package cli

import (
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"

	"github.com/comision-mixta/mixta"
	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/internal/durable"
)

// WriteFile writes a file to the output. What is wrong with it is told of the
// file that it was made from.
func (a *App) WriteFile(from string, file *mixta.File) error {
	err := file.Write(a.Out)
	switch _, invalid := errors.AsType[*check.InvalidError](err); {
	case invalid:
		return InFile(from, err)
	case err != nil:
		return a.Written(err)
	}
	return nil
}

// Output makes what write writes the file of that name, once all of it is there,
// or standard output for "-".
func (a *App) Output(name string, mode fs.FileMode, write func(io.Writer) error) error {
	if name == "-" {
		return write(a.Out)
	}
	var made error
	err := durable.Write(name, mode, func(w io.Writer) error {
		made = write(w)
		return made
	})
	if err != nil && made == nil { // it is the file that is at fault
		return InFile(name, fmt.Errorf("%s: %s", a.Say(textNotWritten), a.Reason(err)))
	}
	return err
}

// Replace writes the file of that name, the one that a link leads to, or
// standard output for "-", where nothing is written of what went wrong.
func (a *App) Replace(name string, write func(io.Writer) error) error {
	if name != "-" {
		name, err := a.Target(name)
		if err != nil {
			return err
		}
		return durable.Replace(name, write)
	}
	f, err := durable.NewDraft("")
	if err != nil {
		return err
	}
	defer f.Close()
	if err := write(f); err != nil {
		return err
	}
	if err := f.Rewind(); err != nil {
		return err
	}
	if _, err := io.Copy(a.Out, f); err != nil {
		return a.Written(err)
	}
	return nil
}

// Target returns where a file that is to be replaced stands: not a link to it,
// which would be replaced instead, nor a folder.
func (a *App) Target(name string) (string, error) {
	if real, err := filepath.EvalSymlinks(name); err == nil {
		name = real
	}
	if info, err := os.Stat(name); err == nil && info.IsDir() {
		return "", InFile(name, errors.New(a.Say(textFolder)))
	}
	return name, nil
}

// Written says in the user's language that something could not be written.
func (a *App) Written(err error) error {
	if err == nil {
		return nil
	}
	if _, said := check.Say(err, a.Lang); said {
		return err // and what to do
	}
	var path *os.PathError
	if errors.As(err, &path) {
		return InFile(path.Path, fmt.Errorf("%s: %s", a.Say(textNotWritten), a.Reason(path.Err)))
	}
	return fmt.Errorf("%s: %w", a.Say(textNotWritten), err)
}

var (
	textFolder = check.Text{ES: "es una carpeta, no un archivo en que se pueda escribir", EN: "it is a folder, not a file to write to"}
)
