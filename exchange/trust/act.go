package trust

import "github.com/comision-mixta/mixta/record"

// Act is how far a meeting's act has come. It is stored nowhere: the signatures
// over the act's file tell.
type Act string

// The states of an act.
const (
	Draft        Act = "draft"          // nobody has signed, nobody has been sent it
	Proposed     Act = "proposed"       // sent to the other side, signed by neither
	SignedByOne  Act = "signed-by-one"  // by one side
	SignedByBoth Act = "signed-by-both" // by both sides: it binds
)

// ActOf returns the state of the act that stands in a file with that verdict;
// sent tells whether the file has a number in its channel. A file that was
// edited has another digest: signatures from before the edit do not hold over
// it, and the act is as if never signed.
func ActOf(v Verdict, sent bool) Act {
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
