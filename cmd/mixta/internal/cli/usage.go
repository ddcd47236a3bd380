package cli

import (
	"fmt"
	"io"
	"regexp"
	"strings"
	"sync"
	"unicode/utf8"

	"github.com/spf13/pflag"
)

// showHelp prints the description of a command, then its usage. What follows a
// command that only holds others must be one of those.
func (a *App) showHelp(c *Command) error {
	if _, holds := c.Annotations[onlyHolds]; holds && c.Flags().NArg() > 0 {
		return unknownCommand(c, c.Flags().Arg(0))
	}
	about := c.Long
	if about == "" {
		about = c.Short
	}
	fmt.Fprint(a.Out, about, "\n\n") // of what cannot be written, App.Run knows
	a.showUsage(a.Out, c)
	return nil
}

// showUsage prints how a command is called, with one real example.
func (a *App) showUsage(w io.Writer, c *Command) {
	p := func(s ...any) { fmt.Fprintln(w, s...) }
	p(a.Say(textUsage))
	p("  " + a.useLine(c))
	p()
	p(a.Say(textExample))
	p(c.Example)
	if c.HasAvailableSubCommands() {
		p()
		p(a.Say(textCommands))
		wide := 0
		for _, below := range c.Commands() {
			wide = max(wide, len(below.Name()))
		}
		for _, below := range c.Commands() {
			if below.IsAvailableCommand() {
				fmt.Fprintf(w, "  %-*s  %s\n", wide, below.Name(), below.Short)
			}
		}
	}
	if c.HasAvailableLocalFlags() {
		p()
		p(a.Say(textFlags))
		fmt.Fprint(w, a.flagLines(c.LocalFlags()))
	}
	if c.HasAvailableInheritedFlags() {
		p()
		p(a.Say(textGlobalFlags))
		fmt.Fprint(w, a.flagLines(c.InheritedFlags()))
	}
	if c.HasAvailableSubCommands() {
		p()
		p(a.Say(textMore, c.CommandPath()))
	}
}

// useLine is how a command is called, its parents' names before it.
func (a *App) useLine(c *Command) string {
	s := c.Use
	if c.HasParent() {
		s = c.Parent().CommandPath() + " " + s
	}
	if c.HasAvailableFlags() && c.HasParent() {
		s += " " + a.Say(textUseFlags)
	}
	return s
}

var defaultValue = sync.OnceValue(func() *regexp.Regexp { return regexp.MustCompile(`\(default "?([^)"]*)"?\)`) })

// flagName is a flag with the name of its value.
var flagName = sync.OnceValue(func() *regexp.Regexp { return regexp.MustCompile(`(?m)^ +(?:-\w, +)?--\S+ \S+`) })

// flagLines lists flags; the words that pflag adds are put in the user's
// language. It aligns by bytes: a letter with an accent lacks one blank.
func (a *App) flagLines(f *pflag.FlagSet) string {
	s := defaultValue().ReplaceAllString(f.FlagUsagesWrapped(a.columns()), textDefault.In(a.Lang))
	return flagName().ReplaceAllStringFunc(s, func(name string) string {
		return name + strings.Repeat(" ", len(name)-utf8.RuneCountInString(name))
	})
}
