package ops

import (
	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/cmd/mixta/internal/cli"
	"github.com/comision-mixta/mixta/cmd/mixta/internal/print"
	"github.com/comision-mixta/mixta/ops"
	"github.com/comision-mixta/mixta/ops/double"
	"github.com/comision-mixta/mixta/ops/total"
	"github.com/comision-mixta/mixta/record"
)

// totalsCommand makes "mixta ops totals".
func totalsCommand(a *cli.App) *cli.Command {
	guard := double.Default()
	c := a.Command(cli.Help{
		Use:   check.Text{ES: "totals ARCHIVO…", EN: "totals FILE…"},
		Short: check.Text{ES: "Suma los resultados de cada operación: por parte y en conjunto", EN: "Add up the results of each operation: by side and together"},
		Long: check.Text{
			ES: "Suma con exactitud los resultados de cada operación, por código y unidad, de cada parte y en conjunto. Una\nincautación que informan ambas partes se cuenta una sola vez y se señala. Las incautaciones que ningún resultado\nenumera se suman aparte. Nunca se suman kilogramos con litros ni resultados de operaciones distintas. Los datos que\nfaltan o son dudosos se indican junto a las sumas; de un archivo no válido no se suma nada.",
			EN: "Add up the results of each operation exactly, by code and unit, per side and jointly. A seizure that both sides\nreport is counted once and pointed out. Seizures that no result lists are added up separately. Kilograms and litres\nare never added together, nor are results of different operations. Missing and doubtful figures are noted beside the\nsums; an invalid file is not added."},
		Example: "mixta ops totals examples/amistad-tiwanaku/operations.json",
	}, func(args []string) error {
		for _, flag := range []struct {
			name      string
			value, to float64
		}{{"days", float64(guard.Days), mostDays}, {"metres", guard.Metres, mostMetres}, {"percent", guard.Percent, 100}} {
			if !(flag.value >= 0 && flag.value <= flag.to) {
				return cli.Usagef(textBounded, flag.name, int(flag.to))
			}
		}
		f, err := a.Load(args...)
		if err != nil {
			return err
		}
		if a.Invalid {
			return cli.ErrFindings
		}
		return totals(a, currentOps(a, f), guard)
	})
	c.Flags().IntVar(&guard.Days, "days", guard.Days, a.Say(check.Text{ES: "máximo de días `N` entre dos informes de una misma incautación", EN: "maximum days `N` between two reports of one seizure"}))
	c.Flags().Float64Var(&guard.Metres, "metres", guard.Metres, a.Say(check.Text{ES: "distancia máxima entre ambos, en metros `M`", EN: "maximum distance between them, in metres `M`"}))
	c.Flags().Float64Var(&guard.Percent, "percent", guard.Percent, a.Say(check.Text{ES: "diferencia máxima de cantidad, `P` por ciento", EN: "maximum difference in amount, `P` percent"}))
	a.TableFlag(c)
	return c
}

// The greatest guard: any two days of a life, any two places on Earth.
const (
	mostDays   = 36_500
	mostMetres = 20_100_000
)

func totals(a *cli.App, f *loaded, g double.Guard) error {
	t, placed, err := totalsTable(f, g)
	if err != nil {
		return err
	}
	err = a.Print(print.Result{Table: t})
	if err == nil && placed == 0 && len(f.Results) > 0 {
		return cli.ErrReported
	}
	return err
}

// totalsTable is a row for each sum of each operation; placed is how many results are
// of one that is there.
func totalsTable(f *loaded, g double.Guard) (t print.Table, placed int, err error) {
	t = print.Table{Above: 1, Columns: []print.Column{
		print.Words("operation", textOperation),
		print.Exercise().ForPrograms(),
		print.Words("code", check.Text{ES: "código", EN: "code"}),
		print.Number("BO", check.Text{ES: "BO", EN: "BO"}),
		print.Number("PE", check.Text{ES: "PE", EN: "PE"}),
		print.Number("countedTwice", check.Text{ES: "contado dos veces", EN: "counted twice"}),
		print.Number("together", check.Text{ES: "suma de ambas partes", EN: "both sides"}),
		print.Number("joint", check.Text{ES: "conjunto declarado", EN: "stated jointly"}),
		print.Number("unlisted", check.Text{ES: "sin resultado", EN: "in no result"}),
		print.Words("unit", check.Text{ES: "unidad", EN: "unit"}),
		print.ID("seizure", check.Text{}).ForPrograms(),
		print.ID("other", check.Text{}).ForPrograms(),
		print.Notes(),
	}}
	for i := range f.Operations {
		o := &f.Operations[i]
		all := of(f.Results, func(r *ops.Result) bool { return r.Operation == record.OperationRef(o.ID) })
		results := of(all, func(r *ops.Result) bool { return r.Exercise == o.Exercise })
		totals, err := total.Of(o, results, f.Seizures, g)
		if err != nil {
			return t, 0, err
		}
		for _, r := range totals.Rows {
			t.Add(heading(o), print.Drill(o.Exercise), code(r), stated(r.BO), stated(r.PE), stated(r.Twice), stated(r.Together), stated(r.Joint), stated(r.Unlisted), unit(r.Unit), nil, nil)
		}
		placed += len(all)
		n := notes{&t, heading(o)}
		n.totals(f.Seizures, len(all)-len(results), &totals)
	}
	strays(&t, f.File)
	f.note(&t)
	return t, placed, nil
}

// lists are the code lists that the groups of totals count by.
var lists = map[total.Group]string{
	total.Substances: "ops.Substance",
	total.Persons:    "ops.Standing",
	total.Sites:      "ops.Site",
	total.Assets:     "ops.Asset",
	total.Cash:       "record.Currency",
}

// code is the code that a row counts.
func code(r total.Row) print.Code { return print.Code{List: lists[r.Group], Code: r.Code} }

// unit is what a unit is called: symbols are the same in every language.
func unit(u record.Unit) any {
	switch u {
	case record.Each, record.Person, record.Plant:
		return print.Code{List: "record.Unit", Code: string(u)}
	}
	return u
}

// stated writes a sum; nothing where none was stated.
func stated(m *record.Micro) string {
	if m == nil {
		return ""
	}
	return m.String()
}

var textBounded = check.Text{ES: "--%s debe ser un número de 0 a %d", EN: "--%s must be a number from 0 to %d"}

// of returns those of a list that pass.
func of[T any](list []T, pass func(*T) bool) (out []T) {
	for i := range list {
		if pass(&list[i]) {
			out = append(out, list[i])
		}
	}
	return out
}
