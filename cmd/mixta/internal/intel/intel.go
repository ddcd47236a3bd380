// Package intel has the commands below "mixta intel".
package intel

import (
	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/cmd/mixta/internal/cli"
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
		requestsCommand(a), personsCommand(a), marksCommand(a))}
}

var textWhat = check.Text{ES: "Detalle", EN: "Details"}
