package intel

import (
	"io"
	"slices"

	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/cmd/mixta/internal/cli"
	"github.com/comision-mixta/mixta/cmd/mixta/internal/print"
	"github.com/comision-mixta/mixta/intel/network"
	"github.com/comision-mixta/mixta/record"
)

// networkCommand makes "mixta intel network".
func networkCommand(a *cli.App) *cli.Command {
	var from string
	c := a.Command(cli.Help{
		Use:   check.Text{ES: "network ARCHIVO…", EN: "network FILE…"},
		Short: check.Text{ES: "Muestra entidades vinculadas y la evaluación de sus vínculos", EN: "Show connected subjects and how well their links are graded"},
		Long: check.Text{
			ES: "Muestra los grupos de entidades vinculadas; * marca los caminos más fuertes. Con --from, el camino más fuerte\ndesde una entidad a cada otra, con su vínculo más débil. Las personas figuran solo por su identificador.",
			EN: "Show the groups of connected subjects; * marks the strongest paths. With --from, show the strongest path from\none subject to each other one, with its weakest link. Persons are shown only by their ids."},
		Example: "mixta intel network --format dot conformance/clean/intel.json",
	}, func(args []string) error {
		f, err := a.Load(cli.Expand(args)...)
		if err != nil {
			return err
		}
		return printNetwork(a, network.New(f.Subjects, f.Links), record.ID(from))
	})
	c.Flags().StringVar(&from, "from", "", a.Say(textFlagSubject))
	a.TableFlag(c, "dot")
	a.TextOnly(c, "from", textFromText)
	return c
}

func printNetwork(a *cli.App, n *network.Network, from record.ID) error {
	if from != "" {
		return printPaths(a, n, from)
	}
	b, err := networkJSON(n)
	if err != nil {
		return err
	}
	return a.Print(print.Result{Table: networkTable(n, a.Lang), JSON: b, Text: func(p *print.Page) { writeNetwork(p, n) }, Other: map[string]func(io.Writer) error{
		"dot": func(w io.Writer) error { return writeDOT(w, n, a.Lang) },
	}})
}

// printPaths prints the paths from a subject. A subject without paths is not the
// same as none.
func printPaths(a *cli.App, n *network.Network, from record.ID) error {
	switch {
	case len(n.Paths(from)) > 0:
		return a.Print(print.Result{Text: func(p *print.Page) { writePaths(p, n, from) }})
	case slices.Contains(n.Alone, from):
		a.Note(print.Nothing)
		return nil
	}
	return cli.Usagef(textNoSubject, string(from))
}

var (
	textFlagSubject = check.Text{ES: "identificador de la `ENTIDAD` de la que parten los caminos", EN: "id of the `SUBJECT` that the paths start from"}
	textFromText    = check.Text{ES: "--from solo da texto: no admite --format", EN: "--from prints text only: --format cannot be given"}
	textNoSubject   = check.Text{ES: "ninguna entidad de los archivos tiene el identificador «%s»", EN: "no subject in the files has the id %q"}
)
