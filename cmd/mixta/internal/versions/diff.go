package versions

import (
	"bytes"
	"context"
	"errors"

	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/cmd/mixta/internal/cli"
	"github.com/comision-mixta/mixta/cmd/mixta/internal/print"
	"github.com/comision-mixta/mixta/exchange/merge"
	"github.com/comision-mixta/mixta/exchange/versions"
)

// Diff makes "mixta diff".
func Diff(a *cli.App) *cli.Command {
	var prose bool
	c := a.Command(cli.Help{
		Use:   check.Text{ES: "diff ARCHIVO ARCHIVO", EN: "diff FILE FILE"},
		Short: check.Text{ES: "Muestra en qué difieren dos archivos, por registro y campo", EN: "Show how two files differ, by record and field"},
		Long: check.Text{
			ES: "Muestra en qué difieren dos archivos. --format json da un JSON Patch (RFC 6902) que convierte el primero en el segundo.\n\nCódigo de salida: 0 si son iguales, 1 si difieren, 2 si algo no se pudo leer.",
			EN: "Show how two files differ. --format json gives a JSON Patch (RFC 6902) that turns the first into the second.\n\nExit code: 0 they are the same, 1 they differ, 2 something could not be read."},
		Example: "mixta diff --prose state-monday.json state-friday.json",
		Args:    cli.Named(2, textTwoFiles),
	}, func(args []string) error {
		return diffFiles(a, args[0], args[1], prose)
	})
	a.FormatFlag(c)
	c.Flags().BoolVar(&prose, "prose", false, a.Say(textFlagProse))
	return c
}

func diffFiles(a *cli.App, first, second string, prose bool) error {
	inputs, done, err := inputs(a, []string{first, second})
	defer done()
	if err != nil {
		return err
	}
	d, err := versions.Diff(context.Background(), inputs[0], inputs[1])
	if err != nil {
		if err = Refused(a, err); errors.Is(err, cli.ErrFindings) {
			return cli.ErrReported // of what could not be read
		}
		return err
	}
	patch, err := versions.PatchJSON(d.Patch)
	if err != nil {
		return err
	}
	var text bytes.Buffer
	write := d.WriteText
	if prose {
		write = d.WriteProse
	}
	if err := write(&text, a.Lang); err != nil {
		return err
	}
	err = a.Print(print.Result{JSON: print.Raw(patch), Text: func(p *print.Page) { p.Verbatim(text.String()) }})
	if err != nil {
		return err
	}
	if !prose {
		if err := warn(a, second, d.Report); err != nil {
			return err
		}
	}
	if len(d.Changes) > 0 {
		return cli.ErrFindings
	}
	return nil
}

// warn prints warnings, if there are any, to standard error.
func warn(a *cli.App, name string, r check.Report) error {
	if len(r.Findings) == 0 {
		return nil
	}
	return a.PrintFindings(name, r)
}

// inputs opens files that are to be merged or compared; done closes them.
func inputs(a *cli.App, names []string) (all []merge.Input, done func(), err error) {
	var opened []*cli.Input
	done = func() {
		for _, in := range opened {
			in.Close()
		}
	}
	for _, name := range names {
		in, err := a.Open(name)
		if err != nil {
			return nil, done, err
		}
		opened = append(opened, in)
		all = append(all, merge.Input{Name: in.Name, Reader: in.Reader})
	}
	return all, done, nil
}

// Refused prints why a file was not merged, if that is what went wrong.
func Refused(a *cli.App, err error) error {
	var refused *merge.RefusedError
	if !errors.As(err, &refused) {
		return err
	}
	if err := a.PrintFindings(refused.Name, refused.Report); err != nil {
		return err
	}
	return cli.ErrFindings
}

var textFlagProse = check.Text{ES: "dice los cambios en oraciones, un párrafo por registro", EN: "say the changes in sentences, a paragraph for each record"}

var textTwoFiles = check.Text{ES: "indique dos archivos", EN: "give two files"}
