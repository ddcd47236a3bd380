package main

import (
	"github.com/spf13/cobra"

	"github.com/comision-mixta/mixta/check"
)

// help is what a command says of itself.
type help struct {
	use     check.Text // "validate FILE…"
	short   check.Text // one line, for the list of commands
	long    check.Text // what it does, in a few sentences
	example string     // one real call
}

// command makes a command that says of itself what h says, and does what do
// does.
func (a *app) command(h help, do func(c *cobra.Command, args []string) error) *cobra.Command {
	return &cobra.Command{
		Use: h.use.In(a.lang), Short: h.short.In(a.lang), Long: h.long.In(a.lang), Example: "  " + h.example,
		RunE: do, DisableFlagsInUseLine: true, Args: cobra.ArbitraryArgs,
		PreRun: func(c *cobra.Command, _ []string) { a.notice(c) },
	}
}

// root makes the command that all others stand below.
func (a *app) root() *cobra.Command {
	c := a.group(help{
		use:     check.Text{ES: "mixta ORDEN", EN: "mixta COMMAND"},
		short:   check.Text{ES: "Los archivos de la Comisión Mixta Boliviano-Peruana", EN: "The files of the Bolivia–Peru Mixed Commission"},
		long:    textRoot,
		example: "mixta validate examples/ix-meeting/ix-meeting.json",
	}, a.commands()...)
	c.SilenceErrors, c.SilenceUsage = true, true
	c.SetFlagErrorFunc(func(_ *cobra.Command, err error) error { return &usageError{a.flagReason(err)} })
	c.SetHelpFunc(func(c *cobra.Command, _ []string) { a.showHelp(c) })
	c.SetUsageFunc(func(c *cobra.Command) error { a.showUsage(a.err, c); return nil })
	lang := string(a.lang)
	c.PersistentFlags().Var(&choice{&lang, []string{"es", "en"}}, "lang", a.say(textFlagLang))
	a.complete(c, "lang", []string{"es", "en"})
	c.PersistentFlags().BoolP("help", "h", false, a.say(textFlagHelp))
	c.SetHelpCommand(a.helpCommand(c))
	c.CompletionOptions.DisableDefaultCmd = true
	return c
}

// helpCommand makes "mixta help COMMAND".
func (a *app) helpCommand(root *cobra.Command) *cobra.Command {
	return a.command(help{
		use:     check.Text{ES: "help [ORDEN]", EN: "help [COMMAND]"},
		short:   check.Text{ES: "Muestra la ayuda de una orden", EN: "Show the help of a command"},
		example: "mixta help validate",
	}, func(_ *cobra.Command, args []string) error {
		c, rest, err := root.Find(args)
		if err != nil || len(rest) > 0 {
			if len(rest) == 0 {
				rest = args
			}
			return a.unknown(textUnknownCommand, rest[0], names(c))
		}
		return c.Help()
	})
}

// group makes a command that only holds others.
func (a *app) group(h help, below ...*cobra.Command) *cobra.Command {
	c := a.command(h, func(c *cobra.Command, args []string) error {
		if len(args) > 0 {
			return a.unknown(textUnknownCommand, args[0], names(c))
		}
		return c.Help()
	})
	c.AddCommand(below...)
	return c
}

// names returns the names of the commands below c.
func names(c *cobra.Command) (all []string) {
	for _, below := range c.Commands() {
		all = append(all, below.Name())
	}
	return all
}
