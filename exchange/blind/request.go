package blind

import (
	"github.com/comision-mixta/mixta/intel"
	"github.com/comision-mixta/mixta/record"
)

// mostSubjects is how many subjects a request may ask about.
const mostSubjects = 100

// Request returns the request for information that hits lead to: the subjects among
// them, the first 100, for whoever answered; and how many subjects found no room in it. It
// says what both sides know already, that each of them has these; a person completes it.
func (b *Blinds) Request(hits []Item, at record.Instant) (r *intel.Request, left int) {
	r = &intel.Request{Header: record.NewHeader(record.NewSecretID(), b.Sender, at, record.Marking{TLP: record.Amber, Releasable: []record.Actor{min(b.Sender, b.Recipient), max(b.Sender, b.Recipient)}}),
		Question: record.Text{ES: "¿Qué se sabe de lo que ambas partes tienen?", EN: "What is known of what both sides hold?"},
		Priority: intel.Routine, AskedOf: []record.Actor{b.Recipient}, Purpose: b.Purpose}
	r.Exercise = b.Exercise
	for i, h := range hits {
		switch {
		case h.Kind != "subject", i > 0 && hits[i-1].Record == h.Record:
		case len(r.Subjects) < mostSubjects:
			r.Subjects = append(r.Subjects, record.SubjectRef(h.Record))
		default:
			left++
		}
	}
	return r, left
}
