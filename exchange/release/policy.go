package release

import (
	"slices"

	"github.com/comision-mixta/mixta"
	"github.com/comision-mixta/mixta/record"
)

// Policy says for whom a copy is made.
type Policy struct {
	Envelope mixta.Envelope // of the copy: its sender releases, its recipient receives; its marking is computed
	Consents []record.Actor // originators that have consented to this recipient
}

// judge tells why what is so marked may not be released; "" if it may. Issuer
// is the actor that issued the record.
func (p *Policy) judge(m *record.Marking, issuer record.Actor) Reason {
	from, to := p.Envelope.Sender, p.Envelope.Recipient
	switch {
	case m.TLP.Rank() > record.Red.Rank() || contradicts(m):
		return Undecided
	case !m.Allows(to):
		return Marked
	case issuer.Covers(to) || m.Originator != "" && m.Originator.Covers(to):
		return "" // it goes back to whom it came from
	case m.Originator != "" && !m.Originator.Covers(from) && !slices.Contains(p.Consents, m.Originator):
		return Originated
	case m.TLP.Rank() >= record.AmberStrict.Rank() && !issuer.Covers(from) && !from.Covers(issuer):
		return Onward
	}
	return ""
}

// contradicts reports whether a marking can be read in two ways.
func contradicts(m *record.Marking) bool {
	limited := len(m.Releasable) > 0 || len(m.Handling) > 0 || m.Originator != ""
	needs := slices.Contains(m.Handling, record.H1) || slices.Contains(m.Handling, record.H2)
	states := slices.Contains(m.Handling, record.H3) || slices.Contains(m.Handling, record.HC)
	return m.TLP.Rank() == 0 && limited || needs && m.Originator == "" || states && m.Conditions == (record.Text{}) ||
		slices.Contains(m.Handling, record.HP) && slices.Contains(m.Handling, record.HC)
}
