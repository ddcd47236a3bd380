package crops

import (
	"github.com/spf13/cobra"

	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/cmd/mixta/internal/cli"
	"github.com/comision-mixta/mixta/cmd/mixta/internal/print"
	"github.com/comision-mixta/mixta/crops/balance"
)

var textSurplusWhole = check.Text{ES: "todo el país", EN: "whole country"}

// surplusCommand makes "mixta crops surplus".
func surplusCommand(a *cli.App) *cobra.Command {
	c := a.Command(cli.Help{
		Use:   check.Text{ES: "surplus ARCHIVO", EN: "surplus FILE"},
		Short: check.Text{ES: "Compara superficies con los límites vigentes", EN: "Set areas against the limits in force"},
		Long: check.Text{
			ES: "Resta de la superficie de cada relevamiento los límites vigentes a su fecha, en total y por zona legal. Una\nregión de monitoreo no es una zona legal: donde no se pueden relacionar, se da el motivo y ninguna cifra.",
			EN: "Take the limits in force at its date from each survey's area, in all and by legal zone. A monitoring\nregion is no legal zone: where they cannot be matched, the reason is given and no figure."},
		Example: "mixta crops surplus examples/coca-monitoring/figures.json",
	}, func(_ *cobra.Command, args []string) error {
		file, err := a.Survey(args)
		if err != nil {
			return err
		}
		t := print.Table{Names: []string{"date", "survey", "zone", "areaHa", "limitHa", "surplusHa", "remarks"}, Once: 2}
		for i := range file.Surveys {
			s := &file.Surveys[i]
			add := func(zone string, figures []string) {
				t.Rows = append(t.Rows, append([]string{string(s.ReferenceDate), s.Title.In(a.Lang), zone}, figures...))
			}
			b, err := balance.SurveySurplus(s, file.Limits)
			if err != nil {
				add(a.Say(textSurplusWhole), []string{"", "", "", refusalText(a, err)})
				continue
			}
			add(a.Say(textSurplusWhole), surplus(a, b.National))
			for _, z := range b.Zones {
				add(z.Zone, surplus(a, z))
			}
		}
		return a.Rows(t, textDate, textSurvey, check.Text{ES: "Zona", EN: "Zone"}, check.Text{ES: "Superficie (ha)", EN: "Area (ha)"},
			check.Text{ES: "Límite (ha)", EN: "Limit (ha)"}, check.Text{ES: "Excedente (ha)", EN: "Surplus (ha)"}, textRemarks)
	})
	a.FormatFlag(c, "text", "csv", "json")
	return c
}

var textDate = check.Text{ES: "Fecha", EN: "Date"}

// surplus gives a surplus with what it is made of, or why it is not given.
func surplus(a *cli.App, s balance.Surplus) []string {
	if s.Refused != nil {
		return []string{"", "", "", s.Refused.Text(string(a.Lang))}
	}
	return []string{exact(s.Area), exact(s.Limit), exact(s.Surplus), ""}
}
