package cli

import (
	"io"

	"github.com/comision-mixta/mixta/cmd/mixta/internal/print"
)

// Print prints a result in the format that was asked for.
func (a *App) Print(r print.Result) error { return a.PrintTo(a.Out, r) }

// PrintTo prints a result to a file of its own.
func (a *App) PrintTo(w io.Writer, r print.Result) error {
	p := print.Printer{Out: w, Err: a.Err, Lang: a.Lang, Format: a.Flags.Format, Width: a.columns(), Color: a.color(w)}
	return p.Print(r)
}

// JSON prints a value as JSON, whatever the format.
func (a *App) JSON(v any) error {
	p := print.Printer{Out: a.Out, Format: print.JSON}
	return p.Print(print.Result{JSON: v})
}
