package convert

import (
	"slices"

	"github.com/comision-mixta/mixta"
	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/cmd/mixta/internal/cli"
	"github.com/comision-mixta/mixta/convert"
	"github.com/comision-mixta/mixta/convert/formats"
)

// Import makes "mixta import" and a command below it for each format that is read.
func Import(a *cli.App) *cli.Command {
	var commands []*cli.Command
	for _, f := range formats.All() {
		if f.In.Read != nil {
			commands = append(commands, importCommand(a, f))
		}
	}
	return a.Group(cli.Help{
		Use:     check.Text{ES: "import FORMATO", EN: "import FORMAT"},
		Short:   check.Text{ES: "Importa parcelas, verificaciones, trazas y otros registros de otros formatos", EN: "Import parcels, verifications, tracks and other records from other formats"},
		Example: "mixta import geojson --into examples/coca-monitoring/parcels.json --survey 0193e000-0000-7000-8000-000000000002 parcelas.geojson",
	}, commands...)
}

// importCommand makes the command that reads one format.
func importCommand(a *cli.App, format convert.Format) *cli.Command {
	f := &importFlags{format: format}
	if !format.In.Mixed {
		f.kind = format.In.Kinds[0]
	}
	name, kinds := format.Name, kindWords(format.In.Kinds)
	use, long, example := check.Text{ES: name + " ARCHIVO", EN: name + " FILE"}, textIntoFile, "mixta import "+name
	if f.uses(convert.UseSurvey) {
		long = textIntoSurvey
		if slices.Contains(format.In.Kinds, "reduction") {
			long.ES, long.EN = long.ES+textReduction.ES, long.EN+textReduction.EN
		}
		example += " --into examples/coca-monitoring/parcels.json --survey 0193e000-0000-7000-8000-000000000002 "
		if f.uses(convert.UseMapping) {
			example += "--mapping columnas.json parcelas." + format.Extension
		} else {
			example += "respuestas." + format.Extension
		}
	} else {
		use.ES, use.EN = use.ES+" --issuer ACTOR --recipient ACTOR", use.EN+" --issuer ACTOR --recipient ACTOR"
		example += " log." + format.Extension + " --issuer PE-FAP --recipient BO-COSDEA"
	}
	if f.uses(convert.UseColumns) {
		example += " --column time=Hora --column lon=Long --column lat=Lat"
	}
	short := check.Text{ES: "De " + format.In.Title.ES + ": " + kinds.ES, EN: "From " + format.In.Title.EN + ": " + kinds.EN}
	c := a.Command(cli.Help{Use: use, Short: short, Example: example, Args: cli.Exactly(1),
		Long: check.Text{ES: short.ES + ".\n" + long.ES, EN: short.EN + ".\n" + long.EN},
	}, func(args []string) error { return f.run(a, args[0]) })
	f.define(a, c)
	return c
}

var (
	textIntoSurvey = check.Text{
		ES: "Agrega los registros a los del archivo --into y escribe el resultado. Informa las correcciones, pérdidas y\ndudas; un registro con un error no se incorpora, y el código de salida es 1.",
		EN: "Add the records to those of the file --into and write the result. Repairs, losses and doubts are reported;\na record with an error is left out, and the exit code is 1."}
	textReduction = check.Text{
		ES: "\nPara una reducción basta el nombre o el código de su lugar (name, unit), sin geometría ni relevamiento.",
		EN: "\nA reduction requires only the name or code of its place (name, unit), without geometry or survey."}
	textIntoFile = check.Text{
		ES: "Lo que no se puede leer se cuenta y se indica con su línea; nada detiene la lectura. El archivo se escribe\nen la salida estándar o en --out; con --into, los registros se agregan a los de un archivo.",
		EN: "What cannot be read is counted and told with its line; nothing stops the reading. The file is written to\nstandard output or to --out; with --into, the records are added to those of a file."}
)

// kindWords lists kinds of records in words: "parcels, verifications".
func kindWords(kinds []string) (words check.Text) {
	for i, name := range kinds {
		k, _ := mixta.KindOf(name)
		if i > 0 {
			words.ES, words.EN = words.ES+", ", words.EN+", "
		}
		words.ES, words.EN = words.ES+k.Noun.Many.ES, words.EN+k.Noun.Many.EN
	}
	return words
}
