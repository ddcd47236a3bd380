package main

import (
	"fmt"

	"github.com/spf13/cobra"

	"github.com/comision-mixta/mixta"
	"github.com/comision-mixta/mixta/check"
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

// cropsEstimate makes "mixta crops estimate".
func (a *app) cropsEstimate() *cobra.Command {
	level, merge := 95.0, false
	c := a.command(help{
		use:   check.Text{ES: "estimate ARCHIVO", EN: "estimate FILE"},
		short: check.Text{ES: "Estima superficies y exactitud a partir de las verificaciones", EN: "Estimate areas and accuracy from the verifications"},
		long: check.Text{
			ES: "Compara el mapa de cada relevamiento con lo hallado y da superficies con su intervalo, o el motivo por el\nque no se infiere ninguna: puntos dirigidos o no independientes dan solo una tabla de concordancia.",
			EN: "Compare each survey's map with what was found, and give areas with their intervals, or the reason why\nnone follows: purposive or dependent points give a table of agreement only."},
		example: "mixta crops estimate --merge examples/coca-monitoring/parcels.json",
	}, func(_ *cobra.Command, args []string) error { return a.estimate(args, level, merge) })
	c.Flags().Float64Var(&level, "confidence", 95, a.say(textEstimateFlag))
	c.Flags().BoolVar(&merge, "merge", false, a.say(textEstimateMerge))
	a.formatFlag(c, "text", "csv", "json")
	return c
}

// estimate reads a file as a stream and prints what its verifications say. No
// figure comes of a file that is not valid.
func (a *app) estimate(args []string, level float64, merge bool) error {
	if len(args) != 1 {
		return a.usage(textOneArgument, 1, len(args))
	}
	in, err := a.open(args[0])
	if err != nil {
		return &fileError{args[0], err}
	}
	defer in.Close()
	var surveys []*estimate.Evaluation
	titles := map[record.SurveyRef]string{}
	rd := mixta.NewReader(in.r)
	report := rd.Check(func(entry mixta.Entry) {
		if entry.Section != mixta.Live {
			return
		}
		switch r := entry.Record.(type) {
		case *crops.Survey:
			e := &estimate.Evaluation{Survey: record.SurveyRef(r.ID)}
			if merge {
				e.Merge = estimate.CocaOrNot
			}
			surveys, titles[e.Survey] = append(surveys, e), r.Title.In(a.lang)
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
	if err := rd.Err(); err != nil {
		return &fileError{in.name, a.unread(err)}
	}
	if !report.OK() {
		a.tellInvalid(in.name, &report)
		return errFound
	}
	t := table{names: []string{"survey", "class", "estimateHa", "plusMinusHa", "mappedHa", "usersAccuracy", "producersAccuracy", "remarks"}, once: 1}
	for _, e := range surveys {
		if err := a.result(&t, titles[e.Survey], e.Result(), level); err != nil {
			return err
		}
	}
	if len(t.rows) == 0 {
		return &fileError{in.name, fmt.Errorf("%s", a.say(textEstimateNone))}
	}
	return a.rows(t, textSurvey, check.Text{ES: "Clase", EN: "Class"}, check.Text{ES: "Estimada (ha)", EN: "Estimate (ha)"}, check.Text{ES: "± (ha)", EN: "± (ha)"},
		check.Text{ES: "En el mapa (ha)", EN: "Mapped (ha)"}, check.Text{ES: "Exact. usuario", EN: "User's acc."}, check.Text{ES: "Exact. productor", EN: "Producer's acc."}, textRemarks)
}

// result adds the rows of one survey.
func (a *app) result(t *table, title string, r estimate.Result, level float64) error {
	if r.Agreement.Units+r.Pending+r.NotReachable == 0 {
		return nil
	}
	say := func(s string) { t.rows = append(t.rows, []string{title, "", "", "", "", "", "", s}) }
	say(a.say(textEstimateUnits, r.Agreement.Units, r.Agreement.Agreed, r.Pending, r.NotReachable))
	if r.Refused != nil {
		say(r.Refused.Text(string(a.lang)))
		return nil
	}
	z, err := estimate.Z(level / 100)
	if err != nil || level <= 1 {
		return a.usage(textEstimateLevel, level)
	}
	for _, c := range r.Accuracy.Classes {
		t.rows = append(t.rows, []string{title, a.codeWord("crops.Class", string(c.Class)), hectares(c.Area.Value), hectares(z * c.Area.SE), hectares(c.Mapped),
			fmt.Sprintf("%.3f", c.Users.Value), fmt.Sprintf("%.3f", c.Producers.Value), a.say(textEstimateAt, level)})
	}
	return nil
}
