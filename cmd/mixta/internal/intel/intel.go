// Package intel has the commands below "mixta intel".
package intel

import (
	"github.com/comision-mixta/mixta"
	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/cmd/mixta/internal/cli"
	"github.com/comision-mixta/mixta/cmd/mixta/internal/match"
	"github.com/comision-mixta/mixta/cmd/mixta/internal/print"
	"github.com/comision-mixta/mixta/record"
)

// Commands makes "mixta intel" and what stands below it.
func Commands(a *cli.App) []*cli.Command {
	return []*cli.Command{a.Group(cli.Help{
		Use:   check.Text{ES: "intel COMANDO", EN: "intel COMMAND"},
		Short: check.Text{ES: "Inteligencia: boletines que faltan, solicitudes, personas, matrículas, redes, coincidencias, divulgaciones", EN: "Intelligence: missing bulletins, requests, persons, marks, networks, matches, disclosures"},
		Long: check.Text{
			ES: "Analiza los registros de inteligencia de uno o más archivos. Nada se fusiona ni se deduce de forma automática.",
			EN: "Analyse the intelligence records of one or more files. Nothing is merged or inferred automatically."},
		Example: "mixta intel gaps examples/air-bulletin/*.json",
	}, gapsCommand(a), networkCommand(a), sameCommand(a), disclosuresCommand(a),
		requestsCommand(a), personsCommand(a), marksCommand(a), match.Command(a))}
}

// byDay makes a command that judges the records of files on a day.
func byDay(a *cli.App, h cli.Help, table func(a *cli.App, f *mixta.File, on record.Date) print.Table) *cli.Command {
	var asOf string
	c := a.Command(h, func(args []string) error {
		f, err := a.Load(cli.Expand(args)...)
		if err != nil {
			return err
		}
		return a.Print(print.Result{Table: table(a, f, record.Date(asOf))})
	})
	a.DayFlag(c, &asOf)
	a.TableFlag(c)
	return c
}

var textWhat = check.Text{ES: "Detalle", EN: "Details"}
