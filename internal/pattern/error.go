package pattern

import "fmt"

// An Error says why an expression was refused.
type Error struct {
	Expr   string
	Offset int    // where the construct starts in Expr, in bytes; -1 for the whole
	Reason string // names the construct and, where there is one, what to write instead
}

func (e *Error) Error() string {
	if e.Offset < 0 {
		return fmt.Sprintf("pattern %q: %s", e.Expr, e.Reason)
	}
	return fmt.Sprintf("pattern %q: byte %d: %s", e.Expr, e.Offset, e.Reason)
}

func tooLarge(expr, what string, limit int) *Error {
	return &Error{expr, -1, fmt.Sprintf("the automaton needs more than %d %s: shorten the repetitions or anchor the expression", limit, what)}
}
