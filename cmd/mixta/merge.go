package main

import (
	"errors"
	"io"
	"os"
	"path/filepath"
	"strings"

	"github.com/spf13/cobra"

	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/exchange/merge"
	"github.com/comision-mixta/mixta/internal/durable"
	"github.com/comision-mixta/mixta/record"
)

// merge makes "mixta merge".
func (a *app) merge() *cobra.Command {
	var keeper, out string
	c := a.command(help{
		use:   check.Text{ES: "merge ARCHIVO…", EN: "merge FILE…"},
		short: check.Text{ES: "Fusiona archivos en un estado, sin perder nada de ninguno", EN: "Merge files into one state, losing nothing of any"},
		long: check.Text{
			ES: "Fusiona archivos: de cada registro queda la versión más nueva; las que no se conocen entre sí quedan todas en\nconflicts. En cualquier orden y agrupación resultan los mismos bytes. Los relojes no deciden nada.\n\nCódigo de salida: 0 sin errores, 1 si alguna versión está bifurcada o un archivo se rechaza o debe\nexcluirse (entonces no se escribe nada), 2 si no se pudo hacer.",
			EN: "Merge files: of each record the newest version stays; versions that do not know of each other all stay in\nconflicts. Any order and grouping gives the same bytes. Clocks decide nothing.\n\nExit code: 0 no errors, 1 a version is forked, or a file is refused or must be left out\n(nothing is written then), 2 it could not be done."},
		example: "mixta merge --as BO-VDSSC --out state.json state.json received/PE-DEVIDA-0007.json",
	}, func(_ *cobra.Command, args []string) error {
		if len(args) == 0 {
			return a.usage(textNoFile)
		}
		return a.mergeFiles(expand(args), record.Actor(keeper), out)
	})
	a.formatFlag(c, "text", "json")
	a.profileFlag(c)
	a.keeperFlag(c, &keeper)
	a.outFlag(c, &out)
	return c
}

// mergeFiles merges the files and writes the state. They are opened when nobody
// else can write it any more: it may be one of them.
func (a *app) mergeFiles(names []string, keeper record.Actor, out string) error {
	var res *merge.Result
	err := a.replace(out, func(w io.Writer) error {
		inputs, done, err := a.inputs(names)
		defer done()
		if err != nil {
			return err
		}
		res, err = merge.Join(w, merge.Options{Keeper: keeper, Draft: a.flags.profile == check.Draft, Validate: true}, inputs...)
		return fit(res, err)
	})
	return a.merged(out, res, err)
}

// errUnfit is the error of a merge of which nothing is written: one of the
// inputs must be left out.
var errUnfit = errors.New("an input must be left out")

// fit returns the error of a merge, which is one too where inputs are unfit.
func fit(res *merge.Result, err error) error {
	if err == nil && len(res.Unfit) > 0 {
		return errUnfit
	}
	return err
}

// merged tells how it went.
func (a *app) merged(out string, res *merge.Result, err error) error {
	var file *fileError
	var refused *merge.RefusedError
	switch {
	case errors.Is(err, errUnfit):
		return a.unfit(out, res.Unfit)
	case errors.Is(err, errFound):
		return err // and told
	case errors.As(err, &file):
		return file // no matter what it was needed for
	case errors.As(err, &refused):
		if refused.Name == "" {
			refused.Name = out
		}
		return a.refused(refused)
	}
	if err != nil {
		return a.written(err)
	}
	return a.verdict(out, res)
}

// unfit prints which inputs must be left out, and why.
func (a *app) unfit(out string, inputs []merge.Unfit) error {
	var names []string
	for _, in := range inputs {
		names = append(names, in.Name)
		if err := a.findings(a.err, in.Name, in.Report); err != nil {
			return err
		}
	}
	if a.flags.format != "json" { // which names the files itself
		if out == "-" {
			a.tell(errors.New(a.say(textLeaveOut, strings.Join(names, ", "))))
		} else {
			a.tell(errors.New(a.say(textKept, out, a.say(textLeaveOut, strings.Join(names, ", ")))))
		}
	}
	return errFound
}

// replace writes the file of that name, the one that a link leads to, or
// standard output for "-", where nothing is written of what went wrong.
func (a *app) replace(name string, write func(io.Writer) error) error {
	if name != "-" {
		name, err := a.place(name)
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
	if _, err := io.Copy(a.out, f); err != nil {
		return a.written(err)
	}
	return nil
}

// place returns where a file that is to be replaced stands: not a link to it,
// which would be replaced instead, nor a folder.
func (a *app) place(name string) (string, error) {
	if real, err := filepath.EvalSymlinks(name); err == nil {
		name = real
	}
	if info, err := os.Stat(name); err == nil && info.IsDir() {
		return "", &fileError{name, errors.New(a.say(textFolder))}
	}
	return name, nil
}

// findings prints a report on one file.
func (a *app) findings(w io.Writer, name string, r check.Report) error {
	o := check.Output{Lang: a.lang, Max: defaultMax, Width: a.columns()}
	files := o.Trim([]check.FileReport{{Name: name, Report: r}})
	if err := o.Write(w, a.flags.format, files); err != nil {
		return a.written(err)
	}
	return nil
}

// verdict prints what was found beside a file that was written, in merging and
// in what came of it, to standard error, and ends the command with the exit
// code that is due.
func (a *app) verdict(name string, res *merge.Result) error {
	r := res.Report
	r.Join(res.Born, 0)
	if len(r.Findings) > 0 {
		if err := a.findings(a.err, name, r); err != nil {
			return err
		}
	}
	if !r.OK() {
		return errFound
	}
	return nil
}

// keeperFlag gives the command --as.
func (a *app) keeperFlag(c *cobra.Command, keeper *string) {
	*keeper = string(record.ComisionMixta)
	a.formed(c, keeper, "as", formActor, textFlagKeeper)
}

var (
	textLeaveOut   = check.Text{ES: "excluya %s, con una versión que no debió emitirse", EN: "leave out %s, with a version that should not have been issued"}
	textFolder     = check.Text{ES: "es una carpeta, no un archivo en que se pueda escribir", EN: "it is a folder, not a file to write to"}
	textFlagState  = check.Text{ES: "`ARCHIVO` en que se escribe el resultado; - es la salida estándar", EN: "`FILE` to write the result to; - is standard output"}
	textFlagKeeper = check.Text{ES: "`ACTOR` que lo hace y guarda el estado", EN: "`ACTOR` that does this and keeps the state"}
)
