package convert

import (
	"cmp"
	"strconv"

	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/record"
)

// SameID reports a record that is not taken because an earlier one of the foreign file,
// whose place is first, has its id.
func (s *Stream) SameID(id record.ID, at, first check.Place) {
	s.about(&sameID, id, at, id, cmp.Or(first.Pointer, strconv.Itoa(first.Line)))
}

// OtherContent reports a record that is not taken because the mixta file that it would
// be added to has one with its id and other content.
func (s *Stream) OtherContent(id record.ID, at check.Place) { s.about(&present, id, at, id) }

func (s *Stream) about(r *check.Rule, id record.ID, at check.Place, args ...any) {
	s.Find(check.Finding{Rule: r, Severity: r.Severity, ID: string(id), Place: at, Args: args})
}
