package crops

import (
	"slices"
	"strings"

	"github.com/comision-mixta/mixta"
	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/cmd/mixta/internal/cli"
	"github.com/comision-mixta/mixta/cmd/mixta/internal/print"
	"github.com/comision-mixta/mixta/crops"
	"github.com/comision-mixta/mixta/crops/balance"
	"github.com/comision-mixta/mixta/crops/refusal"
	"github.com/comision-mixta/mixta/schema"
)

var textSurplusWhole = check.Text{ES: "todo el territorio", EN: "whole territory"}

// surplusCommand makes "mixta crops surplus".
func surplusCommand(a *cli.App) *cli.Command {
	c := a.Command(cli.Help{
		Use:   check.Text{ES: "surplus ARCHIVO", EN: "surplus FILE"},
		Short: check.Text{ES: "Compara superficies con los límites vigentes, por fecha y zona", EN: "Compare areas with the limits in force, by date and zone"},
		Long: check.Text{
			ES: "Resta de la superficie de cada relevamiento los límites vigentes a su fecha, en total y por zona legal. Una\nregión de monitoreo no es una zona legal: si no se pueden relacionar, el motivo se indica una vez, debajo de la\ntabla.",
			EN: "Subtract the limits in force on its date from each survey's area, in total and by legal zone. A monitoring region\nis not a legal zone: if they cannot be matched, the reason is given once, below the table."},
		Example: "mixta crops surplus examples/coca-monitoring/figures.json",
		Args:    cli.Exactly(1),
	}, func(args []string) error {
		file, err := a.Survey(args[0])
		if err != nil {
			return err
		}
		return a.Print(print.Result{Table: surpluses(a, file)})
	})
	a.TableFlag(c)
	return c
}

// surpluses is a row for each survey and zone that has an area, and below them why
// others have none.
func surpluses(a *cli.App, file *mixta.File) print.Table {
	t := print.Table{Columns: []print.Column{
		print.Instant("date", check.Text{ES: "Fecha", EN: "Date"}),
		print.Words("survey", textSurvey),
		print.Exercise(),
		print.Words("zone", check.Text{ES: "Zona", EN: "Zone"}),
		print.Number("areaHa", check.Text{ES: "Superficie (ha)", EN: "Area (ha)"}),
		print.Number("limitHa", check.Text{ES: "Límite (ha)", EN: "Limit (ha)"}),
		print.Number("surplusHa", check.Text{ES: "Excedente (ha)", EN: "Surplus (ha)"}),
		print.Notes(),
	}}
	r := reasons{app: a, file: file}
	surveys := byDate(file.Surveys)
	for _, s := range surveys {
		date, title := string(s.ReferenceDate), s.Title.In(a.Lang)
		add := func(zone any, z balance.Surplus) {
			switch {
			case z.Refused == nil:
				t.Add(date, title, print.Drill(s.Exercise), zone, exact(z.Area), exact(z.Limit), exact(z.Surplus))
				return
			case z.Area > 0:
				t.Add(date, title, print.Drill(s.Exercise), zone, exact(z.Area), nil, nil)
			}
			r.add(z.Refused.Notice, date)
		}
		b, err := balance.SurveySurplus(s, file.Limits)
		if refused := refusal.As(err); refused != nil {
			r.add(refused.Notice, date)
			continue
		}
		add(textSurplusWhole, b.National)
		for _, z := range b.Zones {
			add(print.Either{People: schema.CallPlace(z.Zone), Programs: z.Zone}, z)
		}
	}
	r.write(&t)
	return t
}

// byDate returns surveys by their date.
func byDate(list []crops.Survey) (all []*crops.Survey) {
	for i := range list {
		all = append(all, &list[i])
	}
	slices.SortStableFunc(all, func(x, y *crops.Survey) int { return strings.Compare(string(x.ReferenceDate), string(y.ReferenceDate)) })
	return all
}

// reasons are why figures are not given, each once with the dates that it is of.
type reasons struct {
	app   *cli.App
	file  *mixta.File
	order []refusal.Notice
	dates map[refusal.Notice][]string

	records map[string]mixta.Record // by id, once one is called by its name
}

func (r *reasons) add(n refusal.Notice, date string) {
	if n.Got == date {
		n.Got = ""
	}
	if r.dates == nil {
		r.dates = map[refusal.Notice][]string{}
	}
	if _, seen := r.dates[n]; !seen {
		r.order = append(r.order, n)
	}
	if !slices.Contains(r.dates[n], date) {
		r.dates[n] = append(r.dates[n], date)
	}
}

// write adds the reasons as notes.
func (r *reasons) write(t *print.Table) {
	for _, n := range r.order {
		dates := strings.Join(r.dates[n], ", ")
		if n.Got == "" {
			n.Got = dates
			if s := r.sentence(n); strings.Contains(s, dates) {
				t.Note(print.Say(textAsIs, s))
				continue
			}
		}
		t.Note(print.Say(textOnDates, dates, r.sentence(n)))
	}
}

var (
	textAsIs    = check.Text{ES: "%s", EN: "%s"}
	textOnDates = check.Text{ES: "%s: %s", EN: "%s: %s"}
)
