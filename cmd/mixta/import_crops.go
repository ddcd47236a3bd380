package main

import (
	"io"
	"time"

	"github.com/spf13/cobra"

	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/convert"
	"github.com/comision-mixta/mixta/convert/formats"
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
func (a *app) cropImports() (commands []*cobra.Command) {
	for _, f := range formats.Features() {
		commands = append(commands, a.importFormat(f))
	}
	return commands
}

func (a *app) importFormat(f convert.Format) *cobra.Command {
	var into, survey, mapping string
	o := convert.Options{Kind: "parcel"}
	format := f.Name
	c := a.command(help{
		use:   check.Text{ES: format + " ARCHIVO", EN: format + " FILE"},
		short: check.Text{ES: "De " + f.Reads.ES + ": parcelas y verificaciones", EN: "From " + f.Reads.EN + ": parcels and verifications"},
		long: check.Text{
			ES: "Agrega los registros a los del archivo --into y escribe el resultado. Lo que se advierte, se repara o se\npierde se indica; un registro con un error no se incorpora, y el código de salida es 1.",
			EN: "Add the records to those of the file --into and write the result. What is noticed, repaired or lost is\ntold; a record with an error is not taken, and the exit code is 1."},
		example: "mixta import " + format + " --into examples/coca-monitoring/parcels.json --survey 0193e000-0000-7000-8000-000000000002 --mapping columnas.json parcelas." + format,
	}, func(_ *cobra.Command, args []string) error {
		if len(args) != 1 {
			return a.usage(textOneArgument, 1, len(args))
		}
		if mapping != "" {
			b, err := a.readWhole(mapping)
			if err != nil {
				return err
			}
			if o.Mapping, err = convert.ParseMapping(b); err != nil {
				return &fileError{mapping, err}
			}
		}
		return a.imported(args[0], into, survey, o, f.Read)
	})
	flags := c.Flags()
	flags.Var(&choice{&o.Kind, []string{"parcel", "verification"}}, "kind", a.say(textImportKind))
	flags.StringVar(&into, "into", "", a.say(textImportInto))
	inUse(c, "into")
	flags.StringVar(&survey, "survey", "", a.say(textImportSurvey))
	flags.StringVar(&mapping, "mapping", "", a.say(textImportMapping))
	flags.Var(&choice{(*string)(&o.Locale), []string{"es-BO", "es-PE"}}, "locale", a.say(textImportLocale))
	return c
}

// imported reads the foreign file and writes the mixta file with its records.
func (a *app) imported(name, into, survey string, o convert.Options, read func(io.Reader, convert.Options) *convert.Importer) error {
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
			o.Header = record.Header{Issuer: s.Issuer, Issued: record.At(time.Now()), Marking: s.Marking, Exercise: s.Exercise}
			if o.Mapping.Defaults == nil {
				o.Mapping.Defaults = map[string]string{}
			}
			o.Mapping.Defaults["survey"] = string(s.ID)
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
	im := read(in.r, o)
	for r := range im.Records() {
		switch r := r.(type) {
		case *crops.Parcel:
			file.Parcels = append(file.Parcels, *r)
		case *crops.Verification:
			file.Verifications = append(file.Verifications, *r)
		}
	}
	in.Close()
	if err := im.Err(); err != nil {
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
