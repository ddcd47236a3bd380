package ops

import (
	"github.com/comision-mixta/mixta"
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
			ES: "Suma los resultados de cada operación, por código y unidad, de cada parte y en conjunto, con exactitud. Una\nincautación que informan ambas partes se cuenta una vez y se nombra. Nunca se suman kilogramos con litros. Lo que\nfalta o queda en duda se dice en la salida de errores.",
			EN: "Add up the results of each operation, per code and unit, of each side and together, exactly. A seizure that\nboth sides report is counted once and named. Kilograms are never added to litres. What is missing or in doubt is\ntold on standard error."},
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
		f, err := loadOps(a, args)
		if err != nil {
			return err
		}
		return totals(a, f, guard)
	})
	c.Flags().IntVar(&guard.Days, "days", guard.Days, a.Say(check.Text{ES: "días `N` entre dos informes de una misma incautación, a lo sumo", EN: "days `N` between two reports of one seizure, at most"}))
	c.Flags().Float64Var(&guard.Metres, "metres", guard.Metres, a.Say(check.Text{ES: "metros `M` entre ambos, a lo sumo", EN: "metres `M` between them, at most"}))
	c.Flags().Float64Var(&guard.Percent, "percent", guard.Percent, a.Say(check.Text{ES: "diferencia de cantidad `P`, en porcentaje, a lo sumo", EN: "difference in amount `P`, in percent, at most"}))
	a.TableFlag(c)
	return c
}

// The greatest guard: any two days of a life, any two places on Earth.
const (
	mostDays   = 36_500
	mostMetres = 20_100_000
)

func totals(a *cli.App, f *mixta.File, g double.Guard) error {
	t := print.Table{Above: 1, Columns: []print.Column{
		print.Words("operation", textOperation),
		print.Words("code", check.Text{ES: "código", EN: "code"}),
		print.Number("BO", check.Text{ES: "BO", EN: "BO"}),
		print.Number("PE", check.Text{ES: "PE", EN: "PE"}),
		print.Number("together", check.Text{ES: "ambas", EN: "together"}),
		print.Number("joint", check.Text{ES: "conjunto declarado", EN: "stated jointly"}),
		print.Words("unit", check.Text{ES: "unidad", EN: "unit"}),
	}}
	var n notes
	placed := 0
	for i := range f.Operations {
		o := &f.Operations[i]
		all := of(f.Results, func(r *ops.Result) bool { return r.Operation == record.OperationRef(o.ID) })
		results := of(all, func(r *ops.Result) bool { return r.Exercise == o.Exercise })
		totals, err := total.Of(results, f.Seizures, g)
		if err != nil {
			return err
		}
		for _, r := range totals.Rows {
			t.Add(titled(o), code(r), stated(r.BO), stated(r.PE), stated(r.Together), stated(r.Joint), unit(r.Unit))
		}
		placed += len(all)
		n.totals(titled(o), f.Seizures, len(all)-len(results), &totals)
	}
	if placed < len(f.Results) {
		n.strays(f)
	}
	err := a.Print(print.Result{Table: t, Notes: n})
	if err == nil && placed == 0 && len(f.Results) > 0 {
		return cli.ErrReported
	}
	return err
}

// groups are what totals count: the list that the codes are of, and the name.
var groups = map[total.Group]struct {
	codes string
	name  check.Text
}{
	total.Substances: {"ops.Substance", check.Text{ES: "sustancias", EN: "substances"}},
	total.Persons:    {"ops.Standing", check.Text{ES: "personas", EN: "persons"}},
	total.Sites:      {"ops.Site", check.Text{ES: "sitios", EN: "sites"}},
	total.Assets:     {"ops.Asset", check.Text{ES: "bienes", EN: "assets"}},
	total.Cash:       {"record.Currency", check.Text{ES: "dinero", EN: "cash"}},
}

// code is the code that a row counts.
func code(r total.Row) print.Code { return print.Code{List: groups[r.Group].codes, Code: r.Code} }

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
