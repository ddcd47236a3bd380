package crops

import (
	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/cmd/mixta/internal/cli"
	"github.com/comision-mixta/mixta/cmd/mixta/internal/print"
	"github.com/comision-mixta/mixta/crops/balance"
)

var textSurplusWhole = check.Text{ES: "todo el país", EN: "whole country"}

// surplusCommand makes "mixta crops surplus".
func surplusCommand(a *cli.App) *cli.Command {
	c := a.Command(cli.Help{
		Use:   check.Text{ES: "surplus ARCHIVO", EN: "surplus FILE"},
		Short: check.Text{ES: "Compara superficies con los límites vigentes", EN: "Set areas against the limits in force"},
		Long: check.Text{
			ES: "Resta de la superficie de cada relevamiento los límites vigentes a su fecha, en total y por zona legal. Una\nregión de monitoreo no es una zona legal: donde no se pueden relacionar, se da el motivo y ninguna cifra.",
			EN: "Take the limits in force at its date from each survey's area, in all and by legal zone. A monitoring\nregion is no legal zone: where they cannot be matched, the reason is given and no figure."},
		Example: "mixta crops surplus examples/coca-monitoring/figures.json",
		Args:    cli.Exactly(1),
	}, func(args []string) error {
		file, err := a.Survey(args[0])
		if err != nil {
			return err
		}
		t := print.Table{Above: 2, Columns: []print.Column{
			print.Instant("date", check.Text{ES: "Fecha", EN: "Date"}),
			print.Words("survey", textSurvey),
			print.Words("zone", check.Text{ES: "Zona", EN: "Zone"}),
			print.Number("areaHa", check.Text{ES: "Superficie (ha)", EN: "Area (ha)"}),
			print.Number("limitHa", check.Text{ES: "Límite (ha)", EN: "Limit (ha)"}),
			print.Number("surplusHa", check.Text{ES: "Excedente (ha)", EN: "Surplus (ha)"}),
			print.Words("remarks", textRemarks),
		}}
		for i := range file.Surveys {
			s := &file.Surveys[i]
			date, title := s.ReferenceDate, s.Title.In(a.Lang)
			add := func(zone any, z balance.Surplus) {
				if z.Refused != nil {
					t.Add(date, title, zone, nil, nil, nil, refused(z.Refused))
				} else {
					t.Add(date, title, zone, exact(z.Area), exact(z.Limit), exact(z.Surplus), nil)
				}
			}
			b, err := balance.SurveySurplus(s, file.Limits)
			if err != nil {
				t.Add(date, title, textSurplusWhole, nil, nil, nil, refused(err))
				continue
			}
			add(textSurplusWhole, b.National)
			for _, z := range b.Zones {
				add(z.Zone, z)
			}
		}
		return a.Print(print.Result{Table: t})
	})
	a.TableFlag(c)
	return c
}
