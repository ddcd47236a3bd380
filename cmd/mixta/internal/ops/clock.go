package ops

import (
	"io"

	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/cmd/mixta/internal/cli"
	"github.com/comision-mixta/mixta/cmd/mixta/internal/print"
	"github.com/comision-mixta/mixta/ops"
	"github.com/comision-mixta/mixta/ops/timeline"
)

// clockCommand makes "mixta ops clock".
func clockCommand(a *cli.App) *cli.Command {
	c := a.Command(cli.Help{
		Use:   check.Text{ES: "clock ARCHIVO…", EN: "clock FILE…"},
		Short: check.Text{ES: "Muestra las horas de cada operación en La Paz, Lima y UTC", EN: "Show the times of each operation in La Paz, Lima and UTC"},
		Long: check.Text{
			ES: "Muestra todas las horas de cada operación, previstas y reales, en orden y en tres husos: La Paz, Lima y UTC. Con\n--format svg, dibuja la primera operación que las tenga.",
			EN: "Show all times of each operation, planned and actual, in order and in three time zones: La Paz, Lima and UTC. With\n--format svg, draw the first operation that has any."},
		Example: "mixta ops clock examples/amistad-tiwanaku/drill.json",
	}, func(args []string) error {
		f, err := loadOps(a, args)
		if err != nil {
			return err
		}
		return a.Print(print.Result{Table: clocks(f), Other: map[string]func(io.Writer) error{
			"svg": func(w io.Writer) error { f.warn(a); return drawFirst(w, f.Operations, a.Lang) },
		}})
	})
	a.TableFlag(c, "svg")
	return c
}

// clocks is a row for each time of each operation.
func clocks(f *loaded) print.Table {
	const layout = "2006-01-02 15:04"
	t := print.Table{Above: 1, Columns: []print.Column{
		print.Words("operation", textOperation),
		print.Exercise().ForPrograms(),
		print.Words("component", textComponent),
		print.Instant("laPaz", check.Text{ES: "La Paz", EN: "La Paz"}),
		print.Instant("lima", check.Text{ES: "Lima", EN: "Lima"}),
		print.Instant("utc", check.Text{ES: "UTC", EN: "UTC"}),
		print.Words("event", textEvent),
		print.Notes(),
	}}
	for i := range f.Operations {
		o := &f.Operations[i]
		for _, k := range timeline.Clock(o) {
			t.Add(heading(o), print.Drill(o.Exercise), k.Component, k.At.In(timeline.LaPaz()).Format(layout), k.At.In(timeline.Lima()).Format(layout), k.At.Format(layout), k.Event)
		}
	}
	f.note(&t)
	return t
}

// drawFirst draws the first operation of a file that has times.
func drawFirst(w io.Writer, list []ops.Operation, l check.Lang) error {
	for i := range list {
		if len(timeline.Clock(&list[i])) > 0 {
			return timeline.WriteChart(w, &list[i], l)
		}
	}
	return cli.Usagef(check.Text{ES: "ninguna operación del archivo tiene horas que dibujar", EN: "no operation in the file has times to draw"})
}
