package versions

import (
	"context"
	"errors"
	"io"
	"strings"

	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/cmd/mixta/internal/cli"
	"github.com/comision-mixta/mixta/exchange/merge"
	"github.com/comision-mixta/mixta/internal/durable"
	"github.com/comision-mixta/mixta/record"
)

// Merge makes "mixta merge".
func Merge(a *cli.App) *cli.Command {
	var keeper, out string
	c := a.Command(cli.Help{
		Use:   check.Text{ES: "merge ARCHIVO…", EN: "merge FILE…"},
		Short: check.Text{ES: "Fusiona archivos en un estado, sin perder nada", EN: "Merge files into one state without losing anything"},
		Long: check.Text{
			ES: "Fusiona archivos: de cada registro queda la versión más nueva; las versiones concurrentes quedan todas en\nconflicts. Cualquier orden y agrupación da los mismos bytes; el resultado no depende de los relojes.\n\nCódigo de salida: 0 sin errores, 1 si alguna versión está bifurcada o un archivo se rechaza o debe\nexcluirse (entonces no se escribe nada), 2 si no se pudo fusionar.",
			EN: "Merge files: the newest version of each record is kept; concurrent versions are all kept under conflicts. Any\norder and grouping gives the same bytes; clocks have no influence.\n\nExit code: 0 no errors, 1 a version is forked, or a file is refused or must be left out\n(then nothing is written), 2 the merge failed."},
		Example: "mixta merge --as BO-VDSSC --out state.json state.json received/PE-DEVIDA-0007.json",
		Args:    cli.Files,
	}, func(args []string) error {
		return mergeFiles(a, cli.Expand(args), record.Actor(keeper), out)
	})
	a.FormatFlag(c)
	a.ProfileFlag(c)
	keeperFlag(a, c, &keeper)
	a.OutFlag(c, &out)
	return c
}

// mergeFiles merges the files and writes the state. They are opened once nobody
// else can write the state, which may be one of them.
func mergeFiles(a *cli.App, names []string, keeper record.Actor, out string) error {
	var res *merge.Result
	err := a.Replace(out, func(w io.Writer) error {
		inputs, done, err := inputs(a, names)
		defer done()
		if err != nil {
			return err
		}
		res, err = merge.Join(context.Background(), w, merge.Options{Keeper: keeper, Draft: a.Profile() == check.Draft, Validate: true}, inputs...)
		return fit(res, err)
	})
	return merged(a, out, res, err)
}

// errUnfit is the error of a merge that writes nothing because an input must be
// left out.
var errUnfit = errors.New("an input must be left out")

// fit returns the error of a merge; unfit inputs are an error too.
func fit(res *merge.Result, err error) error {
	if err == nil && len(res.Exclude) > 0 {
		return errUnfit
	}
	return err
}

// merged ends a merge: it prints the findings, or why nothing was written.
func merged(a *cli.App, out string, res *merge.Result, err error) error {
	var refused *merge.RefusedError
	switch {
	case errors.Is(err, errUnfit):
		return unfit(a, out, res.Exclude)
	case errors.Is(err, cli.ErrFindings):
		return err // and printed
	case cli.OfFile(err) != nil:
		return cli.OfFile(err) // regardless of why it was read
	case errors.As(err, &refused):
		if refused.Name == "" {
			refused.Name = out
		}
		return Refused(a, refused)
	}
	if err != nil {
		return cli.Unwritten(err)
	}
	return verdict(a, out, res)
}

// unfit prints which inputs must be left out, and why.
func unfit(a *cli.App, out string, inputs []merge.Exclusion) error {
	var names []string
	for _, in := range inputs {
		names = append(names, in.Name)
		if err := a.PrintFindings(in.Name, in.Report); err != nil {
			return err
		}
	}
	unfit := check.Errorf(textLeaveOut, strings.Join(names, ", "))
	if out != "-" {
		unfit = &durable.KeptError{Name: out, Err: unfit}
	}
	a.FailText(unfit)
	return cli.ErrFindings
}

// verdict prints the findings of the merge and of its result to standard error,
// and returns the error that sets the exit code.
func verdict(a *cli.App, name string, res *merge.Result) error {
	r := res.Report
	r.Join(res.Introduced, 0)
	if len(r.Findings) > 0 {
		if err := a.PrintFindings(name, r); err != nil {
			return err
		}
	}
	if !r.OK() {
		return cli.ErrFindings
	}
	return nil
}

// keeperFlag gives the command --as.
func keeperFlag(a *cli.App, c *cli.Command, keeper *string) {
	*keeper = string(record.ComisionMixta)
	a.FormFlag(c, keeper, "as", cli.FormActor, cli.TextFlagKeeper)
}

var (
	textLeaveOut = check.Text{ES: "excluya las entradas con versiones que no debieron emitirse: %s", EN: "leave out the inputs with versions that should not have been issued: %s"}
)
