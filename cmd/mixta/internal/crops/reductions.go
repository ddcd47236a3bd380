package crops

import (
	"slices"
	"strings"

	"github.com/comision-mixta/mixta"
	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/cmd/mixta/internal/cli"
	"github.com/comision-mixta/mixta/cmd/mixta/internal/print"
	"github.com/comision-mixta/mixta/crops"
	"github.com/comision-mixta/mixta/crops/balance"
)

// reductionsCommand makes "mixta crops reductions".
func reductionsCommand(a *cli.App) *cli.Command {
	c := a.Command(cli.Help{
		Use:   check.Text{ES: "reductions ARCHIVO", EN: "reductions FILE"},
		Short: check.Text{ES: "Reducción de cultivos: lo declarado, el porcentaje de la meta y lo validado", EN: "Reduction of crops: what was declared, its share of the target, and what was validated"},
		Long: check.Text{
			ES: "Muestra las reducciones de un archivo por período: la superficie declarada, la prevista, el porcentaje de esta que\nse alcanzó y la parte de lo declarado que otra institución validó. Debajo, lo que suman por año, en cada país con sus\npropios términos; lo que otra cifra ya incluye no se suma.",
			EN: "Show the reductions of a file by period: the area declared, the one planned, the percentage of it that was\nreached, and the share of what was declared that another institution validated. Below, what they come to by year, in\neach country by its own terms; what another figure includes already is not added."},
		Example: "mixta crops reductions examples/coca-monitoring/figures.json",
		Args:    cli.Exactly(1),
	}, func(args []string) error {
		file, err := a.Survey(args[0])
		if err != nil {
			return err
		}
		return a.Print(print.Result{Table: reductions(a, file)})
	})
	a.TableFlag(c)
	return c
}

// reductions is a row for each reduction, and below them what those of each year come to.
func reductions(a *cli.App, file *mixta.File) print.Table {
	t := print.Table{Columns: []print.Column{
		print.Instant("from", check.Text{ES: "Desde", EN: "From"}),
		print.Instant("to", check.Text{ES: "Hasta", EN: "To"}),
		print.Words("territory", check.Text{ES: "Dónde", EN: "Where"}),
		print.Exercise(),
		print.Words("kind", check.Text{ES: "Qué se hizo", EN: "What was done"}),
		print.Words("by", check.Text{ES: "Institución", EN: "Institution"}),
		print.Number("declaredHa", check.Text{ES: "Declarado (ha)", EN: "Declared (ha)"}),
		print.Number("targetHa", check.Text{ES: "Meta (ha)", EN: "Target (ha)"}),
		print.Number("percentOfTarget", check.Text{ES: "% de la meta", EN: "% of target"}),
		print.Number("percentValidated", check.Text{ES: "% validado", EN: "% validated"}),
		print.Words("validatedBy", check.Text{ES: "Validó", EN: "Validated by"}),
		print.Notes(),
	}}
	var all []*crops.Reduction
	for i := range file.Reductions {
		all = append(all, &file.Reductions[i])
	}
	slices.SortStableFunc(all, func(x, y *crops.Reduction) int { return strings.Compare(string(x.Period.From), string(y.Period.From)) })
	for _, r := range all {
		var target, ofTarget, validated, by any
		if r.Target != nil {
			target = exact(crops.HectaresAt(r.Target))
			if *r.Target > 0 && r.Declared != nil {
				ofTarget = tenth(100 * *r.Declared / *r.Target)
			}
		}
		if share, err := balance.ValidatedShareOf(r); err == nil {
			validated, by = tenth(100*share), r.Validated.By
		}
		t.Add(r.Period.From, r.Period.To, r.Territory.Label(), print.Drill(r.Exercise), print.Code{List: reductionKinds, Code: string(r.Kind)}, r.By,
			exact(crops.HectaresAt(r.Declared)), target, ofTarget, validated, by)
	}
	sumReductions(a, file, all, &t)
	return t
}
