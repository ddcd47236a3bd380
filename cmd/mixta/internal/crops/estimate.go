package crops

import (
	"fmt"

	"github.com/comision-mixta/mixta"
	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/cmd/mixta/internal/cli"
	"github.com/comision-mixta/mixta/cmd/mixta/internal/print"
	"github.com/comision-mixta/mixta/crops"
	"github.com/comision-mixta/mixta/crops/estimate"
	"github.com/comision-mixta/mixta/record"
)

var (
	textEstimateFlag  = check.Text{ES: "`NIVEL` de confianza de los intervalos, en porcentaje", EN: "confidence `LEVEL` of the intervals, in percent"}
	textEstimateLevel = check.Text{ES: "la confianza debe ser un porcentaje mayor que 1 y menor que 100, como 95, no %g", EN: "the confidence must be a percentage above 1 and below 100, such as 95, not %g"}
	textEstimateMerge = check.Text{ES: "reúne todas las clases en dos: coca y lo demás", EN: "merge all classes into two: coca and all else"}
	textEstimateUnits = check.Text{ES: "verificadas %d, concordantes %d; pendientes %d, inaccesibles %d", EN: "verified %d, agreed %d; pending %d, not reachable %d"}
	textEstimateAt    = check.Text{ES: "confianza %g %%", EN: "confidence %g %%"}
	textEstimateNone  = check.Text{ES: "el archivo no tiene verificaciones", EN: "the file has no verifications"}
)

// estimateCommand makes "mixta crops estimate".
func estimateCommand(a *cli.App) *cli.Command {
	level, merge := 95.0, false
	c := a.Command(cli.Help{
		Use:   check.Text{ES: "estimate ARCHIVO", EN: "estimate FILE"},
		Short: check.Text{ES: "Estima superficies y exactitud a partir de las verificaciones", EN: "Estimate areas and accuracy from the verifications"},
		Long: check.Text{
			ES: "Compara el mapa de cada relevamiento con lo hallado y da superficies con su intervalo, o el motivo por el\nque no se infiere ninguna: puntos dirigidos o no independientes dan solo una tabla de concordancia.",
			EN: "Compare each survey's map with what was found, and give areas with their intervals, or the reason why\nnone follows: purposive or dependent points give a table of agreement only."},
		Example: "mixta crops estimate --merge examples/coca-monitoring/parcels.json",
		Args:    cli.Exactly(1),
	}, func(args []string) error { return printEstimates(a, args[0], level, merge) })
	c.Flags().Float64Var(&level, "confidence", 95, a.Say(textEstimateFlag))
	c.Flags().BoolVar(&merge, "merge", false, a.Say(textEstimateMerge))
	a.TableFlag(c)
	return c
}

// printEstimates reads a file as a stream and prints what its verifications say. No
// figure comes of a file that is not valid.
func printEstimates(a *cli.App, name string, level float64, merge bool) error {
	var surveys []*estimate.Evaluation
	titles := map[record.SurveyRef]string{}
	in, err := a.Stream(name, func(_ *cli.Stream, entry mixta.Entry) {
		if entry.Section != mixta.Live {
			return
		}
		switch r := entry.Record.(type) {
		case *crops.Survey:
			e := &estimate.Evaluation{Survey: record.SurveyRef(r.ID)}
			if merge {
				e.Merge = estimate.CocaOrNot
			}
			surveys, titles[e.Survey] = append(surveys, e), r.Title.In(a.Lang)
		case *crops.Parcel:
			for _, e := range surveys {
				e.AddParcel(r)
			}
		case *crops.Verification:
			for _, e := range surveys {
				e.AddVerification(r)
			}
		}
	})
	if err != nil {
		return err
	}
	if !in.Report.OK() {
		a.NoteInvalid(in.Name, &in.Report)
		return cli.ErrFindings
	}
	t := print.Table{Above: 1, Columns: []print.Column{
		print.Words("survey", textSurvey),
		print.Words("class", check.Text{ES: "Clase", EN: "Class"}),
		print.Number("estimateHa", check.Text{ES: "Estimada (ha)", EN: "Estimate (ha)"}),
		print.Number("plusMinusHa", check.Text{ES: "± (ha)", EN: "± (ha)"}),
		print.Number("mappedHa", check.Text{ES: "En el mapa (ha)", EN: "Mapped (ha)"}),
		print.Number("usersAccuracy", check.Text{ES: "Exact. usuario", EN: "User's acc."}),
		print.Number("producersAccuracy", check.Text{ES: "Exact. productor", EN: "Producer's acc."}),
		print.Words("remarks", textRemarks),
	}}
	found := false
	for _, e := range surveys {
		r := e.Result()
		if r.Agreement.Units+r.Pending+r.NotReachable == 0 {
			continue
		}
		found = true
		if err := result(&t, titles[e.Survey], r, level); err != nil {
			return err
		}
	}
	if !found {
		return cli.InFile(in.Name, check.Errorf(textEstimateNone))
	}
	return a.Print(print.Result{Table: t})
}

// result adds the rows of one survey.
func result(t *print.Table, title string, r estimate.Result, level float64) error {
	remark := func(s any) { t.Add(title, nil, nil, nil, nil, nil, nil, s) }
	remark(print.Say(textEstimateUnits, r.Agreement.Units, r.Agreement.Agreed, r.Pending, r.NotReachable))
	if r.Refused != nil {
		remark(refused(r.Refused))
		return nil
	}
	z, err := estimate.Z(level / 100)
	if err != nil || level <= 1 {
		return cli.Usagef(textEstimateLevel, level)
	}
	for _, c := range r.Accuracy.Classes {
		t.Add(title, print.Code{List: "crops.Class", Code: string(c.Class)}, hectares(c.Area.Value), hectares(z*c.Area.SE), hectares(c.Mapped),
			fmt.Sprintf("%.3f", c.Users.Value), fmt.Sprintf("%.3f", c.Producers.Value), print.Say(textEstimateAt, level))
	}
	return nil
}
