package convert

import (
	"fmt"
	"slices"
	"strings"

	"github.com/comision-mixta/mixta"
	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/cmd/mixta/internal/cli"
	"github.com/comision-mixta/mixta/convert"
	"github.com/comision-mixta/mixta/convert/formats"
	"github.com/comision-mixta/mixta/internal/printable"
)

var textExportLines = check.Text{ES: "un objeto por línea", EN: "one feature per line"}

// Export makes "mixta export".
func Export(a *cli.App) *cli.Command {
	var formatCommands []*cli.Command
	for _, f := range formats.Features() {
		formatCommands = append(formatCommands, exportCommand(a, f))
	}
	return a.Group(cli.Help{
		Use:     check.Text{ES: "export FORMATO", EN: "export FORMAT"},
		Short:   check.Text{ES: "Exporta parcelas y verificaciones a otros formatos", EN: "Export parcels and verifications to other formats"},
		Example: "mixta export geojson examples/coca-monitoring/parcels.json",
	}, formatCommands...)
}

// exportCommand makes one of the commands below "mixta export".
func exportCommand(a *cli.App, format convert.Format) *cli.Command {
	o := convert.Options{Kind: "parcel"}
	note := format.Note
	if note != (check.Text{}) {
		note.ES, note.EN = "\n"+note.ES, "\n"+note.EN
	}
	c := a.Command(cli.Help{
		Use:   check.Text{ES: format.Name + " ARCHIVO", EN: format.Name + " FILE"},
		Short: check.Text{ES: "A " + format.Writes.ES, EN: "To " + format.Writes.EN},
		Long: check.Text{
			ES: "Escribe los registros de un tipo en el otro formato. Lo que se pierde se indica. El archivo debe ser válido." + note.ES,
			EN: "Write the records of one kind in the other format. What is lost is reported. The file must be valid." + note.EN},
		Example: "mixta export " + format.Name + " examples/coca-monitoring/parcels.json",
		Args:    cli.Exactly(1),
	}, func(args []string) error {
		return exportFile(a, args[0], o.Kind, format.Write(a.Content(), o))
	})
	if slices.Contains(format.Uses, "lines") {
		c.Flags().BoolVar(&o.Lines, "lines", false, a.Say(textExportLines))
	}
	if slices.Contains(format.Uses, "locale") {
		a.ChoiceFlag(c, (*string)(&o.Locale), "locale", textImportLocale, "es-BO", "es-PE")
	}
	a.ChoiceFlag(c, &o.Kind, "kind", textExportKind, "parcel", "verification")
	return c
}

// exportFile reads a file as a stream and writes its records of one kind.
func exportFile(a *cli.App, name, kind string, w convert.RecordWriter) error {
	in, err := a.Open(name)
	if err != nil {
		return err
	}
	defer in.Close()
	rd := mixta.NewReader(in.Reader)
	var found check.Report
	for e := range rd.Entries() {
		found.Join(e.Report, 1) // counted
		if e.Section != mixta.Live || e.Kind != kind {
			continue
		}
		if !e.Report.OK() {
			noticed(a, e.Report)
			continue
		}
		if _, err := w.Put(e.Record); err != nil {
			return err
		}
	}
	if err := rd.Err(); err != nil {
		return cli.InFile(in.Name, cli.Unread(err))
	}
	report, err := w.Close()
	if err != nil {
		return err
	}
	noticed(a, report)
	found.Join(rd.Report(), 1)
	a.NoteInvalid(in.Name, &found)
	return nil
}

// noticed prints findings to standard error, a line each.
func noticed(a *cli.App, r check.Report) {
	for i := range r.Findings {
		f := &r.Findings[i]
		at := f.Pointer
		if f.Line > 0 {
			at = strings.TrimSuffix(fmt.Sprintf("%d: %s", f.Line, at), ": ")
		}
		fmt.Fprintf(a.Err, "%s: %s: %s (%s)\n", printable.Text(at), f.Severity.In(a.Lang), printable.Text(f.Message(a.Lang)), f.Rule.ID)
	}
}

var textExportKind = check.Text{ES: "`TIPO` de registro: parcel o verification", EN: "`KIND` of record: parcel or verification"}
