package crops

import (
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
	textEstimateMerge = check.Text{ES: "reúne todas las clases en dos: coca y otras", EN: "merge all classes into two: coca and other"}
	textEstimateUnits = check.Text{ES: "verificadas %d, concordantes %d; pendientes %d, inaccesibles %d", EN: "verified %d, agreed %d; pending %d, not reachable %d"}
	textEstimateNone  = check.Text{ES: "el archivo no tiene verificaciones", EN: "the file has no verifications"}
)

// estimateCommand makes "mixta crops estimate".
func estimateCommand(a *cli.App) *cli.Command {
	level, merge := 95.0, false
	c := a.Command(cli.Help{
		Use:   check.Text{ES: "estimate ARCHIVO", EN: "estimate FILE"},
		Short: check.Text{ES: "Estima superficies y exactitud a partir de las verificaciones", EN: "Estimate areas and accuracy from the verifications"},
		Long: check.Text{
			ES: "Compara el mapa de cada relevamiento con las verificaciones y estima superficies y exactitudes con su error\nestándar y su intervalo, la matriz de error y lo que no se puede estimar, o indica por qué no es posible: los puntos\ndirigidos o no independientes solo dan una tabla de concordancia.",
			EN: "Compare each survey's map with the verifications and estimate areas and accuracies with their standard errors and\nintervals, the error matrix, and what cannot be estimated, or give the reason why this is not possible: purposive or\ndependent points give a table of agreement only."},
		Example: "mixta crops estimate --merge examples/coca-monitoring/parcels.json",
		Args:    cli.Exactly(1),
	}, func(args []string) error {
		if _, err := estimate.Z(level / 100); err != nil || level <= 1 {
			return cli.Usagef(textEstimateLevel, level)
		}
		return printEstimates(a, args[0], level, merge)
	})
	c.Flags().Float64Var(&level, "confidence", 95, a.Say(textEstimateFlag))
	c.Flags().BoolVar(&merge, "merge", false, a.Say(textEstimateMerge))
	a.TableFlag(c)
	return c
}

// printEstimates reads a file as a stream and prints what its verifications say. No
// figure comes of a file that is not valid.
func printEstimates(a *cli.App, name string, level float64, merge bool) error {
	all := evaluations{lang: a.Lang, merge: merge}
	in, err := a.Stream(name, func(_ *cli.Stream, entry mixta.Entry) {
		if entry.Section == mixta.Live {
			all.add(entry.Record)
		}
	})
	if err != nil {
		return err
	}
	if !in.Report.OK() {
		a.NoteInvalid(in.Name, &in.Report)
		return cli.ErrFindings
	}
	list := all.results(level / 100)
	if len(list) == 0 {
		return cli.InFile(in.Name, check.Errorf(textEstimateNone))
	}
	t := figureTable()
	for _, r := range list {
		r.rows(&t)
	}
	return a.Print(print.Result{Table: t, Text: func(p *print.Page) {
		for _, r := range list {
			r.text(p)
		}
	}})
}

// evaluations are those of all surveys of a file, as its records come.
type evaluations struct {
	lang    check.Lang
	merge   bool
	surveys []*estimate.Evaluation
	titles  map[record.SurveyRef]string
	drills  map[record.SurveyRef]bool
}

func (all *evaluations) add(r mixta.Record) {
	switch r := r.(type) {
	case *crops.Survey:
		e := &estimate.Evaluation{Survey: record.SurveyRef(r.ID)}
		if all.merge {
			e.Merge = estimate.CocaOrNot
		}
		if all.titles == nil {
			all.titles, all.drills = map[record.SurveyRef]string{}, map[record.SurveyRef]bool{}
		}
		all.surveys, all.titles[e.Survey] = append(all.surveys, e), r.Title.In(all.lang)
		all.drills[e.Survey] = r.Exercise
	case *crops.Parcel:
		for _, e := range all.surveys {
			e.AddParcel(r)
		}
	case *crops.Verification:
		for _, e := range all.surveys {
			e.AddVerification(r)
		}
	}
}

// results are those of the surveys that have verifications.
func (all *evaluations) results(level float64) (list []assessed) {
	for _, e := range all.surveys {
		if r := e.Result(); r.Agreement.Units+r.Pending+r.NotReachable > 0 {
			list = append(list, assessed{all.titles[e.Survey], print.Drill(all.drills[e.Survey]), r, level})
		}
	}
	return list
}
