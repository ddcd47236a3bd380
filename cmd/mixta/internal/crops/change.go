package crops

import (
	"github.com/comision-mixta/mixta"
	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/cmd/mixta/internal/cli"
	"github.com/comision-mixta/mixta/cmd/mixta/internal/print"
	"github.com/comision-mixta/mixta/crops"
	"github.com/comision-mixta/mixta/crops/change"
	"github.com/comision-mixta/mixta/crops/refusal"
	"github.com/comision-mixta/mixta/record"
)

// pairs calls do for each survey of a file and the next one of the same territory.
func pairs(file *mixta.File, do func(before, after *crops.Survey)) {
	last := map[string]*crops.Survey{}
	for _, s := range byDate(file.Surveys) {
		where := string(s.Country()) + s.Territory.Label()
		before := last[where]
		if before == nil || before.ReferenceDate < s.ReferenceDate {
			last[where] = s
		}
		if before != nil && before.ReferenceDate < s.ReferenceDate {
			do(before, s)
		}
	}
}

// turnoverCommand makes "mixta crops turnover".
func turnoverCommand(a *cli.App) *cli.Command {
	c := a.Command(cli.Help{
		Use:   check.Text{ES: "turnover ARCHIVO", EN: "turnover FILE"},
		Short: check.Text{ES: "Cuánta coca se plantó o dejó, por lo menos, entre dos relevamientos", EN: "How much coca was planted or given up, at least, between two surveys"},
		Long: check.Text{
			ES: "Compara cada relevamiento con el siguiente del mismo territorio y cuenta las reducciones declaradas entre ambos:\nsi el saldo es mayor que lo que ellas dejan esperar, eso se plantó por lo menos; si es menor, se dejó sin reducción.",
			EN: "Set each survey against the next one of the same territory and count the reductions declared in between: where\nthe balance is above what they lead to expect, so much was planted at least; where below, given up."},
		Example: "mixta crops turnover examples/coca-monitoring/figures.json",
		Args:    cli.Exactly(1),
	}, func(args []string) error {
		file, err := a.Survey(args[0])
		if err != nil {
			return err
		}
		return a.Print(print.Result{Table: turnovers(a, file), Empty: textNoPair})
	})
	a.TableFlag(c)
	return c
}

// turnovers is a row for each survey and the next one of its territory.
func turnovers(a *cli.App, file *mixta.File) print.Table {
	t := print.Table{Columns: append(pairColumns(),
		print.Number("netHa", check.Text{ES: "Saldo (ha)", EN: "Balance (ha)"}),
		print.Number("reducedHa", check.Text{ES: "Reducido (ha)", EN: "Reduced (ha)"}),
		print.Number("plantedHa", check.Text{ES: "Plantado, al menos (ha)", EN: "Planted, at least (ha)"}),
		print.Number("abandonedHa", check.Text{ES: "Dejado, al menos (ha)", EN: "Given up, at least (ha)"}),
		print.Notes())}
	r := reasons{app: a, file: file}
	pairs(file, func(before, after *crops.Survey) {
		days := string(before.ReferenceDate) + " – " + string(after.ReferenceDate)
		x, err := change.SurveyTurnover(before, after, file.Reductions, file.Methods)
		if refused := refusal.As(err); refused != nil {
			r.add(refused.Notice, days)
			return
		}
		t.Add(after.Territory.Label(), before.ReferenceDate, after.ReferenceDate, drill(before, after), exact(x.Net), exact(x.Reduced), exact(x.Planted), exact(x.Abandoned))
		if x.Reduced == 0 {
			t.Note(print.Say(textNoReduction, after.Territory.Label(), before.ReferenceDate, after.ReferenceDate))
		}
		for _, n := range x.Warnings {
			r.add(n, days)
		}
	})
	r.write(&t)
	return t
}

// changeCommand makes "mixta crops change".
func changeCommand(a *cli.App) *cli.Command {
	c := a.Command(cli.Help{
		Use:   check.Text{ES: "change ARCHIVO", EN: "change FILE"},
		Short: check.Text{ES: "Qué cambió entre dos relevamientos, por región", EN: "What changed between two surveys, by region"},
		Long: check.Text{
			ES: "Compara cada relevamiento con el siguiente del mismo territorio. Si ambos tienen parcelas, se superponen y se sabe\nqué pasó con cada clase; si solo tienen cifras por región, se conoce el saldo y no lo ganado ni lo perdido.",
			EN: "Set each survey against the next one of the same territory. Where both have parcels, these are laid over one\nanother and it is known what became of each class; where they have figures by region alone, only the balance is."},
		Example: "mixta crops change examples/coca-monitoring/figures.json",
		Args:    cli.Exactly(1),
	}, func(args []string) error {
		file, err := a.Survey(args[0])
		if err != nil {
			return err
		}
		return a.Print(print.Result{Table: changes(a, file), Empty: textNoPair})
	})
	a.TableFlag(c)
	return c
}

func changes(a *cli.App, file *mixta.File) print.Table {
	t := print.Table{Columns: append(pairColumns(),
		print.Words("region", check.Text{ES: "Región", EN: "Region"}),
		print.Words("class", check.Text{ES: "Clase", EN: "Class"}),
		print.Number("beforeHa", check.Text{ES: "Antes (ha)", EN: "Before (ha)"}),
		print.Number("afterHa", check.Text{ES: "Después (ha)", EN: "After (ha)"}),
		print.Number("lostHa", check.Text{ES: "Perdido (ha)", EN: "Lost (ha)"}),
		print.Number("gainedHa", check.Text{ES: "Ganado (ha)", EN: "Gained (ha)"}),
		print.Number("netHa", check.Text{ES: "Saldo (ha)", EN: "Balance (ha)"}),
		print.Notes())}
	parcels := map[record.SurveyRef][]crops.Parcel{}
	for _, p := range file.Parcels {
		parcels[p.Survey] = append(parcels[p.Survey], p)
	}
	r, blank := reasons{app: a, file: file}, false
	pairs(file, func(before, after *crops.Survey) {
		days := string(before.ReferenceDate) + " – " + string(after.ReferenceDate)
		where := []any{after.Territory.Label(), before.ReferenceDate, after.ReferenceDate, drill(before, after)}
		notes, err := compare(&t, where, file, before, after, parcels[record.SurveyRef(before.ID)], parcels[record.SurveyRef(after.ID)])
		if refused := refusal.As(err); refused != nil {
			notes = append(notes, refused.Notice)
		}
		for _, n := range notes {
			if n.Reason == refusal.OneSided {
				blank = true
			} else {
				r.add(n, days)
			}
		}
	})
	if blank {
		t.Note(print.Say(textBlank))
	}
	r.write(&t)
	return t
}

// compare adds the rows of two surveys and returns what casts doubt on them.
func compare(t *print.Table, where []any, file *mixta.File, before, after *crops.Survey, earlier, later []crops.Parcel) ([]refusal.Notice, error) {
	row := func(region, class string, values ...any) {
		t.Add(append(append(where[:4:4], print.Code{List: "crops.Region", Code: region}, className(class)), values...)...)
	}
	if len(earlier) > 0 && len(later) > 0 {
		table, _, err := change.Compare(before, after, earlier, later, file.Methods)
		for _, r := range table.Regions {
			for _, c := range r.Classes {
				row(r.Region, c.Class, exact(c.Before), exact(c.After), exact(c.Lost), exact(c.Gained), exact(c.Net()))
			}
		}
		return table.Warnings, err
	}
	list, notes, err := change.Differences(change.TermsOf(before, file.Methods), change.TermsOf(after, file.Methods), regionClasses(before), regionClasses(after))
	alone := map[string]bool{} // regions that only one of the surveys has
	for _, n := range notes {
		alone[n.Name] = alone[n.Name] || n.Reason == refusal.OneSided
	}
	for _, d := range list {
		from, to, net := any(exact(d.Before)), any(exact(d.After)), any(exact(d.Net()))
		if alone[d.Region] {
			net = nil
			if d.Before == 0 {
				from = nil
			} else {
				to = nil
			}
		}
		row(d.Region, d.Class, from, to, nil, nil, net)
	}
	return notes, err
}

// regionClasses are the figures of a survey by region: all of coca.
func regionClasses(s *crops.Survey) (all []change.ClassArea) {
	for i := range s.Regions {
		all = append(all, change.ClassArea{Region: string(s.Regions[i].Region), Class: string(coca), Area: crops.HectaresAt(s.Regions[i].Figure.Area)})
	}
	return all
}

// coca stands for all classes of coca together.
const coca = "coca"

func className(class string) any {
	switch class {
	case coca:
		return print.Either{People: "coca", Programs: coca}
	case change.Unmapped:
		return print.Either{People: textUnmapped, Programs: class}
	}
	return print.Code{List: "crops.Class", Code: class}
}

// drill reports whether any of two surveys is of an exercise.
func drill(before, after *crops.Survey) print.Drill {
	return print.Drill(before.Exercise || after.Exercise)
}

// pairColumns are the columns of two surveys of one territory.
func pairColumns() []print.Column {
	return []print.Column{
		print.Words("territory", check.Text{ES: "Territorio", EN: "Territory"}),
		print.Instant("before", check.Text{ES: "Desde", EN: "From"}),
		print.Instant("after", check.Text{ES: "Hasta", EN: "To"}),
		print.Exercise(),
	}
}

var textNoPair = check.Text{
	ES: "el archivo no contiene dos relevamientos de un mismo territorio en fechas distintas",
	EN: "the file has no two surveys of one territory at different dates"}

var textBlank = check.Text{
	ES: "una casilla vacía es de una región que figura en uno solo de los dos relevamientos: no significa que no tenga cultivos",
	EN: "an empty cell is of a region that only one of the two surveys has: it does not mean that it has no crops"}

var textNoReduction = check.Text{
	ES: "%s, %s – %s: el archivo no contiene ninguna reducción que se pueda contar; se cuenta 0",
	EN: "%s, %s – %s: the file has no reduction that can be counted; 0 is counted"}

var textUnmapped = check.Text{ES: "sin mapear", EN: "unmapped"}
