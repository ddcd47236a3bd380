package main

import (
	"github.com/spf13/cobra"

	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/crops/balance"
)

var textSurplusWhole = check.Text{ES: "todo el país", EN: "whole country"}

// cropsSurplus makes "mixta crops surplus".
func (a *app) cropsSurplus() *cobra.Command {
	c := a.command(help{
		use:   check.Text{ES: "surplus ARCHIVO", EN: "surplus FILE"},
		short: check.Text{ES: "Compara superficies con los límites vigentes", EN: "Set areas against the limits in force"},
		long: check.Text{
			ES: "Resta de la superficie de cada relevamiento los límites vigentes a su fecha, en total y por zona legal. Una\nregión de monitoreo no es una zona legal: donde no se pueden relacionar, se da el motivo y ninguna cifra.",
			EN: "Take the limits in force at its date from each survey's area, in all and by legal zone. A monitoring\nregion is no legal zone: where they cannot be matched, the reason is given and no figure."},
		example: "mixta crops surplus examples/coca-monitoring/figures.json",
	}, func(_ *cobra.Command, args []string) error {
		file, err := a.survey(args)
		if err != nil {
			return err
		}
		t := table{names: []string{"date", "survey", "zone", "areaHa", "limitHa", "surplusHa", "remarks"}, once: 2}
		for i := range file.Surveys {
			s := &file.Surveys[i]
			add := func(zone string, figures []string) {
				t.rows = append(t.rows, append([]string{string(s.ReferenceDate), s.Title.In(a.lang), zone}, figures...))
			}
			b, err := balance.SurveySurplus(s, file.Limits)
			if err != nil {
				add(a.say(textSurplusWhole), []string{"", "", "", a.refusal(err)})
				continue
			}
			add(a.say(textSurplusWhole), a.surplus(b.National))
			for _, z := range b.Zones {
				add(z.Zone, a.surplus(z))
			}
		}
		return a.rows(t, textDate, textSurvey, check.Text{ES: "Zona", EN: "Zone"}, check.Text{ES: "Superficie (ha)", EN: "Area (ha)"},
			check.Text{ES: "Límite (ha)", EN: "Limit (ha)"}, check.Text{ES: "Excedente (ha)", EN: "Surplus (ha)"}, textRemarks)
	})
	a.formatFlag(c, "text", "csv", "json")
	return c
}

var textDate = check.Text{ES: "Fecha", EN: "Date"}

// surplus gives a surplus with what it is made of, or why it is not given.
func (a *app) surplus(s balance.Surplus) []string {
	if s.Refused != nil {
		return []string{"", "", "", s.Refused.Text(string(a.lang))}
	}
	return []string{exact(s.Area), exact(s.Limit), exact(s.Surplus), ""}
}
