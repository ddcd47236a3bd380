package main

import (
	"errors"

	"github.com/spf13/cobra"

	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/exchange/merge"
)

// diff makes "mixta diff".
func (a *app) diff() *cobra.Command {
	c := a.command(help{
		use:   check.Text{ES: "diff ARCHIVO ARCHIVO", EN: "diff FILE FILE"},
		short: check.Text{ES: "Muestra en qué difieren dos archivos, por registro y miembro", EN: "Show how two files differ, by record and member"},
		long: check.Text{
			ES: "Muestra en qué difieren dos archivos. --format json da un JSON Patch (RFC 6902) que convierte el primero en el segundo.\n\nCódigo de salida: 0 si son iguales, 1 si difieren, 2 si algo no se pudo leer.",
			EN: "Show how two files differ. --format json gives a JSON Patch (RFC 6902) that makes the second of the first.\n\nExit code: 0 they are the same, 1 they differ, 2 something could not be read."},
		example: "mixta diff state-monday.json state-friday.json",
	}, func(_ *cobra.Command, args []string) error {
		if len(args) != 2 {
			return a.usage(textTwoFiles)
		}
		return a.diffFiles(args[0], args[1])
	})
	a.formatFlag(c, "text", "json")
	return c
}

func (a *app) diffFiles(first, second string) error {
	inputs, done, err := a.inputs([]string{first, second})
	defer done()
	if err != nil {
		return err
	}
	d, err := merge.Diff(inputs[0], inputs[1])
	if err != nil {
		if err = a.refused(err); errors.Is(err, errFound) {
			return errTold // of what could not be read
		}
		return err
	}
	if a.flags.format == "json" {
		b, err := merge.PatchJSON(d.Patch)
		if err != nil {
			return err
		}
		if _, err := a.out.Write(b); err != nil {
			return a.written(err)
		}
	} else if err := d.WriteText(a.out, a.lang); err != nil {
		return a.written(err)
	}
	if len(d.Changes) > 0 {
		return errFound
	}
	return nil
}

// inputs opens files that are to be merged or compared; done closes them.
func (a *app) inputs(names []string) (all []merge.Input, done func(), err error) {
	var opened []*input
	done = func() {
		for _, in := range opened {
			in.Close()
		}
	}
	for _, name := range names {
		in, err := a.open(name)
		if err != nil {
			return nil, done, &fileError{name, err}
		}
		opened = append(opened, in)
		all = append(all, merge.Input{Name: in.name, Reader: in.r})
	}
	return all, done, nil
}

// refused prints why a file was not merged, if that is what went wrong.
func (a *app) refused(err error) error {
	var refused *merge.RefusedError
	if !errors.As(err, &refused) {
		return err
	}
	if err := a.findings(a.err, refused.Name, refused.Report); err != nil {
		return err
	}
	return errFound
}

var textTwoFiles = check.Text{ES: "indique dos archivos", EN: "name two files"}
