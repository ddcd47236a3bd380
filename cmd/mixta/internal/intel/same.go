package intel

import (
	"strings"

	"github.com/spf13/cobra"

	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/cmd/mixta/internal/cli"
	"github.com/comision-mixta/mixta/cmd/mixta/internal/print"
	"github.com/comision-mixta/mixta/intel"
)

// sameCommand makes "mixta intel same".
func sameCommand(a *cli.App) *cobra.Command {
	c := a.Command(cli.Help{
		Use:   check.Text{ES: "same ARCHIVO ARCHIVO", EN: "same FILE FILE"},
		Short: check.Text{ES: "Entidades de dos archivos que pueden ser la misma", EN: "Subjects of two files that may be the same"},
		Long: check.Text{
			ES: "Muestra qué entidades de dos archivos coinciden en un identificador o nombre, si la coincidencia es fuerte o\ndébil y por qué. No muestra los identificadores y no fusiona nada: decide una persona.",
			EN: "Show which subjects of two files agree on an identifier or name, whether the match is strong or weak, and\nwhy. Identifiers are not shown and nothing is merged: a person decides."},
		Example: "mixta intel same bo.json pe.json",
	}, func(_ *cobra.Command, args []string) error {
		if len(args) != 2 {
			return a.Usage(cli.TextOneArgument, 2, len(args))
		}
		first, err := a.Load(args[0])
		if err != nil {
			return err
		}
		second, err := a.Load(args[1])
		if err != nil {
			return err
		}
		return printPairs(a, intel.SameSubject(first.Subjects, second.Subjects))
	})
	a.FormatFlag(c, "text", "json", "csv")
	return c
}

func printPairs(a *cli.App, pairs []intel.Pair) error {
	if a.Flags.Format == "json" {
		return a.JSON(map[string]any{"pairs": pairs})
	}
	t := print.Table{Names: []string{"a", "b", "strength", "why"}}
	for _, p := range pairs {
		why := a.Say(textAgree, schemes(a, p.Agree))
		if len(p.Contradict) > 0 {
			why += a.Say(textContradict, schemes(a, p.Contradict))
		}
		strength := textWeak
		if p.Strength == intel.Strong {
			strength = textStrong
		}
		t.Rows = append(t.Rows, []string{string(p.A), string(p.B), a.Say(strength), why})
	}
	return a.Rows(t, textFirst, textSecond, textMatch, textWhat)
}

// schemes names what identifiers agree on or contradict.
func schemes(a *cli.App, codes []string) string {
	words := make([]string, len(codes))
	for i, c := range codes {
		words[i] = a.CodeWord("intel.IdentifierScheme", c)
		if t, ok := agreedNames[c]; ok && a.Flags.Format == "text" {
			words[i] = a.Say(t)
		}
	}
	return strings.Join(words, ", ")
}
