package ops

import (
	"slices"

	"github.com/comision-mixta/mixta/record"
)

// Control is how far the handover of a track has come.
type Control string

// The states of a handover.
const (
	NotProposed Control = "not-proposed" // nothing was said yet
	Proposed    Control = "proposed"     // one side proposed, the other has not answered
	Rejected    Control = "rejected"     // the last proposal was rejected
	Accepted    Control = "accepted"     // a proposal was accepted; the giving side still has control
	Transferred Control = "transferred"  // control was given, not yet taken
	Assumed     Control = "assumed"      // the taking side has control
)

// State derives the state of the handover from its messages. Those that say
// what cannot be said at their time change nothing.
func (h *Handover) State() Control {
	state, _ := h.follow(nil)
	return state
}

// misstep is what is wrong with a message at its time.
type misstep int

const (
	stranger      misstep = iota // sent by neither side
	wrongSide                    // said by the side that cannot say it
	unproposed                   // an answer without a proposal
	ownProposal                  // an answer to one's own proposal
	unaccepted                   // control given before it was agreed
	untransferred                // control taken before it was given
	afterAssumed                 // anything after control was taken
)

// follow goes through the messages in the order of their instants, reports what
// is wrong with any, and returns the state at the end.
func (h *Handover) follow(report func(misstep, *Message)) (state Control, proposer record.Actor) {
	state = NotProposed
	for _, m := range h.inOrder() {
		next, by, wrong, ok := h.step(state, proposer, m)
		switch {
		case ok:
			state, proposer = next, by
		case report != nil:
			report(wrong, m)
		}
	}
	return state, proposer
}

// inOrder returns the messages by their instants; those of one instant stay in
// the order of the list.
func (h *Handover) inOrder() []*Message {
	order := make([]*Message, len(h.Messages))
	for i := range h.Messages {
		order[i] = &h.Messages[i]
	}
	slices.SortStableFunc(order, func(a, b *Message) int { return a.At.Compare(b.At) })
	return order
}

// step returns what a message makes of a state, or what is wrong with it.
func (h *Handover) step(state Control, proposer record.Actor, m *Message) (next Control, by record.Actor, wrong misstep, ok bool) {
	fail := func(w misstep) (Control, record.Actor, misstep, bool) { return state, proposer, w, false }
	switch {
	case m.By != h.From && m.By != h.To:
		return fail(stranger)
	case state == Assumed:
		return fail(afterAssumed)
	case (m.Word == EST || m.Word == TOC) && m.By != h.From, m.Word == AOC && m.By != h.To:
		return fail(wrongSide)
	}
	switch m.Word {
	case EST:
		return Proposed, m.By, 0, true
	case CDN:
		if state == NotProposed {
			return fail(unproposed)
		}
		return Proposed, m.By, 0, true
	case ACP, REJ:
		if state != Proposed {
			return fail(unproposed)
		}
		if m.By == proposer {
			return fail(ownProposal)
		}
		if m.Word == ACP {
			return Accepted, proposer, 0, true
		}
		return Rejected, proposer, 0, true
	case TOC:
		if state != Accepted {
			return fail(unaccepted)
		}
		return Transferred, proposer, 0, true
	case AOC:
		if state != Transferred {
			return fail(untransferred)
		}
		return Assumed, proposer, 0, true
	}
	return state, proposer, 0, true // a word of no list, which its shape tells
}
