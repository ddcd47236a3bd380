package intel

import (
	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/cmd/mixta/internal/cli"
	"github.com/comision-mixta/mixta/cmd/mixta/internal/print"
	"github.com/comision-mixta/mixta/intel/match"
)

// sameCommand makes "mixta intel same".
func sameCommand(a *cli.App) *cli.Command {
	c := a.Command(cli.Help{
		Use:   check.Text{ES: "same ARCHIVO ARCHIVO", EN: "same FILE FILE"},
		Short: check.Text{ES: "Halla entidades de dos archivos que pueden ser la misma", EN: "Find subjects of two files that may be the same"},
		Long: check.Text{
			ES: "Muestra qué entidades de dos archivos coinciden en un identificador o nombre, si la coincidencia es fuerte o\ndébil y por qué. No muestra los identificadores y no fusiona nada: decide una persona.",
			EN: "Show which subjects of two files agree on an identifier or name, whether the match is strong or weak, and\nwhy. Identifiers are not shown and nothing is merged: a person decides."},
		Example: "mixta intel same bo.json pe.json",
		Args:    cli.Exactly(2),
	}, func(args []string) error {
		first, err := a.Load(args[0])
		if err != nil {
			return err
		}
		second, err := a.Load(args[1])
		if err != nil {
			return err
		}
		return printPairs(a, match.Subjects(first.Subjects, second.Subjects))
	})
	a.TableFlag(c)
	return c
}

func printPairs(a *cli.App, pairs []match.Pair) error {
	t := print.Table{Columns: []print.Column{
		print.ID("a", check.Text{ES: "Primer archivo", EN: "First file"}),
		print.ID("b", check.Text{ES: "Segundo archivo", EN: "Second file"}),
		print.Words("strength", check.Text{ES: "Coincidencia", EN: "Match"}),
		print.Words("why", textWhat),
	}}
	for _, p := range pairs {
		why := print.Say(textAgree, schemes(p.Agree))
		if len(p.Contradict) > 0 {
			why = print.Say(textContradict, why, schemes(p.Contradict))
		}
		strength := textWeak
		if p.Strength == match.Strong {
			strength = textStrong
		}
		t.Add(p.A, p.B, strength, why)
	}
	return a.Print(print.Result{Table: t, JSON: map[string]any{"pairs": pairs}})
}

// schemes names what identifiers agree on or contradict.
func schemes(codes []string) print.List {
	words := make([]any, len(codes))
	for i, c := range codes {
		words[i] = print.Code{List: "intel.IdentifierScheme", Code: c}
		if t, ok := agreedNames[c]; ok {
			words[i] = print.Either{People: t, Programs: c}
		}
	}
	return print.Commas(words...)
}

var (
	textStrong     = check.Text{ES: "fuerte", EN: "strong"}
	textWeak       = check.Text{ES: "débil", EN: "weak"}
	textAgree      = check.Text{ES: "coinciden: %s", EN: "agree: %s"}
	textContradict = check.Text{ES: "%s; se contradicen: %s", EN: "%s; contradict: %s"}
)

// agreedNames are the words for matching names, which have no scheme.
var agreedNames = map[string]check.Text{
	"names":           {ES: "nombre", EN: "names"},
	"names-and-birth": {ES: "nombre y nacimiento", EN: "names and birth"},
}
