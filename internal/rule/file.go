package rule

import "github.com/comision-mixta/mixta/check"

// FileRow is one or more rules that speak of several records of a file.
type FileRow struct {
	Rules []*check.Rule
	Start func() Gatherer // for one reading of one file
}

// Gatherer gathers what its rules need from the records of a file, in small
// facts of fixed size, and judges when the file has ended.
type Gatherer interface {
	// Add is shown each record that holds and has no error of shape; rec points to it. Spot tells the
	// place of one of its members, by address, while it is at hand.
	Add(rec any, spot func(at any) Spot)

	// End tells what was found.
	End(hit func(r *check.Rule, at Spot, args ...any))
}

// Dated is a [Gatherer] that wants to know when the file was issued. It is told
// before the first record, by the envelope's instant: no rule has a clock.
type Dated interface{ Issued(instant string) }

// Counter is a [Gatherer] that counts records, or adds up what they state. It is
// told of one that it is not shown, because it has errors of shape: rec points
// to it, and nothing but its kind is to be relied on.
type Counter interface{ Unsound(rec any) }

// Spot is a place in a file, kept for when its bytes are gone.
type Spot struct {
	Kind, ID string
	check.Place
}

// Finding returns the finding that the rule is broken at the spot.
func (s Spot) Finding(r *check.Rule, p check.Profile, args ...any) check.Finding {
	return check.Finding{Rule: r, Severity: r.In(p), Kind: s.Kind, ID: s.ID, Place: s.Place, Args: args}
}
