package convert

import (
	"io"
	"time"

	"github.com/comision-mixta/mixta"
	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/cmd/mixta/internal/cli"
	"github.com/comision-mixta/mixta/convert"
	"github.com/comision-mixta/mixta/convert/formats"
	"github.com/comision-mixta/mixta/crops"
	"github.com/comision-mixta/mixta/record"
)

var (
	textImportKind    = check.Text{ES: "`TIPO` de registro: parcel, verification o reduction", EN: "`KIND` of record: parcel, verification or reduction"}
	textImportInto    = check.Text{ES: "`ARCHIVO` de mixta con el relevamiento al que se agregan los registros", EN: "mixta `FILE` with the survey that the records are added to"}
	textImportSurvey  = check.Text{ES: "`ID` del relevamiento, si el archivo tiene varios", EN: "`ID` of the survey, if the file has several"}
	textImportMapping = check.Text{ES: "`ARCHIVO` JSON que va de las columnas ajenas a los campos, como {\"columns\": {\"clase\": \"class\", \"sup_ha\": \"declared\"}, \"values\": {\"class\": {\"Coca joven\": \"coca-young\"}}, \"scheme\": \"INE-BO\"}", EN: "JSON `FILE` that goes from foreign columns to fields, like {\"columns\": {\"clase\": \"class\", \"sup_ha\": \"declared\"}, \"values\": {\"class\": {\"Coca joven\": \"coca-young\"}}, \"scheme\": \"INE-BO\"}"}
	textImportLocale  = check.Text{ES: "`FORMATO` de los números: es-BO (1.874,7) o es-PE (1,874.7)", EN: "`LOCALE` of numbers: es-BO (1.874,7) or es-PE (1,874.7)"}
	textImportNeed    = check.Text{ES: "indique el archivo de mixta con el relevamiento (--into) y, si tiene varios, el relevamiento (--survey)", EN: "give the mixta file with the survey (--into) and, if it has several, the survey (--survey)"}
)

// cropImports makes the commands below "mixta import" that read parcels and
// verifications.
func cropImports(a *cli.App) (commands []*cli.Command) {
	for _, f := range formats.Features() {
		commands = append(commands, importCommand(a, f))
	}
	return commands
}

func importCommand(a *cli.App, f convert.Format) *cli.Command {
	var into, survey, mapping string
	o := convert.Options{Kind: "parcel"}
	format := f.Name
	c := a.Command(cli.Help{
		Use:   check.Text{ES: format + " ARCHIVO", EN: format + " FILE"},
		Short: check.Text{ES: "De " + f.Reads.ES + ": parcelas, verificaciones y reducciones", EN: "From " + f.Reads.EN + ": parcels, verifications and reductions"},
		Long: check.Text{
			ES: "Agrega los registros a los del archivo --into y escribe el resultado. Informa las correcciones, pérdidas y\ndudas; un registro con un error no se incorpora, y el código de salida es 1. Para una reducción\nbasta el nombre o el código de su lugar (name, unit), sin geometría ni relevamiento.",
			EN: "Add the records to those of the file --into and write the result. Repairs, losses and doubts are reported;\na record with an error is left out, and the exit code is 1. A reduction requires only the name or code of its\nplace (name, unit), without geometry or survey."},
		Example: "mixta import " + format + " --into examples/coca-monitoring/parcels.json --survey 0193e000-0000-7000-8000-000000000002 --mapping columnas.json parcelas." + format,
		Args:    cli.Exactly(1),
	}, func(args []string) error {
		if mapping != "" {
			b, err := a.ReadWhole(mapping)
			if err != nil {
				return err
			}
			if o.Mapping, err = convert.ParseMapping(b); err != nil {
				return cli.InFile(mapping, err)
			}
		}
		return imported(a, args[0], into, survey, o, f.Read)
	})
	flags := c.Flags()
	a.ChoiceFlag(c, &o.Kind, "kind", textImportKind, "parcel", "verification", "reduction")
	flags.StringVar(&into, "into", "", a.Say(textImportInto))
	cli.InUse(c, "into")
	flags.StringVar(&survey, "survey", "", a.Say(textImportSurvey))
	flags.StringVar(&mapping, "mapping", "", a.Say(textImportMapping))
	a.ChoiceFlag(c, (*string)(&o.Locale), "locale", textImportLocale, "es-BO", "es-PE")
	return c
}

// imported reads the foreign file and writes the mixta file with its records.
func imported(a *cli.App, name, into, survey string, o convert.Options, read func(io.Reader, convert.Options) *convert.Importer) error {
	if into == "" {
		return cli.Usagef(textImportNeed)
	}
	file, err := a.Survey(into)
	if err != nil {
		return err
	}
	if !belong(&o, file, survey) {
		return cli.Usagef(textImportNeed)
	}
	in, err := a.Open(name)
	if err != nil {
		return err
	}
	defer in.Close()
	im := read(in.Reader, o)
	for r := range im.Records() {
		switch r := r.(type) {
		case *crops.Parcel:
			file.Parcels = append(file.Parcels, *r)
		case *crops.Verification:
			file.Verifications = append(file.Verifications, *r)
		case *crops.Reduction:
			file.Reductions = append(file.Reductions, *r)
		}
	}
	in.Close()
	if err := im.Err(); err != nil {
		return cli.InFile(in.Name, err)
	}
	report := im.Report()
	noticed(a, report)
	file.Envelope.ID = record.NewID()
	if err := a.WriteFile(into, file); err != nil {
		return err
	}
	if !report.OK() {
		return cli.ErrFindings
	}
	return nil
}

// belong makes the records read those of a survey of the file, or reductions those
// of its sender; false where it is not clear of which survey.
func belong(o *convert.Options, file *mixta.File, survey string) bool {
	now := record.At(time.Now())
	for i := range file.Surveys {
		if s := &file.Surveys[i]; string(s.ID) == survey || survey == "" && len(file.Surveys) == 1 {
			o.Header = record.Header{Issuer: s.Issuer, Issued: now, Marking: s.Marking, Exercise: s.Exercise}
			if o.Mapping.Defaults == nil {
				o.Mapping.Defaults = map[string]string{}
			}
			o.Mapping.Defaults["survey"] = string(s.ID)
			return true
		}
	}
	e := &file.Envelope
	o.Header = record.Header{Issuer: e.Sender, Issued: now, Marking: e.Marking}
	return o.Kind == "reduction" && survey == ""
}
