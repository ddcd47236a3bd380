// Package plan has the commands below "mixta plan".
package plan

import (
	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/cmd/mixta/internal/cli"
	"github.com/comision-mixta/mixta/cmd/mixta/internal/print"
	"github.com/comision-mixta/mixta/plan/review"
	"github.com/comision-mixta/mixta/record"
)

// Commands makes "mixta plan" and what stands below it.
func Commands(a *cli.App) []*cli.Command {
	return []*cli.Command{a.Group(cli.Help{
		Use:     check.Text{ES: "plan COMANDO", EN: "plan COMMAND"},
		Short:   check.Text{ES: "Planes operativos: su estado", EN: "Operational plans: their status"},
		Example: "mixta plan review examples/ix-meeting/drill.json --as-of 2023-08-01",
	}, reviewCommand(a))}
}

// reviewCommand makes "mixta plan review".
func reviewCommand(a *cli.App) *cli.Command {
	var asOf string
	var whole bool
	c := a.Command(cli.Help{
		Use:   check.Text{ES: "review ARCHIVO…", EN: "review FILE…"},
		Short: check.Text{ES: "Muestra el estado de cada plan a una fecha: avance, plazos vencidos y faltantes", EN: "Show the status of each plan on a day: progress, overdue and missing items"},
		Long: check.Text{
			ES: "Muestra el estado de cada plan de los archivos a una fecha: el que informa cada parte, el conjunto que resulta de\nellos y, aparte, el acordado en un acta; lo vencido; los recuentos por área, grupo e institución; y las acciones\nacordadas que no se registraron. - lee la entrada estándar.",
			EN: "Show the status of each plan in the files on a day: the status that each side reports, the joint one derived from\nthem and, separately, the one agreed in an act; what is overdue; counts by area, group and agency; and the actions\nthat were agreed but not recorded. - reads standard input."},
		Example: "mixta plan review examples/ix-meeting/drill.json --as-of 2023-08-01",
	}, func(args []string) error {
		return printReviews(a, args, record.Date(asOf), whole)
	})
	a.TableFlag(c)
	c.Flags().BoolVar(&whole, "full", false, a.Say(textFlagFull))
	a.DayFlag(c, &asOf)
	return c
}

// printReviews prints how every plan in the files stands.
func printReviews(a *cli.App, names []string, asOf record.Date, whole bool) error {
	f, err := a.Load(names...)
	if err != nil {
		return err
	}
	all := []*review.Standing{}
	for i := range f.Plans {
		s, err := review.Of(&f.Plans[i], f.Actions, f.Progress, f.Meetings, asOf)
		if err != nil {
			return err
		}
		all = append(all, s)
	}
	err = a.Print(print.Result{JSON: all, Table: table(all, a.Lang), Text: func(p *print.Page) {
		for i, s := range all {
			if i > 0 {
				p.Line()
			}
			writeStanding(p, s, whole)
		}
	}})
	if err == nil && len(all) == 0 {
		err = check.Errorf(textNoPlan)
	}
	return err
}

var (
	textFlagFull = check.Text{ES: "muestra el texto acordado completo de cada acción", EN: "show the agreed text of each action in full"}
	textNoPlan   = check.Text{ES: "los archivos no contienen ningún plan", EN: "the files contain no plan"}
)
