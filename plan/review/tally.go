package review

import (
	"cmp"
	"slices"

	"github.com/comision-mixta/mixta/plan"
	"github.com/comision-mixta/mixta/record"
)

// Tally counts actions by status: all of them, or those of one area, group,
// modality or agency. The statuses add up to Actions.
type Tally struct {
	Code            string `json:"of,omitzero"` // of the area, group, modality or agency: "control", "BO-FELCN"; "" for all, or for those without one
	Actions         int    `json:"actions"`
	Pending         int    `json:"pending"`
	Ongoing         int    `json:"ongoing"`
	Fulfilled       int    `json:"fulfilled"`
	PartlyFulfilled int    `json:"partlyFulfilled"`
	Suspended       int    `json:"suspended"`
	Cancelled       int    `json:"cancelled"`
	Unknown         int    `json:"unknown"` // no status is known, or none follows
	Overdue         int    `json:"overdue"`
}

// Count returns how many actions have the status.
func (t *Tally) Count(s plan.Status) int { return *t.count(s) }

// count returns the counter of a status.
func (t *Tally) count(s plan.Status) *int {
	switch s {
	case plan.Pending:
		return &t.Pending
	case plan.Ongoing:
		return &t.Ongoing
	case plan.Fulfilled:
		return &t.Fulfilled
	case plan.PartlyFulfilled:
		return &t.PartlyFulfilled
	case plan.Suspended:
		return &t.Suspended
	case plan.Cancelled:
		return &t.Cancelled
	}
	return &t.Unknown
}

func (t *Tally) add(s plan.Status, overdue bool) {
	t.Actions++
	*t.count(s)++
	if overdue {
		t.Overdue++
	}
}

// tallies are counted by code.
type tallies map[string]*Tally

func (t tallies) tally(code string) *Tally {
	if t[code] == nil {
		t[code] = &Tally{Code: code}
	}
	return t[code]
}

// list returns the tallies by code; those without one come last.
func (t tallies) list() (out []Tally) {
	for _, one := range t {
		out = append(out, *one)
	}
	slices.SortFunc(out, func(a, b Tally) int {
		return cmp.Or(-cmp.Compare(min(len(a.Code), 1), min(len(b.Code), 1)), cmp.Compare(a.Code, b.Code))
	})
	return out
}

// count makes all counts of the standing from its actions.
func (s *Standing) count() {
	areas, groups, modalities, agencies := tallies{}, tallies{}, tallies{}, tallies{}
	for _, side := range record.Sides() {
		s.Gaps = append(s.Gaps, Gap{Side: side})
	}
	for i := range s.Actions {
		a := &s.Actions[i]
		s.Total.add(a.Status, a.Overdue)
		areas.tally(string(a.Area)).add(a.Status, a.Overdue)
		groups.tally(string(a.Group)).add(a.Status, a.Overdue)
		modalities.tally(string(a.Modality)).add(a.Status, a.Overdue)
		for k, side := range a.Sides {
			for _, agency := range side.Agencies {
				// What is overdue only because of the other side is not this agency's.
				status, overdue := side.Status, a.Overdue && !side.Status.Done()
				if slices.Contains(a.Sides[1-k].Agencies, agency) { // an international one, named by both
					if k == 1 {
						continue
					}
					status, overdue = a.Status, a.Overdue
				}
				agencies.tally(string(agency)).add(status, overdue)
			}
			if len(side.Agencies) == 0 {
				s.Gaps[k].NoAgency = append(s.Gaps[k].NoAgency, a.Action)
			}
			if side.Report == "" {
				s.Gaps[k].NeverReported = append(s.Gaps[k].NeverReported, a.Action)
			}
		}
	}
	s.Areas, s.Groups, s.Modalities, s.Agencies = areas.list(), groups.list(), modalities.list(), agencies.list()
	s.Entered = len(s.Actions)
	s.Missing = max(0, s.Agreed-s.Entered)
	s.MissingNumbers = s.missingNumbers()
}

// missingNumbers returns the numbers up to the count agreed that no action
// has. Where an action has no number it could be any of them: none is named.
func (s *Standing) missingNumbers() (missing []int64) {
	numbers := map[int64]bool{}
	for i := range s.Actions {
		if s.Actions[i].Number == 0 {
			return nil
		}
		numbers[s.Actions[i].Number] = true
	}
	if len(numbers) == 0 {
		return nil
	}
	for n := int64(1); n <= int64(min(s.Agreed, 9999)); n++ {
		if !numbers[n] {
			missing = append(missing, n)
		}
	}
	return missing
}
