package pattern

// Later returns a function that reports whether a string matches a [Trusted] pattern.
func Later(expr string) func(s string) bool { return Trusted(expr).MatchString }
