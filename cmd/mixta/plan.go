package main

import (
	"fmt"
	"time"

	"github.com/spf13/cobra"

	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/plan"
	"github.com/comision-mixta/mixta/record"
)

// planGroup makes "mixta plan" and what stands below it.
func (a *app) planGroup() *cobra.Command {
	return a.group(help{
		use:     check.Text{ES: "plan ORDEN", EN: "plan COMMAND"},
		short:   check.Text{ES: "Planes operativos: en qué estado están", EN: "Operational plans: how they stand"},
		example: "mixta plan review examples/ix-meeting/drill.json --as-of 2023-08-01",
	}, a.planReview())
}

// planReview makes "mixta plan review".
func (a *app) planReview() *cobra.Command {
	var asOf string
	c := a.command(help{
		use:   check.Text{ES: "review ARCHIVO…", EN: "review FILE…"},
		short: check.Text{ES: "Muestra cómo está cada plan a una fecha: estados, plazos vencidos y lo que falta", EN: "Show how each plan stands on a day: statuses, what is overdue and what is missing"},
		long: check.Text{
			ES: "Muestra cómo está cada plan de los archivos a una fecha: el estado que informa cada parte, el conjunto que de\nellos resulta y, aparte, el acordado mediante un acta; lo vencido; las cuentas por área, grupo e institución; y\nlas acciones acordadas que no se han registrado. - lee la entrada estándar.",
			EN: "Show how each plan in the files stands on a day: the status that each side reports, the joint one that follows\nfrom them and, apart, the one agreed by an act; what is overdue; counts by area, group and agency; and the\nactions that were agreed but not entered. - reads standard input."},
		example: "mixta plan review examples/ix-meeting/drill.json --as-of 2023-08-01",
	}, func(_ *cobra.Command, args []string) error {
		return a.review(args, record.Date(asOf))
	})
	a.formatFlag(c, "text", "json")
	asOf = time.Now().Format(time.DateOnly)
	a.formed(c, &asOf, "as-of", formDay, textFlagAsOf)
	return c
}

// review prints the standing of every plan in the files.
func (a *app) review(names []string, asOf record.Date) error {
	f, err := a.load(names...)
	if err != nil {
		return err
	}
	all := []*plan.Standing{}
	for i := range f.Plans {
		all = append(all, plan.Review(&f.Plans[i], f.Actions, f.Progress, f.Meetings, asOf))
	}
	if a.flags.format == "json" {
		err = writeJSON(a.out, all)
	}
	for i, s := range all {
		if a.flags.format == "json" || err != nil {
			break
		}
		if i > 0 {
			fmt.Fprintln(a.out)
		}
		err = s.WriteText(a.out, a.lang)
	}
	if err != nil {
		return a.written(err)
	}
	if len(all) == 0 {
		fmt.Fprintln(a.err, "mixta: "+a.say(textNoPlan))
		return errTold
	}
	return nil
}

var (
	textFlagAsOf = check.Text{ES: "el `DÍA` del que se informa, como 2023-08-01; si no se indica, hoy", EN: "the `DAY` to report on, like 2023-08-01; today unless given"}
	textNoPlan   = check.Text{ES: "no hay ningún plan en los archivos", EN: "there is no plan in the files"}
)
