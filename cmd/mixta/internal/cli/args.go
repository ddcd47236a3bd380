package cli

import "github.com/comision-mixta/mixta/check"

// Args says whether a command takes the arguments, by their number.
type Args func(args []string) error

// Exactly takes so many arguments.
func Exactly(n int) Args {
	return func(args []string) error {
		if len(args) != n {
			return Usagef(textArguments, n, len(args))
		}
		return nil
	}
}

// AtMost takes so many arguments, or fewer.
func AtMost(n int) Args {
	return func(args []string) error {
		if len(args) > n {
			return Usagef(textArguments, n, len(args))
		}
		return nil
	}
}

// AtLeast takes so many arguments, or more; what they are is said otherwise.
func AtLeast(n int, what check.Text) Args {
	return func(args []string) error {
		if len(args) < n {
			return Usagef(what)
		}
		return nil
	}
}

// Named takes so many arguments; what they are is said otherwise.
func Named(n int, what check.Text) Args {
	return func(args []string) error {
		if len(args) != n {
			return Usagef(what)
		}
		return nil
	}
}

// Files takes one file or more.
func Files(args []string) error { return AtLeast(1, TextNoFile)(args) }

var textArguments = check.Text{ES: "número de argumentos: se espera %d, hay %d", EN: "number of arguments: %d expected, %d given"}
