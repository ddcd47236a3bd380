package pattern

import "sync"

// A Pattern is a compiled regular expression. It does not change after
// [Compile] and is safe for concurrent use. The zero Pattern is not valid.
type Pattern struct {
	expr  string
	table func() *dfa
}

// Compile returns the pattern that expr spells. An expression that is
// malformed, or outside the part that all engines read alike, or too
// large, is refused with an [*Error].
func Compile(expr string) (*Pattern, error) {
	work := maxEdges + maxMembers
	return CompileWithin(expr, &work)
}

// CompileWithin is [Compile] for expressions of strangers, which together may take so
// much work: edges, and members of states. What it took is taken off.
func CompileWithin(expr string, work *int) (*Pattern, error) {
	anchors, err := scan(expr)
	if err != nil {
		return nil, err
	}
	n, err := newNFA(expr, min(maxEdges, *work))
	if err != nil {
		*work = 0
		return nil, err
	}
	*work -= n.size
	d, members, err := n.determine(anchors, min(maxMembers, *work))
	*work = max(0, *work-members)
	if err != nil {
		return nil, err
	}
	return &Pattern{expr, func() *dfa { return d }}, nil
}

// Trusted returns the pattern that a constant spells, which is compiled when it is first
// asked; that panics if it is refused.
func Trusted(expr string) *Pattern {
	return &Pattern{expr, sync.OnceValue(func() *dfa {
		p, err := Compile(expr)
		if err != nil {
			panic(err)
		}
		return p.table()
	})}
}

// Match reports whether b contains a match of the pattern, anywhere unless
// the pattern is anchored: what a JSON Schema pattern asks of a string.
func (p *Pattern) Match(b []byte) bool { return run(p.table(), b) }

// MatchString is [Pattern.Match] for a string.
func (p *Pattern) MatchString(s string) bool { return run(p.table(), s) }

// Excludes reports whether no text matches both patterns.
func (p *Pattern) Excludes(other *Pattern) bool { return !common(p.table(), other.table()) }

// String returns the expression the pattern was compiled from.
func (p *Pattern) String() string { return p.expr }
