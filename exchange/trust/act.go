package trust

import "github.com/comision-mixta/mixta/record"

// Act is the state of a meeting's act. It is not stored: it follows from the
// signatures over the act's file.
type Act string

// The states of an act.
const (
	Draft        Act = "draft"          // neither signed nor sent
	Proposed     Act = "proposed"       // sent to the other side, but signed by neither
	SignedByOne  Act = "signed-by-one"  // by one side
	SignedByBoth Act = "signed-by-both" // by both sides: it binds
)

// ActOf returns the state of the act in a file with that verdict; sent is whether
// the file has a sequence number in its channel. Editing a file changes its
// digest, so that earlier signatures no longer count.
func ActOf(v Outcome, sent bool) Act {
	sides := map[record.Side]bool{}
	if v.OK() {
		for _, s := range v.Signers {
			if side := s.Actor.Side(); side != "" {
				sides[side] = true
			}
		}
	}
	switch {
	case sides[record.BO] && sides[record.PE]:
		return SignedByBoth
	case len(sides) == 1:
		return SignedByOne
	case sent:
		return Proposed
	}
	return Draft
}
