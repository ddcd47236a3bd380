package ops

import (
	"maps"
	"slices"
	"strings"

	"github.com/spf13/cobra"

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
func totalsCommand(a *cli.App) *cobra.Command {
	guard := double.Default()
	c := a.Command(cli.Help{
		Use:   check.Text{ES: "totals ARCHIVO…", EN: "totals FILE…"},
		Short: check.Text{ES: "Suma los resultados de cada operación: por parte y en conjunto", EN: "Add up the results of each operation: by side and together"},
		Long: check.Text{
			ES: "Suma los resultados de cada operación, por código y unidad, de cada parte y en conjunto, con exactitud. Una\nincautación que informan ambas partes se cuenta una vez y se nombra. Nunca se suman kilogramos con litros. Lo que\nfalta o queda en duda se dice en la salida de errores.",
			EN: "Add up the results of each operation, per code and unit, of each side and together, exactly. A seizure that\nboth sides report is counted once and named. Kilograms are never added to litres. What is missing or in doubt is\ntold on standard error."},
		Example: "mixta ops totals examples/amistad-tiwanaku/operations.json",
	}, func(_ *cobra.Command, args []string) error {
		for _, flag := range []struct {
			name      string
			value, to float64
		}{{"days", float64(guard.Days), mostDays}, {"metres", guard.Metres, mostMetres}, {"percent", guard.Percent, 100}} {
			if !(flag.value >= 0 && flag.value <= flag.to) {
				return a.Usage(textBounded, flag.name, int(flag.to))
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
	a.FormatFlag(c, "text", "csv", "json")
	return c
}

// The greatest guard: any two days of a life, any two places on Earth.
const (
	mostDays   = 36_500
	mostMetres = 20_100_000
)

func totals(a *cli.App, f *mixta.File, g double.Guard) error {
	t := print.Table{Names: []string{"operation", "code", "BO", "PE", "together", "joint", "unit"}, Once: 1}
	var notes []func()
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
			t.Rows = append(t.Rows, []string{titled(o), a.CodeWord(groups[r.Group].codes, r.Code), stated(r.BO), stated(r.PE), stated(r.Together), stated(r.Joint), unit(a, r.Unit)})
		}
		placed += len(all)
		notes = append(notes, func() { noteTotals(a, titled(o), f.Seizures, len(all)-len(results), &totals) })
	}
	err := a.Rows(t, textOperation, check.Text{ES: "código", EN: "code"}, check.Text{ES: "BO", EN: "BO"}, check.Text{ES: "PE", EN: "PE"},
		check.Text{ES: "ambas", EN: "together"}, check.Text{ES: "conjunto declarado", EN: "stated jointly"}, check.Text{ES: "unidad", EN: "unit"})
	for _, note := range notes {
		note()
	}
	if placed < len(f.Results) {
		noteStrays(a, f)
		if placed == 0 && err == nil {
			return cli.ErrReported
		}
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

// unit is what a unit is called: symbols are the same in every language.
func unit(a *cli.App, u record.Unit) string {
	switch u {
	case record.Each, record.Person, record.Plant:
		return a.CodeWord("record.Unit", string(u))
	}
	return string(u)
}

// noteTotals tells what the sums of one operation leave out, count once or leave
// in doubt.
func noteTotals(a *cli.App, title string, seizures []ops.Seizure, drills int, s *total.Sums) {
	d := &s.Doubts
	for _, p := range s.Doubles {
		said := textCountedOnce
		if !p.Made {
			said = textNotDeducted
		}
		a.Note(said, seizures[p.A].ID, seizures[p.B].ID)
	}
	for _, side := range d.Silent {
		a.Note(textSilent, title, side)
	}
	noteOneSided(a, title, s)
	for _, w := range d.Withheld {
		a.Note(textWithheldSum, title, w.Result, w.Member)
	}
	for _, two := range d.Overlaps {
		a.Note(textOverlapSum, title, two[0], two[1])
	}
	if len(d.Unguarded) > 0 {
		var names []string
		for _, g := range d.Unguarded {
			names = append(names, a.Say(groups[g].name))
		}
		a.Note(textUnguarded, title, strings.Join(names, ", "))
	}
	if d.Absent > 0 {
		a.Note(textSeizuresAbsent, title, d.Absent)
	}
	if drills > 0 {
		a.Note(textDrillsApart, title, drills)
	}
}

// noteOneSided tells of the rows that one side does not state, though it states
// others. A row from which a seizure was taken off is not the other side's alone.
func noteOneSided(a *cli.App, title string, s *total.Sums) {
	for _, side := range record.Sides() {
		var lacking []string
		for _, r := range s.Rows {
			own, other := r.BO, r.PE
			if side == record.PE {
				own, other = other, own
			}
			if own == nil && other != nil && r.Together != nil && *r.Together == *other {
				lacking = append(lacking, a.CodeWord(groups[r.Group].codes, r.Code))
			}
		}
		if len(lacking) > 0 && !slices.Contains(s.Doubts.Silent, side) {
			a.Note(textOneSided, title, side, strings.Join(lacking, a.Say(textAmong)))
		}
	}
}

// noteStrays tells of the results whose operation is not in the files.
func noteStrays(a *cli.App, f *mixta.File) {
	here := map[record.OperationRef]bool{}
	for i := range f.Operations {
		here[record.OperationRef(f.Operations[i].ID)] = true
	}
	count := map[record.OperationRef]int{}
	for i := range f.Results {
		if to := f.Results[i].Operation; !here[to] {
			count[to]++
		}
	}
	for _, to := range slices.Sorted(maps.Keys(count)) {
		a.Note(textStrays, to, count[to])
	}
}

// stated writes a sum; nothing where none was stated.
func stated(m *record.Micro) string {
	if m == nil {
		return ""
	}
	return m.String()
}

var (
	textBounded        = check.Text{ES: "--%s debe ser un número de 0 a %d", EN: "--%s must be a number from 0 to %d"}
	textCountedOnce    = check.Text{ES: "una sola incautación, informada por ambas partes y contada una vez: %s y %s", EN: "one seizure, reported by both sides and counted once: %s and %s"}
	textNotDeducted    = check.Text{ES: "una sola incautación, informada por ambas partes y no descontada de la suma, pues no figura entera en los renglones de ambas: %s y %s", EN: "one seizure, reported by both sides but not taken off the sum, since the lines of both do not hold all of it: %s and %s"}
	textSilent         = check.Text{ES: "%s: %s no declara ningún resultado propio; lo que figura en conjunto es solo de la otra parte", EN: "%s: %s states no result of its own; what stands together is the other side's alone"}
	textOneSided       = check.Text{ES: "%s: %s no declara «%s»; lo que figura en conjunto es solo de la otra parte", EN: "%s: %s does not state %s; what stands together is the other side's alone"}
	textAmong          = check.Text{ES: "», «", EN: ", "}
	textWithheldSum    = check.Text{ES: "%s: el resultado %s no incluye «%s», que se conoce y está reservado; las sumas no están completas", EN: "%s: result %s is without %q, which is known and withheld; the sums are not whole"}
	textOverlapSum     = check.Text{ES: "%s: los resultados %s y %s abarcan los mismos días de una misma parte; lo que cuentan ambos se suma dos veces", EN: "%s: results %s and %s cover the same days of one side; what both count is added twice"}
	textUnguarded      = check.Text{ES: "%s: %s: se suma lo que declara cada parte; lo que informan ambas se cuenta dos veces", EN: "%s: %s: what each side states is added; what both report is counted twice"}
	textSeizuresAbsent = check.Text{ES: "%s: incautaciones contadas que no están en los archivos: %d; no se sabe si las informan ambas partes", EN: "%s: seizures counted that are not in the files: %d; whether both sides report them is not known"}
	textDrillsApart    = check.Text{ES: "%s: resultados que no se suman, por ser simulacro de una operación real o a la inversa: %d", EN: "%s: results not added, being a drill of a real operation or the reverse: %d"}
	textStrays         = check.Text{ES: "la operación %s no está en los archivos: sus resultados (%d) no se suman", EN: "operation %s is not in the files: its results (%d) are not added"}
)

// of returns those of a list that pass.
func of[T any](list []T, pass func(*T) bool) (out []T) {
	for i := range list {
		if pass(&list[i]) {
			out = append(out, list[i])
		}
	}
	return out
}
