package ops

import (
	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/cmd/mixta/internal/cli"
	"github.com/comision-mixta/mixta/cmd/mixta/internal/print"
	"github.com/comision-mixta/mixta/ops"
	"github.com/comision-mixta/mixta/record"
)

// precursorsCommand makes "mixta ops precursors".
func precursorsCommand(a *cli.App) *cli.Command {
	var on string
	c := a.Command(cli.Help{
		Use:   check.Text{ES: "precursors", EN: "precursors"},
		Short: check.Text{ES: "Qué precursores figuran en los cuadros de la Convención de 1988 en una fecha", EN: "Which precursors the tables of the 1988 Convention list on a day"},
		Long: check.Text{
			ES: "Muestra las sustancias de los cuadros I y II de la Convención de 1988 vigentes en una fecha. Las listas nacionales\nson más amplias y no figuran aquí.",
			EN: "Show the substances of Tables I and II of the 1988 Convention that are listed on a day. National lists are wider\nand are not shown."},
		Example: "mixta ops precursors --as-of 2019-06-01",
		Args:    cli.Exactly(0),
	}, func([]string) error {
		t := print.Table{Columns: []print.Column{
			print.Words("table", check.Text{ES: "Cuadro", EN: "Table"}),
			print.Instant("since", check.Text{ES: "Desde", EN: "Since"}),
			print.ID("code", check.Text{}).ForPrograms(),
			print.Words("substance", check.Text{ES: "Sustancia", EN: "Substance"}),
		}}
		for _, p := range ops.Precursors(record.Date(on)) {
			t.Add(p.Table, p.Since, p.Substance, print.Code{List: "ops.Substance", Code: string(p.Substance)})
		}
		return a.Print(print.Result{Table: t})
	})
	a.DayFlag(c, &on)
	a.TableFlag(c)
	return c
}
