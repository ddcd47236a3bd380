package ops

import (
	"strconv"
	"time"

	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/cmd/mixta/internal/cli"
	"github.com/comision-mixta/mixta/cmd/mixta/internal/print"
	"github.com/comision-mixta/mixta/ops"
	"github.com/comision-mixta/mixta/ops/territory"
)

// checkCommand makes "mixta ops check".
func checkCommand(a *cli.App) *cli.Command {
	var b *borderFlags
	c := a.Command(cli.Help{
		Use:   check.Text{ES: "check ARCHIVO… [--border LÍNEA --accuracy M]", EN: "check FILE… [--border LINE --accuracy M]"},
		Short: check.Text{ES: "Verifica operaciones: simultaneidad y lado de la frontera", EN: "Check operations: simultaneity, and the side of the border"},
		Long: check.Text{
			ES: "Muestra cuánto distan los inicios previstos y reales de cada operación, en tiempo absoluto, y, con una línea de\nfrontera, qué componentes la rebasan en más de su exactitud. Dentro de esta no se puede decidir.\n\nCódigo de salida: 1 si algo excede la tolerancia o la frontera.",
			EN: "Show how far apart the planned and actual starts of each operation are, in absolute time, and, with a border line,\nwhich components are beyond it by more than its accuracy. Within its accuracy nothing can be decided.\n\nExit code: 1 if something exceeds the tolerance or the border."},
		Example: "mixta ops check examples/amistad-tiwanaku/drill.json --border examples/amistad-tiwanaku/drill-line.geojson --accuracy 500",
	}, func(args []string) error {
		border, err := b.read(a)
		if err != nil {
			return err
		}
		f, err := loadOps(a, args)
		if err != nil {
			return err
		}
		return checkOperations(a, f, border)
	})
	b = addBorderFlags(a, c, true)
	a.TableFlag(c)
	return c
}

var (
	textPlanned = check.Text{ES: "inicios previstos", EN: "planned starts"}
	textActual  = check.Text{ES: "inicios reales", EN: "actual starts"}
	textSpread  = check.Text{ES: "distan %s min; tolerancia, %s min", EN: "%s min apart; tolerance %s min"}
	textKnown   = check.Text{ES: "se conocen %d de %d inicios", EN: "%d of %d starts known"}
	textOutside = check.Text{ES: "excedida: %s", EN: "exceeded: %s"}
)

func checkOperations(a *cli.App, f *loaded, border *territory.Border) error {
	t := print.Table{Above: 1, Columns: []print.Column{
		print.Words("operation", textOperation),
		print.Exercise().ForPrograms(),
		print.Words("what", check.Text{ES: "qué", EN: "what"}),
		print.Words("finding", check.Text{ES: "hallazgo", EN: "finding"}),
		print.Notes(),
	}}
	wrong := false
	for i := range f.Operations {
		o := &f.Operations[i]
		s := ops.Simultaneity(o)
		for _, part := range []struct {
			name check.Text
			c    ops.Concurrence
		}{{textPlanned, s.Planned}, {textActual, s.Actual}} {
			if s.Components < 2 || part.c.Counted == 0 && o.Coordination != ops.Simultaneous {
				continue
			}
			apart, late := starts(o, &s, &part.c)
			wrong = wrong || late
			t.Add(heading(o), print.Drill(o.Exercise), part.name, apart)
		}
		if border == nil {
			continue
		}
		r := border.Findings(o)
		for k := range r.Findings {
			f := &r.Findings[k]
			wrong = wrong || f.Severity > check.Info
			t.Add(heading(o), print.Drill(o.Exercise), componentName(o, f.Pointer), f.Severity.In(a.Lang)+": "+f.Message(a.Lang))
		}
	}
	f.note(&t)
	if err := a.Print(print.Result{Table: t}); err != nil {
		return err
	}
	if wrong {
		return cli.ErrFindings
	}
	return nil
}

// starts describes how far apart starts lie, which of them are outside of the
// tolerance, and how many are known at all.
func starts(o *ops.Operation, s *ops.Timing, c *ops.Concurrence) (apart print.List, late bool) {
	apart.Between = check.Text{ES: "; ", EN: "; "}
	add := func(t check.Text, args ...any) { apart.Values = append(apart.Values, print.Say(t, args...)) }
	if c.Counted >= 2 {
		add(textSpread, minutes(c.Spread), minutes(s.Tolerance))
	}
	if late = o.Coordination == ops.Simultaneous && !c.Within; late {
		add(textOutside, componentKeys(o, c.Outside))
	}
	if c.Counted < s.Components {
		add(textKnown, c.Counted, s.Components)
	}
	return apart, late
}

func minutes(d time.Duration) string { return strconv.FormatFloat(d.Minutes(), 'f', -1, 64) }

func componentKeys(o *ops.Operation, components []int) print.List {
	var names []any
	for _, c := range components {
		names = append(names, o.Components[c].Key)
	}
	return print.Commas(names...)
}
