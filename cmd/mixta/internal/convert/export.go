package convert

import (
	"io"
	"slices"

	"github.com/comision-mixta/mixta"
	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/cmd/mixta/internal/cli"
	"github.com/comision-mixta/mixta/convert"
	"github.com/comision-mixta/mixta/convert/formats"
)

var textExportLines = check.Text{ES: "un objeto por línea", EN: "one feature per line"}

// Export makes "mixta export".
func Export(a *cli.App) *cli.Command {
	var formatCommands []*cli.Command
	for _, f := range formats.All() {
		if f.Out.Written() {
			formatCommands = append(formatCommands, exportCommand(a, f))
		}
	}
	return a.Group(cli.Help{
		Use:     check.Text{ES: "export FORMATO", EN: "export FORMAT"},
		Short:   check.Text{ES: "Exporta registros a otros formatos", EN: "Export records to other formats"},
		Example: "mixta export geojson examples/coca-monitoring/parcels.json",
	}, formatCommands...)
}

// exportCommand makes one of the commands below "mixta export".
func exportCommand(a *cli.App, format convert.Format) *cli.Command {
	out := &format.Out
	var o convert.Options
	var to string
	var handed *handing
	if !out.Mixed {
		o.Kind = out.Kinds[0]
	}
	note := out.Note
	if note != (check.Text{}) {
		note.ES, note.EN = "\n"+note.ES, "\n"+note.EN
	}
	kinds := kindWords(out.Kinds)
	c := a.Command(cli.Help{
		Use:   check.Text{ES: format.Name + " ARCHIVO", EN: format.Name + " FILE"},
		Short: check.Text{ES: "A " + out.Title.ES + ": " + kinds.ES, EN: "To " + out.Title.EN + ": " + kinds.EN},
		Long: check.Text{
			ES: "Escribe los registros en el otro formato. Lo que se pierde se indica. El archivo debe ser válido." + note.ES,
			EN: "Write the records in the other format. What is lost is reported. The file must be valid." + note.EN},
		Example: "mixta export " + format.Name + " " + exportExample(out.Kinds[0]),
		Args:    cli.Exactly(1),
	}, func(args []string) error {
		kinds := out.Kinds
		if o.Kind != "" {
			kinds = []string{o.Kind}
		}
		if out.Folder != nil {
			return exportFolder(to, func(create func(string) (io.WriteCloser, error)) error {
				return exportFile(a, args[0], kinds, handed, out.Folder(create, o))
			})
		}
		return a.Output(to, 0o644, func(w io.Writer) error { return exportFile(a, args[0], kinds, handed, out.Write(w, o)) })
	})
	if slices.Contains(out.Uses, convert.UseRecipient) {
		handed = new(handing)
		handed.define(a, c)
	}
	if out.Folder != nil {
		a.FolderFlag(c, &to)
		a.Require(c, &to, "out")
	} else {
		a.OutFlag(c, &to)
	}
	if slices.Contains(out.Uses, convert.UseLines) {
		c.Flags().BoolVar(&o.Lines, "lines", false, a.Say(textExportLines))
	}
	if slices.Contains(out.Uses, convert.UseLocale) {
		a.ChoiceFlag(c, (*string)(&o.Locale), "locale", textImportLocale, "es-BO", "es-PE")
	}
	if slices.Contains(out.Uses, convert.UseExcel) {
		c.Flags().BoolVar(&o.Excel, "excel", false, a.Say(check.Text{ES: "para abrirlo en Excel en español: con marca de UTF-8, punto y coma entre columnas y coma decimal", EN: "to open it in Excel in Spanish: a mark of UTF-8, semicolons between columns and decimal commas"}))
	}
	if len(out.Kinds) > 1 {
		a.ChoiceFlag(c, &o.Kind, "kind", choice(textExportKind, out.Kinds), out.Kinds...)
	}
	return c
}

// exportExample is a file among the examples that has records of a kind.
func exportExample(kind string) string {
	switch kind {
	case "parcel":
		return "examples/coca-monitoring/parcels.json"
	case "subject":
		return "conformance/clean/intel.json --from PE-DIRANDRO --to BO-FELCN"
	}
	return "examples/amistad-tiwanaku/drill.json"
}

// exportFile reads a file as a stream and writes its records of some kinds.
func exportFile(a *cli.App, name string, kinds []string, handed *handing, w convert.RecordWriter) (err error) {
	defer func() {
		if tidy, is := w.(convert.Abandoner); is && err != nil {
			tidy.Abandon()
		}
	}()
	in, err := a.Open(name)
	if err != nil {
		return err
	}
	defer in.Close()
	from := in.Reader
	if handed != nil {
		copied, err := handed.copy(a, in)
		if err != nil {
			return cli.FromFile(in.Name, err)
		}
		defer copied.Close()
		from = copied
	}
	rd := mixta.NewReader(from)
	var found check.Report
	beside := map[mixta.Section]int{}
	for e := range rd.Entries() {
		found.Join(e.Report, 1) // counted
		if !slices.Contains(kinds, e.Kind) {
			continue
		}
		if e.Section != mixta.Live {
			beside[e.Section]++
			continue
		}
		if !e.Report.OK() {
			noticed(a, in.Name, e.Report)
			continue
		}
		if _, err := w.Put(e.Record); err != nil {
			return err
		}
	}
	if err := rd.Err(); err != nil {
		return cli.InFile(in.Name, cli.Unread(err))
	}
	lost, err := w.Close()
	if err != nil {
		return err
	}
	noticed(a, in.Name, convert.Findings(lost))
	if len(beside) > 0 {
		a.Note(textBeside, in.Name, beside[mixta.Conflicts], beside[mixta.Proposals])
	}
	found.Join(rd.Report(), 1)
	a.NoteInvalid(in.Name, &found)
	return nil
}

var textBeside = check.Text{
	ES: "%s: se omite lo que no está vigente: %d versiones en conflicto (conflicts) y %d propuestas (proposals)",
	EN: "%s: what is not current is left out: %d versions in conflict (conflicts) and %d proposals (proposals)"}

var textExportKind = check.Text{ES: "`TIPO` de registro: ", EN: "`KIND` of record: "}
