package intel

import (
	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/cmd/mixta/internal/cli"
	"github.com/comision-mixta/mixta/cmd/mixta/internal/print"
	"github.com/comision-mixta/mixta/intel"
	"github.com/comision-mixta/mixta/record"
)

// gapsCommand makes "mixta intel gaps".
func gapsCommand(a *cli.App) *cli.Command {
	var from, to string
	c := a.Command(cli.Help{
		Use:   check.Text{ES: "gaps ARCHIVO…", EN: "gaps FILE…"},
		Short: check.Text{ES: "Halla boletines que faltan o se superponen", EN: "Find bulletins that are missing or overlap"},
		Long: check.Text{
			ES: "Muestra los períodos que no cubre ningún boletín de un emisor o que cubren dos. Por omisión, desde el primer\nboletín del emisor hasta el último. - lee la entrada estándar.",
			EN: "Show the periods that no bulletin of an issuer covers, or that two cover. By default, from the issuer's first\nbulletin to the last. - reads standard input."},
		Example: "mixta intel gaps --to 2023-12-31 examples/air-bulletin/*.json",
	}, func(args []string) error {
		over := record.Period{From: record.Date(from), To: record.Date(to)}
		if from != "" && to != "" && from > to {
			return cli.Usagef(check.Text{ES: "--from (%s) no debe ser posterior a --to (%s)", EN: "--from (%s) must not be after --to (%s)"}, from, to)
		}
		f, err := a.Load(cli.Expand(args)...)
		if err != nil {
			return err
		}
		return printGaps(a, intel.Gaps(f.Bulletins, over), len(f.Bulletins) > 0)
	})
	a.FormFlag(c, &from, "from", cli.FormDay, textFlagFrom)
	a.FormFlag(c, &to, "to", cli.FormDay, textFlagTo)
	a.TableFlag(c)
	return c
}

// printGaps prints the gaps. It states that there are none only where there are
// bulletins at all.
func printGaps(a *cli.App, gaps []intel.Gap, any bool) error {
	none := textNoBulletins
	if any {
		none = textNoGaps
	}
	return a.Print(print.Result{Table: gapTable(gaps), JSON: map[string][]intel.Gap{"gaps": append([]intel.Gap{}, gaps...)}, Empty: none})
}

// gapTable is a row for each gap.
func gapTable(gaps []intel.Gap) print.Table {
	t := print.Table{Columns: []print.Column{
		print.Words("issuer", check.Text{ES: "Emisor", EN: "Issuer"}),
		print.Words("cadence", check.Text{ES: "Periodicidad", EN: "Cadence"}),
		print.Instant("from", check.Text{ES: "Desde", EN: "From"}),
		print.Instant("to", check.Text{ES: "Hasta", EN: "To"}),
		print.Words("what", textWhat),
	}}
	for _, g := range gaps {
		what := print.Say(textMissing)
		if !g.Missing() {
			what = print.Say(textTwice, g.Overlapping[0], g.Overlapping[1])
		}
		if g.Exercise {
			what = print.Say(check.Text{ES: "simulacro: %s", EN: "exercise: %s"}, what)
		}
		t.Add(g.Issuer, print.Code{List: "intel.Cadence", Code: string(g.Cadence)}, g.Period.From, g.Period.To, what)
	}
	return t
}

var (
	textFlagFrom    = check.Text{ES: "primer `DÍA`: 2023-01-01", EN: "first `DAY`: 2023-01-01"}
	textFlagTo      = check.Text{ES: "último `DÍA`: 2023-12-31", EN: "last `DAY`: 2023-12-31"}
	textNoGaps      = check.Text{ES: "no faltan boletines ni se superponen", EN: "no bulletins are missing or overlap"}
	textNoBulletins = check.Text{ES: "los archivos no contienen boletines", EN: "the files contain no bulletins"}
	textMissing     = check.Text{ES: "falta", EN: "missing"}
	textTwice       = check.Text{ES: "dos veces: %s y %s", EN: "twice: %s and %s"}
)
