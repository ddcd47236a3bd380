package crops

import (
	"strconv"

	"github.com/comision-mixta/mixta"
	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/cmd/mixta/internal/cli"
	"github.com/comision-mixta/mixta/cmd/mixta/internal/print"
	"github.com/comision-mixta/mixta/crops/balance"
	"github.com/comision-mixta/mixta/crops/refusal"
)

// productionCommand makes "mixta crops production".
func productionCommand(a *cli.App) *cli.Command {
	c := a.Command(cli.Help{
		Use:   check.Text{ES: "production ARCHIVO", EN: "production FILE"},
		Short: check.Text{ES: "Producción potencial de hoja de coca, entre dos extremos", EN: "Potential production of coca leaf, between two bounds"},
		Long: check.Text{
			ES: "Multiplica la superficie de cada región por los rendimientos vigentes a la fecha del relevamiento: una vez por el\nmenor y otra por el mayor. No es un intervalo de confianza: dice lo que dan los estudios.",
			EN: "Multiply the area of each region by the yields valid at the date of the survey: once by the lowest and once by\nthe highest. It is not a confidence interval: it shows what the studies give."},
		Example: "mixta crops production examples/coca-monitoring/figures.json",
		Args:    cli.Exactly(1),
	}, func(args []string) error {
		file, err := a.Survey(args[0])
		if err != nil {
			return err
		}
		return a.Print(print.Result{Table: productions(a, file)})
	})
	a.TableFlag(c)
	return c
}

// productions is a row for each survey and region, and one for all regions.
func productions(a *cli.App, file *mixta.File) print.Table {
	t := print.Table{Columns: []print.Column{
		print.Instant("date", check.Text{ES: "Fecha", EN: "Date"}),
		print.Words("survey", textSurvey),
		print.Exercise(),
		print.Words("region", check.Text{ES: "Región", EN: "Region"}),
		print.Number("areaHa", check.Text{ES: "Superficie (ha)", EN: "Area (ha)"}),
		print.Words("leaf", check.Text{ES: "Hoja", EN: "Leaf"}),
		print.Number("lowT", check.Text{ES: "Desde (t/año)", EN: "From (t/year)"}),
		print.Number("highT", check.Text{ES: "Hasta (t/año)", EN: "To (t/year)"}),
		print.Notes(),
	}}
	r := reasons{app: a, file: file}
	for _, s := range byDate(file.Surveys) {
		date, title := string(s.ReferenceDate), s.Title.In(a.Lang)
		p, err := balance.SurveyProduction(s, file.Yields)
		if refused := refusal.As(err); refused != nil {
			r.add(refused.Notice, date)
			continue
		}
		leaf := print.Code{List: "crops.Basis", Code: string(p.Basis)}
		for _, x := range p.Regions {
			t.Add(date, title, print.Drill(s.Exercise), print.Code{List: "crops.Region", Code: x.Region}, exact(x.Area), leaf, tonnes(x.Leaf.Low), tonnes(x.Leaf.High))
		}
		t.Add(date, title, print.Drill(s.Exercise), textAllRegions, nil, leaf, tonnes(p.Leaf.Low), tonnes(p.Leaf.High))
	}
	r.write(&t)
	return t
}

func tonnes(t float64) string { return strconv.FormatFloat(t, 'f', 0, 64) }

var textAllRegions = check.Text{ES: "todas las regiones", EN: "all regions"}
