package main

import (
	"fmt"
	"slices"
	"strconv"
	"strings"
	"time"

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
// stands in several of them, as joint ones do, is taken once: the newest version.
func (a *app) loadOps(names []string) (*mixta.File, error) {
	f, err := a.load(names...)
	if err != nil {
		return nil, err
	}
	f.Operations, f.Notices, f.Seizures = newest(f.Operations), newest(f.Notices), newest(f.Seizures)
	f.Results, f.Tracks = newest(f.Results), newest(f.Tracks)
	return f, nil
}

// newest returns the newest version of each record of a list; the first of
// those that are no newer than one another.
func newest[T any, P interface {
	*T
	Head() *record.Header
}](list []T) (out []T) {
	at := map[record.ID]int{}
	for i := range list {
		h := P(&list[i]).Head()
		k, met := at[h.ID]
		switch {
		case !met:
			at[h.ID] = len(out)
			out = append(out, list[i])
		case P(&out[k]).Head().Version.Compare(h.Version) == record.Before:
			out[k] = list[i]
		}
	}
	return out
}

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

// opsTotals makes "mixta ops totals".
func (a *app) opsTotals() *cobra.Command {
	guard := ops.DefaultGuard()
	c := a.command(help{
		use:   check.Text{ES: "totals ARCHIVO…", EN: "totals FILE…"},
		short: check.Text{ES: "Suma los resultados de cada operación: por parte y en conjunto", EN: "Add up the results of each operation: by side and together"},
		long: check.Text{
			ES: "Suma los resultados de cada operación, por código y unidad, de cada parte y en conjunto, con exactitud. Una\nincautación que informan ambas partes se cuenta una vez y se nombra. Nunca se suman kilogramos con litros.",
			EN: "Add up the results of each operation, per code and unit, of each side and together, exactly. A seizure that\nboth sides report is counted once and named. Kilograms are never added to litres."},
		example: "mixta ops totals examples/amistad-tiwanaku/operations.json",
	}, func(_ *cobra.Command, args []string) error {
		f, err := a.loadOps(args)
		if err != nil {
			return err
		}
		return a.totals(f, guard)
	})
	c.Flags().IntVar(&guard.Days, "days", guard.Days, a.say(check.Text{ES: "días `N` entre dos informes de una misma incautación, a lo sumo", EN: "days `N` between two reports of one seizure, at most"}))
	c.Flags().Float64Var(&guard.Metres, "metres", guard.Metres, a.say(check.Text{ES: "metros `M` entre ambos, a lo sumo", EN: "metres `M` between them, at most"}))
	c.Flags().Float64Var(&guard.Percent, "percent", guard.Percent, a.say(check.Text{ES: "diferencia de cantidad `P`, en porcentaje, a lo sumo", EN: "difference in amount `P`, in percent, at most"}))
	a.formatFlag(c, "text", "csv", "json")
	return c
}

func (a *app) totals(f *mixta.File, g ops.Guard) error {
	t := table{names: []string{"operation", "code", "BO", "PE", "together", "joint", "unit"}, once: 1}
	var doubles []string
	for i := range f.Operations {
		o := &f.Operations[i]
		results := of(f.Results, func(r *ops.Result) bool { return r.Operation == record.OperationRef(o.ID) })
		seizures := of(f.Seizures, func(s *ops.Seizure) bool { return s.Operation == record.OperationRef(o.ID) })
		totals, err := ops.Totals(results, seizures, g)
		if err != nil {
			return err
		}
		for _, r := range totals.Rows {
			t.rows = append(t.rows, []string{titled(o), r.Code, stated(r.BO), stated(r.PE), stated(r.Together), stated(r.Joint), string(r.Unit)})
		}
		for _, d := range totals.Doubles {
			doubles = append(doubles, a.say(textCountedOnce, seizures[d.A].ID, seizures[d.B].ID))
		}
	}
	err := a.rows(t, textOperation, check.Text{ES: "código", EN: "code"}, check.Text{ES: "BO", EN: "BO"}, check.Text{ES: "PE", EN: "PE"},
		check.Text{ES: "ambas", EN: "together"}, check.Text{ES: "conjunto declarado", EN: "stated jointly"}, check.Text{ES: "unidad", EN: "unit"})
	for _, s := range doubles {
		fmt.Fprintln(a.err, "mixta: "+s)
	}
	return err
}

// stated writes a sum; nothing where none was stated.
func stated(m *record.Micro) string {
	if m == nil {
		return ""
	}
	return m.String()
}

var textCountedOnce = check.Text{ES: "una sola incautación, informada por ambas partes y contada una vez: %s y %s", EN: "one seizure, reported by both sides and counted once: %s and %s"}

// of returns those of a list that pass.
func of[T any](list []T, pass func(*T) bool) (out []T) {
	for i := range list {
		if pass(&list[i]) {
			out = append(out, list[i])
		}
	}
	return out
}

// opsConflicts makes "mixta ops conflicts".
func (a *app) opsConflicts() *cobra.Command {
	var separations []string
	var answers bool
	c := a.command(help{
		use:   check.Text{ES: "conflicts ARCHIVO… --separation DOMINIO-DOMINIO=METROS/MINUTOS…", EN: "conflicts FILE… --separation DOMAIN-DOMAIN=METRES/MINUTES…"},
		short: check.Text{ES: "Busca avisos que coinciden en tiempo y lugar", EN: "Find notices that meet in time and place"},
		long: check.Text{
			ES: "Busca pares de avisos más cercanos que la separación dada para sus dominios (air, land, river, lake). No hay\nseparación por defecto. Con --answers se muestra lo único que se responde a quien avisó: que hay un conflicto y a\nquién llamar.",
			EN: "Find pairs of notices that are closer than the separation given for their domains (air, land, river, lake).\nThere is no default. With --answers only that is shown which is told to whoever sent a notice: that there is a\nconflict, and whom to call."},
		example: "mixta ops conflicts examples/amistad-tiwanaku/drill.json --separation lake-lake=2000/60",
	}, func(_ *cobra.Command, args []string) error {
		rules, err := a.separations(separations)
		if err != nil {
			return err
		}
		f, err := a.loadOps(args)
		if err != nil {
			return err
		}
		return a.conflicts(f.Notices, rules, answers)
	})
	c.Flags().StringArrayVar(&separations, "separation", nil, a.say(check.Text{ES: "`SEPARACIÓN` entre dos dominios: land-air=5000/0", EN: "`SEPARATION` between two domains: land-air=5000/0"}))
	c.Flags().BoolVar(&answers, "answers", false, a.say(check.Text{ES: "solo a quién ha de llamar cada uno", EN: "only whom each has to call"}))
	a.formatFlag(c, "text", "csv", "json")
	return c
}

// separations parses the separations given.
func (a *app) separations(list []string) (out []ops.Separation, err error) {
	if len(list) == 0 {
		return nil, a.usage(check.Text{ES: "indique al menos una --separation, p. ej. land-land=2000/120", EN: "give at least one --separation, e.g. land-land=2000/120"})
	}
	for _, s := range list {
		pair, amounts, ok := strings.Cut(s, "=")
		one, other, ok2 := strings.Cut(pair, "-")
		metres, minutes, ok3 := strings.Cut(amounts, "/")
		m, err := strconv.ParseFloat(metres, 64)
		t, err2 := strconv.ParseFloat(minutes, 64)
		if !ok || !ok2 || !ok3 || err != nil || err2 != nil || !(m >= 0 && m < 2e7) || !(t >= 0 && t < 1e6) || !domain(one) || !domain(other) {
			return nil, a.usage(check.Text{ES: "--separation %q no tiene la forma DOMINIO-DOMINIO=METROS/MINUTOS (air, land, river, lake)", EN: "--separation %q is not of the form DOMAIN-DOMAIN=METRES/MINUTES (air, land, river, lake)"}, s)
		}
		out = append(out, ops.Separation{A: ops.Domain(one), B: ops.Domain(other), Metres: m, Time: time.Duration(t * float64(time.Minute))})
	}
	return out, nil
}

func domain(s string) bool {
	return slices.Contains([]ops.Domain{ops.Air, ops.Land, ops.River, ops.Lake}, ops.Domain(s))
}

func (a *app) conflicts(notices []ops.Notice, rules []ops.Separation, answers bool) error {
	found := ops.Conflicts(notices, rules)
	if answers {
		t := table{names: []string{"notice", "agency", "channels"}}
		for _, c := range found {
			one, other := c.Answer(notices)
			for _, k := range []ops.Answer{one, other} {
				t.rows = append(t.rows, []string{string(k.Notice), string(k.Call.Agency), channels(k.Call)})
			}
		}
		return a.rows(t, check.Text{ES: "aviso", EN: "notice"}, check.Text{ES: "llamar a", EN: "call"}, check.Text{ES: "por", EN: "by"})
	}
	t := table{names: []string{"notice", "other", "metres", "minutes", "agencies"}}
	for _, c := range found {
		one, other := &notices[c.A], &notices[c.B]
		t.rows = append(t.rows, []string{string(one.ID), string(other.ID), strconv.Itoa(int(c.Metres)), strconv.FormatFloat(c.Time.Minutes(), 'f', 0, 64),
			string(one.Agency) + ", " + string(other.Agency)})
	}
	return a.rows(t, check.Text{ES: "aviso", EN: "notice"}, check.Text{ES: "otro", EN: "other"}, check.Text{ES: "metros", EN: "metres"},
		check.Text{ES: "minutos juntos", EN: "minutes together"}, check.Text{ES: "instituciones", EN: "agencies"})
}

func channels(c ops.Contact) string {
	var all []string
	for _, k := range c.Channels {
		all = append(all, strings.TrimSpace(string(k.Kind)+" "+k.Address+" "+string(k.Hours)))
	}
	return strings.Join(all, "; ")
}
