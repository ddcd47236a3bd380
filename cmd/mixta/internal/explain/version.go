package explain

import (
	"runtime/debug"

	"github.com/comision-mixta/mixta"
	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/cmd/mixta/internal/cli"
	"github.com/comision-mixta/mixta/cmd/mixta/internal/print"
)

// Version makes "mixta version".
func Version(a *cli.App) *cli.Command {
	c := a.Command(cli.Help{
		Use:     check.Text{ES: "version", EN: "version"},
		Short:   check.Text{ES: "Muestra la versión del programa y del modelo", EN: "Show the version of the program and of the model"},
		Example: "mixta version --format json",
		Args:    cli.Exactly(0),
	}, func(args []string) error {
		v := printedVersions{moduleVersion(), mixta.Version, len(mixta.Kinds()), len(mixta.Rules())}
		return a.Print(print.Result{JSON: v, Text: func(p *print.Page) { p.Line(p.Say(textVersion, v.Program, v.Model, v.Kinds, v.Rules)) }})
	})
	a.FormatFlag(c)
	return c
}

// printedVersions is what "mixta version" prints as JSON.
type printedVersions struct {
	Program string `json:"program"`
	Model   string `json:"model"`
	Kinds   int    `json:"kinds"`
	Rules   int    `json:"rules"`
}

// moduleVersion returns the version that the program was built from.
func moduleVersion() string {
	if info, ok := debug.ReadBuildInfo(); ok && info.Main.Version != "" {
		return info.Main.Version
	}
	return "(devel)"
}
