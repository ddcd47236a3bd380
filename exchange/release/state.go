package release

import (
	"slices"

	"github.com/comision-mixta/mixta/record"
)

// state is what is withheld of a record.
type state struct {
	gone    Reason // why the whole record is
	why     cause  // of that
	through string // the member that the record cannot do without, if that is why
	fates   []fate // of members, by member
	counted bool   // what counts its persons too is withheld
	summed  bool   // so is what sums it up
}

// fate is what is withheld of a member.
type fate struct {
	member   int
	withheld Reason          // why all of it is
	marking  *record.Marking // its own, if that is why
	why      cause           // of that, or of a cut
	cut      map[string]bool // references cut from its list
	listed   int             // number of records the list refers to, once one is cut
}

// of returns what is withheld of a member.
func (s *state) of(member int) fate {
	if i, found := s.find(member); found {
		return s.fates[i]
	}
	return fate{member: member}
}

// member is the same, to be changed.
func (s *state) member(member int) *fate {
	i, found := s.find(member)
	if !found {
		s.fates = slices.Insert(s.fates, i, fate{member: member})
	}
	return &s.fates[i]
}

func (s *state) find(member int) (int, bool) {
	return slices.BinarySearchFunc(s.fates, member, func(f fate, member int) int { return f.member - member })
}

// drop withholds the record for something in one place of it.
func (s *state) drop(e *entry, here at, why Reason, from cause) {
	s.gone, s.why = why, from
	if here.member >= 0 {
		s.through = e.members[here.member].name
	}
}

// withholds reports whether anything is withheld, apart from parts of extensions.
func (s *state) withholds() bool {
	return s.gone != "" || slices.ContainsFunc(s.fates, func(f fate) bool { return f.withheld != "" })
}
