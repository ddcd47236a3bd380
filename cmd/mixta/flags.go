package main

import (
	"fmt"
	"slices"
	"strings"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"

	"github.com/comision-mixta/mixta/check"
)

// flags are the flags that mean the same in every command that has them.
type flags struct {
	format  string
	profile check.Profile
	max     int
}

// formatFlag gives the command --format with the given formats, of which the
// first is the default.
func (a *app) formatFlag(c *cobra.Command, formats ...string) {
	a.flags.format = formats[0]
	c.Flags().Var(&choice{&a.flags.format, formats}, "format", a.say(textFlagFormat, strings.Join(formats, ", ")))
	a.complete(c, "format", formats)
}

// profileFlag gives the command --profile.
func (a *app) profileFlag(c *cobra.Command) {
	name := profileValue{&a.flags.profile}
	c.Flags().Var(name, "profile", a.say(textFlagProfile))
	a.complete(c, "profile", profiles)
}

// maxFlag gives the command --max.
func (a *app) maxFlag(c *cobra.Command) {
	c.Flags().IntVar(&a.flags.max, "max", defaultMax, a.say(textFlagMax))
}

// defaultMax is how many findings are shown as text, unless --max says
// otherwise. Other formats, which programs read, have them all.
const defaultMax = 50

// outFlag gives the command --out, which names the file that it writes; see
// [app.output].
func (a *app) outFlag(c *cobra.Command, out *string) {
	c.Flags().StringVarP(out, "out", "o", "-", a.say(textFlagState))
}

// needed gives the command a flag that it cannot do without.
func (a *app) needed(c *cobra.Command, value *string, name string, about check.Text) {
	c.Flags().StringVar(value, name, "", a.say(about))
	a.require(c, value, name)
}

// neededActor gives the command a flag with an actor that it cannot do without.
func (a *app) neededActor(c *cobra.Command, value *string, name string, about check.Text) {
	a.formed(c, value, name, formActor, about)
	a.require(c, value, name)
}

// require makes the command refuse to run without the flag.
func (a *app) require(c *cobra.Command, value *string, name string) {
	do := c.RunE
	c.RunE = func(c *cobra.Command, args []string) error {
		if *value == "" {
			return a.usage(textFlagNeeded, name)
		}
		return do(c, args)
	}
	inUse(c, name)
}

// inUse puts the flag into the line that tells how the command is called, as
// one that it cannot do without.
func inUse(c *cobra.Command, name string) {
	value, _ := pflag.UnquoteUsage(c.Flags().Lookup(name))
	c.Use += " --" + name + " " + value
}

// neededOut gives the command an --out for a secret, which it cannot do without.
func (a *app) neededOut(c *cobra.Command, out *string, about check.Text) {
	c.Flags().StringVarP(out, "out", "o", "", a.say(about))
	do := c.RunE
	c.RunE = func(c *cobra.Command, args []string) error {
		if *out == "-" {
			return a.usage(textSecretShown)
		}
		return do(c, args)
	}
	a.require(c, out, "out")
}

// complete tells the shell what values a flag can have.
func (a *app) complete(c *cobra.Command, flag string, values []string) {
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
