package main

import (
	"fmt"
	"runtime/debug"

	"github.com/spf13/cobra"

	"github.com/comision-mixta/mixta"
	"github.com/comision-mixta/mixta/check"
)

// version makes "mixta version".
func (a *app) version() *cobra.Command {
	c := a.command(help{
		use:     check.Text{ES: "version", EN: "version"},
		short:   check.Text{ES: "Muestra la versión del programa y del modelo", EN: "Show the version of the program and of the model"},
		example: "mixta version --format json",
	}, func(_ *cobra.Command, args []string) error {
		if len(args) > 0 {
			return a.usage(textOneArgument, 0, len(args))
		}
		v := versions{moduleVersion(), mixta.Version, len(mixta.Kinds()), len(mixta.Rules())}
		if a.flags.format == "json" {
			return writeJSON(a.out, v)
		}
		_, err := fmt.Fprintln(a.out, a.say(textVersion, v.Program, v.Model, v.Kinds, v.Rules))
		return err
	})
	a.formatFlag(c, "text", "json")
	return c
}

// versions is what "mixta version" tells, as JSON has it.
type versions struct {
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
