package hand

import (
	"errors"
	"slices"

	"github.com/comision-mixta/mixta/record"
)

// Checker checks the records of one file: each has an id of its own, and refers to
// what the file has.
type Checker struct {
	Known   map[record.ID]bool // the records that others may refer to
	ids     map[record.ID]struct{}
	numbers map[numbered]struct{}
}

type numbered struct {
	plan   record.PlanRef
	number int64
}

// New returns a checker for a file that has the known records.
func New(known map[record.ID]bool) *Checker {
	return &Checker{known, map[record.ID]struct{}{}, map[numbered]struct{}{}}
}

func (c *Checker) header(h *record.Header) error {
	if !isID(h.ID) || !isActor(h.Issuer) || !isInstant(h.Issued) || len(h.Version) == 0 || len(h.Version) > 40 {
		return errors.New("the header is wrong")
	}
	if _, twice := c.ids[h.ID]; twice {
		return errors.New("the id is that of another record")
	}
	c.ids[h.ID] = struct{}{}
	for a, n := range h.Version {
		if !isActor(a) || n < 1 || n > 1<<53-1 {
			return errors.New("the version is wrong")
		}
	}
	if h.Version[h.Issuer] == 0 {
		return errors.New("the version does not count the issuer")
	}
	return marking(&h.Marking)
}

func marking(m *record.Marking) error {
	if !isOneOf(m.TLP, record.Clear, record.Green, record.Amber, record.AmberStrict, record.Red, "WHITE") {
		return errors.New("the TLP label is wrong")
	}
	if len(m.Releasable) > 100 || m.TLP == record.Clear && len(m.Releasable) > 0 || m.TLP == record.Red && len(m.Releasable) == 0 {
		return errors.New("nobody, or too many, may have it")
	}
	for i, a := range m.Releasable {
		if !isActor(a) {
			return errors.New("an actor is wrong")
		}
		if slices.Contains(m.Releasable[:i], a) {
			return errTwice
		}
	}
	return nil
}
