package crops

import (
	"slices"

	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/cmd/mixta/internal/cli"
	"github.com/comision-mixta/mixta/crops"
	"github.com/comision-mixta/mixta/crops/sample"
	"github.com/comision-mixta/mixta/record"
)

var (
	textSampleSeed  = check.Text{ES: "`SEMILLA` del sorteo, fijada antes de conocer el resultado", EN: "`SEED` of the draw, fixed before anybody sees the result"}
	textSampleUnits = check.Text{ES: "`N` unidades por verificar en cada relevamiento; 0: las que exija --se", EN: "`N` units to verify in each survey; 0: as many as --se requires"}
	textSampleSE    = check.Text{ES: "`ERROR` estándar deseado de la exactitud global", EN: "target standard `ERROR` of the overall accuracy"}
	textSampleUsers = check.Text{ES: "`EXACTITUD` del usuario esperada en cada estrato", EN: "expected user's `ACCURACY` of each stratum"}
	textSampleLeast = check.Text{ES: "`N` unidades como mínimo en cada estrato", EN: "at least `N` units in each stratum"}
	textSampleSpare = check.Text{ES: "`N` unidades de reserva en cada estrato", EN: "`N` spare units in each stratum"}
	textSampleRule  = check.Text{ES: "`REPARTO` entre estratos: equal (igual), proportional (proporcional) o neyman", EN: "`ALLOCATION` to strata: equal, proportional or neyman"}
	textSampleDrawn = check.Text{ES: "verificaciones pendientes: %d; unidades sorteadas ya verificadas: %d", EN: "verifications pending: %d; drawn units already verified: %d"}
	textSampleOther = check.Text{ES: "«%s» ya tiene unidades verificadas de otro sorteo (semilla «%s»), y con unidades de dos sorteos no se puede estimar: para ampliar aquel, use su semilla", EN: "\"%s\" has verified units from another draw (seed \"%s\"), and units of two draws allow no estimate: to enlarge that draw, use its seed"}
)

// sampleCommand makes "mixta crops sample".
func sampleCommand(a *cli.App) *cli.Command {
	var plan sample.Plan
	rule := string(sample.Neyman)
	c := a.Command(cli.Help{
		Use:   check.Text{ES: "sample ARCHIVO", EN: "sample FILE"},
		Short: check.Text{ES: "Sortea las parcelas por verificar", EN: "Draw the parcels to be verified"},
		Long: check.Text{
			ES: "Sortea, por estrato, las parcelas por verificar de cada relevamiento y escribe el archivo con una\nverificación pendiente por cada una, que se completa en campo. Con la misma semilla, cualquiera puede repetir el\nsorteo.",
			EN: "Draw the parcels of each survey to be verified, by stratum, and write the file with a pending verification for\neach, to be completed in the field. With the same seed anybody can repeat the draw."},
		Example: `mixta crops sample --seed "acta X, 2024-11-15" --units 60 examples/coca-monitoring/parcels.json`,
		Args:    cli.Exactly(1),
	}, func(args []string) error {
		plan.Allocation = sample.Allocation(rule)
		return draw(a, args[0], plan)
	})
	f := c.Flags()
	f.StringVar(&plan.Seed, "seed", "", a.Say(textSampleSeed))
	cli.InUse(c, "seed")
	f.IntVar(&plan.Units, "units", 0, a.Say(textSampleUnits))
	f.Float64Var(&plan.TargetSE, "se", 0.01, a.Say(textSampleSE))
	f.Float64Var(&plan.Default, "expected", 0.9, a.Say(textSampleUsers))
	f.IntVar(&plan.Least, "least", 0, a.Say(textSampleLeast))
	f.IntVar(&plan.Spare, "spare", 0, a.Say(textSampleSpare))
	a.ChoiceFlag(c, &rule, "allocation", textSampleRule, "equal", "proportional", "neyman")
	return c
}

func draw(a *cli.App, name string, plan sample.Plan) error {
	file, err := a.Survey(name)
	if err != nil {
		return err
	}
	has := map[record.SurveyRef]bool{}
	for i := range file.Parcels {
		has[file.Parcels[i].Survey] = true
	}
	added, had := 0, 0
	here := map[record.ID]bool{} // drawn before
	for i := range file.Verifications {
		here[file.Verifications[i].ID] = true
	}
	for i := range file.Surveys {
		s := &file.Surveys[i]
		if !has[record.SurveyRef(s.ID)] {
			continue
		}
		plan.Header = record.Header{Version: record.Version{s.Issuer: 1}, Issuer: s.Issuer, Issued: file.Envelope.Issued, Marking: s.Marking, Exercise: s.Exercise}
		list, err := plan.Draw(s, file.Parcels)
		if err != nil {
			return cli.InFile(name, check.Reword(err, check.Text{ES: "%s", EN: "%s"}, refused(err)))
		}
		drawn := len(list)
		list = slices.DeleteFunc(list, func(v crops.Verification) bool { return here[v.ID] })
		if seed := otherSeed(file.Verifications, s, plan.Seed); seed != "" {
			a.Note(textSampleOther, s.Title.In(a.Lang), seed)
		}
		added, had = added+len(list), had+drawn-len(list)
		file.Verifications = append(file.Verifications, list...)
	}
	a.Note(textSampleDrawn, added, had)
	file.Envelope.ID = record.NewID()
	return a.WriteFile(name, file)
}

// otherSeed returns the seed of another draw that units of the survey have been
// verified by, or "".
func otherSeed(list []crops.Verification, s *crops.Survey, seed string) string {
	for i := range list {
		v := &list[i]
		if string(v.Survey) == string(s.ID) && v.Found != "" && v.Selection != nil && v.Selection.Seed != seed {
			return v.Selection.Seed
		}
	}
	return ""
}
