// Package cli is what all commands of mixta share: the run itself, languages,
// errors, flags, inputs and outputs.
package cli

import (
	"errors"
	"fmt"
	"io"
	"strings"

	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/cmd/mixta/internal/print"
	"github.com/comision-mixta/mixta/convert"
	"github.com/comision-mixta/mixta/internal/handle"
	"github.com/comision-mixta/mixta/internal/printable"
)

// The exit codes.
const (
	ExitClean    = 0
	ExitFindings = 1 // something was found of severity error
	ExitFailure  = 2 // it could not be done
)

// ErrFindings ends a command that has printed what it found.
var ErrFindings = errors.New("found")

// ErrReported ends a command that has printed why it could not be done.
var ErrReported = errors.New("reported")

// App is one run of the program: where it reads and writes, in which language,
// and what the flags say that every command knows.
type App struct {
	In       io.Reader
	Out, Err io.Writer
	Env      func(string) string
	Lang     check.Lang
	Flags    flags
	Invalid  bool // a file had errors: what is printed is of the rest

	home    convert.Locale // of numbers, unless --locale says otherwise
	running *Command
	help    error // why no help could be shown
	files   handle.Pool
}

// Group makes the commands of one package.
type Group func(a *App) []*Command

// Run does what the arguments say and returns the exit code.
func (a *App) Run(args []string, groups ...Group) int {
	out := &output{Writer: a.Out}
	a.Out, a.Lang = out, language(args, a.Env)
	a.home = homeLocale(a.Lang, a.Env)
	root := a.Root(groups...)
	root.SetArgs(args)
	root.SetIn(a.In)
	root.SetOut(a.Out)
	root.SetErr(a.Err)
	command, err := root.ExecuteC()
	if err == nil {
		err = a.help
	}
	switch {
	case out.err == nil:
	case err == nil, errors.Is(err, ErrFindings):
		err = Unwritten(out.err) // whether the command knows or not
	case errors.Is(err, out.err):
		err = Unwritten(err)
	}
	switch {
	case err == nil && !a.Invalid:
		return ExitClean
	case err == nil, errors.Is(err, ErrFindings):
		return ExitFindings
	case errors.Is(err, ErrReported):
		return ExitFailure
	}
	a.Fail(err)
	var usage *usageError
	if errors.As(err, &usage) {
		fmt.Fprintln(a.Err, a.Say(textTryHelp, command.CommandPath()))
	}
	return ExitFailure
}

// Say makes a sentence in the user's language.
func (a *App) Say(t check.Text, args ...any) string {
	return print.Sprintf(a.Locale(), t.In(a.Lang), args...)
}

// Fail prints why something could not be done.
func (a *App) Fail(err error) {
	s := a.reason(err)
	if f := (*fileError)(nil); errors.As(err, &f) {
		s = f.name + ": " + a.reason(f.err)
	}
	a.line(s)
}

// FailText prints why something could not be done, where the format does not say
// so itself.
func (a *App) FailText(err error) {
	if a.Flags.Format == print.Text {
		a.Fail(err)
	}
}

// Note prints what the answer leaves out or in doubt.
func (a *App) Note(t check.Text, args ...any) { a.line(a.Say(t, args...)) }

// line prints a line to standard error.
func (a *App) line(s string) { fmt.Fprintln(a.Err, "mixta: "+printable.Text(s)) }

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
