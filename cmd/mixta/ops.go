package main

import (
	"fmt"
	"strings"

	"github.com/spf13/cobra"

	"github.com/comision-mixta/mixta"
	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/ops"
	"github.com/comision-mixta/mixta/record"
)

// opsGroup makes "mixta ops" and what stands below it.
func (a *app) opsGroup() *cobra.Command {
	return a.group(help{
		use:     check.Text{ES: "ops ORDEN", EN: "ops COMMAND"},
		short:   check.Text{ES: "Operaciones: conflictos, totales, frontera, cruces y horas", EN: "Operations: conflicts, totals, border, crossings and times"},
		example: "mixta ops totals examples/amistad-tiwanaku/operations.json",
	}, a.opsConflicts(), a.opsTotals(), a.opsCheck(), a.opsCrossings(), a.opsClock())
}

// loadOps reads the files that a command of operations works on. A record that
// stands in several of them, as joint ones do, is taken once: the newest version,
// if there is one.
func (a *app) loadOps(names []string) (*mixta.File, error) {
	f, err := a.load(names...)
	if err != nil {
		return nil, err
	}
	w := withdrawals(f.Withdrawals)
	f.Operations = current(a, append(f.Operations, f.Conflicts.Operations...), w)
	f.Notices = current(a, append(f.Notices, f.Conflicts.Notices...), w)
	f.Seizures = current(a, append(f.Seizures, f.Conflicts.Seizures...), w)
	f.Results = current(a, append(f.Results, f.Conflicts.Results...), w)
	f.Tracks = current(a, append(f.Tracks, f.Conflicts.Tracks...), w)
	return f, nil
}

// taken is what the withdrawals of one record say together.
type taken struct {
	version record.Version
	erased  bool
}

func withdrawals(list []record.Withdrawal) map[record.ID]taken {
	m := map[record.ID]taken{}
	for i := range list {
		w := &list[i]
		t := m[w.ID]
		m[w.ID] = taken{t.version.Join(w.Version), t.erased || w.Erase}
	}
	return m
}

// current returns of each record the version that knows of all others, unless it
// was withdrawn: a withdrawal is a version like any other, and one that erases
// is final. Of versions changed on both sides at once none is taken, whichever
// was read first; this is told, and what is printed then is of the rest.
func current[T any, P interface {
	*T
	Head() *record.Header
}](a *app, list []T, withdrawn map[record.ID]taken) (out []T) {
	all, found := map[record.ID]record.Version{}, map[record.ID]int{}
	var order []record.ID
	for i := range list {
		h := P(&list[i]).Head()
		if all[h.ID] == nil {
			order = append(order, h.ID)
			all[h.ID] = withdrawn[h.ID].version
		}
		all[h.ID] = all[h.ID].Join(h.Version)
	}
	for i := range list {
		h := P(&list[i]).Head()
		if _, met := found[h.ID]; !met && h.Version.Compare(all[h.ID]) == record.Same {
			found[h.ID] = i
		}
	}
	for _, id := range order {
		w, isTaken := withdrawn[id]
		i, ok := found[id]
		switch {
		case isTaken && (w.erased || w.version.Compare(all[id]) == record.Same):
		case ok:
			out = append(out, list[i])
		default:
			a.invalid = true
			a.note(textTorn, id)
		}
	}
	return out
}

// note tells on standard error what the answer leaves out or in doubt.
func (a *app) note(t check.Text, args ...any) {
	fmt.Fprintln(a.err, "mixta: "+check.Printable(a.say(t, args...)))
}

var textTorn = check.Text{
	ES: "ambas partes modificaron %s a la vez y queda fuera: resuelva antes el conflicto («mixta merge», «mixta resolve»)",
	EN: "%s was changed on both sides at once and is left out: settle the conflict first (\"mixta merge\", \"mixta resolve\")"}

// titled names an operation by the names it has on either side.
func titled(o *ops.Operation) string {
	var names []string
	for _, n := range o.Names {
		names = append(names, n.Name)
	}
	if len(names) == 0 {
		return string(o.ID)
	}
	return strings.Join(names, " / ")
}

var (
	textOperation = check.Text{ES: "operación", EN: "operation"}
	textComponent = check.Text{ES: "componente", EN: "component"}
	textEvent     = check.Text{ES: "hecho", EN: "event"}
)

// opsClock makes "mixta ops clock".
func (a *app) opsClock() *cobra.Command {
	c := a.command(help{
		use:   check.Text{ES: "clock ARCHIVO…", EN: "clock FILE…"},
		short: check.Text{ES: "Muestra las horas de cada operación en La Paz, Lima y UTC", EN: "Show the times of each operation in La Paz, Lima and UTC"},
		long: check.Text{
			ES: "Muestra todas las horas de cada operación, previstas y reales, en orden y en tres relojes: La Paz, Lima y UTC. Con\n--format svg dibuja la primera operación que las tenga.",
			EN: "Show all times of each operation, planned and actual, in order and by three clocks: La Paz, Lima and UTC. With\n--format svg the first operation that has any is drawn."},
		example: "mixta ops clock examples/amistad-tiwanaku/drill.json",
	}, func(_ *cobra.Command, args []string) error {
		f, err := a.loadOps(args)
		if err != nil {
			return err
		}
		if a.flags.format == "svg" {
			return a.chart(f.Operations)
		}
		const layout = "2006-01-02 15:04"
		t := table{names: []string{"operation", "component", "laPaz", "lima", "utc", "event"}, once: 1}
		for i := range f.Operations {
			for _, k := range ops.Clock(&f.Operations[i]) {
				t.rows = append(t.rows, []string{titled(&f.Operations[i]), string(k.Component),
					k.At.In(ops.LaPaz).Format(layout), k.At.In(ops.Lima).Format(layout), k.At.Format(layout), a.say(k.Event)})
			}
		}
		return a.rows(t, textOperation, textComponent, check.Text{ES: "La Paz", EN: "La Paz"}, check.Text{ES: "Lima", EN: "Lima"}, check.Text{ES: "UTC", EN: "UTC"}, textEvent)
	})
	a.formatFlag(c, "text", "csv", "json", "svg")
	return c
}

// chart draws the first operation of a file that has times.
func (a *app) chart(list []ops.Operation) error {
	for i := range list {
		if len(ops.Clock(&list[i])) > 0 {
			if err := ops.WriteChart(a.out, &list[i], a.lang); err != nil {
				return a.written(err)
			}
			return nil
		}
	}
	return a.usage(check.Text{ES: "ninguna operación del archivo tiene horas que dibujar", EN: "no operation of the file has times to draw"})
}
