package cli

import (
	"fmt"
	"slices"
	"strings"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"

	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/cmd/mixta/internal/print"
)

// flags are the flags that mean the same in every command that has them.
type flags struct {
	Format  string
	Profile check.Profile
	Max     int
}

// FormatFlag gives the command --format: text, JSON, and more of its own.
func (a *App) FormatFlag(c *Command, more ...string) {
	a.formats(c, append([]string{print.Text, print.JSON}, more...))
}

func (a *App) formats(c *Command, formats []string) {
	a.Flags.Format = formats[0]
	c.Flags().Var(&choice{&a.Flags.Format, formats}, "format", a.Say(textFlagFormat, strings.Join(formats, ", ")))
	a.complete(c, "format", formats)
}

// TableFlag gives a command that prints rows --format: what every table has, and
// more of its own.
func (a *App) TableFlag(c *Command, more ...string) {
	a.FormatFlag(c, append([]string{print.CSV}, more...)...)
}

// ChoiceFlag gives the command a flag with one of a few values.
func (a *App) ChoiceFlag(c *Command, value *string, name string, about check.Text, values ...string) {
	c.Flags().Var(&choice{value, values}, name, a.Say(about))
	a.complete(c, name, values)
}

// ProfileFlag gives the command --profile.
func (a *App) ProfileFlag(c *Command) {
	name := profileValue{&a.Flags.Profile}
	c.Flags().Var(name, "profile", a.Say(textFlagProfile))
	a.complete(c, "profile", profiles)
}

// ReportFlags gives a command that prints reports --format and --max.
func (a *App) ReportFlags(c *Command) {
	a.formats(c, check.Formats())
	c.Flags().IntVar(&a.Flags.Max, "max", DefaultMax, a.Say(textFlagMax))
}

// DefaultMax is how many findings are shown as text, unless --max says
// otherwise. Other formats, which programs read, have them all.
const DefaultMax = 50

// OutFlag gives the command --out, which names the file that it writes; see
// [App.Output].
func (a *App) OutFlag(c *Command, out *string) {
	c.Flags().StringVarP(out, "out", "o", "-", a.Say(textFlagState))
}

// NeededFlag gives the command a flag that it cannot do without.
func (a *App) NeededFlag(c *Command, value *string, name string, about check.Text) {
	c.Flags().StringVar(value, name, "", a.Say(about))
	a.Require(c, value, name)
}

// NeededActorFlag gives the command a flag with an actor that it cannot do without.
func (a *App) NeededActorFlag(c *Command, value *string, name string, about check.Text) {
	a.FormFlag(c, value, name, FormActor, about)
	a.Require(c, value, name)
}

// Require makes the command refuse to run without the flag.
func (a *App) Require(c *Command, value *string, name string) {
	do := c.RunE
	c.RunE = func(c *Command, args []string) error {
		if *value == "" {
			return Usagef(TextFlagNeeded, name)
		}
		return do(c, args)
	}
	InUse(c, name)
}

// InUse puts the flag into the line that tells how the command is called, as
// one that it cannot do without.
func InUse(c *Command, name string) {
	value, _ := pflag.UnquoteUsage(c.Flags().Lookup(name))
	c.Use += " --" + name + " " + value
}

// NeededOutFlag gives the command an --out for a secret, which it cannot do without.
func (a *App) NeededOutFlag(c *Command, out *string, about check.Text) {
	c.Flags().StringVarP(out, "out", "o", "", a.Say(about))
	do := c.RunE
	c.RunE = func(c *Command, args []string) error {
		if *out == "-" {
			return Usagef(textSecretShown)
		}
		return do(c, args)
	}
	a.Require(c, out, "out")
}

// Given reports whether the running command was called with the flag.
func (a *App) Given(name string) bool { return a.running.Flags().Changed(name) }

// TextOnly makes the command refuse any other format together with a flag.
func (a *App) TextOnly(c *Command, name string, because check.Text) {
	do := c.RunE
	c.RunE = func(c *Command, args []string) error {
		if a.Given(name) && a.Flags.Format != print.Text {
			return Usagef(because)
		}
		return do(c, args)
	}
}

// Completes tells the shell what arguments a command can have.
func Completes(c *Command, args []string) {
	c.ValidArgsFunction = cobra.FixedCompletions(args, cobra.ShellCompDirectiveNoFileComp)
}

// complete tells the shell what values a flag can have.
func (a *App) complete(c *Command, flag string, values []string) {
	_ = c.RegisterFlagCompletionFunc(flag, cobra.FixedCompletions(values, cobra.ShellCompDirectiveNoFileComp))
}

// choice is a flag with one of a few values.
type choice struct {
	value  *string
	values []string
}

func (c *choice) String() string {
	if c.value == nil {
		return ""
	}
	return *c.value
}

func (c *choice) Type() string { return strings.Join(c.values, "|") }

func (c *choice) Set(s string) error {
	if !slices.Contains(c.values, s) {
		return &choiceError{c.values}
	}
	*c.value = s
	return nil
}

var profiles = []string{check.Draft.String(), check.Exchange.String(), check.Publish.String()}

// profileValue is the flag of a profile.
type profileValue struct{ profile *check.Profile }

func (p profileValue) String() string {
	if p.profile == nil {
		return ""
	}
	return p.profile.String()
}

func (p profileValue) Type() string { return strings.Join(profiles, "|") }

func (p profileValue) Set(s string) error {
	profile, ok := check.ParseProfile(s)
	if !ok {
		return &choiceError{profiles}
	}
	*p.profile = profile
	return nil
}

// choiceError tells what values a flag can have.
type choiceError struct{ values []string }

func (e *choiceError) Error() string {
	return fmt.Sprintf("not one of %s", strings.Join(e.values, ", "))
}

var (
	textFlagState = check.Text{ES: "`ARCHIVO` en que se escribe el resultado; - es la salida estándar", EN: "`FILE` to write the result to; - is standard output"}
)
