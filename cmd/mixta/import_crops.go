package main

import (
	"io"
	"time"

	"github.com/spf13/cobra"

	"github.com/comision-mixta/mixta"
	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/convert"
	"github.com/comision-mixta/mixta/convert/geojson"
	csvtable "github.com/comision-mixta/mixta/convert/table"
	"github.com/comision-mixta/mixta/crops"
	"github.com/comision-mixta/mixta/record"
)

var (
	textImportKind    = check.Text{ES: "`TIPO` de registro: parcel o verification", EN: "`KIND` of record: parcel or verification"}
	textImportInto    = check.Text{ES: "`ARCHIVO` de mixta con el relevamiento al que se agregan los registros", EN: "mixta `FILE` with the survey that the records are added to"}
	textImportSurvey  = check.Text{ES: "`ID` del relevamiento, si el archivo tiene varios", EN: "`ID` of the survey, where the file has several"}
	textImportMapping = check.Text{ES: "`ARCHIVO` JSON con la correspondencia de columnas, valores y esquema", EN: "JSON `FILE` with the mapping of columns, values and scheme"}
	textImportLocale  = check.Text{ES: "`FORMATO` de los números: es-BO (1.874,7) o es-PE (1,874.7)", EN: "`LOCALE` of numbers: es-BO (1.874,7) or es-PE (1,874.7)"}
	textImportNeed    = check.Text{ES: "indique con --into el archivo de mixta con un relevamiento, y con --survey cuál si tiene varios", EN: "name with --into the mixta file with a survey, and with --survey which one if it has several"}
)

// cropImports makes the commands below "mixta import" that read parcels and
// verifications.
func (a *app) cropImports() []*cobra.Command {
	return []*cobra.Command{
		a.importFormat("geojson", check.Text{ES: "De GeoJSON, también de un objeto por línea: parcelas y verificaciones", EN: "From GeoJSON, newline-delimited too: parcels and verifications"}, geojson.Read),
		a.importFormat("csv", check.Text{ES: "De CSV, con la geometría en WKT o en longitud y latitud: parcelas y verificaciones", EN: "From CSV, the geometry as WKT or longitude and latitude: parcels and verifications"}, csvtable.Read),
	}
}

type importer func(io.Reader, *convert.Importer, func(mixta.Record) error) error

func (a *app) importFormat(format string, short check.Text, read importer) *cobra.Command {
	var into, survey, mapping, locale string
	kind := "parcel"
	c := a.command(help{
		use:   check.Text{ES: format + " ARCHIVO", EN: format + " FILE"},
		short: short,
		long: check.Text{
			ES: "Agrega los registros a los del archivo --into y escribe el resultado. Lo que se advierte, se repara o se\npierde se indica; un registro con un error no se incorpora, y el código de salida es 1.",
			EN: "Add the records to those of the file --into and write the result. What is noticed, repaired or lost is\ntold; a record with an error is not taken, and the exit code is 1."},
		example: "mixta import " + format + " --into examples/coca-monitoring/parcels.json --survey 0193e000-0000-7000-8000-000000000002 --mapping columnas.json parcelas." + format,
	}, func(_ *cobra.Command, args []string) error {
		if len(args) != 1 {
			return a.usage(textOneArgument, 1, len(args))
		}
		im := &convert.Importer{Kind: kind, Locale: convert.Locale(locale)}
		if mapping != "" {
			b, err := a.readWhole(mapping)
			if err != nil {
				return err
			}
			if im.Mapping, err = convert.ParseMapping(b); err != nil {
				return &fileError{mapping, err}
			}
		}
		return a.imported(args[0], into, survey, im, read)
	})
	f := c.Flags()
	f.Var(&choice{&kind, []string{"parcel", "verification"}}, "kind", a.say(textImportKind))
	f.StringVar(&into, "into", "", a.say(textImportInto))
	inUse(c, "into")
	f.StringVar(&survey, "survey", "", a.say(textImportSurvey))
	f.StringVar(&mapping, "mapping", "", a.say(textImportMapping))
	f.Var(&choice{&locale, []string{"es-BO", "es-PE"}}, "locale", a.say(textImportLocale))
	return c
}

// imported reads the foreign file and writes the mixta file with its records.
func (a *app) imported(name, into, survey string, im *convert.Importer, read importer) error {
	if into == "" {
		return a.usage(textImportNeed)
	}
	file, err := a.survey([]string{into})
	if err != nil {
		return err
	}
	found := false
	for i := range file.Surveys {
		if s := &file.Surveys[i]; string(s.ID) == survey || survey == "" && len(file.Surveys) == 1 {
			found = true
			im.Header = record.Header{Issuer: s.Issuer, Issued: record.At(time.Now()), Marking: s.Marking, Exercise: s.Exercise}
			if im.Mapping.Defaults == nil {
				im.Mapping.Defaults = map[string]string{}
			}
			im.Mapping.Defaults["survey"] = string(s.ID)
		}
	}
	if !found {
		return a.usage(textImportNeed)
	}
	in, err := a.open(name)
	if err != nil {
		return &fileError{name, err}
	}
	defer in.Close()
	err = read(in.r, im, func(r mixta.Record) error {
		switch r := r.(type) {
		case *crops.Parcel:
			file.Parcels = append(file.Parcels, *r)
		case *crops.Verification:
			file.Verifications = append(file.Verifications, *r)
		}
		return nil
	})
	in.Close()
	if err != nil {
		return &fileError{in.name, err}
	}
	report := im.Report()
	a.noticed(report)
	file.Envelope.ID = record.NewID()
	if err := a.writeFile(into, file); err != nil {
		return err
	}
	if !report.OK() {
		return errFound
	}
	return nil
}
