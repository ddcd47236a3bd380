package validate

import (
	"errors"
	"io"
	"os"

	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/cmd/mixta/internal/cli"
	"github.com/comision-mixta/mixta/exchange/trust"
	"github.com/comision-mixta/mixta/internal/durable"
)

// Format makes "mixta format".
func Format(a *cli.App) *cli.Command {
	var f formatter
	c := a.Command(cli.Help{
		Use:   check.Text{ES: "format ARCHIVO…", EN: "format FILE…"},
		Short: check.Text{ES: "Escribe archivos válidos en su forma canónica", EN: "Write valid files in their canonical form"},
		Long: check.Text{
			ES: "Escribe cada archivo en su forma canónica: miembros en el orden del modelo, registros ordenados por id, uno por línea,\nnúmeros, textos y anillos como los escribe mixta. No cambia lo que el archivo dice. Un archivo que no es válido queda\ncomo estaba y se muestran sus hallazgos. Un archivo comprimido sigue comprimido. - lee la entrada estándar y escribe\nen la salida estándar.\nLas firmas (ARCHIVO.jws) y los resúmenes de un archivo enviado valen solo para sus bytes: no dé formato a lo que ya\nse envió. Un archivo con firmas no se toca, salvo con --signed.\n\nCódigo de salida: 0 todo está en forma canónica, 1 un archivo no es válido o, con --check, no está en forma\ncanónica, 2 algo no se pudo leer o escribir.",
			EN: "Write each file in its canonical form: members in the order of the model, records sorted by id, one a line,\nnumbers, texts and rings as mixta writes them. What the file says does not change. A file that is not valid is\nleft as it was, and its findings are shown. A compressed file stays compressed. - reads standard input and writes to\nstandard output.\nThe signatures (FILE.jws) and digests of a file that was sent hold for its bytes alone: do not format what was\nalready sent. A file with signatures is left alone, unless --signed is given.\n\nExit code: 0 everything is in canonical form, 1 a file is not valid or, with --check, not in canonical form,\n2 something could not be read or written."},
		Example: "mixta format --check examples/ix-meeting/ix-meeting.json",
		Args:    cli.Files,
	}, func(args []string) error {
		names := cli.Expand(args)
		switch {
		case f.out != "" && f.check:
			return cli.Usagef(textCheckWritesNothing)
		case f.out != "" && len(names) != 1:
			return cli.Usagef(textOutOfOne)
		}
		f.App, f.done = a, textFormatted
		f.change = func(in *source, w io.Writer) (bool, error) { return in.format(w, a.Profile()) }
		return f.all(names)
	})
	c.Flags().BoolVar(&f.check, "check", false, a.Say(check.Text{ES: "no escribe nada: nombra los archivos que no están en forma canónica", EN: "write nothing: name the files that are not in canonical form"}))
	c.Flags().BoolVar(&f.signed, "signed", false, a.Say(check.Text{ES: "también archivos con firmas, que dejan de valer", EN: "files with signatures too, which then no longer hold"}))
	c.Flags().StringVarP(&f.out, "out", "o", "", a.Say(check.Text{ES: "`ARCHIVO` en que se escribe el resultado, en vez del mismo; - es la salida estándar", EN: "`FILE` to write the result to, instead of the same one; - is standard output"}))
	a.ProfileFlag(c)
	return c
}

// formatter is one call of "mixta format", or of what else writes files anew.
type formatter struct {
	*cli.App
	change        func(in *source, w io.Writer) (same bool, err error)
	done          check.Text // that a file was written anew
	check, signed bool
	out           string
	aside         bool // what is done is told beside the output
}

// all formats the files, each whether or not another could be.
func (f *formatter) all(names []string) error {
	var worst error
	for _, name := range names {
		err := f.one(name)
		switch {
		case err == nil:
		case errors.Is(err, cli.ErrFindings):
			f.Invalid = true
		default:
			f.Fail(err)
			worst = cli.ErrReported
		}
	}
	return worst
}

func (f *formatter) one(name string) error {
	switch {
	case f.check:
		return f.judge(name)
	case f.out != "":
		return f.copy(name, f.out)
	case name == "-":
		return f.copy(name, "-")
	}
	return f.replace(name)
}

// say says what was done.
func (f *formatter) say(t check.Text, args ...any) error {
	if f.aside {
		f.Note(t, args...)
		return nil
	}
	return f.Line(t, args...)
}

// judge says so if the file is not in canonical form.
func (f *formatter) judge(name string) error {
	in, err := f.open(name)
	if err != nil {
		return err
	}
	defer in.close()
	same, err := f.change(in, io.Discard)
	if err = f.refused(in.name, err); err != nil || same {
		return err
	}
	f.Invalid = true
	return f.Line(textNotCanonical, in.name)
}

// copy writes the canonical form of a file to another.
func (f *formatter) copy(name, out string) error {
	in, err := f.open(name)
	if err != nil {
		return err
	}
	defer in.close()
	if out != "-" {
		if err := f.unsigned(out); err != nil {
			return err
		}
	}
	same := false
	err = f.Output(out, 0o600, func(w io.Writer) error {
		same, err = f.change(in, w)
		return err
	})
	if err = f.refused(in.name, err); err == nil && !same {
		f.noteSignatures(name)
	}
	return err
}

// errSame ends the writing of a file that is in canonical form already.
var errSame = errors.New("the same")

// replace writes the canonical form of a file over it, unless it has that.
func (f *formatter) replace(name string) error {
	err := durable.Update(name, 0o600, func(old *os.File, w io.Writer) error {
		if old == nil {
			return os.ErrNotExist
		}
		same, err := f.change(&source{name: name, Reader: old, at: old}, w)
		switch {
		case err != nil:
			return err
		case same:
			return errSame
		}
		return f.unsigned(name)
	})
	kept := (*durable.KeptError)(nil)
	switch _, invalid := errors.AsType[*check.InvalidError](err); {
	case errors.Is(err, errSame):
		return nil
	case errors.Is(err, durable.ErrFolder):
		return cli.InFile(name, cli.Folder(name))
	case invalid:
		return f.refused(name, err)
	case errors.As(err, &kept):
		return err // and says so
	case err != nil:
		return cli.FromFile(name, err)
	}
	f.noteSignatures(name)
	return f.say(f.done, name)
}

// refused prints the findings of a file that is not valid; any other error is the
// file's, unless it has been attributed to another.
func (f *formatter) refused(name string, err error) error {
	if invalid, ok := errors.AsType[*check.InvalidError](err); ok {
		if err := f.PrintFindings(name, invalid.Report); err != nil {
			return err
		}
		return cli.ErrFindings
	}
	return cli.FromFile(name, err)
}

// unsigned refuses to replace a file that has signatures.
func (f *formatter) unsigned(name string) error {
	if signatures := trust.SignatureFile(name); !f.signed && exists(signatures) {
		return check.Errorf(textSigned, name, signatures)
	}
	return nil
}

// noteSignatures says that the signatures of a file do not hold for another form.
func (f *formatter) noteSignatures(name string) {
	if signatures := trust.SignatureFile(name); exists(signatures) {
		f.Note(textNoLongerHold, signatures)
	}
}

func exists(name string) bool {
	_, err := os.Lstat(name)
	return err == nil
}

var (
	textCheckWritesNothing = check.Text{ES: "--check no escribe nada: no admite --out", EN: "--check writes nothing: it does not go with --out"}
	textOutOfOne           = check.Text{ES: "--out es para un solo archivo", EN: "--out is for one file only"}
	textNotCanonical       = check.Text{ES: "%s no está en forma canónica", EN: "%s is not in canonical form"}
	textFormatted          = check.Text{ES: "%s: forma canónica escrita", EN: "%s: canonical form written"}
	textSigned             = check.Text{
		ES: "%s tiene firmas (%s), que valen solo para sus bytes: escriba una copia con --out o, si ya no importan, use --signed",
		EN: "%s has signatures (%s), which hold for its bytes alone: write a copy with --out or, if they no longer matter, use --signed"}
	textNoLongerHold = check.Text{ES: "las firmas de %s no valen para la forma escrita: fírmela de nuevo", EN: "the signatures in %s do not hold for the form written: sign it again"}
)
