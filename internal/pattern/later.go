package pattern

import "sync"

// Later returns a function that reports whether a string matches. The expression, a
// constant, is compiled at the first call; that panics if it is refused.
func Later(expr string) func(s string) bool {
	compiled := sync.OnceValue(func() *Pattern {
		p, err := Compile(expr)
		if err != nil {
			panic(err)
		}
		return p
	})
	return func(s string) bool { return compiled().MatchString(s) }
}
