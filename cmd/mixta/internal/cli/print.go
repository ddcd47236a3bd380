package cli

import (
	"fmt"
	"io"

	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/cmd/mixta/internal/print"
	"github.com/comision-mixta/mixta/schema"
)

// CodeWord is what a code is called, where the format is for people.
func (a *App) CodeWord(list, code string) string {
	if a.Flags.Format != "text" {
		return code
	}
	return schema.Word(list, code, string(a.Lang))
}

// JSON prints a value as JSON.
func (a *App) JSON(v any) error {
	if err := print.WriteJSON(a.Out, v); err != nil {
		return a.Written(err)
	}
	return nil
}

// Rows prints a table in the format asked for. Titles stand above the columns
// as text; in CSV and JSON the names do.
func (a *App) Rows(t print.Table, titles ...check.Text) error {
	for _, r := range t.Rows {
		for i := range r {
			r[i] = check.Printable(r[i])
		}
	}
	var err error
	switch a.Flags.Format {
	case "csv":
		err = t.CSV(a.Out)
	case "json":
		list := make([]map[string]string, len(t.Rows))
		for i, r := range t.Rows {
			list[i] = map[string]string{}
			for k, name := range t.Names {
				list[i][name] = r[k]
			}
		}
		err = print.WriteJSON(a.Out, list)
	default:
		if len(t.Rows) == 0 {
			fmt.Fprintln(a.Err, "mixta: "+a.Say(TextNothing))
			return nil
		}
		head := make([]string, len(titles))
		for i, title := range titles {
			head[i] = a.Say(title)
		}
		err = t.Text(a.Out, head, "", a.Columns())
	}
	if err != nil {
		return a.Written(err)
	}
	return nil
}

var TextNothing = check.Text{ES: "no hay nada que mostrar", EN: "there is nothing to show"}

// Findings prints a report on one file.
func (a *App) Findings(w io.Writer, name string, r check.Report) error {
	o := check.Output{Lang: a.Lang, Max: DefaultMax, Width: a.Columns()}
	files := o.Trim([]check.FileReport{{Name: name, Report: r}})
	if err := o.Write(w, a.Flags.Format, files); err != nil {
		return a.Written(err)
	}
	return nil
}

// Note tells on standard error what the answer leaves out or in doubt.
func (a *App) Note(t check.Text, args ...any) {
	fmt.Fprintln(a.Err, "mixta: "+check.Printable(a.Say(t, args...)))
}
