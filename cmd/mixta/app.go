package main

import (
	"errors"
	"fmt"
	"io"
	"strings"

	"github.com/spf13/cobra"

	"github.com/comision-mixta/mixta/check"
)

// The exit codes.
const (
	exitClean   = 0
	exitFound   = 1 // something was found of severity error
	exitTrouble = 2 // it could not be done
)

// errFound ends a command that has printed what it found.
var errFound = errors.New("found")

// errTold ends a command that has printed why it could not be done.
var errTold = errors.New("told")

// app is one run of the program: where it reads and writes, in which language,
// and what the flags say that every command knows.
type app struct {
	in       io.Reader
	out, err io.Writer
	env      func(string) string
	lang     check.Lang
	flags    flags
	invalid  bool // a file had errors: what is printed is of the rest
}

// commands are all commands. To add one, write a file with a function like
// these, and name it here; one that only holds others is made by [app.group].
func (a *app) commands() []*cobra.Command {
	return []*cobra.Command{
		a.validate(),
		a.explain(),
		a.summary(),
		a.planGroup(),
		a.cropsGroup(),
		a.intelGroup(),
		a.opsGroup(),
		a.merge(),
		a.diff(),
		a.history(),
		a.revise(),
		a.propose(),
		a.withdraw(),
		a.resolve(),
		a.inbox(),
		a.ledger(),
		a.schema(),
		a.importGroup(),
		a.exportGroup(),
		a.version(),
		a.keys(),
		a.sign(),
		a.verify(),
		a.seal(),
		a.unseal(),
		a.release(),
		a.completion(),
	}
}

// run does what the arguments say and returns the exit code.
func (a *app) run(args []string) int {
	a.lang = language(args, a.env)
	root := a.root()
	root.SetArgs(args)
	root.SetIn(a.in)
	root.SetOut(a.out)
	root.SetErr(a.err)
	command, err := root.ExecuteC()
	switch {
	case err == nil && !a.invalid:
		return exitClean
	case err == nil, errors.Is(err, errFound):
		return exitFound
	case errors.Is(err, errTold):
		return exitTrouble
	}
	a.tell(err)
	var usage *usageError
	if errors.As(err, &usage) {
		fmt.Fprintln(a.err, a.say(textTryHelp, command.CommandPath()))
	}
	return exitTrouble
}

// say makes a sentence in the user's language.
func (a *app) say(t check.Text, args ...any) string { return fmt.Sprintf(t.In(a.lang), args...) }

// tell prints why something could not be done.
func (a *app) tell(err error) {
	s := a.reason(err)
	if f := (*fileError)(nil); errors.As(err, &f) {
		s = f.name + ": " + a.reason(f.err)
	}
	fmt.Fprintln(a.err, "mixta: "+check.Printable(s))
}

// language returns the language that --lang asks for or, failing that, the one
// the system speaks. It must be known before any sentence of help is made.
func language(args []string, env func(string) string) check.Lang {
	for i, arg := range args {
		value, ok := strings.CutPrefix(arg, "--lang=")
		if arg == "--lang" && i+1 < len(args) {
			value, ok = args[i+1], true
		}
		if ok && (value == "es" || value == "en") {
			return check.Lang(value)
		}
		if arg == "--" {
			break
		}
	}
	return systemLanguage(env)
}
