package main

import (
	"errors"
	"io"

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
			ES: "Fusiona archivos: de cada registro queda la versión más nueva; las que no se conocen entre sí quedan todas en\nconflicts. En cualquier orden y agrupación resultan los mismos bytes. Los relojes no deciden nada.\n\nCódigo de salida: 0 sin errores, 1 si alguna versión está bifurcada o un archivo se rechaza, 2 si no se pudo hacer.",
			EN: "Merge files: of each record the newest version stays; versions that do not know of each other all stay in\nconflicts. Any order and grouping gives the same bytes. Clocks decide nothing.\n\nExit code: 0 no errors, 1 a version is forked or a file is refused, 2 it could not be done."},
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

// mergeFiles merges the files and writes the state.
func (a *app) mergeFiles(names []string, keeper record.Actor, out string) error {
	var inputs []merge.Input
	for _, name := range names {
		in, err := a.open(name)
		if err != nil {
			return &fileError{name, err}
		}
		defer in.Close()
		inputs = append(inputs, merge.Input{Name: in.name, Reader: in.r})
	}
	var res *merge.Result
	write := func(w io.Writer) (err error) {
		res, err = merge.Join(w, merge.Options{Keeper: keeper, Draft: a.flags.profile == check.Draft, Validate: true}, inputs...)
		return err
	}
	err := a.replace(out, write)
	var refused *merge.RefusedError
	if errors.As(err, &refused) {
		if err := a.findings(a.err, refused.Name, refused.Report); err != nil {
			return err
		}
		return errFound
	}
	if err != nil {
		return a.written(err)
	}
	return a.verdict(out, res)
}

// replace writes the file of that name, or standard output for "-".
func (a *app) replace(name string, write func(io.Writer) error) error {
	if name == "-" {
		return write(a.out)
	}
	return durable.Replace(name, write)
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
	textFlagState  = check.Text{ES: "`ARCHIVO` en que se escribe el resultado; - es la salida estándar", EN: "`FILE` to write the result to; - is standard output"}
	textFlagKeeper = check.Text{ES: "`ACTOR` que lo hace y guarda el estado", EN: "`ACTOR` that does this and keeps the state"}
)
