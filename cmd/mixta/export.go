package main

import (
	"fmt"
	"io"
	"strings"

	"github.com/spf13/cobra"

	"github.com/comision-mixta/mixta"
	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/convert"
	"github.com/comision-mixta/mixta/convert/geojson"
	csvtable "github.com/comision-mixta/mixta/convert/table"
)

var textExportLines = check.Text{ES: "un objeto por línea", EN: "one feature a line"}

// A text goes out as it came, or it would not come back equal.
var textFormulas = check.Text{
	ES: "\nLos textos salen tal como están: uno que comienza con =, +, - o @ es una fórmula para una hoja de cálculo. Si el\narchivo viene de otros, importe las columnas como texto; no lo abra con doble clic.",
	EN: "\nTexts go out as they are: one that begins with =, +, - or @ is a formula to a spreadsheet. Where the file is\nfrom others, import the columns as text; do not open it with a double click."}

// exportGroup makes "mixta export".
func (a *app) exportGroup() *cobra.Command {
	return a.group(help{
		use:     check.Text{ES: "export FORMATO", EN: "export FORMAT"},
		short:   check.Text{ES: "Exporta parcelas y verificaciones a otros formatos", EN: "Export parcels and verifications to other formats"},
		example: "mixta export geojson examples/coca-monitoring/parcels.json",
	}, a.exportGeoJSON(), a.exportCSV())
}

// exporter writes records in another format and tells what they lose.
type exporter interface {
	Put(mixta.Record) (bool, error)
	Close() (check.Report, error)
}

func (a *app) exportGeoJSON() *cobra.Command {
	lines := false
	kind := "parcel"
	c := a.exportFormat("geojson", check.Text{ES: "A GeoJSON (RFC 7946)", EN: "To GeoJSON (RFC 7946)"}, check.Text{}, &kind, func(w io.Writer) exporter {
		if lines {
			return geojson.NewLineWriter(w)
		}
		return geojson.NewWriter(w)
	})
	c.Flags().BoolVar(&lines, "lines", false, a.say(textExportLines))
	return c
}

func (a *app) exportCSV() *cobra.Command {
	kind, locale := "parcel", ""
	c := a.exportFormat("csv", check.Text{ES: "A CSV (RFC 4180), con la geometría en WKT", EN: "To CSV (RFC 4180), the geometry as WKT"}, textFormulas, &kind, func(w io.Writer) exporter {
		return csvtable.NewWriter(w, kind, convert.Locale(locale))
	})
	c.Flags().Var(&choice{&locale, []string{"es-BO", "es-PE"}}, "locale", a.say(textImportLocale))
	return c
}

func (a *app) exportFormat(format string, short, more check.Text, kind *string, writer func(io.Writer) exporter) *cobra.Command {
	c := a.command(help{
		use:   check.Text{ES: format + " ARCHIVO", EN: format + " FILE"},
		short: short,
		long: check.Text{
			ES: "Escribe los registros de un tipo en el otro formato. Lo que se pierde se indica. El archivo debe ser válido." + more.ES,
			EN: "Write the records of one kind in the other format. What is lost is told. The file must be valid." + more.EN},
		example: "mixta export " + format + " examples/coca-monitoring/parcels.json",
	}, func(_ *cobra.Command, args []string) error {
		if len(args) != 1 {
			return a.usage(textOneArgument, 1, len(args))
		}
		return a.export(args[0], *kind, writer(a.out))
	})
	c.Flags().Var(&choice{kind, []string{"parcel", "verification"}}, "kind", a.say(textImportKind))
	return c
}

// export reads a file as a stream and writes its records of one kind.
func (a *app) export(name, kind string, w exporter) error {
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
