package drill

import (
	"io"

	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/cmd/mixta/internal/cli"
	"github.com/comision-mixta/mixta/cmd/mixta/internal/print"
	"github.com/comision-mixta/mixta/exchange/drill"
)

// checkCommand makes "mixta drill check".
func checkCommand(a *cli.App) *cli.Command {
	c := a.Command(cli.Help{
		Use:   check.Text{ES: "check RESPUESTAS HALLAZGOS…", EN: "check ANSWERS FINDINGS…"},
		Short: check.Text{ES: "Compara lo hallado en un simulacro con las respuestas", EN: "Compare what was found in an exercise with the answers"},
		Long: check.Text{
			ES: "Compara con la hoja de respuestas, ya abierta, lo que se halló: lo que muestran con --format json «crops overlaps»,\n«intel gaps», «merge», «ops totals» y «release» (el informe de lo retenido), o una lista de hechos escritos como en la hoja.\n\nCódigo de salida: 0 si se halló todo y nada más, 1 si no, 2 si no se pudo comparar.",
			EN: "Compare with the answer sheet, once it is open, what was found: what \"crops overlaps\", \"intel gaps\", \"merge\",\n\"ops totals\" and \"release\" (its account) print with --format json, or a list of facts written as on the sheet.\n\nExit code: 0 all was found and nothing else, 1 otherwise, 2 they could not be compared."},
		Example: "mixta open answers.age --key director.age-key --out answers.json && mixta drill check answers.json overlaps.json gaps.json",
		Args:    cli.Files,
	}, func(args []string) error {
		args = cli.Expand(args)
		if len(args) < 2 {
			return cli.Usagef(textNothingFound)
		}
		answers, err := read(a, args[0], drill.ReadAnswers)
		if err != nil {
			return err
		}
		var found []drill.Fact
		for _, name := range args[1:] {
			more, err := read(a, name, drill.ReadFound)
			if err != nil {
				return err
			}
			found = append(found, more...)
		}
		s := answers.Score(found)
		if err := a.Print(scored(s)); err != nil {
			return err
		}
		if len(s.Missed)+len(s.Wrong) > 0 {
			return cli.ErrFindings
		}
		return nil
	})
	a.TableFlag(c)
	return c
}

// scored is a score, to be printed: a row for each sort of facts, and one for each that
// was missed or is wrong.
func scored(s drill.Score) print.Result {
	t := print.Table{Columns: []print.Column{
		print.Words("what", check.Text{ES: "Qué", EN: "What"}),
		print.Number("found", check.Text{ES: "Hallado", EN: "Found"}),
		print.Number("missed", check.Text{ES: "No hallado", EN: "Missed"}),
		print.Number("wrong", check.Text{ES: "Hallado sin estar", EN: "Wrong"}),
		print.Notes(),
	}}
	of := func(list []drill.Fact, w drill.What) (some []drill.Fact) {
		for _, f := range list {
			if f.What == w {
				some = append(some, f)
			}
		}
		return some
	}
	for _, w := range drill.Whats() {
		missed, wrong := of(s.Missed, w), of(s.Wrong, w)
		t.Add(check.Text{ES: w.In(check.ES), EN: w.In(check.EN)}, len(of(s.Found, w)), len(missed), len(wrong))
		for _, f := range missed {
			t.Note(print.Say(textMissed, f.String()))
		}
		for _, f := range wrong {
			t.Note(print.Say(textWrong, f.String()))
		}
	}
	return print.Result{Table: t, JSON: s}
}

var (
	textNothingFound = check.Text{ES: "indique la hoja de respuestas y lo que se halló", EN: "name the answer sheet and what was found"}
	textMissed       = check.Text{ES: "no hallado: %s", EN: "missed: %s"}
	textWrong        = check.Text{ES: "hallado, pero no plantado: %s", EN: "found, but not planted: %s"}
)

// read reads a file by some reader.
func read[T any](a *cli.App, name string, from func(io.Reader) (T, error)) (T, error) {
	in, err := a.Open(name)
	if err != nil {
		return *new(T), err
	}
	defer in.Close()
	v, err := from(in.Reader)
	return v, cli.FromFile(in.Name, err)
}
