package cli

import (
	"slices"

	"github.com/spf13/cobra"

	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/convert"
)

// Command is a command; what it does with flags is cobra's.
type Command = cobra.Command

// Help describes a command.
type Help struct {
	Use     check.Text // "validate FILE…"
	Short   check.Text // one line, for the list of commands
	Long    check.Text // what it does, in a few sentences
	Example string     // one real call
	Args    Args       // nil: any
}

// Command makes a command with its help; do runs it with its arguments.
func (a *App) Command(h Help, do func(args []string) error) *Command {
	return &Command{
		Use: h.Use.In(a.Lang), Short: h.Short.In(a.Lang), Long: h.Long.In(a.Lang), Example: "  " + h.Example,
		DisableFlagsInUseLine: true, Args: cobra.ArbitraryArgs,
		RunE: func(c *Command, args []string) error {
			if h.Args != nil {
				if err := h.Args(args); err != nil {
					return err
				}
			}
			return do(args)
		},
		PreRun: func(c *Command, _ []string) { a.running = c; a.notice(c) },
	}
}

// Root makes the command that all others stand below.
func (a *App) Root(groups ...Group) *Command {
	commands := []*Command{a.completion()}
	for _, group := range groups {
		commands = append(commands, group(a)...)
	}
	c := a.Group(Help{
		Use:     check.Text{ES: "mixta COMANDO", EN: "mixta COMMAND"},
		Short:   check.Text{ES: "Procesa los archivos de la Comisión Mixta Boliviano-Peruana", EN: "Work with the files of the Bolivia–Peru Mixed Commission"},
		Long:    textRoot,
		Example: "mixta validate examples/ix-meeting/ix-meeting.json",
	}, commands...)
	c.SilenceErrors, c.SilenceUsage = true, true
	c.SetFlagErrorFunc(func(_ *Command, err error) error { return flagError(err) })
	c.SetHelpFunc(func(c *Command, _ []string) { a.help = a.showHelp(c) })
	c.SetUsageFunc(func(c *Command) error { a.showUsage(a.Err, c); return nil })
	lang := string(a.Lang)
	c.PersistentFlags().Var(&formed{form: oneOf([]string{"es", "en"}), one: &lang}, "lang", a.Say(textFlagLang))
	a.complete(c, "lang", these("es", "en"))
	locales := []string{string(convert.Bolivia), string(convert.Peru)}
	c.PersistentFlags().Var(&formed{form: oneOf(locales), one: &a.Flags.locale}, "locale", a.Say(textFlagLocale))
	a.complete(c, "locale", these(locales...))
	c.PersistentFlags().BoolP("help", "h", false, a.Say(textFlagHelp))
	c.SetHelpCommand(a.helpCommand(c))
	c.CompletionOptions.DisableDefaultCmd = true
	return c
}

// helpCommand makes "mixta help COMMAND".
func (a *App) helpCommand(root *Command) *Command {
	return a.Command(Help{
		Use:     check.Text{ES: "help [COMANDO]", EN: "help [COMMAND]"},
		Short:   check.Text{ES: "Muestra la ayuda de un comando", EN: "Show the help of a command"},
		Example: "mixta help validate",
	}, func(args []string) error {
		c, rest, err := root.Find(args)
		if err != nil && len(rest) == 0 {
			rest = args
		}
		if len(rest) > 0 {
			return unknownCommand(c, rest[0])
		}
		return c.Help()
	})
}

// Group makes a command that only holds others.
func (a *App) Group(h Help, below ...*Command) *Command {
	c := a.Command(h, nil)
	c.RunE = func(c *Command, _ []string) error { return a.showHelp(c) }
	c.Annotations = map[string]string{onlyHolds: ""}
	c.AddCommand(below...)
	return c
}

// onlyHolds marks a command that does nothing by itself.
const onlyHolds = "only-holds"

// unknownCommand is the usage error of a command that c does not have. Who looks for
// it by another word is shown ours.
func unknownCommand(c *Command, name string) error {
	known := names(c)
	if ours := map[string]string{"convert": "import", "check": "validate", "view": "show", "encrypt": "seal", "decrypt": "open"}[name]; slices.Contains(known, ours) {
		return Usagef(check.Text{ES: "%w; %w", EN: "%w; %w"}, check.Errorf(textUnknownCommand, name), check.Errorf(textDidYouMean, ours))
	}
	return Unknown(textUnknownCommand, name, known)
}

// names returns the names of the commands below c.
func names(c *Command) (all []string) {
	for _, below := range c.Commands() {
		all = append(all, below.Name())
	}
	return all
}
