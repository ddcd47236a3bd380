package main

import (
	"fmt"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"github.com/comision-mixta/mixta"
	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/convert"
	"github.com/comision-mixta/mixta/convert/formats"
)

var textExportLines = check.Text{ES: "un objeto por línea", EN: "one feature a line"}

// exportGroup makes "mixta export".
func (a *app) exportGroup() *cobra.Command {
	var formatCommands []*cobra.Command
	for _, f := range formats.Features() {
		formatCommands = append(formatCommands, a.exportFormat(f))
	}
	return a.group(help{
		use:     check.Text{ES: "export FORMATO", EN: "export FORMAT"},
		short:   check.Text{ES: "Exporta parcelas y verificaciones a otros formatos", EN: "Export parcels and verifications to other formats"},
		example: "mixta export geojson examples/coca-monitoring/parcels.json",
	}, formatCommands...)
}

// exportFormat makes one of the commands below "mixta export".
func (a *app) exportFormat(format convert.Format) *cobra.Command {
	o := convert.Options{Kind: "parcel"}
	note := format.Note
	if note != (check.Text{}) {
		note.ES, note.EN = "\n"+note.ES, "\n"+note.EN
	}
	c := a.command(help{
		use:   check.Text{ES: format.Name + " ARCHIVO", EN: format.Name + " FILE"},
		short: check.Text{ES: "A " + format.Writes.ES, EN: "To " + format.Writes.EN},
		long: check.Text{
			ES: "Escribe los registros de un tipo en el otro formato. Lo que se pierde se indica. El archivo debe ser válido." + note.ES,
			EN: "Write the records of one kind in the other format. What is lost is told. The file must be valid." + note.EN},
		example: "mixta export " + format.Name + " examples/coca-monitoring/parcels.json",
	}, func(_ *cobra.Command, args []string) error {
		if len(args) != 1 {
			return a.usage(textOneArgument, 1, len(args))
		}
		return a.export(args[0], o.Kind, format.Write(a.out, o))
	})
	if slices.Contains(format.Uses, "lines") {
		c.Flags().BoolVar(&o.Lines, "lines", false, a.say(textExportLines))
	}
	if slices.Contains(format.Uses, "locale") {
		c.Flags().Var(&choice{(*string)(&o.Locale), []string{"es-BO", "es-PE"}}, "locale", a.say(textImportLocale))
	}
	c.Flags().Var(&choice{&o.Kind, []string{"parcel", "verification"}}, "kind", a.say(textImportKind))
	return c
}

// export reads a file as a stream and writes its records of one kind.
func (a *app) export(name, kind string, w convert.Writer) error {
	in, err := a.open(name)
	if err != nil {
		return &fileError{name, err}
	}
	defer in.Close()
	rd := mixta.NewReader(in.r)
	var found check.Report
	for e := range rd.Entries() {
		found.Join(e.Report, 1) // counted
		if e.Section != mixta.Live || e.Kind != kind {
			continue
		}
		if !e.Report.OK() {
			a.noticed(e.Report)
			continue
		}
		if _, err := w.Put(e.Record); err != nil {
			return a.written(err)
		}
	}
	if err := rd.Err(); err != nil {
		return &fileError{in.name, a.unread(err)}
	}
	report, err := w.Close()
	if err != nil {
		return a.written(err)
	}
	a.noticed(report)
	found.Join(rd.Report(), 1)
	a.tellInvalid(in.name, &found)
	return nil
}

// noticed prints findings to standard error, a line each.
func (a *app) noticed(r check.Report) {
	for i := range r.Findings {
		f := &r.Findings[i]
		at := f.Pointer
		if f.Line > 0 {
			at = strings.TrimSuffix(fmt.Sprintf("%d: %s", f.Line, at), ": ")
		}
		fmt.Fprintf(a.err, "%s: %s: %s (%s)\n", check.Printable(at), f.Severity.In(a.lang), check.Printable(f.Message(a.lang)), f.Rule.ID)
	}
}
