package release

import (
	"slices"

	"github.com/comision-mixta/mixta"
	"github.com/comision-mixta/mixta/record"
	"github.com/comision-mixta/mixta/record/extension"
)

// Policy defines who receives a copy, and how much of it.
type Policy struct {
	Envelope mixta.Envelope // of the copy: its sender releases, its recipient receives; its marking is computed
	Consents []record.Actor // originating organisations that have consented to this recipient

	// Precision is the finest resolution of positions, in metres. 0: unchanged,
	// except for digits that their stated accuracy does not justify; negative:
	// unchanged.
	Precision float64

	// LeastPersons is the smallest count of persons that is released; smaller
	// ones are withheld. 0 means [LeastPersons]; 1 withholds none.
	LeastPersons int64

	// Extensions are the schemas of extensions at hand. Members of a value with a marking
	// of their own are withheld by it; a value that names another schema is withheld.
	Extensions []*extension.Schema
}

// LeastPersons is the least number of persons that a statistical office publishes:
// three with some, five with others (threshold rule, Glossary of Statistical
// Disclosure Control, UNECE/Eurostat 2005).
const LeastPersons = 3

// isFew reports whether a count is small enough to be withheld.
func (p *Policy) isFew(count float64) bool {
	least := p.LeastPersons
	if least == 0 {
		least = LeastPersons
	}
	return count > 0 && count < float64(least)
}

// judge returns why content with that marking may not be released; "" if it may.
// Issuer is the actor that issued the record.
func (p *Policy) judge(m *record.Marking, issuer record.Actor) Reason {
	from, to := p.Envelope.Sender, p.Envelope.Recipient
	switch {
	case m.TLP.Rank() > record.Red.Rank() || contradicts(m):
		return Undecided
	case !m.Allows(to):
		return Marked
	case issuer.Covers(to) || m.Originator != "" && m.Originator.Covers(to):
		return "" // it goes back to its source
	case m.Originator != "" && !m.Originator.Covers(from) && !slices.Contains(p.Consents, m.Originator):
		return Originated
	case m.TLP.Rank() >= record.AmberStrict.Rank() && !issuer.Related(from):
		return Onward
	}
	return ""
}

// contradicts reports whether a marking contradicts itself.
func contradicts(m *record.Marking) bool {
	limited := len(m.Releasable) > 0 || len(m.Handling) > 0 || m.Originator != ""
	needs := slices.Contains(m.Handling, record.H1) || slices.Contains(m.Handling, record.H2)
	states := slices.Contains(m.Handling, record.H3) || slices.Contains(m.Handling, record.HC)
	return m.TLP.Rank() == 0 && limited || needs && m.Originator == "" || states && m.Conditions == (record.Text{}) ||
		slices.Contains(m.Handling, record.HP) && slices.Contains(m.Handling, record.HC)
}

// Allows reports whether the recipient may have these members of a record, by the
// markings of the record and of the members alone.
func (p *Policy) Allows(h *record.Header, members ...record.Member) bool {
	if p.judge(&h.Marking, h.Issuer) != "" {
		return false
	}
	for _, m := range members {
		own, marked := h.Markings[m]
		if own.Originator == "" {
			own.Originator = h.Marking.Originator
		}
		if marked && p.judge(&own, h.Issuer) != "" {
			return false
		}
	}
	return true
}
