package cli

import (
	"strings"
	"time"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"

	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/cmd/mixta/internal/print"
	"github.com/comision-mixta/mixta/report"
)

// flags are the flags that mean the same in every command that has them.
type flags struct {
	Format  string
	Max     int
	profile string
	locale  string
	out     string // what a table is printed to; "" and "-" for standard output
}

// FormatFlag gives the command --format: text, JSON, and more of its own.
func (a *App) FormatFlag(c *Command, more ...string) {
	a.formats(c, append([]string{print.Text, print.JSON}, more...))
}

func (a *App) formats(c *Command, formats []string) {
	a.Flags.Format = formats[0]
	about := func(s string) string { return strings.ReplaceAll(s, "%s", strings.Join(formats, ", ")) }
	a.ChoiceFlag(c, &a.Flags.Format, "format", check.Text{ES: about(textFlagFormat.ES), EN: about(textFlagFormat.EN)}, formats...)
}

// TableFlag gives a command that prints rows --format: what every table has, and
// more of its own; and --out, unless it has one for what it writes.
func (a *App) TableFlag(c *Command, more ...string) {
	a.FormatFlag(c, append([]string{print.CSV, print.XLSX}, more...)...)
	if c.Flags().Lookup("out") == nil {
		a.OutFlag(c, &a.Flags.out)
	}
}

// ChoiceFlag gives the command a flag with one of a few values.
func (a *App) ChoiceFlag(c *Command, value *string, name string, about check.Text, values ...string) {
	c.Flags().Var(&formed{form: oneOf(values), one: value}, name, a.Say(about))
	a.complete(c, name, these(values...))
}

// ChoicesFlag gives the command a flag with some of a few values.
func (a *App) ChoicesFlag(c *Command, chosen *[]string, name string, about check.Text, values ...string) {
	c.Flags().Var(&formed{form: oneOf(values), many: chosen}, name, a.Say(about))
	a.complete(c, name, these(values...))
}

// ProfileFlag gives the command --profile.
func (a *App) ProfileFlag(c *Command) {
	a.Flags.profile = check.Exchange.String()
	a.ChoiceFlag(c, &a.Flags.profile, "profile", textFlagProfile, check.Draft.String(), check.Exchange.String(), check.Publish.String())
}

// Profile is what files are checked for.
func (a *App) Profile() check.Profile {
	p, _ := check.ParseProfile(a.Flags.profile)
	return p
}

// ReportFlags gives a command that prints reports --format and --max.
func (a *App) ReportFlags(c *Command) {
	a.formats(c, report.Formats())
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

// DayFlag gives the command --as-of, the day that it reports on: today unless given.
func (a *App) DayFlag(c *Command, day *string) {
	*day = time.Now().Format(time.DateOnly)
	a.FormFlag(c, day, "as-of", FormDay, textFlagAsOf)
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

// InUse puts the flag into the usage line, as
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

// Completes gives the shell the arguments a command can have.
func Completes(c *Command, args func() []string) { c.ValidArgsFunction = completion(args) }

// complete gives the shell the values a flag can have.
func (a *App) complete(c *Command, flag string, values func() []string) {
	_ = c.RegisterFlagCompletionFunc(flag, completion(values))
}

// completion makes the values when the shell asks for them: each start of the program
// would pay for them otherwise.
func completion(values func() []string) cobra.CompletionFunc {
	return func(*Command, []string, string) ([]cobra.Completion, cobra.ShellCompDirective) {
		return values(), cobra.ShellCompDirectiveNoFileComp
	}
}

// these are values that are there already.
func these(values ...string) func() []string { return func() []string { return values } }

var (
	textFlagAsOf  = check.Text{ES: "`DÍA` del informe, como 2023-08-01; por defecto, hoy", EN: "`DAY` to report on, like 2023-08-01; by default, today"}
	textFlagState = check.Text{ES: "`ARCHIVO` en que se escribe el resultado; - es la salida estándar", EN: "`FILE` to write the result to; - is standard output"}
)
