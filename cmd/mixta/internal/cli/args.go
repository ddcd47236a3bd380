package cli

import "github.com/comision-mixta/mixta/check"

// Args checks the number of arguments of a command.
type Args func(args []string) error

// Exactly requires n arguments.
func Exactly(n int) Args {
	return func(args []string) error {
		if len(args) != n {
			return Usagef(textArguments, n, len(args))
		}
		return nil
	}
}

// AtMost allows n arguments.
func AtMost(n int) Args {
	return func(args []string) error {
		if len(args) > n {
			return Usagef(textArguments, n, len(args))
		}
		return nil
	}
}

// AtLeast requires n arguments or more; the text names them.
func AtLeast(n int, what check.Text) Args {
	return func(args []string) error {
		if len(args) < n {
			return Usagef(what)
		}
		return nil
	}
}

// Named requires n arguments; the text names them.
func Named(n int, what check.Text) Args {
	return func(args []string) error {
		if len(args) != n {
			return Usagef(what)
		}
		return nil
	}
}

// Files requires one file or more.
func Files(args []string) error { return AtLeast(1, TextNoFile)(args) }

var textArguments = check.Text{ES: "número de argumentos: se espera %d, hay %d", EN: "number of arguments: %d expected, %d given"}
