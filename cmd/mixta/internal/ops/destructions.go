package ops

import (
	"cmp"
	"slices"
	"strings"

	"github.com/comision-mixta/mixta"
	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/cmd/mixta/internal/cli"
	"github.com/comision-mixta/mixta/cmd/mixta/internal/print"
	"github.com/comision-mixta/mixta/ops"
	"github.com/comision-mixta/mixta/record"
)

// destructionsCommand makes "mixta ops destructions".
func destructionsCommand(a *cli.App) *cli.Command {
	var asOf string
	c := a.Command(cli.Help{
		Use:   check.Text{ES: "destructions ARCHIVO…", EN: "destructions FILE…"},
		Short: check.Text{ES: "Destrucción de lo incautado: hasta cuándo la manda la ley y qué venció", EN: "Destruction of what was seized: by when the law wants it, and what is overdue"},
		Long: check.Text{
			ES: "Muestra por incautación el último día que la ley del lugar concede para destruirla y las destrucciones registradas.\nDonde no se conoce un plazo, no se afirma ninguno. Que haya una destrucción no significa que se destruyera todo.",
			EN: "Show for each seizure the last day that the law of the place allows for its destruction, and the destructions on\nrecord. Where no deadline is known, none is claimed. A destruction does not mean that all of it was destroyed."},
		Example: "mixta ops destructions conformance/clean/ops.json --as-of 2022-06-30",
	}, func(args []string) error {
		f, err := loadOps(a, args)
		if err != nil {
			return err
		}
		return a.Print(print.Result{Table: deadlines(a, f, record.Date(asOf))})
	})
	a.DayFlag(c, &asOf)
	a.TableFlag(c)
	return c
}

func deadlines(a *cli.App, f *loaded, on record.Date) print.Table {
	t := print.Table{Columns: []print.Column{
		print.Instant("seized", check.Text{ES: "Incautado", EN: "Seized"}),
		print.Instant("last", check.Text{ES: "Destruir hasta", EN: "Destroy by"}),
		print.Words("law", check.Text{ES: "Norma", EN: "Law"}),
		print.Words("destroyed", check.Text{ES: "Destrucciones", EN: "Destructions"}),
		print.Words("state", check.Text{ES: "Estado", EN: "State"}),
		print.ID("id", check.Text{}).ForPrograms(),
		print.Exercise(),
		print.Words("seizure", check.Text{ES: "Incautación", EN: "Seizure"}),
		print.Notes(),
	}}
	destroyed := map[record.SeizureRef][]string{}
	for _, d := range record.Newest(f.Destructions) {
		if d.Date <= on {
			destroyed[d.Seizure] = append(destroyed[d.Seizure], string(d.Date))
		}
	}
	all := slices.Clone(f.Seizures)
	slices.SortStableFunc(all, func(x, y ops.Seizure) int { return cmp.Compare(x.Date, y.Date) })
	for i := range all {
		s := &all[i]
		days := slices.Sorted(slices.Values(destroyed[record.SeizureRef(s.ID)]))
		law, known := ops.DeadlineIn(s.Place.LiesIn(), s.Date)
		last, _ := law.Last(s.Date)
		state := textPending
		switch {
		case len(days) > 0 && known && days[0] > string(last):
			state = textDestroyedLate
		case len(days) > 0:
			state = textDestroyed
		case !known:
			state, last = textNoDeadline, ""
		case on > last:
			state = textPastDue
		}
		t.Add(s.Date, last, law.Law, strings.Join(days, ", "), print.Either{People: state, Programs: state.EN}, s.ID, print.Drill(s.Exercise), mixta.Title(s, a.Lang))
	}
	f.note(&t)
	return t
}

var (
	textPending       = check.Text{ES: "en plazo", EN: "in time"}
	textPastDue       = check.Text{ES: "vencido", EN: "overdue"}
	textDestroyed     = check.Text{ES: "con destrucción", EN: "destruction on record"}
	textDestroyedLate = check.Text{ES: "con destrucción tardía", EN: "late destruction on record"}
	textNoDeadline    = check.Text{ES: "sin plazo conocido", EN: "no deadline known"}
)
