package convert

import (
	"io"

	"github.com/comision-mixta/mixta"
	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/cmd/mixta/internal/cli"
	"github.com/comision-mixta/mixta/convert/odk/xlsform"
	"github.com/comision-mixta/mixta/crops"
)

// Form makes "mixta form".
func Form(a *cli.App) *cli.Command {
	return a.Group(cli.Help{
		Use:     check.Text{ES: "form TIPO", EN: "form KIND"},
		Short:   check.Text{ES: "Prepara formularios para recoger registros en campo", EN: "Make forms to collect records in the field"},
		Example: "mixta form verification --survey 0193e000-0000-7000-8000-000000000002 --out form.xlsx sample.json",
	}, formVerification(a))
}

// formVerification makes "mixta form verification".
func formVerification(a *cli.App) *cli.Command {
	var survey string
	out := "-"
	c := a.Command(cli.Help{
		Use:   check.Text{ES: "verification ARCHIVO --out FORMULARIO", EN: "verification FILE --out FORM"},
		Short: check.Text{ES: "Prepara el formulario de verificación en campo, para ODK y KoboToolbox", EN: "Make the form of field verification, for ODK and KoboToolbox"},
		Long: check.Text{
			ES: "Escribe un XLSForm con las verificaciones pendientes de un relevamiento (mixta crops sample), para ODK Central o\nKoboToolbox. El formulario está en español e inglés y no muestra la clase del mapa ni el estrato. Las respuestas\nse incorporan con mixta import odk.",
			EN: "Write an XLSForm with the pending verifications of a survey (mixta crops sample), for ODK Central or KoboToolbox.\nThe form is in Spanish and English, and does not show the class on the map nor the stratum. The answers are\nadded with mixta import odk."},
		Example: "mixta form verification --survey 0193e000-0000-7000-8000-000000000002 --out form.xlsx sample.json",
		Args:    cli.Exactly(1),
	}, func(args []string) error {
		file, err := a.Survey(args[0])
		if err != nil {
			return err
		}
		s := surveyOf(file, survey)
		if s == nil {
			return cli.Usagef(textFormSurvey)
		}
		form, err := xlsform.New(s, file.Verifications, file.Parcels)
		if err != nil {
			return cli.InFile(args[0], err)
		}
		if err := a.Output(out, 0o644, func(w io.Writer) error { return form.Write(w) }); err != nil {
			return err
		}
		a.Note(textFormMade, s.Title.In(a.Lang), form.Units)
		return nil
	})
	c.Flags().StringVar(&survey, "survey", "", a.Say(textImportSurvey))
	a.OutFlag(c, &out)
	return c
}

// surveyOf returns the survey of that id, or the only one; nil where there is none.
func surveyOf(file *mixta.File, id string) *crops.Survey {
	for i := range file.Surveys {
		if s := &file.Surveys[i]; string(s.ID) == id || id == "" && len(file.Surveys) == 1 {
			return s
		}
	}
	return nil
}

var (
	textFormSurvey = check.Text{ES: "indique un relevamiento del archivo (--survey)", EN: "name a survey of the file (--survey)"}
	textFormMade   = check.Text{ES: "«%s»: unidades por verificar, %d", EN: "\"%s\": units to verify, %d"}
)
