package check

import "github.com/comision-mixta/mixta/internal/digits"

// Noun is what a thing is called where it is counted.
type Noun struct{ One, Many Text }

// Count returns the number with its noun: "1 acción", "12 345 acciones".
func (n Noun) Count(count int, l Lang) string {
	what := n.Many
	if count == 1 {
		what = n.One
	}
	return digits.Count(count, l) + " " + what.In(l)
}
