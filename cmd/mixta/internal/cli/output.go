package cli

import (
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"

	"github.com/comision-mixta/mixta"
	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/internal/durable"
	"github.com/comision-mixta/mixta/internal/printable"
)

// output is standard output. It keeps the first error of writing, so that no
// command prints in vain and ends as if it had not.
type output struct {
	io.Writer
	err error
}

func (o *output) Write(b []byte) (n int, err error) {
	if o.err == nil {
		n, o.err = o.Writer.Write(b)
	}
	return n, o.err
}

// Content returns standard output for what must not be lost without notice: a file
// or key rather than a report about one.
func (a *App) Content() io.Writer {
	if out, ok := a.Out.(*output); ok && out.err == nil {
		if f, ok := out.Writer.(*os.File); ok && closed(f) {
			out.err = errClosed
		}
	}
	return a.Out
}

// Line prints a line.
func (a *App) Line(t check.Text, args ...any) error {
	_, err := fmt.Fprintln(a.Out, printable.Text(a.Say(t, args...)))
	return err
}

// WriteFile writes a file to standard output. What is wrong with it is reported
// of the file that it was made from.
func (a *App) WriteFile(from string, file *mixta.File) error {
	err := file.Write(a.Content())
	if _, invalid := errors.AsType[*check.InvalidError](err); invalid {
		return InFile(from, err)
	}
	return err
}

// Output makes what write writes the file of that name, once all of it is there,
// or standard output for "-".
func (a *App) Output(name string, mode fs.FileMode, write func(io.Writer) error) error {
	if name == "-" {
		return write(a.Content())
	}
	var made error
	out := &output{}
	err := durable.Write(name, mode, func(w io.Writer) error {
		out.Writer = w
		made = write(out)
		return made
	})
	if errors.Is(err, durable.ErrFolder) {
		return InFile(name, durable.ErrFolder)
	}
	if _, both := check.Both(err); err == nil || both || made != nil && !errors.Is(made, out.err) { // the file is not at fault
		return err
	}
	if path := (*fs.PathError)(nil); errors.As(err, &path) {
		err = path.Err
	}
	return InFile(name, check.Errorf(textNotWritten, err))
}

// Replace writes the file of that name or standard output for "-", where nothing
// is written of what went wrong.
func (a *App) Replace(name string, write func(io.Writer) error) error {
	if name != "-" {
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
	_, err = io.Copy(a.Content(), f)
	return err
}

// Unwritten returns the error of an output that could not be written, unless the
// error has words of its own.
func Unwritten(err error) error {
	if _, both := check.Both(err); err == nil || both {
		return err // and what to do
	}
	if path := (*fs.PathError)(nil); errors.As(err, &path) {
		return InFile(path.Path, check.Errorf(textNotWritten, path.Err))
	}
	return check.Errorf(textNotWritten, err)
}

var errClosed = check.Errorf(check.Text{
	ES: "la salida estándar está cerrada, o es /dev/null abierto para leer y escribir; para descartar la salida, use >/dev/null",
	EN: "standard output is closed, or is /dev/null opened for reading and writing; to discard the output, use >/dev/null"})

var textNotWritten = check.Text{ES: "no se pudo escribir la salida: %w", EN: "the output could not be written: %w"}
