package cli

import (
	"io"
	"slices"

	"github.com/comision-mixta/mixta"
	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/cmd/mixta/internal/print"
	"github.com/comision-mixta/mixta/convert"
	"github.com/comision-mixta/mixta/report"
)

// Print prints a result in the format that was asked for, to the file that --out
// names.
func (a *App) Print(r print.Result) error {
	if a.Flags.out != "" && a.Flags.out != "-" {
		return a.Output(a.Flags.out, 0o644, func(w io.Writer) error { return a.PrintTo(w, r) })
	}
	if a.Flags.Format == print.XLSX && terminal(a.Out) != nil {
		return Usagef(textBookShown)
	}
	return a.PrintTo(a.Out, r)
}

// PrintTo prints a result to a file of its own.
func (a *App) PrintTo(w io.Writer, r print.Result) error {
	p := print.Printer{Out: w, Err: a.Err, Lang: a.Lang, Format: a.Flags.Format, Width: a.columns(), Color: a.color(w),
		Locale: a.Locale(), Asked: a.Flags.locale != ""}
	return p.Print(r)
}

// Page is a page without a printer, to say what values read like in the format
// that was asked for.
func (a *App) Page() *print.Page {
	locale := a.Locale()
	if a.Flags.Format != print.Text {
		locale = convert.Unstated
	}
	return &print.Page{Lang: a.Lang, Width: a.columns(), Locale: locale}
}

// JSON prints a value as JSON, whatever the format.
func (a *App) JSON(v any) error {
	p := print.Printer{Out: a.Content(), Format: print.JSON}
	return p.Print(print.Result{JSON: v})
}

// Reports are what was found in files.
type Reports struct {
	Head   string // as text, above
	Files  []report.File
	Inputs []*Input // for each file, to quote from as text; nil: nothing is quoted
}

// PrintReports prints what was found in files, and ends the command as is due.
func (a *App) PrintReports(r Reports) error {
	text := a.reportFormat() == print.Text
	if text {
		if _, err := io.WriteString(a.Out, r.Head); err != nil {
			return err
		}
	}
	unread, valid := false, true
	for i := range r.Files {
		f := &r.Files[i]
		valid = valid && f.Report.OK()
		unread = unread || f.Err != nil
		if f.Err != nil && !text { // which has it
			a.Fail(InFile(f.Name, f.Err))
		}
	}
	most := a.Flags.Max
	if !text && !a.Given("max") {
		most = 0
	}
	err := a.reports(a.Out, most, r.Files, r.Inputs)
	for i := range r.Files {
		if s := a.unlike(&r.Files[i].Report); s != "" {
			a.Note(textAdvice, r.Files[i].Name, s)
		}
	}
	switch {
	case err != nil:
		return err
	case unread:
		return ErrReported
	case !valid:
		return ErrFindings
	}
	return nil
}

// PrintReport prints what was found in one file, and ends the command as is due.
func (a *App) PrintReport(name string, r check.Report) error {
	return a.PrintReports(Reports{Files: []report.File{{Name: name, Report: r}}})
}

// reportFormat is the format that was asked for; text, where that is one of tables alone.
func (a *App) reportFormat() string {
	if slices.Contains(report.Formats(), a.Flags.Format) {
		return a.Flags.Format
	}
	return print.Text
}

// PrintFindings prints what was found in one file to standard error: all of it, where
// programs read it.
func (a *App) PrintFindings(name string, r check.Report) error {
	most := DefaultMax
	if a.reportFormat() != print.Text {
		most = 0
	}
	return a.reports(a.Err, most, []report.File{{Name: name, Report: r}}, nil)
}

func (a *App) reports(w io.Writer, most int, files []report.File, inputs []*Input) error {
	format := a.reportFormat()
	text := format == print.Text
	o := report.Output{Lang: a.Lang, Max: most, Width: a.columns(), Color: text && a.color(w), Tool: mixta.Version, Noun: mixta.Noun}
	files = o.Trim(files)
	for i, in := range inputs {
		if in != nil && text {
			files[i].Quotes = in.quotes(files[i].All())
		}
	}
	return o.Write(w, format, files)
}
